import { must, NEGOTIATION, readOwner, waitUntil } from '../harness.mjs';
import {
  askBeside,
  closeProjected,
  countWindows,
  crashProjected,
  findClause,
  isProjected,
  isWorkbenchAlone,
  projectAgain,
  projectBeside,
  showText,
} from '../projected-window.mjs';
import { end } from '../run-electron.mjs';

/** The projected screen in a window of its own next to the workbench. */
export async function checkProjectorWindow({ check, inWindow, askCore, createData, open }) {
  await check('a text is projected in a window of its own, in step with the workbench, once, and F5 closes it', () =>
    inWindow(async (one) => {
      const { app, page } = one;
      const beside = await projectBeside(one);
      const focused = beside.locator('article[aria-current]');
      must((await focused.innerText()).includes('Tujuan'), `it is at ${await focused.innerText()}`);
      must((await beside.title()) === 'Naskah', `its title is ${await beside.title()}`);
      must(await page.getByRole('menubar').isVisible(), 'the workbench is gone');
      await beside.keyboard.press('ArrowDown');
      await page.locator('[data-clause="areas"][data-here]').first().waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('navigation', { name: 'Kerangka naskah' }).getByText('Pendanaan').first().click();
      await focused.filter({ hasText: 'Pendanaan' }).waitFor();

      const write = `core.call('texts.show', { negotiation: '${NEGOTIATION}', draft: null }).then(({ value }) => {
        const { version } = value.clauses.find(({ code }) => code === 'funding');
        return core.call('clauses.write', { negotiation: '${NEGOTIATION}', clause: 'funding', parents: [version],
          texts: { id: { heading: 'Pendanaan', body: 'Setiap Pihak menanggung biayanya.' } }, note: '' });
      })`;
      const written = await askCore(page, `${write}.then((done) => done.ok || JSON.stringify(done))`);
      must(written === true, `${written}`);
      await focused.filter({ hasText: 'Setiap Pihak menanggung biayanya.' }).waitFor();

      await projectAgain(page);
      await beside.waitForTimeout(500);
      must((await countWindows(one)) === 2 && app.windows().length === 2, 'there is a third window');
      for (const again of [1, 2, 3, 4]) {
        await beside.keyboard.press('Escape');
        must((await countWindows(one)) === 2, `Escape closes it, the ${again}. time`);
      }
      await focused.filter({ hasText: 'Pendanaan' }).waitFor();
      const pressFull = () =>
        app.evaluate(({ BrowserWindow }) => {
          const window = BrowserWindow.getAllWindows().find(({ webContents }) =>
            /projector/.test(webContents.getURL()),
          );
          window.setFullScreen = (is) => {
            globalThis.isFull = is;
          };
          // The main process hears no key of Playwright.
          window.webContents.sendInputEvent({ type: 'keyDown', keyCode: 'F11' });
        });
      await pressFull();
      must(await waitUntil(() => app.evaluate(() => globalThis.isFull === true), 5000), 'F11 does not fill the screen');
      await beside.keyboard.press('F5').catch(() => undefined);
      must(await isWorkbenchAlone(one), 'F5 does not close it');
      must(await page.getByRole('menubar').isVisible(), 'the workbench is gone too');
    }),
  );

  await check('words discarded in the projector’s own window, or left there, are offered in the workbench', () =>
    inWindow(async (one) => {
      const { page } = one;
      const beside = await projectBeside(one);
      await beside.keyboard.press('Enter');
      await beside.getByRole('textbox').first().waitFor();
      await beside.keyboard.type(' Dibuang.');
      await beside.keyboard.press('Escape');
      await beside.keyboard.press('1');
      await findClause(page, 'objective').filter({ hasText: 'Dibuang.' }).waitFor();
      must(!(await beside.locator('article[aria-current]').innerText()).includes('Dibuang.'), 'it is still projected');
      await beside.keyboard.press('ArrowDown');
      await beside.keyboard.press('Enter');
      await beside.getByRole('textbox').first().waitFor();
      await beside.keyboard.type(' Ditutup.');
      await closeProjected(one);
      must(await isWorkbenchAlone(one), 'it stays');
      await findClause(page, 'areas').filter({ hasText: 'Ditutup.' }).waitFor();

      const opening = one.app.waitForEvent('window');
      await projectAgain(page);
      const next = await opening;
      await next.locator('article[aria-current]').waitFor();
      await next.keyboard.press('ArrowDown');
      await next.keyboard.press('Enter');
      await next.getByRole('textbox').first().waitFor();
      await next.keyboard.type(' Ditinggalkan.');
      await next.keyboard.press('F5');
      await next.keyboard.press('1').catch(() => undefined);
      must(await isWorkbenchAlone(one), 'F5 does not close it');
      await findClause(page, 'forms').filter({ hasText: 'Ditinggalkan.' }).waitFor();
    }),
  );

  await check('the projector’s own window fills the other screen, and leaves it when that is unplugged', () =>
    inWindow(async (one) => {
      const { app, page } = one;
      await app.evaluate(({ app: it, screen }) => {
        const [main] = screen.getAllDisplays();
        const bounds = { x: 1440, y: 0, width: 1024, height: 768 };
        const other = { ...main, id: 77, label: 'Proyektor', bounds, workArea: bounds, size: bounds };
        globalThis.displays = [main, other];
        screen.getAllDisplays = () => globalThis.displays;
        globalThis.moves = [];
        it.on('browser-window-created', (_event, window) => {
          for (const name of ['setBounds', 'setFullScreen']) {
            const call = window[name].bind(window);
            window[name] = (given) => {
              globalThis.moves.push(`${name} ${given.x ?? given}`);
              call(given);
            };
          }
        });
      });
      const moves = () => app.evaluate(() => globalThis.moves.join());
      await page.reload();
      await projectBeside(one);
      must(await waitUntil(async () => (await moves()).endsWith('setBounds 1440,setFullScreen true')), await moves());
      must(await page.getByRole('menubar').isVisible(), 'the workbench is gone');
      await app.evaluate(({ screen }) => screen.emit('display-removed', {}, globalThis.displays.pop()));
      must(await waitUntil(async () => /true.*setBounds (?!1440)\d+$/.test(await moves())), await moves());
      must((await countWindows(one)) === 2, 'it is closed');
    }),
  );

  await check(
    'a projected page that crashes in its own window is opened again, then closed, and the workbench says so',
    () =>
      inWindow(async (one) => {
        const { page } = one;
        const beside = await projectBeside(one);
        await beside.keyboard.press('Enter');
        await beside.getByRole('textbox').first().waitFor();
        await beside.keyboard.type(' Kata terakhir.');
        const typed = `core.call('typing.list', { negotiation: '${NEGOTIATION}' }).then(JSON.stringify)`;
        must(await waitUntil(async () => (await askCore(page, typed)).includes('Kata terakhir.')), 'it is not stored');
        await crashProjected(one);
        await page.getByText('berhenti bekerja dan dibuka ulang').waitFor();
        await findClause(page, 'objective').filter({ hasText: 'Kata terakhir.' }).waitFor();
        must(await isProjected(one), 'it is not projected again');
        await crashProjected(one);
        await page.getByText('berhenti bekerja lagi dan ditutup').waitFor();
        must(await isWorkbenchAlone(one), 'it stays');
        await projectAgain(page);
        must(await isProjected(one), 'it cannot be projected again');
        must(await page.getByRole('menubar').isVisible(), 'the workbench is gone');
      }),
  );

  await check(
    'a projected page that hangs in its own window is asked about before the workbench, and opened again',
    () =>
      inWindow(async (one) => {
        const { app, page } = one;
        await projectBeside(one);
        void askBeside(one, 'for (;;);');
        await app.evaluate(({ dialog, BrowserWindow }) => {
          dialog.showMessageBox = async (window, box) => {
            globalThis.asked = { url: window.webContents.getURL(), ...box };
            return { response: 1 };
          };
          // Chromium says so after 15 s of input without an answer.
          BrowserWindow.getAllWindows()
            .find(({ webContents }) => /projector/.test(webContents.getURL()))
            .emit('unresponsive');
        });
        await page.getByText('berhenti bekerja dan dibuka ulang').waitFor();
        const { url, message } = await app.evaluate(() => globalThis.asked);
        must(/#\/text\//.test(url) && message.includes('Layar proyektor'), `${message} at ${url}`);
        must(await isProjected(one), 'it is not projected again');
      }),
  );

  await check('closing the workbench closes the projector’s own window too, with what was typed there', async () => {
    const data = createData();
    const one = await open({ data });
    const beside = await projectBeside(one);
    await beside.keyboard.press('Enter');
    await beside.getByRole('textbox').first().waitFor();
    await beside.keyboard.type(' Kata terakhir.');
    await one.page.evaluate(() => window.close()).catch(() => undefined);
    must((await one.ended) === 0, `it ends with ${one.code}`);
    must(readOwner(data) === null, 'the folder is not released');
    const again = await open({ data });
    try {
      await showText(again.page);
      await findClause(again.page, 'objective').filter({ hasText: 'Kata terakhir.' }).waitFor();
    } finally {
      await end(again);
    }
  });

  await check('a core that dies comes back for the projector’s own window as well', () =>
    inWindow(async (one) => {
      const beside = await projectBeside(one);
      const dead = readOwner(one.data);
      process.kill(dead, 'SIGKILL');
      must(await waitUntil(() => ![null, dead].includes(readOwner(one.data))), 'there is no other core');
      await beside.keyboard.press('Enter');
      await beside.getByRole('textbox').first().waitFor();
      await beside.keyboard.type(' Sesudahnya.');
      await beside.keyboard.press('Control+Enter');
      await findClause(one.page, 'objective').filter({ hasText: 'Sesudahnya.' }).waitFor();
    }),
  );
}
