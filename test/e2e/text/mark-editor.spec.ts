import { getBody, getClause, getOutline, openClauseEditor } from '../helpers/text-screen.ts';
import { expect, test } from '../helpers/workbench-test.ts';

test('the menu of the editor brackets words for the other side, and undo removes the brackets', async ({
  page,
  open,
}) => {
  await open();
  await openClauseEditor(page, 'funding', 'Pendanaan');
  await page.keyboard.press('ControlOrMeta+Shift+Home');
  const tool = page.getByRole('toolbar', { name: 'Tanda' }).getByRole('button', { name: 'Kurung siku' });
  await tool.click();
  await page.keyboard.press('Escape');
  await expect(tool).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Usulan BY' }).click();
  await expect(getBody(page)).toContainText('[BY: Masing-masing Peserta');
  await expect(getBody(page)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(getBody(page)).not.toContainText('[BY:');
});

test('text pasted from a word processor keeps its list', async ({ page, open, context, naskah }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open();
  await openClauseEditor(page, 'funding', 'Pendanaan');
  // Word puts a list on the clipboard in this form, among others.
  await page.evaluate(`navigator.clipboard.writeText('Daftar:\\r\\n1.\\tsatu\\r\\n2.\\tdua')`);
  await page.keyboard.press('Enter');
  await page.keyboard.press('ControlOrMeta+V');
  await expect(getBody(page)).toContainText('1. satu');
  await page.keyboard.press('Control+S');
  await expect(page.getByText('Versi baru disimpan.')).toBeVisible();
  const text = await naskah.host().call('texts.show', { negotiation: 'loi-belarus', draft: null });
  const written = text.clauses.find(({ code }) => code === 'funding')?.body.id;
  expect(written).toMatch(/\nDaftar:\n1\. satu\n2\. dua$/);
});

test('the visible languages and the place in the text are remembered', async ({ page, open, naskah }) => {
  await open();
  await page.getByRole('group', { name: 'Bahasa' }).getByRole('button', { name: 'EN' }).click();
  await expect(getClause(page, 'objective', 'en')).toBeVisible();
  await getOutline(page)
    .getByRole('button', { name: /Kerahasiaan/ })
    .click();
  await expect(getClause(page, 'confidentiality')).toBeInViewport();
  await expect
    .poll(async () => (await naskah.host().call('settings.show', {}))['ui.text.at.loi-belarus'])
    .toMatch(/^(confidentiality|differences)$/);
  await page.reload();
  await expect(getClause(page, 'confidentiality', 'en')).toBeInViewport();
});
