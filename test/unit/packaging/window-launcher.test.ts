import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { createWindowLauncher } from '../../../electron/packaging/desktop/window-launcher.ts';
import { createTemporaryFolder } from '../../helpers/core.ts';
import { skipExceptOnLinux } from '../../helpers/platform.ts';

const linux = skipExceptOnLinux('the launcher is a script');

/** Starts the launcher in a package whose programs only print what they are given, on a system that allows a sandbox or not. */
function launch(args: readonly string[], { hasNamespaces = false, isRoot = false, ui = 'en' } = {}) {
  const folder = join(createTemporaryFolder(), 'Рабочая папка');
  const script = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `#!/bin/sh\n${text}\n`);
    chmodSync(join(folder, path), 0o755);
  };
  script('naskah-workbench', 'printf "window\\n"; printf "%s\\n" "$@"');
  script('runtime/node', 'printf "browser\\n"; shift; printf "%s\\n" "$@"');
  script('bin/id', `echo ${isRoot ? 0 : 1000}`);
  script('bin/unshare', `exit ${hasNamespaces ? 0 : 1}`);
  for (const name of ['dirname', 'readlink', 'true']) symlinkSync(join('/usr/bin', name), join(folder, 'bin', name));
  const { path, bytes } = createWindowLauncher();
  writeFileSync(join(folder, path), bytes, { mode: 0o755 });
  const env = { PATH: join(folder, 'bin'), NASKAH_UI: ui };
  const { stdout, stderr } = spawnSync(join(folder, path), args, { encoding: 'utf8', env });
  return { lines: stdout.trim().split('\n'), stderr };
}

test.skipIf(linux.isSkipped)(`where a sandbox can work, the window gets everything that was given${linux.why}`, () => {
  const args = ['--data', '/a b', 'surat resmi.docx', '--ui=id'];
  expect(launch(args, { hasNamespaces: true })).toEqual({ lines: ['window', ...args], stderr: '' });
});

test.skipIf(linux.isSkipped)(
  `where none can, or for root, it says so in one line and the browser gets options and files, but not what would do without a sandbox${linux.why}`,
  () => {
    const args = [
      'satu.docx',
      '--data',
      '--no-sandbox',
      '--no-sandbox',
      'dua tiga.naskah',
      '--ui',
      'en',
      '--data=/x',
      '-y',
    ];
    const lines = ['browser', ...args.filter((_one, n) => n !== 3)];
    const stderr = "This system does not allow the window's sandbox: Naskah opens in the browser.\n";
    expect(launch(args)).toEqual({ lines, stderr });
    expect(launch(args, { hasNamespaces: true, isRoot: true })).toEqual({ lines, stderr });
    expect(launch([], { ui: 'id' }).stderr).toMatch(/^Sistem ini tidak mengizinkan .*: Naskah dibuka di peramban\.\n$/);
  },
);
