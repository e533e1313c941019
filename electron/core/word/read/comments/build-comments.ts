import {
  blankWordProperties,
  type WordComment,
  type WordParagraph,
} from '../../../../../shared/model/incoming/word-document.ts';
import type { WordWarnings } from '../model/word-warnings.ts';
import type { CommentBody } from '../story/document-context.ts';
import { listShownParagraphs } from '../views/shown-paragraphs.ts';
import { collectQuotes } from './collect-quotes.ts';
import { buildThreads, type ExtendedComments } from './comment-threads.ts';
import { selectCommentedParagraphs } from './select-commented.ts';

/** The comments of a file with their words, their threads and their resolved state. */
export function buildComments(
  bodies: readonly CommentBody[],
  paragraphs: readonly WordParagraph[],
  extended: ExtendedComments,
  anchored: ReadonlySet<string>,
  warnings: WordWarnings,
): readonly WordComment[] {
  const known = new Set(bodies.map(({ id }) => id));
  for (const id of anchored) if (!known.has(id)) warnings.add('comment-missing', id, 'comments');
  if (bodies.length === 0) return [];
  const document = {
    paragraphs: selectCommentedParagraphs(paragraphs),
    comments: [],
    lists: [],
    people: [],
    media: [],
    warnings: [],
  };
  const [accepted, rejected] = (['accepted', 'rejected'] as const).map((view) =>
    collectQuotes(listShownParagraphs({ ...document, properties: blankWordProperties }, view)),
  );
  const texts = bodies.map((body) => readCommentText(body));
  const threads = buildThreads(bodies, texts, extended, paragraphs);
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

function readCommentText({ paragraphs }: CommentBody): string {
  const document = {
    paragraphs,
    comments: [],
    lists: [],
    people: [],
    media: [],
    warnings: [],
    properties: blankWordProperties,
  };
  return listShownParagraphs(document, 'accepted')
    .map(({ text }) => text)
    .join('\n');
}
