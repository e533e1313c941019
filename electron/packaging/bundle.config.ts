import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import workbench from '../../electron.vite.config.ts';

/** Entry points that only Electron runs. */
const ELECTRON_ONLY = ['main', 'core-process', 'reader-process'];

/** Names the packages whose files went into a bundle, in a file beside it, for the list of components. */
const listPackages: Plugin = {
  name: 'list-packages',
  generateBundle() {
    const names = [...this.getModuleIds()].flatMap(
      (id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? [],
    );
    this.emitFile({ type: 'asset', fileName: 'packages.json', source: JSON.stringify([...new Set(names)].sort()) });
  },
};

const { main, renderer } = workbench;
const rollup = main?.build?.rollupOptions;
const entries = Object.entries(rollup?.input ?? {}).filter(([name]) => !ELECTRON_ONLY.includes(name));

/**
 * The program with the libraries inside, as packages without Electron ship it. The store's library stays outside: its
 * native file is chosen by the system that a package is for.
 */
export default defineConfig({
  main: {
    ...main,
    plugins: [...(main?.plugins ?? []), listPackages],
    build: {
      ...main?.build,
      externalizeDeps: false,
      rollupOptions: { ...rollup, input: Object.fromEntries(entries), external: ['better-sqlite3', 'electron'] },
    },
  },
  renderer: { ...renderer, plugins: [...(renderer?.plugins ?? []), listPackages] },
});
