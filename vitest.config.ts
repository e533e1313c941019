import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** What a test file names whose inputs are drawn, so that a long run tries more of them than `npm test` does. */
const DRAWN_INPUTS = /fast-check|propertyRuns|NASKAH_(?:RUNS|SUITE)/;

const drawn = ['unit', 'store', 'core']
  .flatMap((folder) => globSync(`test/${folder}/**/*.test.ts`))
  .filter((file) => DRAWN_INPUTS.test(readFileSync(file, 'utf8')))
  .map((file) => file.replaceAll('\\', '/'));

/** Which suites run: `npm test` leaves out what is long or needs foreign programs, and the long suite what would only run again. */
const suites: Record<string, string[]> = {
  test: ['test/unit/**', 'test/renderer/**', 'test/store/**', 'test/core/**', 'test/hosts/**'],
  long: ['test/kill/**'],
  interop: ['test/interop/**'],
  desktop: ['test/desktop/**'],
};

const suite = process.env.NASKAH_SUITE ?? 'test';

export default defineConfig({
  test: {
    include: [...(suites[suite] ?? []).map((folder) => `${folder}/*.test.ts`), ...(suite === 'long' ? drawn : [])],
    // The gate gives its properties one seed, so that it answers the same for the same commit; elsewhere every run is new.
    setupFiles: process.env.NASKAH_SEED === undefined ? [] : ['test/helpers/set-property-seed.ts'],
    pool: 'forks',
    // Else the machine's locale would choose the language of what the tests start.
    env: { NASKAH_UI: 'id' },
    maxWorkers: 2,
    // Windows that are opened at the same time make each other late.
    fileParallelism: suite !== 'desktop',
    testTimeout: suite === 'test' ? 180_000 : 1_800_000,
    hookTimeout: 300_000,
  },
});
