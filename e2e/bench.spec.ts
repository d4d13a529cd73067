import { expect } from '@playwright/test';
import { run } from '#scripts/run.mjs';
import { test } from './fixtures.ts';

test('the bench runs, and the app and its peers agree on a small file', async () => {
  test.setTimeout(300_000);
  const { ok, output } = await run(
    ['node', 'scripts/run-ts.mjs', 'e2e/bench/bench.ts', '--small'],
    { quiet: true },
  );
  expect(ok, output).toBe(true);
  expect(output).toContain('| G1 | small');
});
