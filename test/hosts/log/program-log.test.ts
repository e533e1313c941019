import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { getLogFolder, openProgramLog } from '../../../electron/hosts/log/program-log.ts';
import { createTemporaryFolder } from '../../helpers/core.ts';
import { skipOnWindows } from '../../helpers/platform.ts';

const modes = skipOnWindows('files have no modes');
const links = skipOnWindows('links need rights that a test may not have');

const now = () => new Date('2022-01-20T03:04:05.678Z');

const listLogs = (state: string) => readdirSync(getLogFolder(state)).sort();
const readLog = (state: string) => readFileSync(join(getLogFolder(state), 'naskah.log'), 'utf8');

test('an event is one line with its time, host, process and fields', () => {
  const state = createTemporaryFolder();
  const log = openProgramLog(state, 'command line', { now });
  log.write({ event: 'start', version: '1.2.3', node: '24.1.0', system: 'linux-x64' });
  log.write({ event: 'failure', command: 'texts.show', code: 'internal', causes: ['EIO'], at: ['main/a.js:1:2'] });
  log.write({ event: 'failure', command: null, code: 'disk-full', causes: [], at: [] });
  const head = `2022-01-20T03:04:05.678Z command-line ${process.pid}`;
  expect(readLog(state).split('\n')).toEqual([
    `${head} start version=1.2.3 node=24.1.0 system=linux-x64`,
    `${head} failure command=texts.show code=internal causes=EIO at=main/a.js:1:2`,
    `${head} failure code=disk-full`,
    '',
  ]);
});

test('however much is logged by several processes, five files of limited size hold the newest lines', () => {
  const maxBytes = 2000;
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 300 }), (writers) => {
      const state = createTemporaryFolder();
      const logs = [0, 1, 2].map(() => openProgramLog(state, 'browser', { now, maxBytes }));
      for (const [n, writer] of writers.entries()) logs[writer]?.write({ event: 'update', milliseconds: n });
      const names = listLogs(state);
      expect(names.length).toBeLessThanOrEqual(5);
      for (const name of names) expect(statSync(join(getLogFolder(state), name)).size).toBeLessThanOrEqual(maxBytes);
      expect(readLog(state)).toContain(`milliseconds=${writers.length - 1}\n`);
      const all = [...names].sort((a, b) => (a === 'naskah.log' ? 1 : b === 'naskah.log' ? -1 : a < b ? 1 : -1));
      const numbers = all.flatMap((name) =>
        [...readFileSync(join(getLogFolder(state), name), 'utf8').matchAll(/milliseconds=(\d+)/g)].map(([, n]) =>
          Number(n),
        ),
      );
      // The oldest files first: what is left is without a gap.
      expect(numbers).toEqual(numbers.map((_, at) => writers.length - numbers.length + at));
    }),
    { numRuns: 30 },
  );
});

test.skipIf(modes.isSkipped)(`nobody but its owner may read the log${modes.why}`, () => {
  const state = createTemporaryFolder();
  const before = process.umask(0);
  try {
    openProgramLog(state, 'desktop').write({ event: 'update', milliseconds: 1 });
  } finally {
    process.umask(before);
  }
  expect(statSync(getLogFolder(state)).mode & 0o777).toBe(0o700);
  expect(statSync(join(getLogFolder(state), 'naskah.log')).mode & 0o777).toBe(0o600);
});

test.skipIf(links.isSkipped)(`a log that cannot be written, or is a link elsewhere, stops nothing${links.why}`, () => {
  const state = createTemporaryFolder();
  const elsewhere = join(createTemporaryFolder(), 'elsewhere');
  mkdirSync(getLogFolder(state));
  symlinkSync(elsewhere, join(getLogFolder(state), 'naskah.log'));
  openProgramLog(state, 'browser').write({ event: 'update', milliseconds: 1 });
  expect(existsSync(elsewhere)).toBe(false);
  expect(lstatSync(join(getLogFolder(state), 'naskah.log')).isSymbolicLink()).toBe(true);
  const file = join(createTemporaryFolder(), 'state');
  writeFileSync(file, '');
  openProgramLog(file, 'browser').write({ event: 'update', milliseconds: 1 });
  expect(readFileSync(file, 'utf8')).toBe('');
});
