import { aroundComments } from './around.ts';
import type { CommentBody } from './context.ts';
import type { Paragraph, WordComment } from './document.ts';
import { quotes } from './quotes.ts';
import { type Extended, threadsOf } from './threads.ts';
import { paragraphsIn } from './view.ts';
import type { Warnings } from './warnings.ts';

/** The comments of a file with their words, their threads and whether they are resolved. */
export function commentsOf(
  bodies: readonly CommentBody[],
  paragraphs: readonly Paragraph[],
  extended: Extended,
  anchored: ReadonlySet<string>,
  warnings: Warnings,
): readonly WordComment[] {
  const known = new Set(bodies.map(({ id }) => id));
  for (const id of anchored) if (!known.has(id)) warnings.add('comment-missing', id, 'comments');
  if (bodies.length === 0) return [];
  const document = {
    paragraphs: aroundComments(paragraphs),
    comments: [],
    lists: [],
    people: [],
    media: [],
    warnings: [],
  };
  const [accepted, rejected] = (['accepted', 'rejected'] as const).map((view) =>
    quotes(paragraphsIn({ ...document, properties: NO_PROPERTIES }, view)),
  );
  const texts = bodies.map((body) => textOf(body));
  const threads = threadsOf(bodies, texts, extended, paragraphs);
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
  const document = {
    paragraphs,
    comments: [],
    lists: [],
    people: [],
    media: [],
    warnings: [],
    properties: NO_PROPERTIES,
  };
  return paragraphsIn(document, 'accepted')
    .map(({ text }) => text)
    .join('\n');
}
