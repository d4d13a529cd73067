import { createHash } from 'node:crypto';
import { afterEach, expect, test, vi } from 'vitest';
import { digestOf } from './digest.ts';

afterEach(() => void vi.unstubAllGlobals());

test('made by hand it is the browser’s own, at every length around a block', async () => {
  const lengths = [...Array.from({ length: 200 }, (_, at) => at), 65_537];
  const texts = lengths.map((length) =>
    // From the middle of a buffer, as frames are.
    Uint8Array.from({ length: length + 3 }, (_, at) => (at * 37 + length) & 255).subarray(3),
  );
  const own = await Promise.all(texts.map((text) => digestOf(text)));
  vi.stubGlobal('crypto', {});
  const byHand = await Promise.all(texts.map((text) => digestOf(text)));
  expect(byHand).toEqual(own);
  const known = texts.map((text) => new Uint8Array(createHash('sha256').update(text).digest()));
  expect(byHand).toEqual(known);
});
