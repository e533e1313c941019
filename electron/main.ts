import { join } from 'node:path';
import { parseArgs } from 'node:util';
import manifest from '../package.json' with { type: 'json' };
import { createCore } from './core/core.ts';
import { entryHelp } from './doors/cli/help.ts';
import { print } from './doors/cli/output.ts';
import { startDesktop } from './doors/desktop.ts';
import { folders } from './doors/folder.ts';
import { machineUser } from './doors/machine-user.ts';
import { resourcesAbove } from './doors/resources.ts';
import { siteAbove, siteIn } from './doors/site.ts';
import { readSpeech } from './doors/speech.ts';

const here = import.meta.dirname;
// Not strict: Electron and Chromium have switches of their own on the same line.
const { values } = parseArgs({
  args: process.argv.slice(1),
  options: { help: { type: 'boolean' }, version: { type: 'boolean' } },
  strict: false,
});

if (values.help || values.version) {
  const { data } = folders(undefined, process.env, process.platform);
  const speech = readSpeech(process.argv, process.env, data);
  print(1, values.help ? entryHelp('start', speech) : `Naskah ${manifest.version}`);
  process.exit(0);
}

/** The workbench in its own window. */
startDesktop({
  preload: join(here, '..', 'preload', 'preload.cjs'),
  site: () => siteIn(siteAbove(here)),
  core: ({ data, state }) =>
    createCore({
      folder: data,
      state,
      mode: 'write',
      machineUser: machineUser(),
      resources: resourcesAbove(here),
    }),
});
