import { join } from 'node:path';
import { createCore } from './core/core.ts';
import { startDesktop } from './doors/desktop.ts';
import { machineUser } from './doors/machine-user.ts';
import { resourcesAbove } from './doors/resources.ts';
import { siteAbove, siteIn } from './doors/site.ts';

const here = import.meta.dirname;

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
