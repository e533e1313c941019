import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findLibreOffice, listLibreOfficePaths } from '../../../electron/core/pdf/find-libreoffice.ts';
import { hasMicrosoftWord } from '../../../electron/core/pdf/microsoft-word.ts';
import { convertToPdfs, findPdfPrinter } from '../../../electron/core/pdf/pdf-printer.ts';
import { skipOnWindows } from '../../helpers/platform.ts';

const scripts = skipOnWindows('no shell script stands for LibreOffice');

test('looks for LibreOffice on the path first, then in the usual folders of each system', () => {
  expect(listLibreOfficePaths({ platform: 'linux', env: { PATH: '/a:/b' } }).slice(0, 5)).toEqual([
    '/a/soffice',
    '/b/soffice',
    '/a/libreoffice',
    '/b/libreoffice',
    '/usr/bin/soffice',
  ]);
  expect(listLibreOfficePaths({ platform: 'darwin', env: { PATH: '', HOME: '/Users/sari' } })).toEqual([
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    '/Users/sari/Applications/LibreOffice.app/Contents/MacOS/soffice',
  ]);
  const env = { Path: 'C:\\Tools', ProgramFiles: 'C:\\Program Files', ProgramW6432: 'C:\\Program Files' };
  expect(listLibreOfficePaths({ platform: 'win32', env })).toEqual([
    'C:\\Tools\\soffice.com',
    'C:\\Program Files\\LibreOffice\\program\\soffice.com',
  ]);
});

test('without either program no PDF printer is found; Word is looked for on Windows only', () => {
  const bare = { platform: 'win32' as const, env: { ProgramFiles: '/nowhere' } };
  expect([findPdfPrinter(bare), hasMicrosoftWord(bare), hasMicrosoftWord({ ...bare, platform: 'linux' })]).toEqual([
    null,
    false,
    false,
  ]);
});

/** A program that replaces LibreOffice: it records its arguments, and can fail. */
function createProgram(script: string): { kind: 'libreoffice'; program: string } {
  const folder = mkdtempSync(join(tmpdir(), 'naskah-program-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'bin'));
  const path = join(folder, 'bin', 'soffice');
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  expect(findLibreOffice({ platform: 'linux', env: { PATH: join(folder, 'bin') } })).toBe(path);
  return { kind: 'libreoffice', program: path };
}

test.skipIf(scripts.isSkipped)(`the PDFs are in the order of the files, from one run${scripts.why}`, async () => {
  const copies = createProgram(
    'for f in "$@"; do case "$f" in *.docx) cp "$f" "$(echo "$f" | sed s/docx$/pdf/)";; esac; done',
  );
  const files = ['one', 'two', 'three'].map((words) => new TextEncoder().encode(words));
  const made = await convertToPdfs(copies, files);
  expect(made.map((bytes) => new TextDecoder().decode(bytes))).toEqual(['one', 'two', 'three']);
  expect(await convertToPdfs(copies, [])).toEqual([]);
});

test.skipIf(scripts.isSkipped).each<[string, string]>([
  ['ends badly', 'exit 3'],
  ['leaves a file out', 'exit 0'],
  ['is ended', 'kill -9 $$'],
])(`a program that %s fails with pdf-failed${scripts.why}`, async (_, script) => {
  const made = convertToPdfs(createProgram(script), [new Uint8Array([1])]);
  await expect(made).rejects.toMatchObject({ code: 'pdf-failed' });
});

test('a missing program fails with pdf-failed', async () => {
  const made = convertToPdfs({ kind: 'libreoffice', program: '/nowhere/soffice' }, [new Uint8Array([1])]);
  await expect(made).rejects.toMatchObject({ code: 'pdf-failed' });
});
