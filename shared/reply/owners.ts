import type { Chunk } from './chunks.ts';
import type { CutView } from './clauses.ts';

/** A clause of the file: one that stands in it as sent (`base`, its place), or one that was only tracked in (null). */
export type Owner = { readonly base: number | null; readonly chunks: readonly Chunk[] };

/**
 * The paragraphs of the text by the clause that they belong to. Words that were tracked in belong to the clause in which
 * they stand once they are accepted, unless one clause stands on both sides of them.
 * @param chunks in reading order
 */
export function ownersOf(chunks: readonly Chunk[], base: CutView, final: CutView): readonly Owner[] {
  const finals = chunks.map(({ paragraph, pieces }) =>
    pieces.some((piece) => piece.final && piece.text.trim() !== '')
      ? (final.lines.get(paragraph)?.clause ?? null)
      : null,
  );
  const bases = chunks.map(({ paragraph, pieces }) =>
    pieces.some((piece) => piece.base && piece.text.trim() !== '') ? (base.lines.get(paragraph)?.clause ?? null) : null,
  );
  const groups = new Map<string, { base: number | null; chunks: Chunk[] }>();
  chunks.forEach((chunk, n) => {
    const [own, clause] = [bases[n] ?? null, finals[n] ?? null];
    const within = clause === null ? () => true : (at: number) => finals[at] === clause;
    const owner = own ?? between(bases, n) ?? nearest(bases, n, within);
    const name = owner === null ? `new ${clause}` : `base ${owner}`;
    const group = groups.get(name) ?? { base: owner, chunks: [] };
    groups.set(name, group);
    group.chunks.push(chunk);
  });
  return [...groups.values()];
}

/** The clause that goes on behind a place. */
function between(bases: readonly (number | null)[], n: number): number | null {
  const before = bases.findLast((base, at) => at < n && base !== null) ?? null;
  return before === bases.find((base, at) => at > n && base !== null) ? before : null;
}

/** The clause of the nearest paragraph that has words as sent, before a place or else behind it. */
function nearest(bases: readonly (number | null)[], n: number, within: (at: number) => boolean): number | null {
  const fits = (base: number | null, at: number) => base !== null && within(at);
  return (
    bases.findLast((base, at) => at < n && fits(base, at)) ?? bases.find((base, at) => at > n && fits(base, at)) ?? null
  );
}
