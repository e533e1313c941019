import { classifyChange, hasNumberChange } from '../../../../../shared/diff/comparison/classify-change.ts';
import {
  type ChangedLook,
  type DocumentChange,
  documentChangeKinds,
} from '../../../../../shared/model/comparison/compared-document.ts';
import type { FilePlace } from '../../../../../shared/model/comparison/comparison.ts';
import type { WordChange } from '../../../../../shared/model/incoming/word-document.ts';
import { isSpoofedChange } from '../../../../../shared/text/spoofs/compare-appearance.ts';

/** The most characters of a change that the list shows. */
const EXCERPT_LENGTH = 200;

/** Where a change is. */
export type ChangePosition = { readonly place: FilePlace | null; readonly where: string };

type ChangedWords = {
  readonly before?: string;
  readonly old: string;
  readonly next: string;
  readonly after?: string;
};

/** Whether content under tracked changes is only in the older or only in the newer file; null if it is in both. */
export function findOnlySide(changes: readonly WordChange[]): 'deleted' | 'inserted' | null {
  if (changes.some(({ kind }) => kind === 'deleted' || kind === 'moved-from')) return 'deleted';
  return changes.some(({ kind }) => kind === 'inserted' || kind === 'moved-to') ? 'inserted' : null;
}

/** The changes of a document, in the order in which they are met. */
export class DocumentChanges {
  readonly all: DocumentChange[] = [];
  /** The changes that have two ends or several parts, by what they have in common. */
  private readonly shared = new Map<string, number>();
  /** The moves by name, with the end that was met first. */
  private readonly moves = new Map<string, { readonly at: number; readonly side: 'deleted' | 'inserted' }>();

  /** Adds a change of words; its kind depends on them. Returns its index. */
  addWords(thing: DocumentChange['thing'], words: ChangedWords, position: ChangePosition): number {
    const { before = '', old, next, after = '' } = words;
    const hunk = { before: `\n${before}`, deleted: old, inserted: next, after };
    const isPlain = thing === 'words' || thing === 'paragraph-end';
    return this.push({
      ...position,
      thing,
      kind: isPlain ? classifyChange(hunk, isSpoofedChange) : 'substance',
      numbers: hasNumberChange(hunk),
      old: clip(old),
      next: clip(next),
      looks: [],
    });
  }

  /** The end of a paragraph says more than the space before it. */
  includeEnd(index: number, end: 'deleted' | 'inserted'): void {
    const change = this.all[index];
    if (change?.thing === 'words' && change.kind !== 'moved' && change.old + change.next === '')
      this.all[index] = { ...change, thing: 'paragraph-end', [end === 'deleted' ? 'old' : 'next']: '¶' };
  }

  /** The change of a move, whose words are those of all its paragraphs at the end that is met first. */
  addMove(name: string, side: 'deleted' | 'inserted', words: string, position: ChangePosition): number {
    const known = this.moves.get(name);
    if (known === undefined) {
      const text = clip(words);
      const at = this.push({
        ...position,
        thing: 'words',
        kind: 'moved',
        numbers: false,
        old: text,
        next: text,
        looks: [],
      });
      this.moves.set(name, { at, side });
      return at;
    }
    const change = this.all[known.at];
    if (change !== undefined && known.side === side && !change.old.endsWith('…')) {
      const text = clip(`${change.old} ${words.trim()}`);
      this.all[known.at] = { ...change, old: text, next: text };
    }
    return known.at;
  }

  addLook(words: string, looks: readonly ChangedLook[], position: ChangePosition): number {
    const text = clip(words);
    return this.push({ ...position, thing: 'words', kind: 'format', numbers: false, old: text, next: text, looks });
  }

  /** The change of a row, a cell, a box or a note, made once. */
  share(key: string, make: () => number): number {
    const known = this.shared.get(key) ?? make();
    this.shared.set(key, known);
    return known;
  }

  /** The index of such a change that is there. */
  find(key: string): number {
    const known = this.shared.get(key);
    if (known === undefined) throw new Error(`no change ${key}`);
    return known;
  }

  count(): Record<DocumentChange['kind'], number> {
    const counts = Object.fromEntries(documentChangeKinds.map((kind) => [kind, 0])) as Record<
      DocumentChange['kind'],
      number
    >;
    for (const { kind } of this.all) counts[kind] += 1;
    return counts;
  }

  private push(change: DocumentChange): number {
    return this.all.push(change) - 1;
  }
}

function clip(words: string): string {
  const text = words.trim();
  return text.length > EXCERPT_LENGTH ? `${text.slice(0, EXCERPT_LENGTH)}…` : text;
}
