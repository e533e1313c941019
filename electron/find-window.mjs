import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canSandbox } from './can-sandbox.mjs';
import { classifyFailure } from './classify-failure.mjs';
import { tellStep } from './tell.mjs';

/** Allows for 120 MB over a slow line; a missing host fails within seconds. */
const PATIENCE_MS = 900_000;
const LINE_MS = 10_000;
/** How long a failed download is not repeated, unless the window is requested explicitly. */
const REST_MS = 86_400_000;

/**
 * Finds Electron's binary and downloads it on first use; `binary` is null, with the reason, if there is none, no
 * screen for it, or no sandbox for its pages. A failed download is not repeated for a day, since every start would wait for it.
 */
export async function findWindow(root, node, insisted) {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)
    return { binary: null, why: { code: 'screen', details: {} } };
  const folder = join(root, 'node_modules', 'electron');
  const note = join(folder, '.download-failed');
  const there = readBinary(folder);
  if (there !== null) return checkSandbox(there);
  const failed = insisted ? null : readFailed(note);
  if (failed !== null) return { binary: null, why: { code: 'earlier', details: { at: failed } } };
  tellStep('window-download');
  const output = await download(folder, node);
  const binary = readBinary(folder);
  if (binary === null) {
    tryTo(() => writeFileSync(note, new Date().toISOString()));
    return { binary, why: classifyFailure(output, { folder, host: 'github.com' }) };
  }
  tryTo(() => rmSync(note, { force: true }));
  return checkSandbox(binary);
}

/** Without a sandbox for its pages the window ends at once, with words that nobody understands. */
function checkSandbox(binary) {
  return canSandbox(binary) ? { binary, why: null } : { binary: null, why: { code: 'sandbox', details: {} } };
}

function readBinary(folder) {
  const path = join(folder, 'path.txt');
  const binary = existsSync(path) ? join(folder, 'dist', readFileSync(path, 'utf8')) : null;
  return binary !== null && existsSync(binary) ? binary : null;
}

/** When the last download failed, as shown to people; null if that is more than a day ago. */
function readFailed(note) {
  const at = existsSync(note) ? new Date(readFileSync(note, 'utf8')) : null;
  if (at === null || !(Math.abs(Date.now() - at.getTime()) < REST_MS)) return null;
  return `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** Returns the error output of the download. */
function download(folder, node) {
  return new Promise((resolve) => {
    const child = spawn(node, [join(folder, 'install.js')], {
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: PATIENCE_MS,
    });
    const began = Date.now();
    const timer = setInterval(
      () => tellStep('window-waiting', { seconds: Math.round((Date.now() - began) / 1000) }),
      LINE_MS,
    );
    let output = '';
    child.stderr.setEncoding('utf8').on('data', (part) => {
      output += part;
    });
    const end = (more) => {
      clearInterval(timer);
      resolve(`${output}${more}`);
    };
    child.on('error', (problem) => end(String(problem)));
    child.on('close', (_code, signal) => end(signal === null ? '' : 'ETIMEDOUT'));
  });
}

/** If the folder is not writable, the next start tries again. */
function tryTo(action) {
  try {
    action();
  } catch {}
}
