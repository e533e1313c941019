import { join } from 'node:path';
import { spawnHost } from './hosts/browser/spawn-host.ts';

/** The workbench of an installed package: the browser host as a process that outlives this one, and its page in a window. */
const argv = process.argv.slice(2);
const isAnswered = argv.includes('--help') || argv.includes('--version');
// Before anything else is loaded, which took as long as the host takes to load: 0.2 s.
const host = isAnswered ? null : spawnHost(join(import.meta.dirname, 'loopback.js'), argv);
const { openWorkbench } = await import('./hosts/window/open-workbench.ts');
process.exitCode = await openWorkbench(argv, host);
