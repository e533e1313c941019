import { expect, test } from './naskah.ts';
import { body, clause, edit } from './screen.ts';

const words = ' Ketikan sebelum mati.';

for (const end of ['the process is killed', 'the page is closed'] as const)
  test(`typing is offered again after ${end}`, async ({ page, open, naskah, faults, context }) => {
    await open();
    await edit(page, 'objective', 'Tujuan');
    await page.keyboard.type(words);
    const text = () => naskah.door().call('typing.list', { negotiation: 'loi-belarus' });
    if (end === 'the process is killed') {
      await expect.poll(async () => (await text()).map(({ body }) => body)).toEqual([expect.stringContaining(words)]);
      faults.expect(/ERR_(CONNECTION_REFUSED|INCOMPLETE_CHUNKED_ENCODING|CONNECTION_RESET|EMPTY_RESPONSE)/);
      await naskah.restart();
      await page.close();
    } else {
      // Before the hands have rested: what the page sends as it goes is all there is.
      await page.close({ runBeforeUnload: true });
      await expect.poll(async () => (await text()).map(({ body }) => body)).toEqual([expect.stringContaining(words)]);
    }

    const next = await context.newPage();
    await open('/text/loi-belarus', next);
    await expect(next.getByText('Ada ketikan yang belum disimpan (1).')).toBeVisible();
    await expect(clause(next, 'objective')).not.toContainText(words.trim());
    await next.getByRole('button', { name: 'Paragraf 1 (ID)' }).click();
    await expect(body(next)).toContainText(words.trim());
    await next.keyboard.press('Control+S');
    await expect(clause(next, 'objective')).toContainText(words.trim());
    expect(await text()).toEqual([]);
  });
