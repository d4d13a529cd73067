/** Money of lines is exact: held against BigInt (rules.md, "Money"). */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Column } from '#domain/columns.ts';
import { batchOf } from '#testing/batches.ts';
import { numRuns } from '#testing/property.ts';
import { decimalOf, lineMoney, orderTotals, toScale } from './line-money.ts';
import { DerivedShop } from '#derive/shop.ts';

const decimal = (units: readonly number[], scale: number): Column => ({
  type: 'decimal',
  units: Float64Array.from(units),
  scale,
});

/** numerator / 10 ** (from − to), rounded half to even. */
function lowered(numerator: bigint, from: number, to: number): bigint {
  if (to >= from) return numerator * 10n ** BigInt(to - from);
  const power = 10n ** BigInt(from - to);
  const quotient = numerator / power;
  const twice = (numerator % power) * 2n;
  const size = twice < 0n ? -twice : twice;
  const isUp = size > power || (size === power && quotient % 2n !== 0n);
  return isUp ? quotient + (numerator < 0n ? -1n : 1n) : quotient;
}

const sized = (max: number, scale: number) =>
  fc.tuple(fc.integer({ min: 0, max }), fc.integer({ min: 0, max: scale }));

test('quantity × price × (1 − rate) − discount is what BigInt says', () => {
  const cases = fc.record({
    price: sized(99_999_999, 4),
    quantity: sized(9_999, 2),
    rate: fc.integer({ min: 0, max: 100 }),
    discount: sized(9_999, 4),
  });
  fc.assert(
    fc.property(cases, ({ price, quantity, rate, discount }) => {
      const columns: Record<string, Column> = {
        unitPrice: decimal([price[0]], price[1]),
        quantity: decimal([quantity[0]], quantity[1]),
        discountRate: decimal([rate], 2),
        discount: decimal([discount[0]], discount[1]),
      };
      const full = price[1] + quantity[1] + 2;
      const exact = BigInt(price[0]) * BigInt(quantity[0]) * BigInt(100 - rate);
      const money = lineMoney((name) => columns[name] ?? null)!;
      expect(money.scale).toBeLessThanOrEqual(6);
      expect(money.scale).toBeGreaterThanOrEqual(Math.min(6, full));
      // Beyond 2^53 nothing promises to be exact.
      const largest = BigInt(Number.MAX_SAFE_INTEGER);
      fc.pre(exact <= largest && lowered(exact, full, money.scale) <= largest);
      const expected =
        lowered(exact, full, money.scale) - lowered(BigInt(discount[0]), discount[1], money.scale);
      expect(BigInt(money.units[0]!)).toBe(expected);
    }),
    { numRuns: numRuns(500, 20_000) },
  );
});

test('sums of many amounts of 3 and 4 decimals are exact to the last unit', () => {
  const amount = fc.tuple(fc.integer({ min: 0, max: 9_999_999 }), fc.constantFrom(2, 3, 4));
  fc.assert(
    fc.property(fc.array(amount, { minLength: 1, maxLength: 200 }), (amounts) => {
      const text = amounts.map(([units, scale]) => {
        const digits = String(units).padStart(scale + 1, '0');
        return `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
      });
      const shop = new DerivedShop([
        batchOf({
          'orders.orderId': amounts.map((_, at) => String(at % 7)),
          'orders.orderedAt': amounts.map(() => 1),
          'orderLines.productId': amounts.map((_, at) => `p${at}`),
          'orderLines.amount': text,
        }),
      ]);
      const { orders } = shop;
      const sum = orders.units.reduce((total, units) => total + BigInt(units), 0n);
      const exact = amounts.reduce(
        (total, [units, scale]) => total + BigInt(units) * 10n ** BigInt(orders.scale - scale),
        0n,
      );
      expect(sum).toBe(exact);
    }),
    { numRuns: numRuns(100, 3000) },
  );
});

test('a big shop of three decimals: the sum is exact near the largest integer', () => {
  const each = 8_911_407.904;
  const count = 1000;
  const shop = new DerivedShop([
    batchOf({
      'orders.orderId': Array.from({ length: count }, (_, at) => String(at)),
      'orders.orderedAt': Array.from({ length: count }, () => 1),
      'orders.amount': Array.from({ length: count }, () => String(each)),
    }),
  ]);
  expect(shop.orders.scale).toBe(3);
  const sum = shop.orders.units.reduce((total, units) => total + units, 0);
  expect(sum).toBe(8_911_407_904_000);
});

test('money too big for six decimals keeps four, rounded half to even', () => {
  // Three orders of up to 4.2 × 10^15 millionths could sum beyond 2^53.
  const shop = new DerivedShop([
    batchOf({
      'orders.orderId': ['1', '2', '3'],
      'orders.orderedAt': [1, 1, 1],
      'orderLines.quantity': ['1.05', '1.50', '2.50'],
      'orderLines.unitPrice': ['4000000000.0001', '0.0001', '0.0001'],
    }),
  ]);
  // 4200000000.000105, 0.00015 and 0.00025.
  expect(shop.orders.scale).toBe(4);
  expect(Array.from(shop.orders.units)).toEqual([42_000_000_000_001, 2, 2]);
});

describe('lines', () => {
  test('a line’s own amount goes before what is computed, line by line', () => {
    const columns: Record<string, Column> = {
      amount: decimal([150, Number.NaN], 2),
      unitPrice: decimal([3, 3], 0),
      quantity: decimal([2, 2], 0),
    };
    const money = lineMoney((name) => columns[name] ?? null)!;
    expect(money.scale).toBe(2);
    expect(Array.from(money.units)).toEqual([150, 600]);
  });

  test('without amount and price nothing is told', () => {
    expect(lineMoney((name) => (name === 'quantity' ? decimal([2], 0) : null))).toBeNull();
  });

  test('a missing quantity is one piece, a missing rate none, a missing price no money', () => {
    const columns: Record<string, Column> = {
      unitPrice: decimal([5, Number.NaN], 0),
      quantity: decimal([Number.NaN, 2], 0),
      discountRate: decimal([Number.NaN, 1], 1),
    };
    const money = lineMoney((name) => columns[name] ?? null)!;
    expect(money.units[0]! / 10 ** money.scale).toBe(5);
    expect(money.units[1]).toBeNaN();
  });

  test('floats are read to four decimals; words are no money', () => {
    const float = decimalOf({ type: 'float', values: Float64Array.of(1.23456, Number.NaN) });
    expect(float?.scale).toBe(4);
    expect(float?.units[0]).toBe(12_346);
    expect(float?.units[1]).toBeNaN();
    expect(decimalOf({ type: 'day', days: new Int32Array(1) })).toBeNull();
    expect(decimalOf(null)).toBeNull();
  });
});

describe('toScale', () => {
  test.each([
    [125, 2, 1, 12],
    [135, 2, 1, 14],
    [-125, 2, 1, -12],
    [-135, 2, 1, -14],
    [126, 2, 1, 13],
    [12, 1, 3, 1200],
    [7, 2, 2, 7],
  ])('%i from %i to %i decimals is %i', (units, from, to, expected) => {
    expect(toScale(units, from, to)).toBe(expected);
  });

  test('missing stays missing', () => {
    expect(toScale(Number.NaN, 2, 4)).toBeNaN();
    expect(toScale(Number.NaN, 4, 2)).toBeNaN();
  });
});

describe('the total of an order against its lines', () => {
  const batch = batchOf({
    'orders.orderId': ['1', '1', '2'],
    'orders.amount': ['15.30', '15.30', null],
    'orderLines.amount': ['10.05', '5.250', '1'],
  });
  const money = lineMoney((name) => (name === 'amount' ? batch.columns[2]! : null))!;

  test('holds at any two scales, and not without a total', () => {
    const totals = orderTotals(batch)!;
    expect(totals.isSumOf([0, 1], money)).toBe(true);
    expect(totals.isSumOf([0], money)).toBe(false);
    expect(totals.isSumOf([2], money)).toBe(false);
    expect(orderTotals(batchOf({ 'orders.orderId': ['1'] }))).toBeNull();
  });
});
