import { CONFUSABLES } from './confusable-table.ts';

let table: ReadonlyMap<string, string> | undefined;

/**
 * The prototype of all characters that look like this one (UTS #39, section 4); the character itself if there is none.
 */
export function getPrototype(char: string): string {
  table ??= unpackConfusables(CONFUSABLES);
  return table.get(char) ?? char;
}

/**
 * The skeleton of a text (UTS #39, internalSkeleton): two texts can be mistaken for each other if their skeletons are
 * equal. For comparison only, never for display: "modem" and "modern" have the same skeleton.
 */
export function computeSkeleton(text: string): string {
  const signs = text.normalize('NFD').replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  return Array.from(signs, getPrototype).join('').normalize('NFD');
}

/** The format is described in resources/unicode/make-unicode.mjs. */
function unpackConfusables(packed: string): Map<string, string> {
  const all = new Map<string, string>();
  for (const entry of packed.split(';')) {
    const [codes = '', steps = ''] = entry.split(':');
    if (steps === '') continue;
    const whole = String.fromCodePoint(...codes.split('.').map(parseBase36));
    let source = 0;
    for (const step of steps.split(',')) {
      source += parseBase36(step);
      all.set(String.fromCodePoint(source), whole);
    }
  }
  return all;
}

function parseBase36(digits: string): number {
  return Number.parseInt(digits, 36);
}
