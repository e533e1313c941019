import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { compileManual } from './electron/packaging/pages/compile-manual.ts';
import { compressPages } from './electron/packaging/pages/compress-pages.ts';
import { leaveOutHostTexts } from './electron/packaging/pages/leave-out-host-texts.ts';
import { listLicences } from './electron/packaging/pages/list-licences.ts';

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      // With the libraries inside, a command of the command line loads 68 files instead of 212, and starts in a quarter less time.
      externalizeDeps: false,
      rollupOptions: {
        // Its native file is chosen by the machine that runs the program, and Electron is the program that runs it.
        external: ['better-sqlite3', 'electron'],
        input: {
          workbench: 'electron/workbench.ts',
          cli: 'electron/cli.ts',
          loopback: 'electron/loopback.ts',
          main: 'electron/main.ts',
          'core-process': 'electron/core-process.ts',
          'reader-process': 'electron/reader-process.ts',
          'check-worker': 'electron/core/store/check/check-worker.ts',
          'update-worker': 'electron/core/store/update/update-worker.ts',
          'reader-worker': 'electron/core/reader-worker.ts',
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      rollupOptions: {
        input: { preload: 'electron/preload.ts' },
        // A sandboxed preload script is CommonJS in one file, whatever the package's type.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react(), leaveOutHostTexts(), compileManual(), listLicences(), compressPages()],
    build: {
      outDir: 'out/renderer',
      minify: true,
      emptyOutDir: true,
      target: 'es2023',
      // light-dark() stays as it is: what it would be turned into does not see Mantine's colour scheme.
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      // The hosts' policy takes fonts and scripts from the site alone; nothing becomes a data: address.
      assetsInlineLimit: 0,
      rollupOptions: { input: 'renderer/index.html' },
    },
  },
});
