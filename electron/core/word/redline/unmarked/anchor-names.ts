import type { SourcePackage } from '../parts/source-package.ts';
import { joinText, listDescendants, listElements } from '../tree/tree-elements.ts';
import type { AnchorNames } from './describe-anchor.ts';

/** What the ids of bookmarks and comments in a part mean. */
export function readAnchorNames(source: SourcePackage, part: string, resolve: AnchorNames['resolve']): AnchorNames {
  let bookmarks: ReadonlyMap<string, string> | undefined;
  let comments: ReadonlyMap<string, string> | undefined;
  return {
    resolve,
    bookmark: (id) => {
      bookmarks ??= new Map(
        listDescendants(source.readTree(part), 'w:bookmarkStart').map(({ attributes }) => [
          attributes['w:id'] ?? '',
          attributes['w:name'] ?? '',
        ]),
      );
      return bookmarks.get(id) ?? '';
    },
    comment: (id) => {
      comments ??= readCommentNames(source);
      return comments.get(id) ?? '';
    },
  };
}

/** The author and the words of each comment, by its id. */
export function readCommentNames(source: SourcePackage): ReadonlyMap<string, string> {
  const part = source.findRelated('comments');
  if (part === undefined) return new Map();
  return new Map(
    listElements(source.readTree(part)).map((comment) => {
      const words = listDescendants(comment, 'w:p').map((one) => listDescendants(one, 'w:t').map(joinText).join(''));
      return [comment.attributes['w:id'] ?? '', `${comment.attributes['w:author'] ?? ''}: ${words.join(' ').trim()}`];
    }),
  );
}
