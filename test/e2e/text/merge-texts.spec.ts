import type { Page } from '@playwright/test';
import { findChangeList } from '../helpers/compare-screen.ts';
import { getClause, getPlace } from '../helpers/text-screen.ts';
import { expect, test } from '../helpers/workbench-test.ts';

test.describe('comparison of three texts', () => {
  const card = (page: Page, name: string) =>
    page.getByRole('article').filter({ has: page.getByRole('heading', { name }) });

  test('their change is adopted as a version of ours, and undone', async ({ page, open, naskah }) => {
    const { call } = naskah.host();
    const named = { negotiation: 'loi-belarus' };
    await open('/compare/loi-belarus/three');
    await getPlace(page, 'Naskah').click();
    await expect(getClause(page, 'objective')).toBeVisible();
    await page.goBack();
    const row = card(page, 'Paragraph 10 · Settlement of Differences');
    await findChangeList(page)
      .getByRole('option', { name: /Settlement of Differences/ })
      .click();
    await expect(row).toContainText('Hanya mitra');
    await expect(row.getByRole('region', { name: 'Yang terjadi bila diambil' })).toHaveText(
      '“Ambil rumusan mitra” menulis EN. Sesudahnya perlu disesuaikan: ID dan RU.',
    );
    const before = (await call('clauses.history', { ...named, clause: 'differences' })).versions.length;
    // Clicking twice acts once, and the focus stays with the clause.
    await row.getByRole('button', { name: /^Ambil rumusan mitra/ }).dblclick();
    await expect(row).toContainText('Keduanya, sama');
    await expect(row.locator(':focus')).toHaveCount(1);
    const body = async () =>
      (await call('texts.show', { ...named, draft: null })).clauses.find(({ code }) => code === 'differences')?.body.en;
    expect(await body()).not.toContain('diplomatic');
    const { versions } = await call('clauses.history', { ...named, clause: 'differences' });
    expect(versions.at(-1)).toMatchObject({ note: 'Diambil dari Counter-draft Belarus', head: true });
    expect(versions).toHaveLength(before + 1);
    await page.getByRole('button', { name: 'Urungkan' }).click();
    await expect(row).toContainText('Hanya mitra');
    expect(await body()).toContain('diplomatic');
  });

  test('changed by both: the three texts and a proposal, which is accepted; a conflict is left to a person', async ({
    page,
    open,
    naskah,
  }) => {
    await open('/compare/loi-belarus/three');
    const { call } = naskah.host();
    const named = { negotiation: 'loi-belarus' };
    const textOf = async (code: string) =>
      (await call('texts.show', { ...named, draft: null })).clauses.find((one) => one.code === code)?.body.en ?? '';
    const write = async (code: string, from: string, to: string) => {
      const texts = { en: { body: (await textOf(code)).replace(from, to) } };
      await call('clauses.write', { ...named, clause: code, parents: null, texts, note: '' });
    };
    await write('working-group', 'to prepare', 'to plan');
    await write('commencement', '5 (five) years.', '4 (four) years.');
    await page.getByText('Keduanya, berbeda 2').click();
    await expect(findChangeList(page).getByRole('option')).toHaveCount(2);
    const group = card(page, 'Paragraph 6 · Joint Working Group');
    for (const name of ['Yang dikirim', 'Kita, kini', 'Dari mitra', 'Usulan gabungan'])
      await expect(group.getByRole('region', { name })).toContainText('Joint Working Group');
    await group.getByRole('button', { name: /^Terima usulan/ }).click();
    await expect.poll(() => textOf('working-group')).toMatch(/to plan[\s\S]*twice a year/);

    const conflict = card(page, 'Paragraph 13');
    await findChangeList(page)
      .getByRole('option', { name: /Paragraph 13/ })
      .click();
    await expect(conflict).toContainText('rumusannya harus diputuskan sendiri');
    await expect(conflict.getByRole('button', { name: /^Terima usulan/ })).toHaveCount(0);
    await conflict.getByRole('button', { name: /^Biarkan/ }).click();
    await expect(findChangeList(page).getByRole('option', { name: /Paragraph 13/ })).toContainText('Dibiarkan');
    await expect
      .poll(async () => Object.keys(await call('settings.show', {})).filter((name) => name.startsWith('ui.kept.left')))
      .toHaveLength(1);
    await page.reload();
    await page.getByText(/^Keduanya, berbeda \d/).click();
    await findChangeList(page)
      .getByRole('option', { name: /Paragraph 13/ })
      .click();
    await expect(findChangeList(page).getByRole('option', { name: /Paragraph 13/ })).toContainText('Dibiarkan');
    await conflict.getByRole('button', { name: /^Tinjau lagi/ }).click();
    await conflict.getByRole('button', { name: /^Sunting/ }).click();
    // It is written in the compared language.
    await expect(page.getByRole('group', { name: 'Menyunting, Inggris' })).toContainText('come into effect');
  });

  test('a clause of theirs is added after ours, one they deleted is removed, and both are undone', async ({
    page,
    open,
    naskah,
  }) => {
    const codes = async () =>
      (await naskah.host().call('texts.show', { negotiation: 'loi-belarus', draft: null })).clauses.map(
        ({ heading }) => heading.en,
      );
    await open('/compare/loi-belarus/three');
    await page.getByText(/^Hanya mitra \d+$/).click();
    await findChangeList(page)
      .getByRole('option', { name: /Localisation of Assembly/ })
      .click();
    const before = await codes();
    await page.getByRole('button', { name: /^Tambahkan ke naskah kita/ }).click();
    await expect.poll(codes).toContain('Localisation of Assembly');
    expect((await codes()).indexOf('Localisation of Assembly')).toBe(before.indexOf('Automotive Components') + 1);
    await page.getByRole('button', { name: 'Urungkan' }).click();
    await expect.poll(codes).toEqual(before);
    await findChangeList(page)
      .getByRole('option', { name: /Legal Status/ })
      .click();
    await page.getByRole('button', { name: /^Keluarkan dari naskah kita/ }).click();
    await expect.poll(codes).not.toContain('Legal Status');
    await page.getByRole('button', { name: 'Urungkan' }).click();
    await expect.poll(codes).toEqual(before);
  });
});
