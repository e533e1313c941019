import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { letter, strangers, type TwoTexts } from './loi.ts';
import type { ProseLanguage } from './prose.ts';

/** What is compared: a letter and its revision, two texts with nothing in common, or two files of plain text. */
export type Case =
  | { readonly kind: 'letter'; readonly language: ProseLanguage; readonly words: number }
  | { readonly kind: 'strangers'; readonly language: ProseLanguage; readonly words: number }
  | { readonly kind: 'files'; readonly old: string; readonly next: string };

export function textsOf(one: Case): TwoTexts {
  switch (one.kind) {
    case 'letter':
      return letter(one.language, one.words);
    case 'strangers':
      return strangers(one.language, one.words);
    case 'files':
      return { old: paragraphs(one.old), next: paragraphs(one.next) };
  }
}

export function nameOf(one: Case): string {
  if (one.kind === 'files') return `${basename(one.old)} and ${basename(one.next)}`;
  const words = one.words.toLocaleString('en');
  return one.kind === 'letter' ? `LoI ${one.language}, ${words} words` : `wholly different, ${words} words`;
}

/** A paragraph a clause, as a file without ids is read. */
function paragraphs(file: string): TwoTexts['old'] {
  const lines = readFileSync(file, 'utf8').split(/\r?\n/);
  return lines.filter((line) => line.trim() !== '').map((body) => ({ id: null, number: '', heading: '', body }));
}
