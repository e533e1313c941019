import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { extractText } from 'unpdf';
import { answerInPage, must, NEGOTIATION, waitUntil } from '../harness.mjs';

const RECEIVE = `const kept = await core.receive('${NEGOTIATION}', 'Catatan rapat.txt', new TextEncoder().encode('Isi'));
  return window.naskah.saveAs(kept.value.file.name, kept.value.file.sha256)`;

/** Files into the window and out of it. */
export async function checkFiles({ check, inWindow, askCore, root, work, env }) {
  await check('a file is saved where the person says, under its own name', () =>
    inWindow(async ({ app, page }) => {
      const target = join(work, 'saved.txt');
      await answerSaveDialog(app, target);
      const saved = await askCore(page, `{ ${RECEIVE} }`);
      const [asked] = await app.evaluate(() => globalThis.asked);
      must(basename(asked.defaultPath) === 'Catatan rapat.txt', `asked for ${JSON.stringify(asked)}`);
      must(saved.ok && readFileSync(target, 'utf8') === 'Isi', JSON.stringify(saved));
    }),
  );

  await check('20 MiB go to the core and come back unchanged', () =>
    inWindow(async ({ page }) => {
      const [isSame, there, back] = await askCore(
        page,
        `{
          const bytes = new Uint8Array(20 * 1024 * 1024);
          for (let n = 0; n < bytes.length; n += 4096) bytes[n] = n % 251;
          const began = performance.now();
          const kept = await core.receive(null, 'besar.bin', bytes);
          const there = performance.now();
          const { value } = await core.file(kept.value.file.sha256);
          const isSame = value.length === bytes.length && value.every((byte, n) => byte === bytes[n]);
          return [isSame, Math.round(there - began), Math.round(performance.now() - there)];
        }`,
      );
      must(isSame, 'they differ');
      return `${there} ms there, ${back} ms back`;
    }),
  );

  await check('a dropped Word file is read, and one dropped beside it does not take the place of the page', () =>
    inWindow(async ({ app, page }) => {
      const sample = join(root, 'resources', 'sample');
      const file = join(work, 'catatan.docx');
      copyFileSync(
        join(
          sample,
          readdirSync(sample).find((name) => name.endsWith('.docx')),
        ),
        file,
      );
      await page.evaluate((code) => {
        location.hash = `#/text/${code}`;
      }, NEGOTIATION);
      await page.locator('[data-clause="objective"]').first().waitFor();
      const session = await page.context().newCDPSession(page);
      const drop = async (x, y) => {
        const data = { items: [], files: [file], dragOperationsMask: 1 };
        for (const type of ['dragEnter', 'dragOver', 'drop'])
          await session.send('Input.dispatchDragEvent', { type, x, y, data });
      };
      await drop(600, 400);
      await page.waitForFunction(() => location.hash.startsWith('#/gather/'));
      await page.getByText('catatan.docx').first().waitFor();
      await drop(5, 5);
      await wait(700);
      must(page.url().startsWith('app://naskah/') && app.windows().length === 1, page.url());
    }),
  );

  await check('where no program prints PDFs, the window prints the comparison that it shows', () =>
    inWindow(async ({ app, page }) => {
      const target = join(work, 'comparison.pdf');
      await answerSaveDialog(app, target);
      // As on a machine without LibreOffice and Word.
      await answerInPage(page, 'printers.show', { pdf: null });
      await page.evaluate((code) => {
        location.hash = `#/compare/${code}/two/draft%3Adraft-1/draft%3Adraft-2/en`;
      }, NEGOTIATION);
      await page.getByText('Seperti cetakan', { exact: true }).click();
      await page.getByRole('document').getByText('LETTER OF INTENT').first().waitFor();
      await page.getByRole('button', { name: 'Redline Word' }).click();
      await page.getByRole('combobox', { name: 'Jenis berkas' }).selectOption('pdf');
      await page.getByRole('dialog').getByRole('button', { name: 'Simpan sebagai' }).click();
      must(await waitUntil(() => existsSync(target)), 'no PDF was saved');
      const { text, totalPages } = await extractText(new Uint8Array(readFileSync(target)));
      must(totalPages > 1, `it has ${totalPages} page`);
      const words = text.join(' ');
      for (const word of ['LETTER OF INTENT', 'shall', 'will']) must(words.includes(word), `“${word}” is not in it`);
      must(
        !words.includes('Jenis berkas') && !words.includes('Daftar perubahan'),
        'the screen around it is printed too',
      );
      const kinds = await askCore(
        page,
        `(await core.call('records.list', { negotiation: '${NEGOTIATION}' })).value.map(({ kind }) => kind)`,
      );
      must(kinds.includes('export.made'), `it is not recorded among ${[...new Set(kinds)]}`);
    }),
  );

  const tool = (...args) => spawnSync('xdotool', args, { env, encoding: 'utf8' });
  if (tool('version').error) {
    process.stdout.write('skipped: the system’s own dialog, without xdotool\n');
    return;
  }
  await check('the system’s own dialog asks before it replaces a file', () =>
    inWindow(async ({ page }) => {
      const target = join(work, 'lama.txt');
      writeFileSync(target, 'lama');
      const list = () => tool('search', '--onlyvisible', '--class', '.').stdout.trim().split('\n').filter(Boolean);
      const before = list();
      const saving = askCore(page, `{ ${RECEIVE} }`).catch(() => undefined);
      let dialog;
      await waitUntil(() => {
        dialog = list().find((id) => !before.includes(id));
        return dialog !== undefined;
      });
      must(dialog !== undefined, 'no dialog came');
      await wait(1500);
      tool('windowfocus', dialog);
      tool('key', 'ctrl+a');
      tool('type', '--delay', '8', target);
      await wait(1000);
      tool('key', 'Return');
      const isAnswered = await Promise.race([saving.then(() => true), wait(3000, false)]);
      must(!isAnswered && readFileSync(target, 'utf8') === 'lama' && list().length > 2, 'it does not');
    }),
  );
}

/** Has the person choose this path in every dialog; what was asked is kept for the check. */
function answerSaveDialog(app, target) {
  return app.evaluate(({ dialog }, filePath) => {
    globalThis.asked = [];
    dialog.showSaveDialog = async (...given) => {
      globalThis.asked.push(given.at(-1));
      return { canceled: false, filePath };
    };
  }, target);
}
