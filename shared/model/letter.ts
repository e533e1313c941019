import { z } from 'zod';
import { channel, day, id, line, text } from './fields.ts';
import type { Upcaster } from './upcast.ts';

/** How confidential a letter says that it is: Biasa, Terbatas, Rahasia, Sangat Rahasia. */
export const letterClassification = z.enum(['ordinary', 'restricted', 'secret', 'top-secret']);

/** The letter that a reply came with (D29). Numbers are free text; what is unknown is empty or null. */
export const incomingLetter = z.strictObject({
  number: line,
  date: day.nullable(),
  /** Who signed or sent it, and what it is about, as it says itself (D23). */
  sender: line,
  subject: line,
  received: day.nullable(),
  /** The number in our book of incoming letters. */
  agenda: line,
  /** Whom a superior charged with it, and with what (disposisi). */
  routing: text,
  /** The reference in the archive system (SRIKANDI). */
  archive: line,
  classification: letterClassification.nullable(),
});
export type IncomingLetter = z.infer<typeof incomingLetter>;

/** A letter of which nothing is known. */
export const blankLetter: IncomingLetter = {
  number: '',
  date: null,
  sender: '',
  subject: '',
  received: null,
  agenda: '',
  routing: '',
  archive: '',
  classification: null,
};

/** Whether nothing is known of a letter. */
export function isBlankLetter(letter: IncomingLetter): boolean {
  return Object.values(letter).every((value) => (value ?? '').trim() === '');
}

/** What a correcting letter does to an earlier reply. */
export const correctionKind = z.enum(['replaces', 'supplements']);
export const letterCorrection = z.strictObject({ reply: id, as: correctionKind });
export type LetterCorrection = z.infer<typeof letterCorrection>;

/** The ways of a counter-draft: also through their embassy here, or ours there (KBRI). */
export const deliveryChannel = z.enum([...channel.options, 'their-embassy', 'our-embassy']);
/** How a counter-draft came (D29): the number of the note, and the numbers that the other side and we gave it. */
export const counterDelivery = z.strictObject({
  channel: deliveryChannel.nullable(),
  note: line,
  theirs: line,
  ours: line,
});
export type CounterDelivery = z.infer<typeof counterDelivery>;

/** A counter-draft of which it is not known how it came. */
export const blankDelivery: CounterDelivery = { channel: null, note: '', theirs: '', ours: '' };

export function isBlankDelivery(delivery: CounterDelivery | undefined): boolean {
  return Object.values(delivery ?? blankDelivery).every((value) => (value ?? '').trim() === '');
}

/** Version 1 of a reply had a letter's number and date alone, and corrected no other. */
export const upcastReplyLetter: Upcaster = (payload) => ({
  ...payload,
  letter: payload.letter === null ? null : { ...blankLetter, ...(payload.letter as Partial<IncomingLetter>) },
  corrects: null,
});

/** Version 2 of a reply did not name the sender and the subject of its letter. */
export const upcastLetterSender: Upcaster = (payload) => ({
  ...payload,
  letter: payload.letter === null ? null : { sender: '', subject: '', ...(payload.letter as object) },
});

/** Version 1 of a draft did not say how it came. */
export const upcastDraftDelivery: Upcaster = (payload) => ({ ...payload, delivery: null });

/** Version 2 named only the first of its files. */
export const upcastFurtherFiles: Upcaster = (payload) => ({ ...payload, furtherFiles: [] });
