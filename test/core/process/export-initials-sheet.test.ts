import { expect, test } from 'vitest';
import type { Core } from '../../../electron/core/core.ts';
import { readParts, readXmlWords } from '../../fixtures/word/read-parts.ts';
import { callCommand, callRefused } from '../../helpers/core.ts';
import { expectUntouched, openSampleCore } from '../../helpers/sample-core.ts';

async function readSheet(core: Core, asked: { negotiation: string; draft: string; units?: string[] }) {
  const { file } = await callCommand(core, 'initials-sheet.export', { ...asked, look: null });
  const parts = readParts(core.file(file.sha256) ?? new Uint8Array());
  const document = parts['word/document.xml'] ?? '';
  const rows = (document.match(/<w:tr>.*?<\/w:tr>/gs) ?? []).map((row) =>
    (row.match(/<w:tc>.*?<\/w:tc>/gs) ?? []).map(readXmlWords),
  );
  const header = Object.entries(parts).find(([name]) => /header\d+\.xml$/.test(name))?.[1] ?? '';
  return { name: file.name, rows, mark: readXmlWords(header) };
}

test('the sheet names the draft by name, date and hash, has a row for each unit, and is marked internal (D22)', async () => {
  const { core, negotiation } = await openSampleCore();
  const { drafts } = await callCommand(core, 'texts.show', { negotiation, draft: null });
  const draft = drafts.find(({ code }) => code === 'draft-2');
  const records = await callCommand(core, 'records.list', { negotiation });
  const frozen = records.find(({ kind, entity }) => kind === 'draft.frozen' && entity === draft?.id);
  const { name, rows, mark } = await readSheet(core, { negotiation, draft: 'draft-2', units: ['AGRO', 'KPAII'] });
  expect(name).toBe('loi-belarus-draft-2-lembar-paraf.docx');
  expect(mark).toBe('INTERNAL – TIDAK UNTUK PIHAK MITRA');
  const read = (label: string) => rows.find(([first]) => first === label)?.[1];
  expect(read('Draf')).toBe(`${draft?.label} (draft-2)`);
  expect(read('Tanggal draf')).toMatch(/^\d+ \p{L}+ 2022$/u);
  expect(read('Sidik draf (SHA-256)')?.replaceAll(/\s/g, '')).toBe(frozen?.hash);
  expect(rows.filter((row) => row.length === 5).map(([unit]) => unit?.split('\n')[0])).toEqual([
    'Unit kerja',
    'AGRO',
    'KPAII',
  ]);
});

test('without names the rows are those who were asked about the draft and the leading unit, else all units', async () => {
  const { core, negotiation } = await openSampleCore();
  const list = async (draft: string) =>
    (await readSheet(core, { negotiation, draft })).rows
      .filter((row) => row.length === 5)
      .slice(1)
      .map(([unit]) => unit?.split('\n')[0]);
  const all = (await callCommand(core, 'units.list', { negotiation })).map(({ code }) => code);
  await callCommand(core, 'drafts.freeze', { negotiation, label: 'Baru', code: 'draft-9', date: null, note: '' });
  expect(await list('draft-9')).toEqual(all);
  await callCommand(core, 'requests.send', {
    ...{ negotiation, draft: 'draft-9', languages: ['id'], units: ['IKFT'], bodies: [], letter: null },
    ...{ deadline: null, note: '', form: false, paper: 'A4' },
  });
  expect(await list('draft-9')).toEqual(all.filter((code) => ['IKFT', 'KPAII'].includes(code)));
});

test('a counter-draft and an unknown unit are refused', async () => {
  const { core, db, negotiation } = await openSampleCore();
  const { drafts } = await callCommand(core, 'texts.show', { negotiation, draft: null });
  const theirs = drafts.find(({ origin }) => origin === 'counterpart')?.code;
  const ask = (more: object) =>
    expectUntouched(db, () => callRefused(core, 'initials-sheet.export', { negotiation, look: null, ...more }));
  expect(await ask({ draft: theirs })).toMatchObject({ code: 'draft-foreign' });
  expect(await ask({ draft: 'draft-2', units: ['TIADA'] })).toMatchObject({ code: 'unit-unknown' });
});
