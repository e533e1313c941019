import { type ClausePair, pairClauses } from '../diff/clause-pairs.ts';
import type { ParagraphAtoms } from './atoms.ts';
import { chunkOf } from './chunks.ts';
import { type CutView, cutView, type FileClause } from './clauses.ts';
import type { ReplyFile } from './file.ts';
import type { Sort } from './furniture.ts';
import { withHand } from './hand.ts';
import { clauseIds } from './ids.ts';
import type { Marked } from './marked.ts';
import { readingOrder } from './order.ts';
import { type Owner, ownersOf } from './owners.ts';
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
  const ids = clauseIds(document, new Set(sent?.clauses.map(({ id }) => id)));
  const [base, final] = [file.rejected, file.accepted].map((view) => cutView(document, view, sorts, ids, order)) as [
    CutView,
    CutView,
  ];
  const read = [...paragraphs.keys()].toSorted((a, b) => (order[a] ?? a) - (order[b] ?? b));
  const chunk = (at: number) => chunkOf(paragraphs, atoms, { base, final }, at);
  const isText = (at: number) => sorts[at] === 'text' || (sorts[at] === 'empty' && paragraphs[at]?.part === 'body');
  const owners = ownersOf(read.filter(isText).map(chunk), base, final);
  const paired = pairsOf(sent, base.clauses);
  const anchors = new Anchors(owners, paired.pairOf, sent);
  const inText = owners.flatMap((owner, n): Site[] => {
    const pair = owner.base === null ? undefined : paired.pairOf.get(owner.base);
    const clause = pair === undefined ? undefined : sent?.clauses[pair.old];
    const fileClause = owner.base === null ? undefined : base.clauses[owner.base];
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
  return { sites: [...inText, ...outside], ...became(base.clauses, sent, paired) };
}

/** What is new: a clause of which nothing was sent, beside the one before it. */
function newSite({ chunks }: Owner, place: Pick<ReplyPlace, 'clause' | 'part'> | null, marked: Marked): Site {
  const pieces = wholePieces(chunks);
  const where = { clause: place?.clause ?? null, part: place?.part ?? ('after' as const), sent: null };
  return siteOf({ ...where, unplaced: place === null ? 'no-text-sent' : null }, withHand('', pieces, marked));
}

type Paired = {
  readonly pairOf: ReadonlyMap<number, ClausePair>;
  readonly splits: ReadonlySet<number>;
  readonly joined: ReadonlySet<number>;
};

function pairsOf(sent: SentText | null, clauses: readonly FileClause[]): Paired {
  const { pairs, partings } = pairClauses(sent?.clauses ?? [], clauses);
  const of = (kind: 'split' | 'joined', side: 'old' | 'next') =>
    new Set(partings.filter((one) => one.kind === kind).flatMap((one) => one[side]));
  return {
    pairOf: new Map(pairs.map((pair) => [pair.next, pair])),
    splits: of('split', 'next'),
    joined: of('joined', 'old'),
  };
}

/** Where a clause of the file stands among those that were sent. */
class Anchors {
  private readonly ids: readonly (string | null)[];

  constructor(owners: readonly Owner[], pairOf: Paired['pairOf'], sent: SentText | null) {
    this.ids = owners.map(({ base }) => sent?.clauses[pairOf.get(base ?? -1)?.old ?? -1]?.id ?? null);
  }

  at(n: number): Pick<ReplyPlace, 'clause' | 'part'> | null {
    const before = this.ids.findLast((id, at) => at < n && id !== null);
    if (before != null) return { clause: before, part: 'after' };
    const after = this.ids.find((id, at) => at > n && id !== null);
    return after == null ? null : { clause: after, part: 'before' };
  }

  within(n: number): string | null {
    return this.ids[n] ?? this.at(n)?.clause ?? null;
  }
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

function became(clauses: readonly FileClause[], sent: SentText | null, paired: Paired): Omit<Sites, 'sites'> {
  const idOf = (old: number) => sent?.clauses[old]?.id ?? null;
  const here = clauses.map(({ number, heading, body }, at): ReplyClause => {
    const pair = paired.pairOf.get(at);
    return {
      clause: pair === undefined ? null : idOf(pair.old),
      number,
      heading,
      body,
      state: pair === undefined ? 'added' : 'there',
      moved: pair?.moved ?? false,
      parting: paired.splits.has(at) ? 'split' : null,
      by: pair?.by ?? null,
      sure: pair?.sure ?? true,
    };
  });
  const kept = new Set([...paired.pairOf.values()].map(({ old }) => old));
  const gone = (sent?.clauses ?? []).flatMap(({ id, number, heading, body }, at): ReplyClause[] =>
    kept.has(at)
      ? []
      : [
          {
            clause: id,
            number,
            heading,
            body,
            state: 'removed',
            moved: false,
            parting: paired.joined.has(at) ? 'joined' : null,
            by: null,
            sure: true,
          },
        ],
  );
  return {
    clauses: [...here, ...gone],
    removed: gone.flatMap(({ clause }) => clause ?? []),
    moved: here.flatMap(({ clause, moved }) => (moved && clause !== null ? [clause] : [])),
  };
}
