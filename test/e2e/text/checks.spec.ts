import { expectAccessible } from '../helpers/check-accessibility.ts';
import { getBody, getClause, getEditor, openClauseEditor, selectWords, showClause } from '../helpers/text-screen.ts';
import { expect, test } from '../helpers/workbench-test.ts';

const negotiation = 'loi-belarus';

test('a finding is shown, fixed, waived with a reason, and the waiver withdrawn', async ({
  page,
  open,
  words,
  naskah,
}) => {
  await open();
  const { call } = naskah.host();
  const before = (await call('checks.list', { negotiation, draft: null })).length;
  await expect(getClause(page, 'objective')).toBeVisible();
  await page.keyboard.press('Alt+5');
  const panel = page.getByRole('region', { name: words('ui.checks.title'), exact: true });
  await expect(panel).toContainText(words('ui.checks.left', { count: before }));
  await expectAccessible(page, 'checks');

  const resources = panel.getByRole('region', { name: 'Paragraf 5' });
  await resources
    .getByRole('button', { name: words('ui.checks.show') })
    .first()
    .click();
  await expect(getClause(page, 'resources')).toBeInViewport();
  await resources
    .getByRole('button', { name: words('ui.checks.fix'), exact: true })
    .first()
    .click();
  await expect(page.getByText(words('ui.checks.fixed'))).toBeVisible();
  await expect(panel).toContainText(words('ui.checks.left', { count: before - 1 }));
  const { clauses } = await call('texts.show', { negotiation, draft: null });
  expect(clauses.find(({ code }) => code === 'resources')?.body.id).toContain('Paragraf {ref:areas}');
  expect(clauses.find(({ code }) => code === 'resources')?.stale).toEqual([]);

  await resources
    .getByRole('button', { name: words('ui.checks.waive') })
    .first()
    .click();
  const form = panel.getByRole('form', { name: words('ui.checks.waive') });
  await page.keyboard.press('Enter');
  await expect(form).toContainText(words('ui.checks.reason-missing'));
  await page.keyboard.type('Disetujui Biro Hukum.');
  await page.keyboard.press('Enter');
  const waived = panel.getByText(words('ui.checks.waived', { count: 1 }));
  await waived.click();
  await expect(panel.locator('details')).toContainText('Disetujui Biro Hukum.');
  await expectAccessible(page, 'waived checks');
  await panel.getByRole('button', { name: words('ui.checks.unwaive') }).click();
  await expect(waived).toHaveCount(0);
});

test('a word is shown with all its places, fixed in all of them at once, and brought back by one undo', async ({
  page,
  open,
  words,
  naskah,
}) => {
  const { call } = naskah.host();
  const write = (clause: string, body: string) =>
    call('clauses.write', { negotiation, clause, parents: null, texts: { en: { body } }, note: '' });
  await write('ip', 'The Participants shall keep their rights.');
  await write('funding', 'Each Participant shall pay. The Participants shall report.');
  const bodies = async () => {
    const { clauses } = await call('texts.show', { negotiation, draft: null });
    return ['funding', 'ip'].map((one) => clauses.find(({ code }) => code === one)?.body.en);
  };
  await open();
  await expect(getClause(page, 'objective')).toBeVisible();
  await page.keyboard.press('Alt+5');
  const panel = page.getByRole('region', { name: words('ui.checks.title'), exact: true });
  const { clauses } = await call('texts.show', { negotiation, draft: null });
  const [first, other] = ['funding', 'ip'].map((one) => clauses.find(({ code }) => code === one)?.number);
  const funding = panel.getByRole('region', { name: `Paragraf ${first}` });
  const card = funding.locator('[data-weight]').filter({ hasText: words('ui.checks.places', { count: 3 }) });
  await card.getByRole('button', { name: `Paragraf ${other}` }).click();
  await expect(getClause(page, 'ip', 'en')).toBeInViewport();
  await card.getByRole('button', { name: words('ui.checks.fix'), exact: true }).click();
  await expect
    .poll(bodies)
    .toEqual(['Each Participant will pay. The Participants will report.', 'The Participants will keep their rights.']);
  await page.getByRole('button', { name: 'Urungkan', exact: true }).click();
  await expect
    .poll(bodies)
    .toEqual([
      'Each Participant shall pay. The Participants shall report.',
      'The Participants shall keep their rights.',
    ]);
});

test('several findings are chosen, fixed together and waived together, each as one row of the history', async ({
  page,
  open,
  words,
  naskah,
}) => {
  const { call } = naskah.host();
  const write = (clause: string, body: string) =>
    call('clauses.write', { negotiation, clause, parents: null, texts: { en: { body } }, note: '' });
  await write('ip', 'The Participants shall keep  their rights.');
  await write('funding', 'Each side  pays.');
  const bodies = async () => {
    const { clauses } = await call('texts.show', { negotiation, draft: null });
    return ['funding', 'ip'].map((one) => clauses.find(({ code }) => code === one)?.body.en);
  };
  const newest = async () => (await call('actions.list', { negotiation, person: null, limit: 1 })).actions[0];
  const listOpen = async () =>
    (await call('checks.list', { negotiation, draft: null })).filter(({ waived }) => waived === null);
  await open();
  await expect(getClause(page, 'objective')).toBeVisible();
  await page.keyboard.press('Alt+5');
  const panel = page.getByRole('region', { name: words('ui.checks.title'), exact: true });
  const bar = panel.getByRole('region', { name: words('ui.checks.chosen') });
  const boxOf = (says: RegExp) => panel.getByRole('checkbox', { name: says });
  const everything = panel.getByRole('checkbox', { name: /^Pilih semua/ });
  await everything.check();
  await expectAccessible(page, 'chosen findings');
  await boxOf(/^Pilih temuan/)
    .first()
    .focus();
  await page.keyboard.press('Escape');
  await expect(bar).toHaveCount(0);

  await everything.check();
  await bar.getByRole('button', { name: /^Perbaiki \(/ }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(bodies).toEqual(['Each side pays.', 'The Participants will keep their rights.']);
  await expect(bar).toHaveCount(0);
  await expect(panel.locator(':focus')).toHaveCount(1);
  expect(await newest()).toMatchObject({ what: 'written', clauses: expect.arrayContaining(['funding', 'ip']) });

  const waivable = (await listOpen()).filter((one) => one.waivable).length;
  expect(waivable).toBeGreaterThan(1);
  await everything.check();
  await bar.getByRole('button', { name: words('ui.checks.waive-many', { count: waivable }) }).click();
  await page.keyboard.type('Disetujui Biro Hukum.');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await listOpen()).filter((one) => one.waivable).length).toBe(0);
  expect(await newest()).toMatchObject({ what: 'waived' });
  await page.getByRole('button', { name: 'Urungkan', exact: true }).last().click();
  await expect.poll(async () => (await listOpen()).filter((one) => one.waivable).length).toBe(waivable);
});

test('findings are fixed and waived with the keyboard, and the focus keeps its place', async ({
  page,
  open,
  words,
}) => {
  await open();
  await expect(getClause(page, 'objective')).toBeVisible();
  await page.keyboard.press('Alt+5');
  const panel = page.getByRole('region', { name: words('ui.checks.title'), exact: true });
  const resources = panel.getByRole('region', { name: 'Paragraf 5' });
  const fixes = resources.getByRole('button', { name: words('ui.checks.fix'), exact: true });
  await fixes.first().press('Enter');
  await expect(fixes).toHaveCount(2);
  await expect(fixes.first()).toBeFocused();
  await resources
    .getByRole('button', { name: words('ui.checks.waive') })
    .first()
    .press('Enter');
  const reason = resources.getByRole('textbox', { name: words('ui.checks.reason') });
  await expect(reason).toBeFocused();
  await page.keyboard.type('Disetujui.');
  await page.keyboard.press('Alt+4');
  await page.keyboard.press('Alt+5');
  await expect(reason).toHaveValue('Disetujui.');
  await reason.press('Escape');
  await expect(resources.getByRole('button', { name: words('ui.checks.show') }).first()).toBeFocused();
});

test('the readiness check is continued and cancelled with the keyboard', async ({ page, open, words }) => {
  await open('/sign/loi-belarus');
  const pass = page.getByRole('button', { name: words('ui.ready.pass') });
  await pass.first().press('Enter');
  const reason = page.getByRole('textbox', { name: words('ui.ready.reason') });
  await expect(reason).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(words('ui.ready.reason-missing'))).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(reason).toHaveCount(0);
  await expect(pass.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Diputuskan.');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: words('ui.ready.withdraw') })).toBeFocused();
});

test('two languages that differ are shown side by side', async ({ page, open, words }) => {
  await open();
  await expect(getClause(page, 'objective')).toBeVisible();
  await page.keyboard.press('Alt+5');
  const panel = page.getByRole('region', { name: words('ui.checks.title'), exact: true });
  const finding = panel.getByRole('region', { name: 'Paragraf 4' }).filter({ has: page.locator('blockquote') });
  await expect(finding.locator('blockquote[lang="ru"]')).toContainText('2.');
  await expect(finding.locator('blockquote[lang="id"]')).toContainText('3.');
  await finding
    .getByRole('button', { name: words('ui.checks.show') })
    .nth(1)
    .click();
  await expect(getClause(page, 'automotive', 'ru')).toBeInViewport();
  await expect(getClause(page, 'automotive', 'id')).toBeInViewport();
});

test('typed text is checked after a pause, and fixed with one key', async ({ page, open, words }) => {
  await open();
  await page
    .getByRole('group', { name: words('ui.text.languages') })
    .getByRole('button', { name: 'EN' })
    .click();
  await page.getByRole('button', { name: 'ID', exact: true }).click();
  await openClauseEditor(page, 'objective', 'Objective', 'en');
  await page.keyboard.type(' This Letter of Intent enters into force today.');
  const line = getEditor(page).getByRole('status');
  await expect(line).toContainText(words('ui.checks.here', { count: 1 }));
  await expectAccessible(page, 'checks while typing');
  await page.getByRole('button', { name: words('ui.checks.next') }).click();
  await expect(line).not.toContainText(words('ui.checks.here', { count: 1 }));
  await page.keyboard.press('Control+.');
  await expect(getBody(page)).toContainText('This Letter of Intent comes into effect today.');
  await expect(line).toHaveCount(0);
});

test('terms are defined from selected words, changed, withdrawn, and restored', async ({
  page,
  open,
  words,
  naskah,
}) => {
  await open();
  const cell = await showClause(page, 'working-group', 'Kelompok Kerja');
  await selectWords(page, cell, 'Kelompok Kerja');
  await page.keyboard.press('Control+Alt+I');
  const dialog = page.getByRole('dialog', { name: words('ui.glossary.title') });
  const group = (name: string) => dialog.getByRole('group', { name });
  await expect(group('Indonesia').getByRole('textbox', { name: words('ui.glossary.word') })).toHaveValue(
    'Kelompok Kerja',
  );
  await group('Inggris')
    .getByRole('textbox', { name: words('ui.glossary.word') })
    .fill('Working Group');
  await group('Inggris')
    .getByRole('textbox', { name: words('ui.glossary.variants') })
    .fill('Group, Joint Group');
  await expectAccessible(page, 'a new term');
  await dialog.getByRole('button', { name: words('ui.text.save') }).click();
  const row = dialog.getByRole('row').filter({ hasText: 'Kelompok Kerja' });
  await expect(row).toContainText('Group, Joint Group');
  const { call } = naskah.host();
  expect(await call('terms.list', { negotiation })).toMatchObject([
    { term: { id: 'Kelompok Kerja', en: 'Working Group' }, variants: { en: ['Group', 'Joint Group'] } },
  ]);
  await row.getByRole('button', { name: words('ui.glossary.edit-of', { term: 'Kelompok Kerja' }) }).click();
  await group('Indonesia')
    .getByRole('textbox', { name: words('ui.glossary.definition') })
    .fill('Dibentuk di sini.');
  await dialog.getByRole('button', { name: words('ui.text.save') }).click();
  await expect(row).toContainText('Dibentuk di sini.');
  await expectAccessible(page, 'glossary');
  await row.getByRole('button', { name: words('ui.glossary.withdraw-of', { term: 'Kelompok Kerja' }) }).click();
  await expect(row).toHaveCount(0);
  expect(await call('terms.list', { negotiation })).toEqual([]);
});
