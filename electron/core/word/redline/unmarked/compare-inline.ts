import type { RemarkPlace } from '../../../../../shared/model/comparison/redline-remark.ts';
import type { TreeElement } from '../../../package/xml-tree.ts';
import type { Atom } from '../inline/atom.ts';
import type { FlattenContext } from '../inline/flatten-paragraph.ts';
import type { Piece } from '../inline/piece.ts';
import type { StoryContext } from '../story-context.ts';
import { type Anchor, logLoneAnchors } from './anchor.ts';
import { compareRanges, type LoneControls, type WrappedRange } from './compare-ranges.ts';
import { describeAnchor } from './describe-anchor.ts';
import { describePlace } from './describe-place.ts';

type InlineMarks = { readonly anchors: readonly Anchor[]; readonly ranges: readonly WrappedRange[] };

/**
 * Compares what is not words in two paragraphs: bookmarks, comments, content controls and the like. Returns the controls
 * that only one has around words that both have.
 */
export function compareInline(
  old: readonly Atom[],
  next: readonly Atom[],
  pieces: readonly Piece[],
  story: StoryContext,
): LoneControls {
  const isPlain = ({ text, path }: Atom) => text !== '' && path.length === 0;
  if (old.every(isPlain) && next.every(isPlain)) return NOTHING;
  const kept = measureKept(pieces);
  const before = listMarks(old, kept.old, story.old);
  const after = listMarks(next, kept.next, story.next);
  logLoneAnchors(before.anchors, after.anchors, story.job.log);
  return compareRanges(before.ranges, after.ranges, story.job);
}

const NOTHING: LoneControls = { inserted: [], removed: [] };
const NONE: ReadonlySet<string> = new Set();

/** For both sides, a function that counts the characters before an offset that are in both. */
function measureKept(pieces: readonly Piece[]) {
  const [olds, nexts]: [KeptSpan[], KeptSpan[]] = [[], []];
  let [oldAt, nextAt, kept] = [0, 0, 0];
  for (const { status, from, to } of pieces) {
    const length = to - from;
    if (status === 'kept') {
      olds.push({ from: oldAt, length, kept });
      nexts.push({ from: nextAt, length, kept });
      kept += length;
    }
    if (status !== 'inserted') oldAt += length;
    if (status !== 'deleted') nextAt += length;
  }
  return { old: createMeasure(olds), next: createMeasure(nexts) };
}

type KeptSpan = { readonly from: number; readonly length: number; readonly kept: number };

/** Offsets are asked for in order, or nearly so. */
function createMeasure(spans: readonly KeptSpan[]): (offset: number) => number {
  return (offset) => {
    const span = spans.findLast(({ from }) => from < offset);
    return span === undefined ? 0 : span.kept + Math.min(span.length, offset - span.from);
  };
}

function listMarks(atoms: readonly Atom[], toKept: (offset: number) => number, context: FlattenContext): InlineMarks {
  const anchors: Anchor[] = [];
  const ends = new Map<TreeElement, { from: number; to: number }>();
  const place: RemarkPlace = describePlace(context.story, atoms.map(({ text }) => text).join(''));
  let offset = 0;
  for (const { text, path, node } of atoms.flatMap((atom) => (atom.text === '' ? [atom] : listSilentParts(atom)))) {
    if (text === '') {
      const described = describeAnchor(node, context.names, NONE);
      if (described !== null) anchors.push({ ...described, at: toKept(offset), place });
    }
    for (const { element } of path) {
      const known = ends.get(element);
      if (known === undefined) ends.set(element, { from: offset, to: offset + text.length });
      else known.to = offset + text.length;
    }
    offset += text.length;
  }
  const ranges = [...ends].map(([element, { from, to }]) => ({ element, from: toKept(from), to: toKept(to), place }));
  return { anchors, ranges };
}

/** What takes no room inside a field is after it. */
function listSilentParts(atom: Atom): Atom[] {
  return [atom, ...(atom.parts?.filter(({ text }) => text === '') ?? [])];
}
