import type { Page } from '@playwright/test';
import { expectAccessible } from '../helpers/check-accessibility.ts';
import { getBody, getClause, getEditor, getSaveBar, openClauseEditor } from '../helpers/text-screen.ts';
import { expect, test } from '../helpers/workbench-test.ts';

const negotiation = 'loi-belarus';
const added = { id: ' Kata baru.', ru: ' Новые слова.', en: ' New words.' } as const;
const names = { id: 'Indonesia', ru: 'Rusia', en: 'Inggris' } as const;
const languages = ['id', 'ru', 'en'] as const;

/** Shows three columns and types in each of a clause, going on with the mouse and then with a key. */
async function typeInThree(page: Page): Promise<void> {
  for (const language of ['EN', 'RU']) await page.getByRole('button', { name: language, exact: true }).click();
  await openClauseEditor(page, 'objective', 'Tujuan');
  await page.keyboard.type(added.id);
  await getClause(page, 'objective', 'ru').click();
  await expect(getBody(page, names.ru)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(added.ru);
  await page.keyboard.press('F6');
  await expect(getBody(page, names.en)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(added.en);
  for (const language of languages) await expect(getBody(page, names[language])).toContainText(added[language].trim());
}

test('three languages are written at once, offered after a reload, saved as one version and undone as one', async ({
  page,
  open,
  naskah,
  words,
}) => {
  const { call } = naskah.host();
  const saved = async () => {
    const text = await call('texts.show', { negotiation, draft: null });
    const { body, stale } = text.clauses.find(({ code }) => code === 'objective') ?? {};
    const holding = languages.filter((language) => body?.[language]?.endsWith(added[language]));
    return { holding, stale };
  };
  const countVersions = async () =>
    (await call('clauses.history', { negotiation, clause: 'objective' })).versions.length;
  const before = await countVersions();
  await open();
  await typeInThree(page);
  const bar = getSaveBar(page);
  await expect(bar).toContainText(words('ui.text.unsaved-in', { languages: 'ID, RU, EN' }));
  await expectAccessible(page, 'three editors and one save bar');
  await expect.poll(async () => (await call('typing.list', { negotiation })).length).toBe(3);

  await page.reload();
  for (const language of languages) {
    await expect(getClause(page, 'objective', language)).toContainText(added[language].trim());
    await expect(page.getByRole('button', { name: `Paragraf 1 (${language.toUpperCase()})` })).toBeVisible();
  }
  expect(await saved()).toEqual({ holding: [], stale: [] });
  await page.getByRole('button', { name: 'Paragraf 1 (RU)' }).click();
  await expect(getBody(page, names.ru)).toContainText(added.ru.trim());
  await bar.getByRole('button', { name: words('ui.text.save-in', { languages: 'ID, RU, EN' }) }).click();
  await expect(getEditor(page)).toHaveCount(0);
  await expect.poll(saved).toEqual({ holding: [...languages], stale: [] });
  expect(await countVersions()).toBe(before + 1);
  expect(await call('typing.list', { negotiation })).toEqual([]);

  await page.getByRole('button', { name: words('ui.notice.undo') }).click();
  await expect.poll(saved).toEqual({ holding: [], stale: [] });
});

test('what somebody else writes in one language is compared there, and the others are saved with it', async ({
  page,
  open,
  naskah,
  words,
}) => {
  const { call } = naskah.host();
  const read = async () => {
    const text = await call('texts.show', { negotiation, draft: null });
    return text.clauses.find(({ code }) => code === 'objective');
  };
  await open();
  await typeInThree(page);
  const theirs = `${(await read())?.body.ru ?? ''} Чужие слова.`;
  const texts = { ru: { body: theirs } };
  await call('clauses.write', { negotiation, clause: 'objective', parents: null, texts, note: '' });
  const conflict = getEditor(page, names.ru).getByRole('alert');
  await expect(conflict).toContainText('Чужие слова.');
  await expect(getEditor(page, names.id).getByRole('alert')).toHaveCount(0);
  await expect(getEditor(page, names.en).getByRole('alert')).toHaveCount(0);
  const bar = getSaveBar(page);
  await expect(bar).toContainText(words('ui.text.overtaken-in', { language: 'RU' }));
  await page.keyboard.press('Control+S');
  for (const language of languages) await expect(getBody(page, names[language])).toContainText(added[language].trim());
  await conflict.getByRole('button', { name: words('ui.text.on-top') }).click();
  await expect(conflict).toHaveCount(0);
  await getBody(page, names.ru).focus();
  await page.keyboard.press('Control+S');
  await expect(getEditor(page)).toHaveCount(0);
  const now = await read();
  for (const language of languages) expect(now?.body[language]?.endsWith(added[language])).toBe(true);
  expect(now?.heads).toHaveLength(1);
});

test('the save bar of a clause that is taller than a window of 720 pixels is in sight, and the cursor above it', async ({
  page,
  open,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open();
  for (const language of ['EN', 'RU']) await page.getByRole('button', { name: language, exact: true }).click();
  await openClauseEditor(page, 'automotive', 'Komponen');
  await page.keyboard.type(' Kata baru.\nButir lain.');
  const bar = getSaveBar(page);
  await expect(bar).toBeInViewport({ ratio: 1 });
  const top = async () => (await bar.boundingBox())?.y ?? 0;
  const cursor = await getBody(page).locator('.cm-line').last().boundingBox();
  expect((cursor?.y ?? 0) + (cursor?.height ?? 0)).toBeLessThanOrEqual(await top());
  await getBody(page).hover();
  await page.mouse.wheel(0, -300);
  await expect(bar).toBeInViewport({ ratio: 1 });
  await expect.poll(top).toBeGreaterThan(500);
});

test('the first words of an empty language keep their order and their editor, and make no other stale', async ({
  page,
  open,
  naskah,
}) => {
  const { call } = naskah.host();
  const body = 'Para Peserta bekerja sama.';
  await call('clauses.create', {
    negotiation,
    code: 'added',
    kind: 'paragraph',
    to: { place: 'after', clause: 'objective' },
    texts: { id: { heading: '', body } },
  });
  await page.setViewportSize({ width: 1280, height: 720 });
  await open();
  await page.getByRole('button', { name: 'EN', exact: true }).click();
  await expect(page.locator('[data-columns="2"]')).toBeVisible();
  await getClause(page, 'added', 'en').click();
  await expect(getBody(page, names.en)).toBeFocused();
  await page.keyboard.type('The Participants cooperate.', { delay: 20 });
  await expect(getBody(page, names.en)).toHaveText('The Participants cooperate.');
  await expect(getSaveBar(page)).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Control+S');
  await expect(getEditor(page)).toHaveCount(0);
  const { clauses } = await call('texts.show', { negotiation, draft: null });
  expect(clauses.find(({ code }) => code === 'added')).toMatchObject({
    stale: [],
    body: { id: body, en: 'The Participants cooperate.' },
  });
});
