import type { SplitOrJoin } from '../../../diff/pairing/splits-and-joins.ts';
import { contentControlTags } from '../../../model/clause-markers.ts';
import type { ReplyClause, ReplyPlace } from '../../../model/incoming/reply-preview.ts';
import type { ShownParagraph, WordParagraph } from '../../../model/incoming/word-document.ts';
import type { ParagraphClass } from '../identify/classify-paragraphs.ts';
import { indexTitleAndSignatureLines, readCarriedIds } from '../model/carried-ids.ts';
import type { ReturnedFile } from '../model/returned-file.ts';
import type { SentText } from '../model/sent-text.ts';
import type { ParagraphChanges } from '../model/tracked-changes.ts';
import { type AlignedPart, createAlignedPart } from './aligned-part.ts';
import { joinParagraphRuns } from './clause-parts.ts';
import { type ClauseGroup, groupByClause } from './group-by-clause.ts';
import { findLeadingParagraph } from './leading-paragraph.ts';
import { detectManualMarkup } from './manual-markup.ts';
import { ClausePositions, describeClauseStates, matchClauses } from './match-clauses.ts';
import { matchPartsToSent } from './match-parts.ts';
import { buildParagraphRuns } from './paragraph-runs.ts';
import { computeReadingOrder } from './reading-order.ts';
import { segmentView } from './segment-view.ts';
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

export function alignFileToText({ file, sent, sorts, atoms, marked }: Options): FileAlignment {
  const { document } = file;
  const { paragraphs } = document;
  const order = computeReadingOrder(paragraphs);
  const ids = readCarriedIds(document, sent?.clauses.map(({ id }) => id) ?? []);
  const lines = indexTitleAndSignatureLines(sent?.clauses ?? []);
  const cut = (view: readonly ShownParagraph[], as: 'base' | 'final') =>
    segmentView(document, view, {
      sorts,
      order,
      as,
      idOf: ({ from, text }) =>
        [findLeadingParagraph(paragraphs, from, as), ...from]
          .map((at) => ids[at]?.id ?? findInstructionTag(paragraphs[at]))
          .find((id) => id !== undefined) ?? lines(text),
    });
  const [base, final] = [cut(file.rejected, 'base'), cut(file.accepted, 'final')];
  const read = [...paragraphs.keys()].toSorted((a, b) => (order[a] ?? a) - (order[b] ?? b));
  const chunk = (at: number) => buildParagraphRuns(paragraphs, atoms, { base, final }, at);
  const isText = (at: number) => sorts[at] === 'text' || (sorts[at] === 'empty' && paragraphs[at]?.part === 'body');
  const chunks = shiftLineEnds(read.filter(isText).map(chunk), ({ paragraph: before }, { paragraph: after }) =>
    isDirectlyAfter(paragraphs, before, after),
  );
  const owners = groupByClause(chunks, base, final);
  const paired = matchClauses(sent, base.clauses);
  const anchors = new ClausePositions(owners, paired.pairOf, sent);
  const partOf = new Map(
    owners.flatMap(({ base: at, chunks }): [number, FileClauseRuns][] => {
      const clause = at === null ? undefined : base.clauses[at];
      return at === null || clause === undefined ? [] : [[at, { chunks, file: clause }]];
    }),
  );
  const partedSites = ({ base: at }: ClauseGroup, { kind, old, next }: SplitOrJoin): readonly AlignedPart[] => {
    const here = partOf.get(at ?? -1);
    const goesOn = sent?.clauses[paired.pairOf.get(at ?? -1)?.old ?? -1];
    // The other pieces of a split are reported with the continued one.
    if (here === undefined || goesOn === undefined) return [];
    if (kind === 'joined')
      return alignJoinedClauses(
        old.flatMap((one) => sent?.clauses[one] ?? []),
        goesOn,
        here,
        marked,
      );
    return alignSplitClause(
      goesOn,
      next.flatMap((one) => partOf.get(one) ?? []),
      here,
      marked,
    );
  };
  const inText = owners.flatMap((owner, n): readonly AlignedPart[] => {
    const pair = owner.base === null ? undefined : paired.pairOf.get(owner.base);
    const clause = pair === undefined ? undefined : sent?.clauses[pair.old];
    const fileClause = owner.base === null ? undefined : base.clauses[owner.base];
    const parting = owner.base === null ? undefined : paired.partings.get(owner.base);
    if (parting !== undefined && fileClause !== undefined) return partedSites(owner, parting);
    if (clause === undefined || fileClause === undefined) return [createNewClausePart(owner, anchors.at(n), marked)];
    return matchPartsToSent(owner.chunks, clause, fileClause).map(({ part, sent: words, pieces }) =>
      createAlignedPart(
        { clause: clause.id, part, unplaced: null, sent: words },
        detectManualMarkup(words, pieces, marked),
      ),
    );
  });
  const rest = read.filter((at) => !isText(at) && sorts[at] !== 'row');
  const clauseAt = new Map(owners.flatMap(({ chunks }, n) => chunks.map(({ paragraph }) => [paragraph, n] as const)));
  const outside = rest.map((at): AlignedPart => {
    const beside = sorts[at] === 'beside' ? findReferringClause(file, at, (one) => clauseAt.get(one)) : null;
    const place = beside === null ? null : anchors.within(beside);
    const pieces = joinParagraphRuns([chunk(at)]);
    const unplaced = sorts[at] === 'beside' ? (place === null ? 'no-text-sent' : null) : 'furniture';
    return createAlignedPart({ clause: place, part: 'note', unplaced, sent: null }, pieces);
  });
  const parted = [...new Set(paired.partings.values())].flatMap(({ kind, old, next }) => {
    const goesOn = next.map((one) => sent?.clauses[paired.pairOf.get(one)?.old ?? -1]).find((one) => one !== undefined);
    if (goesOn === undefined) return [];
    const olds = old.map((one) => sent?.clauses[one]);
    return [
      describeSplitOrJoin(
        kind,
        goesOn.id,
        olds,
        next.map((one) => base.clauses[one]),
      ),
    ];
  });
  return { sites: [...inText, ...outside], parted, ...describeClauseStates(base.clauses, sent, paired) };
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
