import type { ReadSteps } from '../../../model/incoming/read-step.ts';
import { blankLetter, type IncomingLetter } from '../../../model/letter.ts';
import { findMailSender, listMails } from './identify-mail-sender.ts';

/** The wall days of the mails that a file came in, the one that reached us first. */
export function listMailDays(how: ReadSteps): readonly string[] {
  return listMails(how).flatMap(({ date }) => (date === null ? [] : [date.slice(0, 10)]));
}

/**
 * What is known of a letter, completed by the mail that it came in: it has the date, sender and subject of the innermost and
 * was received with the outermost, unless the letter says otherwise. Null if nothing is known.
 */
export function proposeLetter(found: IncomingLetter | null, how: ReadSteps): IncomingLetter | null {
  const days = listMailDays(how);
  const sender = findMailSender(how);
  const subject = listMails(how).findLast((step) => step.subject !== '')?.subject ?? '';
  if (days.length === 0 && sender === '' && subject === '') return found;
  const letter = found ?? blankLetter;
  return {
    ...letter,
    date: letter.date ?? days.at(-1) ?? null,
    sender: letter.sender || sender,
    subject: letter.subject || subject,
    received: letter.received ?? days[0] ?? null,
  };
}
