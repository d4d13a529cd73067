import { expect } from '@playwright/test';
import { run } from '#scripts/run.mjs';
import { isLong, test } from './fixtures.ts';

test('the bench runs, and the app and its peers agree on a small file', async () => {
  test.setTimeout(300_000);
  // The first load (G6) is held by a journey of its own; the main thread (G7) takes a browser of its own.
  const goals = ['G1', 'G2', 'G3', 'G4', ...(isLong ? ['G7'] : []), 'G9', 'G10'].join();
  const { ok, output } = await run(
    ['node', 'scripts/run-ts.mjs', 'e2e/bench/bench.ts', '--small', '--only', goals],
    { quiet: true },
  );
  expect(ok, output).toBe(true);
  expect(output).toContain('| G1 | small');
});
