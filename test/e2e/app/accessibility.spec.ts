import { expectAccessible } from '../helpers/check-accessibility.ts';
import { describeLanguages } from '../helpers/describe-languages.ts';
import { dropFiles } from '../helpers/drop-files.ts';
import { expect, test } from '../helpers/workbench-test.ts';

test.setTimeout(300_000);

describeLanguages((speech) => {
  test.describe('first run', () => {
    test.use({ begin: 'nothing' });
    test('welcome', async ({ page, open, words }) => {
      await open('/welcome');
      await expect(page.getByRole('heading', { name: words('ui.welcome.title') })).toBeVisible();
      await expectAccessible(page, 'welcome');
      await page.getByLabel(words('ui.person.name')).fill('');
      await page.getByRole('button', { name: words('ui.welcome.new') }).click();
      await expect(page.getByText(words('ui.person.name-missing'))).toBeVisible();
      await expectAccessible(page, 'welcome, name missing');
      await page.getByRole('combobox', { name: words('ui.person.unit') }).fill('K');
      await expect(page.getByRole('option').first()).toBeVisible();
      await expectAccessible(page, 'welcome, units');
    });
  });

  test.describe('no text yet', () => {
    test.use({ begin: 'person' });
    test('empty home and a new text', async ({ page, open, words }) => {
      await open('/');
      await expect(page.getByText(words('ui.home.empty'))).toBeVisible();
      await expectAccessible(page, 'empty home');
      await page
        .getByRole('button', { name: words('ui.home.new') })
        .first()
        .click();
      await expect(page.getByRole('heading', { level: 1, name: words('ui.new.title') })).toBeVisible();
      await expectAccessible(page, 'new text');
      for (const more of await page.getByRole('button', { name: words('ui.new.more') }).all()) await more.click();
      await page.getByRole('button', { name: words('ui.new.do') }).click();
      await expect(page.getByRole('alert').first()).toBeVisible();
      await expectAccessible(page, 'new text, incomplete');
      await page.getByRole('combobox', { name: words('ui.new.national') }).click();
      await expect(page.getByRole('option').first()).toBeVisible();
      await expectAccessible(page, 'new text, languages');
      await page.keyboard.press('Escape');
      await page.getByRole('radio', { name: words('ui.new.word') }).check();
      const choosing = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: new RegExp(`${speech === 'id' ? 'Indonesia' : 'Indonesian'}…$`) }).click();
      await (await choosing).setFiles('resources/sample/sent-draft-1.id.docx');
      await expect(page.getByText('sent-draft-1.id.docx')).toBeVisible();
      await expect(page.getByRole('listitem').first()).toBeVisible();
      await expectAccessible(page, 'new text, from Word');
    });
  });

  test('home and its dialogs', async ({ page, open, words }) => {
    await open('/');
    const menu = page.getByRole('button', { name: words('ui.home.more', { title: 'loi-belarus' }) });
    await expect(menu).toBeVisible();
    await expectAccessible(page, 'home');
    await menu.click();
    await expect(page.getByRole('menuitem', { name: words('ui.home.archive') })).toBeVisible();
    await expectAccessible(page, 'menu of a text');
    await page.getByRole('menuitem', { name: words('ui.home.delete') }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page, 'delete');
    await page.keyboard.press('Escape');
    await menu.click();
    await page.getByRole('menuitem', { name: words('ui.home.archive') }).click();
    await page.getByRole('button', { name: words('ui.home.archive-count', { count: 1 }) }).click();
    await expect(menu).toBeVisible();
    await expectAccessible(page, 'archive, and a notice');
    await page.getByRole('searchbox').fill('industri');
    await expect(page.getByText(words('ui.hit.text')).first()).toBeVisible();
    await expectAccessible(page, 'search');
    await page.getByRole('searchbox').fill('tidakada');
    await expect(page.getByText(words('ui.home.no-hits', { words: 'tidakada' }))).toBeVisible();
    await expectAccessible(page, 'search, nothing found');
    await page.getByRole('searchbox').fill('');
    for (const [name, label] of [
      ['file', 'ui.action.backup'],
      ['file', 'ui.action.restore'],
      ['edit', 'ui.action.person'],
      ['help', 'ui.action.keys'],
    ] as const) {
      await page.getByRole('menuitem', { name: words(`ui.menu.${name}`), exact: true }).click();
      await page.getByRole('menuitem', { name: words(label) }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expect(page.getByRole('dialog').getByRole('status')).toHaveCount(0);
      await expectAccessible(page, label);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
  });

  test('ready to sign, and a verified file', async ({ page, open, words, naskah }) => {
    await open('/sign/loi-belarus');
    const points = page.getByRole('list', { name: words('ui.ready.points') });
    await points
      .getByRole('button', { name: words('ui.ready.pass') })
      .first()
      .click();
    await expectAccessible(page, 'readiness, a reason asked');
    await points.getByRole('textbox').fill('Alasan.');
    await points.getByRole('textbox').press('Enter');
    await expect(points.getByRole('button', { name: words('ui.ready.withdraw') })).toBeVisible();
    await expectAccessible(page, 'readiness, passed');
    await page.getByRole('tab', { name: words('ui.sign.part.process') }).click();
    await page
      .getByRole('button', { name: words('ui.process.assess') })
      .first()
      .click();
    await expect(page.getByRole('combobox', { name: words('ui.process.aspect') })).toBeVisible();
    await expectAccessible(page, 'process, a clause assessed');
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: words('ui.sign.part.archive') }).click();
    await expect(page.getByRole('button', { name: words('ui.archive.save') })).toBeVisible();
    await expectAccessible(page, 'archive');
    const { call } = naskah.host();
    const negotiation = 'loi-belarus';
    for (const { point, met, passed } of (await call('readiness.show', { negotiation, draft: null })).points)
      if (!met && passed === null)
        await call('readiness.pass', { negotiation, point, reason: 'Alasan.', withdrawn: false });
    const made = { negotiation, draft: 'draft-2', layout: 'each' as const, pdf: false, since: null };
    const { set } = await call('signing.make', made);
    await page.getByRole('tab', { name: words('ui.sign.part.set') }).click();
    await expect(page.getByText(set.files[0]?.file.name ?? '')).toBeVisible();
    await expectAccessible(page, 'the signing set');
    await page.getByRole('button', { name: `${words('ui.look.title')}…` }).click();
    const look = page.getByRole('dialog');
    await look.getByRole('checkbox', { name: words('ui.look.printed') }).check();
    await expect(look.getByText('PERNYATAAN KEHENDAK', { exact: true })).toBeVisible();
    await expectAccessible(page, 'the look on paper');

    await open('/verify');
    await dropFiles(page, [{ name: 'lain.docx', bytes: Buffer.from('PK') }], '[data-takes-files]');
    await expect(page.getByRole('article').getByRole('alert')).toBeVisible();
    const bytes = await naskah.host().file(set.files[0]?.file.sha256 ?? '');
    await dropFiles(page, [{ name: 'asli.docx', bytes }], '[data-takes-files]');
    await expect(page.getByText(words('ui.verify.state.same-file'))).toBeVisible();
    await expectAccessible(page, 'verify');
  });

  test('unknown addresses, and the closing page', async ({ page, open, words, faults, context, naskah }) => {
    await open('/nowhere');
    await expect(page.getByText(words('ui.lost.title'))).toBeVisible();
    await expectAccessible(page, 'lost');
    await page.goto(`${naskah.host().origin}/#/text/nowhere`);
    await expect(page.getByRole('alert')).toBeVisible();
    await expectAccessible(page, 'no such text');
    const { origin } = naskah.host();
    faults.expect(/401|CHUNKED|REFUSED/);
    const stranger = await context.newPage();
    await stranger.goto(origin);
    await expect(stranger.getByRole('alert')).toBeVisible();
    await expectAccessible(stranger, 'a page that was not let in');
    await page.getByRole('menuitem', { name: words('ui.menu.file'), exact: true }).click();
    await page.getByRole('menuitem', { name: words('ui.action.quit') }).click();
    await expect(page.getByText(words('ui.ended.title'))).toBeVisible();
    await expectAccessible(page, 'ended');
  });
});
