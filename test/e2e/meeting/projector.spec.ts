import type { Locator, Page } from '@playwright/test';
import { createCanary, expectCanariesPlanted, expectNothingInternal, plantCanaries } from '../helpers/canaries.ts';
import { expectAccessible } from '../helpers/check-accessibility.ts';
import { findCoveredControls } from '../helpers/covered-controls.ts';
import { dropSample } from '../helpers/drop-files.ts';
import { getClause, openClauseEditor, showClause } from '../helpers/text-screen.ts';
import { expect, test } from '../helpers/workbench-test.ts';

const negotiation = 'loi-belarus';
const here = (page: Page): Locator => page.locator('article[aria-current]');
const said = (page: Page): Locator => page.getByRole('status');
const body = (page: Page): Locator => page.getByRole('textbox', { name: /^Isi, / });
/** The only question that may be open: it offers to be cancelled. */
const question = (page: Page): Locator =>
  page.getByRole('group').filter({ has: page.getByRole('button', { name: 'Esc Batal' }) });

/** From a clause of the text to the projected screen, at a meeting. */
async function project(page: Page, code: string, inOutline: string, meeting: RegExp | string): Promise<void> {
  await showClause(page, code, inOutline);
  await page.keyboard.press('F5');
  const dialog = page.getByRole('dialog', { name: 'Mode Proyektor' });
  await dialog.getByRole('radio', { name: meeting }).check();
  const place = dialog.getByRole('textbox', { name: 'Tempat' });
  if (await place.isVisible()) await place.fill('Minsk');
  await dialog.getByRole('button', { name: 'Tayangkan' }).click();
  await expect(here(page)).toBeInViewport();
}

/** Returns from wherever a key led, without leaving the screen. */
async function settle(page: Page): Promise<void> {
  if (await question(page).isVisible()) await question(page).getByRole('button', { name: 'Esc Batal' }).click();
  if (!(await body(page).first().isVisible())) return;
  await page.keyboard.press('Escape');
  if (await question(page).isVisible()) await page.keyboard.press('1');
  await expect(body(page)).toHaveCount(0);
}

const letters = [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => `Key${letter.toUpperCase()}`);
const digits = [...'0123456789'].map((digit) => `Digit${digit}`);
const signs = ['Minus', 'Equal', 'BracketLeft', 'BracketRight', 'Slash', 'Comma', 'Period', 'Quote', 'Backquote'];
const functions = Array.from({ length: 12 }, (_, n) => `F${n + 1}`).filter((key) => key !== 'F5');
const named = ['Enter', 'Space', 'Tab', 'Backspace', 'Delete', 'Insert', 'Home', 'End', 'PageUp', 'PageDown'];
const arrows = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'ContextMenu'];
const modifiers = ['', 'Shift+', 'Control+', 'Alt+', 'Control+Shift+', 'Control+Alt+', 'Alt+Shift+'];
const chords = modifiers.flatMap((modifier) =>
  [...letters, ...digits, ...signs, ...functions, ...named, ...arrows].map((key) => `${modifier}${key}`),
);

test('no key shows internal data on the projected screen', async ({ page, open, naskah }) => {
  test.setTimeout(240_000);
  await open();
  await plantCanaries(naskah.host(), page);
  await expectCanariesPlanted(naskah.host());
  await expect(expectNothingInternal(page, 'the workbench')).rejects.toThrow();
  await project(page, 'objective', 'Tujuan', /Jakarta/);
  await expect(here(page)).toContainText('[BY: bertahap]');
  await expectNothingInternal(page, 'opened');
  await expect(page).toHaveTitle('Naskah');
  for (const chord of chords) {
    await page.keyboard.press(chord);
    await expectNothingInternal(page, chord);
    await settle(page);
  }
  for (const chord of chords.filter((one) => !/Enter$/.test(one))) {
    if (!(await body(page).first().isVisible())) {
      await page.getByRole('main').focus();
      await page.keyboard.press('2');
      await page.keyboard.press('Enter');
      await expect(body(page).first()).toBeVisible();
    }
    await page.keyboard.press(chord);
    await expectNothingInternal(page, `${chord}, while writing`);
  }
  await settle(page);
});

test('no mouse action, file, back button, failure or other window shows internal data', async ({
  page,
  context,
  open,
  naskah,
  faults,
}) => {
  await page.addInitScript(`window.addEventListener('contextmenu', (event) => setTimeout(() => {
    window.asked = event.defaultPrevented; }), true)`);
  await open();
  await plantCanaries(naskah.host(), page);
  const other = await context.newPage();
  await open('/text/loi-belarus', other);
  await project(page, 'objective', 'Tujuan', /Jakarta/);
  for (let n = 0; n < 40; n += 1) {
    await page.keyboard.press('Tab');
    await expectNothingInternal(page, `Tab ${n}`);
  }
  await here(page).click({ button: 'right' });
  await expect.poll(() => page.evaluate('window.asked')).toBe(true);
  await expectNothingInternal(page, 'right click');

  const files = (await naskah.host().call('files.list', { negotiation })).length;
  await dropSample(page, [], [`${createCanary('jatuh')}.txt`]);
  await expectNothingInternal(page, 'a dropped file');
  expect(await naskah.host().call('files.list', { negotiation })).toHaveLength(files);

  await page.goBack();
  await expectNothingInternal(page, 'back');
  await expect(here(page)).toContainText('[BY: bertahap]');
  await page.goForward({ timeout: 1000 }).catch(() => null);
  await expectNothingInternal(page, 'forward');
  await page.reload();
  await expect(here(page)).toContainText('[BY: bertahap]');
  await expectNothingInternal(page, 'reload');

  await openClauseEditor(other, 'funding', 'Pendanaan');
  await other.keyboard.type(' Dari jendela lain.');
  await other.keyboard.press('Control+S');
  await expect(page.getByText('Dari jendela lain.')).toBeAttached();
  await expectNothingInternal(page, 'another window');

  faults.expect(/500|Failed to load resource/);
  await page.route('**/call/clauses.write', (route) =>
    route.fulfill({
      json: {
        ok: false,
        error: { code: 'internal', message: createCanary('pesan'), details: { reason: createCanary('sebab') } },
      },
    }),
  );
  await page.keyboard.press('Enter');
  await body(page).first().pressSequentially(' Baru.');
  await page.keyboard.press('Control+Enter');
  await expect(said(page)).toHaveText('Tidak tersimpan');
  await expect(body(page).first()).toContainText('Baru.');
  await expectNothingInternal(page, 'a failing save');
  await page.keyboard.press('Escape');
  await page.keyboard.press('1');
  await page.keyboard.press('F5');
  await expect(page.getByRole('dialog', { name: 'Dari layar proyektor' })).toContainText(createCanary('sebab'));
});

test('the browser is kept from drawing its own interface over the screen', async ({ page, open }) => {
  await page.addInitScript(`window.pressed = {}; window.addEventListener('keydown', (event) => setTimeout(() => {
    window.pressed[[event.ctrlKey && 'Control', event.altKey && 'Alt', event.shiftKey && 'Shift', event.code]
      .filter(Boolean).join('+')] = event.defaultPrevented; }), true)`);
  await open();
  await project(page, 'objective', 'Tujuan', 'Tanpa pertemuan');
  const kept = [
    ...['KeyP', 'KeyS', 'KeyO', 'KeyU', 'KeyH', 'KeyJ', 'KeyD', 'KeyE', 'KeyG', 'KeyK', 'KeyL', 'KeyR'].map(
      (key) => `Control+${key}`,
    ),
    ...['KeyI', 'KeyJ', 'KeyC', 'KeyB', 'KeyO', 'KeyR', 'KeyP', 'KeyA'].map((key) => `Control+Shift+${key}`),
    ...['Alt+ArrowLeft', 'Alt+ArrowRight', 'Alt+Home', 'Alt+KeyD', 'Alt+KeyF', 'Shift+F10', 'ContextMenu'],
    ...['F1', 'F2', 'F4', 'F6', 'F7', 'F8', 'F9', 'F10', 'F12', 'Backspace'],
  ];
  for (const chord of kept) await page.keyboard.press(chord);
  const pressed = () => page.evaluate<Record<string, boolean>>('window.pressed');
  await expect.poll(pressed).toMatchObject(Object.fromEntries(kept.map((chord) => [chord, true])));
  await page.keyboard.press('Control+KeyF');
  await expect.poll(pressed).toMatchObject({ 'Control+KeyF': false });
});

test('words written and agreed at the table are in the store, with the meeting', async ({ page, open, naskah }) => {
  const { call } = naskah.host();
  const now = async () => {
    const text = await call('texts.show', { negotiation, draft: null });
    return text.clauses.find(({ code }) => code === 'objective');
  };
  await open();
  await showClause(page, 'objective', 'Tujuan');
  await page.keyboard.press('F5');
  const dialog = page.getByRole('dialog', { name: 'Mode Proyektor' });
  await dialog.getByRole('textbox', { name: 'Tempat' }).fill('Minsk');
  await dialog.getByRole('button', { name: 'Tayangkan' }).click();
  await expect(here(page)).toContainText('Tujuan');

  await page.keyboard.press('Enter');
  await page.keyboard.type(' Kata baru.');
  await body(page).nth(1).focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' Новое слово.');
  await page.keyboard.press('Control+Enter');
  await expect(said(page)).toHaveText('Tersimpan');
  await expect(here(page)).toContainText('Kata baru.');
  const written = await now();
  expect(written?.body.id).toMatch(/ Kata baru\.$/);
  expect(written?.body.ru).toMatch(/ Новое слово\.$/);

  await page.keyboard.press('a');
  await expect(question(page)).toContainText('Apakah teks ini disepakati?');
  await page.keyboard.press('1');
  await expect(here(page)).toContainText('Disepakati ad referendum');
  await expect(here(page)).toContainText('Согласовано ad referendum');
  const [meeting] = await call('meetings.list', { negotiation });
  const agreed = await now();
  expect(agreed?.status).toMatchObject({ status: 'agreed-ad-referendum', version: agreed?.version });
  expect(agreed?.status?.meeting).toMatchObject({ id: meeting?.id, place: 'Minsk' });

  await page.keyboard.press('Enter');
  await expect(question(page)).toContainText('Dibuka kembali dalam pertemuan');
  await expect(question(page)).toContainText('Minsk');
  await page.keyboard.press('1');
  await expect(said(page)).toHaveText('Dibuka kembali');
  await expect(here(page)).not.toContainText('Disepakati');
  expect((await call('meetings.list', { negotiation }))[0]?.collected).toMatchObject([
    { clause: 'objective', status: 'open', reopened: false, version: written?.version },
    { clause: 'objective', status: 'agreed-ad-referendum', reopened: false },
    { clause: 'objective', status: 'open', reopened: true },
  ]);

  await page.keyboard.press('F5');
  await expect(page.getByRole('dialog', { name: 'Dari layar proyektor' })).toContainText('Minsk');
  await page.keyboard.press('Escape');
  await expect(getClause(page, 'objective')).toBeInViewport();
  await expect(getClause(page, 'objective')).toContainText('Kata baru.');
});

test('words typed at the table survive a crash, and do not affect what was typed elsewhere', async ({
  page,
  context,
  open,
  naskah,
  faults,
}) => {
  const typed = async () =>
    (await naskah.host().call('typing.list', { negotiation })).map(({ clause: code, body: words }) => [code, words]);
  await open();
  const elsewhere = { negotiation, clause: 'areas', language: 'id', base: null, heading: '', body: 'Dari meja kerja' };
  await naskah.host().call('typing.keep', elsewhere);
  await page.reload();
  await project(page, 'areas', 'Bidang', 'Tanpa pertemuan');
  await page.keyboard.press('Enter');
  await expect(body(page).first()).not.toContainText('Dari meja kerja');
  await page.keyboard.type(' Dari layar.');
  await page.keyboard.press('Escape');
  await page.keyboard.press('1');
  await page.keyboard.press('1');
  await expect(here(page)).toContainText('Tujuan');
  await page.keyboard.press('Enter');
  await page.keyboard.type(' Dibuang.');
  await expect.poll(typed).toContainEqual(['objective', expect.stringContaining('Dibuang.')]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('1');
  await expect.poll(typed).toEqual([['areas', 'Dari meja kerja']]);
  await page.keyboard.press('Enter');
  await page.keyboard.type(' Sebelum mati.');
  await expect.poll(typed).toContainEqual(['objective', expect.stringContaining('Sebelum mati.')]);
  faults.expect(/ERR_(CONNECTION_REFUSED|INCOMPLETE_CHUNKED_ENCODING|CONNECTION_RESET|EMPTY_RESPONSE)|\/changes$/);
  await naskah.restart();
  await page.close();

  const next = await context.newPage();
  await open('/text/loi-belarus', next);
  await next.getByRole('button', { name: 'Paragraf 1 (ID)' }).click();
  await expect(body(next)).toContainText('Sebelum mati.');
  await next.keyboard.press('Control+S');
  await expect(getClause(next, 'objective')).toContainText('Sebelum mati.');
  await expect.poll(typed).toEqual([['areas', 'Dari meja kerja']]);
});

test('a bracket is settled with the key of a side, in every language that has it', async ({ page, open, naskah }) => {
  const { call } = naskah.host();
  await open();
  const funding = (await call('texts.show', { negotiation, draft: null })).clauses.find(
    ({ code }) => code === 'funding',
  );
  const texts = Object.fromEntries(
    ['id', 'ru', 'en'].map((language) => [
      language,
      { body: `${funding?.body[language as 'id']} [ID: ${language} satu][BY: ${language} dua]` },
    ]),
  );
  await call('clauses.write', { negotiation, clause: 'funding', parents: null, texts, note: '' });
  await project(page, 'funding', 'Pendanaan', 'Pertemuan baru hari ini');
  await expect(here(page)).toContainText('[BY: id dua]');
  await page.keyboard.press('a');
  await expect(said(page)).toHaveText('Masih ada kurung siku');
  await page.keyboard.press('b');
  await expect(question(page)).toContainText('Kurung 1 dari 1');
  await expect(question(page).getByRole('button', { name: '2 [BY: id dua]' })).toBeVisible();
  await page.keyboard.press('2');
  await expect(said(page)).toHaveText('Tersimpan');
  await expect(here(page)).not.toContainText('[');
  const settled = (await call('texts.show', { negotiation, draft: null })).clauses.find(
    ({ code }) => code === 'funding',
  );
  for (const language of ['id', 'ru', 'en'] as const) expect(settled?.body[language]).toMatch(/ [a-z]{2} dua$/);
  expect((await call('meetings.list', { negotiation }))[0]?.collected).toMatchObject([
    { clause: 'funding', status: 'open', brackets: 0, version: settled?.version },
  ]);
});

test('keys move through the text, change languages and size, and return to the same clause', async ({ page, open }) => {
  await open();
  await project(page, 'objective', 'Tujuan', 'Tanpa pertemuan');
  const first = await here(page).textContent();
  await page.keyboard.press('ArrowDown');
  await expect(here(page)).not.toHaveText(first ?? '');
  await page.keyboard.press('ArrowUp');
  await expect(here(page)).toHaveText(first ?? '');
  await page.keyboard.press('3');
  await expect(here(page)).toContainText('Paragraf 3');
  await expect(here(page).locator('[lang]')).toHaveCount(2);
  await page.keyboard.press('Shift+L');
  await expect(here(page).locator('[lang="en"]')).toBeVisible();
  await page.keyboard.press('Shift+L');
  await expect(here(page).locator('[lang]')).toHaveCount(1);
  const size = () => page.evaluate<string>(`getComputedStyle(document.querySelector('main')).fontSize`);
  const before = Number.parseFloat(await size());
  await page.keyboard.press('Control+Equal');
  await expect.poll(async () => Number.parseFloat(await size())).toBeGreaterThan(before);
  await page.keyboard.press('F5');
  await expect(page.getByRole('menubar')).toBeVisible();
  await expect(page).toHaveTitle('Naskah');
  await expect(page.locator('[data-clause][data-here]').first()).toContainText('Paragraf 3');

  await page.keyboard.press('F5');
  await expect(here(page)).toContainText('Paragraf 3');
  await expect(here(page).locator('[lang]')).toHaveCount(1);
});

/** The projected screen is shown, and nothing of the workbench. */
async function stillProjected(page: Page): Promise<void> {
  await expect(here(page)).toBeInViewport();
  await expect(page.getByRole('menubar')).toHaveCount(0);
}

test('Escape answers questions with no and never leaves the projected screen; F5 does, and the screen says so', async ({
  page,
  open,
}) => {
  await open();
  await project(page, 'objective', 'Tujuan', 'Tanpa pertemuan');
  const closes = page.getByRole('button', { name: 'F5 Tutup' });
  await expect(closes).toBeVisible();
  for (let n = 0; n < 6; n += 1) {
    await page.keyboard.press('Escape');
    await expect(question(page)).toHaveCount(n % 2 === 0 ? 1 : 0);
    await stillProjected(page);
  }
  for (const key of ['a', 'b']) {
    await page.keyboard.press(key);
    if (key === 'a') await expect(question(page)).toContainText('Apakah teks ini disepakati?');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await stillProjected(page);
    if (await question(page).isVisible()) await page.keyboard.press('Escape');
  }

  await page.keyboard.press('Enter');
  await body(page).first().pressSequentially(' Baru.');
  await page.keyboard.press('Escape');
  await expect(question(page)).toContainText('belum disimpan');
  await page.keyboard.press('Escape');
  await expect(body(page).first()).toContainText('Baru.');
  await page.keyboard.press('F5');
  await expect(question(page)).toContainText('belum disimpan');
  await page.keyboard.press('Escape');
  await expect(body(page).first()).toContainText('Baru.');
  await page.keyboard.press('Escape');
  await page.keyboard.press('1');
  await expect(body(page)).toHaveCount(0);
  await stillProjected(page);

  await closes.click();
  await expect(question(page)).toContainText('F5');
  await page.keyboard.press('Escape');
  await stillProjected(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('1');
  await expect(page.getByRole('menubar')).toBeVisible();
  await page.keyboard.press('F5');
  await stillProjected(page);
  await page.keyboard.press('F5');
  await expect(page.getByRole('menubar')).toBeVisible();
});

test('after Escape ends full screen, the projected screen is still shown', async ({ page, open }) => {
  await open();
  await project(page, 'objective', 'Tujuan', 'Tanpa pertemuan');
  const full = () => page.evaluate<boolean>('document.fullscreenElement !== null');
  for (const how of ['Escape', 'by itself']) {
    await page.evaluate('document.documentElement.requestFullscreen()');
    await expect.poll(full).toBe(true);
    await page.keyboard.press('Escape');
    if (await full()) await page.evaluate('document.exitFullscreen()');
    await expect.poll(full, how).toBe(false);
    await page.keyboard.press('Escape');
    await stillProjected(page);
  }
});

test('with nothing to project Escape stays too, and F5 leaves', async ({ page, open }) => {
  await open('/projector/tiada/0');
  await expect(page.getByText('Naskah tidak dapat ditampilkan')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Naskah tidak dapat ditampilkan')).toBeVisible();
  await expect(page.getByText('F5 Tutup')).toBeVisible();
  await page.keyboard.press('F5');
  await expect(page.getByRole('menubar')).toBeVisible();
});

test('nothing covers a control of the projected screen, and no notice appears on it', async ({ page, open }) => {
  await open();
  await openClauseEditor(page, 'objective', 'Tujuan');
  await page.keyboard.type(' Baru.');
  await page.keyboard.press('Control+S');
  await expect(page.getByText('Versi baru disimpan.')).toBeVisible();
  await project(page, 'objective', 'Tujuan', 'Tanpa pertemuan');
  for (const size of [
    { width: 1280, height: 720 },
    { width: 1920, height: 1080 },
  ]) {
    await page.setViewportSize(size);
    for (const what of ['reading', 'asked', 'writing'] as const) {
      if (what === 'asked') await page.keyboard.press('a');
      if (what === 'writing') await page.keyboard.press('Enter');
      await expect(page.getByText('Versi baru disimpan.')).toHaveCount(0);
      expect({ size, what, covered: await findCoveredControls(page) }).toEqual({ size, what, covered: [] });
      await settle(page);
    }
  }
});

for (const scheme of ['light', 'dark'] as const)
  test.describe(scheme, () => {
    test.use({ scheme, contextOptions: { reducedMotion: 'reduce' } });
    test(`the projected screen is accessible, ${scheme}`, async ({ page, open, naskah }) => {
      await open();
      await plantCanaries(naskah.host(), page);
      await showClause(page, 'objective', 'Tujuan');
      await page.keyboard.press('F5');
      await expect(page.getByRole('dialog', { name: 'Mode Proyektor' })).toBeVisible();
      await expectAccessible(page, 'projector, before');
      await page.keyboard.press('Enter');
      await expect(here(page)).toContainText('[BY: bertahap]');
      await expectAccessible(page, 'projector');
      await page.keyboard.press('b');
      await expect(question(page)).toBeVisible();
      await expectAccessible(page, 'projector, a question');
      await question(page).getByRole('button', { name: 'Esc Batal' }).click();
      await page.keyboard.press('Enter');
      await expect(body(page).first()).toBeVisible();
      await expectAccessible(page, 'projector, writing');
    });
  });
