import { setTimeout as wait } from 'node:timers/promises';
import { must, NEGOTIATION, typeInClause, waitUntil } from '../harness.mjs';

/** What happens when the process of the page dies. */
export async function checkCrashes({ check, inWindow, pageClient }) {
  /** Asked of the main process, since Playwright gives up a page that crashed; while there is no page, nobody answers. */
  const ask = ({ app }, script) =>
    Promise.race([
      app.evaluate(
        ({ BrowserWindow }, one) => BrowserWindow.getAllWindows()[0].webContents.executeJavaScript(one),
        script,
      ),
      wait(5000, null),
    ]).catch(() => null);
  const listTyped = `${pageClient}; openCore().then((core) => core.call('typing.list', { negotiation: '${NEGOTIATION}' })).then(JSON.stringify)`;
  const isShown = (one) => waitUntil(async () => (await ask(one, "document.querySelector('h1,h2') !== null")) === true);
  const crash = ({ app }) =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0].webContents.forcefullyCrashRenderer());
  /** 0 while there is none. */
  const readPageProcess = ({ app }) =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0].webContents.getOSProcessId());
  const kill = async (one) => process.kill(await readPageProcess(one), 'SIGKILL');

  for (const [how, end] of [
    ['crashes', crash],
    ['is killed', kill],
  ])
    await check(`a page that ${how} is opened again where it was, says so, and offers what was typed`, () =>
      inWindow(async (one) => {
        await typeInClause(one.page, ' Kata terakhir.');
        must(await waitUntil(async () => (await ask(one, listTyped))?.includes('Kata terakhir.')), 'it is not stored');
        await end(one);
        const says = '/berhenti bekerja dan dibuka ulang/.test(document.body.innerText)';
        must(await waitUntil(async () => (await ask(one, says)) === true), 'it does not say so');
        const hash = await ask(one, 'location.hash');
        must(hash.startsWith(`#/text/${NEGOTIATION}`), `it is at ${hash}`);
        must((await ask(one, listTyped)).includes('Kata terakhir.'), 'what was typed is not offered');
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
        const crashed = await readPageProcess(one);
        await crash(one);
        const isNew = async () => ![0, crashed].includes(await readPageProcess(one));
        must(await waitUntil(isNew), 'there is no new page');
        must(await isShown(one), 'the window is empty');
        const shown = await one.app.evaluate(() => globalThis.boxes.length);
        must(shown === boxes, `${shown} boxes, not ${boxes}`);
      }
    }),
  );
}
