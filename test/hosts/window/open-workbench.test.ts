import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { findWindowBrowser } from '../../../electron/hosts/window/find-window-browser.ts';
import { buildEntries } from '../../helpers/build-entries.ts';
import { runProgram } from '../../helpers/command-line.ts';
import { createTemporaryFolder } from '../../helpers/core.ts';
import { createOpener } from '../../helpers/opener.ts';
import { skipExceptOnLinux } from '../../helpers/platform.ts';

const opener = skipExceptOnLinux('a program in PATH stands for the browser');

let built: string;
beforeAll(async () => {
  built = await buildEntries();
});

/** The workbench of a package, on a machine whose only programs are an opener of addresses and, if given, a browser. */
function createMachine(browser: string | null) {
  const folder = createTemporaryFolder();
  const { PATH, opened } = createOpener(folder);
  const bin = PATH.split(delimiter)[0] ?? '';
  for (const name of ['sh', 'mv']) symlinkSync(join('/bin', name), join(bin, name));
  if (browser !== null) {
    writeFileSync(join(bin, 'chromium'), `#!/bin/sh\n${browser}\n`);
    chmodSync(join(bin, 'chromium'), 0o755);
  }
  const data = join(folder, 'data');
  onTestFinished(() => endHost(data));
  const run = (...args: string[]) =>
    runProgram(
      process.execPath,
      [join(built, 'out', 'main', 'workbench.js'), '--ui', 'en', '--data', data, ...args],
      folder,
      undefined,
      { PATH: bin },
    );
  return { folder, data, opened, run };
}

/** The host outlives the workbench that started it, and would outlive the test. */
function endHost(data: string): void {
  const note = join(data, 'loopback.json');
  if (existsSync(note)) process.kill(JSON.parse(readFileSync(note, 'utf8')).pid, 'SIGKILL');
}

const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\/#code=[\w-]{43}/;

test.skipIf(opener.isSkipped)(
  `the page opens in a window of a browser that has such windows, with a profile of its own${opener.why}`,
  async () => {
    const { folder, run } = createMachine('printf "%s\\n" "$@" > "$XDG_STATE_HOME/../args"');
    const done = run();
    expect(done).toMatchObject({ code: 0, err: '', out: expect.stringMatching(ADDRESS) });
    await expect.poll(() => existsSync(join(folder, 'args')), { timeout: 10_000 }).toBe(true);
    const args = readFileSync(join(folder, 'args'), 'utf8').trim().split('\n');
    expect(args[0]).toBe(`--app=${ADDRESS.exec(done.out)?.[0]}`);
    expect(args).toContain(`--user-data-dir=${join(folder, 'state', 'naskah', 'window')}`);
    expect(args).toContain('--disable-extensions');
  },
);

test.skipIf(opener.isSkipped)(
  `with --no-open the address is only printed, and no window opens${opener.why}`,
  async () => {
    const { folder, data, run } = createMachine('touch "$XDG_STATE_HOME/../opened"');
    for (const more of [['--no-open'], ['--no-open', '--json']])
      expect(run(...more)).toMatchObject({ code: 0, err: '', out: expect.stringMatching(ADDRESS) });
    expect([existsSync(join(data, 'loopback.json')), existsSync(join(folder, 'opened'))]).toEqual([true, false]);
  },
);

test.skipIf(opener.isSkipped)(
  `the page opens in the usual browser where there is none with such windows, or it does not start${opener.why}`,
  async () => {
    for (const browser of [null, 'exit 1']) {
      const { opened, run } = createMachine(browser);
      const done = run();
      expect(done).toMatchObject({ code: 0, err: '' });
      expect(await opened()).toBe(ADDRESS.exec(done.out)?.[0]);
    }
  },
);

test.skipIf(opener.isSkipped)(
  `somebody who started the workbench without a terminal sees on a page why it does not open${opener.why}`,
  async () => {
    const { data, folder, opened, run } = createMachine(null);
    mkdirSync(data);
    mkdirSync(join(data, 'naskah.db'));
    const refused = run();
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(await opened()).toBe(`file://${join(folder, 'state', 'naskah', 'failure.html')}`);
    const page = readFileSync(join(folder, 'state', 'naskah', 'failure.html'), 'utf8');
    expect(page).toContain(refused.err.trim().slice(0, 40));
  },
);

test.skipIf(opener.isSkipped)(`wrong use starts nothing and opens nothing${opener.why}`, () => {
  const { data, run } = createMachine(null);
  expect(run('--datum')).toMatchObject({ code: 2, err: expect.stringContaining('Naskah [--no-open]') });
  expect(existsSync(data)).toBe(false);
});

test('finds Edge and Chrome where Windows installs them, for all users or for one', () => {
  const folder = createTemporaryFolder();
  expect(findWindowBrowser({ LOCALAPPDATA: folder }, 'win32')).toBe(null);
  const chrome = join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe');
  mkdirSync(dirname(chrome), { recursive: true });
  writeFileSync(chrome, '');
  expect(findWindowBrowser({ LOCALAPPDATA: folder, ProgramFiles: createTemporaryFolder() }, 'win32')).toBe(chrome);
});
