import { expectAccessible } from '../helpers/check-accessibility.ts';
import { describeLanguages } from '../helpers/describe-languages.ts';
import { dropSample } from '../helpers/drop-files.ts';
import { getBody, getClause, getOutline, openClauseEditor, selectWords, showClause } from '../helpers/text-screen.ts';
import { expect, test } from '../helpers/workbench-test.ts';

test.setTimeout(300_000);

describeLanguages(() => {
  test('text, menus and drawer', async ({ page, open, words }) => {
    await open();
    await expect(getClause(page, 'objective')).toBeVisible();
    await expectAccessible(page, 'text');
    await page.keyboard.press('F9');
    await page
      .getByRole('group', { name: words('ui.text.languages') })
      .getByRole('button', { name: 'EN' })
      .click();
    await page
      .getByRole('group', { name: words('ui.text.languages') })
      .getByRole('button', { name: 'RU' })
      .click();
    await showClause(page, 'areas', 'Bidang');
    await expect(getClause(page, 'areas', 'ru')).toBeVisible();
    await expectAccessible(page, 'three languages, changes');
    for (const name of await page.getByRole('menubar').getByRole('menuitem').all()) {
      await name.click();
      await expect(page.getByRole('menu')).toBeVisible();
      await expectAccessible(page, `menu ${await name.textContent()}`);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('menu')).toHaveCount(0);
    }
    await getOutline(page)
      .getByRole('button', { name: /^(Tindakan untuk|Actions for)/ })
      .first()
      .click();
    await expect(page.getByRole('menu')).toBeVisible();
    await expectAccessible(page, 'menu of a clause');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Alt+1');
    const comments = page.getByRole('region', { name: words('ui.comments.title') });
    await comments.getByRole('combobox', { name: words('ui.comments.state') }).selectOption('all');
    await comments.getByText(words('ui.comments.all'), { exact: true }).click();
    await comments.getByRole('button', { name: words('ui.comments.new') }).click();
    await comments.getByRole('button', { name: words('ui.comments.no-input-add') }).click();
    await expectAccessible(page, 'comments');
    await comments
      .getByRole('button', { name: words('ui.comments.more') })
      .first()
      .click();
    await expect(page.getByRole('menu')).toBeVisible();
    await expectAccessible(page, 'menu of a comment');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Alt+2');
    await expect(page.getByRole('region', { name: words('ui.history.title') })).toContainText('1 ·');
    await expectAccessible(page, 'history');
    await page.getByText(words('ui.history.side'), { exact: true }).click();
    await expectAccessible(page, 'history side by side');
    await page.keyboard.press('Alt+3');
    await expect(page.getByText(words('ui.history.confidential'), { exact: true })).toBeVisible();
    await expectAccessible(page, 'positions');
    await page.getByRole('button', { name: words('ui.history.position-edit') }).click();
    await expectAccessible(page, 'positions, editing');
    await page.getByRole('combobox', { name: words('ui.text.which') }).selectOption({ index: 3 });
    await expect(page.getByText(words('ui.text.read-only'))).toBeVisible();
    await expectAccessible(page, 'a counter-draft');
  });

  test('editing and dialogs of a text', async ({ page, open, words, naskah }) => {
    await open();
    await openClauseEditor(page, 'objective', 'Tujuan');
    await expectAccessible(page, 'editor');
    await page.keyboard.type(' Kata.');
    await expectAccessible(page, 'editor, typed');
    for (const tool of ['ui.text.bracket', 'ui.text.swaps', 'ui.text.refer'] as const) {
      await page.getByRole('button', { name: words(tool), exact: true }).click();
      await expect(page.getByRole('menu')).toBeVisible();
      await expectAccessible(page, tool);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('menu')).toHaveCount(0);
    }
    await naskah.host().call('clauses.write', {
      negotiation: 'loi-belarus',
      clause: 'objective',
      parents: null,
      texts: { id: { body: 'Dari tempat lain.' } },
      note: '',
    });
    await expect(page.getByRole('alert')).toBeVisible();
    await expectAccessible(page, 'overtaken');
    await getBody(page).focus();
    await page.keyboard.press('Escape');
    await expect(page.getByText(words('ui.text.kept', { count: 1 }))).toBeVisible();
    await expectAccessible(page, 'typing kept');
    await page.keyboard.press('Control+F');
    await page.keyboard.type('industri');
    await page.getByRole('button', { name: words('ui.text.everywhere') }).click();
    await expect(page.getByText(words('ui.text.where.older')).first()).toBeVisible();
    await expectAccessible(page, 'find');
    await page
      .getByRole('search')
      .getByRole('button', { name: words('ui.text.close') })
      .click();
    await getOutline(page)
      .getByRole('button', { name: words('ui.text.add'), exact: true })
      .click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page, 'add a clause');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: words('ui.text.freeze') }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page, 'freeze');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.keyboard.press('F12');
    await expect(page.getByRole('dialog')).toBeVisible();
    await expect(page.getByRole('dialog').getByRole('region')).toContainText('Paragraf 2');
    await expectAccessible(page, 'export');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    for (const dialog of ['ui.action.describe', 'ui.action.files'] as const) {
      await page.getByRole('menuitem', { name: words('ui.menu.file'), exact: true }).click();
      await page.getByRole('menuitem', { name: words(dialog) }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectAccessible(page, dialog);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
    await selectWords(page, await showClause(page, 'funding', 'Pendanaan'), 'ketersediaan anggaran');
    await page.keyboard.press('Control+Alt+M');
    await expect(page.getByRole('form', { name: words('ui.comments.new') })).toBeVisible();
    await expectAccessible(page, 'a comment on words');
    await page.getByRole('textbox', { name: words('ui.comments.body') }).fill('Uji.');
    await page.getByRole('button', { name: words('ui.comments.make') }).click();
    await expect(page.getByRole('button', { name: words('ui.notice.undo') })).toBeVisible();
    await expectAccessible(page, 'a comment made');
  });

  test('comparison of two texts and of three', async ({ page, open, words }) => {
    const place = (rest: string) => `/compare/loi-belarus/${rest}`;
    await open(place('two/draft%3Adraft-2/draft%3Acounter-draft-1/en'));
    const list = page.getByRole('listbox', { name: words('ui.compare.list') });
    await expect(list.getByRole('option').first()).toBeVisible();
    await page.getByRole('button', { name: words('ui.compare.spoof-points') }).click();
    await page.keyboard.press('Alt+ArrowDown');
    await expectAccessible(page, 'comparison');
    await page.getByRole('button', { name: words('ui.compare.spoof-points') }).click();
    await page.keyboard.press('F9');
    await page
      .getByRole('group', { name: words('ui.compare.filters') })
      .getByText(new RegExp(`^${words('ui.compare.kind.numbering')}`))
      .click();
    await page.keyboard.press('Alt+ArrowUp');
    await expectAccessible(page, 'comparison side by side, filtered');
    await page
      .getByRole('button', { name: words('ui.compare.more', { clause: 'Paragraph 12' }) })
      .first()
      .click();
    await expect(page.getByRole('menu')).toBeVisible();
    await expectAccessible(page, 'menu of a compared clause');
    await page.getByRole('menuitem', { name: words('ui.compare.pair') }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page, 'pairing');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: words('ui.compare.out-redline') }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page, 'redline');
    await page.keyboard.press('Escape');
    await open(place('two/draft%3Adraft-2/draft%3Adraft-2/en'));
    await expect(page.getByText(words('ui.compare.same-about'))).toBeVisible();
    await expectAccessible(page, 'comparison without differences');
    await open('/compare/-');
    await expect(page.getByText(words('ui.compare.empty-about'))).toBeVisible();
    await expectAccessible(page, 'nothing to compare yet');
    await open(place('two/text/computer%3A0%3Agone.docx/en'));
    await expect(page.getByRole('button', { name: words('ui.compare.again') })).toBeVisible();
    await expectAccessible(page, 'a file to choose again');
    await open(place('three'));
    await expect(list.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Alt+ArrowDown');
    await expectAccessible(page, 'three ways');
  });

  test('collecting replies, requesting input and the matrix', async ({ page, open, words, naskah }) => {
    await open('/gather/loi-belarus');
    await expect(page.getByText(words('ui.gather.none'))).toBeVisible();
    await expectAccessible(page, 'gather, nothing');
    await dropSample(page, ['reply-ROHUKUM.en.docx', 'counter-draft-1.en.docx'], ['rusak.docx', 'Surat.pdf']);
    const reply = page.getByRole('article', { name: 'reply-ROHUKUM.en.docx' });
    await expect(reply.getByRole('button', { name: words('ui.gather.apply') })).toBeVisible();
    await expect(page.getByRole('alert').first()).toBeVisible();
    await page
      .getByRole('article', { name: 'counter-draft-1.en.docx' })
      .getByRole('switch', { name: words('ui.gather.counter-is') })
      .click();
    await expectAccessible(page, 'gather');
    await reply
      .getByRole('button', { name: new RegExp(`^${words('ui.gather.edit')}: `) })
      .first()
      .click();
    await expectAccessible(page, 'gather, an item open');
    await reply.getByRole('button', { name: words('ui.gather.apply') }).click();
    await reply.getByRole('link', { name: words('ui.gather.to-matrix') }).click();
    const grid = page.getByRole('grid');
    await expect(grid).toBeVisible();
    await expectAccessible(page, 'matrix');
    await page.getByRole('button', { name: words('ui.request.action') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('checkbox', { name: 'AGRO', exact: true }).check();
    await dialog.getByRole('combobox', { name: words('ui.request.bodies') }).fill('Kemlu');
    await dialog.getByRole('button', { name: words('ui.request.add') }).click();
    await dialog.getByLabel(words('ui.request.deadline')).fill('2022-02-01');
    await expectAccessible(page, 'send to units');
    await dialog.getByRole('button', { name: words('ui.request.do') }).click();
    await expect(dialog.getByRole('listitem').first()).toBeVisible();
    await expectAccessible(page, 'sent to units');
    await page.keyboard.press('Escape');
    for (const unit of ['ILMATE', 'IKFT'])
      await naskah.host().call('comments.make', {
        negotiation: 'loi-belarus',
        clause: 'funding',
        language: 'id',
        quote: 'ketersediaan anggaran',
        unit,
        kind: 'substance',
        body: 'Usul.',
        proposal: 'ketersediaan dana',
      });
    await grid
      .getByRole('rowheader', { name: /Pendanaan|Funding/ })
      .getByRole('button')
      .click();
    await expect(page.getByRole('button', { name: words('ui.matrix.accept-same') })).toBeVisible();
    await page.getByRole('checkbox', { name: /\((\d+)\)$/ }).check();
    await expect(page.getByRole('form')).toBeVisible();
    await expectAccessible(page, 'matrix, a clause');
    await page.getByRole('button', { name: words('ui.matrix.export') }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page, 'matrix, export');
  });
});
