import { defineConfig } from 'vitest/config';

/** Which suites run: `npm test` leaves out what is long or needs foreign programs. */
const suites: Record<string, string[]> = {
  test: ['test/unit/**', 'test/renderer/**', 'test/store/**', 'test/core/**', 'test/hosts/**'],
  long: ['test/unit/**', 'test/store/**', 'test/core/**', 'test/kill/**'],
  interop: ['test/interop/**'],
  desktop: ['test/desktop/**'],
};

const suite = process.env.NASKAH_SUITE ?? 'test';

export default defineConfig({
  test: {
    include: (suites[suite] ?? []).map((folder) => `${folder}/*.test.ts`),
    // The gate gives its properties one seed, so that it answers the same for the same commit; elsewhere every run is new.
    setupFiles: process.env.NASKAH_SEED === undefined ? [] : ['test/helpers/set-property-seed.ts'],
    pool: 'forks',
    // Else the machine's locale would choose the language of what the tests start.
    env: { NASKAH_UI: 'id' },
    maxWorkers: 2,
    testTimeout: suite === 'test' ? 180_000 : 1_800_000,
    hookTimeout: 300_000,
  },
});
