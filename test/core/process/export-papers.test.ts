import { expect, test } from 'vitest';
import type { Core } from '../../../electron/core/core.ts';
import { readFileWords } from '../../../electron/core/documents/incoming/file-words.ts';
import { readWord } from '../../../electron/core/word/read/read-word.ts';
import { findResources } from '../../../electron/hosts/find-resources.ts';
import { createDefaultLayout } from '../../../shared/model/print-layout.ts';
import { callCommand, callRefused, root } from '../../helpers/core.ts';
import { openWordPart } from '../../helpers/open-word-part.ts';
import { expectUntouched, openSampleCore } from '../../helpers/sample-core.ts';

const resources = findResources(root);

async function readWords(core: Core, sha256: string): Promise<readonly string[]> {
  return (await readFileWords(openWordPart(core.file(sha256) ?? new Uint8Array()), resources)).paragraphs;
}

/** The words of headers and footers. */
async function readAround(core: Core, sha256: string): Promise<string[]> {
  const { paragraphs } = await readWord(core.file(sha256) ?? new Uint8Array(), { workerPath: resources.readerWorker });
  return paragraphs
    .filter(({ part }) => part === 'header')
    .map(({ segments }) => segments.map(({ text }) => text).join(''));
}

test('the brief has exactly the parts the law requires, with positions and the four safeties per clause (D3, D4)', async () => {
  const { core, negotiation } = await openSampleCore();
  await callCommand(core, 'process.guidelines', {
    negotiation,
    background: 'Kunjungan kerja Februari.\nPasar baru.',
    analysis: { political: 'Politis baik.', legal: 'Tidak mengikat.', other: '' },
    position: 'Tanpa komitmen volume.',
    approval: '',
  });
  const assessed = { negotiation, clause: 'resources', text: 'Jangan sebut volume.' } as const;
  await callCommand(core, 'assessments.make', { ...assessed, aspect: 'legal', verdict: 'concern' });
  const { file } = await callCommand(core, 'brief.export', { negotiation, speech: 'id', look: null });
  const paragraphs = await readWords(core, file.sha256);
  const has = (line: string) => expect(paragraphs).toContain(line);
  const headings = [
    'Latar belakang permasalahan',
    'Analisis permasalahan',
    'Aspek politis',
    'Aspek yuridis',
    'Aspek lain yang dapat memengaruhi kepentingan nasional Indonesia',
    'Posisi Indonesia, saran, dan penyesuaian yang dapat dilakukan untuk mencapai kesepakatan',
    'Posisi per klausul',
    'Persetujuan Menteri (Pasal 5 ayat (2))',
  ];
  expect(paragraphs.filter((line) => headings.includes(line))).toEqual(headings);
  for (const line of ['Kunjungan kerja Februari.', 'Pasar baru.', 'Tidak mengikat.', '(belum ditulis)']) has(line);
  for (const line of ['Paragraf 5 – Sumber Daya Industri', 'Posisi Optimal', 'menjajaki (explore), tanpa volume'])
    has(line);
  for (const line of ['Aman yuridis', 'perlu perhatian: Jangan sebut volume.', 'Batas Akhir']) has(line);
  expect(await readAround(core, file.sha256)).toEqual(['RAHASIA']);
  const english = await callCommand(core, 'brief.export', {
    negotiation,
    speech: 'en',
    look: createDefaultLayout('bookman'),
  });
  expect(await readWords(core, english.file.sha256)).toContain('Paragraph 5 – Industrial Resources');
  expect(await readAround(core, english.file.sha256)).toEqual(['CONFIDENTIAL']);
  expect((await callCommand(core, 'brief.export', { negotiation, speech: 'id', look: null })).file).toEqual(file);
});

test('the annex of the application holds the whole text in all its languages, marked confidential (D20)', async () => {
  const { core, db, negotiation } = await openSampleCore();
  const asked = { negotiation, draft: 'draft-2', look: null };
  const { file, record } = await callCommand(core, 'application.export', asked);
  const paragraphs = await readWords(core, file.sha256);
  for (const line of [
    'PERNYATAAN KEHENDAK',
    'ПИСЬМО О НАМЕРЕНИЯХ',
    'LETTER OF INTENT',
    '0 dari 18 klausul disepakati.',
  ])
    expect(paragraphs).toContain(line);
  expect(new Set(await readAround(core, file.sha256))).toEqual(new Set(['RAHASIA']));
  expect((await callCommand(core, 'records.list', { negotiation })).find(({ hash }) => hash === record)).toMatchObject({
    kind: 'export.made',
  });
  const foreign = () => callRefused(core, 'application.export', { ...asked, draft: 'counter-draft-1' });
  expect(await expectUntouched(db, foreign)).toMatchObject({ code: 'draft-foreign' });
});

async function holdMeeting(core: Core, negotiation: string): Promise<string> {
  const { meeting } = await callCommand(core, 'meetings.hold', {
    negotiation,
    meeting: null,
    date: '2022-02-10',
    place: 'Jakarta',
    present: [
      { name: 'Agus Salim', role: 'Direktur', party: 'ID' },
      { name: 'Ivan Petrov', role: 'Head of Department', party: 'BY' },
      { name: 'Maria', role: 'Interpreter', party: null },
    ],
    draft: 'draft-2',
    summary: 'Mereka tampak ragu soal jangka waktu.',
  });
  const set = { negotiation, version: null, correction: false, dated: null, meeting };
  const status = (clause: string, of: 'open' | 'agreed' | 'agreed-ad-referendum', reason: string | null = null) =>
    callCommand(core, 'statuses.set', { ...set, clause, status: of, reason });
  await status('objective', 'agreed');
  await status('forms', 'agreed-ad-referendum');
  await status('areas', 'agreed');
  await status('areas', 'open', 'Menunggu arahan Menteri tentang perikanan');
  const texts = { en: { body: 'Each side bears [ID: its own] [BY: half of the] costs.' } };
  await callCommand(core, 'clauses.write', {
    negotiation,
    clause: 'funding',
    parents: null,
    texts,
    note: 'Usul mereka',
  });
  await status('funding', 'open');
  return meeting;
}

test('the record of discussion names the participants and the outcome per clause, in each language', async () => {
  const { core, negotiation } = await openSampleCore();
  const meeting = await holdMeeting(core, negotiation);
  const { file } = await callCommand(core, 'meetings.export', { negotiation, meeting, language: 'en', look: null });
  expect(file.name).toBe('loi-belarus-pembahasan-2022-02-10-en.docx');
  const paragraphs = await readWords(core, file.sha256);
  const parts = ['Present', 'Agreed', 'Agreed ad referendum', 'Left in brackets', 'Reopened', 'Read and found correct'];
  expect(paragraphs.filter((line) => parts.includes(line))).toEqual(parts);
  const after = (part: string) => paragraphs[paragraphs.indexOf(part) + 1];
  expect(parts.slice(1, 5).map(after)).toEqual([
    'Paragraph 1 – Objective',
    'Paragraph 3 – Forms of Cooperation',
    'Paragraph 7 – Funding',
    'Paragraph 2 – Areas of Cooperation',
  ]);
  for (const line of ['10 February 2022', 'Jakarta', 'Agus Salim', 'Ivan Petrov', 'Others', 'Maria'])
    expect(paragraphs).toContain(line);
  expect(paragraphs).toContain('Each side bears [ID: its own] [BY: half of the] costs.');
  const all = paragraphs.join('\n');
  for (const own of ['Menunggu arahan', 'tampak ragu', 'Usul mereka', 'Sari']) expect(all).not.toContain(own);
  const russian = await callCommand(core, 'meetings.export', { negotiation, meeting, language: 'ru', look: null });
  expect(await readWords(core, russian.file.sha256)).toContain('ЗАПИСЬ ОБСУЖДЕНИЯ');
});

test('rejects a record in a language the text lacks, or of an unknown meeting', async () => {
  const { core, db, negotiation } = await openSampleCore();
  const meeting = await holdMeeting(core, negotiation);
  const other = () => callRefused(core, 'meetings.export', { negotiation, meeting, language: 'be', look: null });
  expect(await expectUntouched(db, other)).toMatchObject({ code: 'language-unknown' });
  const unknown = () =>
    callRefused(core, 'meetings.export', { negotiation, meeting: '2022-03-01', language: 'en', look: null });
  expect(await expectUntouched(db, unknown)).toMatchObject({ code: 'meeting-unknown' });
});
