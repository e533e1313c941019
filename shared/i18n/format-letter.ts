import type { InterfaceLanguage } from '../model/interface-language.ts';
import type { CounterDelivery, IncomingLetter, LetterCorrection } from '../model/letter.ts';
import { formatLongDate } from './format-long-date.ts';
import { formatMessage } from './format-message.ts';

type CorrectingReply = {
  readonly corrects: LetterCorrection | null;
  readonly replaced: boolean;
};

/** An earlier reply to which a letter refers. */
type NamedReply = {
  readonly letter: IncomingLetter | null;
  readonly dated?: string | null;
  readonly at?: string;
};

/** What is known of a letter, in one line: its number, dates, sender, subject and references; empty if nothing is. */
export function formatLetter(speech: InterfaceLanguage, letter: IncomingLetter | null): string {
  if (letter === null) return '';
  const { sender, subject, received, agenda, routing, archive, classification } = letter;
  return [
    formatLetterName(speech, letter),
    sender === '' ? '' : formatMessage(speech, 'letter.from', { sender }),
    subject === '' ? '' : `“${subject}”`,
    received === null ? '' : formatMessage(speech, 'letter.received', { date: formatLongDate(received, speech) }),
    agenda === '' ? '' : formatMessage(speech, 'letter.agenda', { agenda }),
    archive === '' ? '' : formatMessage(speech, 'letter.archive', { archive }),
    classification === null ? '' : formatMessage(speech, `letter.classifications.${classification}`),
    routing === '' ? '' : formatMessage(speech, 'letter.routing', { routing: routing.replaceAll('\n', ' ') }),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** A letter by its number and date, as other letters refer to it; empty if neither is known. */
export function formatLetterName(
  speech: InterfaceLanguage,
  letter: Pick<IncomingLetter, 'number' | 'date'> | null,
): string {
  if (letter === null) return '';
  const { number } = letter;
  if (letter.date === null) return number === '' ? '' : formatMessage(speech, 'letter.number', { number });
  const date = formatLongDate(letter.date, speech);
  return formatMessage(speech, number === '' ? 'letter.of' : 'letter.number-of', { number, date });
}

/** What a reply's letter does to an earlier one, and what a later one did to it; empty if nothing. */
export function formatCorrection(
  speech: InterfaceLanguage,
  { corrects, replaced }: CorrectingReply,
  replies: ReadonlyMap<string, NamedReply>,
): string {
  const earlier = corrects === null ? undefined : replies.get(corrects.reply);
  const named = earlier === undefined ? '' : nameReply(speech, earlier);
  return [
    corrects === null
      ? ''
      : formatMessage(speech, `letter.${corrects.as}`, { reply: named || corrects.reply.slice(-8) }),
    replaced ? formatMessage(speech, 'letter.replaced') : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** A reply by its letter, else by the day on which it came, where that is known. */
function nameReply(speech: InterfaceLanguage, { letter, dated, at }: NamedReply): string {
  const day = dated ?? at?.slice(0, 10);
  const date = day === undefined ? '' : formatMessage(speech, 'letter.reply-of', { date: formatLongDate(day, speech) });
  return formatLetterName(speech, letter) || date;
}

/** How a counter-draft came, in one line; empty if nothing is known. */
export function formatDelivery(speech: InterfaceLanguage, delivery: CounterDelivery | null): string {
  if (delivery === null) return '';
  const { channel, note, theirs, ours } = delivery;
  return [
    channel === null ? '' : formatMessage(speech, `letter.channels.${channel}`),
    note === '' ? '' : formatMessage(speech, 'letter.note', { number: note }),
    theirs === '' ? '' : formatMessage(speech, 'letter.theirs', { number: theirs }),
    ours === '' ? '' : formatMessage(speech, 'letter.ours', { number: ours }),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
