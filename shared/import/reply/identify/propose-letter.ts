import type { ReadSteps } from '../../../model/incoming/read-step.ts';
import { blankLetter, type IncomingLetter } from '../../../model/letter.ts';

/** The wall days of the mails that a file came in, the one that reached us first. */
export function listMailDays(how: ReadSteps): readonly string[] {
  return how.flatMap((step) => (step.by === 'mail' && step.date !== null ? [step.date.slice(0, 10)] : []));
}

/**
 * What is known of a letter, completed by the mail that it came in: that is dated like the innermost and received with the
 * outermost, unless the letter says otherwise. Null if nothing is known.
 */
export function proposeLetter(found: IncomingLetter | null, how: ReadSteps): IncomingLetter | null {
  const days = listMailDays(how);
  const [received = null] = days;
  if (received === null) return found;
  const letter = found ?? blankLetter;
  return { ...letter, date: letter.date ?? days.at(-1) ?? null, received: letter.received ?? received };
}
