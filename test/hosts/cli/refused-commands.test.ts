import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseOutput, runNaskah } from '../../helpers/command-line.ts';
import { createTemporaryFolder } from '../../helpers/core.ts';

const LOI = 'loi-belarus';

test('a refusal exits with 1, is in one language, and changes nothing', () => {
  const folder = createTemporaryFolder();
  runNaskah(folder, ['sample']);
  const records = () =>
    parseOutput<{ records: number }>(runNaskah(folder, ['records', LOI, '--verify', '--json'])).records;
  const before = records();
  const file = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, name), content);
    return name;
  };
  mkdirSync(join(folder, 'a folder.docx'));
  file('taken.docx', 'somebody’s edits');
  const write = (name: string, content: string | Uint8Array) => [
    'write',
    LOI,
    'funding',
    '--language',
    'en',
    '--file',
    file(name, content),
  ];
  const out = (...rest: string[]) => ['export', LOI, '--as', 'final', '--language', 'en', '--copy', 'ID', ...rest];
  const wrong: [string[], string, string, string][] = [
    [['show', 'nothing'], 'negotiation-unknown', 'Tidak ada naskah bernama “nothing”', 'No text is named “nothing”'],
    [
      ['history', LOI, 'nothing'],
      'clause-unknown',
      'Tidak ada klausul bernama “nothing”',
      'No clause is named “nothing”',
    ],
    [['diff', LOI, 'areas', 'draft-1', 'ffffffff'], 'version-unknown', 'tidak memiliki versi', 'has no version'],
    [
      ['write', LOI, 'areas', '--language', 'en', '--file', file('old.txt', 'New.'), '--parent', 'draft-1'],
      'parent-stale',
      'Tidak ada yang ditimpa',
      'Nothing was overwritten',
    ],
    [write('control.txt', 'a\u0007b'), 'text-control-character', 'karakter kendali U+0007', 'control character U+0007'],
    [write('tab.txt', 'a\tb'), 'text-control-character', 'misalnya tab', 'such as a tab'],
    [write('latin1.txt', Uint8Array.of(0x63, 0xe9)), 'text-not-utf8', 'bukan teks UTF-8', 'not UTF-8'],
    [write('surrogate.txt', Uint8Array.of(0xed, 0xa0, 0x80)), 'text-not-utf8', 'bukan teks UTF-8', 'not UTF-8'],
    [write('marks.txt', 'in {ID:Indonesia'), 'text-marks', 'Tanda dalam “funding”', 'The marks in “funding”'],
    [write('lone.txt', 'see [a'), 'text-marks', 'mark-not-closed', 'cannot be read at position'],
    [
      ['write', LOI, 'funding', '--language', 'en', '--file', 'absent.txt'],
      'file-missing',
      'Tidak ada berkas absent.txt',
      'There is no file absent.txt',
    ],
    [
      ['write', LOI, 'funding', '--language', 'fr', '--file', 'old.txt'],
      'language-unknown',
      'bukan bahasa naskah ini',
      'not a language of this text',
    ],
    [out('--out', 'taken.docx'), 'file-exists', 'dibiarkan apa adanya', 'left as it is'],
    [
      out('--out', 'a folder.docx', '--replace'),
      'file-is-folder',
      'adalah folder, bukan berkas',
      'is a folder, not a file',
    ],
    [out('--out', 'nowhere/x.docx'), 'folder-missing', 'Tidak ada folder', 'There is no folder'],
    [
      ['export', LOI, '--as', 'final', '--language', 'en', '--copy', 'XX', '--out', 'x.docx'],
      'party-unknown',
      'bukan peserta',
      'not a party',
    ],
    [
      [
        'export',
        LOI,
        '--as',
        'final',
        '--language',
        'id',
        '--copy',
        'ID',
        '--draft',
        'counter-draft-1',
        '--out',
        'x.docx',
      ],
      'language-unknown',
      'bukan bahasa',
      'not a language',
    ],
    [['sample'], 'negotiation-exists', 'dibiarkan apa adanya', 'left as it is'],
    [['restore', 'taken.docx'], 'store-damaged', 'rusak', 'damaged'],
    [['restore', 'absent.db'], 'file-missing', 'Tidak ada berkas', 'There is no file'],
    [
      ['freeze', LOI, '--label', 'x', '--date', 'tomorrow'],
      'input-invalid',
      'tidak menerima yang diperlukannya',
      'was not given what it needs',
    ],
    [
      ['sample', '--data', join('old.txt', 'sub')],
      'folder-not-writable',
      'tidak dapat ditulis di sini',
      'cannot be written here',
    ],
  ];
  for (const [args, code, id, en] of wrong) {
    const plain = runNaskah(folder, args);
    expect(plain, args.join(' ')).toMatchObject({ code: 1, out: '', err: expect.stringContaining(id) });
    expect(plain.err, args.join(' ')).not.toContain(en);
    const { error } = parseOutput<{ error: { code: string; message: { en: string } } }>(
      runNaskah(folder, [...args, '--json']),
    );
    expect([error.code, error.message.en], args.join(' ')).toEqual([code, expect.stringContaining(en)]);
  }
  expect(readFileSync(join(folder, 'taken.docx'), 'utf8')).toBe('somebody’s edits');
  expect(existsSync(join(folder, 'x.docx'))).toBe(false);
  expect(records()).toBe(before);
});
