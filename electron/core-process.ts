import manifest from '../package.json' with { type: 'json' };
import { createCore } from './core/core.ts';
import { CHECK_AFTER_MS } from './hosts/check-delay.ts';
import { runCore } from './hosts/desktop/core/run-core.ts';
import { findResources } from './hosts/find-resources.ts';
import { countMilliseconds, logCommand, logFailure, logProcess } from './hosts/log/log-process.ts';
import { openProgramLog, readRecentLog } from './hosts/log/program-log.ts';
import { readMachineUser } from './hosts/machine-user.ts';
import { getManagedPath, readManagedFile } from './hosts/managed/read-managed-file.ts';
import { resolveFolders } from './hosts/owner/resolve-folders.ts';
import { startStoreUpdate } from './hosts/store-update.ts';

const resources = findResources(import.meta.dirname);
const log = openProgramLog(resolveFolders(undefined, process.env, process.platform).state, 'desktop');

/** The core of the desktop window, in a process of its own: store, rules and Word. */
runCore({
  update: ({ data, state }) => {
    // A line that is wrong ends the program before this, and leaves nothing.
    logProcess(log, manifest.version);
    const started = performance.now();
    const update = startStoreUpdate({ folder: data, state }, resources.updateWorker);
    update?.done.then(
      () => log.write({ event: 'update', milliseconds: countMilliseconds(started) }),
      (problem) => logFailure(log, null, problem),
    );
    return update;
  },
  core: ({ data, state }, isUpdated) => {
    try {
      return createCore({
        folder: data,
        state,
        mode: 'write',
        machineUser: readMachineUser(),
        managed: readManagedFile(getManagedPath(process.env, process.platform)),
        program: { version: manifest.version, readLog: () => readRecentLog(state) },
        resources,
        checkAfterMs: CHECK_AFTER_MS,
        observe: (command, milliseconds, problem) => logCommand(log, command, milliseconds, problem),
        isUpdated,
      });
    } catch (problem) {
      logFailure(log, null, problem);
      throw problem;
    }
  },
});
