/** The rehearsal goes the whole way of a file, and stops when it is told. */
import { expect, test } from 'vitest';
import { Cancelled, createJobContext, UNINTERRUPTED } from '#engine/job.ts';
import { readSlice, type SliceReaders } from '#ingest/slice-reader.ts';
import { rehearse } from './rehearsal.ts';

function countingReaders(): SliceReaders & { slices: number } {
  const readers = {
    slices: 0,
    ready: () => Promise.resolve(2),
    read: (task: Parameters<SliceReaders['read']>[0]) => {
      readers.slices++;
      return readSlice(task);
    },
  };
  return readers;
}

test('it has side workers read, and ends', async () => {
  const readers = countingReaders();
  await rehearse('Asia/Shanghai', 20_000, UNINTERRUPTED, readers);
  expect(readers.slices).toBeGreaterThan(0);
});

test('it ends at once when a file comes', async () => {
  let asked = 0;
  const job = createJobContext(
    () => ++asked > 1,
    () => undefined,
  );
  await expect(
    rehearse('Asia/Shanghai', 20_000, { ...job, due: () => true }, countingReaders()),
  ).rejects.toBeInstanceOf(Cancelled);
});
