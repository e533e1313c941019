import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseDocx } from '../../electron/core/word/read/parse-docx.ts';
import { listTrackedChanges } from '../../electron/core/word/read/views/list-tracked-changes.ts';
import { type ChangeView, listShownParagraphs } from '../../electron/core/word/read/views/shown-paragraphs.ts';
import { readSampleFile } from '../helpers/core.ts';
import { buildDocx } from '../unit/word/read/build-docx.ts';
import { describeMissingTools, formatTestName } from './external-tools.ts';
import { type JudgedText, judgeChanges } from './judge-changes.ts';
import { changeCases, createRandomBody, numberingCases, numberingPart } from './read-cases.ts';

const run = promisify(execFile);

const RANDOM = 60;
const random = Array.from({ length: RANDOM }, (_, seed): [string, string] => [
  `random-${seed}`,
  createRandomBody(seed),
]);
const words = [...Object.entries(changeCases), ...random];
const files = new Map([
  ...words.map(([name, body]) => [name, buildDocx(body)] as const),
  ...Object.entries(numberingCases).map(
    ([name, body]) => [name, buildDocx(body, { 'word/numbering.xml': numberingPart })] as const,
  ),
]);
/** LibreOffice 7.4 writes words that were inserted and then deleted as deleted alone, and no mark before a table. */
const again = words.filter(([name]) => name !== 'deleted-insertion' && name !== 'before-a-table');

const readLines = async (bytes: Uint8Array, view: ChangeView) =>
  listShownParagraphs(await parseDocx(bytes), view).map(({ text }) => text);
const readNumberedLines = async (bytes: Uint8Array, view: ChangeView) =>
  listShownParagraphs(await parseDocx(bytes), view).map(({ number, text }) =>
    number === null ? text : `${number} ${text}`,
  );

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'naskah-read-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const noOffice = describeMissingTools('soffice');
describe.skipIf(noOffice)(formatTestName('as LibreOffice settles changes', noOffice), () => {
  const all = new Map<string, JudgedText>();
  beforeAll(async () => {
    const paths = [...files].map(([name, bytes]) => {
      const path = join(folder, `${name}.docx`);
      writeFileSync(path, bytes);
      return path;
    });
    const judged = await judgeChanges(paths, folder);
    [...files.keys()].forEach((name, at) => {
      const one = judged[at];
      if (one !== undefined) all.set(name, one);
    });
  });
  const judgedAs = (name: string): JudgedText => all.get(name) ?? { accepted: [], rejected: [], again: '' };
  const file = (name: string): Uint8Array => files.get(name) ?? new Uint8Array();

  test.each(words)('%s: accepted and rejected', async (name) => {
    const { accepted, rejected } = judgedAs(name);
    expect(await readLines(file(name), 'accepted')).toEqual(accepted);
    expect(await readLines(file(name), 'rejected')).toEqual(rejected);
  });

  test.each(again)('%s: as LibreOffice rewrites it, with its authors', async (name) => {
    const { accepted, rejected, again: path } = judgedAs(name);
    const bytes = readFileSync(path);
    expect(await readLines(bytes, 'accepted')).toEqual(accepted);
    expect(await readLines(bytes, 'rejected')).toEqual(rejected);
    const authors = async (one: Uint8Array) =>
      new Set(listTrackedChanges(await parseDocx(one)).map(({ author }) => author));
    expect(await authors(bytes)).toEqual(await authors(file(name)));
  });

  test.each(Object.keys(numberingCases))('%s: numbered the same', async (name) => {
    const { accepted, rejected } = judgedAs(name);
    // It indents each level.
    const shown = (all: readonly string[]) => all.map((line) => line.replace(/^ +/, ''));
    expect(await readNumberedLines(file(name), 'accepted')).toEqual(shown(accepted));
    expect(await readNumberedLines(file(name), 'rejected')).toEqual(shown(rejected));
  });
});

const noPandoc = describeMissingTools('pandoc');
describe.skipIf(noPandoc)(formatTestName('as pandoc reads changes', noPandoc), () => {
  /** Kind, author and words of every change that pandoc reports, as it writes them into HTML. */
  const pandoc = async (name: string) => {
    const path = join(folder, `pandoc-${name}.docx`);
    writeFileSync(path, buildDocx(changeCases[name] ?? ''));
    const { stdout: html } = await run('pandoc', [
      '-f',
      'docx',
      '-t',
      'html',
      '--wrap=none',
      '--track-changes=all',
      path,
    ]);
    const spans = html.matchAll(
      /<span class="((?:paragraph-)?(?:insertion|deletion))" data-author="([^"]*)"[^>]*>(.*?)<\/span>/g,
    );
    return [...spans].map(([, kind, author, text]) => [kind, author, text]);
  };

  test.each([
    'words',
    'mark-deleted',
    'mark-inserted',
    'paragraph-deleted',
    'paragraph-inserted',
    'marks-deleted',
    'over-paragraphs-deleted',
    'over-paragraphs-inserted',
    'words-moved',
  ])('%s', async (name) => {
    // Pandoc reads a move as an insertion and a deletion.
    const as: Readonly<Record<string, string>> = { 'move-from': 'deletion', 'move-to': 'insertion' };
    const ours = listTrackedChanges(await parseDocx(buildDocx(changeCases[name] ?? ''))).map(
      ({ kind, author, text }) => [as[kind] ?? kind, author, text.trimEnd()],
    );
    const theirs = await pandoc(name);
    expect(ours).toEqual(theirs.map(([kind, author, text]) => [kind, author, text?.trimEnd()]));
  });
});

const editor = fileURLToPath(new URL('../../../shared/tools/word_edit.py', import.meta.url));
const noEditor = describeMissingTools('soffice') || (existsSync(editor) ? '' : 'no word_edit.py');
test.skipIf(noEditor)(formatTestName('a sent draft that was edited in a word processor', noEditor), async () => {
  const [source, target, edits] = ['sent.docx', 'edited.docx', 'edits.json'].map((name) => join(folder, name));
  if (!source || !target || !edits) throw new Error('three names');
  writeFileSync(source, readSampleFile('sent-draft-2.en.docx'));
  writeFileSync(
    edits,
    JSON.stringify([
      { find: '5 (five)', replace: '3 (three)' },
      { find: 'its own costs', after: ' and risks' },
      { paragraph: 'Intellectual Property', delete: true },
      { paragraph: 'Funding', new_after: 'A new line.' },
      { track: false },
      { find: 'amicably', replace: 'quietly' },
    ]),
  );
  await run(editor, [source, target, edits, '--author', 'Biro Hukum']);
  const [before, after] = [await parseDocx(readFileSync(source)), await parseDocx(readFileSync(target))];
  const changes = listTrackedChanges(after).map(({ kind, author, text }) => [kind, author, text]);
  expect(changes).toEqual([
    ['paragraph-insertion', 'Biro Hukum', ''],
    ['insertion', 'Biro Hukum', 'A new line.'],
    ['insertion', 'Biro Hukum', ' and risks'],
    ['deletion', 'Biro Hukum', 'Intellectual Property'],
    ['paragraph-deletion', 'Biro Hukum', ''],
    ['deletion', 'Biro Hukum', '5 (five)'],
    ['insertion', 'Biro Hukum', '3 (three)'],
  ]);
  const sent = listShownParagraphs(before, 'rejected').map(({ text }) => text);
  const rejected = listShownParagraphs(after, 'rejected').map(({ text }) => text);
  expect(rejected).toEqual(sent.map((text) => text.replace('amicably', 'quietly')));
});
