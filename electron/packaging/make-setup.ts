import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackageFile } from './package-entry.ts';
import type { Release } from './read-release.ts';
import { runPackagingProgram } from './run-program.ts';
import { writeSetupScript } from './setup-script.ts';
import { signWindowsProgram } from './sign-release.ts';
import { writeFolder } from './write-folder.ts';

/** The Windows setup from the files of the Windows folder, built in `work`. Throws `program-missing` without makensis. */
export async function makeSetup(
  folder: readonly PackageFile[],
  { version, time, quick }: Release,
  work: string,
): Promise<Uint8Array> {
  rmSync(work, { recursive: true, force: true });
  writeFolder(join(work, 'program'), folder, time);
  const script = writeSetupScript({ version, quick, out: 'setup.exe', files: folder.map(({ path }) => path) });
  writeFileSync(join(work, 'setup.nsi'), script);
  const environment = { SOURCE_DATE_EPOCH: String(time.getTime() / 1000) };
  await runPackagingProgram('makensis', ['-V2', 'setup.nsi'], { folder: work, environment });
  await signWindowsProgram(join(work, 'setup.exe'));
  return readFileSync(join(work, 'setup.exe'));
}
