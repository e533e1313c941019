import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createCore } from './core/core.ts';
import { startDesktop } from './doors/desktop.ts';
import { folders } from './doors/folder.ts';
import { machineUser } from './doors/machine-user.ts';
import { resourcesAbove } from './doors/resources.ts';
import { siteAbove, siteIn } from './doors/site.ts';

const here = import.meta.dirname;
// Not strict: Electron and Chromium have switches of their own on the same line.
const { values } = parseArgs({ args: process.argv.slice(2), options: { data: { type: 'string' } }, strict: false });
const { data, state } = folders(
  typeof values.data === 'string' ? values.data : undefined,
  process.env,
  process.platform,
);

/** The workbench in its own window. */
startDesktop({
  data,
  state,
  preload: join(here, '..', 'preload', 'preload.cjs'),
  site: () => siteIn(siteAbove(here)),
  core: () =>
    createCore({
      folder: data,
      state,
      mode: 'write',
      machineUser: machineUser(),
      resources: resourcesAbove(here),
    }),
});
