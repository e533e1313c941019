import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { letterOfIntent } from '../fixtures/word/template.ts';
import type { Page, Word } from './tools.ts';

const run = promisify(execFile);

export const points = (mm: number): number => (mm / 25.4) * 72;

/** The words between the upper and the lower margin. */
export function bodyOf({ words, height }: Page): Word[] {
  const { top, bottom } = letterOfIntent.marginMm;
  return words.filter((word) => word.bottom >= points(top) && word.top <= height - points(bottom));
}

export function footOf({ words, height }: Page): string {
  const foot = words.filter((word) => word.top > height - points(letterOfIntent.marginMm.bottom));
  return foot.map(({ text }) => text).join(' ');
}

export const headOf = ({ words }: Page): string =>
  words
    .filter((word) => word.bottom < points(letterOfIntent.marginMm.top))
    .map(({ text }) => text)
    .join(' ');

/** The lines of words that come line by line. */
export function linesOf(words: readonly Word[]): string[] {
  const lines: Word[][] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line?.[0] && Math.abs(line[0].bottom - word.bottom) < 3) line.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => line.map(({ text }) => text).join(' '));
}

/** In: a PDF. Out: the page and the height in millimetres of each of its pictures. */
export async function picturesOf(pdf: string): Promise<{ page: number; heightMm: number }[]> {
  const { stdout } = await run('pdfimages', ['-list', pdf]);
  return stdout
    .split('\n')
    .slice(2)
    .filter((row) => row.trim() !== '')
    .map((row) => {
      const columns = row.trim().split(/\s+/);
      return { page: Number(columns[0]), heightMm: (Number(columns[4]) / Number(columns[13])) * 25.4 };
    });
}
