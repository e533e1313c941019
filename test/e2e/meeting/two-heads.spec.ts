import { join } from 'node:path';
import Database from 'better-sqlite3';
import { getStorePath } from '../../../electron/core/store/store-path.ts';
import { plainPayloads, TestSite } from '../../store/test-site.ts';
import type { PageFaults } from '../helpers/page-faults.ts';
import { showClause } from '../helpers/text-screen.ts';
import { expect, test } from '../helpers/workbench-test.ts';

const negotiation = 'loi-belarus';
type Naskah = Parameters<Parameters<typeof test>[2]>[0]['naskah'];

/** Funding with brackets in Indonesian, in two concurrent versions: ours in English, a colleague's in Russian. */
async function writeAtOnce(naskah: Naskah, faults: PageFaults): Promise<void> {
  const { call, kill } = naskah.host();
  const read = async () => {
    const text = await call('texts.show', { negotiation, draft: null });
    const funding = text.clauses.find(({ code }) => code === 'funding');
    if (funding?.version == null) throw new Error('no funding');
    return { ...funding, version: funding.version, text: text.negotiation };
  };
  const write = (texts: { [language: string]: { body: string } }) =>
    call('clauses.write', { negotiation, clause: 'funding', parents: null, texts, note: '' });
  const before = await read();
  await write({ id: { body: (before.body.id ?? '').replace('anggaran', '[BY: dana][ID: anggaran]') } });
  const funding = await read();
  await write({ en: { body: 'Each pays its own costs.' } });
  faults.expect(
    /ERR_(CONNECTION_REFUSED|INCOMPLETE_CHUNKED_ENCODING|CONNECTION_RESET|EMPTY_RESPONSE)|\/changes$|\/call\/[a-z.]+$/,
  );
  await kill();
  const db = new Database(getStorePath(join(naskah.folder, 'data')));
  const colleague = new TestSite(1);
  colleague.take(new TestSite(99, db).texts());
  const { heading, version, id } = funding;
  const theirs = plainPayloads.version({
    parents: [version],
    heading,
    body: { ...funding.body, ru: 'Каждый платит сам.' },
    change: { ru: 'sense' },
  });
  colleague.append('version.written', id, theirs, funding.text);
  new TestSite(99, db).take(colleague.texts());
  db.close();
  await naskah.restart();
}

test('brackets of a clause with two concurrent versions are settled once the versions are joined', async ({
  page,
  open,
  words,
  naskah,
  faults,
}) => {
  await open();
  await writeAtOnce(naskah, faults);
  await open();
  const { call } = naskah.host();
  await showClause(page, 'funding', 'Pendanaan');
  await page.keyboard.press('Alt+4');
  const panel = page.getByRole('region', { name: words('ui.brackets.title') });
  const joins = panel.getByRole('button', { name: words('ui.text.join') });
  const take = panel.getByRole('button', { name: words('ui.brackets.take') });
  await expect(take.last()).toBeDisabled();
  await joins.click();
  await expect(joins).toHaveCount(0);
  await take.last().click();
  await expect(panel).toContainText(words('ui.brackets.none'));
  const after = (await call('texts.show', { negotiation, draft: null })).clauses.find(({ code }) => code === 'funding');
  expect(after?.heads).toHaveLength(1);
  expect(after?.body).toMatchObject({ id: expect.stringContaining('anggaran'), ru: 'Каждый платит сам.' });
});

test('at the projector a clause with two concurrent versions is not agreed, and the reason is shown afterwards', async ({
  page,
  open,
  words,
  naskah,
  faults,
}) => {
  await open();
  await writeAtOnce(naskah, faults);
  await open();
  await showClause(page, 'funding', 'Pendanaan');
  await page.keyboard.press('F5');
  const dialog = page.getByRole('dialog', { name: 'Mode Proyektor' });
  await dialog.getByRole('radio').last().check();
  await dialog.getByRole('button', { name: 'Tayangkan', exact: true }).click();
  await expect(page.locator('article[aria-current]')).toBeInViewport();
  for (const key of ['a', 'b']) {
    await page.keyboard.press(key);
    await expect(page.getByRole('status')).toHaveText(words('ui.projector.not-yet'));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
  }
  await page.keyboard.press('F5');
  const told = page.getByRole('dialog', { name: words('ui.projector.after') });
  await expect(told).toContainText('dua versi terkini');
});
