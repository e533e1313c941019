import type { FileDocument } from './file.ts';

const TAG = /^naskah:(.+)$/;

/** For each paragraph the clause that its content control, or else its bookmark, names: one of the `known` ids. */
export function clauseIds(
  { paragraphs, properties }: FileDocument,
  known: ReadonlySet<string>,
): readonly { readonly id: string; readonly by: 'tag' | 'bookmark' }[][] {
  const bookmarked = bookmarkNames(properties.custom.find(({ name }) => name === 'naskah.clauses')?.value ?? '');
  return paragraphs.map(({ tags, bookmarks }) => {
    const tagged = tags.flatMap((tag) => TAG.exec(tag)?.[1] ?? []).filter((id) => known.has(id));
    const marked = bookmarks.flatMap((name) => bookmarked.get(name) ?? []).filter((id) => known.has(id));
    return [
      ...tagged.map((id) => ({ id, by: 'tag' as const })),
      ...marked.map((id) => ({ id, by: 'bookmark' as const })),
    ].slice(0, 1);
  });
}

/** The clauses by their bookmarks, from the property "naskah.clauses"; what is not as we write it says nothing. */
function bookmarkNames(json: string): ReadonlyMap<string, string> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return new Map();
  }
  const pairs = Array.isArray(value) ? value : [];
  return new Map(
    pairs.flatMap((pair: unknown): [string, string][] => {
      if (!Array.isArray(pair)) return [];
      const [id, bookmark]: unknown[] = pair;
      return typeof id === 'string' && typeof bookmark === 'string' ? [[bookmark, id]] : [];
    }),
  );
}
