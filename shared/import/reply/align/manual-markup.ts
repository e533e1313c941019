import { diffText } from '../../../diff/words/diff-text.ts';
import type { TextChange } from '../../../model/comparison/comparison.ts';
import { joinOriginalText, type TextRun } from '../model/text-run.ts';
import type { MarkupReader } from './visible-markup.ts';

/** If runs times characters exceed this, a decision for each run would cost too much: all runs are treated alike. */
const MAX_COST = 200_000;

/**
 * Detects manual markup: struck-through words are deleted; coloured or highlighted words that were not sent are
 * inserted, and so are underlined ones next to struck ones. Coloured words that were sent are only marked.
 * @param sent the part as sent
 */
export function detectManualMarkup(sent: string, pieces: readonly TextRun[], marked: MarkupReader): readonly TextRun[] {
  const looks = pieces.map((piece) => classifyMarkup(piece, marked));
  const signs = looks.map((look, n): MarkupKind => (look === 'underlined' ? resolveUnderline(looks, n) : look));
  if (signs.every((look) => look === null)) return pieces;
  const gone = findStruckLineEnds(pieces, signs);
  const struck = pieces.map(
    (piece, n): TextRun => (signs[n] === 'struck' || gone.has(n) ? { ...piece, hand: 'deleted' } : piece),
  );
  const runs = groupColouredRuns(struck, signs);
  const guessed =
    runs.length * sent.length > MAX_COST
      ? guessInsertions(sent, struck, [runs.flat()])
      : guessInsertions(sent, struck, runs);
  return refineMarkup(sent, guessed, signs);
}

type MarkupKind = 'struck' | 'added' | null;

function classifyMarkup(piece: TextRun, marked: MarkupReader): MarkupKind | 'underlined' {
  if (!piece.base || !piece.final || piece.text === '') return null;
  const found = marked(piece.format, piece.paragraph);
  if (found.includes('strike')) return 'struck';
  if (found.includes('colour') || found.includes('highlight')) return 'added';
  return found.length > 0 ? 'underlined' : null;
}

/** Underlining alone is emphasis, unless it is next to struck words. */
function resolveUnderline(looks: readonly (MarkupKind | 'underlined')[], at: number): MarkupKind {
  const near = [-2, -1, 1, 2].some((step) => looks[at + step] === 'struck');
  return near ? 'added' : null;
}

/** Groups coloured words into runs, as indices of pieces. */
function groupColouredRuns(pieces: readonly TextRun[], signs: readonly MarkupKind[]): number[][] {
  const runs: number[][] = [];
  pieces.forEach((_, n) => {
    if (signs[n] !== 'added') return;
    if (n > 0 && signs[n - 1] === 'added') runs.at(-1)?.push(n);
    else runs.push([n]);
  });
  return runs;
}

/** Treats a run as inserted if the remaining text is then closer to the sent text. */
function guessInsertions(sent: string, pieces: readonly TextRun[], runs: readonly number[][]): TextRun[] {
  let best = [...pieces];
  let cost = measureEditCost(sent, best);
  for (const run of runs) {
    const without = best.map((piece, n): TextRun => (run.includes(n) ? { ...piece, hand: 'inserted' } : piece));
    const costWithout = measureEditCost(sent, without);
    if (costWithout < cost) [best, cost] = [without, costWithout];
  }
  return best;
}

function measureEditCost(sent: string, pieces: readonly TextRun[]): number {
  return diffText(sent, joinOriginalText(pieces)).reduce(
    (sum, { kind, text }) => sum + (kind === 'kept' ? 0 : text.replace(/\s/gu, '').length),
    0,
  );
}

/**
 * Splits pieces where the text was not sent: new words in a sentence that is coloured as a whole, and struck words that
 * were never sent.
 */
function refineMarkup(sent: string, pieces: readonly TextRun[], signs: readonly MarkupKind[]): readonly TextRun[] {
  const changes = diffText(sent, joinOriginalText(pieces));
  const reader = new ChangeReader(changes);
  return pieces.flatMap((piece, n): TextRun[] => {
    if (!piece.base || piece.hand === 'inserted') return [piece];
    const stretches = reader.take(piece.text.length);
    const look = signs[n] ?? (isNewEnd(pieces, n) ? 'added' : null);
    if (look === null || stretches.every(({ known }) => known)) return [piece];
    let at = 0;
    return stretches.map(({ length, known }) => {
      const text = piece.text.slice(at, at + length);
      at += length;
      if (known) return { ...piece, text };
      return { ...piece, text, hand: look === 'struck' ? ('withdrawn' as const) : ('inserted' as const) };
    });
  });
}

/** The ends of lines that are struck through completely: the end of such a line, or the end before the last line. */
function findStruckLineEnds(pieces: readonly TextRun[], signs: readonly MarkupKind[]): ReadonlySet<number> {
  const ends = [...pieces.keys()].filter((at) => pieces[at]?.text === '\n' && pieces[at].base);
  const starts = [0, ...ends.map((at) => at + 1)];
  return new Set(
    starts.flatMap((start, line) => {
      const end = ends[line] ?? pieces.length;
      const places = [...pieces.keys()]
        .slice(start, end)
        .filter((at) => pieces[at]?.base && pieces[at].text.trim() !== '');
      if (places.length === 0 || !places.every((at) => signs[at] === 'struck')) return [];
      const gone = ends[line] ?? ends[line - 1];
      return gone === undefined ? [] : [gone];
    }),
  );
}

/** Whether a line end is next to manually inserted words: it was inserted with them. */
function isNewEnd(pieces: readonly TextRun[], at: number): boolean {
  return pieces[at]?.text === '\n' && (pieces[at - 1]?.hand === 'inserted' || pieces[at + 1]?.hand === 'inserted');
}

/** Reads the next text of a comparison in ranges: those that the old text has too, and those that it lacks. */
class ChangeReader {
  private readonly rest: { length: number; known: boolean }[];

  constructor(changes: readonly TextChange[]) {
    this.rest = changes
      .filter(({ kind }) => kind !== 'deleted')
      .map(({ kind, text }) => ({ length: text.length, known: kind === 'kept' }));
  }

  take(length: number): { readonly length: number; readonly known: boolean }[] {
    const taken: { length: number; known: boolean }[] = [];
    for (let left = length; left > 0; ) {
      const first = this.rest[0];
      if (first === undefined) break;
      const here = Math.min(left, first.length);
      if (here > 0) taken.push({ length: here, known: first.known });
      left -= here;
      first.length -= here;
      if (first.length === 0) this.rest.shift();
    }
    return taken;
  }
}

/** Whether words are marked but read as they were sent. */
export function isOnlyMarked(piece: TextRun, marked: MarkupReader): boolean {
  return piece.hand === null && classifyMarkup(piece, marked) === 'added';
}
