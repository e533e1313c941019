import { getClause } from '../helpers/text-screen.ts';
import { expect, test } from '../helpers/workbench-test.ts';

test('eight pages of one browser respond and receive changes, also after the first is closed', async ({
  page: first,
  context,
  open,
  naskah,
}) => {
  const pages = [first];
  while (pages.length < 8) pages.push(await context.newPage());
  for (const page of pages) {
    await open('/text/loi-belarus', page);
    await expect(getClause(page, 'objective')).toBeVisible();
  }
  const write = (body: string) =>
    naskah.host().call('clauses.write', {
      negotiation: 'loi-belarus',
      clause: 'objective',
      parents: null,
      texts: { id: { body } },
      note: '',
    });
  await write('Yang pertama.');
  for (const page of pages) await expect(getClause(page, 'objective')).toContainText('Yang pertama.');

  await first.close();
  await write('Yang kedua.');
  for (const page of pages.slice(1)) await expect(getClause(page, 'objective')).toContainText('Yang kedua.');

  const last = pages.at(-1) ?? first;
  await last.reload();
  await expect(getClause(last, 'objective')).toContainText('Yang kedua.');
});
