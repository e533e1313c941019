import { NEGOTIATION, waitUntil } from './harness.mjs';

const START = 'Tayangkan di Jendela Sendiri';

/** The text in the workbench, at its first clause. */
export const showText = async (page) => {
  await page.evaluate((code) => {
    location.hash = `#/text/${code}/objective`;
  }, NEGOTIATION);
  await page.locator('[data-clause="objective"][data-language="id"]').waitFor();
};
/** From the text to its projected screen, of whose meeting nobody was asked yet. */
export const projectBeside = async ({ app, page }) => {
  await showText(page);
  await page.keyboard.press('F5');
  const dialog = page.getByRole('dialog', { name: 'Mode Proyektor' });
  await dialog.getByRole('radio', { name: 'Tanpa pertemuan' }).check();
  const opening = app.waitForEvent('window');
  await dialog.getByRole('button', { name: START }).click();
  const beside = await opening;
  await beside.locator('article[aria-current]').waitFor();
  return beside;
};
/** By the menu of the workbench, after the meeting was asked. */
export const projectAgain = async (page) => {
  await page.getByRole('menubar').getByText('Tampilan').click();
  await page.getByRole('menuitem', { name: START }).click();
};
/** Asked of the main process, since Playwright gives up a page that crashed; null while nobody answers. */
export const askBeside = ({ app }, script) =>
  app
    .evaluate(async ({ BrowserWindow }, code) => {
      const one = BrowserWindow.getAllWindows().find(({ webContents }) => /#\/projector\//.test(webContents.getURL()));
      if (one === undefined) return null;
      const late = new Promise((done) => setTimeout(done, 2000, null));
      return Promise.race([one.webContents.executeJavaScript(code), late]);
    }, script)
    .catch(() => null);
/** Of the whole program. */
export const countWindows = ({ app }) => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
/** Whether the projector’s own window is gone, or goes within a minute. */
export const isWorkbenchAlone = (one) => waitUntil(async () => (await countWindows(one)) === 1);
/** Whether that window shows a text, or does within a minute. */
export const isProjected = (one) =>
  waitUntil(async () => (await askBeside(one, "document.querySelector('article[aria-current]') !== null")) === true);
/** Ends the process of the projected page. */
export const crashProjected = ({ app }) =>
  app.evaluate(({ BrowserWindow }) => {
    const one = BrowserWindow.getAllWindows().find(({ webContents }) => /#\/projector\//.test(webContents.getURL()));
    one.webContents.forcefullyCrashRenderer();
  });
/** As the × of the projector’s own window does. */
export const closeProjected = ({ app }) =>
  app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find(({ webContents }) => /#\/projector\//.test(webContents.getURL()))
      .close(),
  );
export const findClause = (page, code) => page.locator(`[data-clause="${code}"][data-language="id"]`).first();
