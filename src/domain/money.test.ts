import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  addExact,
  isExactRescale,
  isExactSum,
  multiplyExact,
  parsePlainDecimal,
  rescale,
  toDecimalString,
  toNumber,
} from './money.ts';

const anyUnits = fc.maxSafeInteger();
const anyScale = fc.integer({ min: 0, max: 8 });
const anyMoney = fc.record({ units: anyUnits, scale: anyScale });

/** Half-even division of integers. */
function divideHalfEven(value: bigint, by: bigint): bigint {
  const quotient = value / by;
  const twice = (value % by) * 2n;
  const size = twice < 0n ? -twice : twice;
  if (size < by || (size === by && quotient % 2n === 0n)) return quotient;
  return quotient + (value < 0n ? -1n : 1n);
}

function exact(value: bigint): number | null {
  const size = value < 0n ? -value : value;
  return size <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : null;
}

describe('rescale', () => {
  it.each([
    [25, 1, 0, 2],
    [35, 1, 0, 4],
    [-25, 1, 0, -2],
    [-35, 1, 0, -4],
    [251, 2, 1, 25],
    [2_551, 2, 0, 26],
    [7, 0, 3, 7_000],
  ])('%d at scale %d is, at scale %d, %d', (units, from, to, expected) => {
    expect(rescale(units, from, to)).toBe(expected);
  });

  it('agrees with BigInt', () => {
    fc.assert(
      fc.property(anyUnits, anyScale, anyScale, (units, from, to) => {
        const value = BigInt(units);
        if (to < from) {
          const expected = divideHalfEven(value, 10n ** BigInt(from - to));
          expect(rescale(units, from, to)).toBe(Number(expected));
          return;
        }
        const expected = exact(value * 10n ** BigInt(to - from));
        if (expected === null) expect(() => rescale(units, from, to)).toThrow(RangeError);
        else expect(rescale(units, from, to)).toBe(expected);
        expect(isExactRescale(Math.abs(units), from, to)).toBe(expected !== null);
      }),
    );
  });

  it('never gives minus zero', () => {
    expect(Object.is(rescale(-4, 1, 0), 0)).toBe(true);
  });
});

describe('sums and products', () => {
  it('agree with BigInt, and are refused beyond the exact range', () => {
    fc.assert(
      fc.property(anyMoney, anyMoney, (a, b) => {
        const scale = Math.max(a.scale, b.scale);
        const sum =
          BigInt(a.units) * 10n ** BigInt(scale - a.scale) +
          BigInt(b.units) * 10n ** BigInt(scale - b.scale);
        const exactSum = exact(sum);
        // A part that overflows by itself is refused even where the sum would fit.
        const added = addExact(a, b);
        if (added !== null) expect(added).toEqual({ units: exactSum, scale });
        else expect(exactSum === null || a.scale !== b.scale).toBe(true);
        const product = exact(BigInt(a.units) * BigInt(b.units));
        expect(multiplyExact(a, b)).toEqual(
          product === null ? null : { units: product, scale: a.scale + b.scale },
        );
      }),
    );
  });

  it('raise to the larger scale', () => {
    expect(addExact({ units: 255, scale: 2 }, { units: 1_001, scale: 3 })).toEqual({
      units: 3_551,
      scale: 3,
    });
    expect(multiplyExact({ units: 1_250, scale: 3 }, { units: 1_999, scale: 2 })).toEqual({
      units: 2_498_750,
      scale: 5,
    });
  });

  it('say beforehand when a sum stays exact', () => {
    expect(isExactSum(2 ** 40, 2 ** 12)).toBe(true);
    expect(isExactSum(2 ** 40, 2 ** 13)).toBe(false);
  });
});

describe('decimal strings', () => {
  it.each([
    [8_911_407_904, 3, '8911407.904'],
    [89_114_079_040, 4, '8911407.904'],
    [23_265_343_543, 4, '2326534.3543'],
    [1_000, 2, '10'],
    [5, 3, '0.005'],
    [-5, 1, '-0.5'],
    [0, 4, '0'],
    [Number.MAX_SAFE_INTEGER, 0, '9007199254740991'],
    [1, 8, '0.00000001'],
  ])('%d at scale %d is %s', (units, scale, text) => {
    expect(toDecimalString(units, scale)).toBe(text);
  });

  it('keep as many decimals as are asked for', () => {
    expect(toDecimalString(1_050, 2, 2)).toBe('10.50');
    expect(toDecimalString(1_050, 3, 2)).toBe('1.05');
    expect(toDecimalString(10, 0, 2)).toBe('10.00');
  });

  it('are read back to the same value', () => {
    fc.assert(
      fc.property(anyMoney, ({ units, scale }) => {
        const read = parsePlainDecimal(toDecimalString(units, scale), 8);
        expect(read?.isRounded).toBe(false);
        if (read !== null) expect(rescale(read.units, read.scale, scale)).toBe(units);
      }),
    );
  });

  it('are near the float', () => {
    expect(toNumber({ units: 8_911_407_904, scale: 3 })).toBe(8_911_407.904);
  });
});

describe('parsePlainDecimal', () => {
  it.each([
    ['2.55', 255, 2, false],
    ['2.50', 250, 2, false],
    ['-0.00', 0, 2, false],
    ['+7', 7, 0, false],
    ['.5', 5, 1, false],
    ['5.', 5, 0, false],
    ['007', 7, 0, false],
    ['12.340000', 123_400, 4, false],
    ['0.00005', 0, 4, true],
    ['0.00015', 2, 4, true],
    ['0.00025', 2, 4, true],
    ['0.000250001', 3, 4, true],
    ['31.200000000000003', 312_000, 4, true],
    ['1.5E3', 1_500, 0, true],
    ['1.5e-3', 15, 4, true],
    ['9.3e-10', 0, 4, true],
    ['99999.99995', 1_000_000_000, 4, true],
  ])('%s', (text, units, scale, isRounded) => {
    expect(parsePlainDecimal(text)).toEqual({ units, scale, isRounded });
  });

  it.each([
    '',
    '-',
    '.',
    '1,000',
    '1 000',
    '0x10',
    'NaN',
    '1e',
    '1.2.3',
    '9007199254740992',
    '1E+17',
  ])('refuses %j', (text) => expect(parsePlainDecimal(text)).toBeNull());

  it('rounds as BigInt does, with and without an exponent', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 ** 9 }),
        fc.integer({ min: 0, max: 12 }),
        fc.integer({ min: -9, max: 6 }),
        fc.boolean(),
        (digits, decimals, exponent, isNegative) => {
          const sign = isNegative ? '-' : '';
          const text = `${sign}${toDecimalString(digits, decimals)}e${exponent}`;
          const shift = decimals - exponent - 4;
          const signed = BigInt(isNegative ? -digits : digits);
          const expected =
            shift >= 0
              ? divideHalfEven(signed, 10n ** BigInt(shift))
              : signed * 10n ** BigInt(-shift);
          const read = parsePlainDecimal(text);
          if (read === null) throw new Error(`${text} was refused`);
          expect(BigInt(read.units) * 10n ** BigInt(4 - read.scale)).toBe(expected);
        },
      ),
    );
  });
});
