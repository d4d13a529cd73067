import { expect, test, vi } from 'vitest';
import { RowWindows } from './row-windows.ts';

const rowsFrom = (label: string) => (offset: number, limit: number) =>
  Promise.resolve(Array.from({ length: limit }, (_, i) => `${label}${offset + i}`));
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

test('reads each window once, the last one short', async () => {
  const changed = vi.fn();
  const windows = new RowWindows<string>(changed);
  const getWindow = vi.fn(rowsFrom('a'));
  windows.setSource(getWindow, 250);
  windows.want(190, 260);
  windows.want(190, 260);
  expect(windows.rowAt(195)).toBeUndefined();
  await settled();
  expect(getWindow.mock.calls).toEqual([
    [100, 100],
    [200, 50],
  ]);
  expect(windows.rowAt(249)).toBe('a249');
  expect(changed).toHaveBeenCalledTimes(2);
});

test('an older source never overwrites a newer one, and old rows stay until then', async () => {
  const windows = new RowWindows<string>(() => {});
  windows.setSource(rowsFrom('a'), 10);
  windows.want(0, 10);
  await settled();
  let answerLate = (_rows: readonly string[]) => {};
  windows.setSource(() => new Promise((resolve) => (answerLate = resolve)), 10);
  windows.want(0, 10);
  expect(windows.rowAt(3)).toBe('a3');
  expect(windows.isStale(3)).toBe(true);
  windows.setSource(rowsFrom('c'), 10);
  windows.want(0, 10);
  await settled();
  answerLate(['b0']);
  await settled();
  expect(windows.rowAt(3)).toBe('c3');
  expect(windows.isStale(3)).toBe(false);
});

test('a failed window is not asked for again until a retry', async () => {
  const windows = new RowWindows<string>(() => {});
  const getWindow = vi.fn(() => Promise.reject<string[]>(new Error('gone')));
  windows.setSource(getWindow, 10);
  windows.want(0, 10);
  await settled();
  windows.want(0, 10);
  expect(getWindow).toHaveBeenCalledTimes(1);
  expect(windows.hasFailed(0, 10)).toBe(true);
  windows.retry();
  windows.want(0, 10);
  expect(getWindow).toHaveBeenCalledTimes(2);
});
