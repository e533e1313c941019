import { type Change, diffText } from '../diff/diff.ts';
import type { Marked } from './marked.ts';
import { originalText, type Piece } from './piece.ts';

/** Where stretches times signs are more than this, a choice for each stretch would cost too much: all are taken alike. */
const MOST = 200_000;

/**
 * What was changed by hand: words that are struck through are deleted; coloured or highlighted ones that were not sent are
 * inserted, and underlined ones too where they stand beside struck ones. Coloured words that were sent are only marked.
 * @param sent the part as it was sent
 */
export function withHand(sent: string, pieces: readonly Piece[], marked: Marked): readonly Piece[] {
  const looks = pieces.map((piece) => lookOf(piece, marked));
  const signs = looks.map((look, n): Look => (look === 'underlined' ? beside(looks, n) : look));
  if (signs.every((look) => look === null)) return pieces;
  const gone = struckEnds(pieces, signs);
  const struck = pieces.map(
    (piece, n): Piece => (signs[n] === 'struck' || gone.has(n) ? { ...piece, hand: 'deleted' } : piece),
  );
  const runs = runsOf(struck, signs);
  const guessed = runs.length * sent.length > MOST ? guess(sent, struck, [runs.flat()]) : guess(sent, struck, runs);
  return refined(sent, guessed, signs);
}

type Look = 'struck' | 'added' | null;

function lookOf(piece: Piece, marked: Marked): Look | 'underlined' {
  if (!piece.base || !piece.final || piece.text === '') return null;
  const found = marked(piece.format, piece.paragraph);
  if (found.includes('strike')) return 'struck';
  if (found.includes('colour') || found.includes('highlight')) return 'added';
  return found.length > 0 ? 'underlined' : null;
}

/** Underlining alone is emphasis, unless it stands beside struck words. */
function beside(looks: readonly (Look | 'underlined')[], at: number): Look {
  const near = [-2, -1, 1, 2].some((step) => looks[at + step] === 'struck');
  return near ? 'added' : null;
}

/** The stretches of coloured words, as places of pieces. */
function runsOf(pieces: readonly Piece[], signs: readonly Look[]): number[][] {
  const runs: number[][] = [];
  pieces.forEach((_, n) => {
    if (signs[n] !== 'added') return;
    if (n > 0 && signs[n - 1] === 'added') runs.at(-1)?.push(n);
    else runs.push([n]);
  });
  return runs;
}

/** Takes each stretch for inserted where what is left is then nearer to what was sent. */
function guess(sent: string, pieces: readonly Piece[], runs: readonly number[][]): Piece[] {
  let best = [...pieces];
  let cost = costOf(sent, best);
  for (const run of runs) {
    const without = best.map((piece, n): Piece => (run.includes(n) ? { ...piece, hand: 'inserted' } : piece));
    const costWithout = costOf(sent, without);
    if (costWithout < cost) [best, cost] = [without, costWithout];
  }
  return best;
}

function costOf(sent: string, pieces: readonly Piece[]): number {
  return diffText(sent, originalText(pieces)).reduce(
    (sum, { kind, text }) => sum + (kind === 'kept' ? 0 : text.replace(/\s/gu, '').length),
    0,
  );
}

/** Cuts pieces at what was not sent: the new words in a sentence that is coloured whole, and struck words of nobody's. */
function refined(sent: string, pieces: readonly Piece[], signs: readonly Look[]): readonly Piece[] {
  const changes = diffText(sent, originalText(pieces));
  const reader = new Reader(changes);
  return pieces.flatMap((piece, n): Piece[] => {
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
function struckEnds(pieces: readonly Piece[], signs: readonly Look[]): ReadonlySet<number> {
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
function isNewEnd(pieces: readonly Piece[], at: number): boolean {
  return pieces[at]?.text === '\n' && (pieces[at - 1]?.hand === 'inserted' || pieces[at + 1]?.hand === 'inserted');
}

/** Reads the next text of a comparison in stretches: what the old one has too, and what it has not. */
class Reader {
  private readonly rest: { length: number; known: boolean }[];

  constructor(changes: readonly Change[]) {
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
export function isMarkedOnly(piece: Piece, marked: Marked): boolean {
  return piece.hand === null && lookOf(piece, marked) === 'added';
}
