import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numRuns } from '#testing/property.ts';
import { countInvalidUtf8 } from './utf8.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

test('counts what a decoder replaces', () => {
  const interesting = fc.constantFrom(
    0x41,
    0x7f,
    0x80,
    0xbf,
    0xc0,
    0xc2,
    0xe0,
    0xa0,
    0x9f,
    0xe4,
    0xed,
    0xf0,
    0x90,
    0x8f,
    0xf4,
    0xf5,
    0xff,
  );
  fc.assert(
    fc.property(fc.array(interesting, { maxLength: 40 }), (bytes) => {
      const replaced = decoder.decode(Uint8Array.from(bytes)).split('\uFFFD').length - 1;
      expect(countInvalidUtf8(Uint8Array.from(bytes))).toBe(replaced);
    }),
    { numRuns: numRuns(1000, 50_000) },
  );
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(countInvalidUtf8(new TextEncoder().encode(text))).toBe(0);
    }),
  );
});
