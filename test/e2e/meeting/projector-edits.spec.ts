import { expectAccessible } from '../helpers/check-accessibility.ts';
import {
  findBodyFields,
  findFocusedClause,
  findFooterNote,
  findQuestion,
  projectedText,
  projectText,
} from '../helpers/projected-screen.ts';
import { getClause, showClause } from '../helpers/text-screen.ts';
import { expect, test } from '../helpers/workbench-test.ts';

test('words written and agreed at the table are in the store, with the meeting', async ({ page, open, naskah }) => {
  const { call } = naskah.host();
  const now = async () => {
    const text = await call('texts.show', { negotiation: projectedText, draft: null });
    return text.clauses.find(({ code }) => code === 'objective');
  };
  await open();
  await showClause(page, 'objective', 'Tujuan');
  await page.keyboard.press('F5');
  const dialog = page.getByRole('dialog', { name: 'Mode Proyektor' });
  await dialog.getByRole('textbox', { name: 'Tempat' }).fill('Minsk');
  await dialog.getByRole('button', { name: 'Tayangkan', exact: true }).click();
  await expect(findFocusedClause(page)).toContainText('Tujuan');

  await page.keyboard.press('Enter');
  await page.keyboard.type(' Kata baru.');
  await findBodyFields(page).nth(1).focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' Новое слово.');
  await page.keyboard.press('Control+Enter');
  await expect(findFooterNote(page)).toHaveText('Tersimpan');
  await expect(findFocusedClause(page)).toContainText('Kata baru.');
  const written = await now();
  expect(written?.body.id).toMatch(/ Kata baru\.$/);
  expect(written?.body.ru).toMatch(/ Новое слово\.$/);

  await page.keyboard.press('a');
  await expect(findQuestion(page)).toContainText('Apakah teks ini disepakati?');
  await page.keyboard.press('1');
  await expect(findFocusedClause(page)).toContainText('Disepakati ad referendum');
  await expect(findFocusedClause(page)).toContainText('Согласовано ad referendum');
  const [meeting] = await call('meetings.list', { negotiation: projectedText });
  const agreed = await now();
  expect(agreed?.status).toMatchObject({ status: 'agreed-ad-referendum', version: agreed?.version });
  expect(agreed?.status?.meeting).toMatchObject({ id: meeting?.id, place: 'Minsk' });

  await page.keyboard.press('Enter');
  await expect(findQuestion(page)).toContainText('Dibuka kembali dalam pertemuan');
  await expect(findQuestion(page)).toContainText('Minsk');
  await page.keyboard.press('1');
  await expect(findFooterNote(page)).toHaveText('Dibuka kembali');
  await expect(findFocusedClause(page)).not.toContainText('Disepakati');
  expect((await call('meetings.list', { negotiation: projectedText }))[0]?.collected).toMatchObject([
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
    (await naskah.host().call('typing.list', { negotiation: projectedText })).map(({ clause: code, body: words }) => [
      code,
      words,
    ]);
  await open();
  const elsewhere = {
    negotiation: projectedText,
    clause: 'areas',
    language: 'id',
    base: null,
    heading: '',
    body: 'Dari meja kerja',
  };
  await naskah.host().call('typing.keep', elsewhere);
  await page.reload();
  await projectText(page, 'areas', 'Bidang', 'Tanpa pertemuan');
  await page.keyboard.press('Enter');
  await expect(findBodyFields(page).first()).not.toContainText('Dari meja kerja');
  await page.keyboard.type(' Dari layar.');
  await page.keyboard.press('Escape');
  await page.keyboard.press('1');
  await page.keyboard.press('1');
  await expect(findFocusedClause(page)).toContainText('Tujuan');
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
  await expect(findBodyFields(next)).toContainText('Sebelum mati.');
  await next.keyboard.press('Control+S');
  await expect(getClause(next, 'objective')).toContainText('Sebelum mati.');
  await expect.poll(typed).toEqual([['areas', 'Dari meja kerja']]);
});

test('words typed at the table and in the workbench in one clause and language are both kept, and both offered', async ({
  page,
  open,
  naskah,
  words,
}) => {
  const { call } = naskah.host();
  const text = await call('texts.show', { negotiation: projectedText, draft: null });
  const areas = text.clauses.find(({ code }) => code === 'areas');
  const typing = {
    clause: 'areas',
    language: 'id',
    heading: '',
    body: 'Ketikan sendiri',
    base: areas?.version ?? null,
  };
  await open();
  await call('typing.keep', { negotiation: projectedText, ...typing });
  await page.reload();
  await projectText(page, 'areas', 'Bidang', 'Tanpa pertemuan');
  await page.keyboard.press('Enter');
  await page.keyboard.type(' Dari layar.');
  const settings = async () => Object.values(await call('settings.show', {}));
  await expect.poll(settings).toContainEqual(expect.stringContaining('Dari layar.'));
  await page.goto('about:blank');
  await open();
  await page.getByRole('button', { name: words('ui.text.spare-of', { clause: 'Paragraf 2', language: 'ID' }) }).click();
  const editor = findBodyFields(page);
  await expect(editor).toHaveText('Ketikan sendiri');
  const other = page.getByRole('group', { name: words('ui.text.spare-in', { language: 'ID' }) });
  await expect(other).toContainText('Dari layar.');
  await other.getByRole('button', { name: words('ui.text.spare-use') }).click();
  await expect(editor).toContainText('Dari layar.');
  await expect(other).toContainText('Ketikan sendiri');
  await page.keyboard.press('Control+S');
  await expect(getClause(page, 'areas')).toContainText('Dari layar.');
  await expect(other).toContainText('Ketikan sendiri');
  await expectAccessible(page, 'other words that are not saved');
  await other.getByRole('button', { name: words('ui.text.spare-discard') }).click();
  await expect(other).toHaveCount(0);
  await expect.poll(async () => (await settings()).filter((one) => one.includes('Ketikan sendiri'))).toEqual([]);
});

test('a bracket is settled with the key of a side, in every language that has it', async ({ page, open, naskah }) => {
  const { call } = naskah.host();
  await open();
  const funding = (await call('texts.show', { negotiation: projectedText, draft: null })).clauses.find(
    ({ code }) => code === 'funding',
  );
  const texts = Object.fromEntries(
    ['id', 'ru', 'en'].map((language) => [
      language,
      { body: `${funding?.body[language as 'id']} [ID: ${language} satu][BY: ${language} dua]` },
    ]),
  );
  await call('clauses.write', { negotiation: projectedText, clause: 'funding', parents: null, texts, note: '' });
  await projectText(page, 'funding', 'Pendanaan', 'Pertemuan baru hari ini');
  await expect(findFocusedClause(page)).toContainText('[BY: id dua]');
  await page.keyboard.press('a');
  await expect(findFooterNote(page)).toHaveText('Masih ada kurung siku');
  await page.keyboard.press('b');
  await expect(findQuestion(page)).toContainText('Kurung 1 dari 1');
  await expect(findQuestion(page).getByRole('button', { name: '2 [BY: id dua]' })).toBeVisible();
  await page.keyboard.press('2');
  await expect(findFooterNote(page)).toHaveText('Tersimpan');
  await expect(findFocusedClause(page)).not.toContainText('[');
  const settled = (await call('texts.show', { negotiation: projectedText, draft: null })).clauses.find(
    ({ code }) => code === 'funding',
  );
  for (const language of ['id', 'ru', 'en'] as const) expect(settled?.body[language]).toMatch(/ [a-z]{2} dua$/);
  expect((await call('meetings.list', { negotiation: projectedText }))[0]?.collected).toMatchObject([
    { clause: 'funding', status: 'open', brackets: 0, version: settled?.version },
  ]);
});
