import { isOriginal, isProposed, originalText, type Piece } from './piece.ts';
import type { Proposal } from './preview.ts';
import { quoted, sentenceAt } from './quoted.ts';
import { placeAt, rangesOf, type Site } from './site.ts';
import { type Stretch, stretchesOf } from './stretches.ts';

/** A proposal while moves may still join it with another. */
export type DraftProposal = Omit<Proposal, 'key' | 'found'> & {
  readonly atoms: readonly string[];
  /** The name of the move that it is one end of, and which. */
  readonly move: { readonly name: string; readonly end: 'from' | 'to' } | null;
};

type Edit = Stretch & { readonly sent: readonly [number, number]; readonly next: string };

/** What is tracked or marked by hand in a site, as proposals: what one author did in one sentence is one. */
export function proposalsIn(site: Site): readonly DraftProposal[] {
  const edits = stretchesOf(site.pieces).map((stretch): Edit => {
    const { sent } = rangesOf(site, stretch.from, stretch.to);
    return { ...stretch, sent, next: proposedText(site.pieces.slice(stretch.from, stretch.to)) };
  });
  return inSentences(site, edits).map((group) => proposal(site, group));
}

function proposedText(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (isProposed(piece) ? piece.text : '')).join('');
}

function inSentences(site: Site, edits: readonly Edit[]): readonly (readonly Edit[])[] {
  const { sent } = site;
  if (sent === null) return edits.map((edit) => [edit]);
  const sentence = sentenceAt(sent);
  const lines = (edit: Edit) =>
    `${edit.next}${originalText(site.pieces.slice(edit.from, edit.to))}`.includes('\n') || moveOf(edit) !== null;
  const groups: Edit[][] = [];
  for (const edit of edits) {
    const open = groups.at(-1);
    const last = open?.at(-1);
    const together =
      last !== undefined &&
      last.author === edit.author &&
      !lines(last) &&
      !lines(edit) &&
      last.sent[1] <= edit.sent[0] &&
      sentence(last.sent[0]) === sentence(edit.sent[0]);
    if (together) open?.push(edit);
    else groups.push([edit]);
  }
  return groups;
}

function proposal(site: Site, edits: readonly Edit[]): DraftProposal {
  const [first, last] = [edits[0], edits.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError('a proposal without an edit');
  const range = site.pieces.slice(first.from, last.to);
  const own = new Set(edits.flatMap(({ from, to }) => range.slice(from - first.from, to - first.from)));
  const words = {
    old: originalText(range),
    next: range.map((piece) => ((own.has(piece) ? isProposed(piece) : isOriginal(piece)) ? piece.text : '')).join(''),
  };
  const [start, end] = [first.sent[0], last.sent[1]];
  const { sent } = site;
  const found = sent === null ? null : quoted(sent, start, end, spliced(sent, edits));
  const shown = words.old === words.next ? lineEnds(edits) : words;
  return {
    place: placeAt(site, start, end),
    unplaced: site.unplaced,
    by: first.by,
    kind: kindOf(shown, site),
    ...shown,
    quote: found?.quote ?? null,
    proposal: found?.proposal ?? null,
    to: null,
    author: first.author,
    date: first.date,
    atoms: edits.flatMap(({ atoms }) => atoms.map(({ key }) => key)),
    move: edits.length === 1 ? moveOf(first) : null,
  };
}

/** What was sent, from the first edit to the last, with each of them made. */
function spliced(sent: string, edits: readonly Edit[]): string {
  return edits.map(({ sent: [start], next }, n) => sent.slice(edits[n - 1]?.sent[1] ?? start, start) + next).join('');
}

/** A paragraph's end alone, which joins or parts paragraphs of two clauses. */
function lineEnds(edits: readonly Edit[]): { readonly old: string; readonly next: string } {
  const marks = edits.flatMap(({ atoms }) => atoms.filter(({ what }) => what === 'mark'));
  const gone = marks.some(({ change }) => change.kind === 'deleted' || change.kind === 'moved-from');
  return marks.length === 0 ? { old: '', next: '' } : gone ? { old: '\n', next: '' } : { old: '', next: '\n' };
}

function kindOf(
  { old, next }: { readonly old: string; readonly next: string },
  { sent, file }: Site,
): Proposal['kind'] {
  if (old === '') return sent === null && file.trim() === '' ? 'new-clause' : 'insertion';
  return next === '' ? 'deletion' : 'replacement';
}

function moveOf({ atoms }: Stretch): DraftProposal['move'] {
  const moves = atoms.map(({ change }) => change).filter(({ move }) => move !== null);
  const [first] = moves;
  if (first?.move == null || moves.some(({ move, kind }) => move !== first.move || kind !== first.kind)) return null;
  return { name: first.move, end: first.kind === 'moved-from' ? 'from' : 'to' };
}
