import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fetchRuntime } from '../../electron/packaging/fetch-runtime.ts';
import { windows } from '../../electron/packaging/systems.ts';
import { readArchive, readFuses } from '../desktop/read-package.ts';
import { createTemporaryFolder, root } from '../helpers/core.ts';
import { skipExceptOnLinux, skipUnless } from '../helpers/platform.ts';

const linux = skipExceptOnLinux('packages are made and tried out');
const nsis = skipUnless(
  ['makensis', '7z'].every((name) => spawnSync(name, ['--help'], { stdio: 'ignore' }).error === undefined),
  'no makensis and 7z here',
);
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

/** The fuses of Electron 45, all on, as a release has them in its program. */
const WIRE = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\x01\x0811111111';

let dist: string;
let made: { readonly status: number | null; readonly stdout: string };
beforeAll(async () => {
  if (linux.isSkipped) return;
  dist = mkdtempSync(join(tmpdir(), 'naskah-dist-'));
  const release = join(dist, 'release');
  await writeStandInRelease(release, join(dist, 'work', 'cache'));
  const program = join(root, 'electron', 'packaging', 'make-packages.ts');
  const kinds = ['windows-folder', ...(nsis.isSkipped ? [] : ['windows-desktop-setup']), 'linux-appimage'];
  const line = [program, '--quick', '--out', dist, '--ui', 'en', '--only', kinds.join(',')];
  const env = { ...process.env, NASKAH_ELECTRON_DIST: release };
  made = spawnSync(process.execPath, line, { encoding: 'utf8', env });
}, 1_200_000);
afterAll(() => {
  if (!linux.isSkipped) rmSync(dist, { recursive: true, force: true });
});

/**
 * What a release of Electron for Windows has, as far as packaging reads it: a program with a version, of which Windows' Node
 * is one, with fuses; locales; and what is left out of a package.
 */
async function writeStandInRelease(folder: string, cache: string): Promise<void> {
  const program = Buffer.from((await fetchRuntime(root, windows, cache)).program);
  // Without Node's signature, which Electron's program has not: the fifth entry of the table of the header of 64 bits.
  const header = program.readUInt32LE(0x3c) + 24;
  program.fill(0, header + 112 + 4 * 8, header + 112 + 5 * 8);
  const files: { [path: string]: string | Uint8Array } = {
    'electron.exe': Buffer.concat([program, Buffer.from(WIRE, 'latin1')]),
    version: '45.4.1',
    LICENSE: 'MIT',
    'LICENSES.chromium.html': '<html></html>',
    'resources/default_app.asar': '',
    ...Object.fromEntries(['en-US', 'id', 'ru', 'de', 'fr'].map((name) => [`locales/${name}.pak`, name])),
  };
  for (const name of ['locales', 'resources']) mkdirSync(join(folder, name), { recursive: true });
  for (const [path, content] of Object.entries(files)) writeFileSync(join(folder, path), content);
}

test.skipIf(linux.isSkipped)(
  `what this machine cannot make is named with the reason, the rest is made, and the exit code says so${linux.why}`,
  () => {
    const files = readdirSync(dist);
    expect(files).toContain(`naskah-${version}-windows-x64-desktop.zip`);
    if (files.includes(`naskah-${version}-x86_64.AppImage`)) expect(made.status).toBe(0);
    else
      expect(made).toMatchObject({
        status: 3,
        stdout: expect.stringMatching(
          /linux-appimage was not made: (Electron [\d.]+ is not here|electron-builder could)/,
        ),
      });
  },
);

test.skipIf(linux.isSkipped)(
  `the Windows folder has the program in an archive whose sum is in its program, fuses, three locales, and the command line with Windows' Node${linux.why}`,
  () => {
    const folder = join(dist, 'windows-folder');
    const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
    const zip = unzipSync(readFileSync(join(dist, `naskah-${version}-windows-x64-desktop.zip`)));
    expect(
      Object.keys(zip)
        .map((path) => path.replace(`naskah-${version}-desktop/`, ''))
        .sort(),
    ).toEqual(paths.sort());
    const native = 'node_modules/better-sqlite3/prebuilds/win32-x64.node';
    expect(paths.filter((path) => /^(resources|locales|bin|runtime|[^/]+$)/.test(path))).toEqual([
      'LICENSE.electron.txt',
      'LICENSE.txt',
      'LICENSES.chromium.html',
      'Naskah.exe',
      'THIRD-PARTY-NOTICES.txt',
      'bin/naskah.cmd',
      'locales/en-US.pak',
      'locales/id.pak',
      'locales/ru.pak',
      'naskah.ico',
      'resources/app.asar',
      `resources/app.asar.unpacked/${native}`,
      'runtime/LICENSE',
      'runtime/node.exe',
      'sbom.cdx.json',
    ]);
    expect(paths.filter((path) => path.endsWith('.node'))).toHaveLength(2);
    const archive = readArchive(join(folder, 'resources', 'app.asar'));
    expect(archive.filter(({ isUnpacked }) => isUnpacked).map(({ path }) => path)).toEqual([native]);
    const program = readFileSync(join(folder, 'Naskah.exe'));
    const sum = createHash('sha256')
      .update(readArchiveHeader(join(folder, 'resources', 'app.asar')))
      .digest('hex');
    expect(program.includes(`{"file":"resources\\\\app.asar","alg":"SHA256","value":"${sum}"}`)).toBe(true);
    expect(program.includes(Buffer.from('Naskah', 'utf16le'))).toBe(true);
    expect(readFuses(join(folder, 'Naskah.exe'))).toEqual({
      runAsNode: false,
      cookieEncryption: true,
      nodeOptions: false,
      nodeCliInspect: false,
      embeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    });
  },
);

test.skipIf(linux.isSkipped || nsis.isSkipped)(
  `the Windows setup with Electron has the files of the folder, opens .naskah files, and is offered for Word files only${linux.why || nsis.why}`,
  () => {
    const out = createTemporaryFolder();
    const setup = join(dist, `naskah-${version}-windows-x64-desktop-setup.exe`);
    expect(spawnSync('7z', ['x', '-y', `-o${out}`, setup], { stdio: 'ignore' }).status).toBe(0);
    for (const path of [
      'Naskah.exe',
      'resources/app.asar',
      'bin/naskah.cmd',
      'runtime/node.exe',
      'app/out/main/cli.js',
    ])
      expect([path, readFileSync(join(out, path)).equals(readFileSync(join(dist, 'windows-folder', path)))]).toEqual([
        path,
        true,
      ]);
    expect(existsSync(join(out, 'uninstall.exe'))).toBe(true);
    const script = readFileSync(join(dist, 'work', 'windows-desktop-setup', 'setup.nsi'), 'utf8');
    expect(script).toContain('WriteRegStr SHCTX "Software\\Classes\\.naskah" "" "Naskah.File"');
    expect(script).toContain('WriteRegNone SHCTX "Software\\Classes\\.docx\\OpenWithProgids" "Naskah.Document"');
    expect(script).not.toMatch(/WriteRegStr SHCTX "Software\\Classes\\\.docx"/);
  },
);

/** The JSON at the beginning of an asar archive, which is what its sum is of. */
function readArchiveHeader(path: string): Uint8Array {
  const bytes = readFileSync(path);
  return bytes.subarray(16, 16 + bytes.readUInt32LE(12));
}
