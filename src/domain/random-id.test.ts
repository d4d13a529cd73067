import { afterEach, expect, test, vi } from 'vitest';
import { randomId } from './random-id.ts';

const UUID = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u;

afterEach(() => void vi.unstubAllGlobals());

test('ids are of one form and all different, also where the browser has none ready', () => {
  const ready = Array.from({ length: 500 }, randomId);
  const { crypto: whole } = globalThis;
  vi.stubGlobal('crypto', { getRandomValues: whole.getRandomValues.bind(whole) });
  const drawn = Array.from({ length: 500 }, randomId);
  for (const id of [...ready, ...drawn]) expect(id).toMatch(UUID);
  expect(new Set([...ready, ...drawn]).size).toBe(1000);
});
