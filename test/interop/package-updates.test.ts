import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { migrations } from '../../electron/core/store/migrate-store.ts';
import { createTemporaryFolder, root } from '../helpers/core.ts';
import { skipUnless } from '../helpers/platform.ts';
import { createOrdinaryUser, type OrdinaryUser } from './ordinary-user.ts';

const canInstall = process.platform === 'linux' && process.getuid?.() === 0 && hasProgram('dpkg');
const debian = skipUnless(canInstall, 'packages are installed by dpkg, as root');

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const NEWER = '99.1.0';

let work: string;
let [older, newer] = ['', ''];
beforeAll(() => {
  if (debian.isSkipped) return;
  work = mkdtempSync(join(tmpdir(), 'naskah-update-'));
  chmodSync(work, 0o755);
  older = makeDeb(root, version);
  newer = makeDeb(createNewerSources(join(work, 'newer')), NEWER);
}, 1_200_000);
afterAll(() => {
  if (!debian.isSkipped) rmSync(work, { recursive: true, force: true });
});

function hasProgram(name: string): boolean {
  return spawnSync(name, ['--help'], { stdio: 'ignore' }).error === undefined;
}

/** The sources of a later version, whose stores have one table more. */
function createNewerSources(folder: string): string {
  mkdirSync(folder);
  for (const name of [
    'electron',
    'shared',
    'renderer',
    'resources',
    'LICENSE',
    'package.json',
    'package-lock.json',
    'electron.vite.config.ts',
    'tsconfig.base.json',
  ])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  replaceText(join(folder, 'package.json'), `"version": "${version}"`, `"version": "${NEWER}"`);
  replaceText(
    join(folder, 'electron', 'core', 'store', 'migrate-store.ts'),
    '  numberSettings,\n]',
    `  numberSettings,\n  (db) => db.exec('CREATE TABLE later (n INTEGER) STRICT'),\n]`,
  );
  return folder;
}

function replaceText(path: string, from: string, to: string): void {
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

function makeDeb(sources: string, itsVersion: string): string {
  const out = join(work, `dist-${itsVersion}`);
  const program = join(sources, 'electron', 'packaging', 'make-packages.ts');
  const made = spawnSync(process.execPath, [program, '--quick', '--only', 'linux-deb', '--out', out], {
    encoding: 'utf8',
  });
  expect(made, made.stderr).toMatchObject({ status: 0 });
  return join(out, `naskah_${itsVersion}_amd64.deb`);
}

/** A scratch system, in which `dpkg` installs. */
function createSystem(): string {
  const system = createTemporaryFolder();
  chmodSync(system, 0o755);
  mkdirSync(join(system, 'var', 'lib', 'dpkg', 'updates'), { recursive: true });
  mkdirSync(join(system, 'var', 'lib', 'dpkg', 'info'));
  for (const name of ['status', 'available']) writeFileSync(join(system, 'var', 'lib', 'dpkg', name), '');
  return system;
}

function runDpkg(system: string, ...args: string[]) {
  const options = [`--root=${system}`, '--force-depends', '--force-not-root', '--force-script-chrootless'];
  return spawnSync('dpkg', [...options, ...args], { encoding: 'utf8' });
}

function createUser(): OrdinaryUser {
  const user = createOrdinaryUser();
  onTestFinished(() => rmSync(user.home, { recursive: true, force: true }));
  return user;
}

/** What a user of the older version has: a text, a setting and the state of the device. */
function fillStore(user: OrdinaryUser, naskah: string): void {
  expect(user.run(naskah, ['sample'])).toMatchObject({ code: 0, err: '' });
  expect(user.run(naskah, ['call', 'settings.set', '{"name":"ui.language","value":"en"}'])).toMatchObject({ code: 0 });
}

const listBackups = (user: OrdinaryUser) => readdirSync(join(user.home, '.local', 'share', 'naskah', 'backups'));

/** Uses the newer version, then goes back as docs/INSTALL.md describes, once `goBack` has put the older one in place. */
function expectUpdateAndReturn(user: OrdinaryUser, naskah: string, goBack: () => void): void {
  const listed = user.run(naskah, ['list']);
  expect(listed).toMatchObject({ code: 0, out: expect.stringContaining('loi-belarus') });
  expect(user.run(naskah, ['--version']).out).toBe(`Naskah ${NEWER}\n`);
  // The language that was set before: the store's settings are there.
  expect(user.run(naskah, ['show', 'nothing']).err).toMatch(/^No /);
  expect(user.run(naskah, ['records', 'loi-belarus', '--verify'])).toMatchObject({ code: 0 });
  const [backup = '', ...more] = listBackups(user);
  expect([backup, more]).toEqual([
    expect.stringMatching(new RegExp(`before-version-${migrations.length + 1}\\.db$`)),
    [],
  ]);
  expect(user.run(naskah, ['comment', 'loi-belarus', 'areas', '--unit', 'AGRO', '--text', 'Later?'])).toMatchObject({
    code: 0,
  });

  goBack();
  const data = join(user.home, '.local', 'share', 'naskah');
  const before = readFileSync(join(data, 'naskah.db'));
  const refused = user.run(naskah, ['list', '--ui', 'en']);
  expect(refused).toMatchObject({ code: 1, out: '' });
  expect(refused.err).toContain(`newer Naskah (version ${migrations.length + 1}; this one knows ${migrations.length})`);
  expect(refused.err).toContain('restore the backup named “before-version”');
  expect(readFileSync(join(data, 'naskah.db')).equals(before)).toBe(true);
  expect(user.run(naskah, ['restore', join(data, 'backups', backup)])).toMatchObject({ code: 0, err: '' });
  expect(user.run(naskah, ['list'])).toMatchObject({ code: 0, err: '', out: expect.stringContaining('loi-belarus') });
  expect(user.run(naskah, ['show', 'nothing']).err).toMatch(/^No /);
  expect(user.run(naskah, ['search', 'loi-belarus', 'Later']).out).not.toContain('Later?');
  expect(listBackups(user)).toEqual(expect.arrayContaining([backup, expect.stringMatching(/before-restore\.db$/)]));
}

test.skipIf(debian.isSkipped)(
  `a newer Debian package over an older one keeps data and settings, backs the store up before its format changes, and one can go back${debian.why}`,
  () => {
    const system = createSystem();
    const naskah = join(system, 'usr', 'bin', 'naskah');
    expect(runDpkg(system, '--install', older)).toMatchObject({ status: 0 });
    const user = createUser();
    fillStore(user, naskah);
    expect(runDpkg(system, '--install', newer)).toMatchObject({ status: 0 });
    expect(runDpkg(system, '--verify', 'naskah')).toMatchObject({ status: 0, stdout: '' });
    expectUpdateAndReturn(user, naskah, () => {
      expect(runDpkg(system, '--install', older)).toMatchObject({ status: 0 });
    });
  },
);

test.skipIf(debian.isSkipped)(
  `a folder that is replaced by one of a newer version keeps data and settings, and one can go back${debian.why}`,
  () => {
    const place = createTemporaryFolder();
    chmodSync(place, 0o755);
    const putFolder = (deb: string) => {
      const unpacked = join(place, 'unpacked');
      rmSync(join(place, 'Naskah'), { recursive: true, force: true });
      expect(spawnSync('dpkg-deb', ['--extract', deb, unpacked]).status).toBe(0);
      renameSync(join(unpacked, 'usr', 'lib', 'naskah'), join(place, 'Naskah'));
      rmSync(unpacked, { recursive: true, force: true });
    };
    const naskah = join(place, 'Naskah', 'bin', 'naskah');
    putFolder(older);
    const user = createUser();
    fillStore(user, naskah);
    putFolder(newer);
    expectUpdateAndReturn(user, naskah, () => putFolder(older));
  },
);

test.skipIf(debian.isSkipped)(
  `while the program runs it is neither replaced nor removed, and the process is named${debian.why}`,
  async () => {
    const system = createSystem();
    expect(runDpkg(system, '--install', older)).toMatchObject({ status: 0 });
    const runtime = join(system, 'usr', 'lib', 'naskah', 'runtime', 'node');
    const child = spawn(runtime, ['-e', 'console.log(1); setInterval(() => {}, 1000)'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    await once(child.stdout, 'data');
    for (const args of [
      ['--install', newer],
      ['--remove', 'naskah'],
    ]) {
      const refused = runDpkg(system, ...args);
      expect(refused.status).not.toBe(0);
      expect(refused.stderr).toContain(`Naskah is running (process ${child.pid}). Choose File > Quit in its window`);
      expect(refused.stderr).toContain(`Naskah sedang berjalan (proses ${child.pid}).`);
    }
    const user = createUser();
    expect(user.run(join(system, 'usr', 'bin', 'naskah'), ['--version']).out).toBe(`Naskah ${version}\n`);
    expect(runDpkg(system, '--verify', 'naskah')).toMatchObject({ status: 0, stdout: '' });
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(runDpkg(system, '--install', newer)).toMatchObject({ status: 0 });
    expect(user.run(join(system, 'usr', 'bin', 'naskah'), ['--version']).out).toBe(`Naskah ${NEWER}\n`);
  },
);
