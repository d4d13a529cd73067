import { defineConfig } from 'vitest/config';

/** Unit tests run in Node, beside the code they test. Journeys in a real browser are in e2e/. */
export default defineConfig({
  test: {
    name: 'unit',
    include: ['src/**/*.test.{ts,tsx}'],
    environment: 'node',
    pool: 'threads',
    testTimeout: process.env.LONG ? 600_000 : 20_000,
    hookTimeout: 60_000,
  },
});
