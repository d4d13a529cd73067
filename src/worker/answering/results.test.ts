import { expect, test } from 'vitest';
import { Cancelled, type JobContext, UNINTERRUPTED } from '#engine/job.ts';
import { shopOf } from '#testing/batches.ts';
import { Results } from './results.ts';

/** A call that is cancelled at its first pause. */
const cancelled: JobContext = {
  due: () => true,
  pause: () => Promise.reject(new Cancelled()),
};

test('who waits for what another call began goes on when that one is cancelled', async () => {
  const shop = shopOf({
    'customers.customerId': ['a', 'b'],
    'orders.orderId': ['1', '2'],
    'orders.orderedAt': ['2024-01-01', '2024-01-02'],
    'orders.amount': ['10', '20'],
  });
  const results = new Results(shop, 19_730, new Map());
  const first = results.outcome('segments', cancelled);
  const second = results.outcome('segments', UNINTERRUPTED);
  const third = results.outcome('segments', cancelled);
  await expect(first).rejects.toBeInstanceOf(Cancelled);
  await expect(third).rejects.toBeInstanceOf(Cancelled);
  expect((await second).status).toBe('done');
  expect((await results.outcome('segments', UNINTERRUPTED)).status).toBe('done');
});
