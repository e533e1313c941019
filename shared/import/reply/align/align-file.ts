import type { SplitOrJoin } from '../../../diff/pairing/splits-and-joins.ts';
import { contentControlTags } from '../../../model/clause-markers.ts';
import type { ReplyClause, ReplyPlace } from '../../../model/incoming/reply-preview.ts';
import type { ShownParagraph, WordParagraph } from '../../../model/incoming/word-document.ts';
import type { ParagraphClass } from '../identify/classify-paragraphs.ts';
import { indexTitleAndSignatureLines, readCarriedIds } from '../model/carried-ids.ts';
import type { ReturnedFile } from '../model/returned-file.ts';
import type { SentClause, SentText } from '../model/sent-text.ts';
import type { ParagraphChanges } from '../model/tracked-changes.ts';
import { type AlignedPart, createAlignedPart } from './aligned-part.ts';
import { joinParagraphRuns } from './clause-parts.ts';
import { type ClauseGroup, groupByClause } from './group-by-clause.ts';
import { findLeadingParagraph } from './leading-paragraph.ts';
import { detectManualMarkup } from './manual-markup.ts';
import { type ClauseMatches, ClausePositions, describeClauseStates, matchClauses } from './match-clauses.ts';
import { matchPartsToSent } from './match-parts.ts';
import { buildParagraphRuns, type ParagraphRuns } from './paragraph-runs.ts';
import { computeReadingOrder } from './reading-order.ts';
import { type FileClause, segmentView } from './segment-view.ts';
import { shiftLineEnds } from './shift-line-ends.ts';
import {
  alignJoinedClauses,
  alignSplitClause,
  describeSplitOrJoin,
  type FileClauseRuns,
  type SplitOrJoinedClause,
} from './split-and-joined.ts';
import type { MarkupReader } from './visible-markup.ts';

/** Every run of the returned file, assigned to the clause part it belongs to, and the state of each clause. */
export type FileAlignment = {
  readonly sites: readonly AlignedPart[];
  readonly clauses: readonly ReplyClause[];
  /** Clauses that are missing from the file, and those that moved. */
  readonly removed: readonly string[];
  readonly moved: readonly string[];
  /** Clauses that the file splits or joins. */
  readonly parted: readonly SplitOrJoinedClause[];
};

type Options = {
  readonly file: ReturnedFile;
  readonly sent: SentText | null;
  readonly sorts: readonly ParagraphClass[];
  readonly atoms: readonly ParagraphChanges[];
  readonly marked: MarkupReader;
};

/** What the steps after matching need: the file's clauses, its paragraphs by clause, and how both match what was sent. */
type MatchedFile = Options & {
  readonly clauses: readonly FileClause[];
  readonly owners: readonly ClauseGroup[];
  readonly paired: ClauseMatches;
  readonly positions: ClausePositions;
};

export function alignFileToText(options: Options): FileAlignment {
  const { file, sent, sorts, atoms } = options;
  const { paragraphs } = file.document;
  const order = computeReadingOrder(paragraphs);
  const views = segmentBothViews(options, order);
  const read = [...paragraphs.keys()].toSorted((a, b) => (order[a] ?? a) - (order[b] ?? b));
  const chunk = (at: number) => buildParagraphRuns(paragraphs, atoms, views, at);
  const isText = (at: number) => sorts[at] === 'text' || (sorts[at] === 'empty' && paragraphs[at]?.part === 'body');
  const chunks = shiftLineEnds(read.filter(isText).map(chunk), ({ paragraph: before }, { paragraph: after }) =>
    isDirectlyAfter(paragraphs, before, after),
  );
  const { clauses } = views.base;
  const owners = groupByClause(chunks, views.base, views.final);
  const paired = matchClauses(sent, clauses);
  const matched = { ...options, clauses, owners, paired, positions: new ClausePositions(owners, paired.pairOf, sent) };
  const inText = owners.flatMap((owner, n) => alignClauseGroup(matched, owner, n));
  const rest = read.filter((at) => !isText(at) && sorts[at] !== 'row' && sorts[at] !== 'elsewhere');
  const outside = alignOutsideParagraphs(matched, rest.map(chunk));
  return {
    sites: [...inText, ...outside],
    parted: describeSplitsAndJoins(matched),
    ...describeClauseStates(clauses, sent, paired),
  };
}

function segmentBothViews({ file, sent, sorts }: Options, order: readonly number[]) {
  const { document } = file;
  const { paragraphs } = document;
  const ids = readCarriedIds(document, sent?.clauses.map(({ id }) => id) ?? [], sent?.language);
  const lines = indexTitleAndSignatureLines(sent?.clauses ?? []);
  const segment = (view: readonly ShownParagraph[], as: 'base' | 'final') =>
    segmentView(document, view, {
      sorts,
      order,
      as,
      idOf: ({ from, text }) =>
        [findLeadingParagraph(paragraphs, from, as), ...from]
          .map((at) => ids[at]?.id ?? findInstructionTag(paragraphs[at]))
          .find((id) => id !== undefined) ?? lines(text),
    });
  return { base: segment(file.rejected, 'base'), final: segment(file.accepted, 'final') };
}

/** The parts of the n-th clause of the file, aligned with the clause that was sent. */
function alignClauseGroup(matched: MatchedFile, owner: ClauseGroup, n: number): readonly AlignedPart[] {
  const { sent, clauses, paired, positions, marked } = matched;
  const at = owner.base ?? -1;
  const clause = sent?.clauses[paired.pairOf.get(at)?.old ?? -1];
  const fileClause = clauses[at];
  const parting = paired.partings.get(at);
  if (parting !== undefined && fileClause !== undefined)
    return clause === undefined ? [] : alignSplitOrJoin(matched, parting, clause, { ...owner, file: fileClause });
  if (clause === undefined || fileClause === undefined) return [createNewClausePart(owner, positions.at(n), marked)];
  return matchPartsToSent(owner.chunks, clause, fileClause).map(({ part, sent: words, pieces }) =>
    createAlignedPart(
      { clause: clause.id, part, unplaced: null, sent: words },
      detectManualMarkup(words, pieces, marked),
    ),
  );
}

/** A split or joined clause at the file clause that continues it; the other pieces of a split are reported with it. */
function alignSplitOrJoin(
  { sent, clauses, owners, marked }: MatchedFile,
  { kind, old, next }: SplitOrJoin,
  goesOn: SentClause,
  here: FileClauseRuns,
): readonly AlignedPart[] {
  if (kind === 'joined') {
    const olds = old.flatMap((one) => sent?.clauses[one] ?? []);
    return alignJoinedClauses(olds, goesOn, here, marked);
  }
  const pieces = next.flatMap((one): readonly FileClauseRuns[] => {
    const owner = owners.find(({ base }) => base === one);
    const file = clauses[one];
    return owner === undefined || file === undefined ? [] : [{ chunks: owner.chunks, file }];
  });
  return alignSplitClause(goesOn, pieces, here, marked);
}

/** Notes and text boxes belong to the clause that refers to them; headers, footers and the like to none. */
function alignOutsideParagraphs(
  { file, sorts, owners, positions }: MatchedFile,
  rest: readonly ParagraphRuns[],
): readonly AlignedPart[] {
  const clauseAt = new Map(owners.flatMap(({ chunks }, n) => chunks.map(({ paragraph }) => [paragraph, n] as const)));
  return rest.map((chunk): AlignedPart => {
    const isBeside = sorts[chunk.paragraph] === 'beside';
    const beside = isBeside ? findReferringClause(file, chunk.paragraph, (one) => clauseAt.get(one)) : null;
    const place = beside === null ? null : positions.within(beside);
    const unplaced = isBeside ? (place === null ? 'no-text-sent' : null) : 'furniture';
    return createAlignedPart({ clause: place, part: 'note', unplaced, sent: null }, joinParagraphRuns([chunk]));
  });
}

function describeSplitsAndJoins({ sent, clauses, paired }: MatchedFile): readonly SplitOrJoinedClause[] {
  return [...new Set(paired.partings.values())].flatMap(({ kind, old, next }) => {
    const goesOn = next.map((one) => sent?.clauses[paired.pairOf.get(one)?.old ?? -1]).find((one) => one !== undefined);
    if (goesOn === undefined) return [];
    const olds = old.map((one) => sent?.clauses[one]);
    const news = next.map((one) => clauses[one]);
    return [describeSplitOrJoin(kind, goesOn.id, olds, news)];
  });
}

/** A new clause, of which nothing was sent, placed next to the one before it. */
function createNewClausePart(
  { chunks }: ClauseGroup,
  place: Pick<ReplyPlace, 'clause' | 'part'> | null,
  marked: MarkupReader,
): AlignedPart {
  const pieces = joinParagraphRuns(chunks);
  const where = { clause: place?.clause ?? null, part: place?.part ?? ('after' as const), sent: null };
  return createAlignedPart(
    { ...where, unplaced: place === null ? 'no-text-sent' : null },
    detectManualMarkup('', pieces, marked),
  );
}

/** Whether a paragraph directly follows another in the same cell, or outside tables. */
function isDirectlyAfter(paragraphs: readonly WordParagraph[], before: number, after: number): boolean {
  const place = (at: number) => paragraphs[at]?.cells.map(({ table, row, cell }) => `${table} ${row} ${cell}`).join();
  return after === before + 1 && place(before) === place(after);
}

/** Words inserted between the lines that we print around the text belong to no clause. */
function findInstructionTag(paragraph: WordParagraph | undefined): string | undefined {
  return paragraph?.tags.find((tag) => tag === contentControlTags.instruction || tag === contentControlTags.comments);
}

/** The clause whose words refer to a note, or the last clause before a text box. */
function findReferringClause(
  { document: { paragraphs } }: ReturnedFile,
  at: number,
  clauseAt: (paragraph: number) => number | undefined,
): number | null {
  const story = paragraphs[at]?.story;
  const referring = paragraphs.findIndex(({ segments }) =>
    segments.some(({ note }) => note !== null && note === story),
  );
  for (let one = referring === -1 ? at : referring; one >= 0; one -= 1) {
    const clause = clauseAt(one);
    if (clause !== undefined) return clause;
  }
  return paragraphs.map((_, one) => clauseAt(one)).find((one) => one !== undefined) ?? null;
}
