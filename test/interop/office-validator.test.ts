import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Core, createCore } from '../../electron/core/core.ts';
import { redlinePackages } from '../../electron/core/word/redline/redline-packages.ts';
import { writeComparisonTable } from '../../electron/core/word/redline/write-comparison-table.ts';
import { writeDocument } from '../../electron/core/word/write/write-document.ts';
import { createDefaultLayout } from '../../shared/model/print-layout.ts';
import { createFullText } from '../fixtures/word/document-texts.ts';
import { buildEmblemPng } from '../fixtures/word/emblem-png.ts';
import { createPlainStyle, letterTemplate } from '../fixtures/word/page-styles.ts';
import {
  createComparison,
  createGeneratedCase,
  createSampleCase,
  writeRedlineCase,
} from '../fixtures/word/redline-cases.ts';
import { fieldPairs } from '../fixtures/word/redline-pairs/field-pairs.ts';
import { buildCoreOptions, callCommand, readSampleFile } from '../helpers/core.ts';
import { makeInternalFiles } from '../helpers/internal-files.ts';
import { makeOutgoingFiles } from '../helpers/outgoing-files.ts';
import { buildRawDocx } from '../helpers/redline/build-raw-docx.ts';
import { passAllPoints } from '../helpers/signable-draft.ts';
import { validateOfficeFiles } from './programs/validate-office-files.ts';

let folder = '';
let core: Core;
const paths: string[] = [];

function save(kind: string, files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): string[] {
  const place = join(folder, `${paths.length}-${kind}`);
  mkdirSync(place);
  const saved = files.map(({ name, bytes }, n) => {
    const path = join(place, `${n}-${name}`);
    writeFileSync(path, bytes);
    return path;
  });
  paths.push(...saved);
  return saved;
}

let negotiation = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'naskah-office-'));
  core = createCore(buildCoreOptions(folder));
  negotiation = (await callCommand(core, 'sample.load', {})).code;
});
afterAll(() => {
  core.close();
  rmSync(folder, { recursive: true, force: true });
});

test('every kind of file for the counterpart satisfies Microsoft’s validator', async () => {
  await passAllPoints(core, negotiation, 'draft-2');
  expect(await validateOfficeFiles(save('outgoing', await makeOutgoingFiles(core, negotiation, 'draft-2')))).toEqual(
    {},
  );
});

test('every kind of file for ourselves satisfies it: review files, forms, matrix, papers', async () => {
  await passAllPoints(core, negotiation, 'draft-2');
  expect(await validateOfficeFiles(save('internal', await makeInternalFiles(core, negotiation, 'draft-2')))).toEqual(
    {},
  );
});

test('originals of every layout satisfy it: emblem, another template, line numbers, pre-printed paper', async () => {
  const kept = core.receive(negotiation, 'garuda.png', Buffer.from(buildEmblemPng()));
  if (!kept.ok) throw new Error('not received');
  const plain = createDefaultLayout('letter-of-intent');
  const looks = [
    { ...plain, emblem: { file: kept.value.file.sha256, heightMm: 20 }, lineNumbers: true, paper: 'F4' as const },
    { ...createDefaultLayout('bookman'), heading: 'left' as const, lineSpacing: 1.5 },
    { ...plain, prePrinted: { shiftMm: { right: 2.5, down: -3 }, firstPageTopMm: 60 } },
  ];
  const files = [];
  for (const look of looks) {
    const asked = { negotiation, as: 'final', language: 'ru', copy: 'BY', draft: null, look } as const;
    const { file } = await callCommand(core, 'exports.make', asked);
    files.push({ name: file.name, bytes: core.file(file.sha256) ?? new Uint8Array() });
  }
  expect(await validateOfficeFiles(save('layouts', files))).toEqual({});
});

test('texts with everything that a text can have, and redlines with moves, satisfy it', async () => {
  const cases = [createSampleCase('en', 'draft-2', 'counter-draft-1'), createGeneratedCase('id', 30, 120)];
  const files = [
    ...(['id', 'en', 'ru'] as const).map((language) => writeDocument(createFullText(language), createPlainStyle())),
    ...cases.map(async (one) => (await writeRedlineCase(one)).redline),
    ...cases.map((one) => writeComparisonTable(createComparison(one, 3), letterTemplate, 'F4')),
  ];
  const written = (await Promise.all(files)).map((bytes, n) => ({ name: `${n}.docx`, bytes }));
  expect(await validateOfficeFiles(save('full', written))).toEqual({});
});

test('redlines of fields, simple and complex, nested, in headers, notes and cells, have no fault', async () => {
  const revision = { author: 'Biro Hukum', date: '2022-02-03T00:00:00Z' };
  const both = fieldPairs.flatMap(({ name, old, next }) => [
    { name, old, next },
    { name: `${name}, the other way round`, old: next, next: old },
  ]);
  const names = new Map<string, string>();
  for (const { name, old, next } of both) {
    const { bytes } = await redlinePackages(buildRawDocx(old), buildRawDocx(next), revision);
    const [path = ''] = save('fields', [{ name: 'redline.docx', bytes }]);
    names.set(path, name);
  }
  const found = await validateOfficeFiles([...names.keys()]);
  expect(Object.entries(found).map(([path, faults]) => [names.get(path), faults])).toEqual([]);
});

const FILE_PAIRS = [
  ['sent-draft-1.en.docx', 'sent-draft-2.en.docx'],
  ['sent-draft-2.ru.docx', 'counter-draft-1.ru.docx'],
  ['reply-ROHUKUM.en.docx', 'sent-draft-2.en.docx'],
] as const;

test('a redline of two Word files has no fault that these do not have', async () => {
  for (const names of FILE_PAIRS) {
    const [old, next] = names.map(readSampleFile);
    if (old === undefined || next === undefined) throw new Error('two files');
    const revision = { author: 'Biro Hukum', date: '2022-02-03T09:00:00Z' };
    const { bytes } = await redlinePackages(old, next, revision);
    const [own, ...others] = save('files', [
      { name: 'redline.docx', bytes },
      { name: 'old.docx', bytes: old },
      { name: 'new.docx', bytes: next },
    ]);
    const found = await validateOfficeFiles([own ?? '', ...others]);
    // The place of a fault counts what is before it, and a run of theirs may be within a tracked change of ours.
    const kinds = (path: string) =>
      (found[path] ?? []).map((fault) =>
        fault.replaceAll(/\[\d+\]/g, '').replaceAll(/\/w:(?:ins|del|moveFrom|moveTo)(?=\/w:r)/g, ''),
      );
    const known = new Set(others.flatMap(kinds));
    expect(kinds(own ?? '').filter((fault) => !known.has(fault))).toEqual([]);
  }
});
