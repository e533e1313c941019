import { join } from 'node:path';
import { parseArgs } from 'node:util';
import manifest from '../package.json' with { type: 'json' };
import { createCore } from './core/core.ts';
import { formatEntryHelpText } from './doors/cli/help.ts';
import { writeOutputLine } from './doors/cli/output.ts';
import { startDesktopApp } from './doors/desktop.ts';
import { resolveFolders } from './doors/folder.ts';
import { readMachineUser } from './doors/machine-user.ts';
import { findResources } from './doors/resources.ts';
import { findPagesFolder, loadBuiltPages } from './doors/site.ts';
import { readInterfaceLanguage } from './doors/speech.ts';

const mainFolder = import.meta.dirname;
// Not strict: Electron and Chromium have switches of their own on the same line.
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
  core: ({ data, state }) =>
    createCore({
      folder: data,
      state,
      mode: 'write',
      machineUser: readMachineUser(),
      resources: findResources(mainFolder),
    }),
});
