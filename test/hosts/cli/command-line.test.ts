import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { cliCommands } from '../../../electron/hosts/cli/commands/cli-commands.ts';
import { parseOutput, runNaskah } from '../../helpers/command-line.ts';
import { createTemporaryFolder } from '../../helpers/core.ts';

const LOI = 'loi-belarus';
const commandNames = new Set(Object.keys(cliCommands));

test('from an empty folder to a Word file, as typed', () => {
  const folder = createTemporaryFolder();
  expect(runNaskah(folder, ['list'])).toEqual({
    code: 0,
    out: 'Belum ada naskah. “naskah sample” memuat contoh.\n',
    err: '',
  });
  expect(existsSync(join(folder, 'share'))).toBe(false);
  expect(runNaskah(folder, ['sample', '--ui', 'en']).out).toMatch(
    /^The sample was loaded as “loi-belarus” \(150 records\)/,
  );
  expect(runNaskah(folder, ['me', '--name', 'Sari Wijaya', '--unit', 'KPAII']).code).toBe(0);

  writeFileSync(join(folder, 'id.txt'), '\ufeffPara Peserta akan menjajaki kerja sama pupuk.\r\n');
  const written = runNaskah(folder, [
    'write',
    LOI,
    'resources',
    '--language',
    'id',
    '--file',
    'id.txt',
    '--note',
    'Dipersingkat',
  ]);
  expect(written.out).toMatch(/^Versi [0-9a-f]{8} ditulis\. ‹perlu disesuaikan: en, ru›\n$/);
  const history = parseOutput<{ versions: { actor: { name: string }; note: string; body: { id: string } }[] }>(
    runNaskah(folder, ['history', LOI, 'resources', '--json']),
  );
  expect(history.versions.at(-1)).toMatchObject({
    actor: { name: 'Sari Wijaya', unit: 'KPAII' },
    note: 'Dipersingkat',
    body: { id: 'Para Peserta akan menjajaki kerja sama pupuk.' },
  });
  expect(runNaskah(folder, ['confirm', LOI, 'resources', '--language', 'en']).out).toContain('‹perlu disesuaikan: ru›');

  const made = parseOutput<{ comment: string }>(
    runNaskah(folder, [
      'comment',
      LOI,
      'funding',
      '--unit',
      'SETJEN',
      '--kind',
      'legal',
      '--language',
      'en',
      '--quote',
      'its own costs',
      '--text',
      'Mohon periksa.',
      '--json',
    ]),
  );
  expect(
    runNaskah(folder, [
      'answer',
      LOI,
      made.comment.slice(-8),
      '--as',
      'accepted',
      '--text',
      'Diterima.',
      '--version',
      'head',
    ]).code,
  ).toBe(0);
  expect(runNaskah(folder, ['comments', LOI, 'funding']).out).toMatch(
    /SETJEN {2}funding {2}en {2}hukum\n {2}“its own costs”\n {2}Mohon periksa\.\n {2}→ Diterima\. Diterima\. \([0-9a-f]{8}\)/,
  );

  expect(runNaskah(folder, ['place', LOI, 'funding', '--after', 'ip']).code).toBe(0);
  expect(runNaskah(folder, ['place', LOI, 'status', '--remove']).code).toBe(0);
  expect(runNaskah(folder, ['show', LOI, '--language', 'en']).out).toMatch(
    /Paragraph 7 · Intellectual Property[\s\S]*Paragraph 8 · Funding[\s\S]*Paragraph 12 · Commencement/,
  );
  expect(runNaskah(folder, ['freeze', LOI, '--label', 'Draf akhir', '--date', '2022-02-10']).out).toBe(
    'Draf draft-3 ditetapkan: Draf akhir, 2022-02-10.\n',
  );
  expect(runNaskah(folder, ['diff', LOI, 'resources', 'draft-2', 'draft-3', '--language', 'id']).out).toContain('[-');
  expect(runNaskah(folder, ['search', LOI, 'pupuk', '--ui', 'en']).out).toContain('»pupuk«');

  const out = join(folder, 'final.docx');
  expect(
    runNaskah(folder, [
      'export',
      LOI,
      '--as',
      'final',
      '--language',
      'en',
      '--copy',
      'BY',
      '--draft',
      'draft-2',
      '--out',
      out,
    ]).code,
  ).toBe(0);
  const document = new TextDecoder().decode(unzipSync(readFileSync(out))['word/document.xml']);
  expect(document.indexOf('REPUBLIC OF BELARUS')).toBeLessThan(document.indexOf('REPUBLIC OF INDONESIA'));

  expect(runNaskah(folder, ['records', LOI, '--verify']).code).toBe(0);
  expect(runNaskah(folder, ['rebuild']).code).toBe(0);
  const backup = join(folder, 'cadangan.db');
  expect(runNaskah(folder, ['backup', backup]).code).toBe(0);
  expect(runNaskah(folder, ['delete', LOI, '--reason', 'Selesai', '--no-archive']).code).toBe(0);
  expect(parseOutput(runNaskah(folder, ['list', '--json']))).toEqual([]);
  expect(runNaskah(folder, ['restore', backup]).out).toMatch(/^Dipulihkan: \d+ catatan\./);
  expect(parseOutput<unknown[]>(runNaskah(folder, ['list', '--json']))).toHaveLength(1);
});

test('help is available everywhere; wrong usage exits with 2 and explains the usage in one language', () => {
  const folder = createTemporaryFolder();
  expect(runNaskah(folder, ['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('export') });
  expect(runNaskah(folder, ['export', '--help', '--ui', 'en'])).toMatchObject({
    code: 0,
    out: expect.stringContaining('--copy ID'),
  });
  expect(runNaskah(folder, [])).toMatchObject({ code: 2 });
  const wrong: [string[], string, string][] = [
    [['fly'], 'Tidak ada perintah “fly”', 'There is no command “fly”'],
    [['constructor'], 'Tidak ada perintah', 'There is no command'],
    [['show'], 'Kurang: NEGOTIATION', 'Missing: NEGOTIATION'],
    [['show', LOI, 'too', 'much'], 'Kelebihan: too much', 'Too much: too much'],
    [['show', LOI, '--colour'], 'Pilihan --colour tidak dikenal', 'The option --colour is unknown'],
    [['freeze', LOI], 'Kurang: --label NAME', 'Missing: --label NAME'],
    [['place', LOI, 'ip', '--first', '--last'], 'Berikan tepat satu', 'Give exactly one'],
    [['search', LOI, 'x', '--limit', '0'], 'bilangan bulat', 'whole number'],
    [['answer', LOI, 'x', '--as', 'maybe'], 'harus salah satu dari', 'must be one of'],
    [
      ['answer', LOI, 'x', 'y', '--as', 'accepted', '--version', 'head'],
      'hanya untuk satu masukan',
      'goes with one comment',
    ],
    [
      ['write', LOI, 'ip', '--language', 'id', '--language', 'en', '--file', 'x'],
      'lebih dari satu kali',
      'more than once',
    ],
  ];
  for (const [args, id, en] of wrong) {
    const [inId, inEn] = [runNaskah(folder, args), runNaskah(folder, [...args, '--ui', 'en'])];
    expect(inId, args.join(' ')).toMatchObject({ code: 2, out: '', err: expect.stringContaining(id) });
    expect(inEn, args.join(' ')).toMatchObject({ code: 2, out: '', err: expect.stringContaining(en) });
    expect([inId.err.includes(en), inEn.err.includes(id)], args.join(' ')).toEqual([false, false]);
    const usage = commandNames.has(args[0] ?? '') ? `naskah ${args[0]} ` : 'naskah COMMAND';
    expect(inId.err, args.join(' ')).toContain(`Pemakaian: ${usage}`);
    expect(inEn.err, args.join(' ')).toContain(`Usage: ${usage}`);
  }
  expect(
    parseOutput<{ error: { code: string; message: { id: string; en: string } } }>(runNaskah(folder, ['fly', '--json']))
      .error.message.en,
  ).toContain('fly');
  expect(existsSync(join(folder, 'share'))).toBe(false);
});

test('every command of the core can be called by its name', () => {
  const folder = createTemporaryFolder();
  runNaskah(folder, ['sample']);
  const made = parseOutput<{ code: string; record: string }>(
    runNaskah(folder, [
      'call',
      'clauses.create',
      JSON.stringify({ negotiation: LOI, code: 'baru', kind: 'paragraph', to: { place: 'last' } }),
    ]),
  );
  expect(made.code).toBe('baru');
  const undone = runNaskah(
    folder,
    ['call', 'records.undo', '--file', '-'],
    JSON.stringify({ negotiation: LOI, record: made.record }),
  );
  expect(undone.code).toBe(0);
  expect(parseOutput<unknown[]>(runNaskah(folder, ['call', 'negotiations.list']))).toHaveLength(1);
  expect(runNaskah(folder, ['call', 'nothing.there'])).toMatchObject({
    code: 1,
    err: expect.stringContaining('nothing.there'),
  });
  expect(runNaskah(folder, ['call', 'clauses.create', '{'])).toMatchObject({
    code: 2,
    err: expect.stringMatching(/^Bukan JSON[^\n]*\n\nPemakaian: naskah call /),
  });
});
