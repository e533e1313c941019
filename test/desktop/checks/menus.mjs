import { spawnSync } from 'node:child_process';
import { must, NEGOTIATION, typeInClause, waitUntil } from '../harness.mjs';

/** The native menus. */
export async function checkMenus({ check, inWindow, env }) {
  const readMenus = (app) =>
    app.evaluate(({ Menu }) => {
      const read = (items) =>
        items.map(({ label, role, accelerator, registerAccelerator, enabled, submenu }) => ({
          ...{ label, role: role ?? null, accelerator: accelerator ?? null, registerAccelerator, enabled },
          items: submenu ? read(submenu.items) : [],
        }));
      return read(Menu.getApplicationMenu().items);
    });
  const flatten = (menus) => menus.flatMap(({ items, ...one }) => [one, ...flatten(items)]);
  const click = (app, label) =>
    app.evaluate(({ Menu }, wanted) => {
      const find = (items) =>
        items.flatMap((one) => [
          ...(one.label === wanted ? [one] : []),
          ...(one.submenu ? find(one.submenu.items) : []),
        ]);
      const [item] = find(Menu.getApplicationMenu().items);
      item.click();
    }, label);
  const hasLabel = async (app, label) => flatten(await readMenus(app)).some((one) => one.label === label);
  const isBarShown = (app) => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0].isMenuBarVisible());

  await check('the native menus have what the page offers, run it, and follow its language', () =>
    inWindow(async ({ app, page }) => {
      must(await waitUntil(() => hasLabel(app, 'Cadangkan…')), 'the page’s own commands are not in them');
      const menus = await readMenus(app);
      const names = menus.map(({ label }) => label);
      must(`${names}` === 'Berkas,Sunting,Proses,Tampilan,Bantuan', `${names}`);
      const roles = flatten(menus).flatMap(({ role }) => role ?? []);
      for (const role of ['undo', 'redo', 'cut', 'copy', 'paste', 'selectall', 'togglefullscreen', 'quit'])
        must(roles.includes(role), `${role} is not among ${roles}`);
      // What the menu bar registers must not be the page's, and must be there once.
      const all = flatten(menus).filter(({ accelerator }) => accelerator !== null);
      const registered = all.filter(({ registerAccelerator, role }) => registerAccelerator && role === null);
      must(registered.length === 0, JSON.stringify(registered));
      const keys = all.map(({ accelerator }) => accelerator);
      must(new Set(keys).size === keys.length, `twice among ${keys}`);

      await click(app, 'Cadangkan…');
      const backup = page.getByRole('dialog', { name: 'Cadangkan' });
      await backup.waitFor();
      // An open dialog is answered first.
      await click(app, 'Naskah baru…');
      await page.waitForTimeout(300);
      must(await backup.isVisible(), 'the dialog is gone');
      await page.keyboard.press('Escape');
      await backup.waitFor({ state: 'hidden' });

      await click(app, 'Antarmuka berbahasa Inggris');
      must(await waitUntil(() => hasLabel(app, 'Back up…')), 'they stay in Indonesian');
      must(await hasLabel(app, 'Copy'), 'the items of the system stay in Indonesian');
      await click(app, 'New text…');
      await page.waitForFunction(() => location.hash === '#/new');
    }),
  );

  await check('while a text is projected there are no menus of ours, and Alt shows none', () =>
    inWindow(async ({ app, page }) => {
      await page.evaluate((code) => {
        location.hash = `#/text/${code}`;
      }, NEGOTIATION);
      must(await waitUntil(() => hasLabel(app, 'Mode proyektor')), 'the text offers nothing');
      const press = () => spawnSync('xdotool', ['key', 'Alt_L'], { env }).error === undefined;
      const isPressed = press();
      if (isPressed) must(await waitUntil(() => isBarShown(app), 5000), 'Alt does not show them');
      await page.evaluate((code) => {
        location.hash = `#/projector/${code}/0`;
      }, NEGOTIATION);
      const list = async () => flatten(await readMenus(app)).map(({ label }) => label);
      must(await waitUntil(async () => !(await list()).includes('Berkas')), 'they stay');
      const left = await list();
      must(!left.includes('Baru dibuka'), `${left}`);
      must(left.includes('Layar penuh'), `its keys are gone: ${left}`);
      must(!(await isBarShown(app)), 'the bar stays');
      press();
      await page.waitForTimeout(500);
      must(!(await isBarShown(app)), 'Alt shows it');
      return isPressed ? undefined : 'without xdotool nobody pressed Alt';
    }),
  );

  await check('the right button offers the clipboard in a field and on selected words, and elsewhere nothing', () =>
    inWindow(async ({ app, page }) => {
      await app.evaluate(({ Menu }) => {
        globalThis.popped = [];
        Menu.prototype.popup = function () {
          globalThis.popped.push(this.items.map(({ label, enabled }) => (enabled ? label : `(${label})`)).join());
        };
      });
      const popped = () => app.evaluate(() => globalThis.popped);
      await page.getByRole('heading').first().click({ button: 'right' });
      await typeInClause(page, ' Kata pilihan.');
      await page.keyboard.press('ControlOrMeta+a');
      await page.getByRole('textbox', { name: /^(Isi|Body), / }).click({ button: 'right' });
      must(await waitUntil(async () => (await popped()).length === 1, 5000), `menus: ${await popped()}`);
      const [menu] = await popped();
      for (const label of ['Potong', 'Salin', 'Tempel', 'Pilih semua'])
        must(
          menu.split(',').some((one) => one.includes(label)),
          menu,
        );
      must(!menu.includes('ejaan'), `it speaks of spelling, which nothing checks here: ${menu}`);
    }),
  );
}
