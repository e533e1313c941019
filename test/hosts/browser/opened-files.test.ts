import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { OpenedFile } from '../../../shared/api/client.ts';
import type { Result } from '../../../shared/api/result.ts';
import { getLoopbackPath, startBrowserHost } from '../../helpers/browser-host.ts';
import { buildEntries } from '../../helpers/build-entries.ts';
import { runProgram } from '../../helpers/command-line.ts';
import { createTemporaryFolder } from '../../helpers/core.ts';
import { jsonHeaders, openLoopback, sendHttp, startSession } from '../../helpers/loopback.ts';

let built: string;
beforeAll(async () => {
  built = await buildEntries();
});

/** What a page is given that asks for the files that were opened. */
async function takeFiles(origin: string, token: { readonly 'X-Naskah-Token': string }): Promise<readonly OpenedFile[]> {
  const response = await sendHttp(origin, '/opened/take', { headers: token });
  const result = (await response.json()) as Result<readonly OpenedFile[]>;
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

test('files on the line wait for the first page, those of a second start for the next, and each is given out once', async () => {
  const folder = createTemporaryFolder();
  const [word, other, backup] = ['usulan.docx', 'jawaban.DOC', 'cadangan.naskah'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  for (const path of [word, other, backup]) writeFileSync(path, `isi ${path}`);
  const first = await startBrowserHost(built, folder, ['--no-open', word]);
  const token = await startSession(first.origin, first.address);
  const [taken, ...more] = await takeFiles(first.origin, token);
  expect([taken, more]).toEqual([{ as: 'document', name: 'usulan.docx', sha256: expect.any(String) }, []]);
  const sha256 = taken?.as === 'document' ? taken.sha256 : '';
  const bytes = await sendHttp(first.origin, `/file/${sha256}`, { headers: token });
  expect(await bytes.text()).toBe(`isi ${word}`);
  expect(await takeFiles(first.origin, token)).toEqual([]);

  const second = await startBrowserHost(built, folder, ['--no-open', other, backup]);
  expect([await second.ended(), second.origin]).toEqual([0, first.origin]);
  expect(await takeFiles(first.origin, await startSession(first.origin, second.address))).toEqual([
    { as: 'document', name: 'jawaban.DOC', sha256: expect.any(String) },
    { as: 'backup', path: backup },
  ]);
  expect(await takeFiles(first.origin, token)).toEqual([]);
});

test('what is no file, or none that can be read, is refused with the reason; other kinds are wrong use', async () => {
  const folder = createTemporaryFolder();
  const [missing, inside] = [join(folder, 'hilang.docx'), join(folder, 'folder.naskah')];
  mkdirSync(inside);
  const host = await startBrowserHost(built, folder, ['--no-open', missing, inside]);
  expect(await takeFiles(host.origin, await startSession(host.origin, host.address))).toEqual([
    { as: 'refused', error: expect.objectContaining({ code: 'file-missing', details: { path: missing } }) },
    { as: 'refused', error: expect.objectContaining({ code: 'file-is-folder', details: { path: inside } }) },
  ]);
  const refused = runProgram(
    process.execPath,
    [getLoopbackPath(built), '--no-open', '--ui', 'en', '--data', join(folder, 'lain'), 'gambar.png'],
    folder,
  );
  expect(refused).toMatchObject({ code: 2, out: '', err: expect.stringContaining('gambar.png') });
});

test('only a second start may have files opened, never a page', async () => {
  const { host } = await openLoopback();
  const token = await startSession(host.origin, host.newAddress());
  const body = JSON.stringify({ files: ['/etc/passwd.docx'] });
  const send = (headers: { readonly [name: string]: string }, sent = body) =>
    sendHttp(host.origin, '/opened', { headers: { ...jsonHeaders, ...headers }, body: sent });
  expect((await send(token)).status).toBe(401);
  expect((await send({})).status).toBe(401);
  const secret = { 'X-Naskah-Secret': host.secret };
  expect((await send(secret, '{"files":"x"}')).status).toBe(400);
  expect((await send(secret, JSON.stringify({ files: Array.from({ length: 101 }, () => 'x.docx') }))).status).toBe(400);
  expect((await send(secret)).status).toBe(200);
  expect(await takeFiles(host.origin, token)).toEqual([
    { as: 'refused', error: expect.objectContaining({ code: 'file-missing' }) },
  ]);
});
