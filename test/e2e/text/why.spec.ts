import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from '../helpers/check-accessibility.ts';
import { getClause, getEditor, showClause } from '../helpers/text-screen.ts';
import { expect, test } from '../helpers/workbench-test.ts';

const negotiation = 'loi-belarus';
const REASON = 'Dimuat dalam butir b.';

test.beforeEach(async ({ naskah, open: _ }) => {
  const { call } = naskah.host();
  const { comment } = await call('comments.make', {
    negotiation,
    clause: 'areas',
    language: 'id',
    quote: 'oleokimia',
    unit: 'IKFT',
    kind: 'substance',
    body: 'Mohon pupuk disebutkan.',
    proposal: 'oleokimia serta pupuk majemuk',
  });
  await call('comments.accept', { negotiation, comment, text: REASON });
});

const getCard = (page: Page, name = 'Mengapa begini?') => page.getByRole('dialog', { name });

/** The words that the proposal added, marked as a change since the last draft. */
async function showChange(page: Page): Promise<Locator> {
  await showClause(page, 'areas', 'Bidang Kerja Sama');
  await page.keyboard.press('F9');
  const change = getClause(page, 'areas').locator('ins', { hasText: 'pupuk majemuk' });
  await expect(change).toBeVisible();
  return change;
}

async function expectAnswer(page: Page): Promise<void> {
  const card = getCard(page);
  await expect(card).toContainText('Mohon pupuk disebutkan.');
  await expect(card).toContainText('IKFT');
  await expect(card).toContainText(REASON);
  await expect(card).toContainText('Belum ada dalam draf');
}

test('changed words are explained beside them when the pointer rests there, and a click still opens the editor', async ({
  page,
  open,
}) => {
  await open();
  const change = await showChange(page);
  await change.hover();
  await expectAnswer(page);
  await expectAccessible(page, 'why, beside changed words');
  const [card, words] = [await getCard(page).boundingBox(), await change.boundingBox()];
  const isOver =
    card !== null &&
    words !== null &&
    card.x < words.x + words.width &&
    words.x < card.x + card.width &&
    card.y < words.y + words.height &&
    words.y < card.y + card.height;
  expect(isOver).toBe(false);
  await getClause(page, 'objective').hover();
  await expect(getCard(page)).toHaveCount(0);
  await change.click();
  await expect(getEditor(page)).toBeVisible();
});

test('the keyboard asks about each change, then about the whole clause; Escape closes and returns to the text', async ({
  page,
  open,
}) => {
  await open();
  await showChange(page);
  await page.keyboard.press('Shift+F1');
  await expectAnswer(page);
  await expect(getCard(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(getCard(page)).toHaveCount(0);
  await expect(getClause(page, 'areas')).toBeFocused();
  await page.keyboard.press('F9');
  await expect(getClause(page, 'areas').locator('ins')).toHaveCount(0);
  await page.keyboard.press('Shift+F1');
  await expect(getCard(page)).toContainText('versi 1 dari 3');
  await expect(getCard(page)).toContainText('ROHUKUM');
  await getCard(page).getByRole('button', { name: 'Riwayat' }).click();
  await expect(page.getByRole('region', { name: 'Riwayat' })).toContainText('Riwayat Paragraf 2');
});

test('the menu of changed words, a version and a comment each lead to the explanation in one step', async ({
  page,
  open,
}) => {
  await open();
  const change = await showChange(page);
  await change.click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Mengapa begini?' }).click();
  await expectAnswer(page);
  await getCard(page).getByRole('button', { name: 'Beri masukan' }).click();
  await expect(page.getByRole('region', { name: 'Masukan' })).toContainText('serta pupuk majemuk');
  await page.keyboard.press('Alt+2');
  const history = page.getByRole('region', { name: 'Riwayat' });
  await history.getByRole('button', { name: 'Mengapa begini?' }).first().click();
  await expectAnswer(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+1');
  const comments = page.getByRole('region', { name: 'Masukan' });
  await comments.getByRole('combobox', { name: 'Keadaan' }).selectOption('answered');
  await comments.getByRole('button', { name: 'Mengapa begini? IKFT', exact: true }).click();
  await expectAnswer(page);
});

test('a comment card says that its proposal was not accepted before, and why', async ({ page, open, naskah }) => {
  const { call } = naskah.host();
  const proposal = 'kimia hulu yang ramah lingkungan dan berkelanjutan';
  const comment = { negotiation, clause: 'areas', language: 'id', quote: 'kimia hulu', kind: 'substance' } as const;
  const first = await call('comments.make', { ...comment, unit: 'IKFT', body: 'Mohon ditambah.', proposal });
  const text = 'Di luar lingkup kerja sama.';
  await call('comments.answer', {
    negotiation,
    comment: first.comment,
    disposition: 'rejected',
    text,
    version: null,
  });
  await call('comments.make', { ...comment, unit: 'AGRO', body: 'Mohon ditambah.', proposal });
  await open();
  await showClause(page, 'areas', 'Bidang Kerja Sama');
  await page.keyboard.press('Alt+1');
  const note = page.getByRole('region', { name: 'Masukan' }).getByRole('note');
  await expect(note).toContainText('Pernah tidak diterima: IKFT');
  await expect(note).toContainText(text);
});
