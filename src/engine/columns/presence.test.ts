import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Column, dictionaryOf, NO_CODE, NO_DAY } from '#domain/columns.ts';
import { numRuns } from '#testing/property.ts';
import { rowsHolding } from './presence.ts';

/** A column of each type that holds a value in these rows. */
function columnOf(type: Column['type'], holds: readonly boolean[]): Column {
  const numbers = Float64Array.from(holds, (own) => (own ? 0 : Number.NaN));
  switch (type) {
    case 'category': {
      const codes = Int32Array.from(holds, (own) => (own ? 0 : NO_CODE));
      return { type, codes, dictionary: dictionaryOf(['a']) };
    }
    case 'text': {
      const offsets = new Uint32Array(holds.length + 1);
      for (const [row, own] of holds.entries()) offsets[row + 1] = offsets[row]! + (own ? 1 : 0);
      return { type, bytes: new Uint8Array(holds.length), offsets };
    }
    case 'decimal':
      return { type, units: numbers, scale: 2 };
    case 'float':
      return { type, values: numbers };
    case 'moment':
      return { type, millis: numbers };
    case 'day':
      return { type, days: Int32Array.from(holds, (own) => (own ? 0 : NO_DAY)) };
    case 'flag':
      return { type, flags: Int8Array.from(holds, (own) => (own ? 0 : -1)) };
  }
}

const TYPES = ['category', 'text', 'decimal', 'float', 'moment', 'day', 'flag'] as const;

test('rows where any column holds a value; null when that is all of them', () => {
  fc.assert(
    fc.property(
      fc
        .integer({ min: 0, max: 12 })
        .chain((rows) =>
          fc.array(
            fc.tuple(
              fc.constantFrom(...TYPES),
              fc.array(fc.boolean(), { minLength: rows, maxLength: rows }),
            ),
            { minLength: 1, maxLength: 4 },
          ),
        ),
      (plain) => {
        const rows = plain[0]![1].length;
        const expected = Array.from({ length: rows }, (_, row) =>
          plain.some(([, own]) => own[row]),
        );
        const found = rowsHolding(
          plain.map(([type, holds]) => columnOf(type, holds)),
          rows,
        );
        if (expected.every(Boolean)) expect(found).toBeNull();
        else expect(Array.from(found!, Boolean)).toEqual(expected);
      },
    ),
    { numRuns: numRuns(300, 5000) },
  );
});
