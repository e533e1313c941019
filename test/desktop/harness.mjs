import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildOldApp, buildPageClient } from './app/build-app.mjs';
import { createEnvironment, end, launch, openDisplay } from './run-electron.mjs';

export const NEGOTIATION = 'loi-belarus';

/** A check waits no longer; nothing is waited for in vain if all is well. */
const PATIENCE_MS = 240_000;

/** Throws `otherwise` unless something holds. */
export function must(holds, otherwise) {
  if (!holds) throw new Error(otherwise);
}

/** Waits until something holds, for a minute at most. */
export async function waitUntil(holds, patience = 60_000) {
  for (const began = Date.now(); Date.now() - began < patience; await wait(100)) if (await holds()) return true;
  return false;
}

/** The pid of the process that owns a data folder, or null. */
export function readOwner(folder) {
  try {
    return JSON.parse(readFileSync(join(folder, 'owner.json'), 'utf8')).pid;
  } catch {
    return null;
  }
}

/**
 * What the checks share: an Electron, the app for it, a display, and stores with the sample. An Electron older than 28 gets
 * an app made for it. `only` is in the names of the checks that run.
 */
export async function openHarness({ root, binary, isOld, only }) {
  const work = mkdtempSync(join(tmpdir(), 'naskah-desktop-'));
  const main = isOld ? await buildOldApp(root, join(work, 'app')) : join(root, 'out', 'main', 'main.js');
  const display = await openDisplay();
  const env = createEnvironment(work, display.name, root);
  const pageClient = await buildPageClient();
  const failures = [];

  const naskah = (...args) =>
    execFileSync(process.execPath, [join(root, 'electron', 'naskah.mjs'), ...args], {
      env: { ...env, DISPLAY: '' },
      encoding: 'utf8',
    });
  const template = join(work, 'template');
  naskah('sample', '--data', template);
  naskah('me', '--name', 'Sari Contoh', '--unit', 'KPAII', '--data', template);
  let count = 0;
  const createData = () => {
    count += 1;
    const data = join(work, `data-${count}`);
    cpSync(template, data, { recursive: true });
    return data;
  };

  const open = async ({ data = createData(), args = [], app = main, program = binary, changed = {} } = {}) => {
    const one = await launch({
      root,
      binary: program,
      main: app,
      args: ['--data', data, ...args],
      env: { ...env, ...changed },
    });
    return Object.assign(one, { data });
  };
  return {
    ...{ root, binary, main, env, work, isOld, naskah, createData, open, pageClient },
    /** Runs one check, and prints whether it holds; what it throws is why it fails. */
    check: async (name, run, patience = PATIENCE_MS) => {
      if (!name.includes(only)) return;
      const late = wait(patience, null, { ref: false }).then(() => {
        throw new Error(`no answer in ${patience / 1000} s`);
      });
      const outcome = await Promise.race([run(), late]).then(
        (fact) => ({ fact }),
        (problem) => ({ problem }),
      );
      if ('problem' in outcome) failures.push(name);
      const { problem, fact } = outcome;
      const line = problem === undefined ? `holds  ${name}` : `FAILS  ${name}: ${problem.message.split('\n')[0]}`;
      process.stdout.write(`${line}${fact === undefined ? '' : ` (${fact})`}\n`);
    },
    /** Runs `work` in a window, and ends that. */
    inWindow: async (work, options) => {
      const one = await open(options);
      try {
        return await work(one);
      } finally {
        await end(one);
      }
    },
    /** What a page that the check can reach answers, with `core` as a client of the core. */
    askCore: (page, expression) => page.evaluate(`${pageClient}; openCore().then(async (core) => ${expression})`),
    close: () => {
      display.close();
      rmSync(work, { recursive: true, force: true, maxRetries: 3 });
      return failures;
    },
  };
}

/** Opens a clause in its editor, and types as a person does. */
export async function typeInClause(page, words) {
  await page.evaluate((code) => {
    location.hash = `#/text/${code}`;
  }, NEGOTIATION);
  const entry = page
    .getByRole('navigation', { name: /^(Kerangka naskah|Outline)$/ })
    .getByRole('listitem')
    .filter({ hasText: 'Tujuan' });
  await entry.getByRole('button').nth(1).click();
  await page.locator('[data-clause="objective"][data-language="id"]').waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: /^(Isi|Body), / }).waitFor();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(words);
}

/** Gives the page another answer of the core to this command, until the returned function is called or it is reloaded. */
export async function answerInPage(page, name, value) {
  await page.evaluate(
    ([asked, given]) => {
      window.post ??= MessagePort.prototype.postMessage;
      MessagePort.prototype.postMessage = function (message, ...more) {
        if (message?.name !== asked) return window.post.call(this, message, ...more);
        setTimeout(() => this.onmessage({ data: { id: message.id, result: { ok: true, value: given } } }));
      };
    },
    [name, value],
  );
  return () =>
    page.evaluate(() => {
      MessagePort.prototype.postMessage = window.post;
    });
}
