// npm run package: makes what this machine can make, and says why it cannot make the rest.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { interfaceLanguages } from '../../shared/model/interface-languages.mjs';
import { readOption, readOptions } from '../answer-usage.mjs';
import { readText } from '../tell.mjs';
import { bundleProgram } from './bundle-program.ts';
import { type Edition, type PackageKind, packageKinds } from './package-kinds.ts';
import { PackagingProblem } from './packaging-problem.ts';
import { type Release, readRelease } from './read-release.ts';
import { signSums } from './sign-release.ts';
import type { StagedProgram, StageOptions } from './stage-program.ts';
import type { System } from './systems.ts';
import { writeFolder } from './write-folder.ts';
import { computeSha256, writeSums } from './write-sums.ts';

const root = dirname(dirname(import.meta.dirname));
const asked = process.argv.slice(2);
const only: string[] | null = readOptions(
  'package',
  asked,
  'only',
  packageKinds.map(({ name }) => name),
);
const out = resolve(root, readOption('package', asked, 'out', undefined) ?? 'dist');
readOption('package', asked, 'ui', interfaceLanguages);

const work = join(out, 'work');

type Outcome = 'made' | 'not here' | 'failed';

/** Exit codes: 0 every package that was asked for is made; 1 one failed, or none was made; 3 this machine cannot make some. */
async function main(): Promise<number> {
  const release = readRelease(root, asked.includes('--quick'));
  mkdirSync(work, { recursive: true });
  printText('bundling');
  const program = bundleProgram(root, join(work, 'out'));
  let outcomes: Outcome[] = [];
  // One after the other: the files of one with Electron take a third of a gigabyte of memory.
  for (const [edition, system] of listStages())
    outcomes = outcomes.concat(await makeStage(edition, system, { program, release, work }));
  await signSums(writeSums(out, release.version));
  printText('where', { folder: out });
  if (outcomes.includes('failed') || !outcomes.includes('made')) return 1;
  return outcomes.includes('not here') ? 3 : 0;
}

const isAsked = ({ name }: PackageKind): boolean => only === null || only.includes(name);

/** What the packages that are asked for are made from, each once. */
function listStages(): [Edition, System][] {
  const kinds = packageKinds.filter(isAsked);
  const first = kinds.filter(
    ({ edition, system }, n) => kinds.findIndex((one) => one.edition === edition && one.system === system) === n,
  );
  return first.map(({ edition, system }) => [edition, system]);
}

/** Makes all packages of one edition for one system. What they contain is put together once. */
async function makeStage(edition: Edition, system: System, options: StageOptions): Promise<Outcome[]> {
  const kinds = packageKinds.filter((kind) => isAsked(kind) && kind.edition === edition && kind.system === system);
  let staged: Promise<StagedProgram> | null = null;
  const stage = () => {
    staged ??= edition.stage(root, system, options);
    return staged;
  };
  return Promise.all(kinds.map((kind) => makePackage(kind, stage, options.release)));
}

async function makePackage(
  { name, system, edition, formatFileName, isFolder = false, make }: PackageKind,
  stage: () => Promise<StagedProgram>,
  release: Release,
): Promise<Outcome> {
  const file = formatFileName(release.version);
  rmSync(join(out, file), { force: true });
  try {
    const program = await stage();
    printText('making', { name });
    if (isFolder) writeFolder(join(out, name), program.files, release.time);
    const bytes = await make(program, release, join(work, name), root);
    writeFileSync(join(out, file), bytes);
    writeFileSync(join(out, `naskah-${release.version}-${system.name}${edition.suffix}.cdx.json`), program.sbom);
    printText('made', { file, megabytes: (bytes.length / 1e6).toFixed(1), hash: computeSha256(bytes) });
    return 'made';
  } catch (problem) {
    if (!(problem instanceof PackagingProblem)) throw problem;
    printText('not-made', { name, why: readText(`packages.why.${problem.code}`, problem.details) });
    return problem.code.endsWith('-failed') ? 'failed' : 'not here';
  }
}

function printText(key: string, details: { readonly [name: string]: string } = {}): void {
  process.stdout.write(`${readText(`packages.${key}`, details)}\n`);
}

process.exitCode = await main();
