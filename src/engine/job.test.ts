/** Long work lets messages in soon, reports rising progress and ends when nobody waits any more. */
import { expect, test } from 'vitest';
import { Cancelled, createJobContext, type JobContext, partOf, UNINTERRUPTED } from './job.ts';

/** Work of `blocks` blocks of about a millisecond each, as analyses do it. */
async function work(
  job: JobContext,
  blocks: number,
  onBlock: () => void = () => undefined,
): Promise<number> {
  let done = 0;
  for (let block = 0; block < blocks; block++) {
    onBlock();
    const until = performance.now() + 1;
    while (performance.now() < until) done += 1e-9;
    if (job.due()) await job.pause(block / blocks);
  }
  return blocks;
}

test('a cancel that comes as a message gets in within a bounded time', async () => {
  // Told by what is done until then and after it: a clock would say how busy the machine is.
  let done = 0;
  let cancelledAt = Infinity;
  const job = createJobContext(
    () => cancelledAt < Infinity,
    () => undefined,
  );
  // A message posted while the work holds the thread, as a worker receives it.
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    cancelledAt = done;
    channel.port1.close();
  };
  channel.port2.postMessage(null);
  await expect(work(job, 20_000, () => (done += 1))).rejects.toThrow(Cancelled);
  // Slices are 12 ms, a block is one at least; a few of them may pass before the message is handed on.
  expect(cancelledAt).toBeLessThan(200);
  expect(done - cancelledAt).toBeLessThan(200);
});

test('progress rises and every pause reports', async () => {
  const told: number[] = [];
  const job = createJobContext(
    () => false,
    (done) => told.push(done),
  );
  expect(await work(job, 80)).toBe(80);
  expect(told.length).toBeGreaterThan(1);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(Math.max(...told)).toBeLessThanOrEqual(1);
});

test('after a pause it is not due at once again', async () => {
  const job = createJobContext(
    () => false,
    () => undefined,
  );
  await work(job, 15);
  await job.pause(0);
  expect(job.due()).toBe(false);
});

test('pausing a cancelled job throws, also before any time has passed', async () => {
  const job = createJobContext(
    () => true,
    () => undefined,
  );
  await expect(job.pause(0)).rejects.toThrow(Cancelled);
});

test('a part of a job reports its part of the progress, and is cancelled with it', async () => {
  const told: number[] = [];
  let isCancelled = false;
  const job = createJobContext(
    () => isCancelled,
    (done) => told.push(done),
  );
  const second = partOf(job, 0.5, 1);
  const quarter = partOf(second, 0, 0.5);
  await second.pause(0);
  await quarter.pause(1);
  await second.pause(1);
  expect(told).toEqual([0.5, 0.75, 1]);
  isCancelled = true;
  await expect(quarter.pause(0)).rejects.toThrow(Cancelled);
});

test('work known to be short is never interrupted', async () => {
  expect(UNINTERRUPTED.due()).toBe(false);
  await expect(work(UNINTERRUPTED, 30)).resolves.toBe(30);
});
