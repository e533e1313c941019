import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseDocx } from '../../electron/core/word/read/parse-docx.ts';
import { listShownParagraphs } from '../../electron/core/word/read/views/shown-paragraphs.ts';
import { createLetter, createStrangers, type TwoTexts } from './generated-letters.ts';
import type { ProseLanguage } from './prose.ts';

/** What is compared: a letter and its revision, two texts with nothing in common, or two files. */
export type ComparisonCase =
  | { readonly kind: 'letter'; readonly language: ProseLanguage; readonly words: number }
  | { readonly kind: 'strangers'; readonly language: ProseLanguage; readonly words: number }
  | { readonly kind: 'files'; readonly old: string; readonly next: string };

export async function readCaseTexts(one: ComparisonCase): Promise<TwoTexts> {
  switch (one.kind) {
    case 'letter':
      return createLetter(one.language, one.words);
    case 'strangers':
      return createStrangers(one.language, one.words);
    case 'files':
      return { old: await readParagraphs(one.old), next: await readParagraphs(one.next) };
  }
}

export function formatCaseName(one: ComparisonCase): string {
  if (one.kind === 'files') return `${basename(one.old)} and ${basename(one.next)}`;
  const words = one.words.toLocaleString('en');
  return one.kind === 'letter' ? `LoI ${one.language}, ${words} words` : `wholly different, ${words} words`;
}

/** One paragraph per clause, as a file without ids is read: plain text, or a .docx with its tracked changes accepted. */
async function readParagraphs(file: string): Promise<TwoTexts['old']> {
  const bytes = readFileSync(file);
  const lines = /\.docx$/i.test(file)
    ? listShownParagraphs(await parseDocx(bytes), 'accepted').map(({ text }) => text)
    : bytes.toString('utf8').split(/\r?\n/);
  return lines.filter((line) => line.trim() !== '').map((body) => ({ id: null, number: '', heading: '', body }));
}
