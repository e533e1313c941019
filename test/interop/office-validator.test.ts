import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Core, createCore } from '../../electron/core/core.ts';
import { writeComparisonTable } from '../../electron/core/word/redline/write-comparison-table.ts';
import { writeRedline } from '../../electron/core/word/redline/write-redline.ts';
import { writeDocument } from '../../electron/core/word/write/write-document.ts';
import { createDefaultLayout } from '../../shared/model/print-layout.ts';
import { createFullText } from '../fixtures/word/document-texts.ts';
import { buildEmblemPng } from '../fixtures/word/emblem-png.ts';
import { createPlainStyle, letterTemplate } from '../fixtures/word/page-styles.ts';
import { createComparison, createGeneratedCase, createSampleCase } from '../fixtures/word/redline-cases.ts';
import { buildCoreOptions, callCommand } from '../helpers/core.ts';
import { makeInternalFiles } from '../helpers/internal-files.ts';
import { makeOutgoingFiles } from '../helpers/outgoing-files.ts';
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
  const cases = [createSampleCase('en', 'draft-2', 'counter-draft-1', ['ip']), createGeneratedCase('id', 30, 120)];
  const revision = { author: 'Biro Hukum', date: '2022-02-03T09:00:00.000Z' };
  const files = [
    ...(['id', 'en', 'ru'] as const).map((language) => writeDocument(createFullText(language), createPlainStyle())),
    ...cases.map(({ redline }) => writeRedline(redline, letterTemplate, 'A4', revision)),
    ...cases.map((one) => writeComparisonTable(createComparison(one, 3), letterTemplate, 'F4')),
  ];
  const written = (await Promise.all(files)).map((bytes, n) => ({ name: `${n}.docx`, bytes }));
  expect(await validateOfficeFiles(save('full', written))).toEqual({});
});
