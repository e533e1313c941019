import type { Parting } from '../diff/parting.ts';
import { carriedTags } from '../model/carried.ts';
import type { ParagraphAtoms } from './atoms.ts';
import { chunkOf } from './chunks.ts';
import { cutView } from './clauses.ts';
import type { FileParagraph, ReplyFile, ViewParagraph } from './file.ts';
import type { Sort } from './furniture.ts';
import { withHand } from './hand.ts';
import { aroundLines, clauseIds } from './ids.ts';
import { leadingIn } from './leading.ts';
import { withLineEnds } from './line-ends.ts';
import type { Marked } from './marked.ts';
import { readingOrder } from './order.ts';
import { type Owner, ownersOf } from './owners.ts';
import { Anchors, became, pairsOf } from './paired.ts';
import { joinedSites, type Part, type PartedClause, partedClause, splitSites } from './parted.ts';
import type { ReplyClause, ReplyPlace } from './preview.ts';
import { partsOf } from './relabel.ts';
import type { SentText } from './sent.ts';
import { type Site, siteOf } from './site.ts';
import { wholePieces } from './track.ts';

/** All words of a file at the parts of the text that they answer to, and what became of each clause. */
export type Sites = {
  readonly sites: readonly Site[];
  readonly clauses: readonly ReplyClause[];
  /** Clauses that the file no longer has, and those that left their order. */
  readonly removed: readonly string[];
  readonly moved: readonly string[];
  /** Clauses that the file has in pieces, or several as one. */
  readonly parted: readonly PartedClause[];
};

type Options = {
  readonly file: ReplyFile;
  readonly sent: SentText | null;
  readonly sorts: readonly Sort[];
  readonly atoms: readonly ParagraphAtoms[];
  readonly marked: Marked;
};

export function sitesOf({ file, sent, sorts, atoms, marked }: Options): Sites {
  const { document } = file;
  const { paragraphs } = document;
  const order = readingOrder(paragraphs);
  const ids = clauseIds(document, sent?.clauses.map(({ id }) => id) ?? []);
  const lines = aroundLines(sent?.clauses ?? []);
  const cut = (view: readonly ViewParagraph[], as: 'base' | 'final') =>
    cutView(document, view, {
      sorts,
      order,
      as,
      idOf: ({ from, text }) =>
        [leadingIn(paragraphs, from, as), ...from]
          .map((at) => ids[at]?.id ?? besideTag(paragraphs[at]))
          .find((id) => id !== undefined) ?? lines(text),
    });
  const [base, final] = [cut(file.rejected, 'base'), cut(file.accepted, 'final')];
  const read = [...paragraphs.keys()].toSorted((a, b) => (order[a] ?? a) - (order[b] ?? b));
  const chunk = (at: number) => chunkOf(paragraphs, atoms, { base, final }, at);
  const isText = (at: number) => sorts[at] === 'text' || (sorts[at] === 'empty' && paragraphs[at]?.part === 'body');
  const chunks = withLineEnds(read.filter(isText).map(chunk), ({ paragraph: before }, { paragraph: after }) =>
    isBehind(paragraphs, before, after),
  );
  const owners = ownersOf(chunks, base, final);
  const paired = pairsOf(sent, base.clauses);
  const anchors = new Anchors(owners, paired.pairOf, sent);
  const partOf = new Map(
    owners.flatMap(({ base: at, chunks }): [number, Part][] => {
      const clause = at === null ? undefined : base.clauses[at];
      return at === null || clause === undefined ? [] : [[at, { chunks, file: clause }]];
    }),
  );
  const partedSites = ({ base: at }: Owner, { kind, old, next }: Parting): readonly Site[] => {
    const here = partOf.get(at ?? -1);
    const goesOn = sent?.clauses[paired.pairOf.get(at ?? -1)?.old ?? -1];
    // The other pieces of a split are told of with the one that goes on.
    if (here === undefined || goesOn === undefined) return [];
    if (kind === 'joined')
      return joinedSites(
        old.flatMap((one) => sent?.clauses[one] ?? []),
        goesOn,
        here,
        marked,
      );
    return splitSites(
      goesOn,
      next.flatMap((one) => partOf.get(one) ?? []),
      here,
      marked,
    );
  };
  const inText = owners.flatMap((owner, n): readonly Site[] => {
    const pair = owner.base === null ? undefined : paired.pairOf.get(owner.base);
    const clause = pair === undefined ? undefined : sent?.clauses[pair.old];
    const fileClause = owner.base === null ? undefined : base.clauses[owner.base];
    const parting = owner.base === null ? undefined : paired.partings.get(owner.base);
    if (parting !== undefined && fileClause !== undefined) return partedSites(owner, parting);
    if (clause === undefined || fileClause === undefined) return [newSite(owner, anchors.at(n), marked)];
    return partsOf(owner.chunks, clause, fileClause).map(({ part, sent: words, pieces }) =>
      siteOf({ clause: clause.id, part, unplaced: null, sent: words }, withHand(words, pieces, marked)),
    );
  });
  const rest = read.filter((at) => !isText(at) && sorts[at] !== 'row');
  const clauseAt = new Map(owners.flatMap(({ chunks }, n) => chunks.map(({ paragraph }) => [paragraph, n] as const)));
  const outside = rest.map((at): Site => {
    const beside = sorts[at] === 'beside' ? besideWhat(file, at, (one) => clauseAt.get(one)) : null;
    const place = beside === null ? null : anchors.within(beside);
    const pieces = wholePieces([chunk(at)]);
    const unplaced = sorts[at] === 'beside' ? (place === null ? 'no-text-sent' : null) : 'furniture';
    return siteOf({ clause: place, part: 'note', unplaced, sent: null }, pieces);
  });
  const parted = [...new Set(paired.partings.values())].flatMap(({ kind, old, next }) => {
    const goesOn = next.map((one) => sent?.clauses[paired.pairOf.get(one)?.old ?? -1]).find((one) => one !== undefined);
    if (goesOn === undefined) return [];
    const olds = old.map((one) => sent?.clauses[one]);
    return [
      partedClause(
        kind,
        goesOn.id,
        olds,
        next.map((one) => base.clauses[one]),
      ),
    ];
  });
  return { sites: [...inText, ...outside], parted, ...became(base.clauses, sent, paired) };
}

/** Whether a paragraph follows another in its cell, or outside of all. */
function isBehind(paragraphs: readonly FileParagraph[], before: number, after: number): boolean {
  const place = (at: number) => paragraphs[at]?.cells.map(({ table, row, cell }) => `${table} ${row} ${cell}`).join();
  return after === before + 1 && place(before) === place(after);
}

/** Words that somebody wrote between the lines that we print beside the text are of no clause. */
function besideTag(paragraph: FileParagraph | undefined): string | undefined {
  return paragraph?.tags.find((tag) => tag === carriedTags.instruction || tag === carriedTags.comments);
}

/** What is new: a clause of which nothing was sent, beside the one before it. */
function newSite({ chunks }: Owner, place: Pick<ReplyPlace, 'clause' | 'part'> | null, marked: Marked): Site {
  const pieces = wholePieces(chunks);
  const where = { clause: place?.clause ?? null, part: place?.part ?? ('after' as const), sent: null };
  return siteOf({ ...where, unplaced: place === null ? 'no-text-sent' : null }, withHand('', pieces, marked));
}

/** The clause in whose words a note is referred to, or before which a box was last seen. */
function besideWhat(
  { document: { paragraphs } }: ReplyFile,
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
