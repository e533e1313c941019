import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseDocx } from '../../electron/core/word/read/parse-docx.ts';
import { listTrackedChanges } from '../../electron/core/word/read/views/list-tracked-changes.ts';
import { listShownParagraphs } from '../../electron/core/word/read/views/shown-paragraphs.ts';
import { writeReview } from '../../electron/core/word/write/review/write-review.ts';
import { writeDocument } from '../../electron/core/word/write/write-document.ts';
import { writeMatrixDocx } from '../../electron/core/word/write/write-matrix-docx.ts';
import { formatClauseBookmark, parseClauseBookmark } from '../../shared/model/clause-markers.ts';
import type { WordDocument } from '../../shared/model/incoming/word-document.ts';
import { createReview } from '../fixtures/word/create-review.ts';
import { createFullText } from '../fixtures/word/document-texts.ts';
import { createPlainStyle, letterTemplate } from '../fixtures/word/page-styles.ts';
import { createSampleMatrix } from '../fixtures/word/sample-matrix.ts';
import {
  checkOoxml,
  convertToPdf,
  describeMissingTools,
  formatTestName,
  type PdfPage,
  readPdfPages,
} from './external-tools.ts';

const run = promisify(execFile);

const cases = [
  { name: 'review-id', paper: 'A4' as const, review: createReview(createFullText('id')) },
  { name: 'review-en', paper: 'F4' as const, review: createReview(createFullText('en')) },
  { name: 'review-ru', paper: 'A4' as const, review: createReview(createFullText('ru')) },
];

let folder = '';
const getDocxPath = (name: string) => join(folder, `${name}.docx`);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'naskah-review-'));
  for (const { name, paper, review } of cases) {
    writeFileSync(getDocxPath(name), await writeReview(review, letterTemplate, paper));
    writeFileSync(getDocxPath(`final-${name}`), await writeDocument(review.document, createPlainStyle(paper)));
  }
  for (const paper of ['A4', 'F4'] as const)
    writeFileSync(getDocxPath(`matrix-${paper}`), await writeMatrixDocx(createSampleMatrix(), letterTemplate, paper));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const noChecker = describeMissingTools('ooxml_check');
describe.skipIf(noChecker)(formatTestName('the checker', noChecker), () => {
  const none = (files: readonly string[]) => Object.fromEntries(files.map((file) => [file, []]));

  test('finds no fault', async () => {
    const files = [...cases.map(({ name }) => getDocxPath(name)), getDocxPath('matrix-A4'), getDocxPath('matrix-F4')];
    expect(await checkOoxml(files, { counterpart: false })).toEqual(none(files));
  });

  test('finds the internal parts that no file for the counterpart may contain', async () => {
    const finals = cases.map(({ name }) => getDocxPath(`final-${name}`));
    expect(await checkOoxml(finals, { counterpart: true })).toEqual(none(finals));
    const faults = await checkOoxml([getDocxPath('review-id')], { counterpart: true });
    expect(Object.values(faults).flat().length).toBeGreaterThan(3);
  });
});

/** The clause of each paragraph by its bookmark, and whether it is in a content control of ours. */
const listCarriedIds = ({ paragraphs }: WordDocument) =>
  paragraphs.flatMap(({ bookmarks }) => bookmarks.map(parseClauseBookmark));
/** LibreOffice writes "page break before" as a break in the words, and evaluates the page fields. */
const readRejectedLines = (document: WordDocument) =>
  listShownParagraphs(document, 'rejected')
    .filter(({ from }) => document.paragraphs[from[0] ?? 0]?.part === 'body')
    .map(({ number, text }) => [number, text.trim()]);
/** The format of each paragraph's first words: bold or not. */
const listBoldFlags = ({ paragraphs }: WordDocument) =>
  paragraphs.map(({ segments }) => segments[0]?.format.bold ?? null);

const noOffice = describeMissingTools('soffice', 'pdftotext');
describe.skipIf(noOffice)(formatTestName('saved again by LibreOffice', noOffice), () => {
  const pages = new Map<string, PdfPage[]>();
  beforeAll(async () => {
    const again = join(folder, 'again');
    mkdirSync(again);
    const files = cases.map(({ name }) => getDocxPath(name));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const options = [profile, '--headless', '--convert-to', 'docx:MS Word 2007 XML', '--outdir', again, ...files];
    await run('soffice', options, { timeout: 300_000 });
    const printed = [...cases.map(({ name }) => name), 'matrix-A4', 'matrix-F4'];
    const pdfs = await convertToPdf(printed.map(getDocxPath), folder);
    for (const [n, pdf] of pdfs.entries()) pages.set(printed[n] ?? '', await readPdfPages(pdf));
  });

  test.each(cases)(
    '$name keeps the id of every clause twice, and all words and formatting',
    async ({ name, review }) => {
      const [before, after] = [
        await parseDocx(readFileSync(getDocxPath(name))),
        await parseDocx(readFileSync(join(folder, 'again', `${name}.docx`))),
      ];
      const ids = review.clauses.map(({ id }) => id);
      expect(listCarriedIds(after)).toEqual(listCarriedIds(before));
      expect(new Set(listCarriedIds(after))).toEqual(new Set(ids.map((id) => formatClauseBookmark(id))));
      const byName = (a: { readonly name: string }, b: { readonly name: string }) => (a.name < b.name ? -1 : 1);
      const properties = after.properties.custom.filter((property) => property.name.startsWith('naskah.'));
      expect(properties.sort(byName)).toEqual([...before.properties.custom].sort(byName));
      expect(readRejectedLines(after)).toEqual(readRejectedLines(before));
      expect(listBoldFlags(after)).toEqual(listBoldFlags(before));
      const settings = unzipSync(readFileSync(join(folder, 'again', `${name}.docx`)))['word/settings.xml'];
      expect(strFromU8(settings ?? new Uint8Array())).toContain('<w:trackRevisions/>');
    },
  );

  test.each(cases)(
    '$name begins with its box and ends with its table, on a page of its own',
    ({ name, paper, review }) => {
      const printed = pages.get(name) ?? [];
      const { width, height } = letterTemplate.paperMm[paper];
      for (const page of printed)
        expect([page.width, page.height].map((points) => Math.round((points / 72) * 25.4))).toEqual([width, height]);
      const text = printed.map(({ words }) => words.map((word) => word.text).join(' '));
      expect(text[0]).toContain(review.instruction[0]);
      expect(text.findIndex((page) => page.includes('LEMBAR MASUKAN'))).toBe(text.length - 1);
      for (const { label } of review.clauses) expect(text.at(-1)).toContain(label);
    },
  );

  test.each(['A4', 'F4'] as const)('the matrix repeats its head on every page of %s in landscape', (paper) => {
    const printed = pages.get(`matrix-${paper}`) ?? [];
    const { width, height } = letterTemplate.paperMm[paper];
    expect(printed.length).toBeGreaterThan(1);
    for (const page of printed) {
      expect([page.width, page.height].map((points) => Math.round((points / 72) * 25.4))).toEqual([height, width]);
      const text = page.words.map((word) => word.text).join(' ');
      expect(text).toContain('No. Unit Klausul Rumusan semula Masukan Usulan rumusan Tindak lanjut Rumusan hasil');
    }
  });
});

const editor = fileURLToPath(new URL('../../../shared/tools/word_edit.py', import.meta.url));
const noEditor = describeMissingTools('soffice') || (existsSync(editor) ? '' : 'no word_edit.py');
test.skipIf(noEditor)(
  formatTestName('edited in a word processor, every edit stands in its clause', noEditor),
  async () => {
    const [target, edits] = [getDocxPath('edited'), join(folder, 'edits.json')];
    const steps = [
      { find: 'deep one', replace: 'deep first' },
      { paragraph: 'nest two', new_after: 'A new line.' },
      { paragraph: 'again second', delete: true },
      { find: 'annexed', after: ' and risks' },
      { paragraph: 'letter 4', move_after: 'letter 6' },
    ];
    writeFileSync(edits, JSON.stringify(steps));
    await run(editor, [getDocxPath('review-en'), target, edits, '--author', 'USER'], { timeout: 300_000 });
    const after = await parseDocx(readFileSync(target));
    const changes = listTrackedChanges(after).filter(({ text }) => text !== '');
    const clauseAt = (at: number) => {
      for (let n = at; n >= 0; n -= 1) {
        const [name] = after.paragraphs[n]?.bookmarks ?? [];
        if (name !== undefined) return parseClauseBookmark(name);
      }
      return null;
    };
    const { clauses } = createReview(createFullText('en'));
    const place = (n: number) => formatClauseBookmark(clauses[n]?.id ?? '');
    const found = changes.map(({ kind, text, paragraph }) => [kind, text, clauseAt(paragraph)]);
    expect(found).toEqual([
      ['deletion', 'deep one', place(1)],
      ['insertion', 'deep first', place(1)],
      ['insertion', 'A new line.', place(1)],
      ['deletion', 'again second', place(3)],
      ['move-from', 'letter 4', place(4)],
      ['move-to', 'letter 4', place(4)],
      ['insertion', ' and risks', place(6)],
    ]);
    expect(after.properties.custom.filter(({ name }) => name.startsWith('naskah.')).length).toBe(7);
    expect(readRejectedLines(after).map(([, text]) => text)).toEqual(
      readRejectedLines(await parseDocx(readFileSync(getDocxPath('review-en')))).map(([, text]) => text),
    );
  },
);
