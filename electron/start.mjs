// The workbench: in a desktop window where Electron's binary is there or can be downloaded, else in the machine's browser.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { setUp, tool } from './setup.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { door, rest } = asked(process.argv.slice(2));
const node = setUp(root);
if (build(root, node) !== 0) process.exit(1);

const window = door === 'browser' ? { binary: null, why: null } : desktop(node);
if (window.binary !== null) {
  process.exitCode =
    spawnSync(window.binary, [join(root, 'out', 'main', 'main.js'), ...rest], { stdio: 'inherit' }).status ?? 1;
} else if (door === 'desktop') {
  process.stderr.write(`Jendela desktop tidak dapat dibuka di sini: ${window.why?.id}.\n`);
  process.stderr.write(`The desktop window cannot be opened here: ${window.why?.en}.\n`);
  process.exitCode = 1;
} else {
  if (window.why !== null) {
    const { id, en } = window.why;
    process.stdout.write(`Tanpa jendela desktop (${id}): di peramban. / No desktop window (${en}): in the browser.\n`);
  }
  process.exitCode = tool(root, node, 'out/main/loopback.js', rest);
}

/** `--door desktop|browser` is ours, all else is the door's. */
function asked(args) {
  const at = args.indexOf('--door');
  if (at === -1) return { door: null, rest: args };
  const chosen = args[at + 1];
  if (chosen !== 'desktop' && chosen !== 'browser') {
    process.stderr.write('--door desktop|browser\n');
    process.exit(2);
  }
  return { door: chosen, rest: [...args.slice(0, at), ...args.slice(at + 2)] };
}

/** Electron's binary, downloaded on first use, and null with the reason where there is none or no screen for it. */
function desktop(runtime) {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)
    return { binary: null, why: { id: 'tidak ada layar', en: 'no display' } };
  const folder = join(root, 'node_modules', 'electron');
  const named = () => {
    const path = join(folder, 'path.txt');
    const binary = existsSync(path) ? join(folder, 'dist', readFileSync(path, 'utf8')) : null;
    return binary !== null && existsSync(binary) ? binary : null;
  };
  if (named() === null) spawnSync(runtime, [join(folder, 'install.js')], { stdio: 'ignore', timeout: 300_000 });
  const binary = named();
  const why = { id: 'Electron tidak dapat diunduh', en: 'Electron could not be downloaded' };
  return { binary, why: binary === null ? why : null };
}
