import type { DraftingLine } from '../structure/drafting-line.ts';
import type { LabelledLine } from './label-line.ts';
import { getLabelRank } from './label-words.ts';

/** A way to number clauses that occurs in a text, with the lines that it numbers. */
export type NumberingScheme = {
  /** Names the scheme in a choice: "Pasal arabic", "#. roman-upper". */
  readonly id: string;
  readonly word: string;
  /** Its labels that count upwards, in order. */
  readonly chain: readonly LabelledLine[];
  /** All lines with a label of this scheme. */
  readonly all: readonly LabelledLine[];
  /** From 0 to 1: how much of the text, and how many of its own labels, it explains. */
  readonly fit: number;
};

/** Fewer headings with a bare number may be a list. */
const MIN_LABELS = 2;
/** The most numbers that may be missing between two labels of a chain. */
const MAX_GAP = 2;

/**
 * The numbering schemes of a text, each with its longest chain of labels that counts upwards.
 * @param begin the first line after the words that introduce the clauses
 */
export function listNumberingSchemes(
  labelled: readonly LabelledLine[],
  lines: readonly DraftingLine[],
  { begin, end }: { readonly begin: number; readonly end: number },
): readonly NumberingScheme[] {
  const schemes = new Map<string, LabelledLine[]>();
  for (const one of labelled) {
    for (const id of nameSchemes(one, lines)) {
      const known = schemes.get(id);
      if (known === undefined) schemes.set(id, [one]);
      else known.push(one);
    }
  }
  const words = countWordsBefore(lines, end);
  const total = Math.max(1, (words[end] ?? 0) - (words[begin] ?? 0));
  return [...schemes].flatMap(([id, all]): readonly NumberingScheme[] => {
    const chain = findLongestChain(all, begin);
    const [first] = chain;
    if (first === undefined || chain.length < MIN_LABELS) return [];
    const covered = Math.min(1, ((words[end] ?? 0) - (words[first.at] ?? 0)) / total);
    // What the chain ends with may be anything, such as the last of a list early in the text.
    const reach = measureReach(chain, words, end, total);
    const own = sumWeights(chain) / Math.max(sumWeights(all), 0.1);
    return [{ id, word: first.label.word, chain, all, fit: Math.min(covered, reach) * Math.sqrt(Math.min(1, own)) }];
  });
}

/** A scheme by its exact look, and by word and form alone, where a text has several looks for one. */
function nameSchemes({ at, label }: LabelledLine, lines: readonly DraftingLine[]): readonly string[] {
  const { word, form, frame, path } = label;
  const depth = path.length > 1 && word === '' ? `.${path.length}` : '';
  const general = `${word === '' ? '#' : word.toLowerCase()}${depth} ${form}`;
  if (word !== '') return [general];
  const { list = null, number = null, bold = false, heading = false } = lines[at] ?? {};
  const source = number === null ? 'typed' : `list ${list?.id ?? ''}:${list?.level ?? ''}`;
  const exact = `${general} ${frame} ${source}`;
  return bold || heading ? [exact, general, `${exact} heading`] : [exact, general];
}

/** The longest chain 1, 2, 3 …, by weight; a few numbers may be missing, and 5 bis follows 5. */
function findLongestChain(all: readonly LabelledLine[], begin: number): readonly LabelledLine[] {
  type Link = { readonly node: LabelledLine; readonly weight: number; readonly before: Link | null };
  const best = new Map<number, Link>();
  let longest: Link | null = null;
  for (const node of all) {
    const { path, inserted } = node.label;
    const value = path.at(-1) ?? 0;
    const key = value * 100 + inserted;
    const weight = node.at < begin ? node.weight * 0.2 : node.weight;
    const previous = inserted > 0 ? [best.get(key - 1), best.get(value * 100)] : listPrevious(best, value);
    const before = previous.reduce<Link | null>(
      (most, link, gap) =>
        link !== undefined && link.weight - gap * 0.6 > (most?.weight ?? 0)
          ? { ...link, weight: link.weight - gap * 0.6 }
          : most,
      null,
    );
    if (before === null && value > 1) continue;
    const link = { node, weight: weight + (before?.weight ?? 0), before: before === null ? null : before };
    const known = best.get(key);
    if (known === undefined || link.weight >= known.weight) best.set(key, link);
    if (longest === null || link.weight >= longest.weight) longest = link;
  }
  const chain: LabelledLine[] = [];
  for (let link: Link | null = longest; link !== null; link = link.before) chain.unshift(link.node);
  return chain;
}

/** The last labels with the number before a value, or with an insertion after that number; then those before a gap. */
function listPrevious<Link extends { readonly weight: number }>(best: ReadonlyMap<number, Link>, value: number) {
  return Array.from({ length: MAX_GAP }, (_, gap) => {
    const base = (value - 1 - gap) * 100;
    return Array.from({ length: 27 }, (_, inserted) => best.get(base + inserted)).reduce<Link | undefined>(
      (most, link) => (link !== undefined && link.weight >= (most?.weight ?? 0) ? link : most),
      undefined,
    );
  });
}

const sumWeights = (labelled: readonly LabelledLine[]): number => labelled.reduce((sum, { weight }) => sum + weight, 0);

/** How much of the text lies before the end of the chain's last part, taken to be as long as its longest. */
function measureReach(chain: readonly LabelledLine[], words: readonly number[], end: number, total: number): number {
  const places = chain.map(({ at }) => words[at] ?? 0);
  const longest = places.reduce((most, place, n) => Math.max(most, n === 0 ? 0 : place - (places[n - 1] ?? 0)), 0);
  const left = Math.max(0, (words[end] ?? 0) - (places.at(-1) ?? 0) - 2 * longest);
  return 1 - Math.min(1, left / total);
}

/** For each line, the words before it. */
function countWordsBefore(lines: readonly DraftingLine[], end: number): readonly number[] {
  const counts = [0];
  for (let at = 0; at < end; at += 1) counts.push((counts[at] ?? 0) + (lines[at]?.text.match(/\S+/gu)?.length ?? 0));
  return counts;
}

/** Whether a scheme only counts within the parts of another: its count starts again in several of them. */
export function restartsWithin(scheme: NumberingScheme, other: NumberingScheme): boolean {
  const starts = scheme.all.filter(({ label }) => (label.path.at(-1) ?? 0) === 1 && label.inserted === 0);
  const parts = new Set(starts.map(({ at }) => other.chain.findLastIndex((one) => one.at <= at)));
  parts.delete(-1);
  return parts.size > 1;
}

export function isGroupScheme({ word }: NumberingScheme): boolean {
  return word !== '' && getLabelRank(word) === 'group';
}
