import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type CommandName, commands } from '../../../shared/api/commands.ts';
import type { Result } from '../../../shared/api/result.ts';
import { maxFileBytes } from '../../../shared/api/size-limits.ts';
import { buildEntries } from '../../helpers/build-entries.ts';
import { createTemporaryFolder } from '../../helpers/core.ts';
import { ownFrame, startDesktop, waitUntilLoaded } from '../../helpers/desktop.ts';

const built = await buildEntries();

test('the window is sandboxed with a minimal menu, and its pages come from app://naskah with a nonce each', async () => {
  const folder = createTemporaryFolder();
  const desktop = startDesktop(built, folder);
  const recorded = await waitUntilLoaded(desktop);
  expect(recorded.BrowserWindow).toEqual([
    [
      {
        width: 1280,
        height: 800,
        minWidth: 800,
        minHeight: 500,
        show: false,
        autoHideMenuBar: true,
        title: 'Naskah',
        webPreferences: {
          preload: join(built, 'out', 'preload', 'preload.cjs'),
          sandbox: true,
          contextIsolation: true,
          nodeIntegration: false,
          nodeIntegrationInWorker: false,
          nodeIntegrationInSubFrames: false,
          webSecurity: true,
          webviewTag: false,
          spellcheck: process.platform === 'darwin',
        },
      },
    ],
  ]);
  expect(recorded).toMatchObject({
    registerSchemesAsPrivileged: [
      [[{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }]],
    ],
    'protocol.handle': [['app']],
    loadURL: [['app://naskah/']],
    enableSandbox: [[]],
    show: [[]],
  });
  // A privileged scheme can only be registered before the app is ready.
  const order = Object.keys(recorded);
  expect(order.indexOf('registerSchemesAsPrivileged')).toBeLessThan(order.indexOf('whenReady'));
  expect(recorded.setMenuBarVisibility?.flat()).toContain(false);
  expect(JSON.stringify(recorded.setApplicationMenu)).not.toMatch(/devtools|reload/i);

  const get = (url: string, method = 'GET') =>
    desktop.ask({ ask: 'get', url, method }) as Promise<{
      status: number;
      headers: { [name: string]: string };
      body: string;
    }>;
  const nonces = new Set<string>();
  for (const url of ['app://naskah/', 'app://naskah/index.html', 'app://naskah/?x=1#y']) {
    const { status, headers, body } = await get(url);
    const [nonce = '', second] = [...body.matchAll(/nonce="([^"]+)"/g)].map(([, found]) => found);
    expect([status, second]).toEqual([200, nonce]);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data: blob:; ` +
        "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
    });
    nonces.add(nonce);
  }
  expect(nonces.size).toBe(3);
  expect(await get('app://naskah/assets/app-1.js')).toMatchObject({ status: 200, body: 'document.title = "Naskah";' });
  for (const path of [
    'none.js',
    '..%2f..%2fpackage.json',
    '%2e%2e/package.json',
    '../main/main.js',
    '..\\package.json',
  ])
    expect((await get(`app://naskah/${path}`)).status, path).toBe(404);
  expect((await get('app://other/')).status).toBe(403);
  expect((await get('app://naskah/', 'POST')).status).toBe(403);
});

test('blocks navigation, windows, webviews, downloads and permissions, and every remote request', async () => {
  const desktop = startDesktop(built, createTemporaryFolder());
  const recorded = await waitUntilLoaded(desktop);
  for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])
    for (const url of [
      'https://naskah.example/',
      'app://naskah/assets/app-1.js',
      'app://naskah/?x#/text/loi-belarus',
      'app://other/#/text/loi-belarus',
      'about:blank',
    ])
      expect([event, url, await desktop.ask({ ask: 'prevented', event, url })]).toEqual([event, url, true]);
  for (const url of ['https://naskah.example/', 'app://naskah/', 'about:blank', 'file:///etc/passwd'])
    expect(await desktop.ask({ ask: 'open', url })).toEqual({ action: 'deny' });
  for (const name of ['media', 'geolocation', 'notifications', 'clipboard-read', 'fileSystem', 'openExternal'])
    expect([name, await desktop.ask({ ask: 'permission', name })]).toEqual([name, [false, false, false]]);
  // Otherwise WebRTC reaches servers of the page's choice, by UDP and by TCP, whatever the page's policy says.
  expect(recorded.setWebRTCIPHandlingPolicy).toEqual([['disable_non_proxied_udp']]);
  expect(recorded.setProxy).toEqual([
    [{ mode: 'fixed_servers', proxyRules: 'http://127.0.0.1:1', proxyBypassRules: '<-loopback>' }],
  ]);
  expect(recorded['session.on']).toEqual([['will-download']]);
  expect(recorded.onBeforeRequest).toEqual([
    [{ urls: ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'file://*/*'] }],
  ]);
  expect(recorded.setSpellCheckerLanguages).toEqual(process.platform === 'darwin' ? undefined : [[[]]]);
});

test('the page can be reloaded, in the window and not in a frame of it', async () => {
  const desktop = startDesktop(built, createTemporaryFolder());
  await waitUntilLoaded(desktop);
  const url = 'app://naskah/#/text/loi-belarus';
  for (const event of ['will-navigate', 'will-frame-navigate']) {
    expect(await desktop.ask({ ask: 'prevented', event, url })).toBe(false);
    expect(await desktop.ask({ ask: 'prevented', event, url, isMainFrame: false })).toBe(true);
  }
  for (const event of ['will-redirect', 'will-attach-webview'])
    expect(await desktop.ask({ ask: 'prevented', event, url })).toBe(true);
});

test('a page whose process crashed is reloaded with a notice; after a second crash the person is asked', async () => {
  const desktop = startDesktop(built, createTemporaryFolder());
  await waitUntilLoaded(desktop);
  const { reopened } = desktop.client();
  const reloads = async () => ((await desktop.recorded()).reload ?? []).length;
  expect(await reopened?.()).toEqual({ ok: true, value: false });
  await desktop.ask({ ask: 'gone', reason: 'clean-exit' });
  expect(await reloads()).toBe(0);

  await desktop.ask({ ask: 'gone', reason: 'crashed' });
  expect(await reloads()).toBe(1);
  expect([await reopened?.(), await reopened?.()]).toEqual([
    { ok: true, value: true },
    { ok: true, value: false },
  ]);

  await desktop.ask({ ask: 'gone', reason: 'oom' });
  expect(await reloads()).toBe(1);
  const [[box] = []] = (await desktop.recorded()).showMessageBox ?? [];
  expect(box).toMatchObject({ message: expect.stringMatching(/berhenti[\s\S]*stopped/), defaultId: 0, cancelId: 0 });
  await desktop.ask({ ask: 'press', button: 0 });
  await expect.poll(reloads).toBe(2);

  await desktop.ask({ ask: 'later', ms: 3_600_000 });
  await desktop.ask({ ask: 'gone', reason: 'killed' });
  expect(await reloads()).toBe(3);

  await desktop.ask({ ask: 'gone', reason: 'killed' });
  await desktop.ask({ ask: 'press', button: 1 });
  expect(await desktop.ended()).toMatchObject({ code: 0, err: '' });
});

test('every command answers our own page only', async () => {
  const desktop = startDesktop(built, createTemporaryFolder());
  const { 'ipcMain.handle': channels = [], 'ipcMain.on': ports = [] } = await waitUntilLoaded(desktop);
  const { call, ...client } = desktop.client();
  expect(Object.keys(client).sort()).toEqual([
    'file',
    'onChanged',
    'openLogs',
    'opened',
    'printPage',
    'receive',
    'reopened',
    'saveAs',
    'stores',
  ]);
  expect(channels.flat().sort()).toEqual([
    'naskah:print-page',
    'naskah:project',
    'naskah:project-beside',
    'naskah:reopened',
    'naskah:save-as',
    'naskah:screens',
  ]);
  expect(ports).toEqual([['naskah:connect'], ['naskah:close-projected'], ['naskah:menus'], ['naskah:open-file']]);

  const heard: (readonly string[])[] = [];
  const deaf = client.onChanged((topics) => heard.push(topics));
  expect(await call('sample.load', {})).toMatchObject({ ok: true, value: { code: 'loi-belarus' } });
  expect(heard.flat()).toContain('negotiations');
  deaf();
  for (const name of Object.keys(commands) as CommandName[]) {
    for (const input of [{}, { negotiation: 'loi-belarus' }, null, 7, new Map()]) {
      const result = await call(name, input as never);
      const code = result.ok ? 'ok' : result.error.code;
      expect([name, code]).toEqual([name, expect.not.stringMatching(/^(internal|command-unknown|request-refused)$/)]);
    }
  }
  expect(heard).toHaveLength(1);

  for (const frame of [
    { url: 'https://naskah.example/' },
    { url: 'app://naskah.example/' },
    { url: 'app://other/index.html' },
    { url: 'about:blank' },
    { url: '' },
    { ...ownFrame, inside: true },
    { ...ownFrame, elsewhere: true },
  ]) {
    for (const channel of channels.flat() as string[]) {
      const given = ['negotiations.list', {}];
      const refused = (await desktop.ask({ ask: 'invoke', channel, frame, given })) as Result<unknown>;
      expect(refused).toMatchObject({ ok: false, error: { code: 'request-refused', details: { reason: 'sender' } } });
    }
    expect(await desktop.isPortClosed(frame)).toBe(true);
  }
});

test('reads files whole, saves them where the person chooses, and rejects what is not a file', async () => {
  const folder = createTemporaryFolder();
  const documents = createTemporaryFolder();
  const desktop = startDesktop(built, folder, { STAND_IN_DOCUMENTS: documents });
  await waitUntilLoaded(desktop);
  const { call, file, saveAs, receive } = desktop.client();
  await call('sample.load', {});
  const made = await call('exports.make', {
    negotiation: 'loi-belarus',
    as: 'final',
    language: 'id',
    copy: 'ID',
    draft: null,
    paper: 'A4',
  });
  if (!made.ok) throw new Error(made.error.message);
  const { sha256, size } = made.value.file;
  const bytes = await file(sha256);
  expect(bytes.ok && bytes.value.byteLength).toBe(size);
  expect(await file('0'.repeat(64))).toMatchObject({ ok: false, error: { code: 'file-unknown' } });

  const path = join(folder, 'saved.docx');
  expect(await saveAs?.('../../a:b.docx', sha256)).toEqual({ ok: true, value: { path: null } });
  expect((await desktop.recorded()).showSaveDialog).toEqual([
    [{ defaultPath: join(documents, 'ab.docx'), filters: [{ name: '*.docx', extensions: ['docx'] }] }],
  ]);
  await desktop.ask({ ask: 'choose', path });
  expect(await saveAs?.('x.docx', sha256)).toEqual({ ok: true, value: { path } });
  expect(readFileSync(path).equals(Buffer.from(bytes.ok ? bytes.value : []))).toBe(true);
  expect(await saveAs?.('x.docx', 'no')).toMatchObject({ ok: false, error: { code: 'file-unknown' } });
  await desktop.ask({ ask: 'choose', path: join(folder, 'none', 'x.docx') });
  expect(await saveAs?.('x.docx', sha256)).toMatchObject({ ok: false, error: { code: 'file-not-writable' } });

  const large = await receive('loi-belarus', 'x.docx', new Uint8Array(maxFileBytes + 1));
  expect(large).toMatchObject({ ok: false, error: { code: 'file-too-large', details: { limit: 25 } } });
  const kept = await receive('loi-belarus', 'a/b: x.docx', new Uint8Array([1, 2]));
  expect(kept).toMatchObject({ ok: true, value: { file: { name: 'b x.docx', size: 2 }, again: false } });
});

test('the window prints its page as a PDF, which becomes the exported comparison and is recorded', async () => {
  const desktop = startDesktop(built, createTemporaryFolder());
  await waitUntilLoaded(desktop);
  const { call, file, printPage } = desktop.client();
  await call('sample.load', {});
  const printed = await printPage?.('F4');
  if (!printed?.ok) throw new Error('not printed');
  expect((await desktop.recorded()).printToPDF).toEqual([
    [expect.objectContaining({ pageSize: { width: 215 / 25.4, height: 330 / 25.4 }, headerTemplate: '<span></span>' })],
  ]);
  expect(await printPage?.('A5' as never)).toMatchObject({ ok: false, error: { code: 'request-refused' } });

  const of = (draft: string) => ({ of: 'draft' as const, negotiation: 'loi-belarus', draft });
  const compared = { old: of('draft-1'), next: of('draft-2'), language: 'id', chosen: [] };
  const format = { as: 'redline', paper: 'F4', author: null, date: null } as const;
  const { sha256 } = printed.value.file;
  const made = await call('comparisons.export', { ...compared, ...format, printed: sha256 });
  expect(made).toMatchObject({
    ok: true,
    value: { file: { name: 'loi-belarus-redline-draft-1-draft-2-id.pdf' }, record: expect.any(String), remarks: [] },
  });
  const bytes = await file(made.ok ? made.value.file.sha256 : '');
  expect(Buffer.from(bytes.ok ? bytes.value : []).toString()).toContain('printed by the window');
  // A file that is no PDF is not exported as one.
  const other = await call('exports.make', {
    negotiation: 'loi-belarus',
    as: 'final',
    language: 'id',
    copy: 'ID',
    draft: null,
  });
  const docx = other.ok ? other.value.file.sha256 : '';
  const refused = await call('comparisons.export', { ...compared, ...format, printed: docx });
  expect(refused).toMatchObject({ ok: false, error: { code: 'file-unknown' } });
});
