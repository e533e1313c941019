import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { convertToDocx } from '../../../electron/core/pdf/convert-to-docx.ts';
import { createTemporaryFolder } from '../../helpers/core.ts';
import { skipOnWindows } from '../../helpers/platform.ts';

const scripts = skipOnWindows('no shell script stands for LibreOffice');

const file = { bytes: Buffer.from('{\\rtf1 isi}'), extension: 'rtf' };

/** A program that stands for LibreOffice: a shell script that gets its arguments. */
function installProgram(script: string) {
  const folder = createTemporaryFolder();
  const program = join(folder, 'soffice');
  writeFileSync(program, `#!/bin/sh\n${script}\n`);
  chmodSync(program, 0o700);
  return { folder, printer: { kind: 'libreoffice', program } as const };
}

test('advises what to do where no program can read the file', async () => {
  await expect(convertToDocx(null, file)).rejects.toMatchObject({
    code: 'office-missing',
    details: { extension: 'rtf' },
  });
});

test.skipIf(scripts.isSkipped)(
  `the program gets a private copy and a profile of its own without macros and links; nothing of it remains${scripts.why}`,
  async () => {
    const { folder, printer } = installProgram(
      [
        `echo "$@" > "$(dirname "$0")/arguments"`,
        'for last; do :; done',
        'cp "$last" "$(dirname "$0")/source"',
        'cp "$(dirname "$last")/profile/user/registrymodifications.xcu" "$(dirname "$0")/settings"',
        'mkdir "$(dirname "$last")/made" && printf made > "$(dirname "$last")/made/file.docx"',
      ].join('\n'),
    );
    expect(Buffer.from(await convertToDocx(printer, file)).toString()).toBe('made');
    const read = (name: string) => readFileSync(join(folder, name), 'utf8');
    expect(read('source')).toBe('{\\rtf1 isi}');
    expect(read('settings')).toMatch(/DisableMacrosExecution[^/]*<value>true/);
    expect(read('settings')).toMatch(/MacroSecurityLevel[^/]*<value>3/);
    const [, profile = ''] = /UserInstallation=file:\/\/(\S+)/.exec(read('arguments')) ?? [];
    expect(profile).toContain(join(tmpdir(), 'naskah-office-'));
    expect(existsSync(join(profile, '..'))).toBe(false);
  },
);

test.skipIf(scripts.isSkipped).each([
  ['that makes no file', 'exit 0', 'office-failed', undefined],
  ['that fails', 'exit 77', 'office-failed', undefined],
  ['that never ends, with what it started', 'sleep 600 & echo $! > "$(dirname "$0")/child"; wait', 'office-slow', 300],
])(`a program %s is reported, and its folder is removed${scripts.why}`, async (_, script, code, timeoutMs) => {
  const { folder, printer } = installProgram(script);
  const listFolders = () => readdirSync(tmpdir()).filter((name) => name.startsWith('naskah-office-'));
  const before = listFolders();
  await expect(convertToDocx(printer, file, timeoutMs)).rejects.toMatchObject({ code });
  expect(listFolders().filter((name) => !before.includes(name))).toEqual([]);
  if (timeoutMs !== undefined) {
    const child = Number(readFileSync(join(folder, 'child'), 'utf8'));
    await expect.poll(() => isRunning(child)).toBe(false);
  }
});

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}
