import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { must, readOwner, waitUntil } from '../harness.mjs';
import { switches } from '../run-electron.mjs';

/** The app as a packager lays it out: the binary under the app's own name, and the app inside. */
export async function checkPackaged({ check, inWindow, createData, work, main, root, binary, isOld, env }) {
  const program = layOutPackage(isOld ? main : root, binary, join(work, 'packaged'));
  await check('packaged, it opens as Naskah from its resources', () =>
    inWindow(
      async ({ app }) => {
        const about = await app.evaluate(({ app: it }) => `${it.isPackaged} ${it.getName()} ${it.getAppPath()}`);
        must(about.startsWith('true Naskah ') && about.includes('/resources/app'), about);
      },
      { app: null, program },
    ),
  );

  await checkChosenData({ check, createData, env, program });
}

/** Which data folder a packaged program opens. It reads Chromium's switches from `NASKAH_SWITCHES` too. */
export async function checkChosenData({ check, createData, env, program }) {
  const usual = join(env.XDG_DATA_HOME, 'naskah');
  /** Started as a desktop does it, with nothing else on its line: a switch before it would hide a wrong first argument. */
  const start = (args, more = {}) =>
    spawn(program, args, { env: { ...env, NASKAH_SWITCHES: switches.join(' '), ...more }, stdio: 'ignore' });
  const findOwned = async (folders) => {
    let found;
    await waitUntil(() => {
      found = folders.find((folder) => readOwner(folder) !== null);
      return found !== undefined;
    }, 120_000);
    return found;
  };

  for (const form of ['--data DIR', '--data=DIR'])
    await check(`packaged, ${form} opens that folder and no other`, async () => {
      const data = createData();
      const child = start(form === '--data DIR' ? ['--data', data] : [`--data=${data}`]);
      const found = await findOwned([data, usual]);
      await terminate(child);
      must(found === data, `it opens ${found}`);
    });

  await check('packaged, choosing another store on screen opens that one', async () => {
    const [one, two] = [createData(), createData()];
    const opened = new Date().toISOString();
    mkdirSync(join(env.XDG_STATE_HOME, 'naskah'), { recursive: true });
    const known = [one, two].map((folder) => ({ folder, opened }));
    writeFileSync(join(env.XDG_STATE_HOME, 'naskah', 'stores.json'), JSON.stringify(known));
    const port = 20_000 + Math.floor(Math.random() * 20_000);
    const child = start(['--data', one], {
      NASKAH_SWITCHES: [...switches, `--remote-debugging-port=${port}`].join(' '),
    });
    let next = null;
    try {
      must((await findOwned([one, usual])) === one, 'the first one does not open');
      await clickInPage(port, two);
      must(await waitUntil(() => readOwner(two) !== null, 120_000), 'the other one does not open');
      must(await waitUntil(() => readOwner(one) === null), 'the first one stays open');
      next = readOwner(two);
    } finally {
      await terminate(child);
      // The program that it started in its place: the parent of the process that owns the folder.
      if (next !== null) process.kill(findParent(next), 'SIGTERM');
      await waitUntil(() => readOwner(two) === null);
    }
  });
}

function layOutPackage(app, binary, to) {
  const from = dirname(binary);
  mkdirSync(join(to, 'resources'), { recursive: true });
  for (const name of readdirSync(from).filter((one) => one !== 'electron' && one !== 'resources'))
    symlinkSync(join(from, name), join(to, name));
  copyFileSync(binary, join(to, 'naskah'));
  chmodSync(join(to, 'naskah'), 0o755);
  const inside = join(to, 'resources', 'app');
  mkdirSync(inside);
  for (const name of ['out', 'package.json']) cpSync(join(app, name), join(inside, name), { recursive: true });
  for (const name of ['node_modules', 'resources']) symlinkSync(join(app, name), join(inside, name));
  return join(to, 'naskah');
}

export async function terminate(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await Promise.race([once(child, 'exit'), wait(20_000)]);
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
}

const findParent = (pid) => Number(/PPid:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);

/** Opens a store from the home screen of a page that Playwright did not start. */
async function clickInPage(port, folder) {
  const name = folder.split('/').at(-1);
  const isClicked = await askPage(
    port,
    `(() => {
    const button = [...document.querySelectorAll('button')].find(({ textContent, title, ariaLabel }) =>
      [textContent, title, ariaLabel].some((words) => words?.includes(${JSON.stringify(name)})));
    button?.click();
    return button !== undefined;
  })()`,
  );
  must(isClicked === true, 'the home screen does not offer it');
}

/** What a page with its tools on that port answers, asked until that is neither false, null nor an error, for a minute. */
export async function askPage(port, expression) {
  const list = () =>
    fetch(`http://127.0.0.1:${port}/json/list`).then(
      (answer) => answer.json(),
      () => [],
    );
  let page;
  await waitUntil(async () => {
    page = (await list()).find(({ url }) => url.startsWith('app://naskah/'));
    return page !== undefined;
  }, 120_000);
  must(page !== undefined, 'no page opens');
  const socket = new WebSocket(page.webSocketDebuggerUrl);
  await once(socket, 'open');
  let value;
  await waitUntil(async () => {
    socket.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression, returnByValue: true } }));
    const [{ data }] = await once(socket, 'message');
    value = JSON.parse(data).result?.result?.value;
    return value !== undefined && value !== null && value !== false;
  });
  socket.close();
  return value;
}
