import type { WordComment } from '../../../model/incoming/word-document.ts';
import { type AlignedPart, createReplyPlace, mapRunRanges } from '../align/aligned-part.ts';
import { buildQuoteContext } from '../model/quote-context.ts';
import type { PlacedComment } from '../model/reply-findings.ts';

/** The comments of a file at their anchors; a reply without an anchor is at the place of its parent comment. */
export function placeComments(
  comments: readonly WordComment[],
  sites: readonly AlignedPart[],
): readonly PlacedComment[] {
  const anchors = indexAnchors(sites);
  const keys = new Map(comments.map(({ id }, n) => [id, `c${n + 1}`]));
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  return comments.map((comment, n): PlacedComment => {
    const { author, date, text, quote, parent, resolved } = comment;
    const anchor = findAnchor(comment, anchors, byId);
    const place = anchor === null ? null : createReplyPlace(anchor.site, ...anchor.range);
    const { sent } = anchor?.site ?? { sent: null };
    const [start, end] = anchor?.range ?? [0, 0];
    return {
      key: `c${n + 1}`,
      place,
      unplaced: place !== null ? null : (anchor?.site.unplaced ?? 'not-anchored'),
      author,
      date,
      text,
      words: quote,
      quote: sent === null || start === end ? null : (buildQuoteContext(sent, start, end, '')?.quote ?? null),
      parent: parent === null ? null : (keys.get(parent) ?? null),
      resolved,
    };
  });
}

type Anchor = { readonly site: AlignedPart; readonly range: readonly [number, number] };

function findAnchor(
  comment: WordComment,
  anchors: ReadonlyMap<string, Anchor>,
  byId: ReadonlyMap<string, WordComment>,
): Anchor | null {
  const seen = new Set<string>();
  for (let one: WordComment | undefined = comment; one !== undefined && !seen.has(one.id); ) {
    const anchor = anchors.get(one.id);
    if (anchor !== undefined) return anchor;
    seen.add(one.id);
    one = byId.get(one.parent ?? '');
  }
  return null;
}

/**
 * The anchor of each comment: of several parts the first with words of its own; parts that were sent take precedence.
 */
function indexAnchors(sites: readonly AlignedPart[]): ReadonlyMap<string, Anchor> {
  const found = new Map<string, Anchor>();
  const better = (one: Anchor, other: Anchor | undefined) => {
    const worth = ({ site, range }: Anchor) => Number(site.unplaced === null) * 2 + Number(range[0] < range[1]);
    return other === undefined || worth(one) > worth(other);
  };
  for (const site of sites) {
    const places = new Map<string, [number, number]>();
    site.pieces.forEach(({ comments }, at) => {
      for (const id of comments) places.set(id, [places.get(id)?.[0] ?? at, at + 1]);
    });
    for (const [id, [from, to]] of places) {
      const anchor = { site, range: mapRunRanges(site, from, to).sent };
      if (better(anchor, found.get(id))) found.set(id, anchor);
    }
  }
  return found;
}
