/** RFM scores by hand (rules.md, "RFM"): ties together, equal-sized, any number of bins. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellText, type Column } from '#domain/columns.ts';
import { outcomeOf } from '#testing/analyses.ts';
import { shopOf } from '#testing/batches.ts';
import { numRuns } from '#testing/property.ts';
import { MINIMUM_BUYERS, rfm, type RfmParams, type RfmSummary } from './analysis.ts';
import {
  equalSizedScores,
  proposeCuts,
  quantileEdges,
  scoreByCuts,
  scoreByEdges,
} from './scores.ts';

const AS_OF = 1000;

interface Buyer {
  readonly id: string;
  readonly recency: number;
  /** Money of each order; the newest stands `recency` days before the as-of day. */
  readonly orders: readonly number[];
}

async function scoresOf(buyers: readonly Buyer[], params: RfmParams) {
  const rows = buyers.flatMap(({ id, recency, orders }) =>
    orders.map((amount, at) => ({ id, amount, day: AS_OF - recency - at })),
  );
  const shop = shopOf({
    'customers.customerId': rows.map(({ id }) => id),
    'orders.orderId': rows.map((_, at) => `T${at}`),
    'orders.orderedAt': rows.map(({ day }) => day),
    'orders.amount': rows.map(({ amount }) => amount),
  });
  const outcome = await outcomeOf(shop, AS_OF, 'rfm', params);
  if (outcome.status !== 'done') throw new Error('not enough buyers');
  const numbers = (column: Column | undefined): number[] =>
    column?.type === 'decimal' ? [...column.units] : [];
  const { r, f, m } = outcome.columns;
  const { group } = outcome.columns;
  const groups = group?.type === 'category' ? textsOf(group) : [];
  return { summary: outcome.summary, r: numbers(r), f: numbers(f), m: numbers(m), groups };
}

function textsOf(column: Extract<Column, { type: 'category' }>): (string | null)[] {
  return Array.from(column.codes, (_, row) => cellText(column, row));
}

const countsOf = ({ recency, frequency, monetary }: RfmSummary): number[][] =>
  [recency, frequency, monetary].map(({ bins }) => bins.map(({ count }) => count));

/** `count` buyers; recency and money run 1, 2, … with the number. */
const run = (count: number, own: (at: number) => Partial<Buyer> = () => ({})): Buyer[] =>
  Array.from({ length: count }, (_, at) => ({
    id: String(at + 1),
    recency: at + 1,
    orders: [at + 1],
    ...own(at),
  }));

const fours = [1, 2, 3, 4, 5].flatMap((score) => [score, score, score, score]);

describe('ties together', () => {
  const params: RfmParams = { method: 'ties-together', bins: 5 };

  test('twenty buyers with 1 … 20: edges 4.8, 8.6, 12.4, 16.2; four a score; R turned round', async () => {
    const { summary, r, f, m } = await scoresOf(run(20), params);
    // Type 7: 1 + 19 · k/5.
    expect(summary.monetary.edges).toEqual([4.8, 8.6, 12.4, 16.2]);
    expect(summary.recency.edges).toEqual([4.8, 8.6, 12.4, 16.2]);
    expect(m).toEqual(fours);
    expect(r).toEqual(fours.toReversed());
    // All bought once: every edge is 1, nothing lies above it.
    expect(summary.frequency.edges).toEqual([1, 1, 1, 1]);
    expect(f).toEqual(Array(20).fill(1));
    expect(countsOf(summary)).toEqual([
      [4, 4, 4, 4, 4],
      [20, 0, 0, 0, 0],
      [4, 4, 4, 4, 4],
    ]);
  });

  test('a value equal to an edge goes lower', async () => {
    // 1 … 21: edges at 1 + 20 · k/5 = 5, 9, 13, 17.
    const { summary, r, m } = await scoresOf(run(21), params);
    expect(summary.monetary.edges).toEqual([5, 9, 13, 17]);
    expect([m[4], m[5], m[8], m[9], m[16], m[17]]).toEqual([1, 2, 2, 3, 4, 5]);
    // For R the same value has the lower score before it is turned round.
    expect([r[4], r[5]]).toEqual([5, 4]);
  });

  test('equal values have equal scores, and collapsed bins stay empty', async () => {
    const { summary, f } = await scoresOf(
      run(20, (at) => ({ orders: at === 19 ? [1, 1, 1] : at >= 17 ? [1, 1] : [1] })),
      params,
    );
    // Seventeen ones, two twos, a three: 1 + 19·k/5 falls on ones but for nothing.
    expect(summary.frequency.edges).toEqual([1, 1, 1, 1]);
    expect(f.slice(0, 17)).toEqual(Array(17).fill(1));
    expect(f.slice(17)).toEqual([5, 5, 5]);
    expect(summary.frequency.bins.map(({ count }) => count)).toEqual([17, 0, 0, 0, 3]);
    expect(summary.frequency.bins[0]).toMatchObject({ min: 1, max: 1 });
    expect(summary.frequency.bins[4]).toMatchObject({ min: 2, max: 3 });
  });

  test('recency is what R turns round, not the quantiles of negated values', async () => {
    // Recencies 1 … 21; 5 equals an edge: score 1, R 5. Negated, −5 would equal an edge and go lower: R 4.
    const { r } = await scoresOf(run(21), params);
    expect(r[4]).toBe(5);
    expect(r.filter((score) => score === 5)).toHaveLength(5);
    expect(r.filter((score) => score === 1)).toHaveLength(4);
  });

  test('money that floating point blurs is one value: 0.1 + 0.2 beside 0.3', () => {
    const values = Float64Array.of(0.1 + 0.2, 0.3, 0.3, 0.1, 0.5);
    const edges = quantileEdges(values, 2);
    expect(edges).toEqual([0.3]);
    expect([...scoreByEdges(values, edges)]).toEqual([1, 1, 1, 1, 2]);
  });
});

describe('equal-sized', () => {
  const params: RfmParams = { method: 'equal-sized', bins: 5 };

  test('scores are ⌈5 · rank / n⌉: of 22 buyers 4, 4, 5, 4, 5', async () => {
    const { summary, m, r } = await scoresOf(run(22), params);
    for (const counts of countsOf(summary)) expect(counts).toEqual([4, 4, 5, 4, 5]);
    expect(m).toEqual([1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 5]);
    // R by descending recency: buyer 22, longest ago, has rank 1.
    expect(r).toEqual(m.toReversed());
    expect(summary.monetary.edges).toEqual([]);
  });

  test('ties go by customer key: numbers as numbers, before words', async () => {
    const ids = ['kx', '100', '9', 'B', '20', '007', '8', 'a', '30', '10'];
    const order = ['007', '8', '9', '10', '20', '30', '100', 'B', 'a', 'kx'];
    const buyers = [...ids, ...Array.from({ length: 10 }, (_, at) => `z${at}`)].map(
      (id): Buyer => ({
        id,
        recency: 5,
        orders: [7],
      }),
    );
    const { r, f, m } = await scoresOf(buyers, { method: 'equal-sized', bins: 5 });
    const expected = new Map(
      [...order, ...Array.from({ length: 10 }, (_, at) => `z${at}`)].map((id, at) => [
        id,
        Math.ceil((5 * (at + 1)) / 20),
      ]),
    );
    // Also for R: the key breaks ties the same way in either direction.
    for (const scores of [r, f, m]) {
      expect(scores).toEqual(buyers.map(({ id }) => expected.get(id)));
    }
  });

  test('values that floating point blurs are ties too: the key decides', () => {
    const values = Float64Array.of(0.1 + 0.2, 0.3, 0.5, 0.1);
    const keys = Int32Array.of(0, 1, 2, 3);
    expect([...equalSizedScores(values, keys, 4, false)]).toEqual([2, 3, 4, 1]);
  });

  test('reversed ranks keep the order of ties', () => {
    const values = Float64Array.of(5, 5, 1, 1);
    const keys = Int32Array.of(1, 0, 3, 2);
    expect([...equalSizedScores(values, keys, 4, false)]).toEqual([4, 3, 2, 1]);
    expect([...equalSizedScores(values, keys, 4, true)]).toEqual([2, 1, 4, 3]);
  });
});

const valueLists = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 20, maxLength: 120 });

describe.each([2, 3, 4, 5, 6, 7, 8, 9])('%i bins', (bins) => {
  test('ties together: a score counts the edges below; more is never less', () => {
    fc.assert(
      fc.property(valueLists, (list) => {
        const values = Float64Array.from(list);
        const edges = quantileEdges(values, bins);
        expect(edges).toHaveLength(bins - 1);
        const scores = scoreByEdges(values, edges);
        for (const [a, one] of list.entries()) {
          expect(scores[a]).toBe(1 + edges.filter((edge) => edge < one).length);
          for (const [b, other] of list.entries()) {
            if (one === other) expect(scores[a]).toBe(scores[b]);
            else if (one < other) expect(scores[a]).toBeLessThanOrEqual(scores[b]!);
          }
        }
      }),
      { numRuns: numRuns(8, 300) },
    );
  });

  test('equal-sized: sizes differ by one at most, every score is met, and order is kept', () => {
    fc.assert(
      fc.property(valueLists, fc.boolean(), (list, isReversed) => {
        const values = Float64Array.from(list);
        const keys = Int32Array.from(list.keys());
        const scores = equalSizedScores(values, keys, bins, isReversed);
        const sizes = Array.from(
          { length: bins },
          (_, at) => scores.filter((score) => score === at + 1).length,
        );
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        const ranked = [...keys].sort(
          (a, b) => (isReversed ? values[b]! - values[a]! : values[a]! - values[b]!) || a - b,
        );
        expect(ranked.map((at) => scores[at])).toEqual(
          ranked.map((_, rank) => Math.ceil((bins * (rank + 1)) / list.length)),
        );
      }),
      { numRuns: numRuns(20, 500) },
    );
  });

  test.each(['ties-together', 'equal-sized'] as const)('the whole analysis, %s', async (method) => {
    const { summary, r, f, m } = await scoresOf(
      run(33, (at) => ({ orders: Array.from({ length: 1 + (at % 6) }, () => at + 1) })),
      { method, bins },
    );
    expect(summary.params).toEqual({ method, bins });
    expect(countsOf(summary).map((counts) => counts.reduce((sum, own) => sum + own, 0))).toEqual([
      33, 33, 33,
    ]);
    for (const scores of [r, f, m]) {
      expect(Math.min(...scores)).toBe(1);
      expect(Math.max(...scores)).toBeLessThanOrEqual(bins);
    }
    expect([Math.max(...r), Math.max(...m)]).toEqual([bins, bins]);
    expect(summary.cells).toHaveLength(bins * bins);
    expect(summary.cells.reduce((sum, { count }) => sum + count, 0)).toBe(33);
    const cell = summary.cells.find((own) => own.r === r[7] && own.f === f[7]);
    const members = r.flatMap((score, at) => (score === r[7] && f[at] === f[7] ? [at] : []));
    expect(cell?.count).toBe(members.length);
    const money = members.map((at) => (at + 1) * (1 + (at % 6)));
    expect(cell?.meanMonetary).toBeCloseTo(
      money.reduce((sum, own) => sum + own, 0) / members.length,
      9,
    );
  });
});

describe('params and minimum', () => {
  test.each([
    [{ method: 'ties-together', bins: 2 }, true],
    [{ method: 'equal-sized', bins: 9 }, true],
    [{ method: 'equal-sized', bins: 1 }, false],
    [{ method: 'equal-sized', bins: 10 }, false],
    [{ method: 'equal-sized', bins: 4.5 }, false],
    [{ method: 'nested', bins: 5 }, false],
    [{ bins: 5 }, false],
    [{ method: 'ties-together', bins: 5, cuts: { frequency: [1, 2, 4] } }, true],
    [{ method: 'ties-together', bins: 3, cuts: { frequency: [1, 2, 4] } }, false],
    [{ method: 'ties-together', bins: 5, cuts: { frequency: [2, 2] } }, false],
    [{ method: 'ties-together', bins: 5, cuts: { frequency: [] } }, false],
    [{ method: 'ties-together', bins: 5, cuts: { frequency: ['1'] } }, false],
    [{ method: 'ties-together', bins: 5, highFrom: { recency: 5, monetary: 2 } }, true],
    [{ method: 'ties-together', bins: 5, highFrom: { recency: 6 } }, false],
    [{ method: 'ties-together', bins: 5, highFrom: { recency: 1 } }, false],
    [undefined, false],
  ])('%j passes: %s', (value, passes) => {
    expect(rfm.check(value)).toEqual(passes ? value : null);
  });

  test('nothing foreign passes through', () => {
    const told = { method: 'equal-sized', bins: 3, extra: 'x' };
    expect(rfm.check(told)).toEqual({ method: 'equal-sized', bins: 3 });
  });

  test('people who never bought have no scores and are not counted', async () => {
    const shop = shopOf(
      {
        'customers.customerId': run(MINIMUM_BUYERS).map(({ id }) => id),
        'orders.orderedAt': run(MINIMUM_BUYERS).map(({ recency }) => AS_OF - recency),
        'orders.amount': run(MINIMUM_BUYERS).map(({ recency }) => recency),
      },
      { 'customers.customerId': ['never', 'ever'] },
    );
    const outcome = await outcomeOf(shop, AS_OF, 'rfm');
    if (outcome.status !== 'done') throw new Error('not enough');
    expect(outcome.summary.buyers).toBe(20);
    for (const name of ['recencyDays', 'r', 'f', 'm']) {
      const column = outcome.columns[name];
      const units = column?.type === 'decimal' ? [...column.units] : [];
      expect(units.map(Number.isNaN)).toEqual(units.map((_, person) => person >= 20));
      expect(units).toHaveLength(22);
    }
  });

  test('money has its decimals: edges and means are amounts, not units', async () => {
    const { summary } = await scoresOf(
      run(20, (at) => ({ orders: [(at + 1) / 4] })),
      { method: 'ties-together', bins: 2 },
    );
    // 0.25 … 5: the median.
    expect(summary.monetary.edges).toEqual([2.625]);
    expect(summary.monetary.bins).toEqual([
      { count: 10, min: 0.25, max: 2.5 },
      { count: 10, min: 2.75, max: 5 },
    ]);
  });
});

describe('own cuts', () => {
  /** Of 40: 30 bought once, 5 twice, 3 three times, one five times, one nine times. */
  const collapsed = run(40, (at) => ({
    orders: Array<number>(at < 30 ? 1 : at < 35 ? 2 : at < 38 ? 3 : at === 38 ? 5 : 9).fill(10),
  }));
  const params: RfmParams = { method: 'ties-together', bins: 5 };

  test('are proposed where ties leave scores empty, and fill them', async () => {
    const { summary, f } = await scoresOf(collapsed, params);
    // Type 7, at 39 · k/5 of the sorted values: edges 1, 1, 1, 2.
    expect(summary.frequency.bins.filter(({ count }) => count === 0).length).toBeGreaterThan(0);
    expect(summary.frequency.proposed).toEqual([1, 2, 3, 5]);
    expect(summary.recency.proposed).toBeUndefined();
    expect(new Set(f).size).toBeLessThan(5);
    const cuts = { frequency: summary.frequency.proposed ?? [] };
    const own = await scoresOf(collapsed, { ...params, cuts });
    expect(own.summary.frequency.bins.map(({ count }) => count)).toEqual([30, 5, 3, 1, 1]);
    expect(own.summary.frequency.edges).toEqual([1, 2, 3, 5]);
    expect(own.summary.frequency.proposed).toBeUndefined();
  });

  test('none is proposed where everybody is alike', async () => {
    const { summary } = await scoresOf(run(20), params);
    expect(summary.frequency.proposed).toBeUndefined();
  });

  test('a value equal to a cut goes lower; fewer cuts still reach the highest score', () => {
    const values = Float64Array.of(1, 2, 3, 4, 10);
    expect([...scoreByCuts(values, [1, 2, 3, 4], 5)]).toEqual([1, 2, 3, 4, 5]);
    expect([...scoreByCuts(values, [3], 5)]).toEqual([1, 1, 1, 5, 5]);
    expect([...scoreByCuts(values, [1, 3], 5)]).toEqual([1, 3, 3, 5, 5]);
  });

  test('recency by own cuts is turned round like any other', async () => {
    const { r } = await scoresOf(run(20), { ...params, cuts: { recency: [5, 10, 15, 18] } });
    expect([r[4], r[5], r[19]]).toEqual([5, 4, 1]);
  });

  test('proposed cuts leave no score empty, whatever the values', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 20, maxLength: 80 }),
        fc.integer({ min: 2, max: 9 }),
        (values, bins) => {
          const cuts = proposeCuts(Float64Array.from(values), bins);
          expect(cuts).toEqual([...new Set(cuts)].toSorted((a, b) => a - b));
          const filled = new Set(scoreByEdges(Float64Array.from(values), cuts));
          expect(filled.size).toBe(cuts.length + 1);
          expect(cuts.length + 1).toBe(Math.min(bins, new Set(values).size));
        },
      ),
      { numRuns: numRuns(200, 5000) },
    );
  });
});

describe('high and low', () => {
  const params: RfmParams = { method: 'ties-together', bins: 5 };

  test('by default above the middle: 4 and 5 of 5', async () => {
    const { groups } = await scoresOf(run(20), params);
    // Twenty with recency and money 1 … 20, all with one order: F is never high.
    expect(groups.slice(0, 8)).toEqual(Array(8).fill('HLL'));
    expect(groups.slice(8, 12)).toEqual(Array(4).fill('LLL'));
    expect(groups.slice(12)).toEqual(Array(8).fill('LLH'));
  });

  test('from the score that a person chose, each measure by itself', async () => {
    const { groups } = await scoresOf(run(20), {
      ...params,
      highFrom: { recency: 5, monetary: 2 },
    });
    expect(groups.slice(0, 4)).toEqual(Array(4).fill('HLL'));
    expect(groups.slice(4)).toEqual(Array(16).fill('LLH'));
  });
});
