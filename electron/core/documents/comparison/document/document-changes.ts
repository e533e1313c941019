import {
  type ChangeContext,
  classifyChange,
  hasNumberChange,
} from '../../../../../shared/diff/comparison/classify-change.ts';
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

/** The change of something around a paragraph that only one of the files has. */
export type OuterChange = { readonly only: 'deleted' | 'inserted'; readonly change: number };

type Side = 'deleted' | 'inserted';
type Move = {
  /** The index of its change. */
  readonly at: number;
  /** The beginning of its text at each end. */
  readonly words: Record<Side, string>;
  /** How much text without edits was met at each end. */
  readonly met: Record<Side, number>;
  /** The edits in it, by how much text without edits is before them. */
  readonly edits: Map<number, number>;
};

type ChangedWords = {
  readonly before?: string;
  readonly old: string;
  readonly next: string;
  readonly after?: string;
  /** Whether they are in a heading, which may begin with its number. */
  readonly isHeading?: boolean;
};

/** Whether content under tracked changes is only in the older or only in the newer file; null if it is in both. */
export function findOnlySide(changes: readonly WordChange[]): 'deleted' | 'inserted' | null {
  if (changes.some(({ kind }) => kind === 'deleted' || kind === 'moved-from')) return 'deleted';
  return changes.some(({ kind }) => kind === 'inserted' || kind === 'moved-to') ? 'inserted' : null;
}

export const isMove = ({ kind }: WordChange): boolean => kind === 'moved-from' || kind === 'moved-to';

/** The changes of a document, in the order in which they are met. */
export class DocumentChanges {
  readonly all: DocumentChange[] = [];
  /** The changes that have two ends or several parts, by what they have in common. */
  private readonly shared = new Map<string, number>();
  /** The moves by name. */
  private readonly moves = new Map<string, Move>();

  /** Adds a change of words; its kind depends on them. Returns its index. */
  addWords(thing: DocumentChange['thing'], words: ChangedWords, position: ChangePosition): number {
    return this.push({ ...position, thing, ...describeWords(thing, words), looks: [] });
  }

  /** Adds words of the next paragraph or row to a change. */
  append({ only, change: index }: OuterChange, words: string): void {
    const change = this.all[index];
    if (change === undefined || words.trim() === '') return;
    const side = only === 'deleted' ? 'old' : 'next';
    const isEnd = change.thing === 'paragraph-end';
    const thing = isEnd || change.thing === 'note' || change.thing === 'picture' ? 'words' : change.thing;
    const both = { old: change.old, next: change.next, [side]: joinParts(isEnd ? '' : change[side], words) };
    const numbers = change.numbers || hasNumberChange({ before: '\n', deleted: '', inserted: words, after: '' });
    this.all[index] = { ...change, thing, ...describeWords(thing, both), numbers };
  }

  /** The end of a paragraph says more than the space before it. */
  includeEnd(index: number, end: 'deleted' | 'inserted'): void {
    const change = this.all[index];
    if (change?.thing === 'words' && change.kind !== 'moved' && change.old + change.next === '')
      this.all[index] = { ...change, thing: 'paragraph-end', [end === 'deleted' ? 'old' : 'next']: '¶' };
  }

  /** The change of a move, whose words are those of all its paragraphs at each end. */
  addMove(name: string, side: Side, words: string, position: ChangePosition): number {
    const move = this.includeInMove(name, side, words, position);
    move.met[side] += words.length;
    return move.at;
  }

  /** An edit in what was moved: what is deleted at the old place and what is inserted at the new one are one change. */
  addMovedEdit(name: string, thing: DocumentChange['thing'], words: ChangedWords, position: ChangePosition): number {
    const side = words.next === '' ? 'deleted' : 'inserted';
    const { met, edits } = this.includeInMove(name, side, words.old || words.next, position);
    const at = edits.get(met[side]);
    const other = at === undefined ? undefined : this.all[at];
    if (at === undefined || other === undefined) {
      const added = this.addWords(thing, words, position);
      edits.set(met[side], added);
      return added;
    }
    const both = { ...words, old: words.old || other.old, next: words.next || other.next };
    this.all[at] = { ...other, ...describeWords(thing, both) };
    return at;
  }

  private includeInMove(name: string, side: Side, words: string, position: ChangePosition): Move {
    const move = this.moves.get(name) ?? this.beginMove(name, position);
    move.words[side] = joinParts(move.words[side], words);
    const change = this.all[move.at];
    const { deleted, inserted } = move.words;
    if (change !== undefined)
      this.all[move.at] = { ...change, old: clip(deleted || inserted), next: clip(inserted || deleted) };
    return move;
  }

  private beginMove(name: string, position: ChangePosition): Move {
    const words = { old: '', next: '' };
    const at = this.push({ ...position, thing: 'words', kind: 'moved', numbers: false, ...words, looks: [] });
    const move: Move = { at, words: { deleted: '', inserted: '' }, met: { deleted: 0, inserted: 0 }, edits: new Map() };
    this.moves.set(name, move);
    return move;
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

function describeWords(
  thing: DocumentChange['thing'],
  { before = '', old, next, after = '', isHeading = false }: ChangedWords,
): Pick<DocumentChange, 'kind' | 'numbers' | 'old' | 'next'> {
  const hunk = { before: `\n${before}`, deleted: old, inserted: next, after };
  const isPlain = thing === 'words' || thing === 'paragraph-end';
  const isNumber = isHeading && isHeadingNumber(hunk);
  const kind = isNumber ? 'numbering' : isPlain ? classifyChange(hunk, isSpoofedChange) : 'substance';
  return { kind, numbers: !isNumber && hasNumberChange(hunk), old: clip(old), next: clip(next) };
}

const NUMBER = /^(?:\d{1,3}(?:\.\d{1,3})*|[ivxlc]{1,7}|\p{L})$/iu;

/** Whether a change in a heading is one of its number, which stands alone or after one word: "Paragraph 5", "IV.". */
function isHeadingNumber({ before, deleted, inserted, after }: ChangeContext): boolean {
  return (
    /^\s*(?:\p{L}+\s+)?$/u.test(before) &&
    /^\s*(?:$|[\n\r.):])/.test(after) &&
    [deleted, inserted].every((side) => NUMBER.test(side.trim()))
  );
}

/** A space keeps the words of two paragraphs apart; what follows an edit in a line has its own. */
function joinParts(text: string, words: string): string {
  if (text.length > EXCERPT_LENGTH) return text;
  return /\s$/.test(text) || /^\s/.test(words) || text === '' ? text + words : `${text} ${words}`;
}

function clip(words: string): string {
  const text = words.trim();
  return text.length > EXCERPT_LENGTH ? `${text.slice(0, EXCERPT_LENGTH)}…` : text;
}
