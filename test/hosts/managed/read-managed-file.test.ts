import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, writeFileSync } from 'node:fs';
import { homedir, userInfo } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readInterfaceLanguage } from '../../../electron/hosts/interface-language.ts';
import { getManagedPath, readManagedFile } from '../../../electron/hosts/managed/read-managed-file.ts';
import { resolveFolders } from '../../../electron/hosts/owner/resolve-folders.ts';
import { createTemporaryFolder } from '../../helpers/core.ts';
import { skipOnWindows } from '../../helpers/platform.ts';

const modes = skipOnWindows('files have no modes');
const pipes = skipOnWindows('there are no named pipes in folders');

function readContent(content: string | Uint8Array) {
  const path = join(createTemporaryFolder(), 'settings.json');
  writeFileSync(path, content, { mode: 0o644 });
  const { settings, problem } = readManagedFile(path);
  return { settings, problem };
}

const asUtf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

test('the administrator’s settings lie where ordinary users cannot write', () => {
  expect(getManagedPath({}, 'linux')).toBe('/etc/naskah/settings.json');
  expect(getManagedPath({}, 'darwin')).toBe('/Library/Application Support/Naskah/settings.json');
  const windows = getManagedPath({ ProgramData: 'D:\\ProgramData' }, 'win32');
  expect(windows.split(/[\\/]/)).toEqual(['D:', 'ProgramData', 'Naskah', 'settings.json']);
});

test('a computer without such a file has no settings and no problem', () => {
  const path = join(createTemporaryFolder(), 'none', 'settings.json');
  expect(readManagedFile(path)).toEqual({ path, settings: {}, problem: null });
});

test('reads all settings, as a text editor or PowerShell saves them', () => {
  const settings = { language: 'en', paper: 'F4', units: ['Biro Hukum', 'Direktorat Asia'] };
  const text = JSON.stringify(settings);
  for (const content of [text, `\ufeff${text}`, asUtf16(text)])
    expect(readContent(content)).toEqual({ settings, problem: null });
});

test('the data folder may name the home folder and the user, and must be absolute', () => {
  const readData = (data: string) => readContent(JSON.stringify({ data }));
  expect(readData('~/Naskah Kementerian').settings).toEqual({ data: join(homedir(), 'Naskah Kementerian') });
  const shared = join(createTemporaryFolder(), '{user}', 'naskah');
  expect(readData(shared).settings).toEqual({ data: shared.replace('{user}', userInfo().username) });
  for (const data of ['naskah', './naskah', '~other/naskah', ''])
    expect(readData(data)).toEqual({ settings: {}, problem: { code: 'fields', fields: ['data'] } });
});

test('what is right in a file applies, and what is wrong or unknown is named', () => {
  expect(readContent('{"paper":"Letter","language":"en","server":"https://x","units":[""]}')).toEqual({
    settings: { language: 'en' },
    problem: { code: 'fields', fields: ['paper', 'server', 'units'] },
  });
});

test.each(['', '{', '[]', 'null', '"id"', '{"paper":"A4"} x'])('a file with %j is malformed as a whole', (content) => {
  expect(readContent(content)).toEqual({ settings: {}, problem: { code: 'malformed', fields: [] } });
});

test('whatever is in the file, what is read from it is valid, and reading never throws', () => {
  const value = fc.oneof(
    fc.json(),
    fc
      .dictionary(fc.constantFrom('language', 'paper', 'data', 'units', '__proto__', 'x'), fc.jsonValue())
      .map((one) => JSON.stringify(one)),
    fc.uint8Array().map((bytes) => Buffer.from(bytes)),
  );
  fc.assert(
    fc.property(value, (content) => {
      const { settings, problem } = readContent(content);
      expect(Object.keys(settings).every((key) => ['language', 'paper', 'data', 'units'].includes(key))).toBe(true);
      if (problem !== null && problem.code !== 'fields') expect(settings).toEqual({});
    }),
    { numRuns: 200 },
  );
});

test.skipIf(modes.isSkipped)(
  `a file that other users can write, or that another user owns, is not used${modes.why}`,
  () => {
    const path = join(createTemporaryFolder(), 'settings.json');
    writeFileSync(path, '{"paper":"F4"}');
    for (const mode of [0o666, 0o664, 0o646]) {
      chmodSync(path, mode);
      expect(readManagedFile(path)).toEqual({ path, settings: {}, problem: { code: 'writable', fields: [] } });
    }
    chmodSync(path, 0o644);
    expect(readManagedFile(path).settings).toEqual({ paper: 'F4' });
    if (process.getuid?.() !== 0) return;
    chownSync(path, 65_534, 65_534);
    expect(readManagedFile(path).problem).toEqual({ code: 'writable', fields: [] });
  },
);

test.skipIf(pipes.isSkipped)(
  `a folder, a pipe or a huge file in its place is unreadable, and nothing waits for it${pipes.why}`,
  () => {
    const folder = createTemporaryFolder();
    const [directory, pipe, huge] = ['directory', 'pipe', 'huge'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    mkdirSync(directory);
    expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
    writeFileSync(huge, ' '.repeat(2 ** 20));
    for (const path of [directory, pipe, huge])
      expect(readManagedFile(path)).toEqual({ path, settings: {}, problem: { code: 'unreadable', fields: [] } });
  },
);

test('the administrator’s folder and language apply unless the start names others', () => {
  const environment = { XDG_DATA_HOME: '/x/share', XDG_STATE_HOME: '/x/state' };
  const managed = { data: '/managed/naskah', language: 'en' } as const;
  expect(resolveFolders(undefined, environment, 'linux', managed)).toEqual({
    data: '/managed/naskah',
    state: '/x/state/naskah',
  });
  expect(resolveFolders('/given', environment, 'linux', managed).data).toBe('/given');
  const folder = createTemporaryFolder();
  expect(readInterfaceLanguage([], { LANG: 'id_ID.UTF-8' }, folder, managed)).toBe('en');
  expect(readInterfaceLanguage(['--ui', 'id'], {}, folder, managed)).toBe('id');
});
