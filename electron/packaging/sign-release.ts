import { rmSync, writeFileSync } from 'node:fs';
import { runPackagingProgram } from './run-program.ts';

/**
 * Signs a program in place with the command in `NASKAH_SIGN_COMMAND`, to which its path is added. Without one it stays
 * unsigned: only a release machine has the key.
 */
export async function signWindowsProgram(path: string): Promise<void> {
  const [program, ...args] = (process.env.NASKAH_SIGN_COMMAND ?? '').split(' ').filter((part) => part !== '');
  if (program !== undefined) await runPackagingProgram(program, [...args, path]);
}

/** Writes the signature of the sums by the key in `NASKAH_GPG_KEY` next to them, and removes an older one. */
export async function signSums(path: string): Promise<void> {
  const signature = `${path}.asc`;
  rmSync(signature, { force: true });
  const key = process.env.NASKAH_GPG_KEY;
  if (key === undefined || key === '') return;
  const options = ['--batch', '--yes', '--armor', '--local-user', key, '--output', '-', '--detach-sign', path];
  writeFileSync(signature, await runPackagingProgram('gpg', options));
}
