import { atomsOf } from './atoms.ts';
import { type Chunk, chunkOf } from './chunks.ts';
import { commentsIn } from './comments.ts';
import { count } from './count.ts';
import type { ReplyFile } from './file.ts';
import { ignoredIn, sortsOf } from './furniture.ts';
import { markedIn } from './marked.ts';
import { marksIn } from './marks.ts';
import { withMoves } from './moves.ts';
import type { Ignored, Proposal, ReplyPreview, SilentChange } from './preview.ts';
import { type DraftProposal, proposalsIn } from './proposals.ts';
import { recognise } from './recognise.ts';
import { type TableRow, tableRows } from './rows.ts';
import type { KnownUnit, SentText } from './sent.ts';
import { type DraftSilent, silentIn } from './silent.ts';
import { type Site, siteOf } from './site.ts';
import { type Sites, sitesOf } from './sites.ts';
import { wholePieces } from './track.ts';

type Options = {
  /** The texts that the file may answer. */
  readonly sent: readonly SentText[];
  readonly units: readonly KnownUnit[];
  /** Which of them a person said that it answers; null where nobody said. */
  readonly chosen: number | null;
};

/** Everything that a file that came back holds, beside what was sent: for a person to see before anything is stored. */
export function replyPreview(file: ReplyFile, { sent, units, chosen }: Options): ReplyPreview {
  const { document } = file;
  const { paragraphs } = document;
  const known = sortsOf(
    document,
    sent.flatMap(({ around }) => around),
  );
  const words = file.rejected.filter(({ from }) => from.some((at) => known[at] === 'text')).map(({ text }) => text);
  const recognised = recognise(file, words.join('\n'), sent, units);
  const answered = sent[chosen ?? recognised.sent ?? -1] ?? null;
  const sorts = sortsOf(document, answered?.around ?? []);
  const atoms = atomsOf(paragraphs);
  const marked = markedIn(paragraphs);
  const found = sitesOf({ file, sent: answered, sorts, atoms, marked });
  const rows = tableRows(paragraphs, sorts, atoms, answered);
  const chunk = (at: number) => chunkOf(paragraphs, atoms, NO_VIEWS, at);
  const inRows = rows.map(({ paragraphs: places, place }) => rowSite(places.map(chunk), place));
  const lists = {
    silent: silentOf(found, answered),
    proposals: numbered(withMoves(found.sites.flatMap(proposalsIn))),
    comments: commentsIn(document.comments, [...found.sites, ...inRows]),
    rows: rows.flatMap(({ row }) => row ?? []),
    marks: marksIn(paragraphs, atoms, found.sites, marked),
  };
  const ignored = [...ignoredIn(file, sorts), ...ignoredRows(rows)];
  return { recognised, clauses: found.clauses, ...lists, ignored, counts: count(lists) };
}

const NO_VIEW = { clauses: [], lines: new Map() };
const NO_VIEWS = { base: NO_VIEW, final: NO_VIEW };

/** A row as a place for the comments that are anchored in it. */
function rowSite(chunks: readonly Chunk[], place: TableRow['place']): Site {
  const pieces = wholePieces(chunks);
  const where = { clause: place?.clause ?? null, part: place?.part ?? ('clause' as const), sent: null };
  return siteOf({ ...where, unplaced: place === null ? 'furniture' : null }, pieces);
}

function ignoredRows(rows: readonly TableRow[]): readonly Ignored[] {
  const paragraphs = rows.filter(({ row }) => row === null).flatMap((one) => one.paragraphs).length;
  return paragraphs === 0 ? [] : [{ what: 'comment-table', paragraphs, text: '' }];
}

/** Differences of words, then clauses that are parted, gone or moved; noise behind the rest. */
function silentOf({ sites, parted, removed, moved }: Sites, sent: SentText | null): readonly SilentChange[] {
  if (sent === null) return [];
  const ofClause = (kind: 'removed' | 'moved', id: string): DraftSilent[] => {
    const clause = sent.clauses.find((one) => one.id === id);
    if (clause === undefined) return [];
    const text = [clause.number, clause.heading, clause.body].filter((part) => part !== '').join('\n');
    return [wholeClause(kind, id, text, kind === 'removed' ? '' : text)];
  };
  const all = [
    ...sites.flatMap(silentIn),
    ...parted.map(({ kind, clause, old, next }) => wholeClause(kind, clause, old, next)),
    ...removed.flatMap((id) => ofClause('removed', id)),
    ...moved.flatMap((id) => ofClause('moved', id)),
  ];
  return [...all.filter(({ noise }) => !noise), ...all.filter(({ noise }) => noise)].map((one, n) => ({
    key: `s${n + 1}`,
    ...one,
  }));
}

function wholeClause(kind: DraftSilent['kind'], clause: string, old: string, next: string): DraftSilent {
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

/** Each change of the file is counted once, with the first proposal that it is in. */
function numbered(drafts: readonly DraftProposal[]): readonly Proposal[] {
  const met = new Set<string>();
  return drafts.map(({ atoms, move: _, ...draft }, n): Proposal => {
    const own = new Set(atoms.filter((key) => !met.has(key)));
    for (const key of own) met.add(key);
    return { key: `p${n + 1}`, ...draft, found: draft.by === 'hand' ? 1 : own.size };
  });
}
