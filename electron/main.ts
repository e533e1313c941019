import { join } from 'node:path';
import { parseArgs } from 'node:util';
import manifest from '../package.json' with { type: 'json' };
import { createCore } from './core/core.ts';
import { findPagesFolder, loadBuiltPages } from './hosts/built-pages.ts';
import { CHECK_AFTER_MS } from './hosts/check-delay.ts';
import { formatEntryHelpText } from './hosts/cli/commands/command-help.ts';
import { startDesktopApp } from './hosts/desktop/start-desktop.ts';
import { findResources } from './hosts/find-resources.ts';
import { readInterfaceLanguage } from './hosts/interface-language.ts';
import { readMachineUser } from './hosts/machine-user.ts';
import { resolveFolders } from './hosts/owner/resolve-folders.ts';
import { startStoreUpdate } from './hosts/store-update.ts';
import { writeOutputLine } from './hosts/write-output.ts';

const mainFolder = import.meta.dirname;
// Not strict: Electron and Chromium read their own switches from the same line.
const { values } = parseArgs({
  args: process.argv.slice(1),
  options: { help: { type: 'boolean' }, version: { type: 'boolean' } },
  strict: false,
});

if (values.help || values.version) {
  const { data } = resolveFolders(undefined, process.env, process.platform);
  const speech = readInterfaceLanguage(process.argv, process.env, data);
  writeOutputLine(1, values.help ? formatEntryHelpText('start', speech) : `Naskah ${manifest.version}`);
  process.exit(0);
}

/** The workbench in its own window. */
startDesktopApp({
  preload: join(mainFolder, '..', 'preload', 'preload.cjs'),
  site: () => loadBuiltPages(findPagesFolder(mainFolder)),
  update: ({ data, state }) => startStoreUpdate({ folder: data, state }, findResources(mainFolder).updateWorker),
  core: ({ data, state }, isUpdated) =>
    createCore({
      folder: data,
      state,
      mode: 'write',
      machineUser: readMachineUser(),
      resources: findResources(mainFolder),
      checkAfterMs: CHECK_AFTER_MS,
      isUpdated,
    }),
});
