import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCore } from '../../electron/core/core.ts';
import { parseTemplate } from '../../electron/core/word/write/print-template.ts';
import { replaceNoBreakSpaces } from '../../shared/text/replace-no-break-spaces.ts';
import { buildCoreOptions, callCommand, readSampleFile, root } from '../helpers/core.ts';
import {
  checkOoxml,
  convertToPdf,
  describeMissingTools,
  formatTestName,
  type PdfPage,
  readPdfPages,
} from './external-tools.ts';
import { readPandocBlocks } from './pandoc-blocks.ts';

/** Every form in which the sample is exported: three languages, both originals, two papers, numbered and not. */
const exports = ['id', 'ru', 'en'].flatMap((language) =>
  ['ID', 'BY'].flatMap((copy) => [
    { name: `${language}-${copy}`, language, copy, paper: 'A4' as const, numbered: true },
    { name: `${language}-${copy}-F4-unnumbered`, language, copy, paper: 'F4' as const, numbered: false },
  ]),
);

let folder = '';
const getDocxPath = (name: string) => join(folder, `${name}.docx`);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'naskah-sample-'));
  const core = createCore(buildCoreOptions(folder));
  const negotiation = (await callCommand(core, 'sample.load', {})).code;
  for (const numbered of [true, false]) {
    if (!numbered) await callCommand(core, 'negotiations.describe', { negotiation, numbered, note: '' });
    for (const { name, language, copy, paper } of exports.filter((one) => one.numbered === numbered)) {
      const made = await callCommand(core, 'exports.make', {
        negotiation,
        as: 'final',
        language,
        copy,
        draft: null,
        paper,
      });
      writeFileSync(getDocxPath(name), core.file(made.file.sha256) ?? '');
    }
  }
  core.close();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Texts = { readonly [language: string]: string };
type Sample = { readonly heading: Texts; readonly body: Texts; readonly kind: string };

const negotiation = JSON.parse(readSampleFile('negotiation.json').toString()) as {
  title: Texts;
  paragraphWord: Texts;
  parties: { code: string; signatureHeading: Texts; signatory: { title: Texts } }[];
};
const draft2 = (JSON.parse(readSampleFile('drafts.json').toString()) as { clauses: Sample[] }[])[1]?.clauses ?? [];

/** The text as a person would swap it by hand, written down without the program's own parser. */
function resolveAlternatsByHand(source: string, copy: string): string {
  if (copy === 'ID') return source.replace(/\{(?:ID|BY):([^}]*)\}/g, '$1');
  const ours = [...source.matchAll(/\{ID:([^}]*)\}/g)].map(([, words]) => words ?? '');
  const theirs = [...source.matchAll(/\{BY:([^}]*)\}/g)].map(([, words]) => words ?? '');
  return source.replace(/\{(ID|BY):[^}]*\}/g, (_, side: string) => (side === 'ID' ? theirs : ours).shift() ?? '');
}

function buildExpectedText({ language, copy, numbered }: (typeof exports)[number]): string[] {
  const read = (texts: Texts) => resolveAlternatsByHand(texts[language] ?? '', copy);
  let number = 0;
  const body = draft2.flatMap(({ kind, heading, body: text }) => {
    number += kind === 'paragraph' ? 1 : 0;
    const label = kind === 'paragraph' && numbered ? `${negotiation.paragraphWord[language]} ${number}` : '';
    const title = [label, read(heading)].filter((part) => part !== '').join('\n');
    const lines = read(text)
      .split('\n')
      .map((line) => line.replace(/^(\d+\.|[a-z]\.|[а-я]\)) /u, ''));
    return [...(title === '' ? [] : [title]), ...lines];
  });
  const sides = [...negotiation.parties].sort((a) => (a.code === copy ? -1 : 1));
  const [left = [], right = []] = sides.map((side) => (side.signatureHeading[language] ?? '').split('\n'));
  const titles = sides.map((side) => side.signatory.title[language] ?? '');
  return [...read(negotiation.title).split('\n'), ...body, ...left, ...right, ...titles];
}

const noChecker = describeMissingTools('ooxml_check');
test.skipIf(noChecker)(
  formatTestName('no fault in any file, and nothing in it that a counterpart must not see', noChecker),
  async () => {
    const files = exports.map(({ name }) => getDocxPath(name));
    const clean = Object.fromEntries(files.map((file) => [file, []]));
    expect(await checkOoxml(files, { counterpart: false })).toEqual(clean);
    expect(await checkOoxml(files, { counterpart: true })).toEqual(clean);
  },
);

const noPandoc = describeMissingTools('pandoc');
test.skipIf(noPandoc).each(exports)(formatTestName('pandoc reads exactly the text of $name', noPandoc), async (one) => {
  const blocks = await readPandocBlocks(getDocxPath(one.name));
  expect(blocks.map((block) => replaceNoBreakSpaces(block.text))).toEqual(buildExpectedText(one));
});

const noPdf = describeMissingTools('soffice', 'pdftotext');
describe.skipIf(noPdf)(formatTestName('as LibreOffice prints it', noPdf), () => {
  const pages = new Map<string, PdfPage[]>();
  beforeAll(async () => {
    const pdfs = await convertToPdf(
      exports.map(({ name }) => getDocxPath(name)),
      folder,
    );
    for (const [n, pdf] of pdfs.entries()) pages.set(exports[n]?.name ?? '', await readPdfPages(pdf));
  });

  test.each(exports)('$name has its signatures whole, side by side, its own side on the left (D11)', (one) => {
    const template = parseTemplate(readFileSync(join(root, 'resources', 'templates', 'letter-of-intent.json'), 'utf8'));
    const printed = pages.get(one.name) ?? [];
    const last = printed.at(-1);
    const sides = [...negotiation.parties].sort((a) => (a.code === one.copy ? -1 : 1));
    const state = (n: number) => (sides[n]?.signatureHeading[one.language] ?? '').split(/\s+/).at(-1);
    const [left, right] = [state(0), state(1)].map((word) => last?.words.filter(({ text }) => text === word).at(-1));
    expect(left?.bottom).toBe(right?.bottom);
    expect(left?.right).toBeLessThan((last?.width ?? 0) / 2 + 10);
    expect(right?.left).toBeGreaterThan((last?.width ?? 0) / 2);
    const title = (sides[0]?.signatory.title[one.language] ?? '').split(' ').at(-1);
    const below = (last?.words ?? []).filter(({ text, top }) => text === title && top > (left?.bottom ?? 0));
    expect(below).toHaveLength(2);
    expect(below[0]?.bottom).toBe(below[1]?.bottom);
    const words = template.words[one.language];
    printed.forEach((page, n) => {
      const text = page.words.map((word) => word.text).join(' ');
      expect(text).toContain(words?.page.replace('{page}', String(n + 1)).replace('{pages}', String(printed.length)));
      expect(text.startsWith(words?.draft ?? '?')).toBe(true);
    });
  });
});
