import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { runProgram } from '../../helpers/command-line.ts';
import { createTemporaryFolder, root } from '../../helpers/core.ts';
import { createSmallProject } from '../../helpers/small-project.ts';

const oldNode = `data:text/javascript,${encodeURIComponent("Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.1.0' } })")}`;

test('npm run sample exports the six files of the sample, prints where they are, and gives the same files when repeated', () => {
  const folder = createTemporaryFolder();
  const start = () =>
    runProgram(process.execPath, [join(root, 'electron', 'sample.mjs'), '--folder', join(folder, 'contoh')], folder);
  const first = start();
  expect(first).toMatchObject({ code: 0, err: '' });
  expect(first.out).toContain(`Enam berkas Word naskah contoh ada di: ${join(folder, 'contoh')}`);
  expect(first.out).not.toContain('The six Word files');
  const files = readdirSync(join(folder, 'contoh'))
    .filter((name) => name.endsWith('.docx'))
    .sort();
  expect(files).toEqual(
    ['en', 'id', 'ru'].flatMap((language) =>
      ['BY', 'ID'].map((copy) => `pernyataan-kehendak-${language}-${copy}.docx`),
    ),
  );
  const hashes = (out: string) => [...out.matchAll(/SHA-256 [0-9a-f]{64}/g)].map(([found]) => found);
  expect(hashes(first.out)).toHaveLength(6);
  expect(hashes(start().out)).toEqual(hashes(first.out));

  const built = runProgram(
    process.execPath,
    [join(root, 'electron', 'naskah.mjs'), 'list', '--data', join(folder, 'contoh', 'data')],
    folder,
  );
  expect(built).toMatchObject({ code: 0, out: expect.stringContaining('loi-belarus') });
  const asOld = runProgram(
    process.execPath,
    ['--import', oldNode, join(root, 'electron', 'naskah.mjs'), 'list', '--data', join(folder, 'contoh', 'data')],
    folder,
  );
  expect(asOld).toMatchObject({ code: 0, out: expect.stringContaining('loi-belarus') });
});

test('npm start explains why there is no window and prints the address, and a second start returns to it', async () => {
  const folder = createTemporaryFolder();
  const begin = (...more: string[]) =>
    spawn(
      process.execPath,
      [join(root, 'electron', 'start.mjs'), '--no-open', '--data', join(folder, 'data'), ...more],
      {
        env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '', HOME: folder, XDG_STATE_HOME: join(folder, 'state') },
        // It runs the workbench as a process of its own, which must end with the test.
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
  const first = begin();
  onTestFinished(() => {
    if (first.pid !== undefined) process.kill(-first.pid, 'SIGKILL');
  });
  let said = '';
  for await (const part of first.stdout.setEncoding('utf8')) {
    said += part;
    if (said.includes('#code=')) break;
  }
  const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0] ?? '';
  expect(said).toMatch(/Naskah terbuka di halaman ini, pada komputer ini saja;[^\n]*:\n {2}http/);
  if (process.platform === 'linux') expect(said).toContain('Tanpa jendela desktop (tidak ada layar)');
  const page = await fetch(`${address}/`);
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('<title>Naskah</title>')]);

  const second = begin('--browser');
  const [words] = await Promise.all([text(second.stdout), once(second, 'close')]);
  expect([second.exitCode, words]).toEqual([0, expect.stringContaining(`${address}/#code=`)]);
  expect(words).toMatch(/Naskah sudah berjalan;[\s\S]*\nUntuk berhenti: Berkas > Keluar di halaman itu\.\n$/);
});

test('an old Node with no newer one installed, and an unbuilt folder, are explained with a remedy', () => {
  const folder = createTemporaryFolder();
  copyCommandEntry(folder);
  const notBuilt = runProgram(process.execPath, [join(folder, 'electron', 'naskah.mjs'), 'list'], folder);
  expect(notBuilt).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringMatching(/^Naskah belum dibangun[^\n]*\n$/),
  });
  buildNothingBut(folder, 'throw new Error("never loaded")');
  const old = runProgram(
    process.execPath,
    ['--import', oldNode, join(folder, 'electron', 'naskah.mjs'), 'list'],
    folder,
  );
  expect(old).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringMatching(/^Naskah memerlukan Node 24[^\n]*20\.1\.0[^\n]*\n$/),
  });
});

test('a command keeps the compiled program beside it for its next start, and nothing of it anywhere else', () => {
  const folder = createTemporaryFolder();
  const list = buildNothingBut(folder, "console.log('listed');");
  expect(list()).toEqual({ code: 0, out: 'listed\n', err: '' });
  expect(readdirSync(folder).sort()).toEqual(['electron', 'out', 'shared']);
  expect(readdirSync(join(folder, 'out', 'main')).sort()).toEqual(['cli.js', 'compiled']);
  const [version = ''] = readdirSync(join(folder, 'out', 'main', 'compiled'));
  expect(readdirSync(join(folder, 'out', 'main', 'compiled', version))).not.toEqual([]);
  expect(list()).toEqual({ code: 0, out: 'listed\n', err: '' });
});

test('a command runs where the compiled program cannot be kept, and where what was kept is damaged', () => {
  const folder = createTemporaryFolder();
  const list = buildNothingBut(folder, "console.log('listed');");
  const compiled = join(folder, 'out', 'main', 'compiled');
  writeFileSync(compiled, 'a file in place of the folder');
  expect(list()).toEqual({ code: 0, out: 'listed\n', err: '' });
  rmSync(compiled);
  list();
  const [version = ''] = readdirSync(compiled);
  for (const name of readdirSync(join(compiled, version))) {
    const path = join(compiled, version, name);
    writeFileSync(path, readFileSync(path).fill(7, 40));
  }
  expect(list()).toEqual({ code: 0, out: 'listed\n', err: '' });
});

test('a Node that cannot set Naskah up is rejected before anything is installed', () => {
  const { folder, folders } = createSmallProject();
  const older = oldNode.replace('20.1.0', '18.20.8');
  const refused = runProgram(process.execPath, ['--import', older, join(folder, 'electron', 'sample.mjs')], folder);
  expect(refused).toEqual({
    code: 1,
    out: '',
    err: expect.stringMatching(
      /^Naskah memerlukan Node 24[^\n]*18\.20\.8\. Tidak ada yang dipasang atau diubah\.[^\n]*\n$/,
    ),
  });
  expect(folders()).toEqual([]);
});

/** The command line's first file with what it imports. */
function copyCommandEntry(folder: string): void {
  const needed = ['electron/naskah.mjs', 'electron/node.mjs', 'electron/tell.mjs'];
  for (const name of [...needed, 'shared/i18n', 'shared/model/interface-languages.mjs'])
    cpSync(join(root, name), join(folder, name), { recursive: true });
}

/** The command line's first file with a program of one line; returns how to run it. */
function buildNothingBut(folder: string, program: string) {
  copyCommandEntry(folder);
  mkdirSync(join(folder, 'out', 'main'), { recursive: true });
  writeFileSync(join(folder, 'out', 'main', 'cli.js'), program);
  return () => runProgram(process.execPath, [join(folder, 'electron', 'naskah.mjs'), 'list'], folder);
}
