// The behaviour of the window in a real Electron beyond what the harness next to the project checks.
// node checks.mjs HARNESS ELECTRON [WORDS]: the folder of the harness, and a binary that it can drive; only the checks with
// these words in their name. Run from a built checkout.
import { execFileSync, spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

const [harness = '', electron = '', only = ''] = process.argv.slice(2);
const root = process.cwd();
const from = (name) => import(pathToFileURL(resolve(harness, name)).href);
const { asNobody, end, environment, launch, newHome, openDisplay, switches } = await from('run-desktop.mjs');
asNobody(root);
const { buildStandIn } = await from('standin/build.mjs');

const work = mkdtempSync(join(tmpdir(), 'naskah-desktop-'));
const main = await buildStandIn(root, join(work, 'app'));
const display = await openDisplay();
const env = environment(newHome(work), display.name, root);
const failures = [];

async function check(name, run) {
  if (!name.includes(only)) return;
  const problem = await run().then(
    () => null,
    (thrown) => thrown,
  );
  if (problem !== null) failures.push(name);
  process.stdout.write(problem === null ? `holds  ${name}\n` : `FAILS  ${name}: ${problem.message}\n`);
}
function must(holds, otherwise) {
  if (!holds) throw new Error(otherwise);
}

/** Waits until something holds, for a minute at most: a start takes half of one where other work keeps the cores busy. */
async function waitUntil(holds) {
  for (let tries = 0; tries < 600 && !holds(); tries += 1) await wait(100);
  return holds();
}

const naskah = (...args) =>
  execFileSync(process.execPath, [join(root, 'electron', 'naskah.mjs'), ...args], { env, encoding: 'utf8' });
const template = join(work, 'template');
naskah('sample', '--data', template);
naskah('me', '--name', 'Sari Contoh', '--unit', 'KPAII', '--data', template);
let count = 0;
function newData() {
  count += 1;
  const data = join(work, `data-${count}`);
  cpSync(template, data, { recursive: true });
  return data;
}

async function open(data = newData()) {
  const one = await launch({ root, electron, main, args: ['--data', data], env });
  one.page = await one.app.firstWindow({ timeout: 120_000 });
  await one.page.getByRole('heading').first().waitFor({ timeout: 120_000 });
  return one;
}

async function inWindow(run) {
  const one = await open();
  try {
    await run(one);
  } finally {
    await end(one);
  }
}

const body = (page) => page.getByRole('textbox', { name: /^(Isi|Body), / });
async function type(page, words) {
  await page.evaluate(() => {
    location.hash = '#/text/loi-belarus';
  });
  const entry = page.getByRole('navigation').getByRole('listitem').filter({ hasText: 'Tujuan' });
  await entry.getByRole('button').nth(1).click();
  await page.locator('[data-clause="objective"][data-language="id"]').waitFor();
  await page.keyboard.press('Enter');
  await body(page).waitFor();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(words);
}
/** What the store offers again, read by a page that does not know it yet. */
const offered = ({ page }) =>
  page.evaluate(async () => JSON.stringify(await window.naskah.call('typing.list', { negotiation: 'loi-belarus' })));
const crash = ({ app }) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0].webContents.forcefullyCrashRenderer());
async function readPdf(path) {
  const { extractText } = await import('unpdf');
  return (await extractText(new Uint8Array(readFileSync(path)))).text;
}
/** Asked of the process, since Playwright gives up a page that crashed. */
const asked = ({ app }, script) =>
  app.evaluate(({ BrowserWindow }, one) => BrowserWindow.getAllWindows()[0].webContents.executeJavaScript(one), script);

await check('what was typed a moment before the page is opened again is there', () =>
  inWindow(async (one) => {
    await type(one.page, ' Kata terakhir.');
    await one.page.evaluate(() => location.reload());
    await one.page.getByRole('heading').first().waitFor();
    must((await offered(one)).includes('Kata terakhir.'), 'it is not offered');
  }),
);

await check('a page that crashes is opened again where it was, says so, and offers what was typed', () =>
  inWindow(async (one) => {
    await type(one.page, ' Kata terakhir.');
    await wait(1500);
    await crash(one);
    await wait(4000);
    const [words, hash] = await asked(one, '[document.body.innerText, location.hash]');
    must(/berhenti bekerja dan dibuka ulang|stopped and was reopened/.test(words), 'it does not say so');
    must(hash.startsWith('#/text/loi-belarus'), `it is at ${hash}`);
    const kept = await asked(
      one,
      "window.naskah.call('typing.list', { negotiation: 'loi-belarus' }).then((all) => JSON.stringify(all))",
    );
    must(kept.includes('Kata terakhir.'), 'what was typed is not offered');
  }),
);

await check('a page that crashes again asks, and is opened again where the person says so', () =>
  inWindow(async (one) => {
    await one.app.evaluate(({ dialog }) => {
      globalThis.boxes = [];
      dialog.showMessageBox = async (_window, box) => {
        globalThis.boxes.push(box);
        return { response: 0 };
      };
    });
    for (const boxes of [0, 1]) {
      await crash(one);
      await wait(4000);
      must((await one.app.evaluate(() => globalThis.boxes.length)) === boxes, `not ${boxes} boxes`);
      must((await asked(one, "document.querySelector('h1,h2') !== null")) === true, 'the window is empty');
    }
  }),
);

await check('a second start on another folder opens it beside the first', () =>
  inWindow(async () => {
    const other = newData();
    const child = spawn(electron, [...switches, main, '--data', other], { env, stdio: 'ignore' });
    try {
      must(await waitUntil(() => existsSync(join(other, 'owner.json'))), 'the other folder was not opened');
      await wait(1000);
      must(child.exitCode === null, 'it ended');
    } finally {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
  }),
);

await check('a line that names no folder ends with 2 and opens none', async () => {
  const child = spawn(electron, [...switches, main, '--data='], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (part) => {
    said += part;
  });
  // The box waits for somebody to close it.
  await waitUntil(() => said.includes('--data'));
  const open = child.exitCode === null;
  child.kill('SIGKILL');
  must(said.includes('--data'), `it says “${said}”`);
  must(open || child.exitCode === 2, `it ends with ${child.exitCode}`);
});

await check('nothing leaves the page by WebRTC, WebTransport or a hint in it, its policy switched off or not', () =>
  inWindow(async ({ app, page }) => {
    const reached = new Set();
    const tcp = createServer((socket) => {
      reached.add('a connection');
      socket.once('data', (bytes) => {
        reached.add(bytes[0] === 0 ? 'turn' : bytes[0] === 22 ? 'tls' : `${bytes}`.split('\r')[0]);
        socket.destroy();
      });
    }).listen(0, '127.0.0.1');
    await once(tcp, 'listening');
    const udp = createSocket('udp4').on('message', () => reached.add('udp'));
    await new Promise((bound) => udp.bind(0, '127.0.0.1', bound));
    const session = await page.context().newCDPSession(page);
    for (const enabled of [false, true]) {
      await session.send('Page.setBypassCSP', { enabled });
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0].webContents.reload());
      await page.getByRole('heading').first().waitFor();
      await page.evaluate(
        async ({ udp, tcp }) => {
          const auth = { username: 'x', credential: 'x' };
          const peer = new RTCPeerConnection({
            iceServers: [
              { urls: `stun:127.0.0.1:${udp}` },
              { urls: `turn:127.0.0.1:${udp}?transport=udp`, ...auth },
              { urls: `turn:127.0.0.1:${tcp}?transport=tcp`, ...auth },
              { urls: `turns:127.0.0.1:${tcp}?transport=tcp`, ...auth },
            ],
          });
          peer.createDataChannel('x');
          await peer.setLocalDescription(await peer.createOffer());
          for (const rel of [
            'preconnect',
            'dns-prefetch',
            'prefetch',
            'preload',
            'modulepreload',
            'prerender',
            'icon',
          ]) {
            const link = document.createElement('link');
            Object.assign(link, { rel, href: `http://127.0.0.1:${tcp}/${rel}`, as: 'script' });
            document.head.append(link);
          }
          try {
            await new WebTransport(`https://127.0.0.1:${udp}/`).ready;
          } catch {}
          await new Promise((done) => setTimeout(done, 2000));
          peer.close();
        },
        { udp: udp.address().port, tcp: tcp.address().port },
      );
      must(
        reached.size === 0,
        `with${enabled ? 'out' : ''} its policy an outside server was reached by ${[...reached]}`,
      );
    }
    tcp.close();
    udp.close();
  }),
);

await check('where no program prints PDFs, the window prints the comparison that it shows', () =>
  inWindow(async ({ app, page }) => {
    const target = join(work, 'comparison.pdf');
    await app.evaluate(({ dialog, ipcMain }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
      // As on a machine without LibreOffice and Word.
      const answer = ipcMain._invokeHandlers.get('naskah:call');
      ipcMain.removeHandler('naskah:call');
      ipcMain.handle('naskah:call', (event, name, input) =>
        name === 'printers.show' ? { ok: true, value: { pdf: null } } : answer(event, name, input),
      );
    }, target);
    await page.evaluate(() => {
      location.hash = '#/compare/loi-belarus/two/draft%3Adraft-1/draft%3Adraft-2/en';
    });
    await page.getByText('Seperti cetakan', { exact: true }).click();
    await page.getByRole('document').getByText('LETTER OF INTENT').first().waitFor();
    await page.getByRole('button', { name: 'Redline Word' }).click();
    await page.getByRole('combobox', { name: 'Jenis berkas' }).selectOption('pdf');
    await page.getByRole('dialog').getByRole('button', { name: 'Simpan sebagai' }).click();
    must(await waitUntil(() => existsSync(target)), 'no PDF was saved');
    if (process.env.NASKAH_KEEP_PDF) cpSync(target, process.env.NASKAH_KEEP_PDF);
    const pages = await readPdf(target);
    must(pages.length > 1, `it has ${pages.length} page`);
    const words = pages.join(' ');
    for (const word of ['LETTER OF INTENT', 'shall', 'will']) must(words.includes(word), `“${word}” is not in it`);
    must(!words.includes('Jenis berkas') && !words.includes('Daftar perubahan'), 'the screen around it is printed too');
    const kinds = await page.evaluate(async () => {
      const listed = await window.naskah.call('records.list', { negotiation: 'loi-belarus' });
      return listed.value.map(({ kind }) => kind);
    });
    must(kinds.includes('export.made'), `it is not recorded among ${[...new Set(kinds)]}`);
  }),
);

display.close();
rmSync(work, { recursive: true, force: true, maxRetries: 3 });
process.exit(failures.length === 0 ? 0 : 1);
