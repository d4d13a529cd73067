import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';

/** Of the thread that asks; where the system does not tell, of the whole process. */
const THREAD = '/proc/thread-self/stat';
/** What the system counts a thread's time in. */
const TICK_MS = 10;

/**
 * Milliseconds of the processor that this thread has had: those of other tests, in threads of their own, are none
 * of it.
 */
function threadMillis(): number {
  if (!existsSync(THREAD)) {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  }
  const told = readFileSync(THREAD, 'utf8');
  // Behind the name, which may hold anything: the 12th and 13th are time of its own and of the system for it.
  const fields = told.slice(told.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

/**
 * Milliseconds that `work` took: by the clock, or by the processor that this thread had meanwhile, whichever
 * is less. What others take of a busy machine is nobody's slowness.
 */
export function ownMillis(work: () => unknown): number {
  const ended = startOwnTime();
  work();
  return ended();
}

/** As {@link ownMillis} for work that is awaited: answers how much has passed. */
export function startOwnTime(): () => number {
  const began = performance.now();
  const before = threadMillis();
  return () => Math.min(performance.now() - began, threadMillis() - before);
}
