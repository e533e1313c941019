import { once } from 'node:events';
import { createServer } from 'node:http';
import { getBody, getClause, openClauseEditor } from '../helpers/text-screen.ts';
import { expect, test } from '../helpers/workbench-test.ts';

const gone = /ERR_(CONNECTION_REFUSED|INCOMPLETE_CHUNKED_ENCODING|CONNECTION_RESET|EMPTY_RESPONSE)|status of 401/;
const words = ' Ketikan sebelum mati.';

for (const end of ['the process is killed', 'the page is closed'] as const)
  test(`typing is offered again after ${end}`, async ({ page, open, naskah, faults, context }) => {
    await open();
    await openClauseEditor(page, 'objective', 'Tujuan');
    await page.keyboard.type(words);
    const text = () => naskah.host().call('typing.list', { negotiation: 'loi-belarus' });
    if (end === 'the process is killed') {
      await expect.poll(async () => (await text()).map(({ body }) => body)).toEqual([expect.stringContaining(words)]);
      faults.expect(/ERR_(CONNECTION_REFUSED|INCOMPLETE_CHUNKED_ENCODING|CONNECTION_RESET|EMPTY_RESPONSE)/);
      await naskah.restart();
      await page.close();
    } else {
      // Before the typing delay has passed: only what the page sends on unload arrives.
      await page.close({ runBeforeUnload: true });
      await expect.poll(async () => (await text()).map(({ body }) => body)).toEqual([expect.stringContaining(words)]);
    }

    const next = await context.newPage();
    await open('/text/loi-belarus', next);
    await expect(next.getByText('Ada ketikan yang belum disimpan (1).')).toBeVisible();
    await expect(getClause(next, 'objective')).toContainText(words.trim());
    await expect(getClause(next, 'objective')).toHaveAccessibleName(/belum disimpan/);
    await next.getByRole('button', { name: 'Paragraf 1 (ID)' }).click();
    await expect(getBody(next)).toContainText(words.trim());
    await next.keyboard.press('Control+S');
    await expect(getClause(next, 'objective')).toContainText(words.trim());
    expect(await text()).toEqual([]);
  });

test('continuous typing is stored meanwhile, and is offered after a kill', async ({
  page,
  open,
  naskah,
  faults,
  context,
}) => {
  await open();
  await openClauseEditor(page, 'objective', 'Tujuan');
  await page.keyboard.type(' Bagian pertama. Bagian kedua. Bagian ketiga, yang terakhir.', { delay: 100 });
  faults.expect(gone);
  await naskah.restart();
  const [typing] = await naskah.host().call('typing.list', { negotiation: 'loi-belarus' });
  expect(typing?.body).toContain(' Bagian pertama. Bagian kedua.');
  await page.close();
  const next = await context.newPage();
  await open('/text/loi-belarus', next);
  await next.getByRole('button', { name: 'Paragraf 1 (ID)' }).click();
  await expect(getBody(next)).toContainText('Bagian pertama. Bagian kedua.');
});

test('a form that is filled in without a pause is stored meanwhile', async ({ page, open, naskah, faults }) => {
  await open('/sign/loi-belarus/process');
  await page.getByRole('textbox', { name: 'Latar belakang permasalahan' }).click();
  await page.keyboard.type('Perdagangan masih kecil, dan kedua pihak ingin menambahnya.', { delay: 100 });
  faults.expect(gone);
  await naskah.restart();
  const settings = Object.values(await naskah.host().call('settings.show', {}));
  expect(settings).toContainEqual(expect.stringContaining('Perdagangan masih kecil'));
});

test('an open page reconnects by itself after a kill and a restart, with what was typed meanwhile', async ({
  page,
  open,
  naskah,
  faults,
  words: say,
}) => {
  const typed = async () => (await naskah.host().call('typing.list', { negotiation: 'loi-belarus' }))[0]?.body ?? '';
  await open();
  await openClauseEditor(page, 'objective', 'Tujuan');
  await page.keyboard.type(' Sebelum.');
  const { origin, kill } = naskah.host();
  faults.expect(gone);
  await kill();
  const alert = page.getByText(say('ui.app.disconnected'));
  await expect(alert).toBeVisible();
  await getBody(page).focus();
  await page.keyboard.type(' Di tengah.');
  await page.keyboard.press('Control+S');
  const refused = page.getByText(say('ui.state.host-gone'));
  await expect(refused).toBeVisible();
  await naskah.restart();
  expect(naskah.host().origin).toBe(origin);
  await expect(alert).toHaveCount(0);
  await expect(refused).toHaveCount(0);
  await expect(getBody(page)).toContainText('Sebelum. Di tengah.');
  await expect.poll(typed).toContain(' Sebelum. Di tengah.');
  await page.keyboard.type(' Sesudah.');
  await page.keyboard.press('Control+S');
  await expect(getClause(page, 'objective')).toContainText('Sebelum. Di tengah. Sesudah.');
  await expect.poll(typed).toBe('');
  await page.reload();
  await expect(getClause(page, 'objective')).toContainText('Sebelum. Di tengah. Sesudah.');
});

test('every open page reconnects after a restart, and receives the changes of the others', async ({
  page,
  open,
  naskah,
  faults,
  context,
}) => {
  await open();
  const second = await context.newPage();
  await open('/text/loi-belarus', second);
  await expect(getClause(second, 'objective')).toBeVisible();
  faults.expect(gone);
  await naskah.restart();
  await openClauseEditor(page, 'objective', 'Tujuan');
  await page.keyboard.type(' Dari halaman pertama.');
  await expect
    .poll(async () => (await naskah.host().call('typing.list', { negotiation: 'loi-belarus' })).length)
    .toBe(1);
  await page.keyboard.press('Control+S');
  await expect(getClause(second, 'objective')).toContainText('Dari halaman pertama.');
});

test('another program on the port of a killed process gets neither words nor a token, and the page reconnects later', async ({
  page,
  open,
  naskah,
  faults,
  words: say,
}) => {
  await open();
  await openClauseEditor(page, 'objective', 'Tujuan');
  const { origin, kill } = naskah.host();
  faults.expect(gone);
  await kill();
  const alert = page.getByText(say('ui.app.disconnected'));
  await expect(alert).toBeVisible();
  const heard: string[] = [];
  const stranger = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    heard.push(`${request.url} ${request.headers['x-naskah-token'] ?? '-'} ${Buffer.concat(chunks)}`);
    response
      .writeHead(200, { 'Content-Type': 'application/json', Connection: 'close' })
      .end(JSON.stringify({ ok: true, value: { proofs: ['x'.repeat(43)] } }));
  }).listen(Number(new URL(origin).port), '127.0.0.1');
  await once(stranger, 'listening');
  await getBody(page).focus();
  await page.keyboard.type(' Rahasia.');
  await page.keyboard.press('Control+S');
  await expect.poll(() => heard.length).toBeGreaterThan(3);
  await expect(alert).toBeVisible();
  // A worker's script may be asked for just then: that request has neither a token nor a body.
  const harmless = /^\/session\/proofs - \{"nonce":"[\w-]{43}"\}$|^\/assets\/[\w.-]+ - $/;
  for (const one of heard) expect(one).toMatch(harmless);
  stranger.close();
  await once(stranger, 'close');
  await naskah.restart();
  await expect(alert).toHaveCount(0);
  await page.keyboard.press('Control+S');
  await expect(getClause(page, 'objective')).toContainText('Rahasia.');
});
