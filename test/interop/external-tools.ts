import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const checker = fileURLToPath(new URL('../../../shared/tools/ooxml_check.py', import.meta.url));

export type Tool = 'pandoc' | 'soffice' | 'pdftotext' | 'python3' | 'xmllint' | 'ooxml_check' | 'age' | 'script';

/** In: the foreign programs that a test needs. Out: the reason to skip it, or '' when all are installed. */
export function describeMissingTools(...tools: readonly Tool[]): string {
  const absent = tools
    .flatMap((tool): Tool[] => (tool === 'ooxml_check' ? [tool, 'python3', 'xmllint'] : [tool]))
    .filter((tool) => !(tool === 'ooxml_check' ? existsSync(checker) : isOnPath(tool)));
  return absent.length > 0 ? `not installed: ${absent.join(', ')}` : '';
}

/** A test's name with the reason why it is skipped. */
export const formatTestName = (name: string, reason: string): string =>
  reason === '' ? name : `${name} [skipped: ${reason}]`;

function isOnPath(tool: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, tool), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** In: .docx files. Out: for each, the faults that the checker finds; `counterpart` adds what D22 forbids. */
export async function checkOoxml(
  files: readonly string[],
  { counterpart }: { readonly counterpart: boolean },
): Promise<Record<string, string[]>> {
  const options = [checker, '--json', ...(counterpart ? ['--counterpart'] : []), ...files];
  // It exits with 1 on a fault; its answer is on stdout all the same.
  const { stdout } = await run('python3', options, { maxBuffer: 2 ** 26 }).catch((error: { stdout?: string }) => {
    if (error.stdout) return { stdout: error.stdout };
    throw error;
  });
  return JSON.parse(stdout) as Record<string, string[]>;
}

/** In: Word or LibreOffice files; an existing folder of this run's own. Out: their PDFs, in one run of LibreOffice. */
export async function convertToPdf(files: readonly string[], folder: string): Promise<string[]> {
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const options = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', folder];
  await run('soffice', [...options, ...files], { maxBuffer: 2 ** 26, timeout: 600_000 });
  return files.map((file) => {
    const pdf = join(folder, `${basename(file).replace(/\.[^.]+$/, '')}.pdf`);
    if (!existsSync(pdf)) throw new Error(`LibreOffice made no ${pdf}`);
    return pdf;
  });
}

/** A word on a page, in points from the page's upper left corner. */
export type PdfWord = {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

export type PdfPage = { readonly width: number; readonly height: number; readonly words: readonly PdfWord[] };

/** In: a PDF. Out: the words of each page, line by line from the top, each line from the left. */
export async function readPdfPages(pdf: string): Promise<PdfPage[]> {
  const { stdout } = await run('pdftotext', ['-bbox', pdf, '-'], { maxBuffer: 2 ** 28 });
  return [...stdout.matchAll(/<page width="([\d.]+)" height="([\d.]+)">(.*?)<\/page>/gs)].map(
    ([, width, height, inside = '']) => ({
      width: Number(width),
      height: Number(height),
      words: orderByLine(readPageWords(inside)),
    }),
  );
}

function readPageWords(page: string): PdfWord[] {
  const word = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g;
  return [...page.matchAll(word)].map(([, left, top, right, bottom, text = '']) => ({
    text: unescapeXml(text),
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
  }));
}

/** pdftotext takes separate pieces, such as the labels of items, for columns. Half a line separates two lines. */
function orderByLine(words: readonly PdfWord[]): PdfWord[] {
  const lines: PdfWord[][] = [];
  for (const word of [...words].sort((a, b) => a.bottom - b.bottom)) {
    const line = lines.at(-1);
    const [first] = line ?? [];
    if (line && first && word.bottom - first.bottom < (first.bottom - first.top) / 2) line.push(word);
    else lines.push([word]);
  }
  return lines.flatMap((line) => line.sort((a, b) => a.left - b.left));
}

function unescapeXml(text: string): string {
  const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return text.replace(/&(#x?[\da-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole;
    return String.fromCodePoint(name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)));
  });
}
