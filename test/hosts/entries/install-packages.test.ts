import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { runNpm } from '../../../electron/npm.mjs';
import { createTemporaryFolder } from '../../helpers/core.ts';
import { skipOnWindows } from '../../helpers/platform.ts';
import { createInstalledProject, createSmallProject, NOWHERE, startRegistry } from '../../helpers/small-project.ts';

const modes = skipOnWindows('a folder has no mode');

const READY = 'READY\n';

test('the first start announces the installation at once, and the next one installs nothing', async () => {
  const { address } = await startRegistry();
  const project = createSmallProject();
  const first = await project.start(address);
  expect(first).toMatchObject({ code: 0, err: '' });
  expect(first.out).toMatch(/^Memasang yang diperlukan \(sekali saja, beberapa menit\) …\n[\s\S]*READY\n$/);
  expect([project.installed(), project.folders()]).toEqual(['1.0.0', ['node_modules']]);
  const stamp = readFileSync(join(project.folder, 'node_modules', '.naskah-installed'), 'utf8');
  expect(stamp).toMatch(new RegExp(`^node 24 ${process.platform}-${process.arch} [0-9a-f]{64}$`));
  expect(await project.start(NOWHERE)).toEqual({ code: 0, out: READY, err: '' });
});

test('without a network a start uses the installed packages, and explains why in one line', async () => {
  const { address } = await startRegistry();
  const project = await createInstalledProject(address);
  project.lock('2.0.0');
  const offline = await project.start(NOWHERE);
  expect(offline).toMatchObject({ code: 0, err: '' });
  expect(offline.out).toMatch(
    /^Memasang yang diperlukan versi ini; yang lama tetap ada sampai selesai …\n[\s\S]*\n127\.0\.0\.1:9 tidak dapat dihubungi[^\n]* Dimulai dengan yang terpasang sebelumnya\.\nREADY\n$/,
  );
  expect([project.installed(), project.folders()]).toEqual(['1.0.0', ['node_modules']]);
  expect(await project.start(address)).toMatchObject({ code: 0, out: expect.stringMatching(/READY\n$/), err: '' });
  expect([project.installed(), project.folders()]).toEqual(['2.0.0', ['node_modules']]);
});

test('packages installed by another Node or machine are reinstalled, or used when that fails and they work', async () => {
  const { address } = await startRegistry();
  for (const change of [(all: string) => all.replace('node 24', 'node 22'), (all: string) => all.replace('-', '9-')]) {
    const project = await createInstalledProject(address);
    const stamp = join(project.folder, 'node_modules', '.naskah-installed');
    const right = readFileSync(stamp, 'utf8');
    writeFileSync(stamp, change(right));
    expect((await project.start(NOWHERE)).out).toMatch(/Dimulai dengan yang terpasang sebelumnya\.\nREADY\n$/);
    expect((await project.start(address)).code).toBe(0);
    expect(readFileSync(stamp, 'utf8')).toBe(right);
    // Now it was installed without the library of the store, so that it does not work.
    writeFileSync(stamp, change(right));
    expect(await project.start(NOWHERE)).toMatchObject({ code: 1, out: expect.not.stringContaining('READY') });
  }
});

test('without packages and without a registry, explains what to do', async () => {
  const project = createSmallProject();
  const refused = await project.start(NOWHERE);
  expect(refused.code).toBe(1);
  expect(refused.out).toMatch(/^Memasang yang diperlukan/);
  expect(refused.err).toMatch(/^127\.0\.0\.1:9 tidak dapat dihubungi[^\n]*lalu jalankan lagi\.\n$/);
  expect(project.folders()).toEqual([]);
});

test('killing a start during installation leaves the previous packages, and the next start finishes', async () => {
  const [{ address }, silent] = [await startRegistry(), await startRegistry({ silent: true })];
  const project = await createInstalledProject(address);
  project.lock('2.0.0');
  const killed = project.begin(silent.address);
  const claim = join(project.folder, 'node_modules.next', 'package-lock.json');
  await expect.poll(() => existsSync(claim), { timeout: 60_000 }).toBe(true);
  killed.kill('SIGKILL');
  await once(killed, 'close');
  expect([project.installed(), project.folders()]).toEqual(['1.0.0', ['node_modules', 'node_modules.next']]);
  expect((await project.start(address)).code).toBe(0);
  expect([project.installed(), project.folders()]).toEqual(['2.0.0', ['node_modules']]);
});

test('a start that ended between the two steps of the swap is repaired without a network', async () => {
  const { address } = await startRegistry();
  const project = await createInstalledProject(address);
  const at = (name: string) => join(project.folder, name);
  // The new folder is complete and not yet moved into place.
  mkdirSync(at('node_modules.next'));
  renameSync(at('node_modules'), at('node_modules.next/node_modules'));
  mkdirSync(at('node_modules.old/small'), { recursive: true });
  expect((await project.start(NOWHERE)).out).toMatch(/READY\n$/);
  expect([project.installed(), project.folders()]).toEqual(['1.0.0', ['node_modules']]);
  // Only the old folder exists.
  renameSync(at('node_modules'), at('node_modules.old'));
  expect((await project.start(NOWHERE)).out).toMatch(/READY\n$/);
  expect([project.installed(), project.folders()]).toEqual(['1.0.0', ['node_modules']]);
});

test('two simultaneous starts install one after the other', async () => {
  const { address } = await startRegistry();
  const project = createSmallProject();
  const both = await Promise.all([project.start(address), project.start(address)]);
  expect(both.map(({ code, err }) => [code, err])).toEqual([
    [0, ''],
    [0, ''],
  ]);
  expect(both.map(({ out }) => out).join('')).toContain('Naskah lain sedang memasang di folder ini; ditunggu …\n');
  expect([project.installed(), project.folders()]).toEqual(['1.0.0', ['node_modules']]);
});

test.skipIf(modes.isSkipped)(
  `names a folder that is not writable, and uses the packages in it${modes.why}`,
  async () => {
    const { address } = await startRegistry();
    const project = await createInstalledProject(address);
    project.lock('2.0.0');
    chmodSync(dirname(project.folder), 0o755);
    chmodSync(project.folder, 0o555);
    // Root can write to every folder.
    const nobody = ['setpriv', '--reuid', '65534', '--regid', '65534', '--clear-groups'];
    const through = process.getuid?.() === 0 ? nobody : [];
    const refused = await project.start(address, through);
    chmodSync(project.folder, 0o755);
    expect(refused).toMatchObject({ code: 0, err: '' });
    expect(refused.out).toContain(`${join(project.folder, 'node_modules.next')} tidak boleh ditulis di sini`);
    expect(refused.out).toMatch(/Dimulai dengan yang terpasang sebelumnya\.\nREADY\n$/);
    expect([project.installed(), project.folders()]).toEqual(['1.0.0', ['node_modules']]);
  },
);

test('gives up on a registry that accepts the connection and never answers', async () => {
  const { address } = await startRegistry({ silent: true });
  const { folder, lock } = createSmallProject(createTemporaryFolder());
  lock('2.0.0');
  const { code, errors } = await runNpm(
    folder,
    ['ci', '--registry', address, '--cache', createTemporaryFolder()],
    3_000,
  );
  expect([code, errors]).toEqual([expect.any(Number), 'npm error code ETIMEDOUT\n']);
});
