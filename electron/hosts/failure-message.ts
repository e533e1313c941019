import { Failure } from '../../shared/api/failure.ts';
import type { Result } from '../../shared/api/result.ts';
import { formatCall } from '../../shared/i18n/entries.mjs';
import { formatMessage } from '../../shared/i18n/format-message.ts';
import type { InterfaceLanguage } from '../../shared/model/interface-language.ts';
import { convertToFailure } from '../core/store/convert-failure.ts';
import { UsageError } from './usage-error.ts';

export type FailureResult = Extract<Result<never>, { ok: false }>;

/** Converts an error at a host to the form of a command's refusal. */
export function createFailureResult(problem: unknown): FailureResult {
  const { code, details } = normalizeFailure(problem);
  return { ok: false, error: { code, message: formatMessage('en', `error.${code}`, details), details } };
}

/** The same for a person, in their language; wrong use includes the usage of the entry. */
export function formatFailureMessage(problem: unknown, speech: InterfaceLanguage, entry: string): string {
  if (problem instanceof UsageError) {
    const usage = formatCall(entry);
    const details = { command: usage.replace(/ \[.*/, ''), ...problem.details };
    return `${formatMessage(speech, `usage.${problem.message}`, details)}\n\n${formatMessage(speech, 'help.usage', { usage })}`;
  }
  const { code, details } = normalizeFailure(problem);
  return formatMessage(speech, `error.${code}`, details);
}

function normalizeFailure(problem: unknown): Failure {
  const failure = convertToFailure(problem, '');
  if (failure instanceof Failure) return failure;
  return new Failure('internal', { reason: failure instanceof Error ? failure.message : String(failure) }, failure);
}
