import type { Page } from '@playwright/test';
import { findRevealingFields } from '../helpers/revealing-fields.ts';
import { getClause, openClauseEditor, readPagePath, showClause } from '../helpers/text-screen.ts';
import { expect, test } from '../helpers/workbench-test.ts';

const negotiation = 'loi-belarus';
const main = (page: Page) => page.getByRole('main');

/** Everything that the browser lists for a tab: addresses with their titles. */
async function listed(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { entries } = await session.send('Page.getNavigationHistory');
  await session.detach();
  return entries.flatMap(({ url, userTypedURL, title }) => [url, userTypedURL, title]);
}

/** None of it reveals more than that the workbench was open. */
async function saysNothing(page: Page, what: string): Promise<void> {
  const { origin } = new URL(page.url());
  expect({ what, hash: new URL(page.url()).hash, title: await page.title() }).toEqual({
    what,
    hash: '#/',
    title: 'Naskah',
  });
  const known = ['about:blank', '', 'Naskah', `${origin}/`, `${origin}/#/`];
  const others = (await listed(page)).filter((one) => !known.includes(one) && !one.startsWith(`${origin}/#code=`));
  expect({ what, others }).toEqual({ what, others: [] });
}

test('no address or title reveals the open text; reload, back and forward return to it', async ({ page, open }) => {
  await open('/');
  await saysNothing(page, 'home');
  await page.getByRole('link', { name: /Kerja Sama Industri/ }).click();
  await expect(getClause(page, 'objective')).toBeVisible();
  await saysNothing(page, 'a text');
  await showClause(page, 'funding', 'Pendanaan');
  await page.keyboard.press('Alt+2');
  await saysNothing(page, 'a clause with its history');
  await page.keyboard.press('Control+Alt+D');
  await expect(page.getByRole('heading', { name: 'Sandingan' })).toBeVisible();
  await saysNothing(page, 'compare');
  await page.keyboard.press('Control+Alt+G');
  await expect(page.getByRole('heading', { name: 'Siap Tanda Tangan' })).toBeVisible();
  await saysNothing(page, 'sign');
  await page.getByRole('tab', { name: /Proses/ }).click();
  await expect.poll(() => readPagePath(page)).toBe(`/sign/${negotiation}/process`);
  await saysNothing(page, 'process');
  await page.reload();
  await expect(page.getByRole('tab', { name: /Proses/ })).toHaveAttribute('aria-selected', 'true');
  await saysNothing(page, 'process, loaded anew');
  await page.goBack();
  await expect.poll(() => readPagePath(page)).toBe(`/sign/${negotiation}`);
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Sandingan' })).toBeVisible();
  await page.goBack();
  await expect(getClause(page, 'funding')).toBeInViewport();
  await page.goForward();
  await page.goForward();
  await expect(page.getByRole('heading', { name: 'Siap Tanda Tangan' })).toBeVisible();
  for (const screen of ['gather', 'matrix'] as const) {
    await open(`/${screen}/${negotiation}`);
    await expect(main(page).getByRole('heading').first()).toBeVisible();
    await saysNothing(page, screen);
  }
  await open();
  await showClause(page, 'objective', 'Tujuan');
  await page.keyboard.press('F5');
  await page.getByRole('dialog').getByRole('radio', { name: 'Tanpa pertemuan' }).check();
  await page.keyboard.press('Enter');
  await expect(page.locator('article[aria-current]')).toBeInViewport();
  await saysNothing(page, 'the projected screen');
  await page.reload();
  await expect(page.locator('article[aria-current]')).toBeInViewport();
  await page.keyboard.press('F5');
  await expect(getClause(page, 'objective')).toBeVisible();
  await saysNothing(page, 'back from the projected screen');
});

test('a typed address opens its place and is removed from the browser', async ({ page, open, naskah }) => {
  await open('/');
  await page.goto(`${naskah.host().origin}/#/text/${negotiation}/funding/history`);
  await expect(page.getByRole('region', { name: 'Riwayat' })).toBeVisible();
  await saysNothing(page, 'typed');
  expect(await readPagePath(page)).toBe(`/text/${negotiation}/funding/history`);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Beranda' })).toBeVisible();
});

test('a link does not reveal its target, and opens it in another window', async ({ page, open, context, naskah }) => {
  await open('/');
  const href = await page.getByRole('link', { name: /Kerja Sama Industri/ }).getAttribute('href');
  expect(href).toMatch(/^#~[\w-]{36}$/);
  const other = await context.newPage();
  await open('/verify', other);
  await other.goto(`${naskah.host().origin}/${href}`);
  await expect(getClause(other, 'objective')).toBeVisible();
  await saysNothing(other, 'another window');
  await other.reload();
  await expect(getClause(other, 'objective')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Beranda' })).toBeVisible();
});

test('a link of a closed window leads home', async ({ page, open, naskah }) => {
  await open('/verify');
  await expect.poll(() => new URL(page.url()).hash).toBe('#/');
  await page.goto(`${naskah.host().origin}/#~0b7f6a52-7b3a-4f0e-9d3e-2f5a1c9b8e70`);
  await expect(page.getByRole('heading', { level: 1, name: 'Beranda' })).toBeVisible();
  await expect.poll(() => new URL(page.url()).hash).toBe('#/');
  await saysNothing(page, 'a link that nobody knows');
});

test('the page asks the browser for no translation, writing help, autofill or spelling check', async ({
  page,
  open,
}) => {
  await open();
  const html = page.locator('html');
  await expect(html).toHaveAttribute('translate', 'no');
  await expect(html).toHaveAttribute('writingsuggestions', 'false');
  await expect(html).toHaveAttribute('spellcheck', 'false');
  await expect(page.locator('meta[name="google"]')).toHaveAttribute('content', 'notranslate');
  await expect(page.locator('meta[name="referrer"]')).toHaveAttribute('content', 'no-referrer');
  await openClauseEditor(page, 'objective', 'Tujuan');
  expect(await findRevealingFields(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await showClause(page, 'objective', 'Tujuan');
  await page.keyboard.press('F5');
  await page.getByRole('dialog').getByRole('radio', { name: 'Tanpa pertemuan' }).check();
  expect(await findRevealingFields(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.locator('article[aria-current]')).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: /^Isi, / }).first()).toBeVisible();
  expect(await findRevealingFields(page)).toEqual([]);
  await expect(html).toHaveAttribute('translate', 'no');
});

test('any request to another host, by any means, fails its test', async ({ open, context, naskah, faults }) => {
  await open('/');
  const bare = await context.newPage();
  const away = 'http://naskah.invalid';
  await bare.route(`${naskah.host().origin}/bare`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<title>Naskah</title><script>
        fetch('${away}/fetch').catch(() => {});
        navigator.sendBeacon('${away}/beacon', 'x');
        new Image().src = '${away}/image';
        new WebSocket('ws://naskah.invalid/socket');
        new Worker(URL.createObjectURL(new Blob(["fetch('${away}/worker').catch(() => {})"])));
        new RTCPeerConnection();
      </script>`,
    }),
  );
  await bare.goto(`${naskah.host().origin}/bare`);
  const asked = [
    ...['fetch', 'beacon', 'image', 'worker'].map((way) => `request: ${away}/${way}`),
    'socket: ws://naskah.invalid/socket',
    'console: RTCPeerConnection',
  ];
  await expect.poll(() => asked.filter((one) => !faults.found().includes(one))).toEqual([]);
  faults.expect(/naskah\.invalid|RTCPeerConnection|ERR_/);
});
