import type { IgnoredContent } from '../../model/incoming/reply-preview.ts';
import { alignFileToText, type FileAlignment } from './align/align-file.ts';
import { type AlignedPart, createAlignedPart } from './align/aligned-part.ts';
import { joinParagraphRuns } from './align/clause-parts.ts';
import { buildParagraphRuns, type ParagraphRuns } from './align/paragraph-runs.ts';
import { createMarkupReader } from './align/visible-markup.ts';
import { findFormattingChanges } from './changes/formatting-changes.ts';
import { joinMoves } from './changes/join-moves.ts';
import { placeComments } from './changes/placed-comments.ts';
import { collectProposals, type DraftProposal } from './changes/proposals.ts';
import { findUntrackedChanges, type UntrackedChangeDraft } from './changes/untracked-changes.ts';
import { classifyParagraphs, listIgnoredContent } from './identify/classify-paragraphs.ts';
import { identifyReply } from './identify/identify-reply.ts';
import type { LanguagePart } from './identify/split-by-language.ts';
import { countFindings } from './model/count-findings.ts';
import type { ReplyFindings, ReplyProposal, UntrackedChange } from './model/reply-findings.ts';
import type { ReturnedFile } from './model/returned-file.ts';
import type { KnownUnit, SentText } from './model/sent-text.ts';
import { collectTrackedChanges } from './model/tracked-changes.ts';
import { type ParsedTableRow, readCommentTable } from './table/comment-table.ts';

export type PreviewOptions = {
  /** The texts that the file may answer. */
  readonly sent: readonly SentText[];
  readonly units: readonly KnownUnit[];
  /** The index of the text chosen by a person; null if none was chosen. */
  readonly chosen: number | null;
};

/**
 * The content of a returned file, compared with what was sent, for a person to see before anything is stored.
 * @param part the paragraphs and comments of one language, in a file with several; null for the whole file
 */
export function previewReply(
  file: ReturnedFile,
  { sent, units, chosen }: PreviewOptions,
  part: LanguagePart | null = null,
): ReplyFindings {
  const { document } = file;
  const { paragraphs } = document;
  const classify = (around: readonly string[]) =>
    classifyParagraphs(document, around).map((sort, at) => (part?.paragraphs.has(at) === false ? 'elsewhere' : sort));
  const known = classify(sent.flatMap(({ around }) => around));
  const words = file.rejected.filter(({ from }) => from.some((at) => known[at] === 'text')).map(({ text }) => text);
  const recognised = identifyReply(file, words.join('\n'), sent, units);
  const answered = sent[chosen ?? recognised.sent ?? -1] ?? null;
  const sorts = classify(answered?.around ?? []);
  const atoms = collectTrackedChanges(paragraphs);
  const marked = createMarkupReader(paragraphs);
  const found = alignFileToText({ file, sent: answered, sorts, atoms, marked });
  const rows = readCommentTable(paragraphs, sorts, atoms, answered);
  const chunk = (at: number) => buildParagraphRuns(paragraphs, atoms, NO_VIEWS, at);
  const inRows = rows.map(({ paragraphs: places, place }) => createRowPart(places.map(chunk), place));
  const lists = {
    silent: listUntrackedChanges(found, answered),
    proposals: numberProposals(joinMoves(found.sites.flatMap(collectProposals))),
    comments: placeComments(
      document.comments.filter(({ id }) => part?.comments.has(id) !== false),
      [...found.sites, ...inRows],
    ),
    rows: rows.flatMap(({ row }) => row ?? []),
    marks: findFormattingChanges(paragraphs, atoms, found.sites, marked),
  };
  const ignored = [...listIgnoredContent(file, sorts), ...listIgnoredRows(rows)];
  return { recognised, clauses: found.clauses, ...lists, ignored, counts: countFindings(lists) };
}

const NO_VIEW = { clauses: [], lines: new Map() };
const NO_VIEWS = { base: NO_VIEW, final: NO_VIEW };

/** A row as a place for the comments anchored in it. */
function createRowPart(chunks: readonly ParagraphRuns[], place: ParsedTableRow['place']): AlignedPart {
  const pieces = joinParagraphRuns(chunks);
  const where = { clause: place?.clause ?? null, part: place?.part ?? ('clause' as const), sent: null };
  return createAlignedPart({ ...where, unplaced: place === null ? 'furniture' : null }, pieces);
}

function listIgnoredRows(rows: readonly ParsedTableRow[]): readonly IgnoredContent[] {
  const paragraphs = rows.filter(({ row }) => row === null).flatMap((one) => one.paragraphs).length;
  return paragraphs === 0 ? [] : [{ what: 'comment-table', paragraphs, text: '' }];
}

/** Differences of words, then clauses that are split, joined, missing or moved; noise last. */
function listUntrackedChanges(
  { sites, parted, removed, moved }: FileAlignment,
  sent: SentText | null,
): readonly UntrackedChange[] {
  if (sent === null) return [];
  const ofClause = (kind: 'removed' | 'moved', id: string): UntrackedChangeDraft[] => {
    const clause = sent.clauses.find((one) => one.id === id);
    if (clause === undefined) return [];
    const text = [clause.number, clause.heading, clause.body].filter((part) => part !== '').join('\n');
    return [createClauseChange(kind, id, text, kind === 'removed' ? '' : text)];
  };
  const all = [
    ...sites.flatMap(findUntrackedChanges),
    ...parted.map(({ kind, clause, old, next }) => createClauseChange(kind, clause, old, next)),
    ...removed.flatMap((id) => ofClause('removed', id)),
    ...moved.flatMap((id) => ofClause('moved', id)),
  ];
  return [...all.filter(({ noise }) => !noise), ...all.filter(({ noise }) => noise)].map((one, n) => ({
    key: `s${n + 1}`,
    ...one,
  }));
}

function createClauseChange(
  kind: UntrackedChangeDraft['kind'],
  clause: string,
  old: string,
  next: string,
): UntrackedChangeDraft {
  return {
    place: { clause, part: 'clause', start: 0, end: 0 },
    unplaced: null,
    kind,
    noise: false,
    old,
    next,
    quote: null,
    proposal: null,
    unseen: false,
  };
}

/** Counts each change of the file once, with the first proposal that contains it. */
function numberProposals(drafts: readonly DraftProposal[]): readonly ReplyProposal[] {
  const met = new Set<string>();
  return drafts.map(({ atoms, move: _, ...draft }, n): ReplyProposal => {
    const own = new Set(atoms.filter((key) => !met.has(key)));
    for (const key of own) met.add(key);
    return { key: `p${n + 1}`, ...draft, found: draft.by === 'hand' ? 1 : own.size };
  });
}
