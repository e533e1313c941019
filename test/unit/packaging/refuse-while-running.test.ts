import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeRefusalScript } from '../../../electron/packaging/refuse-while-running.ts';
import { createTemporaryFolder } from '../../helpers/core.ts';
import { skipExceptOnLinux } from '../../helpers/platform.ts';

const linux = skipExceptOnLinux('dpkg runs the script');

test.skipIf(linux.isSkipped).each(['runtime/node', 'naskah-workbench'])(
  `a package is not replaced while %s of it runs${linux.why}`,
  async (name) => {
    const system = createTemporaryFolder();
    const script = join(system, 'preinst');
    writeFileSync(script, writeRefusalScript('install', 'upgrade'));
    const run = (what: string) =>
      spawnSync('sh', [script, what], { encoding: 'utf8', env: { ...process.env, DPKG_ROOT: system } });
    const program = join(system, 'usr', 'lib', 'naskah', name);
    mkdirSync(dirname(program), { recursive: true });
    copyFileSync('/bin/sleep', program);
    const child = spawn(program, ['60'], { stdio: 'ignore' });
    onTestFinished(() => void child.kill('SIGKILL'));
    await once(child, 'spawn');
    await expect.poll(() => run('upgrade').status, { timeout: 60_000 }).toBe(1);
    expect(run('upgrade').stderr).toContain(`(process ${child.pid})`);
    expect(run('abort-upgrade')).toMatchObject({ status: 0, stderr: '' });
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(run('upgrade')).toMatchObject({ status: 0, stderr: '' });
  },
);
