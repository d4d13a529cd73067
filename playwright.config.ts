import { defineConfig } from '@playwright/test';
import { launchOptions } from '#testing/browser.ts';

/** Journeys over the built app (`npm run build` first; `npm test` does it). */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  // A shared machine may stall one; who needed the second try is listed at the end of `npm test`.
  retries: 1,
  forbidOnly: Boolean(process.env['CI']),
  // A busy machine is slow, not wrong.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    launchOptions: launchOptions(),
    actionTimeout: 30_000,
    trace: 'off',
  },
});
