import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CategoryColumn, dictionaryOf, NO_CODE, type TextColumn } from '#domain/columns.ts';
import { numRuns } from '#testing/property.ts';
import { SharedCodes } from './row-codes.ts';

function textColumn(texts: readonly string[]): TextColumn {
  const { bytes, offsets } = dictionaryOf(texts);
  return { type: 'text', bytes, offsets };
}

function categoryColumn(texts: readonly string[]): CategoryColumn {
  const distinct = [...new Set(texts.filter((text) => text !== ''))];
  const codes = Int32Array.from(texts, (text) => (text === '' ? NO_CODE : distinct.indexOf(text)));
  return { type: 'category', codes, dictionary: dictionaryOf(distinct) };
}

const texts = fc.array(
  fc.oneof(
    fc.integer({ min: 0, max: 120 }).map(String),
    fc.constantFrom('', 'a', '甲', '乙丙', 'a'),
  ),
  { maxLength: 40 },
);
/** Ids as shops give them: rising, or newest first. */
const ids = fc
  .tuple(fc.uniqueArray(fc.integer({ min: 1, max: 150 }), { maxLength: 60 }), fc.boolean())
  .map(([list, isFalling]) => {
    const rising = list.toSorted((a, b) => a - b).map(String);
    return isFalling ? rising.toReversed() : rising;
  });

test('equal texts have equal codes over all columns, numbered as they first appear', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.oneof(texts, ids, ids), fc.boolean()), { minLength: 1, maxLength: 5 }),
      (columns) => {
        const shared = new SharedCodes();
        const expected = new Map<string, number>();
        for (const [list, isText] of columns) {
          const codes = shared.add(isText ? textColumn(list) : categoryColumn(list));
          for (const [row, text] of list.entries()) {
            if (text !== '' && !expected.has(text)) expected.set(text, expected.size);
            expect(codes[row]).toBe(text === '' ? NO_CODE : expected.get(text));
          }
          expect(shared.size).toBe(expected.size);
        }
        for (const [text, code] of expected) {
          expect([shared.find(text), shared.text(code)]).toEqual([code, text]);
        }
        expect(shared.find('nowhere')).toBe(NO_CODE);
      },
    ),
    { numRuns: numRuns(500, 20_000) },
  );
});
