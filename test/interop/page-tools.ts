import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { letterTemplate } from '../fixtures/word/page-styles.ts';
import type { PdfPage, PdfWord } from './external-tools.ts';

const run = promisify(execFile);

export const convertMmToPoints = (mm: number): number => (mm / 25.4) * 72;

/** The words between the upper and the lower margin. */
export function selectBodyWords({ words, height }: PdfPage): PdfWord[] {
  const { top, bottom } = letterTemplate.marginMm;
  return words.filter(
    (word) => word.bottom >= convertMmToPoints(top) && word.top <= height - convertMmToPoints(bottom),
  );
}

export function readFoot({ words, height }: PdfPage): string {
  const foot = words.filter((word) => word.top > height - convertMmToPoints(letterTemplate.marginMm.bottom));
  return foot.map(({ text }) => text).join(' ');
}

export const readHead = ({ words }: PdfPage): string =>
  words
    .filter((word) => word.bottom < convertMmToPoints(letterTemplate.marginMm.top))
    .map(({ text }) => text)
    .join(' ');

/** The lines of words that arrive line by line. */
export function groupLines(words: readonly PdfWord[]): string[] {
  const lines: PdfWord[][] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line?.[0] && Math.abs(line[0].bottom - word.bottom) < 3) line.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => line.map(({ text }) => text).join(' '));
}

/** In: a PDF. Out: the page and the height in millimetres of each of its pictures. */
export async function listPictures(pdf: string): Promise<{ page: number; heightMm: number }[]> {
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
