import type { WordParagraph } from '../../../../../shared/model/incoming/word-document.ts';
import type { Archive } from '../../../package/open-archive.ts';
import type { CommentBody } from '../story/document-context.ts';
import { visitElements } from '../xml/xml-element.ts';

/** The data of commentsExtended for a comment, by the id of its last paragraph (MS-DOCX 2.5.4.2). */
export type ExtendedComments = ReadonlyMap<string, { readonly parent: string; readonly done: boolean }>;

type CommentThread = { readonly parent: string | null; readonly resolved: boolean };

export async function readExtendedComments(archive: Archive, part: string): Promise<ExtendedComments> {
  const all = new Map<string, { readonly parent: string; readonly done: boolean }>();
  await visitElements(archive, part, ['w15:commentEx'], ({ attributes }) => {
    const done = attributes['w15:done'];
    all.set(paragraphId(attributes['w15:paraId'] ?? ''), {
      parent: paragraphId(attributes['w15:paraIdParent'] ?? ''),
      done: done === '1' || done === 'true' || done === 'on',
    });
  });
  return all;
}

/** Paragraph ids are hexadecimal numbers (MS-DOCX 2.5.2.7), which some programs write in lower case. */
const paragraphId = (written: string): string => written.toUpperCase();

/** For each comment, its parent and whether it is resolved. Google Docs records the latter in replies of its own. */
export function buildThreads(
  bodies: readonly CommentBody[],
  texts: readonly string[],
  extended: ExtendedComments,
  paragraphs: readonly WordParagraph[],
): readonly CommentThread[] {
  const said = bodies.map(({ paragraphIds }) =>
    paragraphIds.map((paragraph) => extended.get(paragraphId(paragraph))).findLast((one) => one !== undefined),
  );
  const parents = said.every((one) => one === undefined)
    ? findParentsByRange(bodies, paragraphs)
    : findParentsByParagraph(
        bodies,
        said.map((one) => one?.parent ?? ''),
      );
  const resolved = new Map<string, boolean>();
  parents.forEach((parent, n) => {
    if (parent === null) return;
    if (/^_Marked as resolved_$/m.test(texts[n] ?? '')) resolved.set(parent, true);
    else if (/^_Re-opened_$/m.test(texts[n] ?? '')) resolved.set(parent, false);
  });
  return bodies.map(({ id }, n) => ({
    parent: parents[n] ?? null,
    resolved: resolved.get(id) ?? said[n]?.done ?? false,
  }));
}

function findParentsByParagraph(
  bodies: readonly CommentBody[],
  answered: readonly string[],
): readonly (string | null)[] {
  const owners = new Map(
    bodies.flatMap(({ id, paragraphIds }) => paragraphIds.map((paragraph) => [paragraphId(paragraph), id] as const)),
  );
  return bodies.map(({ id }, n) => {
    const parent = owners.get(answered[n] ?? '') ?? null;
    return parent === id ? null : parent;
  });
}

/** Without commentsExtended, a comment with exactly the same range as an earlier one is its reply. */
function findParentsByRange(
  bodies: readonly CommentBody[],
  paragraphs: readonly WordParagraph[],
): readonly (string | null)[] {
  const places = new Map<string, { readonly first: string; last: string }>();
  paragraphs.forEach(({ segments }, n) => {
    segments.forEach(({ comments }, at) => {
      for (const id of comments) {
        const place = places.get(id);
        if (place === undefined) places.set(id, { first: `${n}.${at}`, last: `${n}.${at}` });
        else place.last = `${n}.${at}`;
      }
    });
  });
  const roots = new Map<string, string>();
  return bodies.map(({ id }) => {
    const place = places.get(id);
    if (place === undefined) return null;
    const key = `${place.first} ${place.last}`;
    const root = roots.get(key);
    if (root === undefined) roots.set(key, id);
    return root === undefined || root === id ? null : root;
  });
}
