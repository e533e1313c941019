import { Failure } from '../../../../../shared/api/failure.ts';
import type {
  ParagraphProperties,
  WordChange,
  WordParagraph,
} from '../../../../../shared/model/incoming/word-document.ts';
import type { ListDefinitions } from '../formatting/list-definitions.ts';
import { wordLimits } from '../model/word-limits.ts';

/** A label is longer than its template: "%1" may become "mmmmdcccclxxxviii". */
const LABEL_WEIGHT = 20;

/**
 * A name is stored once but repeated for every paragraph it belongs to, so a small file may expand beyond any memory: a
 * bookmark of 4 MB over 4,000 paragraphs, or words under a thousand comments. All of it is counted.
 */
export class ParagraphWeights {
  private readonly lists: ListDefinitions;
  private left: number = wordLimits.structure;
  private readonly ofProperties = new Map<ParagraphProperties, number>();
  private readonly ofNames = new Map<readonly string[], number>();
  private readonly ofChanges = new Map<readonly WordChange[], number>();

  constructor(lists: ListDefinitions) {
    this.lists = lists;
  }

  /** Throws the Failure `reader-memory` if a file exceeds the limit. */
  add({ properties, bookmarks, tags, mark, within, segments, cells }: WordParagraph): void {
    let repeated = this.properties(properties) + this.names(bookmarks) + this.names(tags);
    let length = 0;
    for (const { text, comments, changes, format } of segments) {
      length += text.length;
      repeated += format.highlight?.length ?? 0;
      if (comments.length > 0) repeated += text.length * comments.length;
      if (changes.length > 0) repeated += text.length * changes.length + this.changes(changes);
    }
    if (mark.length > 0) repeated += this.changes(mark);
    if (within.length > 0) repeated += length * within.length + this.changes(within);
    for (const { rowChanges, cellChanges } of cells) repeated += length * (rowChanges.length + cellChanges.length);
    this.left -= repeated;
    if (this.left < 0) throw new Failure('reader-memory', { limit: wordLimits.heapMb });
  }

  private properties(properties: ParagraphProperties): number {
    const { style, list } = properties;
    const text = list === null ? '' : (this.lists.list(list.id)?.levels[list.level]?.text ?? '');
    return weighOnce(this.ofProperties, properties, () => (style?.name.length ?? 0) + text.length * LABEL_WEIGHT);
  }

  private names(names: readonly string[]): number {
    return names.length === 0 ? 0 : weighOnce(this.ofNames, names, () => sum(names.map(({ length }) => length)));
  }

  private changes(changes: readonly WordChange[]): number {
    const length = ({ author, date, move }: WordChange) => author.length + (date?.length ?? 0) + (move?.length ?? 0);
    return weighOnce(this.ofChanges, changes, () => sum(changes.map(length)));
  }
}

const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);

function weighOnce<K>(known: Map<K, number>, key: K, weigh: () => number): number {
  const weight = known.get(key) ?? weigh();
  known.set(key, weight);
  return weight;
}
