import type { WordParagraph } from '../../../../../shared/model/incoming/word-document.ts';
import { findOnlySide, isMove, type OuterChange } from './document-changes.ts';

/** How a paragraph heads what is below it. */
export type ParagraphHead = {
  /** The level of its heading, from 0; null for other words. */
  readonly outline: number | null;
  /** Whether it is nothing but a number, "Pasal 5", so that a heading after it belongs to the same clause. */
  readonly isNumberLine: boolean;
};

/** That of a paragraph that heads nothing. */
export const PLAIN_HEAD: ParagraphHead = { outline: null, isNumberLine: false };

type OpenStretch = OuterChange & ParagraphHead;

/**
 * Changes that go on beyond the end of a paragraph: neighbouring paragraphs that only one of the texts has are one
 * change. A clause that only one of them has is a change of its own, with its heading and what is below it.
 */
export class ChangedStretches {
  /** By what contains the paragraphs: notes are built between the paragraphs that refer to them. */
  private readonly open = new Map<string, OpenStretch>();

  /**
   * The change that goes on at the beginning of a paragraph; null for none.
   * @param isOfOneSide whether only one of the texts has any words of it
   */
  find(paragraph: WordParagraph, { outline }: ParagraphHead, isOfOneSide: boolean): OuterChange | null {
    const open = this.open.get(nameContainer(paragraph));
    if (open === undefined || (open.outline !== null && !isOfOneSide)) return null;
    const isBelow = outline === null || open.isNumberLine || (open.outline !== null && outline > open.outline);
    return isBelow ? open : null;
  }

  /** Notes how a paragraph ends: its change goes on with the next one, unless the end moved. */
  leave(
    paragraph: WordParagraph,
    { only, change }: { readonly [Key in keyof OuterChange]: OuterChange[Key] | null },
    { outline, isNumberLine }: ParagraphHead,
  ): void {
    const container = nameContainer(paragraph);
    const open = this.open.get(container);
    if (only === null || change === null || paragraph.mark.some(isMove)) this.open.delete(container);
    else {
      const level = open?.change === change ? open.outline : outline;
      this.open.set(container, { only, change, outline: level, isNumberLine });
    }
  }

  /** A table follows, in as many tables. */
  endBeforeTable({ story, cells }: WordParagraph, depth: number): void {
    this.open.delete(nameContainer({ story, cells: cells.slice(0, depth) }));
  }
}

/** The side of a paragraph all of whose words only one of the texts has, and that did not move; null for another. */
export function findOneSide({ mark, segments }: WordParagraph): OuterChange['only'] | null {
  const contents = segments.filter(({ text, note, drawn }) => text !== '' || note !== null || drawn !== null);
  const all = contents.length === 0 ? [mark] : contents.map(({ changes }) => changes);
  const only = findOnlySide(all[0] ?? []);
  return all.every((changes) => findOnlySide(changes) === only && !changes.some(isMove)) ? only : null;
}

function nameContainer({ story, cells }: Pick<WordParagraph, 'story' | 'cells'>): string {
  return [story, ...cells.map(({ table, row, cell }) => `${table}.${row}.${cell}`)].join(' ');
}
