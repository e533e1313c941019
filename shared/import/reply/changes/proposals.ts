import { type AlignedPart, createReplyPlace, mapRunRanges } from '../align/aligned-part.ts';
import { buildQuoteContext, createSentenceLookup } from '../model/quote-context.ts';
import type { ReplyProposal } from '../model/reply-findings.ts';
import { isOriginalRun, isProposedRun, joinOriginalText, type TextRun } from '../model/text-run.ts';
import { type EditSpan, findEditSpans } from './edit-spans.ts';

/** A proposal that may still be joined with another one by a move. */
export type DraftProposal = Omit<ReplyProposal, 'key' | 'found'> & {
  readonly atoms: readonly string[];
  /** The name of its move, and which end it is. */
  readonly move: { readonly name: string; readonly end: 'from' | 'to' } | null;
};

type PlacedEdit = EditSpan & { readonly sent: readonly [number, number]; readonly next: string };

/** The tracked changes and manual markup of a part as proposals: the edits of one author in one sentence are one. */
export function collectProposals(site: AlignedPart): readonly DraftProposal[] {
  const edits = findEditSpans(site.pieces).map((stretch): PlacedEdit => {
    const { sent } = mapRunRanges(site, stretch.from, stretch.to);
    return { ...stretch, sent, next: joinProposedText(site.pieces.slice(stretch.from, stretch.to)) };
  });
  return groupBySentence(site, edits).map((group) => buildProposal(site, group));
}

function joinProposedText(pieces: readonly TextRun[]): string {
  return pieces.map((piece) => (isProposedRun(piece) ? piece.text : '')).join('');
}

function groupBySentence(site: AlignedPart, edits: readonly PlacedEdit[]): readonly (readonly PlacedEdit[])[] {
  const { sent } = site;
  if (sent === null) return edits.map((edit) => [edit]);
  const sentence = createSentenceLookup(sent);
  const lines = (edit: PlacedEdit) =>
    `${edit.next}${joinOriginalText(site.pieces.slice(edit.from, edit.to))}`.includes('\n') || findMove(edit) !== null;
  const groups: PlacedEdit[][] = [];
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

function buildProposal(site: AlignedPart, edits: readonly PlacedEdit[]): DraftProposal {
  const [first, last] = [edits[0], edits.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError('a proposal without an edit');
  const range = site.pieces.slice(first.from, last.to);
  const own = new Set(edits.flatMap(({ from, to }) => range.slice(from - first.from, to - first.from)));
  const words = {
    old: joinOriginalText(range),
    next: range
      .map((piece) => ((own.has(piece) ? isProposedRun(piece) : isOriginalRun(piece)) ? piece.text : ''))
      .join(''),
  };
  const [start, end] = [first.sent[0], last.sent[1]];
  const { sent } = site;
  const found = sent === null ? null : buildQuoteContext(sent, start, end, spliceEdits(sent, edits));
  const shown = words.old === words.next ? describeLineEnds(edits) : words;
  return {
    place: createReplyPlace(site, start, end),
    unplaced: site.unplaced,
    by: first.by,
    kind: classifyProposal(shown, site),
    ...shown,
    quote: found?.quote ?? null,
    proposal: found?.proposal ?? null,
    to: null,
    author: first.author,
    date: first.date,
    atoms: edits.flatMap(({ atoms }) => atoms.map(({ key }) => key)),
    move: edits.length === 1 ? findMove(first) : null,
  };
}

/** The sent text from the first edit to the last, with each edit applied. */
function spliceEdits(sent: string, edits: readonly PlacedEdit[]): string {
  return edits.map(({ sent: [start], next }, n) => sent.slice(edits[n - 1]?.sent[1] ?? start, start) + next).join('');
}

/** A change of a paragraph mark alone, which joins or splits paragraphs of two clauses. */
function describeLineEnds(edits: readonly PlacedEdit[]): { readonly old: string; readonly next: string } {
  const marks = edits.flatMap(({ atoms }) => atoms.filter(({ what }) => what === 'mark'));
  const gone = marks.some(({ change }) => change.kind === 'deleted' || change.kind === 'moved-from');
  return marks.length === 0 ? { old: '', next: '' } : gone ? { old: '\n', next: '' } : { old: '', next: '\n' };
}

function classifyProposal(
  { old, next }: { readonly old: string; readonly next: string },
  { sent, file }: AlignedPart,
): ReplyProposal['kind'] {
  if (old === '') return sent === null && file.trim() === '' ? 'new-clause' : 'insertion';
  return next === '' ? 'deletion' : 'replacement';
}

function findMove({ atoms }: EditSpan): DraftProposal['move'] {
  const moves = atoms.map(({ change }) => change).filter(({ move }) => move !== null);
  const [first] = moves;
  if (first?.move == null || moves.some(({ move, kind }) => move !== first.move || kind !== first.kind)) return null;
  return { name: first.move, end: first.kind === 'moved-from' ? 'from' : 'to' };
}
