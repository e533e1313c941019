import { type Details, Failure } from '../../shared/api/failure.ts';
import type { Result } from '../../shared/api/result.ts';
import { say } from '../../shared/i18n/say.ts';
import { failureOf } from '../core/store/failure.ts';
import { Misuse } from './cli/given.ts';

export type Refusal = Extract<Result<never>, { ok: false }>;

/** What went wrong at a door, as a command's refusal crosses it. */
export function refusal(problem: unknown): Refusal {
  const { code, details } = plain(problem);
  return { ok: false, error: { code, message: say('en', `error.${code}`, details), details } };
}

/** The same for a person whose language is not known yet: both. */
export function spoken(problem: unknown): string {
  if (problem instanceof Misuse) return both(`usage.${problem.message}`, { ...problem.details, command: '' });
  const { code, details } = plain(problem);
  return both(`error.${code}`, details);
}

function both(key: string, details: Details): string {
  return [say('id', key, details), say('en', key, details)].join('\n\n');
}

function plain(problem: unknown): Failure {
  const failure = failureOf(problem, '');
  if (failure instanceof Failure) return failure;
  return new Failure('internal', { reason: failure instanceof Error ? failure.message : String(failure) }, failure);
}
