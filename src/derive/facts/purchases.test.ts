import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_DAY } from '#domain/columns.ts';
import { COUNTED, type OrderFacts } from '#engine/shop/shop.ts';
import { numRuns } from '#testing/property.ts';
import { purchasesOf } from './purchases.ts';

interface PlainOrder {
  readonly person: number;
  readonly day: number;
  readonly state: number;
}

function factsOf(orders: readonly PlainOrder[]): OrderFacts {
  return {
    count: orders.length,
    person: Int32Array.from(orders, ({ person }) => person),
    day: Int32Array.from(orders, ({ day }) => day),
    state: Uint8Array.from(orders, ({ state }) => state),
    units: Float64Array.from(orders.keys(), (order) => order * 7),
    scale: 2,
    largestUnits: 0,
    discountUnits: null,
    currency: null,
    amountsDiffer: new Int32Array(0),
    unknownStatuses: new Map(),
  };
}

const order = fc.record({
  person: fc.integer({ min: -1, max: 4 }),
  day: fc.oneof(fc.integer({ min: -40_000, max: 40_000 }), fc.integer({ min: 0, max: 9 })),
  state: fc.constantFrom(COUNTED, COUNTED, COUNTED, 3),
});

test('each person has the counted, dated orders by day, those of one day in their order', () => {
  fc.assert(
    fc.property(fc.array(order, { maxLength: 900 }), (plain) => {
      const orders = plain.map((own, at) => (at % 17 === 5 ? { ...own, day: NO_DAY } : own));
      const { starts, ends, members, days, units } = purchasesOf(factsOf(orders), 5);
      for (let person = 0; person < 5; person++) {
        const expected = [...orders.keys()]
          .filter((at) => {
            const own = orders[at]!;
            return own.person === person && own.state === COUNTED && own.day !== NO_DAY;
          })
          .sort((a, b) => orders[a]!.day - orders[b]!.day || a - b);
        const found = Array.from(members.subarray(starts[person], ends[person]));
        expect(found).toEqual(expected);
        const at = starts[person]!;
        expect(found.map((_, step) => days[at + step])).toEqual(
          expected.map((own) => orders[own]!.day),
        );
        expect(found.map((_, step) => units[at + step])).toEqual(expected.map((own) => own * 7));
      }
    }),
    { numRuns: numRuns(150, 3000) },
  );
});
