import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { answerInPage, must, NEGOTIATION, readOwner, typeInClause, waitUntil } from '../harness.mjs';
import { switches } from '../run-electron.mjs';

/** How the window opens, is reloaded, and ends. */
export async function checkLifecycle({ check, open, inWindow, askCore, createData, naskah, binary, main, env }) {
  const readTyped = (page) =>
    askCore(page, `JSON.stringify(await core.call('typing.list', { negotiation: '${NEGOTIATION}' }))`);
  const readStoredTyping = (data) =>
    naskah('call', 'typing.list', JSON.stringify({ negotiation: NEGOTIATION }), '--data', data, '--json');
  const isMarked = (page) => page.evaluate(() => window.isMarked === true);
  const mark = (page) =>
    page.evaluate(() => {
      window.isMarked = true;
    });
  /** A start beside the one that is open. */
  const startAgain = (...args) => {
    const child = spawn(binary, [...switches, main, ...args], { env, stdio: ['ignore', 'ignore', 'pipe'] });
    const one = { child, output: '' };
    child.stderr.on('data', (part) => {
      one.output += part;
    });
    return one;
  };

  await check('what was typed a moment before the page is opened again is there', () =>
    inWindow(async ({ page }) => {
      await typeInClause(page, ' Kata terakhir.');
      await mark(page);
      await page.evaluate(() => location.reload());
      must(await waitUntil(async () => !(await isMarked(page).catch(() => true))), 'it is not opened again');
      await page.getByRole('heading').first().waitFor();
      must((await readTyped(page)).includes('Kata terakhir.'), 'it is not offered');
    }),
  );

  await check('a screen that breaks offers to open the page again, and does', () =>
    inWindow(async ({ page }) => {
      // An answer that the screen cannot draw.
      await answerInPage(page, 'readiness.show', 7);
      await page.evaluate((code) => {
        location.hash = `#/sign/${code}`;
      }, NEGOTIATION);
      const button = page.getByRole('button', { name: 'Buka ulang halaman' });
      await button.waitFor();
      await mark(page);
      await button.click();
      must(await waitUntil(async () => !(await isMarked(page).catch(() => true))), 'it is not opened again');
      must(await waitUntil(async () => !(await button.isVisible())), 'the broken screen stays');
    }),
  );

  await check('no key reloads the page, closes it, leads away or opens tools', () =>
    inWindow(async ({ app, page }) => {
      await mark(page);
      for (const key of ['Control+r', 'Control+Shift+r', 'Control+w', 'Control+Shift+i', 'F12', 'Alt+ArrowLeft'])
        await page.keyboard.press(key);
      await wait(1500);
      const tools = await app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map(({ webContents }) => webContents.isDevToolsOpened()),
      );
      must((await isMarked(page)) && `${tools}` === 'false', `tools: ${tools}`);
    }),
  );

  const closings = [
    [
      'the window is closed',
      ({ app }) => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0].close()),
    ],
    ['the app is told to quit', ({ app }) => app.evaluate(({ app: all }) => all.quit())],
    ['the program is ended from outside', ({ app }) => app.process().kill('SIGTERM')],
    // As by Ctrl+C in a terminal, which every process of the program gets.
    [
      'a terminal interrupts every process of it',
      ({ app, data }) => {
        process.kill(readOwner(data), 'SIGINT');
        app.process().kill('SIGINT');
      },
    ],
  ];
  for (const [how, close] of closings)
    await check(`words typed just before ${how} are there, and the folder is free again`, async () => {
      const one = await open();
      try {
        await typeInClause(one.page, ' Kalimat awal.');
        must(await waitUntil(async () => (await readTyped(one.page)).includes('Kalimat awal.')), 'nothing is stored');
        await one.page.keyboard.type(' Kata terakhir.');
        await Promise.race([Promise.resolve(close(one)).catch(() => undefined), wait(500)]);
        await Promise.race([one.ended, wait(60_000)]);
        must(one.code === 0, `it ended with ${one.code}`);
        must(!existsSync(join(one.data, 'owner.json')), 'owner.json stays');
        must(readStoredTyping(one.data).includes('Kata terakhir.'), 'the last words are lost');
      } finally {
        if (one.code === undefined) one.app.process().kill('SIGKILL');
      }
    });

  await check('a second start on the same folder shows the first window, and ends', () =>
    inWindow(async ({ app, data }) => {
      const read = () =>
        app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((one) => one.isVisible()));
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0].hide());
      const { child } = startAgain('--data', data);
      const [code] = await once(child, 'exit');
      must(code === 0, `it ends with ${code}`);
      must(await waitUntil(async () => `${await read()}` === 'true'), `visible: ${await read()}`);
    }),
  );

  await check('a second start on another folder opens it beside the first', () =>
    inWindow(async () => {
      const other = createData();
      const { child } = startAgain('--data', other);
      try {
        must(await waitUntil(() => readOwner(other) !== null, 120_000), 'the other folder was not opened');
        await wait(1000);
        must(child.exitCode === null, 'it ended');
      } finally {
        child.kill('SIGTERM');
        await once(child, 'exit');
      }
    }),
  );

  await check('a line that names no folder ends with 2 and opens none', async () => {
    const one = startAgain('--data=');
    // The box waits for somebody to close it.
    const isSaid = await waitUntil(() => one.output.includes('--data'), 120_000);
    const { exitCode } = one.child;
    one.child.kill('SIGKILL');
    must(isSaid, `it says “${one.output}”`);
    must(exitCode === null || exitCode === 2, `it ends with ${exitCode}`);
  });
}
