// node run-checks.mjs BINARY [WORDS]: the behaviour of the window in a real Electron, run from a built checkout; only the
// checks with these words in their name. Prints a line for each; exits with 1 where one fails.
import { execFileSync } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { checkConfinement } from './checks/confinement.mjs';
import { checkCore } from './checks/core.mjs';
import { checkCrashes } from './checks/crashes.mjs';
import { checkFiles } from './checks/files.mjs';
import { checkFrames } from './checks/frames.mjs';
import { checkLifecycle } from './checks/lifecycle.mjs';
import { checkMenus } from './checks/menus.mjs';
import { checkOpenedFiles } from './checks/opened-files.mjs';
import { checkPackaged } from './checks/packaged.mjs';
import { checkProjectorRights } from './checks/projector-rights.mjs';
import { checkProjectorWindow } from './checks/projector-window.mjs';
import { checkWindow } from './checks/window.mjs';
import { openHarness } from './harness.mjs';
import { continueAsNobody } from './run-electron.mjs';

const [given = '', only = ''] = process.argv.slice(2);
const root = process.cwd();
continueAsNobody(root);
const binary = realpathSync(resolve(given));
/** The main process is an ES module, and the store asks for Node-API 9 or later. */
const isOld = Number(readVersion().split('.')[0]) < 28;
const harness = await openHarness({ root, binary, isOld, only });
for (const run of [
  checkCore,
  checkFrames,
  checkLifecycle,
  checkCrashes,
  checkFiles,
  checkOpenedFiles,
  checkMenus,
  checkWindow,
  checkProjectorWindow,
  checkProjectorRights,
  checkConfinement,
  checkPackaged,
])
  await run(harness);
process.exit(harness.close().length === 0 ? 0 : 1);

function readVersion() {
  try {
    return readFileSync(join(dirname(binary), 'version'), 'utf8')
      .trim()
      .replace(/^v/, '');
  } catch {
    return execFileSync(binary, ['--version'], { encoding: 'utf8' }).trim().replace(/^v/, '');
  }
}
