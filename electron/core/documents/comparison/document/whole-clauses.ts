import type { WordParagraph } from '../../../../../shared/model/incoming/word-document.ts';
import type { OuterChange } from './block-context.ts';
import { type ChangePosition, type DocumentChanges, findOnlySide } from './document-changes.ts';

/** Clauses that only one of the texts has: a heading and the paragraphs below it are one change, as in the list of clauses. */
export class WholeClauses {
  private readonly changes: DocumentChanges;
  private open: (OuterChange & { readonly outline: number }) | null = null;

  constructor(changes: DocumentChanges) {
    this.changes = changes;
  }

  /** The clause that a paragraph of the running text begins or goes on with; null for one that is in none. */
  find(paragraph: WordParagraph, position: ChangePosition): OuterChange | null {
    const only = findWholeSide(paragraph);
    const { outline } = paragraph.properties;
    const words = paragraph.segments.map(({ text }) => text).join('');
    if (this.open !== null && this.open.only === only && (outline === null || outline > this.open.outline))
      this.changes.append(this.open.change, words);
    else if (only === null || outline === null) this.close();
    else {
      const sides = only === 'deleted' ? { old: words, next: '' } : { old: '', next: words };
      this.open = { only, outline, change: this.changes.addWords('words', sides, position) };
    }
    return this.open;
  }

  /** Something else than a paragraph follows. */
  close(): void {
    this.open = null;
  }
}

/** The side of a paragraph that one text has with all its words and its end, and that did not move. */
function findWholeSide({ mark, segments }: WordParagraph): OuterChange['only'] | null {
  const only = findOnlySide(mark);
  const isWhole = [mark, ...segments.filter(({ text }) => text !== '').map(({ changes }) => changes)].every(
    (changes) => findOnlySide(changes) === only && changes.every(({ kind }) => !kind.startsWith('moved')),
  );
  return isWhole ? only : null;
}
