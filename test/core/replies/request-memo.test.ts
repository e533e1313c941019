import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Core } from '../../../electron/core/core.ts';
import { callCommand, callRefused } from '../../helpers/core.ts';
import { expectUntouched, openSampleCore } from '../../helpers/sample-core.ts';

const asked = {
  draft: 'draft-2',
  languages: ['id', 'ru', 'en'],
  units: ['AGRO', 'ROHUKUM'],
  bodies: ['KBRI Moskwa'],
  letter: { number: 'ND/12/KPAII/2022', date: '2022-01-21' },
  deadline: '2022-01-28',
  note: 'Mohon perhatian khusus untuk Paragraf 3.',
  form: false,
  together: true,
  paper: 'A4' as const,
};
const memo = {
  number: 'ND/13/KPAII/2022',
  date: '2022-01-21',
  from: '',
  signatory: { title: '', name: 'Budi Santoso' },
  by: null,
};

function readWords(core: Core, sha256: string): string {
  const parts = unzipSync(core.file(sha256) ?? new Uint8Array());
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  return xml
    .replace(/<\/w:p>|<w:br\/>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('\u00a0', ' ');
}

test('a nota dinas asks everybody of a request for comments, in ministry form, and is recorded', async () => {
  const { core, negotiation } = await openSampleCore();
  const { request } = await callCommand(core, 'requests.send', { negotiation, ...asked });
  const made = await callCommand(core, 'requests.memo', { negotiation, request, as: 'request', ...memo });
  const words = readWords(core, made.file.sha256);
  for (const line of [
    'NOTA DINAS',
    'NOMOR ND/13/KPAII/2022',
    '1. Direktur Jenderal Industri Agro',
    '2. Kepala Biro Hukum',
    '3. KBRI Moskwa',
    'Direktur Jenderal Ketahanan, Perwilayahan, dan Akses Industri Internasional',
    '1 (satu) berkas',
    'atas rancangan Pernyataan Kehendak antara Kementerian Perindustrian Republik Indonesia dan',
    '21 Januari 2022',
    'dalam bahasa Indonesia, Rusia, dan Inggris',
    'paling lambat 28 Januari 2022',
    asked.note,
    'Budi Santoso',
  ])
    expect(words).toContain(line);
  const order = ['Yth.', 'Dari', 'Hal', 'Lampiran', 'Tanggal'].map((label) => words.indexOf(`${label}\n:`));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(order.every((at) => at > 0)).toBe(true);
  const records = await callCommand(core, 'records.list', { negotiation });
  expect(records.find(({ hash }) => hash === made.record)).toMatchObject({ kind: 'export.made' });
});

test('a reminder goes to those alone who have not answered by the deadline', async () => {
  const { core, db, negotiation } = await openSampleCore();
  const { request } = await callCommand(core, 'requests.send', { negotiation, ...asked });
  await callCommand(core, 'replies.receive', { negotiation, unit: 'AGRO', note: '', channel: null });
  const remind = { negotiation, request, as: 'reminder' as const, ...memo };
  const early = () => callRefused(core, 'requests.memo', { ...remind, date: '2022-01-28' });
  expect(await expectUntouched(db, early)).toMatchObject({ code: 'nobody-late' });
  const { file } = await callCommand(core, 'requests.memo', { ...remind, date: '2022-01-31', by: '2022-02-04' });
  const words = readWords(core, file.sha256);
  expect(words).not.toContain('Agro');
  for (const line of [
    '1. Kepala Biro Hukum',
    '2. KBRI Moskwa',
    'permintaan masukan kami melalui surat nomor ND/12/KPAII/2022 tanggal 21 Januari 2022',
    'sampai dengan 31 Januari 2022',
    'paling lambat 4 Februari 2022',
  ])
    expect(words).toContain(line);
  await callCommand(core, 'replies.receive', { negotiation, unit: 'ROHUKUM', note: '', channel: null });
  const one = await callCommand(core, 'requests.memo', { ...remind, date: '2022-02-07' });
  expect(readWords(core, one.file.sha256)).toMatch(/Yth\.\n:\nKBRI Moskwa\n/);
  const unknown = await callRefused(core, 'requests.memo', { ...remind, request: 'no-such' });
  expect(unknown).toMatchObject({ code: 'request-unknown' });
});
