import { mapKeptUnits } from './map-kept-units.ts';

/** One part of a clause in one language, as a version has it. */
export type TracedVersion = {
  readonly hash: string;
  readonly parents: readonly string[];
  readonly text: string;
};

/** Words of a text, as [start, end) in UTF-16 offsets, and the version that wrote or deleted them. */
export type TracedWords = { readonly start: number; readonly end: number; readonly version: string };

/**
 * Which version wrote each word of a version's text. Words that moved keep their origin; so do all words of a version
 * that restores an earlier text, whatever came in between. Of a version that joins others, a word comes from the first
 * parent that has it.
 * @param versions the versions of the clause, parents first; a parent that is not among them is unknown, and its words
 *   count as written by the version that follows it
 * @returns ranges that tile the text, neighbours from different versions; none if there is no such version
 */
export function traceWrittenWords(versions: readonly TracedVersion[], hash: string): TracedWords[] {
  const ancestors = selectAncestors(versions, hash);
  const known = new Map<string, OriginText>();
  const byText = new Map<string, TracedVersion[]>();
  for (const [n, version] of ancestors.entries()) {
    const { text } = version;
    const restored = (byText.get(text) ?? []).find((one) =>
      selectAncestors(ancestors, version.hash).some((above) => above.hash === one.hash),
    );
    const parents = version.parents.flatMap((parent) => known.get(parent) ?? []);
    const origins =
      known.get(restored?.hash ?? '')?.origins ??
      parents.toReversed().reduce<Int32Array>(inheritOrigins(text), new Int32Array(text.length).fill(n));
    known.set(version.hash, { text, origins });
    byText.set(text, [...(byText.get(text) ?? []), version]);
  }
  return joinUnits(known.get(hash)?.origins ?? new Int32Array(), (n) => ancestors[n]?.hash ?? hash);
}

/** A text, and for each of its units the version that wrote it, as an index. */
type OriginText = { readonly text: string; readonly origins: Int32Array };

const inheritOrigins = (text: string) => (origins: Int32Array, before: OriginText) => {
  const from = mapKeptUnits(before.text, text);
  return origins.map((own, at) => {
    const place = from[at] ?? -1;
    return place === -1 ? own : (before.origins[place] ?? own);
  });
};

/**
 * Which version deleted each word of an earlier text that the later one does not have any more. Words that moved were
 * not deleted, and words that came back with their whole text neither.
 * @param versions the versions of the clause, parents first
 * @returns the deleted ranges of the text of `from`, in order; none if `to` does not come from it
 */
export function traceDeletedWords(versions: readonly TracedVersion[], from: string, to: string): TracedWords[] {
  const ancestors = selectAncestors(versions, to);
  const first = ancestors.findIndex(({ hash }) => hash === from);
  const base = ancestors[first];
  if (base === undefined) return [];
  const whole = Int32Array.from({ length: base.text.length }, (_, at) => at);
  /** For each unit of the first text: where it is in a version, or what deleted it, as -2 minus its index. */
  const known = new Map([[from, { text: base.text, places: whole }]]);
  for (const [n, { hash, parents, text }] of ancestors.entries()) {
    const before = parents.flatMap((parent) => known.get(parent) ?? []);
    if (hash === from || before.length === 0) continue;
    const carried = before.map((one) => carryPlaces(one, text, n));
    const joined = whole.map((at) => {
      const places = carried.map((places) => places[at] ?? -2 - n);
      return places.find((place) => place >= 0) ?? places[0] ?? -2 - n;
    });
    known.set(hash, { text, places: text === base.text ? whole : joined });
  }
  const last = known.get(to)?.places ?? whole;
  const deleted = joinUnits(last, (place) => (place < 0 ? (ancestors[-2 - place]?.hash ?? '') : ''));
  return deleted.filter(({ version }) => version !== '');
}

function carryPlaces(
  { text: old, places }: { readonly text: string; readonly places: Int32Array },
  next: string,
  version: number,
): Int32Array {
  const now = new Int32Array(old.length).fill(-2 - version);
  mapKeptUnits(old, next).forEach((from, at) => {
    if (from !== -1) now[from] = at;
  });
  return places.map((place) => (place < 0 ? place : (now[place] ?? -2 - version)));
}

/** A version and those that it was written on, parents first. */
function selectAncestors<V extends Pick<TracedVersion, 'hash' | 'parents'>>(versions: readonly V[], hash: string): V[] {
  const wanted = new Set([hash]);
  return versions
    .toReversed()
    .filter((version) => {
      if (!wanted.has(version.hash)) return false;
      for (const parent of version.parents) wanted.add(parent);
      return true;
    })
    .reverse();
}

/** The hashes of the versions that were written on this one, itself included. */
export function listVersionDescendants(
  versions: readonly Pick<TracedVersion, 'hash' | 'parents'>[],
  hash: string,
): ReadonlySet<string> {
  const found = new Set([hash]);
  for (const version of versions) if (version.parents.some((parent) => found.has(parent))) found.add(version.hash);
  return found;
}

function joinUnits(units: Int32Array, name: (unit: number) => string): TracedWords[] {
  const joined: { start: number; end: number; version: string }[] = [];
  units.forEach((unit, at) => {
    const version = name(unit);
    const last = joined.at(-1);
    if (last !== undefined && last.version === version) last.end = at + 1;
    else joined.push({ start: at, end: at + 1, version });
  });
  return joined;
}
