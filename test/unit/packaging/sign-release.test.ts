import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { PackagingProblem } from '../../../electron/packaging/packaging-problem.ts';
import { signSums, signWindowsProgram } from '../../../electron/packaging/sign-release.ts';
import { createTemporaryFolder } from '../../helpers/core.ts';
import { skipOnWindows, skipUnless } from '../../helpers/platform.ts';

const signer = skipOnWindows('a shell script signs');
const gpg = skipUnless(spawnSync('gpg', ['--version']).error === undefined, 'no gpg here');

test.skipIf(signer.isSkipped)(
  `a setup is signed in place by the named command, and left alone without one${signer.why}`,
  async () => {
    const folder = createTemporaryFolder();
    const [setup, script] = [join(folder, 'setup.exe'), join(folder, 'sign')];
    writeFileSync(setup, 'setup');
    await signWindowsProgram(setup);
    expect(readFileSync(setup, 'utf8')).toBe('setup');
    writeFileSync(script, '#!/bin/sh\nprintf " signed by %s" "$1" >> "$2"\n');
    chmodSync(script, 0o755);
    vi.stubEnv('NASKAH_SIGN_COMMAND', `${script} ministry`);
    await signWindowsProgram(setup);
    expect(readFileSync(setup, 'utf8')).toBe('setup signed by ministry');
    vi.stubEnv('NASKAH_SIGN_COMMAND', join(folder, 'missing'));
    await expect(signWindowsProgram(setup)).rejects.toThrow(PackagingProblem);
  },
);

test.skipIf(gpg.isSkipped)(
  `gpg accepts the signature of the sums, and an older one does not stay without a key${gpg.why}`,
  async () => {
    const folder = createTemporaryFolder();
    const [sums, home] = [join(folder, 'SHA256SUMS'), join(folder, 'gnupg')];
    mkdirSync(home, { mode: 0o700 });
    vi.stubEnv('GNUPGHOME', home);
    const key = 'release@example.invalid';
    spawnSync('gpg', ['--batch', '--passphrase', '', '--quick-generate-key', key, 'ed25519', 'sign', 'never']);
    writeFileSync(sums, 'sums');
    vi.stubEnv('NASKAH_GPG_KEY', key);
    await signSums(sums);
    expect(spawnSync('gpg', ['--verify', `${sums}.asc`, sums]).status).toBe(0);
    vi.stubEnv('NASKAH_GPG_KEY', '');
    await signSums(sums);
    expect(existsSync(`${sums}.asc`)).toBe(false);
    spawnSync('gpgconf', ['--kill', 'all']);
  },
);
