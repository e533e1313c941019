// The workbench: in a desktop window if Electron's binary is present or can be downloaded, otherwise in the machine's
// browser.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { interfaceLanguages } from '../shared/model/interface-languages.mjs';
import { answerUsage, readChoice, readOption } from './answer-usage.mjs';
import { build } from './build.mjs';
import { findWindow } from './find-window.mjs';
import { setUp, tool } from './setup.mjs';
import { readText, tellStep } from './tell.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const asked = process.argv.slice(2);
answerUsage('start', asked);
// These two switches select the host; all other options are passed on to it.
const host = readChoice('start', asked, ['desktop', 'browser']);
const rest = asked.filter((one) => one !== `--${host}`);
for (const [option, choices] of [['data'], ['ui', interfaceLanguages]]) readOption('start', rest, option, choices);

const node = await setUp(root);
if (build(root, node) !== 0) process.exit(1);

const { binary, why } =
  host === 'browser' ? { binary: null, why: null } : await findWindow(root, node, host === 'desktop');
const reason = why === null ? null : readText(`setup.no-window-why.${why.code}`, why.details);
if (binary !== null) {
  const { status } = spawnSync(binary, [join(root, 'out', 'main', 'main.js'), ...rest], { stdio: 'inherit' });
  process.exitCode = status === null ? 1 : status;
} else if (host === 'desktop') {
  process.stderr.write(`${readText('setup.window-refused', { why: reason })}\n`);
  process.exitCode = 1;
} else {
  if (reason !== null) tellStep('no-window', { why: reason });
  process.exitCode = tool(root, node, 'out/main/loopback.js', rest);
}
