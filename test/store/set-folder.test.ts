import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkSetFolder, writeSetFolder } from '../../electron/core/store/folders/set-folder.ts';
import { createTemporaryFolder, root } from '../helpers/core.ts';
import { skipOnWindows } from '../helpers/platform.ts';

const toBytes = (text: string) => new TextEncoder().encode(text);
const entries = [
  { name: 'asli/satu.docx', bytes: toBytes('satu baru') },
  { name: 'asli/dua.docx', bytes: toBytes('dua baru') },
];

/** Writes the set in a process that is killed when this property of the second file is read. */
function writeAndBeKilled(path: string, property: 'name' | 'bytes'): void {
  const module = join(root, 'electron', 'core', 'store', 'folders', 'set-folder.ts');
  const code = `import { writeSetFolder } from ${JSON.stringify(module)};
    const [first, second] = ${JSON.stringify(entries.map(({ name }) => name))}.map((name) => ({ name, bytes: Buffer.from('baru') }));
    Object.defineProperty(second, '${property}', { get: () => process.kill(process.pid, 'SIGKILL') });
    writeSetFolder(${JSON.stringify(path)}, [first, second]);`;
  const { signal } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
  expect(signal).toBe('SIGKILL');
}

const killed = skipOnWindows('no process ends by a signal');

test.skipIf(killed.isSkipped)(`a folder in which an export was killed is empty again for the next${killed.why}`, () => {
  const path = join(createTemporaryFolder(), 'set');
  writeAndBeKilled(path, 'bytes');
  expect(readdirSync(path)).toEqual([expect.stringMatching(/^\.naskah-/)]);
  checkSetFolder(path, false);
  writeSetFolder(path, entries);
  expect(readdirSync(path, { recursive: true }).sort()).toEqual([
    'asli',
    join('asli', 'dua.docx'),
    join('asli', 'satu.docx'),
  ]);
});

test.skipIf(killed.isSkipped)(
  `a file that a killed export had moved away is back before the next export${killed.why}`,
  () => {
    const path = createTemporaryFolder();
    mkdirSync(join(path, 'asli'));
    const target = join(path, 'asli', 'satu.docx');
    writeFileSync(target, 'satu lama');
    writeAndBeKilled(path, 'name');
    expect(readFileSync(target, 'utf8')).toBe('baru');
    // As if it had been killed a moment earlier.
    rmSync(target);
    checkSetFolder(path, true);
    expect([readdirSync(path), readFileSync(target, 'utf8')]).toEqual([['asli'], 'satu lama']);
  },
);

test('what a running process, another machine or somebody else has in the folder stays', () => {
  const path = createTemporaryFolder();
  const names = [
    `.naskah-${process.pid}-0123abcd-0123abcd`,
    '.naskah-1-0123abcd-0123abcd',
    '.naskah-lain',
    '.naskah-99',
  ];
  for (const name of names) mkdirSync(join(path, name));
  checkSetFolder(path, true);
  expect(readdirSync(path).sort()).toEqual(names.sort());
});
