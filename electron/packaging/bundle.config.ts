import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import workbench from '../../electron.vite.config.ts';
import { listModulePackages } from './pages/module-packages.ts';

/** Names the packages whose files went into a bundle, in a file next to it, for the list of components. */
const listPackages: Plugin = {
  name: 'list-packages',
  generateBundle() {
    const source = JSON.stringify(listModulePackages(this.getModuleIds()));
    this.emitFile({ type: 'asset', fileName: 'packages.json', source });
  },
};

/** Names the files that each file imports, in a file next to them: packages without Electron leave out what only Electron runs. */
const listImports: Plugin = {
  name: 'list-imports',
  generateBundle(_options, bundle) {
    const imports = Object.values(bundle).flatMap((part) =>
      part.type === 'chunk' ? [[part.fileName, [...part.imports, ...part.dynamicImports]]] : [],
    );
    this.emitFile({ type: 'asset', fileName: 'imports.json', source: JSON.stringify(Object.fromEntries(imports)) });
  },
};

const { main, preload, renderer } = workbench;

/** The program as packages ship it, with the lists that say what is in it. */
export default defineConfig({
  main: {
    ...main,
    plugins: [...(main?.plugins ?? []), listPackages, listImports],
  },
  preload: { ...preload, build: { ...preload?.build, externalizeDeps: false } },
  renderer: { ...renderer, plugins: [...(renderer?.plugins ?? []), listPackages] },
});
