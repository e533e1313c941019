import { hunks } from '../diff/hunk.ts';
import type { Parting } from '../diff/parting.ts';
import { aligned } from './aligned.ts';
import type { Chunk } from './chunks.ts';
import type { FileClause } from './clauses.ts';
import { withHand } from './hand.ts';
import type { Marked } from './marked.ts';
import type { Piece } from './piece.ts';
import { partsOf } from './relabel.ts';
import type { SentClause } from './sent.ts';
import { type Site, siteOf } from './site.ts';

/** A clause of the file with the paragraphs that it is made of. */
export type Part = { readonly chunks: readonly Chunk[]; readonly file: FileClause };
export type PartedClause = {
  readonly kind: Parting['kind'];
  /** The clause as it was sent, of several the one that goes on. */
  readonly clause: string;
  readonly old: string;
  readonly next: string;
};

const LINE_END: Omit<Piece, 'paragraph'> = {
  text: '\n',
  base: true,
  final: true,
  hand: null,
  atoms: [],
  comments: [],
  format: null,
};

/**
 * A clause that the file has in several pieces: their bodies are its body; the numbers and headings that came with the
 * others are told of with the split.
 * @param goesOn the piece that has its number and heading
 */
export function splitSites(sent: SentClause, parts: readonly Part[], goesOn: Part, marked: Marked): readonly Site[] {
  const read = parts.map((part) => {
    const heading = part === goesOn ? sent.heading : part.file.heading;
    return { part, sites: partsOf(part.chunks, { ...sent, heading }, part.file) };
  });
  const where = { clause: sent.id, unplaced: null };
  const bodies = read.map(({ sites }) => sites.flatMap(({ part, pieces }) => (part === 'body' ? pieces : [])));
  const body = bodies
    .filter((pieces) => pieces.length > 0)
    .flatMap((pieces, n) => (n === 0 ? pieces : [{ ...LINE_END, paragraph: pieces[0]?.paragraph ?? 0 }, ...pieces]));
  return [
    ...read.flatMap(({ part: owner, sites }) =>
      sites.flatMap(({ part, sent: words, pieces }): Site[] => {
        if (part === 'body') return [];
        if (owner !== goesOn) return [siteOf({ ...where, part: 'after', sent: null, told: true }, pieces)];
        return [siteOf({ ...where, part, sent: words }, withHand(words, pieces, marked))];
      }),
    ),
    siteOf({ ...where, part: 'body', sent: sent.body }, withHand(sent.body, body, marked)),
  ];
}

/** Several clauses that the file has as one: its body is cut where the words of the next one begin. */
export function joinedSites(
  olds: readonly SentClause[],
  goesOn: SentClause,
  { chunks, file }: Part,
  marked: Marked,
): readonly Site[] {
  return partsOf(chunks, goesOn, file).flatMap(({ part, sent, pieces }): Site[] => {
    if (part !== 'body')
      return [siteOf({ clause: goesOn.id, part, unplaced: null, sent }, withHand(sent, pieces, marked))];
    const cuts = cutAt(pieces, boundaries(olds, baseText(pieces)));
    return olds.map(({ id, body }, n) =>
      siteOf({ clause: id, part, unplaced: null, sent: body }, withHand(body, cuts[n] ?? [], marked)),
    );
  });
}

function baseText(pieces: readonly Piece[]): string {
  return pieces.map(({ base, text }) => (base ? text : '')).join('');
}

/** Where, in the words of the file, each clause but the last ends. */
function boundaries(olds: readonly SentClause[], words: string): readonly number[] {
  const stretches = aligned(hunks(olds.map(({ body }) => body).join('\n'), words));
  let end = -1;
  return olds.slice(0, -1).map(({ body }) => {
    end += body.length + 1;
    const here = stretches.find(({ sent }) => sent[0] <= end && end <= sent[1]);
    if (here === undefined) return words.length;
    return here.same ? here.file[0] + end - here.sent[0] : here.file[1];
  });
}

/** Pieces cut at offsets of their words as sent; what is not there then goes with what stands before it. */
function cutAt(pieces: readonly Piece[], offsets: readonly number[]): readonly (readonly Piece[])[] {
  const cuts: Piece[][] = [[]];
  let at = 0;
  for (const piece of pieces) {
    let rest = piece;
    for (let end = offsets[cuts.length - 1]; end !== undefined && piece.base && at + rest.text.length > end; ) {
      const head = rest.text.slice(0, end - at);
      if (head !== '') cuts.at(-1)?.push({ ...rest, text: head });
      rest = { ...rest, text: rest.text.slice(end - at) };
      at = end;
      cuts.push([]);
      end = offsets[cuts.length - 1];
    }
    cuts.at(-1)?.push(rest);
    if (piece.base) at += rest.text.length;
  }
  return cuts;
}

/** A parting in words, for the one item that tells of it. */
export function partedClause(
  kind: Parting['kind'],
  clause: string,
  olds: readonly (SentClause | undefined)[],
  nexts: readonly (FileClause | undefined)[],
): PartedClause {
  const words = (all: readonly (FileClause | SentClause | undefined)[]) =>
    all
      .flatMap((one) => [one?.number ?? '', one?.heading ?? '', one?.body ?? ''])
      .filter((line) => line !== '')
      .join('\n');
  return { kind, clause, old: words(olds), next: words(nexts) };
}
