import { existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runProgram } from '../../helpers/command-line.ts';
import { skipExceptOnLinux } from '../../helpers/platform.ts';
import { createSmallProject } from '../../helpers/small-project.ts';

const namespaces = skipExceptOnLinux('only there they can be refused');

const SCREEN = { DISPLAY: ':9', WAYLAND_DISPLAY: '' };

/** A project in which a program replaces Electron's download; `find` looks for the window, `counted` says how often it ran. */
function createDownloadProject(download: string) {
  const { folder } = createSmallProject();
  const electron = join(folder, 'node_modules', 'electron');
  mkdirSync(electron, { recursive: true });
  const counter = join(folder, 'count');
  const count = `require('fs').appendFileSync(${JSON.stringify(counter)}, '1');`;
  writeFileSync(join(electron, 'install.js'), `${count}${download}`);
  writeFileSync(join(electron, 'package.json'), '{ "type": "commonjs" }');
  const driver = join(folder, 'electron', 'driver.mjs');
  writeFileSync(
    driver,
    `import { findWindow } from './find-window.mjs';
     const found = await findWindow(process.argv[2], process.execPath, process.argv[3] === 'insisted');
     console.log(JSON.stringify(found));`,
  );
  return {
    electron,
    folder,
    find: (args: readonly string[] = [], more: NodeJS.ProcessEnv = {}) =>
      runProgram(process.execPath, [driver, folder, ...args], folder, undefined, { ...SCREEN, ...more }),
    counted: () => (existsSync(counter) ? readFileSync(counter, 'utf8').length : 0),
  };
}

test('a failed download is reported with the reason, and retried only when the window is requested', () => {
  const failing =
    "console.error('TypeError: fetch failed [cause]: getaddrinfo ENOTFOUND github.com'); process.exit(1);";
  const { electron, find, counted } = createDownloadProject(failing);
  const first = find();
  expect(first.out).toMatch(/^Mengunduh jendela desktop[^\n]*--browser\n/);
  expect(first.out).toContain('"code":"install-unreachable","details":{"host":"github.com"}');
  const second = find();
  expect(second.out).toMatch(
    /^\{"binary":null,"why":\{"code":"earlier","details":\{"at":"\d{4}-\d\d-\d\d \d\d:\d\d UTC"/,
  );
  expect(counted()).toBe(1);
  expect(find(['insisted']).out).toContain('install-unreachable');
  expect(counted()).toBe(2);
  const note = join(electron, '.download-failed');
  const before = new Date(Date.parse(readFileSync(note, 'utf8')) - 2 * 86_400_000);
  writeFileSync(note, before.toISOString());
  utimesSync(note, before, before);
  expect(find().out).toContain('install-unreachable');
  expect(counted()).toBe(3);
});

test('a completed download gives the binary, and is reported once', () => {
  const working = `const fs = require('fs'); const path = require('path');
    fs.mkdirSync(path.join(__dirname, 'dist')); fs.writeFileSync(path.join(__dirname, 'dist', 'electron'), '');
    fs.writeFileSync(path.join(__dirname, 'path.txt'), 'electron');`;
  const { electron, find, counted } = createDownloadProject(working);
  writeFileSync(join(electron, '.download-failed'), 'not a day');
  const found = `${JSON.stringify({ binary: join(electron, 'dist', 'electron'), why: null })}\n`;
  expect(find().out).toMatch(/^Mengunduh jendela desktop/);
  expect([find().out, counted(), existsSync(join(electron, '.download-failed'))]).toEqual([found, 1, false]);
});

test.skipIf(namespaces.isSkipped)(
  `where the system allows no user namespaces there is no window, and why is said${namespaces.why}`,
  () => {
    const { folder, electron, find } = createDownloadProject('process.exit(1)');
    mkdirSync(join(electron, 'dist'));
    const binary = join(electron, 'dist', 'electron');
    writeFileSync(binary, '');
    writeFileSync(join(electron, 'path.txt'), 'electron');
    const bin = join(folder, 'bin');
    mkdirSync(bin);
    const answer = (code: number) => {
      writeFileSync(join(bin, 'unshare'), `#!/bin/sh\nexit ${code}\n`, { mode: 0o755 });
      return JSON.parse(find([], { PATH: `${bin}:${process.env.PATH}` }).out);
    };
    expect(answer(0)).toEqual({ binary, why: null });
    expect(answer(1)).toEqual({ binary: null, why: { code: 'sandbox', details: {} } });
  },
);

test('a failed build leaves the previous build, and starts it when only uninstallable packages are missing', () => {
  const { folder } = createSmallProject();
  for (const name of ['renderer', 'resources/manual', 'out', 'node_modules/electron-vite/bin'])
    mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'electron.vite.config.ts'), '');
  writeFileSync(join(folder, 'out', '.built'), 'old');
  const long = new Date(Date.now() - 86_400_000);
  utimesSync(join(folder, 'out', '.built'), long, long);
  const tool = join(folder, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const driver = join(folder, 'electron', 'driver.mjs');
  writeFileSync(
    driver,
    `import { build } from './build.mjs';
     process.exitCode = build(${JSON.stringify(folder)}, process.execPath);`,
  );
  const built = () => runProgram(process.execPath, [driver], folder);
  const stamp = () => readFileSync(join(folder, 'out', '.built'), 'utf8');
  writeFileSync(
    tool,
    "require('fs').mkdirSync(process.argv.at(-1), { recursive: true }); process.exit(process.env.GOES ? 0 : 3);",
  );
  writeFileSync(join(folder, 'node_modules', 'electron-vite', 'package.json'), '{ "type": "commonjs" }');
  writeFileSync(join(folder, 'node_modules', '.naskah-installed'), 'of another lock file');
  expect(built()).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^Membangun …\nVersi ini tidak dapat dibangun/),
  });
  expect(stamp()).toBe('old');
  const good = runProgram(process.execPath, [driver], folder, undefined, { GOES: '1' });
  expect([good.code, good.out, stamp(), existsSync(join(folder, 'out.next'))]).toEqual([0, 'Membangun …\n', '', false]);
  expect(built()).toMatchObject({ code: 0, out: '' });
});
