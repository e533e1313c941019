import { createCore } from './core/core.ts';
import { CHECK_AFTER_MS } from './hosts/check-delay.ts';
import { runCore } from './hosts/desktop/core/run-core.ts';
import { findResources } from './hosts/find-resources.ts';
import { readMachineUser } from './hosts/machine-user.ts';
import { startStoreUpdate } from './hosts/store-update.ts';

const resources = findResources(import.meta.dirname);

/** The core of the desktop window, in a process of its own: store, rules and Word. */
runCore({
  update: ({ data, state }) => startStoreUpdate({ folder: data, state }, resources.updateWorker),
  core: ({ data, state }, isUpdated) =>
    createCore({
      folder: data,
      state,
      mode: 'write',
      machineUser: readMachineUser(),
      resources,
      checkAfterMs: CHECK_AFTER_MS,
      isUpdated,
    }),
});
