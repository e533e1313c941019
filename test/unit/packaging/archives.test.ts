import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { createTextFile, type PackageFile } from '../../../electron/packaging/package-entry.ts';
import { writeDeb } from '../../../electron/packaging/write-deb.ts';
import { writeTar } from '../../../electron/packaging/write-tar.ts';
import { writeZip } from '../../../electron/packaging/write-zip.ts';
import { createTemporaryFolder } from '../../helpers/core.ts';
import { skipOnWindows } from '../../helpers/platform.ts';

const time = new Date('2022-01-14T08:30:20Z');
const archives = skipOnWindows('rights and links are others');

/** Files whose paths do not lie in each other: every folder's name differs from every file's. */
const files: fc.Arbitrary<PackageFile[]> = fc.uniqueArray(
  fc.record({
    path: fc
      .tuple(
        fc.array(fc.stringMatching(/^d[a-zа-я]{1,40}$/), { maxLength: 3 }),
        fc.stringMatching(/^f[a-zа-я ]{1,30}x$/),
      )
      .map(([folders, name]) => [...folders, name].join('/')),
    bytes: fc.uint8Array({ maxLength: 2000 }),
    isExecutable: fc.boolean(),
  }),
  { selector: ({ path }) => path },
);

test.skipIf(archives.isSkipped)(`tar unpacks what was put into an archive, with rights and time${archives.why}`, () => {
  fc.assert(
    fc.property(files, (all) => {
      const folder = createTemporaryFolder();
      const input = Buffer.concat([...writeTar(all, time)]);
      expect(spawnSync('tar', ['-xpf', '-', '-C', folder], { input }).status).toBe(0);
      for (const { path, bytes, isExecutable } of all) {
        expect(readFileSync(join(folder, path)).equals(bytes)).toBe(true);
        expect(statSync(join(folder, path)).mode & 0o777).toBe(isExecutable ? 0o755 : 0o644);
        expect(statSync(join(folder, path)).mtimeMs).toBe(time.getTime());
      }
    }),
    { numRuns: 20 },
  );
});

test('the order in which files come changes nothing in an archive', () => {
  fc.assert(
    fc.property(files, (all) => {
      const release = { version: '1.0.0', time, quick: true };
      expect(Buffer.concat([...writeTar([...all].reverse(), time)])).toEqual(Buffer.concat([...writeTar(all, time)]));
      expect(writeZip([...all].reverse(), release)).toEqual(writeZip(all, release));
      expect(Object.keys(unzipSync(writeZip(all, release))).sort()).toEqual(all.map(({ path }) => path).sort());
    }),
    { numRuns: 20 },
  );
});

test.skipIf(archives.isSkipped)(`a link in an archive leads where it was told to${archives.why}`, () => {
  const folder = createTemporaryFolder();
  const entries = [createTextFile('lib/program', 'x', true), { path: 'bin/program', target: '../lib/program' }];
  spawnSync('tar', ['-xf', '-', '-C', folder], { input: Buffer.concat([...writeTar(entries, time)]) });
  expect(readlinkSync(join(folder, 'bin', 'program'))).toBe('../lib/program');
});

test('a path that a tar archive cannot hold is refused', () => {
  const path = 'f'.repeat(101);
  expect(() => [...writeTar([createTextFile(path, '')], time)]).toThrow('path too long');
});

test('a Debian package begins its members at even places', () => {
  const deb = Buffer.from(writeDeb(new Uint8Array(3).fill(7), new Uint8Array(4).fill(8), time));
  const headers = [...deb.toString('latin1').matchAll(/(\S+) +1642149020 {2}0 {5}0 {5}100644 {2}(\d+) +`\n/g)];
  expect(headers.map(({ index, 1: name, 2: size }) => [index % 2, name, size])).toEqual([
    [0, 'debian-binary', '4'],
    [0, 'control.tar.xz', '3'],
    [0, 'data.tar.xz', '4'],
  ]);
});
