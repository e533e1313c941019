// npm test, npm run test:long, test:interop, test:e2e and test:desktop: installs and builds what is missing, then runs the checks.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { answerUsage } from '../electron/answer-usage.mjs';
import { build } from '../electron/build.mjs';
import { setUp, tool } from '../electron/setup.mjs';
import { tell, tellStep } from '../electron/tell.mjs';
import { installPrograms } from './interop/programs/install-programs.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [suite = 'test', ...rest] = process.argv.slice(2);
answerUsage('test', process.argv.slice(2));
const node = await setUp(root);
if (suite === 'interop') {
  const failure = await installPrograms(() => tellStep('installing'));
  if (failure !== null) process.exit(tell(failure.code, failure.details));
}

const types = ['shared', 'electron', 'renderer', 'test', 'test/renderer'].map((room) => [
  `types of ${room}`,
  'node_modules/typescript/bin/tsc',
  ['-p', room],
]);
const lint = ['lint', 'node_modules/@biomejs/biome/bin/biome', ['check', '--error-on-warnings']];
const unused = ['unused code', 'node_modules/knip/bin/knip.js', []];
const vitest = ['tests', 'node_modules/vitest/vitest.mjs', ['run', ...rest]];
// The long suite gives every property 30 times as many runs.
const environment = {
  NASKAH_SUITE: suite,
  ...(suite === 'long' ? { NASKAH_RUNS: process.env.NASKAH_RUNS ?? '30000' } : {}),
};

if (build(root, node) !== 0) process.exit(1);
const browser = ['tests in a browser', 'node_modules/@playwright/test/cli.js', ['test', ...rest]];
const steps = { test: [...types, lint, unused, vitest], e2e: [browser] }[suite] ?? [vitest];
for (const [what, script, args] of steps) {
  process.stdout.write(`\n— ${what}\n`);
  const code = tool(root, node, script, args, environment);
  if (code !== 0) {
    process.stdout.write(`\n${what}: exit ${code}\n`);
    process.exit(code);
  }
}
