import { createCanary, expectCanariesPlanted, expectNothingInternal, plantCanaries } from '../helpers/canaries.ts';
import { dropSample } from '../helpers/drop-files.ts';
import {
  findBodyFields,
  findFocusedClause,
  findFooterNote,
  projectedText,
  projectText,
  readProjectedState,
  returnToReading,
} from '../helpers/projected-screen.ts';
import { openClauseEditor } from '../helpers/text-screen.ts';
import { expect, test } from '../helpers/workbench-test.ts';

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
  await projectText(page, 'objective', 'Tujuan', /Jakarta/);
  await expect(findFocusedClause(page)).toContainText('[BY: bertahap]');
  await expectNothingInternal(page, 'opened');
  await expect(page).toHaveTitle('Naskah');
  for (const chord of chords) {
    await page.keyboard.press(chord);
    await expectNothingInternal(page, chord);
    await returnToReading(page);
  }
  for (const chord of chords.filter((one) => !/Enter$/.test(one))) {
    if (!(await readProjectedState(page)).isWriting) {
      await page.getByRole('main').focus();
      await page.keyboard.press('2');
      await page.keyboard.press('Enter');
      await expect(findBodyFields(page).first()).toBeVisible();
    }
    await page.keyboard.press(chord);
    await expectNothingInternal(page, `${chord}, while writing`);
  }
  await returnToReading(page);
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
  await projectText(page, 'objective', 'Tujuan', /Jakarta/);
  for (let n = 0; n < 40; n += 1) {
    await page.keyboard.press('Tab');
    await expectNothingInternal(page, `Tab ${n}`);
  }
  await findFocusedClause(page).click({ button: 'right' });
  await expect.poll(() => page.evaluate('window.asked')).toBe(true);
  await expectNothingInternal(page, 'right click');

  const files = (await naskah.host().call('files.list', { negotiation: projectedText })).length;
  await dropSample(page, [], [`${createCanary('jatuh')}.txt`]);
  await expectNothingInternal(page, 'a dropped file');
  expect(await naskah.host().call('files.list', { negotiation: projectedText })).toHaveLength(files);

  await page.goBack();
  await expectNothingInternal(page, 'back');
  await expect(findFocusedClause(page)).toContainText('[BY: bertahap]');
  await page.goForward({ timeout: 1000 }).catch(() => null);
  await expectNothingInternal(page, 'forward');
  await page.reload();
  await expect(findFocusedClause(page)).toContainText('[BY: bertahap]');
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
  await findBodyFields(page).first().pressSequentially(' Baru.');
  await page.keyboard.press('Control+Enter');
  await expect(findFooterNote(page)).toHaveText('Tidak tersimpan');
  await expect(findBodyFields(page).first()).toContainText('Baru.');
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
  await projectText(page, 'objective', 'Tujuan', 'Tanpa pertemuan');
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
