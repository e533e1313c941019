import type { FailureCode, FailureDetails } from '../../../shared/api/failure.ts';
import { formatMessage } from '../../../shared/i18n/format-message.ts';

/** A refusal of the main process, in the form of a command's. */
export function buildFailureResult(code: FailureCode, details: FailureDetails) {
  return { ok: false as const, error: { code, message: formatMessage('en', `error.${code}`, details), details } };
}
