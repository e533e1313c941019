import { mkdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { must, NEGOTIATION, typeInClause, waitUntil } from '../harness.mjs';
import { end } from '../run-electron.mjs';

/** Where the window is, where it saves, and what it does when its page hangs. */
export async function checkWindow({ check, open, inWindow, askCore, createData, pageClient, work }) {
  await check(
    'files are saved where the last one of their kind went, else among the documents, never in a folder that is gone',
    () =>
      inWindow(async ({ app, page }) => {
        const folder = join(work, 'surat keluar');
        mkdirSync(folder);
        const save = async (name, target) => {
          await app.evaluate(({ dialog }, filePath) => {
            globalThis.asked = null;
            dialog.showSaveDialog = async (_window, options) => {
              globalThis.asked = options;
              return { canceled: filePath === null, filePath: filePath ?? '' };
            };
          }, target);
          await askCore(
            page,
            `{ const kept = await core.receive('${NEGOTIATION}', '${name}', new TextEncoder().encode('${name}'));
             return window.naskah.saveAs(kept.value.file.name, kept.value.file.sha256) }`,
          );
          return (await app.evaluate(() => globalThis.asked)).defaultPath;
        };
        const documents = await app.evaluate(({ app: it }) => it.getPath('documents'));
        const home = await app.evaluate(({ app: it }) => it.getPath('home'));
        const first = await save('Naskah.docx', join(folder, 'Naskah.docx'));
        must([documents, home].includes(dirname(first)) && basename(first) === 'Naskah.docx', `first in ${first}`);
        must((await save('Lain.docx', null)) === join(folder, 'Lain.docx'), 'the folder is forgotten');
        must((await save('Tabel.xlsx', null)) === join(dirname(first), 'Tabel.xlsx'), 'other kinds go there too');
        rmSync(folder, { recursive: true });
        must((await save('Lain.docx', null)) === join(dirname(first), 'Lain.docx'), 'a folder that is gone is offered');
      }),
  );

  await check('a page that hangs can be opened again with what was typed, or waited for', () =>
    inWindow(async (one) => {
      const { app, page } = one;
      await typeInClause(page, ' Kata terakhir.');
      await page.waitForTimeout(1500);
      const ask = (script) =>
        app
          .evaluate(
            ({ BrowserWindow }, code) =>
              Promise.race([
                BrowserWindow.getAllWindows()[0].webContents.executeJavaScript(code),
                new Promise((done) => setTimeout(done, 2000, null)),
              ]),
            script,
          )
          .catch(() => null);
      const hang = async (response) => {
        await app.evaluate(({ dialog, BrowserWindow }, button) => {
          dialog.showMessageBox = async (_window, box) => {
            globalThis.box = box;
            return { response: button };
          };
          // Chromium says so after 15 s of input without an answer.
          BrowserWindow.getAllWindows()[0].emit('unresponsive');
        }, response);
      };
      void ask('for (;;);');
      await hang(0);
      must((await app.evaluate(() => globalThis.box.message)).includes('tidak menanggapi'), 'it does not say so');
      must((await ask('true')) === null, 'the page was not waited for');
      await hang(1);
      must(
        await waitUntil(async () => (await ask('/dibuka ulang/.test(document.body.innerText)')) === true),
        'it is not opened again',
      );
      const offered = await ask(
        `${pageClient}; openCore().then((core) => core.call('typing.list', { negotiation: '${NEGOTIATION}' })).then(JSON.stringify)`,
      );
      must(offered?.includes('Kata terakhir.'), 'what was typed is not offered');
    }),
  );

  await check('the window opens as it was left, and on a screen that is there', async () => {
    const data = createData();
    const place = { x: 40, y: 60, width: 900, height: 620 };
    const run = async (use) => {
      const one = await open({ data });
      try {
        return await use(one.app);
      } finally {
        await end(one);
      }
    };
    const read = (app) => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0].getBounds());
    await run((app) => app.evaluate(({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0].setBounds(to), place));
    const again = await run(async (app) => {
      const found = await read(app);
      const to = { ...place, x: 5000, y: 4000 };
      await app.evaluate(({ BrowserWindow }, far) => BrowserWindow.getAllWindows()[0].setBounds(far), to);
      return found;
    });
    must(JSON.stringify(again) === JSON.stringify(place), JSON.stringify(again));
    const { x, y, width, height } = await run(read);
    must(x >= 0 && y >= 0 && x + width <= 1440 && y + height <= 900, `${width}x${height} at ${x},${y}`);
  });

  await check('a text is projected on the chosen screen, which is remembered, and the window returns', () =>
    inWindow(async ({ app, page }) => {
      await app.evaluate(({ screen, BrowserWindow }) => {
        const [one] = screen.getAllDisplays();
        const other = { ...one, id: 77, label: 'Proyektor', bounds: { x: 1440, y: 0, width: 800, height: 600 } };
        Object.assign(other, { workArea: other.bounds, size: { width: 800, height: 600 } });
        globalThis.displays = [one, other];
        screen.getAllDisplays = () => globalThis.displays;
        const window = BrowserWindow.getAllWindows()[0];
        globalThis.moves = [];
        for (const name of ['setBounds', 'setFullScreen']) {
          const call = window[name].bind(window);
          window[name] = (given) => {
            const shown = /projector/.test(window.webContents.getURL()) ? 'text' : 'workbench';
            globalThis.moves.push(`${shown} ${name} ${given.x ?? given}`);
            return call(given);
          };
        }
      });
      /** The meetings of a text are read after its words. */
      const project = async () => {
        const isOffered = () =>
          app.evaluate(({ Menu }) =>
            Menu.getApplicationMenu().items.some(({ submenu }) =>
              submenu?.items.some(({ label, enabled }) => label === 'Mode proyektor' && enabled),
            ),
          );
        must(await waitUntil(isOffered), 'the projector is not offered');
        await page.keyboard.press('F5');
      };
      const moves = () => app.evaluate(() => globalThis.moves.join());
      await page.evaluate((code) => {
        location.hash = `#/text/${code}`;
      }, NEGOTIATION);
      await page.locator('[data-clause="objective"]').first().waitFor();
      await project();
      const dialog = page.getByRole('dialog', { name: 'Mode Proyektor' });
      const chosen = dialog.getByRole('combobox', { name: 'Ditayangkan di layar' });
      must((await chosen.inputValue()) === '77', 'the other screen is not proposed');
      await dialog.getByRole('radio', { name: 'Tanpa pertemuan' }).check();
      await dialog.getByRole('button', { name: 'Tayangkan', exact: true }).click();
      must(await waitUntil(async () => (await moves()).includes('setFullScreen true')), `moves: ${await moves()}`);
      must(
        (await moves()).startsWith('text setBounds 1440'),
        `it does not go there with the text alone: ${await moves()}`,
      );
      await page.locator('article[aria-current]').waitFor();
      const before = (await moves()).split(',').length;
      await page.keyboard.press('F5');
      must(
        await waitUntil(async () =>
          (await moves())
            .split(',')
            .slice(before)
            .some((one) => one.startsWith('text setBounds')),
        ),
        `it does not return before the workbench is shown: ${await moves()}`,
      );
      await page.locator('[data-clause="objective"]').first().waitFor();

      // Not asked again, and the window returns when the screen is unplugged.
      await project();
      await page.waitForFunction(() => location.hash.startsWith('#/projector/'));
      must(await waitUntil(async () => (await moves()).endsWith('setFullScreen true')), `moves: ${await moves()}`);
      const until = (await moves()).split(',').length;
      await app.evaluate(({ screen }) => screen.emit('display-removed', {}, globalThis.displays.pop()));
      must(
        await waitUntil(async () =>
          (await moves())
            .split(',')
            .slice(until)
            .some((one) => one.includes('setBounds')),
        ),
        `it does not return: ${await moves()}`,
      );
    }),
  );
}
