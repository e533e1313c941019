import { expect, test } from './naskah.ts';
import { body, clause, edit } from './screen.ts';

test('words are bracketed for the other side from the editor’s menu, and undo takes it back', async ({ page, open }) => {
  await open();
  await edit(page, 'funding', 'Pendanaan');
  await page.keyboard.press('ControlOrMeta+Shift+Home');
  await page.getByRole('toolbar', { name: 'Tanda' }).getByRole('button', { name: 'Kurung siku' }).click();
  await page.getByRole('menuitem', { name: 'Usulan BY' }).click();
  await expect(body(page)).toContainText('[BY: Masing-masing Peserta');
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(body(page)).not.toContainText('[BY:');
});

test('what is pasted from a word processor keeps its list', async ({ page, open, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open();
  await edit(page, 'funding', 'Pendanaan');
  await page.evaluate(async () => {
    const html = '<p>Daftar:</p><ol><li>satu</li><li>dua</li></ol>';
    const plain = 'Daftar:\n1.\tsatu\n2.\tdua';
    const part = (text: string, type: string) => new Blob([text], { type });
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/html': part(html, 'text/html'), 'text/plain': part(plain, 'text/plain') }),
    ]);
  });
  await page.keyboard.press('Enter');
  await page.keyboard.press('ControlOrMeta+V');
  await expect(body(page)).toContainText('1. satu');
  await page.keyboard.press('Control+S');
  await expect(clause(page, 'funding').locator('text=dua')).toBeVisible();
});

test('the languages that are shown and the place in the text are remembered', async ({ page, open }) => {
  await open();
  await page.getByRole('group', { name: 'Bahasa' }).getByRole('button', { name: 'EN' }).click();
  await expect(clause(page, 'objective', 'en')).toBeVisible();
  await page.getByRole('navigation').getByRole('button', { name: /Kerahasiaan/ }).click();
  await expect(clause(page, 'confidentiality')).toBeInViewport();
  await expect(clause(page, 'parties')).toHaveCount(0);
  const kept = page.waitForResponse((response) => response.url().endsWith('/call/settings.set'));
  await kept;
  await page.reload();
  await expect(clause(page, 'confidentiality', 'en')).toBeInViewport();
});
