import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { getStorePath } from '../../../electron/core/store/store-path.ts';
import { maxCallBytes, maxFileBytes } from '../../../shared/api/size-limits.ts';
import { buildCoreOptions, callCommand, createTemporaryFolder, loadSampleText, openCore } from '../../helpers/core.ts';
import {
  createLineReader,
  jsonHeaders,
  openLoopback,
  postCommand,
  readSessionCode,
  sendHttp,
  startSession,
} from '../../helpers/loopback.ts';

const LOI = 'loi-belarus';

test('the code in the address admits one page once, and its token gives access to every command', async () => {
  const { host, core } = await openLoopback();
  await loadSampleText(core);
  const address = host.newAddress();
  const token = await startSession(host.origin, address);
  expect(token['X-Naskah-Token']).toMatch(/^[\w-]{43}$/);

  const again = { headers: jsonHeaders, body: JSON.stringify({ code: readSessionCode(address) }) };
  const refused = await sendHttp(host.origin, '/session', again);
  expect(refused.status).toBe(401);
  expect(await refused.json()).toMatchObject({ ok: false, error: { code: 'session-over' } });

  const listed = await postCommand(host.origin, token, 'negotiations.list', {});
  expect(listed).toEqual({ status: 200, result: await core.call('negotiations.list', {}) });
  expect(listed.result).toMatchObject({ ok: true, value: [{ code: LOI }] });
  const written = await postCommand(host.origin, token, 'clauses.place', {
    negotiation: LOI,
    clause: 'ip',
    to: { place: 'first' },
  });
  expect(written).toMatchObject({ status: 200, result: { ok: true } });

  const wrong = await postCommand(host.origin, token, 'texts.show', { negotiation: 'no-such', draft: null });
  expect(wrong).toMatchObject({ status: 200, result: { ok: false, error: { code: 'negotiation-unknown' } } });
  const unknown = await postCommand(host.origin, token, 'no.such', {});
  expect(unknown).toMatchObject({ status: 200, result: { ok: false, error: { code: 'command-unknown' } } });
  const second = await startSession(host.origin, host.newAddress());
  expect(second).not.toEqual(token);
});

test('uploads and downloads files whole', async () => {
  const { host, core } = await openLoopback();
  const negotiation = await loadSampleText(core);
  const token = await startSession(host.origin, host.newAddress());
  const made = await callCommand(core, 'exports.make', {
    negotiation,
    as: 'final',
    language: 'id',
    copy: 'ID',
    draft: null,
    paper: 'A4',
  });
  const out = await sendHttp(host.origin, `/file/${made.file.sha256}`, { headers: token });
  expect(Object.fromEntries(out.headers)).toMatchObject({
    'content-type': 'application/octet-stream',
    'content-disposition': 'attachment',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  expect(Buffer.from(await out.arrayBuffer()).equals(core.file(made.file.sha256) ?? Buffer.of())).toBe(true);

  const none = await sendHttp(host.origin, `/file/${'0'.repeat(64)}`, { headers: token });
  expect(none.status).toBe(404);
  expect(await none.json()).toMatchObject({ ok: false, error: { code: 'file-unknown' } });

  const bytes = new Uint8Array([0, 255, 13, 10]);
  const name = 'Masukan “KPAII” & sebagainya.docx';
  const octets = { ...token, 'Content-Type': 'application/octet-stream' };
  const hand = (to: string, file: string, body: Uint8Array<ArrayBuffer>) =>
    sendHttp(host.origin, `/files?${new URLSearchParams({ negotiation: to, name: file })}`, { headers: octets, body });
  const taken = await (await hand(negotiation, name, bytes)).json();
  expect(taken).toMatchObject({ ok: true, value: { file: { name, size: 4 }, again: false } });
  const { value } = taken as { value: { file: { sha256: string } } };
  expect(Buffer.from(core.file(value.file.sha256) ?? []).toString('hex')).toBe('00ff0d0a');
  const nowhere = await (await hand('no-such', name, bytes)).json();
  expect(nowhere).toMatchObject({ ok: false, error: { code: 'negotiation-unknown' } });

  const held = await sendHttp(host.origin, '/files?name=x', { headers: octets, body: bytes });
  expect(await held.json()).toMatchObject({ ok: true, value: { record: null } });
  const largest = await hand(negotiation, 'a', new Uint8Array(maxFileBytes));
  expect(await largest.json()).toMatchObject({ ok: true, value: { file: { size: maxFileBytes } } });
  const larger = await hand(negotiation, 'b', new Uint8Array(maxFileBytes + 1));
  expect(larger.status).toBe(413);
  expect(await larger.json()).toMatchObject({ error: { code: 'too-large', details: { limit: 25 } } });
  expect(await callCommand(core, 'files.list', { negotiation })).toHaveLength(2);
  const long = { headers: { ...jsonHeaders, ...token }, body: JSON.stringify('x'.repeat(maxCallBytes)) };
  expect((await sendHttp(host.origin, '/call/person.show', long)).status).toBe(413);
});

test('a request for an altered stored file fails by name, and none of its bytes are sent', async () => {
  const folder = createTemporaryFolder();
  const { host, core } = await openLoopback({ core: openCore(folder) });
  const negotiation = await loadSampleText(core);
  const token = await startSession(host.origin, host.newAddress());
  const asked = { negotiation, as: 'final', language: 'id', copy: 'ID', draft: null } as const;
  const { file } = await callCommand(core, 'exports.make', asked);
  const db = new Database(getStorePath(buildCoreOptions(folder).folder));
  db.prepare('UPDATE file SET bytes = zeroblob(size) WHERE sha256 = ?').run(file.sha256);
  db.close();
  const out = await sendHttp(host.origin, `/file/${file.sha256}`, { headers: token });
  expect([out.status, await out.json()]).toMatchObject([
    500,
    { ok: false, error: { code: 'file-damaged', details: { name: file.name, sha256: file.sha256 } } },
  ]);
});

test('every page has a nonce of its own in its HTML and headers, and only files of the folder are served', async () => {
  const { host } = await openLoopback();
  const nonces = new Set<string>();
  for (const path of ['/', '/', '/index.html', '/?x=1']) {
    const page = await sendHttp(host.origin, path, { method: 'GET', headers: { 'Sec-Fetch-Site': 'none' } });
    const html = await page.text();
    const [nonce = '', second] = [...html.matchAll(/nonce="([^"]+)"/g)].map(([, found]) => found);
    expect(second).toBe(nonce);
    expect(html).not.toContain('__CSP_NONCE__');
    expect(Object.fromEntries(page.headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data: blob:; ` +
        "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'x-dns-prefetch-control': 'off',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    nonces.add(nonce);
  }
  expect(nonces.size).toBe(4);

  const types = ['/assets/app-1.js', '/assets/app-1.css', '/assets/font-1.woff2', '/assets', '/assets/', '/none.js'];
  const got = types.map(async (path) => {
    const { status, headers } = await sendHttp(host.origin, path, { method: 'GET' });
    return [status, headers.get('content-type')];
  });
  expect(await Promise.all(got)).toEqual([
    [200, 'text/javascript; charset=utf-8'],
    [200, 'text/css; charset=utf-8'],
    [200, 'font/woff2'],
    [404, 'text/plain; charset=utf-8'],
    [404, 'text/plain; charset=utf-8'],
    [404, 'text/plain; charset=utf-8'],
  ]);
});

test('every page receives each write and a heartbeat, and a closed page is forgotten', async () => {
  const { host, core } = await openLoopback({ beatMs: 300 });
  await loadSampleText(core);
  const token = await startSession(host.origin, host.newAddress());
  const leave = new AbortController();
  const headers = { Origin: host.origin, ...token };
  const gone = await fetch(`${host.origin}/changes`, { method: 'POST', headers, signal: leave.signal });
  const stream = await sendHttp(host.origin, '/changes', { headers: token });
  expect(stream.headers.get('content-type')).toBe('application/x-ndjson');
  const next = createLineReader(stream);
  expect([await createLineReader(gone)(), await next()]).toEqual(['[]', '[]']);
  leave.abort();
  await postCommand(host.origin, token, 'clauses.place', { negotiation: LOI, clause: 'ip', to: { place: 'first' } });
  let heard = await next();
  while (heard === '[]') heard = await next();
  expect(heard).toBe('["clauses"]');
  await postCommand(host.origin, token, 'negotiations.list', {});
  expect(await next()).toBe('[]');
  await host.end();
  while (heard !== null) heard = await next();
});

test('a page that quits stops the host, after earlier requests have been answered', async () => {
  const core = openCore(createTemporaryFolder());
  const { host } = await openLoopback({ core });
  const token = await startSession(host.origin, host.newAddress());
  const next = createLineReader(await sendHttp(host.origin, '/changes', { headers: token }));
  await next();
  const [loaded, quit] = await Promise.all([
    postCommand(host.origin, token, 'sample.load', {}),
    sendHttp(host.origin, '/quit', { headers: token }),
  ]);
  expect(loaded).toMatchObject({ status: 200, result: { ok: true } });
  expect([quit.status, await quit.json()]).toEqual([200, { ok: true, value: null }]);
  await host.ended;
  while ((await next()) !== null);
  await expect(sendHttp(host.origin, '/', { method: 'GET' })).rejects.toThrow();
});

test('without a page the host stops by itself, and not earlier', async () => {
  const { host } = await openLoopback({ idleMs: 400 });
  const token = await startSession(host.origin, host.newAddress());
  const leave = new AbortController();
  const headers = { Origin: host.origin, ...token };
  const stream = await fetch(`${host.origin}/changes`, { method: 'POST', headers, signal: leave.signal });
  await createLineReader(stream)();
  await new Promise((resolve) => setTimeout(resolve, 800));
  expect(await postCommand(host.origin, token, 'person.show', {})).toMatchObject({ status: 200 });
  const left = performance.now();
  leave.abort();
  await host.ended;
  expect(performance.now() - left).toBeGreaterThan(350);
});
