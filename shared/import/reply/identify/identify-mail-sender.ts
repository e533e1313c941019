import type { ReadSteps } from '../../../model/incoming/read-step.ts';
import type { ReplyIdentity } from '../../../model/incoming/reply-preview.ts';
import type { KnownUnit } from '../model/sent-text.ts';
import { findNamedUnit } from './find-named-unit.ts';

/** The sender of an earlier letter, and the unit whose reply it was. */
export type KnownSender = { readonly sender: string; readonly unit: string };

/** "go.id", which may be the code of a unit. */
const END_OF_ADDRESS = /(?:\.(?:\p{L}{2}|com|org|net|int))+(?=[>\s]|$)/giu;

/** The mails that a file came in, the outermost first. */
export const listMails = (how: ReadSteps) => how.filter((step) => step.by === 'mail');

/** Who wrote the mail that a file came in; empty without a mail. Whoever forwarded it is not meant. */
export function findMailSender(how: ReadSteps): string {
  return listMails(how).findLast((step) => step.sender !== '')?.sender ?? '';
}

/**
 * The unit that a mail's sender belongs to, as a proposal (D23): the one whose earlier letters came from the same sender,
 * otherwise the one whose code or name is in the sender's name or address. Null if neither names exactly one.
 */
export function identifyMailSender(
  how: ReadSteps,
  units: readonly KnownUnit[],
  earlier: readonly KnownSender[],
): ReplyIdentity['unit'] {
  const sender = findMailSender(how);
  if (sender === '') return null;
  const own = new Set(earlier.filter((one) => one.sender === sender).map(({ unit }) => unit));
  const [known] = own;
  if (known !== undefined) return own.size === 1 ? { id: known, by: 'mail' } : null;
  const named = findNamedUnit(sender.replace(END_OF_ADDRESS, ''), units);
  return named === null ? null : { id: named.id, by: 'mail' };
}
