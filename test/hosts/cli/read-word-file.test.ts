import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildEntries } from '../../helpers/build-entries.ts';
import { parseOutput, runNaskah, runProgram } from '../../helpers/command-line.ts';
import { createTemporaryFolder, root } from '../../helpers/core.ts';
import { buildDocx, paragraphXml, runXml } from '../../unit/word/read/build-docx.ts';
import { fullDocument } from '../../unit/word/read/full-document.ts';

type PrintedReading = {
  paragraphs: { text: string; number: string | null; part: string; marked: { text: string; strike: boolean }[] }[];
  comments: object[];
  changes: { kind: string; author: string; date: string; text: string; paragraph: number | null }[];
  warnings: object[];
};

const reply = join(root, 'resources', 'sample', 'reply-ROHUKUM.en.docx');

test('prints what the reader extracts as JSON, in either view, and creates no store', () => {
  const folder = createTemporaryFolder();
  writeFileSync(join(folder, 'all.docx'), fullDocument);
  const accepted = parseOutput<PrintedReading>(runNaskah(folder, ['read', 'all.docx', '--json']));
  const rejected = parseOutput<PrintedReading>(runNaskah(folder, ['read', 'all.docx', '--json', '--view', 'rejected']));
  const lines = ({ paragraphs }: PrintedReading) => paragraphs.map(({ number, text, part }) => [number, text, part]);
  expect(lines(accepted)).toEqual([
    [null, 'Para Peserta akan', 'body'],
    ['1.', 'bekerja sama2 bidang', 'body'],
    [null, 'satu', 'body'],
    [null, 'dua', 'body'],
    [null, '', 'body'],
    [null, 'tiga', 'body'],
    [null, 'pindah', 'body'],
    [null, '', 'body'],
    [null, 'kotak', 'text-box'],
    [null, 'catatan', 'footnote'],
    [null, 'RANCANGAN', 'header'],
  ]);
  expect(lines(rejected).slice(0, 4)).toEqual([
    [null, 'Para Pihak akan', 'body'],
    ['1.', 'bekerja sama', 'body'],
    ['1.', '2', 'body'],
    [null, 'pindah', 'body'],
  ]);
  expect(accepted.changes.map(({ kind, author, text, paragraph }) => [kind, author, text, paragraph])).toEqual([
    ['deletion', 'Sari', 'Pihak', 0],
    ['insertion', 'Sari', 'Peserta', 0],
    ['paragraph-deletion', 'Sari', '', 1],
    ['insertion', 'Sari', ' bidang industri', 1],
    ['deletion', 'Budi', ' industri', 1],
    ['move-from', 'Sari', 'pindah', 2],
    ['row-insertion', 'Sari', 'tiga', 5],
    ['move-to', 'Sari', 'pindah', 6],
  ]);
  expect(accepted.comments).toEqual([
    {
      id: '1',
      author: 'Budi',
      initials: '',
      date: null,
      text: 'Mohon.',
      quote: 'Para Peserta',
      parent: null,
      resolved: false,
    },
  ]);
  expect(rejected.comments).toMatchObject([{ quote: 'Para Pihak' }]);
  expect(accepted.paragraphs[0]?.marked).toMatchObject([{ text: ' akan', strike: true, colour: 'FF0000' }]);
  expect(accepted.warnings).toEqual([]);
  expect(existsSync(join(folder, 'share'))).toBe(false);
});

test('prints the same as text, in both languages', () => {
  const folder = createTemporaryFolder();
  const english = runNaskah(folder, ['read', reply, '--ui', 'en']);
  expect(english).toMatchObject({ code: 0, err: '' });
  expect(english.out).toContain('The Participants will cooperate in the following areas:');
  expect(english.out).toContain('Tracked changes: 5\n  deleted  Biro Hukum  2022-01-10 09:00  shall\n');
  expect(english.out).toContain('“6 (six) months”\n    Apakah enam bulan cukup bagi unit teknis?');
  expect(runNaskah(folder, ['read', reply]).out).toContain('Perubahan terlacak: 5\n  dihapus  Biro Hukum');
  writeFileSync(
    join(folder, 'odd.docx'),
    buildDocx(`${paragraphXml(runXml('a') + runXml('rahasia', '<w:vanish/>'))}<w:future/>`),
  );
  const odd = runNaskah(folder, ['read', 'odd.docx']).out;
  expect(odd).toContain('‹tidak terlihat: “rahasia”›');
  expect(odd).toContain('Unsur tidak dikenal: w:future');
});

test('rejects an unreadable file with the reason, in one language', () => {
  const folder = createTemporaryFolder();
  mkdirSync(join(folder, 'folder.docx'));
  symlinkSync('loop.docx', join(folder, 'loop.docx'));
  writeFileSync(join(folder, 'text.docx'), 'text');
  writeFileSync(join(folder, 'cut.docx'), fullDocument.subarray(0, 900));
  const wrong: [string, string, string, string][] = [
    ['absent.docx', 'file-missing', 'Tidak ada berkas absent.docx', 'There is no file absent.docx'],
    ['folder.docx', 'file-is-folder', 'folder.docx adalah folder', 'folder.docx is a folder'],
    ['loop.docx', 'file-closed', 'tidak dapat dibaca', 'cannot be read'],
    ['text.docx', 'word-not-docx', 'bukan dokumen Word', 'not a Word document'],
    ['cut.docx', 'word-damaged', 'Berkas ini rusak', 'This file is damaged'],
  ];
  for (const [file, code, id, en] of wrong) {
    const plain = runNaskah(folder, ['read', file]);
    expect(plain, file).toMatchObject({ code: 1, out: '', err: expect.stringContaining(id) });
    expect(plain.err, file).not.toContain(en);
    const { error } = parseOutput<{ error: { code: string; message: { en: string } } }>(
      runNaskah(folder, ['read', file, '--json']),
    );
    expect([error.code, error.message.en], file).toEqual([code, expect.stringContaining(en)]);
  }
  expect(runNaskah(folder, ['read', reply, '--view', 'all'])).toMatchObject({ code: 2 });
  expect(runNaskah(folder, ['read'])).toMatchObject({ code: 2 });
});

test('the built command line includes its worker', async () => {
  const folder = createTemporaryFolder();
  const cli = join(await buildEntries(), 'out', 'main', 'cli.js');
  const built = parseOutput<PrintedReading>(runProgram(process.execPath, [cli, 'read', reply, '--json'], folder));
  expect(built).toEqual(parseOutput(runNaskah(folder, ['read', reply, '--json'])));
});
