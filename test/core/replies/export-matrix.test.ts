import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { callCommand, callRefused } from '../../helpers/core.ts';
import { expectUntouched, openSampleCore } from '../../helpers/sample-core.ts';

test('exports the comment matrix as Word and Excel with comments, proposals, answers and outcomes', async () => {
  const { core, negotiation } = await openSampleCore();
  const asked = { negotiation, language: 'id', speech: 'id' as const, paper: 'A4' as const };
  const made = await callCommand(core, 'matrix.export', { ...asked, as: 'docx' });
  expect(made.file.name).toBe('loi-belarus-matriks-masukan.docx');
  const part = (sha256: string, name: string) =>
    strFromU8(unzipSync(core.file(sha256) ?? new Uint8Array())[name] ?? new Uint8Array());
  const document = part(made.file.sha256, 'word/document.xml');
  for (const words of ['MATRIKS MASUKAN', 'ROHUKUM', 'shall cooperate', 'will cooperate', 'Diterima', 'Penutup'])
    expect(document).toContain(words);
  expect((await callCommand(core, 'matrix.export', { ...asked, as: 'docx' })).file).toEqual(made.file);
  const sheet = await callCommand(core, 'matrix.export', { ...asked, as: 'xlsx', speech: 'en' });
  expect(sheet.file.name).toBe('loi-belarus-matriks-masukan.xlsx');
  const records = await callCommand(core, 'records.list', { negotiation });
  expect(records.find(({ hash }) => hash === sheet.record)).toMatchObject({ kind: 'export.made' });
});

test('the matrix names those who have not replied, by the newest request to them', async () => {
  const { core, negotiation } = await openSampleCore();
  const request = { negotiation, draft: 'draft-2', languages: ['id'], letter: null, deadline: null, note: '' };
  const more = { form: false, paper: 'A4' as const };
  await callCommand(core, 'requests.send', { ...request, ...more, units: ['AGRO', 'IKFT'], bodies: ['KBRI Moskwa'] });
  await callCommand(core, 'requests.send', { ...request, ...more, units: ['ROHUKUM'], bodies: [] });
  await callCommand(core, 'replies.receive', { negotiation, unit: 'IKFT', note: '', channel: null });
  const asked = { negotiation, language: 'id', speech: 'id' as const, paper: 'A4' as const, as: 'docx' as const };
  const { file } = await callCommand(core, 'matrix.export', asked);
  const parts = unzipSync(core.file(file.sha256) ?? new Uint8Array());
  const words = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, '');
  expect(words).toContain('Belum menjawab: ROHUKUM, AGRO, KBRI Moskwa');
  expect(words).toMatch(/IKFTSeluruh naskah–––Tidak ada masukan–/);
});

test('the matrix of one unit has its comments with our responses, its letters, and nothing of another unit', async () => {
  const { core, db, negotiation } = await openSampleCore();
  const units = new Set(
    (await callCommand(core, 'comments.list', { negotiation, clause: null })).map(({ unit }) => unit),
  );
  const letter = { number: 'B/7', date: '2022-02-03', received: '2022-02-04', agenda: '44', routing: 'Segera.' };
  const more = { sender: 'Kepala Biro Hukum', subject: 'Masukan', archive: '', classification: null };
  await callCommand(core, 'replies.receive', {
    ...{ negotiation, unit: 'ROHUKUM', note: '', channel: null },
    letter: { ...letter, ...more },
  });
  const asked = { negotiation, language: 'id', speech: 'id' as const, paper: 'A4' as const, as: 'docx' as const };
  const { file } = await callCommand(core, 'matrix.export', { ...asked, unit: 'ROHUKUM' });
  expect(file.name).toBe('loi-belarus-matriks-masukan-ROHUKUM.docx');
  const parts = unzipSync(core.file(file.sha256) ?? new Uint8Array());
  const words = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, '\n');
  expect(words).toContain('Masukan dari Biro Hukum, dengan tindak lanjutnya');
  expect(words).toContain('will cooperate');
  expect(words).toContain('Nomor B/7, 3 Februari 2022');
  // What we noted of the letter stays with us.
  expect(words).not.toMatch(/agenda|Segera|Belum menjawab/);
  for (const unit of units) if (unit !== null && unit !== 'ROHUKUM') expect(words.split('\n')).not.toContain(unit);
  const wrong = () => callRefused(core, 'matrix.export', { ...asked, unit: 'NONE' });
  expect(await expectUntouched(db, wrong)).toMatchObject({ code: 'unit-unknown' });
});
