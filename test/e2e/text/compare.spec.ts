import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { unzipSync, zipSync } from 'fflate';
import { expectAccessible } from '../helpers/check-accessibility.ts';
import { getClause } from '../helpers/text-screen.ts';
import { expect, test } from '../helpers/workbench-test.ts';

const sample = (name: string) => join(import.meta.dirname, '..', '..', '..', 'resources', 'sample', name);
const place = (old: string, next: string, language: string) =>
  `/compare/loi-belarus/two/${encodeURIComponent(old)}/${encodeURIComponent(next)}/${language}`;

const texts = (page: Page) => page.getByRole('document', { name: /^Sandingan, / });
const list = (page: Page) => page.getByRole('listbox', { name: 'Daftar perubahan' });
const filters = (page: Page) => page.getByRole('group', { name: 'Saring menurut jenis' });
const side = (page: Page, name: 'Lama' | 'Baru') => page.getByRole('group', { name, exact: true });

/** Chooses a file from the computer for one side, with its button. */
async function choose(page: Page, name: 'Lama' | 'Baru', file: string): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await side(page, name).getByRole('button').click();
  await (await choosing).setFiles(file);
  await expect(side(page, name).getByRole('combobox')).toHaveValue(/^computer:/);
}

/** The number of changes that the label of a filter states. */
async function counts(page: Page): Promise<Map<string, number>> {
  const labels = await filters(page).locator('label').allTextContents();
  return new Map(labels.map((label) => [label.replace(/\s*\d+$/, ''), Number(/\d+$/.exec(label)?.[0])]));
}

async function wordParts(page: Page, open: Locator): Promise<string> {
  await open.click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: 'Unduh' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/\.docx$/);
  const document = unzipSync(readFileSync(await download.path()))['word/document.xml'];
  return new TextDecoder().decode(document);
}

test('from the text: our last draft against the working text, and the changes since then', async ({
  page,
  open,
  naskah,
}) => {
  await open();
  await expect(getClause(page, 'objective')).toBeVisible();
  await page.getByRole('button', { name: 'Sandingan' }).click();
  await expect(page.getByText('Kedua naskah sama, huruf demi huruf.')).toBeVisible();
  await expect(side(page, 'Lama').getByRole('combobox')).toHaveValue('draft:draft-2');
  await expect(side(page, 'Baru').getByRole('combobox')).toHaveValue('text');

  const { clauses } = await naskah.host().call('texts.show', { negotiation: 'loi-belarus', draft: null });
  const body = clauses.find(({ code }) => code === 'working-group')?.body.id ?? '';
  await naskah.host().call('clauses.write', {
    negotiation: 'loi-belarus',
    clause: 'working-group',
    parents: null,
    texts: { id: { body: `${body} Uji.` } },
    note: '',
  });
  await expect(list(page).getByRole('option')).toHaveCount(1);
  await list(page).getByRole('option').click();
  await expect(texts(page).locator('ins')).toContainText('Uji.');

  await page.getByRole('button', { name: 'Draf balasan terbaru: Counter-draft Belarus' }).click();
  await expect(page.getByText('Tampak sama, tetapi berbeda: 1')).toBeVisible();
  await page.reload();
  await expect(side(page, 'Baru').getByRole('combobox')).toHaveValue('draft:counter-draft-1');
  await expect(page.getByText('Tampak sama, tetapi berbeda: 1')).toBeVisible();
});

test('two drafts are shown as they are printed, beside the view by clauses, which comes first', async ({
  page,
  open,
}) => {
  await open(place('draft:draft-1', 'draft:draft-2', 'en'));
  await expect(texts(page).getByRole('article').first()).toBeVisible();
  await page.getByRole('radio', { name: 'Menyatu' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(texts(page).getByRole('article')).toHaveCount(0);
  const title = texts(page).locator('p', { hasText: 'LETTER OF INTENT' }).first();
  await expect(title).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Seperti cetakan' })).toBeFocused();
  await expect(list(page).getByRole('option')).toHaveCount(5);
  await list(page).getByRole('option').nth(1).click();
  await expect(texts(page).locator('[data-here]').first()).toBeInViewport();
  await expectAccessible(page, 'two drafts as printed');

  await texts(page).focus();
  await page.keyboard.press('End');
  const signatures = texts(page).getByRole('row').last().getByRole('cell');
  await expect(signatures).toHaveCount(2);
  const [left, right] = await Promise.all((await signatures.all()).map((cell) => cell.boundingBox()));
  expect(left?.x).toBeLessThan(right?.x ?? 0);

  // The choice is kept, for texts of ours and not for files.
  await page.reload();
  await expect(texts(page).locator('p', { hasText: 'LETTER OF INTENT' }).first()).toBeVisible();
  await page.getByText('Menyatu', { exact: true }).click();
  await expect(texts(page).getByRole('article').first()).toBeVisible();
});

test('the page of a draft and a file of theirs warns of letters that look the same', async ({ page, open }) => {
  await open(place('draft:draft-2', 'text', 'en'));
  await choose(page, 'Baru', sample('counter-draft-1.en.docx'));
  await page.getByText('Seperti cetakan', { exact: true }).click();
  await expect(texts(page).getByRole('article')).toHaveCount(0);
  await expect(page.getByText('Tampak sama, tetapi berbeda: 1')).toBeVisible();
  await page.getByRole('alert').getByRole('button', { name: 'Lihat', exact: false }).first().click();
  await expect(texts(page).locator('[data-kind="spoof"]').first()).toBeInViewport();
  await expectAccessible(page, 'a draft beside a file');
});

test('a file from the disk: the planted letters come first, with their code points on demand', async ({
  page,
  open,
  naskah,
}) => {
  await open(place('draft:draft-2', 'text', 'en'));
  await choose(page, 'Baru', sample('counter-draft-1.en.docx'));
  const first = list(page).getByRole('option').first();
  await expect(first).toContainText('Tampak sama');
  await expect(first.locator('ins')).toHaveText('Pаrticipаnts');
  const warning = page.getByRole('alert').filter({ hasText: 'Tampak sama, tetapi berbeda: 1' });
  await warning.getByRole('button', { name: 'Kode karakter' }).click();
  await expect(warning.getByText('U+0430 CYRILLIC SMALL LETTER A').first()).toBeVisible();
  await warning.getByRole('button', { name: /^Lihat/ }).click();
  await expect(texts(page).locator('ins[data-here]')).toHaveText('Pаrticipаnts');
  await expect(texts(page).locator('ins[data-here]')).toBeInViewport();

  await page.reload();
  await expect(page.getByText('Berkas “counter-draft-1.en.docx” tidak disimpan')).toBeVisible();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Pilih lagi…' }).click();
  await (await choosing).setFiles(sample('counter-draft-1.en.docx'));
  await expect(warning).toBeVisible();
  expect(await naskah.host().call('files.list', { negotiation: 'loi-belarus' })).toEqual([]);
});

test('filter counts add up; filtered-out changes stay in the text, without colours', async ({ page, open }) => {
  await open(place('draft:draft-2', 'draft:counter-draft-1', 'en'));
  await expect(list(page).getByRole('option').first()).toBeVisible();
  const all = await counts(page);
  const whole = all.get('Semua') ?? 0;
  all.delete('Semua');
  expect([...all.values()].reduce((sum, count) => sum + count, 0)).toBe(whole);
  expect(whole).toBeGreaterThan(10);
  await filters(page)
    .getByText(/^Angka dan tanggal/)
    .click();
  await expect(list(page).getByRole('option')).toHaveCount(all.get('Angka dan tanggal') ?? 0);
  await expect(page.getByText(`${all.get('Angka dan tanggal')} dari ${whole} perubahan`)).toBeVisible();
  await expect(texts(page).locator('ins', { hasText: 'has not yet reached' })).toHaveAttribute('data-quiet');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(texts(page).locator('ins[data-here]')).not.toHaveAttribute('data-quiet');
});

test('Alt+Down and Alt+Up cycle through all changes; the arrow keys and Enter work in the list', async ({
  page,
  open,
}) => {
  await open(place('draft:draft-1', 'draft:draft-2', 'id'));
  await expect(list(page).getByRole('option').first()).toBeVisible();
  const here = list(page).getByRole('option', { selected: true });
  const count = await list(page).getByRole('option').count();
  const seen: string[] = [];
  for (let n = 0; n < count; n++) {
    await page.keyboard.press('Alt+ArrowDown');
    await expect(page.getByText(`${n + 1} dari ${count}`, { exact: true })).toBeVisible();
    await expect(texts(page).locator('[data-here]').first()).toBeInViewport();
    seen.push((await here.textContent()) ?? '');
  }
  expect(new Set(seen).size).toBe(count);
  await page.keyboard.press('Alt+ArrowUp');
  await expect(here).toHaveText(seen.at(-2) ?? '');
  await list(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(here).toHaveText(seen[0] ?? '');
  await expect(texts(page).locator('del[data-here]')).toHaveText('wajib');
  await page.keyboard.press('F9');
  await expect(page.getByText(/^Lama: Konsep awal Kemenperin/)).toBeVisible();
  await expect(texts(page).locator('ins', { hasText: 'akan' }).first()).toBeInViewport();
});

test('manual pairing: recorded for a counter-draft, and kept by the page for a file', async ({ page, open }) => {
  await open(place('draft:draft-2', 'draft:counter-draft-1', 'en'));
  const added = texts(page).getByRole('article').filter({ hasText: 'Localisation of Assembly' });
  const pairWith = async (row: Locator, words: string) => {
    await row.getByRole('button', { name: /^Tindakan untuk/ }).click();
    await page.getByRole('menuitem', { name: 'Pasangkan dengan…' }).click();
    await page.getByRole('dialog').getByRole('combobox').selectOption({ label: words });
    await page.getByRole('dialog').getByRole('button', { name: 'Pasangkan' }).click();
  };
  await list(page).getByRole('option').filter({ hasText: 'Klausul baru' }).click();
  await expect(added).toContainText('Klausul baru');
  await pairWith(added, 'Paragraph 12 · Legal Status');
  await expect(page.getByText('Pasangan dicatat.')).toBeVisible();
  await expect(added).not.toContainText('Klausul baru');
  await page.reload();
  await expect(list(page).getByRole('option').first()).toBeVisible();
  await expect(list(page).getByRole('option').filter({ hasText: 'Klausul baru' })).toHaveCount(0);

  await choose(page, 'Baru', sample('counter-draft-1.en.docx'));
  await list(page).getByRole('option').filter({ hasText: 'Klausul baru' }).click();
  await pairWith(added, 'Paragraph 12 · Legal Status');
  await expect(page.getByText('Pasangan hanya berlaku untuk sandingan ini.')).toBeVisible();
  await expect(added).toContainText('Dipasangkan secara manual');
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await expect(added).toContainText('Klausul baru');
});

test('clauses of medium similarity are left to the person, and the answer can be undone', async ({ page, open }) => {
  const same =
    'The Participants will establish a working group that meets once a year in turn in both of the countries.';
  const old = 'Expenses of every visit will be borne by the side that sends its experts to the other country.';
  const next =
    'Results of joint research remain the property of those institutes which have obtained them alone and first.';
  const aims = 'The aim of this letter is industrial cooperation in the automotive industry and in upstream chemicals.';
  const costs = 'Each Participant will bear its own costs unless both of them decide otherwise in writing beforehand.';
  const paragraphs = (...bodies: string[]) =>
    Buffer.from(bodies.map((body, n) => `Paragraph ${n + 1}\n${body}`).join('\n'));
  const take = async (name: 'Lama' | 'Baru', words: Buffer) => {
    const choosing = page.waitForEvent('filechooser');
    await side(page, name).getByRole('button').click();
    await (await choosing).setFiles({ name: `${name}.txt`, mimeType: 'text/plain', buffer: words });
  };
  await open('/compare/-');
  await take('Lama', paragraphs(`Meetings\n${same} ${old}`, `Aims\n${aims}`, `Costs\n${costs}`));
  await take('Baru', paragraphs(`Aims\n${aims}`, `Costs\n${costs}`, `Working Group\n${same} ${next}`));
  const question = page.getByRole('group', { name: /^Mungkin klausul yang sama/ });
  await question.getByRole('button', { name: 'Bukan' }).click();
  await expect(question).toHaveCount(0);
  await expect(
    list(page)
      .getByRole('option')
      .filter({ hasText: /Klausul (baru|dihapus)/ }),
  ).toHaveCount(2);
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await question.getByRole('button', { name: 'Ya, sama' }).click();
  await expect(question).toHaveCount(0);
  await expect(texts(page)).toContainText('Dipasangkan secara manual');
});

test('a redline has tracked changes and a table both texts; a tracked file states which reading is compared', async ({
  page,
  open,
}) => {
  await open(place('draft:draft-2', 'draft:counter-draft-1', 'en'));
  await expect(list(page).getByRole('option').first()).toBeVisible();
  const redline = await wordParts(page, page.getByRole('button', { name: 'Redline Word' }));
  expect(redline).toMatch(/<w:ins [^>]*w:author="[^"]*Belarus[^"]*" w:date="\d{4}-\d\d-\d\dT00:00:00Z"/);
  expect(redline).toContain('<w:del ');
  const table = await wordParts(page, page.getByRole('button', { name: 'Tabel Sandingan' }));
  expect(table).toContain('<w:tbl>');
  expect(table).toContain('w:orient="landscape"');
  await choose(page, 'Lama', sample('sent-draft-1.en.docx'));
  await choose(page, 'Baru', sample('reply-ROHUKUM.en.docx'));
  await expect(
    page.getByText(/“reply-ROHUKUM.en.docx” memuat \d+ perubahan terlacak; yang dibandingkan/),
  ).toBeVisible();
});

test('the redline of two Word files is the newer one, and what it does not show is listed once it is saved', async ({
  page,
  open,
}) => {
  await open(place('draft:draft-1', 'draft:draft-2', 'en'));
  await choose(page, 'Lama', sample('sent-draft-1.en.docx'));
  await choose(page, 'Baru', sample('reply-ROHUKUM.en.docx'));
  await expect(list(page).getByRole('option').first()).toBeVisible();
  const redline = await wordParts(page, page.getByRole('button', { name: 'Redline Word' }));
  expect(redline).toMatch(/<w:ins [^>]*w:author="Comparison"/);
  const theirs = unzipSync(readFileSync(sample('reply-ROHUKUM.en.docx')))['word/document.xml'];
  const styles = (xml: string) => [...xml.matchAll(/<w:pStyle w:val="([^"]+)"/g)].map(([, style]) => style);
  expect(new Set(styles(redline))).toEqual(new Set(styles(new TextDecoder().decode(theirs))));
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('listitem').first()).toHaveText(/^Berkas baru memuat \d+ perubahan terlacak/);
  await dialog.getByRole('button', { name: 'Tutup' }).last().click();
  await expect(dialog).toHaveCount(0);
});

test('two files with the same words are not called equal when parts of them were not compared', async ({
  page,
  open,
}) => {
  await open(place('draft:draft-1', 'draft:draft-2', 'en'));
  await expect(list(page).getByRole('option').first()).toBeVisible();
  await choose(page, 'Lama', sample('sent-draft-1.en.docx'));
  await choose(page, 'Baru', sample('sent-draft-1.en.docx'));
  // The page of two files compares all parts; clause by clause only words are compared.
  await expect(page.getByText(/^Kedua berkas sama: kata, nomor, tabel/)).toBeVisible();
  await page.getByText('Menyatu', { exact: true }).click();
  await expect(page.getByText('Tidak ada perbedaan kata')).toBeVisible();
  await expect(page.getByText('Kedua naskah sama, huruf demi huruf.')).toHaveCount(0);
  await expect(page.getByText(/^Tidak dibandingkan: .*format$/).first()).toBeVisible();
});

test('a file dropped on a side is compared and not stored', async ({ page, open, naskah }) => {
  await open(place('draft:draft-2', 'text', 'en'));
  const transfer = await page.evaluateHandle(`(() => {
    const data = new DataTransfer();
    data.items.add(new File(['Paragraph 1\\nAims\\nThe aim is this.'], 'aims.txt'));
    return data;
  })()`);
  const target = side(page, 'Baru');
  for (const event of ['dragover', 'drop']) await target.dispatchEvent(event, { dataTransfer: transfer });
  await expect(target.getByRole('combobox')).toHaveValue(/:aims\.txt$/);
  await expect(list(page).getByRole('option').first()).toContainText('Klausul dihapus');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(texts(page)).toContainText('The aim is this.');
  expect(await naskah.host().call('files.list', { negotiation: 'loi-belarus' })).toEqual([]);
});

test('a file too large for one command is stored first when a person asks for it', async ({ page, open, naskah }) => {
  await open(place('draft:draft-2', 'text', 'en'));
  const words = Buffer.from('Paragraph 1\nAims\n'.padEnd(3_300_000, 'The Participants will meet. '));
  const choosing = page.waitForEvent('filechooser');
  await side(page, 'Baru').getByRole('button').click();
  await (await choosing).setFiles({ name: 'large.txt', mimeType: 'text/plain', buffer: words });
  await expect(page.getByText(/“large.txt” \(3,1 MB\) terlalu besar/)).toBeVisible();
  await page.getByRole('button', { name: 'Simpan dan sandingkan' }).click();
  await expect(side(page, 'Baru').getByRole('combobox')).toHaveValue(/^file:.*:large\.txt$/);
  expect(await naskah.host().call('files.list', { negotiation: 'loi-belarus' })).toHaveLength(1);
});

test.describe('comparison of three texts', () => {
  const card = (page: Page, name: string) =>
    page.getByRole('article').filter({ has: page.getByRole('heading', { name }) });

  test('their change is adopted as a version of ours, and undone', async ({ page, open, naskah }) => {
    const { call } = naskah.host();
    const named = { negotiation: 'loi-belarus' };
    await open('/compare/loi-belarus/three');
    await page.getByRole('link', { name: 'Kembali ke naskah' }).click();
    await expect(getClause(page, 'objective')).toBeVisible();
    await page.goBack();
    const row = card(page, 'Paragraph 10 · Settlement of Differences');
    await list(page)
      .getByRole('option', { name: /Settlement of Differences/ })
      .click();
    await expect(row).toContainText('Hanya mitra');
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
    await expect(list(page).getByRole('option')).toHaveCount(2);
    const group = card(page, 'Paragraph 6 · Joint Working Group');
    for (const name of ['Yang dikirim', 'Kita, kini', 'Dari mitra', 'Usulan gabungan'])
      await expect(group.getByRole('region', { name })).toContainText('Joint Working Group');
    await group.getByRole('button', { name: /^Terima usulan/ }).click();
    await expect.poll(() => textOf('working-group')).toMatch(/to plan[\s\S]*twice a year/);

    const conflict = card(page, 'Paragraph 13');
    await list(page)
      .getByRole('option', { name: /Paragraph 13/ })
      .click();
    await expect(conflict).toContainText('rumusannya harus diputuskan sendiri');
    await expect(conflict.getByRole('button', { name: /^Terima usulan/ })).toHaveCount(0);
    await conflict.getByRole('button', { name: /^Biarkan/ }).click();
    await expect(list(page).getByRole('option', { name: /Paragraph 13/ })).toContainText('Dibiarkan');
    await expect
      .poll(async () => Object.keys(await call('settings.show', {})).filter((name) => name.startsWith('ui.kept.left')))
      .toHaveLength(1);
    await page.reload();
    await page.getByText(/^Keduanya, berbeda \d/).click();
    await list(page)
      .getByRole('option', { name: /Paragraph 13/ })
      .click();
    await expect(list(page).getByRole('option', { name: /Paragraph 13/ })).toContainText('Dibiarkan');
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
    await list(page)
      .getByRole('option', { name: /Localisation of Assembly/ })
      .click();
    const before = await codes();
    await page.getByRole('button', { name: /^Tambahkan ke naskah kita/ }).click();
    await expect.poll(codes).toContain('Localisation of Assembly');
    expect((await codes()).indexOf('Localisation of Assembly')).toBe(before.indexOf('Automotive Components') + 1);
    await page.getByRole('button', { name: 'Urungkan' }).click();
    await expect.poll(codes).toEqual(before);
    await list(page)
      .getByRole('option', { name: /Legal Status/ })
      .click();
    await page.getByRole('button', { name: /^Keluarkan dari naskah kita/ }).click();
    await expect.poll(codes).not.toContain('Legal Status');
    await page.getByRole('button', { name: 'Urungkan' }).click();
    await expect.poll(codes).toEqual(before);
  });
});

test('a file that could not be saved leaves its dialog open, with what was typed', async ({ page, open, faults }) => {
  await open(place('draft:draft-1', 'draft:draft-2', 'id'));
  await page.getByRole('button', { name: 'Redline Word' }).click();
  const dialog = page.getByRole('dialog');
  const author = dialog.getByRole('textbox', { name: 'Nama pada perubahan' });
  await author.fill('Kementerian Perindustrian');
  faults.expect(/404/);
  await page.route('**/file/*', (route) =>
    route.fulfill({ status: 404, json: { ok: false, error: { code: 'file-unknown', message: '', details: {} } } }),
  );
  await dialog.getByRole('button', { name: 'Unduh' }).click();
  await expect(page.getByText('Berkas itu tidak ada dalam penyimpanan.')).toBeVisible();
  await expect(author).toHaveValue('Kementerian Perindustrian');
  await page.unroute('**/file/*');
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Unduh' }).click();
  await downloading;
  await expect(dialog).toHaveCount(0);
});

test('a counter-draft is answered in its own file, with a comment for them, and what has no place is listed', async ({
  page,
  open,
}) => {
  await open(place('draft:draft-2', 'text', 'en'));
  await choose(page, 'Lama', sample('counter-draft-1.en.docx'));
  await expect(list(page).getByRole('option').first()).toBeVisible();
  await page.getByRole('button', { name: 'Tanggapi pada Draf Mitra' }).click();
  const dialog = page.getByRole('dialog', { name: 'Tanggapi pada Draf Mitra' });
  await expect(dialog.getByRole('combobox', { name: 'Bahasa' })).toHaveValue('en');
  await expect(dialog.getByRole('combobox', { name: 'Naskah asli' })).toHaveValue('ID');
  await expect(dialog.getByRole('combobox', { name: 'Draf yang mereka tanggapi' })).toHaveValue('counter-draft-1');
  await dialog.getByRole('button', { name: 'Tambah komentar' }).click();
  await dialog.getByRole('combobox', { name: 'Klausul' }).selectOption({ label: 'Paragraph 7 Funding' });
  await dialog.getByRole('textbox', { name: 'Isi komentar' }).fill('Please see our letter.');
  await expectAccessible(page, 'answer in their file');
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Unduh' }).click();
  const parts = unzipSync(readFileSync(await (await downloading).path()));
  const read = (part: string) => new TextDecoder().decode(parts[part]);
  expect(read('word/document.xml')).toMatch(/<w:ins [^>]*w:author="Ministry of Industry of the Republic of Indonesia"/);
  expect(read('word/comments.xml')).toContain('Please see our letter.');
  await expect(dialog.getByRole('listitem').first()).toHaveText(/^Tidak ada tempat untuk baris ini/);
  await dialog.getByRole('button', { name: 'Tutup' }).last().click();
  await expect(dialog).toHaveCount(0);
});

test('of an archive with several texts one is named for a side, and that one is compared', async ({
  page,
  open,
  words,
}) => {
  const names = ['sent-draft-2.id.docx', 'counter-draft-1.en.docx'];
  const zip = zipSync(Object.fromEntries(names.map((name) => [name, readFileSync(sample(name))])));
  await open(place('draft:draft-2', 'text', 'en'));
  const choosing = page.waitForEvent('filechooser');
  await side(page, 'Baru').getByRole('button').click();
  await (await choosing).setFiles({ name: 'dua.zip', mimeType: 'application/zip', buffer: Buffer.from(zip) });
  const dialog = page.getByRole('dialog', { name: words('incoming.which', { name: 'dua.zip' }) });
  await expectAccessible(page, 'which file in an archive');
  await dialog.getByRole('button', { name: 'counter-draft-1.en.docx' }).click();
  await expect(side(page, 'Baru').getByRole('combobox').locator('option:checked')).toContainText(
    'counter-draft-1.en.docx',
  );
  await expect(texts(page)).toContainText('LETTER OF INTENT');
  await expect(list(page).getByRole('option').first()).toBeVisible();
});
