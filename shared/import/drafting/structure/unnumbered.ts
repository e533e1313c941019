import { isHeadingLine } from '../../segment-clauses.ts';
import type { DraftingPart } from '../drafting-preview.ts';
import type { ClauseStart } from './cut-clauses.ts';
import { cutPreamble } from './cut-preamble.ts';
import type { DraftingLine } from './drafting-line.ts';
import { splitRunInHeading } from './run-in-heading.ts';

/** The fewest paragraphs with emphasised first words that show these to be headings: a preamble may have two. */
const MIN_LED = 3;

/**
 * The headings that begin the clauses of a text without numbers: at least two lines of one look, or three paragraphs that begin
 * with emphasised words.
 */
export function listHeadingStarts(lines: readonly DraftingLine[], from: number, to: number): readonly ClauseStart[] {
  const places = Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n);
  const plain = places.filter((at) => lines[at]?.number === null && lines[at]?.table === null);
  // A short line after the end of a sentence, before another sentence.
  const isPlainHeading = ({ text }: DraftingLine, at: number) =>
    text.length <= 80 &&
    /^\p{Lu}/u.test(text.trim()) &&
    (at === from || /\.$/u.test(lines[at - 1]?.text.trim() ?? '')) &&
    /[.:;]$/u.test(lines[at + 1]?.text.trim() ?? '') &&
    at + 1 < to;
  const looks: readonly ((line: DraftingLine, at: number) => boolean)[] = [
    ({ heading }) => heading,
    ({ bold }) => bold,
    ({ text }) => text === text.toUpperCase() && /\p{Lu}{3}/u.test(text),
    isPlainHeading,
  ];

  for (const hasLook of looks) {
    const found = plain.filter((at) => {
      const line = lines[at];
      return line !== undefined && hasLook(line, at) && isHeadingLine(line.text);
    });
    // Lines of one heading follow each other.
    const starts = found.filter((at) => !found.includes(at - 1));
    if (starts.length > 1) return starts.map((at) => ({ at, label: null }));
  }
  return listLedStarts(lines, from, to);
}

/** The paragraphs without numbers that begin with emphasised words and a mark: "Privacy. The Ministers …". */
export function listLedStarts(lines: readonly DraftingLine[], from: number, to: number): readonly ClauseStart[] {
  const led = [...lines.keys()].slice(from, to).filter((at) => {
    const line = lines[at];
    if (line === undefined || line.number !== null || line.table !== null) return false;
    return splitRunInHeading(line, line.text.trim(), false) !== null;
  });
  return led.length >= MIN_LED ? led.map((at) => ({ at, label: null })) : [];
}

/**
 * The preamble and the clauses of a text without numbers or headings: each paragraph after "the following:" is a
 * clause, otherwise each from the first later one that ends with a full stop; items of a list belong to what they
 * follow.
 */
export function cutUnnumbered(
  lines: readonly DraftingLine[],
  preamble: readonly DraftingPart[],
  from: number,
  to: number,
): readonly DraftingPart[] {
  const sentence = preamble.findIndex(({ body }, n) => n > 0 && body.endsWith('.'));
  if (from === to && sentence !== -1)
    return preamble.map((clause, n) => (n < sentence ? clause : { ...clause, as: 'paragraph' as const }));
  const clauses: DraftingPart[] = [];
  for (const clause of cutPreamble(lines, from, to)) {
    const [at = 0] = clause.from;
    const last = clauses.at(-1);
    const item = lines[at]?.number !== null || /^(?:[–—•-]|\(?\p{L}\)|\d+[.)])\s/u.test(clause.body);
    if (last !== undefined && item)
      clauses[clauses.length - 1] = {
        ...last,
        body: `${last.body}\n${clause.body}`,
        from: [...last.from, ...clause.from],
      };
    else clauses.push({ ...clause, as: 'paragraph' });
  }
  return [...preamble, ...clauses];
}
