import type { ComparisonRun } from './comparison-runs.ts';

/** The approximate length of a part in UTF-16 units; only visible parts are rendered. */
const MAX_LENGTH = 2_000;

/**
 * Splits a long text into parts that end at a line or, in a very long line, at a word. Unchanged text ends on both
 * sides at once, so that the parts of two columns are level.
 */
export function splitLongText(pieces: readonly ComparisonRun[], most = MAX_LENGTH): ComparisonRun[][] {
  const stretches: ComparisonRun[][] = [];
  let open: ComparisonRun[] = [];
  let length = 0;
  const close = () => {
    if (open.length > 0) stretches.push(open);
    open = [];
    length = 0;
  };
  for (const [at, piece] of pieces.entries()) {
    const [before, after] = [pieces[at - 1], pieces[at + 1]];
    if (before?.kind === 'deleted' && piece.kind === 'inserted') continue;
    if (piece.kind === 'kept') {
      for (const text of splitIntoPortions(piece.text, most - length, most)) {
        open.push({ ...piece, text });
        length += text.length;
        if (length >= most || (length > most / 2 && text.endsWith('\n'))) close();
      }
      continue;
    }
    const other = piece.kind === 'deleted' && after?.kind === 'inserted' ? after : null;
    if (length + piece.text.length + (other?.text.length ?? 0) > 2 * most) close();
    const [ones, others] = [piece, other].map((one) => (one === null ? [] : splitIntoPortions(one.text, most, most)));
    for (let n = 0; n < Math.max(ones?.length ?? 0, others?.length ?? 0); n++) {
      if (n > 0) close();
      const [one, two] = [ones?.[n], others?.[n]];
      if (one !== undefined) open.push({ ...piece, text: one });
      if (two !== undefined && other !== null) open.push({ ...other, text: two });
      length += (one?.length ?? 0) + (two?.length ?? 0);
    }
  }
  close();
  return stretches;
}

/**
 * Splits a text into portions of at most `most` units, the first of at most `first`; each ends at a line if possible,
 * otherwise at a word.
 */
function splitIntoPortions(text: string, first: number, most: number): string[] {
  const all: string[] = [];
  let at = 0;
  for (let room = Math.max(1, first); at + room < text.length; room = most) {
    const near = text.slice(at, at + room);
    const line = near.lastIndexOf('\n') + 1;
    const end = line > near.length / 2 ? line : findWordEnd(text, at + room) - at;
    all.push(text.slice(at, at + end));
    at += end;
  }
  if (at < text.length) all.push(text.slice(at));
  return all;
}

/** A longer word is cut anywhere except within a letter. */
const LONGEST_WORD = 200;

function findWordEnd(text: string, from: number): number {
  const end = text.slice(from, from + LONGEST_WORD).search(/\s/);
  if (end !== -1) return from + end + 1;
  return /[\udc00-\udfff]/.test(text[from] ?? '') ? from + 1 : from;
}
