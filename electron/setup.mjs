import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { installPackages, readInstalled, readWanted } from './install.mjs';
import { checkNode, nodeFor } from './node.mjs';
import { readText, tell, tellStep } from './tell.mjs';

/**
 * Installs what the lock file names, unless that is done for this Node and this machine, and returns the Node that runs
 * the project. If the installation fails but the present packages work, it reports that and uses them; otherwise it
 * ends the process with a message.
 */
export async function setUp(root) {
  checkNode();
  const packages = join(root, 'node_modules');
  const wanted = readWanted(root);
  const there = nodeFor(packages);
  if (readInstalled(packages) === wanted && there !== null) return there;
  tellStep(readInstalled(packages) === null ? 'installing' : 'updating');
  const failure = await installPackages(root, wanted);
  if (failure === null) return nodeFor(packages);
  if (!works(packages)) process.exit(tell(failure.code, failure.details));
  tellStep('old-packages', { reason: readText(`error.${failure.code}`, failure.details) });
  return nodeFor(packages);
}

/** Runs one of the project's own tools with the project's Node and returns its exit code. */
export function tool(root, node, script, args, environment = {}) {
  const env = { ...process.env, ...environment };
  const { status } = spawnSync(node, [join(root, script), ...args], { cwd: root, stdio: 'inherit', env });
  return status === null ? 1 : status;
}

/** Whether packages installed for another lock file, Node or machine work here: the store opens with them. */
function works(packages) {
  const node = readInstalled(packages) === null ? null : nodeFor(packages);
  if (node === null) return false;
  const opened = `new (require(${JSON.stringify(join(packages, 'better-sqlite3'))}))(':memory:').close()`;
  return spawnSync(node, ['-e', opened], { stdio: 'ignore' }).status === 0;
}
