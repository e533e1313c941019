import type { TextChange } from '../../../../../shared/model/comparison/comparison.ts';
import { appendAll } from '../append-all.ts';
import type { Atom } from './atom.ts';

/** What stays where it is while the words next to it are replaced: the number of a note in its text and in the body, a picture. */
const STAYING = new Set([
  'w:footnoteRef',
  'w:endnoteRef',
  'w:footnoteReference',
  'w:endnoteReference',
  'w:drawing',
  'w:pict',
  'w:object',
  'mc:AlternateContent',
]);

/**
 * Splits off the equal notes and pictures that both sides of a replacement begin or end with, and the equal white space
 * around them, as kept. LibreOffice 7.4 leaves the deleted words of a note whose own number is deleted with them.
 */
export function keepEndObjects(changes: readonly TextChange[], atoms: readonly Atom[]): TextChange[] {
  const staying = new Set(atoms.flatMap(({ node, text }) => (STAYING.has(node.name) ? [text] : [])));
  if (staying.size === 0) return [...changes];
  const kept: TextChange[] = [];
  for (let at = 0; at < changes.length; at++) {
    const [deleted, inserted] = [changes[at], changes[at + 1]];
    if (deleted?.kind === 'deleted' && inserted?.kind === 'inserted') {
      appendAll(kept, splitEnds(deleted.text, inserted.text, staying));
      at += 1;
    } else if (deleted !== undefined) kept.push(deleted);
  }
  return kept;
}

function splitEnds(old: string, next: string, staying: ReadonlySet<string>): TextChange[] {
  const [olds, nexts] = [[...old], [...next]];
  const head = countShared(olds, nexts, staying);
  const [restOld, restNext] = [olds.slice(head), nexts.slice(head)];
  const tail = countShared(restOld.toReversed(), restNext.toReversed(), staying);
  const made: TextChange[] = [
    { kind: 'kept', text: olds.slice(0, head).join('') },
    { kind: 'deleted', text: restOld.slice(0, restOld.length - tail).join('') },
    { kind: 'inserted', text: restNext.slice(0, restNext.length - tail).join('') },
    { kind: 'kept', text: restOld.slice(restOld.length - tail).join('') },
  ];
  return made.filter(({ text }) => text !== '');
}

/** How many characters both begin with that are objects or white space; 0 if none of them is an object. */
function countShared(old: readonly string[], next: readonly string[], staying: ReadonlySet<string>): number {
  let [count, hasObject] = [0, false];
  for (; count < old.length && old[count] === next[count]; count++) {
    const character = old[count] ?? '';
    if (staying.has(character)) hasObject = true;
    else if (!/\s/.test(character)) break;
  }
  return hasObject ? count : 0;
}
