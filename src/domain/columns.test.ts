/** Short plain texts are put together without a decoder: they are what a decoder reads. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numRuns } from '#testing/property.ts';
import { cellText, dictionaryOf, dictionaryTexts, utf8Text } from './columns.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary-ascii', maxLength: 40 }),
  fc.constantFrom(
    '',
    '\uFEFFid',
    '张三',
    'C000001',
    'x'.repeat(24),
    'x'.repeat(25),
    `${'x'.repeat(23)}é`,
  ),
);

test('texts of any length and script come back from their bytes', () => {
  fc.assert(
    fc.property(fc.uniqueArray(text, { maxLength: 20 }), (texts) => {
      const distinct = [...new Set(texts)];
      const dictionary = dictionaryOf(distinct);
      expect(dictionaryTexts(dictionary)).toEqual(distinct);
      const { bytes, offsets } = dictionary;
      const column = { type: 'text', bytes, offsets } as const;
      expect(distinct.map((_, row) => cellText(column, row) ?? '')).toEqual(distinct);
    }),
    { numRuns: numRuns(200, 5000) },
  );
});

test('what is no UTF-8 reads as a decoder reads it', () => {
  const bytes = Uint8Array.from([0x41, 0xff, 0x42, 0xe5, 0xbc]);
  expect(utf8Text(bytes, 0, 5)).toBe(new TextDecoder().decode(bytes));
  expect(utf8Text(bytes, 2, 3)).toBe('B');
});
