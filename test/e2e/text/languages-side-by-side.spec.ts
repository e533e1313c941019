import type { Page } from '@playwright/test';
import { expectAccessible } from '../helpers/check-accessibility.ts';
import { getClause, showClause } from '../helpers/text-screen.ts';
import { expect, test } from '../helpers/workbench-test.ts';

const negotiation = 'loi-belarus';

async function allLanguages(page: Page): Promise<void> {
  for (const language of ['EN', 'RU']) await page.getByRole('button', { name: language, exact: true }).click();
}

/** The tops of the lines of a clause, in pixels from the top of the window. */
async function tops(page: Page, code: string, language: string): Promise<number[]> {
  const lines = await getClause(page, code, language).locator('[data-part="body"] > div').all();
  return Promise.all(lines.map(async (line) => Math.round((await line.boundingBox())?.y ?? 0)));
}

test('paragraphs of three languages are side by side, line by line', async ({ page, open }) => {
  await open();
  await allLanguages(page);
  await showClause(page, 'areas', 'Bidang');
  await expect(getClause(page, 'areas', 'ru')).toBeVisible();
  const own = await tops(page, 'areas', 'id');
  expect(own).toHaveLength(5);
  expect(await tops(page, 'areas', 'en')).toEqual(own);
  expect(await tops(page, 'areas', 'ru')).toEqual(own);
});

test('reports where the languages have different numbers of paragraphs', async ({ page, open, words }) => {
  await open();
  await allLanguages(page);
  await showClause(page, 'automotive', 'Komponen');
  const said = words('ui.text.parted', { counts: 'ID 3 · RU 2 · EN 3' });
  for (const language of ['id', 'ru', 'en']) {
    const parted = getClause(page, 'automotive', language).locator('[data-words]');
    await expect(parted).toHaveAttribute('data-words', said);
  }
  expect((await tops(page, 'automotive', 'ru')).slice(0, 2)).toEqual(
    (await tops(page, 'automotive', 'id')).slice(0, 2),
  );
});

test('a stale language shows what the others changed, until it is confirmed', async ({ page, open, words, naskah }) => {
  await open();
  await allLanguages(page);
  await showClause(page, 'commencement', 'Mulai Berlaku');
  const note = page.getByRole('group', { name: words('ui.text.stale', { languages: 'RU' }) });
  await expect(note.locator('ins').first()).toBeVisible();
  await expectAccessible(page, 'a stale language');
  await note.getByRole('button', { name: words('ui.text.confirm', { language: 'RU' }) }).click();
  await expect(note).toHaveCount(0);
  const { clauses } = await naskah.host().call('texts.show', { negotiation, draft: null });
  expect(clauses.find(({ code }) => code === 'commencement')?.stale).toEqual([]);
});

test('a stale language is edited next to the changes of the others', async ({ page, open, words }) => {
  await open();
  await page.getByRole('button', { name: 'RU', exact: true }).click();
  await showClause(page, 'commencement', 'Mulai Berlaku');
  const note = page.getByRole('group', { name: words('ui.text.stale', { languages: 'RU' }) });
  await note.getByRole('button', { name: words('ui.text.stale-edit') }).click();
  const editing = page.getByRole('group', { name: words('ui.text.editing', { language: 'Rusia' }) });
  await expect(editing.locator('ins').first()).toBeVisible();
});
