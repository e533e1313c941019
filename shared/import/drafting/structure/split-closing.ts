import { isPlaceAndDate } from '../../../text/place-and-date.ts';
import type { DraftingLine } from './drafting-line.ts';
import { isAttestation, isClosingLine, isSummary } from './ending-words.ts';
import { type Ending, findEnding } from './find-ending.ts';

/** How far above the signatures a closing may end. */
const MAX_DISTANCE = 12;
/** The end of a sentence before a capital: "г. Порте", "Dr. Roe" and "No. 3" are none. */
const SENTENCE_END = /(?<=\p{L}{3}|\d{2}|\p{L}{3}\s\d|[)\]"”»])[.;]["”»)]?\s+(?=["“«]?\p{Lu})/gu;

/**
 * The lines of a text with a closing that ends the paragraph of a clause on a line of its own: "It applies for two
 * years. Signed at Porthaven in two originals …". Both lines have the place of the paragraph.
 */
export function splitClosing(lines: readonly DraftingLine[]): readonly DraftingLine[] {
  const ending = findEnding(lines);
  const at = findShared(lines, ending);
  const line = lines[at];
  const begin = line === undefined ? null : findClosingSentence(line.text, false);
  if (line === undefined || begin === null) return lines;
  const closing = { ...line, text: line.text.slice(begin), number: null, list: null, lead: 0, heading: false };
  return [
    ...lines.slice(0, at),
    { ...line, text: line.text.slice(0, begin).trimEnd() },
    closing,
    ...lines.slice(at + 1),
  ];
}

/** The line that ends with the closing; -1 if there is none. */
function findShared(lines: readonly DraftingLine[], { closing, signatures, annexes }: Ending): number {
  const isShared = (at: number, attested: boolean) => {
    const line = lines[at];
    return line !== undefined && line.table === null && findClosingSentence(line.text, attested) !== null;
  };
  if (closing < signatures) return isShared(closing, false) ? closing : isShared(closing - 1, true) ? closing - 1 : -1;
  const end = Math.min(signatures, annexes);
  for (let at = end - 1; at >= Math.max(1, end - MAX_DISTANCE); at -= 1) if (isShared(at, false)) return at;
  return -1;
}

/**
 * Where in a paragraph the first sentence of a closing begins, after other sentences; null if there is none.
 * @param attested whether only "In witness whereof" and the like may begin it
 */
function findClosingSentence(text: string, attested: boolean): number | null {
  const ends = [...text.matchAll(SENTENCE_END)];
  const begins = [0, ...ends.map((end) => end.index + end[0].length)];
  const sentences = begins.map((from, n) => text.slice(from, begins[n + 1]).trim());
  const first = sentences.findIndex((sentence) => isClosingLine(sentence) || isSummary(sentence));
  if (first < 1 || (attested && !isAttestation(sentences[first] ?? ''))) return null;
  // "Jakarta, 9 November 2025. Dibuat dalam dua naskah asli …" is a closing from its first word.
  if (isPlaceAndDate(text.slice(0, begins[first]).trim().replace(/[.;]$/u, ''))) return null;
  return begins[first] ?? null;
}
