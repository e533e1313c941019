// node run-package-checks.mjs FOLDER: what a package with Electron does, from its folder. The program reads Chromium's switches
// from NASKAH_SWITCHES too. Prints a line for each check; exits with 1 where one fails.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { askPage, checkChosenData, terminate } from './checks/packaged.mjs';
import { must, readOwner, waitUntil } from './harness.mjs';
import { continueAsNobody, createEnvironment, openDisplay, switches } from './run-electron.mjs';

const root = process.cwd();
continueAsNobody(root);
const folder = resolve(process.argv[2] ?? '');
const program = join(folder, 'Naskah');
const work = mkdtempSync(join(tmpdir(), 'naskah-package-'));
const display = await openDisplay();
const env = createEnvironment(work, display.name, root);
const template = join(work, 'template');
// The command line of the package: the window has no Node that could run it.
for (const args of [['sample'], ['me', '--name', 'Sari Contoh', '--unit', 'KPAII']])
  execFileSync(join(folder, 'bin', 'naskah'), [...args, '--data', template], { env });
let count = 0;
const createData = () => {
  count += 1;
  const data = join(work, `data-${count}`);
  cpSync(template, data, { recursive: true });
  return data;
};
const failures = [];
const check = async (name, run) => {
  const problem = await run().then(
    () => null,
    (reason) => reason,
  );
  if (problem !== null) failures.push(name);
  process.stdout.write(problem === null ? `holds  ${name}\n` : `FAILS  ${name}: ${problem.message.split('\n')[0]}\n`);
};

/** Starts the window with the tools of its page on a port, and ends it. */
async function inPage(more, work) {
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const NASKAH_SWITCHES = [...switches, `--remote-debugging-port=${port}`].join(' ');
  const child = spawn(program, ['--data', createData()], {
    env: { ...env, ...more, NASKAH_SWITCHES },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const pipe of [child.stdout, child.stderr])
    pipe.on('data', (part) => {
      output += part;
    });
  try {
    await work(port, () => output, child);
  } finally {
    await terminate(child);
  }
}

await check('the package opens its window as Naskah, with the negotiation of the store', () =>
  inPage({}, async (port) => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const agent = await askPage(port, 'navigator.userAgent');
    must(agent.includes(` Naskah/${version} `), agent);
    const text = await askPage(port, '/Belarus/.exec(document.body.textContent)?.[0]');
    must(text === 'Belarus', 'the sample is not shown');
  }),
);
await check('the package takes no code from the environment: neither as a plain Node nor by its options', async () => {
  const output = execFileSync(join(folder, 'naskah-workbench'), ['--version', '-p', '"a" + "b"'], {
    env: { ...env, ELECTRON_RUN_AS_NODE: '1', NASKAH_SWITCHES: switches.join(' ') },
    encoding: 'utf8',
  });
  must(output.startsWith('Naskah '), output);
  await inPage({ NODE_OPTIONS: '--title=taken' }, async (port, _output, child) => {
    await askPage(port, 'document.title');
    must(!readFileSync(`/proc/${child.pid}/comm`, 'utf8').startsWith('taken'), 'NODE_OPTIONS are heard');
  });
});
await check('where the sandbox cannot work, it says so and opens the browser', async () => {
  const data = createData();
  const path = join(work, 'bin');
  mkdirSync(path);
  for (const name of ['dirname', 'readlink']) symlinkSync(join('/usr/bin', name), join(path, name));
  const { status, stdout, stderr } = spawnSync(program, ['--data', data, '--no-open'], {
    env: { ...env, PATH: path, NASKAH_UI: 'en' },
    encoding: 'utf8',
  });
  const { pid, address } = JSON.parse(readFileSync(join(data, 'loopback.json'), 'utf8'));
  process.kill(pid, 'SIGTERM');
  await waitUntil(() => readOwner(data) === null);
  must(status === 0 && stdout.includes('http://127.0.0.1'), `exit ${status}: ${stdout}${stderr} ${address}`);
  must(stderr.includes("does not allow the window's sandbox"), stderr);
});
await checkChosenData({ check, createData, env, program });
rmSync(work, { recursive: true, force: true, maxRetries: 3 });
display.close();
process.exit(failures.length === 0 ? 0 : 1);
