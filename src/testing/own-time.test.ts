import { expect, test } from 'vitest';
import { ownMillis, startOwnTime } from './own-time.ts';

function busyFor(millis: number): void {
  const until = performance.now() + millis;
  while (performance.now() < until);
}

test('what is worked for counts, what is waited for does not', async () => {
  const ended = startOwnTime();
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(ended()).toBeLessThan(100);
  const worked = ownMillis(() => busyFor(150));
  expect(worked).toBeGreaterThan(0);
  expect(worked).toBeLessThan(200);
});
