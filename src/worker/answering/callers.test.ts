/** What is done ahead waits for whoever asks. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Callers } from './callers.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Whether it has come to its end by now. */
async function isOver(promise: Promise<void>): Promise<boolean> {
  let isDone = false;
  void promise.then(() => (isDone = true));
  await vi.advanceTimersByTimeAsync(0);
  return isDone;
}

test('it goes on once nobody waits, also where an answer fails', async () => {
  const callers = new Callers();
  expect(await isOver(callers.afterwards())).toBe(true);
  let answer: (value: string) => void = () => undefined;
  let fail: (why: Error) => void = () => undefined;
  const first = callers.waitFor(() => new Promise<string>((resolve) => (answer = resolve)));
  const second = callers.waitFor(() => new Promise<string>((_, reject) => (fail = reject)));
  const ahead = callers.afterwards();
  answer('42');
  expect(await first).toBe('42');
  expect(await isOver(ahead)).toBe(false);
  fail(new Error('no'));
  await expect(second).rejects.toThrow('no');
  expect(await isOver(ahead)).toBe(true);
});

test('it is at rest two seconds after the last question, and never once they are gone', async () => {
  const callers = new Callers();
  expect(await isOver(callers.atRest())).toBe(true);
  callers.heard();
  const rest = callers.atRest();
  await vi.advanceTimersByTimeAsync(1500);
  callers.heard();
  await vi.advanceTimersByTimeAsync(1900);
  expect(await isOver(rest)).toBe(false);
  await vi.advanceTimersByTimeAsync(200);
  expect(await isOver(rest)).toBe(true);
  callers.heard();
  const never = callers.atRest();
  callers.leave();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await isOver(never)).toBe(false);
});
