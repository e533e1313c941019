// npm run package: makes what this machine can make, and says why it cannot make the rest.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { interfaceLanguages } from '../../shared/model/interface-languages.mjs';
import { readOption } from '../answer-usage.mjs';
import { readText } from '../tell.mjs';
import { type PackageKind, packageKinds } from './package-kinds.ts';
import { PackagingProblem } from './packaging-problem.ts';
import { readRelease } from './read-release.ts';
import { signSums } from './sign-release.ts';
import { bundleProgram, type StagedProgram, stageProgram } from './stage-program.ts';
import type { System } from './systems.ts';
import { computeSha256, writeSums } from './write-sums.ts';

const root = dirname(dirname(import.meta.dirname));
const asked = process.argv.slice(2);
const only: string | null = readOption(
  'package',
  asked,
  'only',
  packageKinds.map(({ name }) => name),
);
const out = resolve(root, readOption('package', asked, 'out', undefined) ?? 'dist');
readOption('package', asked, 'ui', interfaceLanguages);

/** What a run leaves for the next one: the fetched Node of another system. */
const work = join(out, 'work');

type Outcome = 'made' | 'not here' | 'failed';

/** A package that cannot be made here is no failure unless it was asked for, or nothing could be made. */
async function main(): Promise<number> {
  const release = readRelease(root, asked.includes('--quick'));
  mkdirSync(work, { recursive: true });
  printText('bundling');
  const program = bundleProgram(root, join(work, 'out'));
  const staged = new Map<System, Promise<StagedProgram>>();
  const stage = (system: System): Promise<StagedProgram> => {
    const stage = staged.get(system) ?? stageProgram(root, system, { program, release, cache: join(work, 'cache') });
    staged.set(system, stage);
    return stage;
  };
  const make = async (kind: PackageKind): Promise<Outcome> => {
    const file = kind.formatFileName(release);
    rmSync(join(out, file), { force: true });
    try {
      const program = await stage(kind.system);
      printText('making', { name: kind.name });
      const bytes = await kind.make(program, release, join(work, kind.name));
      writeFileSync(join(out, file), bytes);
      writeFileSync(join(out, `naskah-${release.version}-${kind.system.name}.cdx.json`), program.sbom);
      printText('made', { file, megabytes: (bytes.length / 1e6).toFixed(1), hash: computeSha256(bytes) });
      return 'made';
    } catch (problem) {
      if (!(problem instanceof PackagingProblem)) throw problem;
      printText('not-made', { name: kind.name, why: readText(`packages.why.${problem.code}`, problem.details) });
      return problem.code.endsWith('-failed') ? 'failed' : 'not here';
    }
  };
  const outcomes = await Promise.all(packageKinds.filter(({ name }) => only === null || name === only).map(make));
  await signSums(writeSums(out, release.version));
  printText('where', { folder: out });
  return outcomes.includes('failed') || !outcomes.includes('made') ? 1 : 0;
}

function printText(key: string, details: { readonly [name: string]: string } = {}): void {
  process.stdout.write(`${readText(`packages.${key}`, details)}\n`);
}

process.exitCode = await main();
