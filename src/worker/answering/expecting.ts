/**
 * Whether files may come to this thread: the data worker of a page is made ready for them while nobody asks.
 * Threads that serve several clients at once, as tests do, would do so for each in the time of the others.
 */
let expects = false;
/** The browser has compiled the code that later files take: it is kept with the thread, whatever workspace is open. */
let hasRehearsed = false;

export function expectFiles(): void {
  expects = true;
}

export function expectsFiles(): boolean {
  return expects;
}

/** True once, for whoever asks first. */
export function isFirstRehearsal(): boolean {
  const isFirst = !hasRehearsed;
  hasRehearsed = true;
  return isFirst;
}
