import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Core } from '../../../electron/core/core.ts';
import { createDefaultLayout } from '../../../shared/model/print-layout.ts';
import { callCommand, callRefused } from '../../helpers/core.ts';
import { expectUntouched, openSampleCore } from '../../helpers/sample-core.ts';

const plainLayout = createDefaultLayout('letter-of-intent');
const exportInput = { as: 'final', language: 'en', copy: 'ID', draft: 'draft-2' } as const;
/** One white pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4//8/AAX+Av4N70a4AAAAAElFTkSuQmCC',
  'base64',
);

const readPart = (bytes: Uint8Array | null, name: string) =>
  strFromU8(unzipSync(bytes ?? new Uint8Array())[name] ?? new Uint8Array());

async function exportFile(core: Core, negotiation: string, more: object = {}) {
  const { file } = await callCommand(core, 'exports.make', { negotiation, ...exportInput, ...more });
  return core.file(file.sha256);
}

test('a text without a style uses the plain one, and keeps the one that is set', async () => {
  const { core, negotiation } = await openSampleCore();
  expect(await callCommand(core, 'looks.show', { negotiation })).toEqual(plainLayout);
  const look = { ...plainLayout, paper: 'F4', font: 'Bookman Old Style', lineNumbers: true } as const;
  await callCommand(core, 'looks.set', { negotiation, look });
  expect(await callCommand(core, 'looks.show', { negotiation })).toEqual(look);
  const bytes = await exportFile(core, negotiation);
  expect(readPart(bytes, 'word/styles.xml')).toContain('Bookman Old Style');
  expect(readPart(bytes, 'word/document.xml')).toContain('w:lnNumType');
  // 330 mm in twips.
  expect(readPart(bytes, 'word/document.xml')).toContain('w:h="18709"');
  const record = (await callCommand(core, 'records.list', { negotiation })).find(({ kind }) => kind === 'export.made');
  expect(record).toBeDefined();
});

test('a file can override the style of the text, and the paper and the template alone', async () => {
  const { core, negotiation } = await openSampleCore();
  await callCommand(core, 'looks.set', { negotiation, look: { ...plainLayout, font: 'Bookman Old Style' } });
  expect(readPart(await exportFile(core, negotiation, { look: plainLayout }), 'word/styles.xml')).toContain(
    'Times New Roman',
  );
  const f4 = await exportFile(core, negotiation, { paper: 'F4' });
  expect([
    readPart(f4, 'word/document.xml').includes('w:h="18709"'),
    readPart(f4, 'word/styles.xml').includes('Bookman'),
  ]).toEqual([true, true]);
});

test('an emblem is a received picture, and only its pixels are printed', async () => {
  const { core, db, negotiation } = await openSampleCore();
  const kept = core.receive(negotiation, 'garuda.png', PNG);
  if (!kept.ok) throw new Error('not received');
  const other = core.receive(negotiation, 'garuda.txt', Buffer.from('Garuda'));
  if (!other.ok) throw new Error('not received');
  const emblem = (file: string) => ({ ...plainLayout, emblem: { file, heightMm: 20 } });
  await callCommand(core, 'looks.set', { negotiation, look: emblem(kept.value.file.sha256) });
  const names = Object.keys(unzipSync((await exportFile(core, negotiation)) ?? new Uint8Array()));
  expect(names.some((name) => /^word\/media\/.*\.png$/.test(name))).toBe(true);
  for (const file of [other.value.file.sha256, '0'.repeat(64)]) {
    const set = () => callRefused(core, 'looks.set', { negotiation, look: emblem(file) });
    expect(await expectUntouched(db, set)).toMatchObject({ code: 'emblem-unreadable' });
    const make = () => callRefused(core, 'exports.make', { negotiation, ...exportInput, look: emblem(file) });
    expect(await expectUntouched(db, make)).toMatchObject({ code: 'emblem-unreadable' });
  }
  const template = () => callRefused(core, 'looks.set', { negotiation, look: createDefaultLayout('kop surat') });
  expect(await expectUntouched(db, template)).toMatchObject({ code: 'template-unknown' });
});

test('all languages go into one file, or two side by side with our own on the left (D11)', async () => {
  const { core, negotiation } = await openSampleCore();
  const made = async (layout: object, copy: string) =>
    (await callCommand(core, 'exports.make', { negotiation, ...exportInput, language: 'id', copy, layout } as never))
      .file;
  const titles = (sha256: string) =>
    [
      ...readPart(core.file(sha256), 'word/document.xml').matchAll(
        /PERNYATAAN KEHENDAK|ПИСЬМО О НАМЕРЕНИЯХ|LETTER OF INTENT/g,
      ),
    ].map(([title]) => title);
  const together = await made({ as: 'together' }, 'ID');
  expect([together.name, titles(together.sha256)]).toEqual([
    'loi-belarus-draft-2-id-ru-en-ID.docx',
    ['PERNYATAAN KEHENDAK', 'ПИСЬМО О НАМЕРЕНИЯХ', 'LETTER OF INTENT'],
  ]);
  const ours = await made({ as: 'beside', language: 'ru' }, 'ID');
  const theirs = await made({ as: 'beside', language: 'ru' }, 'BY');
  expect([ours.name, titles(ours.sha256), theirs.name, titles(theirs.sha256)]).toEqual([
    'loi-belarus-draft-2-id-ru-ID.docx',
    ['PERNYATAAN KEHENDAK', 'ПИСЬМО О НАМЕРЕНИЯХ'],
    'loi-belarus-draft-2-ru-id-BY.docx',
    ['ПИСЬМО О НАМЕРЕНИЯХ', 'PERNYATAAN KEHENDAK'],
  ]);
});

test('exports carry a draft mark even after signing; only a signing set does not', async () => {
  const { core, negotiation } = await openSampleCore();
  const signing = { date: '2022-02-20', place: 'Jakarta', signatories: [], scans: [], export: null };
  await callCommand(core, 'process.signing', { negotiation, ...signing, handedOver: null, expires: null, note: '' });
  expect(readPart(await exportFile(core, negotiation), 'word/header1.xml')).toContain('DRAFT');
});

test('a test sheet for pre-printed paper shows where its words must be, and is not stored (D21)', async () => {
  const { core, db } = await openSampleCore();
  const prePrinted = { shiftMm: { right: 2.5, down: -3 }, firstPageTopMm: 60 };
  const look = { ...plainLayout, prePrinted };
  const sheet = await callCommand(core, 'looks.test', { look, speech: 'en' });
  const words = readPart(core.file(sheet.sha256), 'word/document.xml').replaceAll(/<[^>]*>/g, '');
  // 30 + 2.5, 25 - 2.5 and 60 - 3 millimetres.
  for (const told of ['32.5', '22.5', '57', 'A4, 210 × 297']) expect(words.replaceAll('\u00a0', ' ')).toContain(told);
  const kept = db.prepare('SELECT count(*) AS n FROM file').get();
  expect(kept).toEqual({ n: 0 });
});
