import { isHeadingLine } from '../../segment-clauses.ts';
import type { DraftingLine } from '../structure/drafting-line.ts';
import { getLabelRank } from './label-words.ts';
import { type Label, parseLabels } from './parse-labels.ts';

/** A line with a reading of its label, and how much it looks like the beginning of a clause. */
export type LabelledLine = { readonly at: number; readonly label: Label; readonly weight: number };

/** A list in a table within a clause counts like the clauses around it, and a table may hold all clauses of a text. */
const ROW_SHARE = 0.3;

/** A part of a clause whose label is on the line of the clause's label, before a sentence. */
const PART =
  /^(?:[Aa]yat|[Hh]uruf|[Aa]ngka|[Pp]aragraph|[Pp]ara\.?|[Ii]tem|[Пп]ункт|п\.|[Чч]асть|[Аа]бзац|[Чч]астка)\s*\(?(\d{1,2}|\p{L})\)?[.:]?\s+(?=[“"«(]?\p{Lu}\p{Ll})/u;
/** The beginning of a sentence or a heading. */
const SENTENCE = /^[“"«(]?\p{Lu}/u;

/** The labels of lines that can begin clauses, in order; a line has one for each reading of its label. */
export function listLabelledLines(lines: readonly DraftingLine[], from: number, to: number): readonly LabelledLine[] {
  const found: LabelledLine[] = [];
  let before = '';
  for (let at = from; at < to; at += 1) {
    const line = lines[at];
    if (line === undefined) continue;
    for (const label of parseLabels(line.text, line.number)) {
      const weight = weighLabel(label, line, before) * (line.isRow ? ROW_SHARE : 1);
      if (weight > 0) found.push({ at, label, weight });
    }
    before = line.text.trim();
  }
  return found;
}

/** Between 0, certainly within a sentence or list, and 2, a heading. */
function weighLabel({ word, rest, frame }: Label, line: DraftingLine, before: string): number {
  const words = rest.trim();
  const looksHeading = line.heading || line.bold || (words !== '' && isHeadingLine(words));
  if (word !== '') {
    // "huruf a" is a part of a clause, but a text may call its clauses items.
    if (getLabelRank(word) === 'item') return words === '' ? 1 : SENTENCE.test(words) ? 0.3 : 0;
    // "Pasal 1 ayat (1) Para Peserta …": the first part begins the clause, and the others are in it.
    const part = PART.exec(words)?.[1];
    if (part !== undefined) return /^(?:1|a|а)$/iu.test(part) ? 2 : 0;
    const parted = frame.length > 1 || words === '' || rest.startsWith('\n') || line.number !== null;
    // "Paragraph 3 will not apply", and "Pasal 2 dan Pasal 4" where a line was broken by hand.
    if (!parted && /^\P{Lu}/u.test(words) && !/^[“"«(]/u.test(words)) return 0;
    if (parted || looksHeading) return before.endsWith(',') ? 1 : 2;
    return 0.5;
  }
  // A bare number without a separator is one only before a heading or a whole sentence, or alone on its line.
  if (frame === '#' && line.number === null && !looksHeading && words !== '')
    return /^\p{Lu}\p{Ll}*\s.{20,}[.:;]$/su.test(words) ? 0.5 : 0;
  const nested = /[;:,]$|[;,]\s+\p{L}{1,4}$/u.test(before) && !looksHeading ? 0.5 : 0;
  const item = /[;,]$/u.test(words) || /^\p{Ll}/u.test(words) ? 0.4 : 0;
  return Math.max(0.1, 1 + (looksHeading ? 0.5 : 0) - nested - item);
}
