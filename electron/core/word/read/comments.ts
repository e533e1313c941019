import type { Archive } from '../../package/archive.ts';
import { aroundComments } from './around.ts';
import type { CommentBody } from './context.ts';
import type { Paragraph, WordComment } from './document.ts';
import { eachElement } from './element.ts';
import { quotes } from './quotes.ts';
import { paragraphsIn } from './view.ts';
import type { Warnings } from './warnings.ts';

/** What commentsExtended says of a comment, by the id of its last paragraph (MS-DOCX 2.5.4.2). */
export type Extended = ReadonlyMap<string, { readonly parent: string | null; readonly done: boolean }>;

export async function readExtended(archive: Archive, part: string): Promise<Extended> {
  const all = new Map<string, { readonly parent: string | null; readonly done: boolean }>();
  await eachElement(archive, part, ['w15:commentEx'], ({ attributes }) => {
    const done = attributes['w15:done'];
    all.set(attributes['w15:paraId'] ?? '', {
      parent: attributes['w15:paraIdParent'] ?? null,
      done: done === '1' || done === 'true' || done === 'on',
    });
  });
  return all;
}

/** The comments of a file with their words, their threads and whether they are resolved. */
export function commentsOf(
  bodies: readonly CommentBody[],
  paragraphs: readonly Paragraph[],
  extended: Extended | null,
  anchored: ReadonlySet<string>,
  warnings: Warnings,
): readonly WordComment[] {
  const known = new Set(bodies.map(({ id }) => id));
  for (const id of anchored) if (!known.has(id)) warnings.add('comment-missing', id, 'comments');
  if (bodies.length === 0) return [];
  const document = { paragraphs: aroundComments(paragraphs), comments: [], lists: [], people: [], warnings: [] };
  const [accepted, rejected] = (['accepted', 'rejected'] as const).map((view) =>
    quotes(paragraphsIn({ ...document, properties: NO_PROPERTIES }, view)),
  );
  const texts = bodies.map((body) => textOf(body));
  const threads = extended === null ? byAnchor(bodies, texts, paragraphs) : byParagraph(bodies, extended);
  const seen = new Set<string>();
  return bodies.map((body, n) => {
    const { id, author, initials, date, done } = body;
    if (seen.has(id)) warnings.add('comment-twice', id, 'comments');
    else if (!anchored.has(id)) warnings.add('comment-not-anchored', id, 'comments');
    seen.add(id);
    const quote = accepted?.get(id) || rejected?.get(id) || '';
    const thread = threads[n] ?? { parent: null, resolved: false };
    return {
      id,
      author,
      initials,
      date,
      text: texts[n] ?? '',
      quote,
      parent: thread.parent,
      resolved: done || thread.resolved,
    };
  });
}

type Thread = { readonly parent: string | null; readonly resolved: boolean };

const NO_PROPERTIES = {
  title: '',
  creator: '',
  lastModifiedBy: '',
  created: null,
  modified: null,
  application: '',
  custom: [],
};

function textOf({ paragraphs }: CommentBody): string {
  const document = { paragraphs, comments: [], lists: [], people: [], warnings: [], properties: NO_PROPERTIES };
  return paragraphsIn(document, 'accepted')
    .map(({ text }) => text)
    .join('\n');
}

function byParagraph(bodies: readonly CommentBody[], extended: Extended): readonly Thread[] {
  const owners = new Map(
    bodies.flatMap(({ id, paragraphIds }) => paragraphIds.map((paragraph) => [paragraph, id] as const)),
  );
  return bodies.map(({ id, paragraphIds }) => {
    const said = paragraphIds.map((paragraph) => extended.get(paragraph)).findLast((one) => one !== undefined);
    const parent = owners.get(said?.parent ?? '') ?? null;
    return { parent: parent === id ? null : parent, resolved: said?.done ?? false };
  });
}

/**
 * Google Docs writes no commentsExtended: an answer is a comment over the very same words as the one it answers, and
 * resolving and reopening are answers with a text of their own.
 */
function byAnchor(
  bodies: readonly CommentBody[],
  texts: readonly string[],
  paragraphs: readonly Paragraph[],
): readonly Thread[] {
  const places = new Map<string, string[]>();
  paragraphs.forEach(({ segments }, n) => {
    segments.forEach(({ comments }, at) => {
      for (const id of comments) {
        const all = places.get(id) ?? [];
        all.push(`${n}.${at}`);
        places.set(id, all);
      }
    });
  });
  const first = new Map<string, string>();
  const resolved = new Map<string, boolean>();
  const parents = bodies.map(({ id }, n) => {
    const place = places.get(id)?.join(' ');
    if (place === undefined) return null;
    const root = first.get(place);
    if (root === undefined) first.set(place, id);
    else if (/^_Marked as resolved_$/m.test(texts[n] ?? '')) resolved.set(root, true);
    else if (/^_Re-opened_$/m.test(texts[n] ?? '')) resolved.set(root, false);
    return root ?? null;
  });
  return bodies.map(({ id }, n) => ({ parent: parents[n] ?? null, resolved: resolved.get(id) ?? false }));
}
