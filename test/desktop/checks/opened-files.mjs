import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { must, NEGOTIATION, readOwner, waitUntil } from '../harness.mjs';
import { switches } from '../run-electron.mjs';

/** Files that are opened with the program: by a double click, dropped on its icon, or named on its line. */
export async function checkOpenedFiles({ check, inWindow, naskah, createData, binary, main, root, work, env }) {
  const sample = join(root, 'resources', 'sample');
  const word = readdirSync(sample).find((name) => name.endsWith('.docx'));
  const copyWord = (name) => {
    const path = join(work, name);
    copyFileSync(join(sample, word), path);
    return path;
  };
  const dialog = (page) => page.getByRole('dialog', { name: 'Buka berkas' });

  await check(
    'a Word file on the line can become a new text; when the page is opened again it is not offered again',
    () =>
      inWindow(
        async ({ page }) => {
          await dialog(page).getByText('usulan mitra.docx').waitFor();
          await dialog(page).getByRole('radio', { name: 'Menjadi awal naskah baru' }).check();
          await dialog(page).getByRole('button', { name: 'Lanjutkan' }).click();
          await page.getByText('usulan mitra.docx').waitFor();
          must((await page.evaluate(() => location.hash)) === '#/new', 'it is not read for a new text');
          await page.reload();
          await page.getByRole('heading').first().waitFor();
          await page.waitForTimeout(500);
          must((await dialog(page).count()) === 0, 'it is offered twice');
        },
        { args: [copyWord('usulan mitra.docx')] },
      ),
  );

  await check('what a second start brings reaches the first window, to be compared or received there', () =>
    inWindow(async ({ app, page, data }) => {
      copyWord('jawaban.docx');
      // A path from the folder in which it is started.
      const again = spawn(binary, [...switches, main, '--data', data, 'jawaban.docx'], {
        env,
        cwd: work,
        stdio: 'ignore',
      });
      const [code] = await once(again, 'exit');
      must(code === 0, `it ends with ${code}`);
      await dialog(page).getByText('jawaban.docx').waitFor();
      await dialog(page).getByRole('radio', { name: 'Disandingkan' }).check();
      await dialog(page).getByRole('button', { name: 'Lanjutkan' }).click();
      await page.waitForFunction((text) => location.hash.startsWith(`#/compare/${text}/two/`), NEGOTIATION);
      must(page.url().includes('jawaban.docx'), `it compares ${page.url()}`);

      // As macOS names files.
      await app.evaluate(
        ({ app: it }, path) => it.emit('open-file', { preventDefault() {} }, path),
        copyWord('kedua.docx'),
      );
      await dialog(page).getByText('kedua.docx').waitFor();
      await dialog(page).getByRole('button', { name: 'Lanjutkan' }).click();
      await page.waitForFunction((text) => location.hash === `#/gather/${text}`, NEGOTIATION);
      await page.getByText('kedua.docx').first().waitFor();
    }),
  );

  await check('a backup that is dropped on the page is offered to be restored from where it is', () =>
    inWindow(async ({ page, data }) => {
      const backup = join(work, 'dijatuhkan.naskah');
      copyFileSync(join(data, 'naskah.db'), backup);
      const session = await page.context().newCDPSession(page);
      const dropped = { items: [], files: [backup], dragOperationsMask: 1 };
      for (const type of ['dragEnter', 'dragOver', 'drop'])
        await session.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data: dropped });
      const restore = page.getByRole('dialog', { name: 'Pulihkan cadangan' });
      await restore.waitFor();
      must((await restore.getByRole('textbox').inputValue()) === backup, 'another path is filled in');
    }),
  );

  await check(
    'a backup is offered to be restored from where it is; what is no file is refused with the reason',
    async () => {
      const backup = join(work, 'cadangan.naskah');
      naskah('backup', backup, '--data', createData());
      const folder = join(work, 'folder.docx');
      mkdirSync(folder);
      await inWindow(
        async ({ page, data }) => {
          const restore = page.getByRole('dialog', { name: 'Pulihkan cadangan' });
          await restore.waitFor();
          must((await restore.getByRole('textbox').inputValue()) === backup, 'another path is filled in');
          await page.getByText(folder).waitFor();
          // A core that is started again opens none of them once more.
          await restore.getByRole('button', { name: 'Batal' }).click();
          const before = readOwner(data);
          process.kill(before, 'SIGKILL');
          must(await waitUntil(() => ![null, before].includes(readOwner(data))), 'no core was started again');
          await page.waitForTimeout(500);
          must((await restore.count()) === 0, 'the backup is offered twice');
        },
        { args: [backup, folder, join(dirname(backup), 'gambar.png')] },
      );
    },
  );
}
