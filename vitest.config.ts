import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Unit tests run in Node, beside the code they test. Journeys in a real browser are in e2e/. */
export default defineConfig({
  test: {
    name: 'unit',
    include: ['src/**/*.test.{ts,tsx}'],
    environment: 'node',
    pool: 'threads',
    // Files share a thread and what they imported: a test leaves nothing behind in a module.
    isolate: false,
    // Two cores run two, though one of them is busy with the journeys of `npm test` now and then.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Full counts take what they take on two busy cores; what hangs is ended nevertheless.
    testTimeout: process.env.LONG ? 3_600_000 : 180_000,
    hookTimeout: 60_000,
    // What is waited for comes when the machine gets to it.
    expect: { poll: { timeout: 30_000 } },
  },
});
