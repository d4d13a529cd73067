import process from 'node:process';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import type { ReadingReport } from './mutated-reading.ts';
import { numRuns } from './property.ts';

const LONGEST_READING_MS = 5000;
/** Starting a thread, and reading the sound files, on a machine that does other things too. */
const LONGEST_START_MS = 150_000;

/**
 * Reads mutated files of the seeds from `from` to `to`. A file that is not read in time is a failure, and
 * the next ones are read by another thread.
 */
async function readAll(from: number, to: number): Promise<ReadingReport[]> {
  const reports: ReadingReport[] = [];
  while (from + reports.length < to) {
    const failure = await readOn(from + reports.length, to, reports);
    if (failure === null) continue;
    // A busy machine may be the reason: what hangs, hangs again.
    const seed = from + reports.length;
    if ((await readOn(seed, seed + 1, reports, 12)) === null) continue;
    reports.push({ seed, damage: `seed ${seed}`, outcome: 'hang', failure });
  }
  return reports;
}

/** Resolves with what ended the thread before its time. */
function readOn(
  from: number,
  to: number,
  reports: ReadingReport[],
  patience = 1,
): Promise<string | null> {
  const thread = new Worker('./scripts/run-ts.mjs', {
    argv: ['src/testing/mutated-reading.ts'],
    workerData: { from, to },
    // What SheetJS has to say about damaged files.
    stdout: true,
    stderr: true,
  });
  return new Promise((resolve) => {
    const end = (failure: string | null): void => {
      clearTimeout(timer);
      void thread.terminate().then(() => resolve(failure));
    };
    const allow = (millis: number) => setTimeout(() => end(`not read in ${millis} ms`), millis);
    let timer = allow(LONGEST_START_MS);
    thread.on('message', (message: ReadingReport | 'ready' | 'done') => {
      clearTimeout(timer);
      if (message === 'done') {
        end(null);
        return;
      }
      if (message !== 'ready') reports.push(message);
      timer = allow(LONGEST_READING_MS * patience);
    });
    thread.on('error', (error) => end(`the thread died: ${String(error)}`));
  });
}

const COUNT = numRuns(250, 20_000);
const THREADS = numRuns(1, 2);

test(
  `${COUNT} mutated files: none crashes or hangs, and what was not touched comes back`,
  { timeout: numRuns(600_000, 3_600_000) },
  async () => {
    const first = Number(process.env['SEED'] ?? 0);
    const share = Math.ceil(COUNT / THREADS);
    const parts = await Promise.all(
      Array.from({ length: THREADS }, (_, at) =>
        readAll(first + at * share, first + Math.min(COUNT, (at + 1) * share)),
      ),
    );
    const reports = parts.flat();
    expect(reports.length).toBe(COUNT);
    const failures = reports.filter(({ failure }) => failure !== null);
    expect(failures.map(({ damage, failure }) => `${damage}: ${failure}`)).toEqual([]);
    // Most are read, and some are told to be no use: else nothing was damaged, or all was refused.
    const readShare = reports.filter(({ outcome }) => outcome === 'read').length / COUNT;
    expect(readShare).toBeGreaterThan(0.8);
    expect(readShare).toBeLessThan(0.99);
  },
);
