/**
 * Type 7 of Hyndman & Fan (1996), "Sample Quantiles in Statistical Packages", The American
 * Statistician 50(4): position (n − 1)p + 1 between order statistics, linearly. It is the default of
 * R's quantile() and of NumPy's percentile(), whose documented examples are used below.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numRuns } from '#testing/property.ts';
import { medianInPlace, medianOfFirst, quantile7, quantilesOf, round12 } from './quantiles.ts';

describe('quantile7', () => {
  // NumPy manual, numpy.percentile: a = [[10, 7, 4], [3, 2, 1]]; np.percentile(a, 50) is 3.5.
  test("NumPy's documented example", () => {
    expect(quantile7([1, 2, 3, 4, 7, 10], 0.5)).toBe(3.5);
  });

  // R: quantile(x <- 1:10) prints 1.00 3.25 5.50 7.75 10.00 (by hand: 1 + 9p).
  test.each([
    [0, 1],
    [0.25, 3.25],
    [0.5, 5.5],
    [0.75, 7.75],
    [1, 10],
  ])('quantile(1:10, %f) is %f, as in R', (p, expected) => {
    expect(quantile7([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], p)).toBe(expected);
  });

  // By hand: n = 5, p = 0.2 k, position 0.8 k: 2 + 0.8·(4 − 2), 4 + 0.6·(4 − 4), 4 + 0.4·(9 − 4), 9 + 0.2·(20 − 9).
  test('quintiles by hand, ties among them', () => {
    const values = [2, 4, 4, 9, 20];
    const found = [0.2, 0.4, 0.6, 0.8].map((p) => quantile7(values, p));
    expect(found[0]).toBeCloseTo(3.6, 12);
    expect(found[1]).toBeCloseTo(4, 12);
    expect(found[2]).toBeCloseTo(6, 12);
    expect(found[3]).toBeCloseTo(11.2, 12);
  });

  test('one value is every quantile', () => {
    for (const p of [0, 0.3, 1]) expect(quantile7([42], p)).toBe(42);
  });

  test('between the least and the greatest, rising with p', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 50 }),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 10 }),
        (values, ps) => {
          const sorted = values.toSorted((a, b) => a - b);
          const found = ps.toSorted((a, b) => a - b).map((p) => quantile7(sorted, p));
          expect(found[0]).toBeGreaterThanOrEqual(sorted[0]!);
          expect(found.at(-1)).toBeLessThanOrEqual(sorted.at(-1)!);
          for (let at = 1; at < found.length; at++) {
            expect(round12(found[at]!)).toBeGreaterThanOrEqual(round12(found[at - 1]!));
          }
        },
      ),
      { numRuns: numRuns(200, 5000) },
    );
  });
});

describe('median', () => {
  test.each([
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[7], 7],
    [[-1, -10], -5.5],
  ])('of %j is %f', (values, expected) => {
    expect(medianInPlace(Int32Array.from(values))).toBe(expected);
    expect(medianInPlace(Float64Array.from(values))).toBe(expected);
  });

  test('of none is NaN', () => {
    expect(medianInPlace(new Float64Array(0))).toBeNaN();
  });
});

describe('quantilesOf', () => {
  const values = fc.oneof(
    fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 50 }),
    fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 50 }),
    // As many as it takes for buckets, with ties, an outlier now and then.
    fc
      .tuple(fc.integer({ min: 1, max: 2 ** 31 - 1 }), fc.constantFrom(7, 1000, 1e9))
      .map(([seed, span]) =>
        Array.from({ length: 5000 }, (_, at) => (Math.imul(seed, at + 1) >>> 1) % span),
      ),
  );
  test('are those of the sorted values, which stay as they are', () => {
    fc.assert(
      fc.property(values, fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (list, ps) => {
        const given = Float64Array.from(list);
        const sorted = given.slice().sort();
        expect(quantilesOf(given, ps)).toEqual(ps.map((p) => quantile7(sorted, p)));
        expect(Array.from(given)).toEqual(list);
      }),
      { numRuns: numRuns(100, 3000) },
    );
  });
});

describe('medianOfFirst', () => {
  test('is the median of a part of the buffer', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -99, max: 99 }), { maxLength: 70 }), (list) => {
        const buffer = Int32Array.from([...list, 1, 2, 3]);
        const expected = medianInPlace(Int32Array.from(list));
        expect(medianOfFirst(buffer, list.length)).toBe(expected);
        expect(Array.from(buffer.subarray(list.length))).toEqual([1, 2, 3]);
      }),
      { numRuns: numRuns(200, 3000) },
    );
  });
});

describe('round12', () => {
  test('what floating point blurs is equal after rounding', () => {
    expect(round12(0.1 + 0.2)).toBe(round12(0.3));
    expect(round12(1.1 * 3)).toBe(3.3);
  });

  test('what differs in the thirteenth digit is equal', () => {
    expect(round12(1.000_000_000_000_4)).toBe(1);
    expect(round12(123.456_789_012_34)).toBe(123.456_789_012);
  });

  test('a difference in the twelfth digit stays', () => {
    expect(round12(1.000_000_000_01)).not.toBe(round12(1.000_000_000_02));
  });

  test.each([0, 123_456_789_012_345, -7, Infinity, -Infinity])('%f stays as it is', (value) => {
    expect(round12(value)).toBe(value);
  });

  test('is the number that the text of 12 digits says', () => {
    const near = fc
      .tuple(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: -30, max: 14 }), fc.nat(9))
      .map(([digits, power, last]) => digits * 10 ** power + last * 10 ** (power - 7));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.double({ noNaN: true, noDefaultInfinity: true }),
          near,
          fc.double({ min: -1e4, max: 1e4, noNaN: true }),
        ),
        (value) => {
          const expected = Number.isInteger(value) ? value : Number(value.toPrecision(12));
          expect(round12(value)).toBe(expected);
          expect(round12(-value)).toBe(-expected);
        },
      ),
      { numRuns: numRuns(2000, 200_000) },
    );
  });

  test('rounding again changes nothing', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (value) => {
        expect(round12(round12(value))).toBe(round12(value));
      }),
      { numRuns: numRuns(300, 10_000) },
    );
  });
});
