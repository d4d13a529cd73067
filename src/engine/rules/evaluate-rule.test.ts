import { expect, test } from 'vitest';
import { dayFromCivil, yearlessDay } from '#domain/civil-time.ts';
import { type Column, dictionaryOf } from '#domain/columns.ts';
import { checkRule, type Rule } from '#domain/rule.ts';
import { daysUntilAnniversary, evaluateRule } from './evaluate-rule.ts';
import { countMembers } from '#engine/columns/members.ts';

const columns: Readonly<Record<string, Column>> = {
  city: {
    type: 'category',
    codes: Int32Array.of(0, 1, 0, -1),
    dictionary: dictionaryOf(['上海', 'Ｎanjing']),
  },
  money: { type: 'decimal', units: Float64Array.of(1000, 2550, Number.NaN, 300), scale: 2 },
  last: { type: 'day', days: Int32Array.of(100, 90, -0x8000_0000, 95) },
};

const holds = (rule: Rule): number[] =>
  Array.from(
    evaluateRule(rule, {
      personCount: 4,
      asOf: 100,
      column: (id) => columns[id] ?? null,
      segment: (id) => (id === 'odd' ? Uint8Array.of(0, 1, 0, 1) : null),
    }),
  );

test.each<[Rule, number[]]>([
  [{ column: 'city', oneOf: ['上海'] }, [1, 0, 1, 0]],
  [{ column: 'city', contains: 'NAN' }, [0, 1, 0, 0]],
  [{ column: 'city', isMissing: true }, [0, 0, 0, 1]],
  [{ column: 'city', isMissing: false }, [1, 1, 1, 0]],
  [{ column: 'money', min: 10 }, [1, 1, 0, 0]],
  [{ column: 'money', min: 3, max: 10 }, [1, 0, 0, 1]],
  [{ column: 'money', max: 25.5 }, [1, 1, 0, 1]],
  // Type-7 quantile of 3, 10, 25.5 at 0.5 is 10: equal values are in.
  [{ column: 'money', top: 0.5 }, [1, 1, 0, 0]],
  [{ column: 'last', daysAgo: { max: 5 } }, [1, 0, 0, 1]],
  [{ column: 'last', daysAgo: { min: 6 } }, [0, 1, 0, 0]],
  [{ segment: 'odd' }, [0, 1, 0, 1]],
  [{ segment: 'none' }, [0, 0, 0, 0]],
  [{ column: 'nothing', min: 0 }, [0, 0, 0, 0]],
  [{ column: 'nothing', isMissing: true }, [1, 1, 1, 1]],
  [{ not: { column: 'nothing', min: 0 } }, [1, 1, 1, 1]],
  [{ all: [] }, [1, 1, 1, 1]],
  [{ any: [] }, [0, 0, 0, 0]],
  [
    {
      all: [
        { column: 'city', oneOf: ['上海'] },
        { column: 'money', min: 1 },
      ],
    },
    [1, 0, 0, 0],
  ],
  [{ any: [{ segment: 'odd' }, { column: 'city', oneOf: ['上海'] }] }, [1, 1, 1, 1]],
])('%j', (rule, expected) => {
  expect(checkRule(rule)).toEqual(rule);
  expect(holds(rule)).toEqual(expected);
});

test.each([
  null,
  [],
  {},
  { column: 'a' },
  { column: 'a', min: '3' },
  { column: 'a', oneOf: 'x' },
  { column: 'a', top: 1.5 },
  { all: { column: 'a', min: 1 } },
  { all: [{ column: 'a' }] },
  { not: 3 },
])('%j is no rule', (value) => {
  expect(checkRule(value)).toBeNull();
});

test('a day without a year comes round, and lies neither before nor after another', () => {
  const born: Column = { type: 'day', days: Int32Array.of(yearlessDay(1, 5)!, 0) };
  const matched = (rule: Rule): number[] => [
    ...evaluateRule(rule, { personCount: 2, asOf: 0, column: () => born, segment: () => null }),
  ];
  expect(matched({ column: 'born', anniversary: { withinDays: 4 } })).toEqual([1, 1]);
  expect(matched({ column: 'born', daysAgo: { min: 0 } })).toEqual([0, 1]);
  expect(matched({ column: 'born', max: 100 })).toEqual([0, 1]);
  expect(matched({ column: 'born', isMissing: true })).toEqual([0, 0]);
});

test('a rule nested beyond sense is refused', () => {
  let rule: Rule = { column: 'money', min: 1 };
  for (let depth = 0; depth < 20; depth++) rule = { not: rule };
  expect(checkRule(rule)).toBeNull();
});

test('De Morgan: not (a and b) is (not a) or (not b)', () => {
  const a: Rule = { column: 'city', oneOf: ['上海'] };
  const b: Rule = { column: 'money', min: 10 };
  expect(holds({ not: { all: [a, b] } })).toEqual(holds({ any: [{ not: a }, { not: b }] }));
});

type Civil = [year: number, month: number, day: number];

test.each<[Civil, Civil, number]>([
  // [born, as of, days to go]
  [[1990, 3, 5], [2024, 3, 5], 0],
  [[1990, 3, 4], [2024, 3, 5], 364],
  [[1990, 1, 2], [2023, 12, 31], 2],
  [[1992, 2, 29], [2023, 2, 27], 1],
  [[1992, 2, 29], [2024, 2, 28], 1],
])('birthday %j seen from %j comes in %i days', (born, asOf, days) => {
  expect(daysUntilAnniversary(dayFromCivil(...born), dayFromCivil(...asOf))).toBe(days);
});

test('members are counted', () => {
  expect(countMembers(Uint8Array.of(1, 0, 1))).toBe(2);
});
