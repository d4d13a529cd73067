import { expect, test } from 'vitest';
import type { Rule } from '#domain/rule.ts';
import type { CellKind } from '#worker/protocol/people.ts';
import {
  type DraftGroup,
  draftOfRule,
  isComplete,
  newCondition,
  newGroup,
  operatorsOf,
  ruleOfDraft,
  withAdded,
  withOperator,
  withPart,
} from './rule-draft.ts';

const KINDS: Readonly<Record<string, CellKind>> = {
  city: 'category',
  name: 'text',
  money: 'money',
  rate: 'share',
  born: 'day',
  at: 'moment',
};
const kindOf = (column: string): CellKind => KINDS[column] ?? 'number';

test.each<[string, Rule]>([
  ['values', { column: 'city', oneOf: ['A', 'B'] }],
  ['not values', { not: { column: 'city', oneOf: ['A'] } }],
  ['text', { column: 'name', contains: 'li' }],
  ['no text', { not: { column: 'name', contains: 'li' } }],
  ['a range', { column: 'money', min: 10, max: 20.5 }],
  ['one bound', { column: 'money', max: 0 }],
  ['a share', { column: 'rate', min: 0.7 }],
  ['a share that is no binary fraction', { column: 'rate', min: 0.07, max: 0.29 }],
  ['a top share', { column: 'money', top: 0.3 }],
  ['days ago', { column: 'born', daysAgo: { min: 5, max: 30 } }],
  ['days', { column: 'born', min: 15_309, max: 15_318 }],
  ['moments', { column: 'at', min: 15_309 * 86_400_000, max: 15_319 * 86_400_000 - 1 }],
  ['a birthday this month', { column: 'born', anniversary: 'thisMonth' }],
  ['a birthday soon', { column: 'born', anniversary: { withinDays: 7 } }],
  ['missing', { column: 'money', isMissing: true }],
  ['present', { column: 'money', isMissing: false }],
  ['a segment', { segment: 'best' }],
  ['orders', { orders: { measure: 'count', min: 2 } }],
  ['a sum of orders', { orders: { measure: 'sum', min: 100, max: 250.5 } }],
  [
    'large orders lately',
    {
      orders: {
        measure: 'count',
        min: 2,
        daysAgo: { max: 90 },
        where: [{ amount: { min: 99.5 } }],
      },
    },
  ],
  [
    'orders asked more of than the builder shows',
    {
      orders: {
        measure: 'mean',
        max: 80,
        daysAgo: { min: 30, max: 365 },
        where: [
          { amount: { min: 10, max: 500 } },
          { field: 'orders.channel', oneOf: ['tmall'] },
          { amount: { min: 20 } },
        ],
      },
    },
  ],
  ['one of segments', { any: [{ segment: 'a' }, { segment: 'b' }] }],
  ['no segment', { not: { segment: 'best' } }],
  [
    'nested groups',
    {
      all: [
        { column: 'money', top: 0.1 },
        {
          any: [
            { column: 'city', oneOf: ['A'] },
            { column: 'rate', max: 0.5 },
          ],
        },
        { not: { any: [{ column: 'born', isMissing: true }, { segment: 'x' }] } },
        {
          not: {
            all: [
              { column: 'money', min: 1 },
              { column: 'rate', min: 0.1 },
            ],
          },
        },
        { not: { column: 'money', min: 5 } },
      ],
    },
  ],
])('%s: opened and built again', (_, rule) => {
  const draft = draftOfRule(rule, kindOf);
  expect(isComplete(draft, kindOf)).toBe(true);
  expect(ruleOfDraft(draft, kindOf)).toEqual(rule);
});

test('what is not complete is left out of the rule', () => {
  const city = { ...newCondition('city', 'category'), values: ['A'] };
  const draft = newGroup('all', [
    newCondition(),
    newCondition('money', 'money'),
    city,
    newGroup('any', [newCondition('name', 'text')]),
    newGroup('none'),
  ]);
  expect(isComplete(draft, kindOf)).toBe(false);
  expect(ruleOfDraft(draft, kindOf)).toEqual({ column: 'city', oneOf: ['A'] });
  expect(ruleOfDraft(newGroup('all'), kindOf)).toBeNull();
});

test.each([
  ['min above max', 'range', { min: '5', max: '1' }],
  ['top of everybody', 'top', { min: '', max: '100' }],
  ['top of nobody', 'top', { min: '', max: '0' }],
  ['no number', 'range', { min: 'many', max: '' }],
] as const)('%s is not complete', (_, operator, typed) => {
  const condition = { ...withOperator(newCondition('money', 'money'), operator), ...typed };
  expect(ruleOfDraft(newGroup('all', [condition]), kindOf)).toBeNull();
});

test('parts are replaced, added and taken out wherever they stand', () => {
  const inner = newGroup('any', [newCondition('city', 'category')]);
  const root = newGroup('all', [newCondition('money', 'money'), inner]);
  const added = newCondition('rate', 'share');
  const more = withAdded(root, inner.key, added);
  expect((more.parts[1] as DraftGroup).parts.map(({ key }) => key)).toEqual([
    inner.parts[0]?.key,
    added.key,
  ]);
  const without = withPart(more, inner.parts[0]?.key ?? 0, null);
  expect((without.parts[1] as DraftGroup).parts).toEqual([added]);
  const joined = withPart(root, inner.key, { ...inner, join: 'none' });
  expect((joined.parts[1] as DraftGroup).join).toBe('none');
});

test('a new condition begins with the likeliest question of its kind', () => {
  for (const kind of ['category', 'text', 'money', 'share', 'days', 'day', 'moment'] as const) {
    expect(newCondition('x', kind).operator).toBe(operatorsOf(kind)[0]);
  }
  expect(newCondition('segment').operator).toBe('inSegment');
});
