import { defineConfig } from '@playwright/test';
import { browserArgs, findBrowser } from './test/helpers/browser.ts';

/** Leaves nothing behind: what a test writes lies in a folder of its own, which goes with it. */
export default defineConfig({
  testDir: 'test/e2e',
  globalSetup: './test/e2e/helpers/built.ts',
  outputDir: 'out/e2e',
  preserveOutput: 'never',
  reporter: 'list',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    browserName: 'chromium',
    headless: true,
    locale: 'id-ID',
    contextOptions: { reducedMotion: 'reduce' },
    viewport: { width: 1280, height: 720 },
    actionTimeout: 20_000,
    launchOptions: { executablePath: await findBrowser(), args: [...browserArgs] },
  },
});
