import { execFileSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFileBytes, readTextFile } from '../../electron/hosts/user-files.ts';
import { createTemporaryFolder } from '../helpers/core.ts';
import { skipOnWindows } from '../helpers/platform.ts';

const pipes = skipOnWindows('pipes have no path');

test.skipIf(pipes.isSkipped)(
  `a device or a pipe is not read, since it may have no end, and a link to a file is${pipes.why}`,
  () => {
    const folder = createTemporaryFolder();
    const [pipe, file, link] = ['pipa', 'surat.txt', 'tautan'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    execFileSync('mkfifo', [pipe]);
    writeFileSync(file, 'Surat\n');
    symlinkSync(file, link);
    for (const path of [pipe, '/dev/zero'])
      for (const read of [readFileBytes, readTextFile])
        expect(() => read(path)).toThrow(expect.objectContaining({ code: 'file-irregular', details: { path } }));
    expect(readTextFile(link)).toBe('Surat');
  },
);

test('a file whose name is too long is refused for that', () => {
  const path = join(createTemporaryFolder(), 'n'.repeat(300));
  expect(() => readFileBytes(path)).toThrow(expect.objectContaining({ code: 'path-too-long' }));
});
