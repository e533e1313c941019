import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import {
  buildRestartArguments,
  listFileArguments,
  omitFileArguments,
  parseDataFolder,
} from '../../../electron/hosts/desktop/parse-start-line.ts';
import { runProgram } from '../../helpers/command-line.ts';
import { createTemporaryFolder, root } from '../../helpers/core.ts';

const fromSources = ['/electron', '/naskah/out/main/main.js'];
const packaged = ['/opt/naskah'];

test.for([
  ['from its sources', fromSources],
  ['packaged', packaged],
  ['behind a switch of Chromium', ['/electron', '--disable-gpu', '/naskah/out/main/main.js']],
] as const)('a command line gives its data folder in either form: %s', ([, before]) => {
  for (const [rest, folder] of [
    [[], undefined],
    [['--data', '/satu'], '/satu'],
    [['--data=/satu'], '/satu'],
    [['--data', 'satu dua'], 'satu dua'],
    [['--data=-satu'], '-satu'],
    [['--data=a=b'], 'a=b'],
    [['--enable-logging', '--data', '/satu', '--lang=id'], '/satu'],
    [['--database', '/satu'], undefined],
    [['berkas.naskah', '--data', '/satu'], '/satu'],
    [['--', '--data', '/satu'], undefined],
  ] as const)
    expect([rest, parseDataFolder([...before, ...rest])]).toEqual([rest, folder]);

  for (const [rest, fault] of [
    [['--data'], 'missing'],
    [['--data='], 'missing'],
    [['--data', ''], 'missing'],
    [['--data', '--lang=id'], 'missing'],
    [['--data', '/satu', '--data=/dua'], 'twice'],
  ] as const)
    expect(() => parseDataFolder([...before, ...rest]), rest.join(' ')).toThrow(
      expect.objectContaining({ message: fault }),
    );
});

test('a start on another folder takes over all arguments except this folder', () => {
  for (const [rest, others] of [
    [[], []],
    [['--data', '/satu'], []],
    [['--data=/satu', '--lang=id'], ['--lang=id']],
    [
      ['--enable-logging', '--data', '/satu', '--lang=id'],
      ['--enable-logging', '--lang=id'],
    ],
    [['--lang=id', '--', '--data'], ['--lang=id']],
  ] as const)
    for (const before of [fromSources, packaged]) {
      const line = buildRestartArguments('/dua', [...before, ...rest]);
      expect(line).toEqual([...before.slice(1), ...others, '--data', '/dua']);
      expect(parseDataFolder([...before.slice(0, 1), ...line])).toBe('/dua');
    }
});

test('files to open are the arguments that name one by its extension, and a restart opens none of them again', () => {
  for (const [rest, files] of [
    [[], []],
    [['surat.docx'], ['/rapat/surat.docx']],
    [
      ['/lain/CADANGAN.NASKAH', '--lang=id', 'surat 2.doc'],
      ['/lain/CADANGAN.NASKAH', '/rapat/surat 2.doc'],
    ],
    [['--data', 'satu.docx', 'dua.docx'], ['/rapat/dua.docx']],
    [['--data=satu.docx', '--', '-dua.docx'], ['/rapat/-dua.docx']],
    [['gambar.png', 'program.exe', 'folder', 'https://naskah.example/x.docx.html'], []],
  ] as const)
    for (const before of [fromSources, packaged]) {
      const line = [...before, ...rest];
      expect([rest, listFileArguments(line, '/rapat')]).toEqual([rest, files.map((path) => resolve(path))]);
      expect(listFileArguments(['', ...omitFileArguments(line)], '/rapat')).toEqual([]);
      expect(listFileArguments(['', ...buildRestartArguments('/dua', line)], '/rapat')).toEqual([]);
      expect(parseDataFolder(['', ...omitFileArguments(line)])).toBe(parseDataFolder(line));
    }
});

test('a message that cannot be printed does not end the program', () => {
  const output = pathToFileURL(join(root, 'electron', 'hosts', 'write-output.ts'));
  const script = `
    const { closeSync } = await import('node:fs');
    const { writeOutputLine } = await import('${output}');
    closeSync(2);
    writeOutputLine(2, 'x');
    writeOutputLine(1, 'goes on');`;
  const run = runProgram(process.execPath, ['--input-type=module', '--eval', script], createTemporaryFolder());
  expect(run).toMatchObject({ code: 0, out: 'goes on\n' });
});
