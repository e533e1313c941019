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
const MAX_GAP = 1;
const GAP_COST = 0.6;
/** Labels that are less far from each other, in twentieths of a point, are on one level: an eighth of an inch. */
const INDENT_STEP = 180;

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
  const groups = labelled.flatMap(({ at, label }) => (getLabelRank(label.word) === 'group' ? [at] : []));
  const words = countWordsBefore(lines, end);
  const total = Math.max(1, (words[end] ?? 0) - (words[begin] ?? 0));
  return [...schemes].flatMap(([id, all]): readonly NumberingScheme[] => {
    const chain = findLongestChain(all, begin, groups);
    const [first] = chain;
    if (first === undefined || chain.length < MIN_LABELS) return [];
    const isWorded = first.label.word !== '';
    const covered = Math.min(1, ((words[end] ?? 0) - (words[first.at] ?? 0)) / total);
    // What the chain ends with may be anything, such as the last of a list early in the text.
    const reach = isWorded ? 1 : measureReach(chain, words, end, total);
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
  const { list = null, number = null, bold = false, heading = false, indent = 0 } = lines[at] ?? {};
  const step = Math.round(indent / INDENT_STEP);
  const source =
    number === null ? (step === 0 ? 'typed' : `typed +${step}`) : `list ${list?.id ?? ''}:${list?.level ?? ''}`;
  const exact = `${general} ${frame} ${source}`;
  return bold || heading ? [exact, general, `${exact} heading`] : [exact, general];
}

type Link = { readonly node: LabelledLine; readonly weight: number; readonly before: Link | null };

/**
 * The longest chain 1, 2, 3 …, by weight; a few numbers may be missing, 5 bis follows 5, and “Article 1” may begin again in each
 * chapter.
 * @param groups the lines that name chapters
 */
function findLongestChain(
  all: readonly LabelledLine[],
  begin: number,
  groups: readonly number[],
): readonly LabelledLine[] {
  /** By number with its insertion, and by number with any insertion, the longest chain that ends there. */
  const exact = new Map<string, Link>();
  const any = new Map<number, Link>();
  let longest = null as Link | null;
  // A line may be read as two numbers of one form, and is only once in a chain.
  for (const nodes of Map.groupBy(all, ({ at }) => at).values()) {
    const links = nodes.flatMap((node) => buildLink(node, { exact, any, longest, begin, groups }) ?? []);
    for (const link of links) {
      const { path, inserted } = link.node.label;
      const value = path.at(-1) ?? 0;
      const key = `${value} ${inserted}`;
      if (link.weight >= (exact.get(key)?.weight ?? 0)) exact.set(key, link);
      if (link.weight >= (any.get(value)?.weight ?? 0)) any.set(value, link);
      if (longest === null || link.weight >= longest.weight) longest = link;
    }
  }
  const chain: LabelledLine[] = [];
  for (let link: Link | null = longest; link !== null; link = link.before) chain.unshift(link.node);
  return chain;
}

type Known = {
  readonly exact: ReadonlyMap<string, Link>;
  readonly any: ReadonlyMap<number, Link>;
  readonly longest: Link | null;
  readonly begin: number;
  readonly groups: readonly number[];
};

/** The longest chain that ends with a line; null if none can begin with it. */
function buildLink(node: LabelledLine, { exact, any, longest, begin, groups }: Known): Link | null {
  const { path, inserted, word } = node.label;
  const value = path.at(-1) ?? 0;
  const previous =
    inserted > 0 ? (exact.get(`${value} ${inserted - 1}`) ?? exact.get(`${value} 0`)) : findPrevious(any, value);
  const isAgain =
    value === 1 &&
    getLabelRank(word) === 'clause' &&
    groups.some((at) => at < node.at && at > (longest?.node.at ?? node.at));
  const before = previous ?? (isAgain ? (longest ?? undefined) : undefined);
  // A count with a word may begin anywhere, such as in an amendment.
  if (before === undefined && value > 1 && word === '') return null;
  const share = (node.at < begin ? 0.2 : 1) * (before === undefined && value > 1 ? 0.5 : 1);
  return { node, weight: node.weight * share + (before?.weight ?? 0), before: before ?? null };
}

/** The longest chain that ends with the number before a value, or, at a cost, with one before a gap. */
function findPrevious(any: ReadonlyMap<number, Link>, value: number): Link | undefined {
  let best: Link | undefined;
  for (let gap = 0; gap <= MAX_GAP; gap += 1) {
    const link = any.get(value - 1 - gap);
    const weight = (link?.weight ?? 0) - gap * GAP_COST;
    if (link !== undefined && weight > (best?.weight ?? 0)) best = { ...link, weight };
  }
  return best;
}

const sumWeights = (labelled: readonly LabelledLine[]): number => labelled.reduce((sum, { weight }) => sum + weight, 0);

/** How much of the text lies before the end of the chain's last part, taken to be at most three times as long as the longest other. */
function measureReach(chain: readonly LabelledLine[], words: readonly number[], end: number, total: number): number {
  const places = chain.map(({ at }) => words[at] ?? 0);
  const longest = places.reduce((most, place, n) => Math.max(most, n === 0 ? 0 : place - (places[n - 1] ?? 0)), 0);
  const left = Math.max(0, (words[end] ?? 0) - (places.at(-1) ?? 0) - 3 * longest);
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
