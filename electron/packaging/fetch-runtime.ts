import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { classifyFailure } from '../classify-failure.mjs';
import { REGISTRY_HOST } from '../install.mjs';
import { runNpm } from '../npm.mjs';
import { readText } from '../tell.mjs';
import { readLockedPackage } from './lock-file.ts';
import { PackagingProblem } from './packaging-problem.ts';
import { runPackagingProgram } from './run-program.ts';
import { linux, type System } from './systems.ts';

export type Runtime = { readonly program: Uint8Array; readonly license: string };

/**
 * The Node that the lock file names for a system, with the text of its licences, which only the package for Linux has.
 * Throws `runtime-unreachable` or `runtime-damaged`.
 */
export async function fetchRuntime(root: string, system: System, cache: string): Promise<Runtime> {
  const program = join(await findRuntimePackage(root, system, cache), system.runtimeFile);
  const license = join(await findRuntimePackage(root, linux, cache), 'LICENSE');
  return { program: readFileSync(program), license: readFileSync(license, 'utf8') };
}

/** The folder of the installed package, otherwise one fetched into `cache` that has the lock file's sum. */
async function findRuntimePackage(
  root: string,
  { runtimePackage, runtimeFile }: System,
  cache: string,
): Promise<string> {
  const { version, integrity = '' } = readLockedPackage(root, runtimePackage);
  const installed = join(root, 'node_modules', runtimePackage);
  const fetched = join(cache, `${runtimePackage}-${version}`, 'package');
  const folder = [installed, fetched].find((one) => readVersion(one) === version && existsSync(join(one, runtimeFile)));
  if (folder === undefined) await fetchPackage(`${runtimePackage}@${version}`, integrity, dirname(fetched));
  return folder ?? fetched;
}

async function fetchPackage(name: string, integrity: string, folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { code, errors } = await runNpm(folder, ['pack', name]);
  if (code !== 0) {
    const failure = classifyFailure(errors, { folder, host: REGISTRY_HOST });
    const reason = readText(`error.${code === null ? 'npm-missing' : failure.code}`, failure.details);
    throw new PackagingProblem('runtime-unreachable', { name, reason });
  }
  const archive = join(folder, `${name.replace('@', '-')}.tgz`);
  const sum = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
  if (sum !== integrity) throw new PackagingProblem('runtime-damaged', { name });
  await runPackagingProgram('tar', ['-xzf', archive], { folder });
  rmSync(archive);
}

function readVersion(folder: string): string | null {
  const path = join(folder, 'package.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).version : null;
}
