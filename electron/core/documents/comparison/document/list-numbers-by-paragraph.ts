import type { WordDocument } from '../../../../../shared/model/incoming/word-document.ts';
import { listShownParagraphs } from '../../../word/read/views/shown-paragraphs.ts';
import { findOnlySide } from './document-changes.ts';

/** The numbers in a view, by the paragraph that shows them: of several that are joined, the first one with words there. */
export function listNumbersByParagraph(
  document: WordDocument,
  view: 'accepted' | 'rejected',
): ReadonlyMap<number, string> {
  const absent = view === 'accepted' ? 'deleted' : 'inserted';
  const hasWords = (at: number) =>
    document.paragraphs[at]?.segments.some(({ text, changes }) => text !== '' && findOnlySide(changes) !== absent);
  return new Map(
    listShownParagraphs(document, view).flatMap(({ number, from }) => {
      const at = from.find(hasWords) ?? from.at(-1);
      return number === null || at === undefined ? [] : [[at, number] as const];
    }),
  );
}
