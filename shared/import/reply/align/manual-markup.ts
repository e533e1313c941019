import { diffText, type TextChange } from '../../../diff/words/diff-text.ts';
import { joinOriginalText, type TextRun } from '../model/text-run.ts';
import type { MarkupReader } from './visible-markup.ts';

/** Where stretches times signs are more than this, a choice for each stretch would cost too much: all are taken alike. */
const MAX_COST = 200_000;

/**
 * What was changed by hand: words that are struck through are deleted; coloured or highlighted ones that were not sent are
 * inserted, and underlined ones too where they stand beside struck ones. Coloured words that were sent are only marked.
 * @param sent the part as it was sent
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

/** Underlining alone is emphasis, unless it stands beside struck words. */
function resolveUnderline(looks: readonly (MarkupKind | 'underlined')[], at: number): MarkupKind {
  const near = [-2, -1, 1, 2].some((step) => looks[at + step] === 'struck');
  return near ? 'added' : null;
}

/** The stretches of coloured words, as places of pieces. */
function groupColouredRuns(pieces: readonly TextRun[], signs: readonly MarkupKind[]): number[][] {
  const runs: number[][] = [];
  pieces.forEach((_, n) => {
    if (signs[n] !== 'added') return;
    if (n > 0 && signs[n - 1] === 'added') runs.at(-1)?.push(n);
    else runs.push([n]);
  });
  return runs;
}

/** Takes each stretch for inserted where what is left is then nearer to what was sent. */
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

/** Cuts pieces at what was not sent: the new words in a sentence that is coloured whole, and struck words of nobody's. */
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

/** The ends of the lines that are struck through whole: behind such a line, or before the last one. */
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

/** Whether a line's end stands beside words that were written in by hand: it came with them. */
function isNewEnd(pieces: readonly TextRun[], at: number): boolean {
  return pieces[at]?.text === '\n' && (pieces[at - 1]?.hand === 'inserted' || pieces[at + 1]?.hand === 'inserted');
}

/** Reads the next text of a comparison in stretches: what the old one has too, and what it has not. */
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

/** Whether words are marked, and read as they were sent all the same. */
export function isOnlyMarked(piece: TextRun, marked: MarkupReader): boolean {
  return piece.hand === null && classifyMarkup(piece, marked) === 'added';
}
