import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { buildEml } from '../helpers/build-mail.ts';
import { buildPlainPdf } from '../helpers/build-plain-pdf.ts';
import { runNaskah } from '../helpers/command-line.ts';
import { createTemporaryFolder, root } from '../helpers/core.ts';
import { postCommand, sendHttp, startSession } from '../helpers/loopback.ts';
import { createOrdinaryUser, listSocketAddresses, type OrdinaryUser } from './ordinary-user.ts';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

/** Runs the packaged command line as an ordinary user and compares its export with that of this repository. */
export function expectProgramToWork(naskah: string): void {
  const user = createOrdinaryUser();
  onTestFinished(() => rmSync(user.home, { recursive: true, force: true }));
  expect(user.run(naskah, ['--version'])).toEqual({ code: 0, out: `Naskah ${version}\n`, err: '' });
  expect(user.run(naskah, ['--help', '--ui', 'en'])).toMatchObject({
    code: 0,
    out: expect.stringContaining('naskah COMMAND'),
  });
  expect(user.run(naskah, ['sample'])).toMatchObject({ code: 0, err: '' });
  const data = join(user.home, '.local', 'share', 'naskah');
  const exportTo = (out: string) => [
    'export',
    'loi-belarus',
    '--as',
    'final',
    '--language',
    'ru',
    '--copy',
    'BY',
    '--out',
    out,
  ];
  expect(user.run(naskah, exportTo(join(user.home, 'final.docx')))).toMatchObject({ code: 0, err: '' });
  const other = createTemporaryFolder();
  expect(runNaskah(other, ['sample', '--data', join(other, 'data')])).toMatchObject({ code: 0 });
  const own = join(other, 'final.docx');
  expect(runNaskah(other, [...exportTo(own), '--data', join(other, 'data')])).toMatchObject({ code: 0 });
  expect(readFileSync(join(user.home, 'final.docx')).equals(readFileSync(own))).toBe(true);
  expect(existsSync(join(data, 'naskah.db'))).toBe(true);
  // Each is read by a library of its own, in another process or thread.
  const pdf = buildPlainPdf(['Letter of Intent\nThe Parties intend to cooperate.']);
  const files = {
    'letter.pdf': pdf,
    'letter.eml': buildEml({ subject: 'Draft', body: 'See the file', files: [{ name: 'letter.pdf', bytes: pdf }] }),
  };
  for (const [name, bytes] of Object.entries(files)) {
    writeFileSync(join(user.home, name), bytes);
    const read = user.run(naskah, ['read', join(user.home, name)]);
    expect([name, read]).toEqual([
      name,
      { code: 0, err: '', out: expect.stringContaining('The Parties intend to cooperate.') },
    ]);
  }
}

/** Starts the packaged workbench, whose browser is a program that only notes what it should open. */
export async function expectWorkbenchToOpen(workbench: string): Promise<void> {
  const user = createOrdinaryUser();
  onTestFinished(() => rmSync(user.home, { recursive: true, force: true }));
  const data = join(user.home, 'Данные');
  const first = await openWindow(user, workbench, data);
  // Before any request: it blocks this process, which would not see that an idle connection was closed meanwhile.
  const second = await openWindow(user, workbench, data);
  expect(new URL(second).origin).toBe(new URL(first).origin);
  const token = await startSession(new URL(first).origin, first);
  expect(await postCommand(new URL(first).origin, token, 'sample.load', {})).toMatchObject({ result: { ok: true } });
  const page = await fetch(new URL('/', first));
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('<title>Naskah</title>')]);
  // In the order of bytes of x64: 127.0.0.1, and no address yet at the other end.
  const { pid } = JSON.parse(readFileSync(join(data, 'loopback.json'), 'utf8')) as { pid: number };
  const sockets = listSocketAddresses(pid);
  expect(sockets).toContainEqual({ own: '0100007F', other: '00000000' });
  expect(sockets.filter(({ own, other }) => own !== '0100007F' || !['0100007F', '00000000'].includes(other))).toEqual(
    [],
  );
  expect((await sendHttp(new URL(first).origin, '/quit', { headers: token })).status).toBe(200);
  await expect.poll(() => readdirSync(data).includes('loopback.json'), { timeout: 20_000 }).toBe(false);
  expect(user.run(workbench, ['--version'])).toEqual({ code: 0, out: `Naskah ${version}\n`, err: '' });
  expect(user.run(workbench, ['--datum', data])).toMatchObject({ code: 2 });
}

async function openWindow({ home, run }: OrdinaryUser, workbench: string, data: string): Promise<string> {
  const note = join(home, 'window');
  const browser = join(home, 'bin', 'chromium');
  writeFileSync(browser, `#!/bin/sh\nprintf '%s\\n' "$@" > "$HOME/window"\n`);
  chmodSync(browser, 0o755);
  rmSync(note, { force: true });
  expect(run(workbench, ['--data', data])).toMatchObject({ code: 0, err: '' });
  await expect.poll(() => existsSync(note), { timeout: 20_000 }).toBe(true);
  const args = readFileSync(note, 'utf8').split('\n');
  expect(args).toContain(`--user-data-dir=${join(home, '.local', 'state', 'naskah', 'window')}`);
  return args.find((one) => one.startsWith('--app='))?.slice('--app='.length) ?? '';
}
