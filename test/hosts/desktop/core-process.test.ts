import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { PART_BYTES } from '../../../shared/api/port/port-messages.ts';
import { forkInNode } from '../../fixtures/electron/fork-in-node.mjs';
import { StandInPort } from '../../fixtures/electron/stand-in-port.ts';
import { buildEntries } from '../../helpers/build-entries.ts';
import { createTemporaryFolder, readSampleFile, root } from '../../helpers/core.ts';
import { type Desktop, startDesktop, waitUntilLoaded } from '../../helpers/desktop.ts';
import { buildDocx, paragraphXml, runXml } from '../../unit/word/read/build-docx.ts';

const built = await buildEntries();

async function open() {
  const folder = createTemporaryFolder();
  const desktop = startDesktop(built, folder);
  await waitUntilLoaded(desktop);
  return { folder, desktop };
}

/** The process that owns the data folder. */
const readOwner = (folder: string): number => JSON.parse(readFileSync(join(folder, 'data', 'owner.json'), 'utf8')).pid;

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Kills the core, and resolves when the page has been told of the next one. */
function killCore(folder: string, { bridge }: ReturnType<Desktop['page']>): Promise<readonly string[]> {
  const states: string[] = [];
  const back = new Promise<readonly string[]>((resolve) => {
    bridge.onCoreState((state) => {
      states.push(state);
      if (state === 'back') resolve(states);
    });
  });
  process.kill(readOwner(folder), 'SIGKILL');
  return back;
}

/** Starts the built reader as the main process does. */
function startReader(heapMb: number) {
  const hook = pathToFileURL(join(root, 'test', 'fixtures', 'electron', 'parent-port.mjs')).href;
  const script = join(built, 'out', 'main', 'reader-process.js');
  const stdio: ('ignore' | 'pipe')[] = ['ignore', 'ignore', 'pipe'];
  const child = forkInNode(process.execPath, hook, script, [String(heapMb)], { stdio });
  onTestFinished(() => void child.kill());
  const [port, its] = [new StandInPort(), new StandInPort()];
  port.pair(its);
  port.start();
  child.postMessage(null, [its]);
  const ended = Promise.all([once(child, 'exit'), child.stderr === null ? '' : text(child.stderr)]).then(
    ([[code], words]) => ({ code, words }),
  );
  return { port, ended };
}

test('the store is opened by a process of its own, and the main process never loads it', async () => {
  const { folder, desktop } = await open();
  const owner = readOwner(folder);
  expect(owner).not.toBe(desktop.child.pid);
  const maps = process.platform === 'linux' ? readFileSync(`/proc/${desktop.child.pid}/maps`, 'utf8') : '';
  expect(maps).not.toContain('better_sqlite3');
  await desktop.ask({ ask: 'close' });
  expect(await desktop.ended()).toMatchObject({ code: 0, err: '' });
  expect(isRunning(owner)).toBe(false);
});

test('a core that is killed is started again, the page is told, and what was acknowledged is there', async () => {
  const { folder, desktop } = await open();
  const page = desktop.page();
  const first = page.connect();
  expect(await first.call('sample.load', {})).toMatchObject({ ok: true });
  const before = readOwner(folder);
  expect(await killCore(folder, page)).toEqual(['gone', 'back']);
  expect(readOwner(folder)).not.toBe(before);
  const next = page.connect();
  expect(await next.call('negotiations.list', {})).toMatchObject({ ok: true, value: [{ code: 'loi-belarus' }] });
  await desktop.ask({ ask: 'close' });
  expect(await desktop.ended()).toMatchObject({ code: 0 });
  expect(existsSync(join(folder, 'data', 'owner.json'))).toBe(false);
});

test('a core that dies again soon is started again only if the person wants it', async () => {
  const { folder, desktop } = await open();
  const page = desktop.page();
  await killCore(folder, page);
  const dead = readOwner(folder);
  process.kill(dead, 'SIGKILL');
  const boxes = async () => (await desktop.recorded()).showMessageBox;
  await expect.poll(boxes, { timeout: 20_000 }).toHaveLength(1);
  expect(await boxes()).toMatchObject([[{ message: expect.stringMatching(/berhenti lagi[\s\S]*stopped again/) }]]);
  expect(readOwner(folder)).toBe(dead);
  const back = new Promise((resolve) => page.bridge.onCoreState(resolve));
  await desktop.ask({ ask: 'press', button: 0 });
  expect(await back).toBe('back');
  expect(await page.connect().call('negotiations.list', {})).toEqual({ ok: true, value: [] });

  process.kill(readOwner(folder), 'SIGKILL');
  await expect.poll(boxes, { timeout: 20_000 }).toHaveLength(2);
  await desktop.ask({ ask: 'press', button: 1 });
  expect(await desktop.ended()).toMatchObject({ code: 0 });
});

test('a file travels in acknowledged parts, whole and unchanged, at every size around that of a part', async () => {
  const { desktop } = await open();
  const { receive, file } = desktop.client();
  for (const size of [0, 1, PART_BYTES - 1, PART_BYTES, PART_BYTES + 1, 3 * PART_BYTES, 3 * PART_BYTES + 7]) {
    const bytes = new Uint8Array(size).map((_, n) => (n * 31 + (n >> 12)) % 251);
    const held = await receive(null, 'besar.bin', bytes);
    if (!held.ok) throw new Error(held.error.message);
    const back = await file(held.value.file.sha256);
    expect([size, back.ok && Buffer.from(back.value).equals(Buffer.from(bytes))]).toEqual([size, true]);
  }
});

test('files from outside are read in a utility process of their own, which is kept for the next one', async () => {
  const { desktop } = await open();
  const { call, receive } = desktop.client();
  await call('sample.load', {});
  const preview = async (name: string, bytes: Uint8Array) => {
    const held = await receive(null, name, bytes);
    const file = held.ok ? held.value.file.sha256 : '';
    const nobody = { unit: null, draft: null, language: null };
    return call('replies.preview', { negotiation: 'loi-belarus', file, name, ...nobody });
  };
  const reply = () => preview('reply-ROHUKUM.en.docx', readSampleFile('reply-ROHUKUM.en.docx'));
  expect([await reply(), await reply()]).toMatchObject([{ ok: true }, { ok: true }]);
  const forks = async () => (await desktop.recorded())['utilityProcess.fork'] ?? [];
  const reader = join(built, 'out', 'main', 'reader-process.js');
  expect(await forks()).toEqual([
    [join(built, 'out', 'main', 'core-process.js'), expect.anything()],
    [reader, ['512']],
  ]);
});

test('a reader whose heap is full says so and ends; the limit is that of its thread', async () => {
  const reader = startReader(16);
  const large = buildDocx(paragraphXml(runXml('a')).repeat(100_000));
  reader.port.postMessage({ task: 'read', bytes: large });
  expect(await reader.ended).toEqual({ code: 1, words: 'out of memory, of 16 MB\n' });

  const next = startReader(512);
  const answered = once(next.port, 'message');
  next.port.postMessage({ task: 'read', bytes: buildDocx(paragraphXml(runXml('a'))) });
  const [{ data }] = await answered;
  expect(data).toMatchObject({ memory: expect.any(Number), outcome: { ok: true } });
});

test('messages that are no requests are refused, and the core goes on', async () => {
  const { desktop } = await open();
  const client = desktop.page().connect();
  for (const data of [null, 7, 'x', {}, { id: 'a' }, [], { id: -1, ask: 'call' }, { id: 9, part: 'x' }])
    desktop.child.send({ port: 1, data });
  expect(await client.call('negotiations.list', {})).toEqual({ ok: true, value: [] });
  expect(await desktop.client().call('negotiations.list', {})).toEqual({ ok: true, value: [] });
});
