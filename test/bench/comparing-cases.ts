import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { read } from '../../electron/core/word/read/read.ts';
import { paragraphsIn } from '../../electron/core/word/read/view.ts';
import { letter, strangers, type TwoTexts } from './loi.ts';
import type { ProseLanguage } from './prose.ts';

/** What is compared: a letter and its revision, two texts with nothing in common, or two files. */
export type Case =
  | { readonly kind: 'letter'; readonly language: ProseLanguage; readonly words: number }
  | { readonly kind: 'strangers'; readonly language: ProseLanguage; readonly words: number }
  | { readonly kind: 'files'; readonly old: string; readonly next: string };

export async function textsOf(one: Case): Promise<TwoTexts> {
  switch (one.kind) {
    case 'letter':
      return letter(one.language, one.words);
    case 'strangers':
      return strangers(one.language, one.words);
    case 'files':
      return { old: await paragraphs(one.old), next: await paragraphs(one.next) };
  }
}

export function nameOf(one: Case): string {
  if (one.kind === 'files') return `${basename(one.old)} and ${basename(one.next)}`;
  const words = one.words.toLocaleString('en');
  return one.kind === 'letter' ? `LoI ${one.language}, ${words} words` : `wholly different, ${words} words`;
}

/** A paragraph a clause, as a file without ids is read: plain text, or a .docx with its tracked changes accepted. */
async function paragraphs(file: string): Promise<TwoTexts['old']> {
  const bytes = readFileSync(file);
  const lines = /\.docx$/i.test(file)
    ? paragraphsIn(await read(bytes), 'accepted').map(({ text }) => text)
    : bytes.toString('utf8').split(/\r?\n/);
  return lines.filter((line) => line.trim() !== '').map((body) => ({ id: null, number: '', heading: '', body }));
}
