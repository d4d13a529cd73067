import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numRuns } from '#testing/property.ts';
import { round12 } from './quantiles.ts';
import { boundsOf } from './thresholds.ts';

/** Thresholds as people write them, and as quantiles leave them. */
const threshold = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.double({ min: -1e12, max: 1e12, noNaN: true }),
  fc.integer({ min: -9_999_999, max: 9_999_999 }).map((cents) => cents / 100),
  fc.double({ min: -1, max: 1, noNaN: true }).map(round12),
);

test('bounds let through what rounding lets through, however near', () => {
  fc.assert(
    fc.property(
      threshold,
      threshold,
      fc.constantFrom(1, 10, 100, 1e4),
      fc.double({ min: -1e-11, max: 1e-11, noNaN: true }),
      (a, b, divisor, nudge) => {
        const [min, max] = a < b ? [a, b] : [b, a];
        const bounds = boundsOf({ min, max }, divisor);
        if (bounds === null) {
          // Only what has more digits than are looked at, and what is next to nothing.
          const isOrdinary = (own: number): boolean =>
            own === 0 || (Math.abs(own) > 1e-250 && Math.abs(own) < 1e11);
          expect([min, max].every(isOrdinary)).toBe(false);
          return;
        }
        for (const near of [min, max, 0, (min + max) / 2]) {
          for (const value of [near, near * (1 + nudge), near * (1 - nudge), near + nudge]) {
            const x = value * divisor;
            const passes = x >= bounds.from && !(x >= bounds.end);
            const rounded = round12(x / divisor);
            expect([x, passes]).toEqual([x, rounded >= min && rounded <= max]);
          }
        }
      },
    ),
    { numRuns: numRuns(500, 30_000) },
  );
});

test('an open end ends nothing, and nothing is greater than infinity', () => {
  expect(boundsOf({ min: 3 })?.end).toBeNaN();
  expect(boundsOf({ max: 3 })?.from).toBe(-Infinity);
  expect(boundsOf({ min: Infinity })).toEqual({ from: Infinity, end: Number.NaN });
});
