import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { must, waitUntil } from '../harness.mjs';
import { end } from '../run-electron.mjs';

/** What the page can do, and that nothing leaves it. */
export async function checkConfinement({ check, open, work, env }) {
  const reached = new Set();
  const tcp = createServer((socket) => {
    reached.add('a connection');
    socket.on('error', () => undefined);
    socket.once('data', (bytes) => {
      reached.add(bytes[0] === 0 ? 'turn' : bytes[0] === 22 ? 'tls' : `${bytes}`.split('\r')[0]);
      socket.destroy();
    });
  }).listen(0, '127.0.0.1');
  await once(tcp, 'listening');
  const udp = createSocket('udp4').on('message', () => reached.add('udp'));
  await new Promise((bound) => udp.bind(0, '127.0.0.1', bound));
  const away = `http://127.0.0.1:${tcp.address().port}`;
  const mustReachNothing = (what) => must(reached.size === 0, `${what} reached ${[...reached]}`);

  const netlog = join(work, 'netlog.json');
  const one = await open({ args: [`--log-net-log=${netlog}`] });
  const { app, page } = one;
  const reload = async () => {
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0].webContents.reload());
    await page.getByRole('heading').first().waitFor();
  };

  await check('the page comes from the app, sandboxed, without Node, and with the bridge alone', async () => {
    must(page.url().startsWith('app://naskah/'), `it is at ${page.url()}`);
    const [pid, wanted] = await app.evaluate(({ BrowserWindow }) => {
      const { webContents } = BrowserWindow.getAllWindows()[0];
      const { sandbox, contextIsolation, nodeIntegration, webSecurity } = webContents.getLastWebPreferences();
      return [
        webContents.getOSProcessId(),
        JSON.stringify({ sandbox, contextIsolation, nodeIntegration, webSecurity }),
      ];
    });
    const right = '{"sandbox":true,"contextIsolation":true,"nodeIntegration":false,"webSecurity":true}';
    must(wanted === right, wanted);
    const seccomp = /Seccomp:\s+(\d)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    must(seccomp === '2', `seccomp is ${seccomp}`);
    for (const one of [pid, app.process().pid])
      must(
        !readFileSync(`/proc/${one}/cmdline`, 'utf8').includes('--no-sandbox'),
        'it was started without the sandbox',
      );
    const inside = await page.evaluate(() => [
      typeof require,
      typeof process,
      Object.keys(window.naskah).sort().join(' '),
    ]);
    const bridge =
      'connect onAction onCoreState onProjectedPage openFile printPage project projectBeside reopened saveAs screens showMenus';
    must(`${inside}` === `undefined,undefined,${bridge}`, `${inside}`);
  });

  await check('the report for support is copied, though the page gets no permission', async () => {
    await page.keyboard.press('Control+K');
    await page.getByRole('combobox').fill('Tentang Naskah');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Tentang Naskah' });
    await dialog.getByRole('button', { name: 'Salin' }).click();
    await page.getByText('Laporan sudah disalin.').waitFor();
    const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
    must(/^naskah: \d/.test(copied), copied.slice(0, 100));
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  await check('no script, link or form leads the page away', async () => {
    const before = page.url();
    const after = await page.evaluate(async (to) => {
      const pause = () => new Promise((done) => setTimeout(done, 300));
      location.href = to;
      await pause();
      location.assign('file:///etc/passwd');
      await pause();
      const link = document.createElement('a');
      link.href = to;
      document.body.append(link);
      link.click();
      const form = document.createElement('form');
      form.action = to;
      document.body.append(form);
      form.submit();
      await pause();
      link.remove();
      form.remove();
      return location.href;
    }, `${away}/navigation`);
    must(after === before, `it is at ${after}`);
    mustReachNothing('it');
  });

  await check('the page opens no window', async () => {
    const opened = await page.evaluate(
      (to) => [to, 'about:blank', location.href].map((address) => String(window.open(address))),
      `${away}/window`,
    );
    must(`${opened}` === 'null,null,null' && app.windows().length === 1, `${opened}`);
  });

  await check('the page gets no permission', async () => {
    const answers = await page.evaluate(async () => {
      const asked = {
        notifications: async () => Notification.requestPermission(),
        geolocation: () =>
          new Promise((done) =>
            navigator.geolocation.getCurrentPosition(
              () => done('granted'),
              () => done('denied'),
            ),
          ),
        microphone: () => navigator.mediaDevices.getUserMedia({ audio: true }).then(() => 'granted'),
        clipboard: () => navigator.clipboard.readText().then(() => 'granted'),
        usb: async () => ((await navigator.usb?.getDevices()) ?? []).length > 0 && 'granted',
        fonts: async () => ((await window.queryLocalFonts?.()) ?? []).length > 0 && 'granted',
      };
      const late = () => new Promise((done) => setTimeout(() => done('no answer'), 3000));
      const entries = Object.entries(asked).map(async ([name, ask]) => [
        name,
        String(await Promise.race([ask().catch(({ message }) => message), late()])),
      ]);
      return JSON.stringify(Object.fromEntries(await Promise.all(entries)));
    });
    must(!answers.includes('"granted"'), answers);
  });

  await check('a download is refused', async () => {
    await app.evaluate(({ session }) => {
      session.defaultSession.once('will-download', (event) => {
        globalThis.isPrevented = event.defaultPrevented;
      });
    });
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob(['x']));
      link.download = 'naskah.txt';
      link.click();
    });
    const isPrevented = () => app.evaluate(() => globalThis.isPrevented);
    must(await waitUntil(async () => (await isPrevented()) !== undefined), 'it was not asked for');
    must(await isPrevented(), 'it is not');
  });

  await check('no dictionary for spelling is fetched', async () => {
    const languages = await app.evaluate(({ session }) => session.defaultSession.getSpellCheckerLanguages());
    must(languages.length === 0, `for ${languages}`);
    const dictionaries = readdirSync(env.HOME, { recursive: true }).filter((path) => String(path).endsWith('.bdic'));
    must(dictionaries.length === 0, `${dictionaries}`);
  });

  await check(
    'nothing leaves the page by any request, WebRTC or hint in it, its policy switched off or not',
    async () => {
      const session = await page.context().newCDPSession(page);
      for (const enabled of [false, true]) {
        await session.send('Page.setBypassCSP', { enabled });
        await reload();
        const answers = await page.evaluate(tryToReach, {
          http: away,
          mode: enabled ? 'no-cors' : 'cors',
          udp: udp.address().port,
        });
        must(!/ANSWERED|LOADED|OPEN/.test(answers), answers);
        mustReachNothing(`with${enabled ? 'out' : ''} its policy it`);
      }
    },
  );

  // Proves that the log below would show a name.
  await app.evaluate(({ session }) => session.defaultSession.resolveHost('control.invalid').catch(() => undefined));
  await end(one);
  await check('no name is looked up and no host asked, as Chromium’s own log of the network shows', async () => {
    const asked = readNetworkLog(netlog);
    must(asked.has('name control.invalid'), `the log does not show the name that was looked up: ${[...asked]}`);
    const foreign = [...asked].filter((address) => !/127\.0\.0\.1|(naskah|control)\.invalid|^file:/.test(address));
    must(foreign.length === 0, `${foreign}`);
  });
  tcp.close();
  udp.close();
}

/** In the page: every way out that a page could try. */
async function tryToReach({ http, mode, udp }) {
  const tried = {};
  for (const address of [`${http}/fetch`, 'https://naskah.invalid/', 'file:///etc/passwd'])
    tried[address] = await fetch(address, { mode }).then(
      () => 'ANSWERED',
      ({ message }) => message,
    );
  tried.picture = await new Promise((done) => {
    const picture = new Image();
    picture.onload = () => done('LOADED');
    picture.onerror = () => done('refused');
    picture.src = `${http}/picture`;
  });
  tried.socket = await new Promise((done) => {
    try {
      const socket = new WebSocket(`${http.replace('http', 'ws')}/socket`);
      socket.onopen = () => done('OPEN');
      socket.onerror = () => done('refused');
    } catch ({ message }) {
      done(message);
    }
  });
  navigator.sendBeacon(`${http}/beacon`, 'x');
  const host = http.replace('http://', '');
  const auth = { username: 'x', credential: 'x' };
  const peer = new RTCPeerConnection({
    iceServers: [
      { urls: `stun:127.0.0.1:${udp}` },
      { urls: `turn:127.0.0.1:${udp}?transport=udp`, ...auth },
      { urls: `turn:${host}?transport=tcp`, ...auth },
      { urls: `turns:${host}?transport=tcp`, ...auth },
    ],
  });
  peer.createDataChannel('x');
  await peer.setLocalDescription(await peer.createOffer());
  for (const rel of ['preconnect', 'dns-prefetch', 'prefetch', 'preload', 'modulepreload', 'prerender', 'icon']) {
    const link = document.createElement('link');
    Object.assign(link, { rel, href: `${http}/${rel}`, as: 'script' });
    document.head.append(link);
  }
  try {
    await new WebTransport(`https://127.0.0.1:${udp}/`).ready;
  } catch {}
  await new Promise((done) => setTimeout(done, 2000));
  peer.close();
  return JSON.stringify(tried);
}

/** The addresses that were asked for, and the names that were looked up. */
function readNetworkLog(path) {
  const text = readFileSync(path, 'utf8').trimEnd().replace(/,$/, '');
  const log = JSON.parse(text.endsWith(']}') || text.endsWith('}}') ? text : `${text}]}`);
  const kinds = Object.fromEntries(Object.entries(log.constants.logEventTypes).map(([name, n]) => [n, name]));
  const asked = new Set();
  for (const { type, params } of log.events) {
    const isRequest = /^(URL_REQUEST_START_JOB|CORS_REQUEST)$/.test(kinds[type]);
    if (isRequest && params?.url && !/^(app|blob|data|devtools|chrome)/.test(params.url)) asked.add(params.url);
    const isName = /^HOST_RESOLVER_MANAGER_(REQUEST|JOB)$|^HOST_RESOLVER_IMPL/.test(kinds[type]);
    if (isName && params?.host) asked.add(`name ${params.host}`);
  }
  return asked;
}
