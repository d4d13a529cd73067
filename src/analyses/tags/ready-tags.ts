/** The tags that every shop gets as soon as its files tell enough. Words stand in `text.ts`. */
import type { Rule } from '#domain/rule.ts';
import type { TagDefinition } from '#domain/tag.ts';

const orders = (min: number, max?: number): Rule => ({
  column: 'profile.frequency',
  min,
  ...(max === undefined ? {} : { max }),
});

/** Habits are said of people with at least this many orders. */
const HABIT_ORDERS = orders(3);

export const READY_TAGS = [
  {
    id: 'spending',
    dimension: 'transactions',
    layers: [
      // Where hardly anybody bought, the top tenth of all reaches down to those who spent nothing.
      { value: 'top', when: { all: [orders(1), { column: 'profile.monetary', top: 0.1 }] } },
      { value: 'high', when: { all: [orders(1), { column: 'profile.monetary', top: 0.3 }] } },
      { value: 'usual', when: orders(1) },
    ],
  },
  {
    id: 'basket',
    dimension: 'transactions',
    layers: [
      { value: 'large', when: { column: 'profile.meanOrder', top: 0.2 } },
      { value: 'usual', when: orders(1) },
    ],
  },
  {
    id: 'loyalty',
    dimension: 'history',
    layers: [
      { value: 'regular', when: orders(5) },
      { value: 'repeat', when: orders(2, 4) },
      { value: 'once', when: orders(1, 1) },
    ],
  },
  { id: 'stage', dimension: 'history', from: 'lifecycle.stage' },
  { id: 'flag', dimension: 'prediction', from: 'churn.flag' },
  {
    id: 'due',
    dimension: 'prediction',
    layers: [
      {
        value: 'now',
        when: {
          all: [
            orders(2),
            { column: 'lifecycle.ratio', min: 0.8, max: 1.3 },
            { column: 'churn.bookedDay', isMissing: true },
          ],
        },
      },
    ],
  },
  {
    id: 'pace',
    dimension: 'history',
    layers: [
      { value: 'fortnight', when: { column: 'profile.gapDays', max: 14 } },
      { value: 'month', when: { column: 'profile.gapDays', max: 45 } },
      { value: 'seldom', when: { column: 'profile.gapDays', min: 45 } },
    ],
  },
  {
    id: 'spendTrend',
    dimension: 'history',
    layers: [
      {
        value: 'rising',
        when: {
          all: [
            HABIT_ORDERS,
            { column: 'habits.spendChange', min: 0.5 },
            // Who has left spends nothing more, whatever the year brought.
            { not: { column: 'churn.flag', oneOf: ['lost'] } },
          ],
        },
      },
      {
        value: 'falling',
        when: { all: [HABIT_ORDERS, { column: 'habits.spendChange', max: -0.5 }] },
      },
    ],
  },
  {
    id: 'bargain',
    dimension: 'psychology',
    layers: [
      {
        value: 'hunter',
        when: { all: [HABIT_ORDERS, { column: 'habits.discountedShare', min: 0.7 }] },
      },
      {
        value: 'fullPrice',
        when: { all: [HABIT_ORDERS, { column: 'habits.discountedShare', max: 0 }] },
      },
    ],
  },
  {
    id: 'bulk',
    dimension: 'transactions',
    layers: [
      {
        value: 'bulk',
        when: {
          all: [
            { column: 'habits.largestQuantity', min: 6 },
            { column: 'habits.largestQuantity', top: 0.05 },
          ],
        },
      },
    ],
  },
  {
    id: 'gifts',
    dimension: 'social',
    layers: [
      { value: 'giver', when: { all: [HABIT_ORDERS, { column: 'habits.receivers', min: 3 }] } },
    ],
  },
  {
    id: 'weekend',
    dimension: 'behaviour',
    layers: [
      {
        value: 'weekend',
        when: { all: [HABIT_ORDERS, { column: 'habits.weekendShare', min: 0.6 }] },
      },
      {
        value: 'weekdays',
        when: { all: [HABIT_ORDERS, { column: 'habits.weekendShare', max: 0.1 }] },
      },
    ],
  },
  {
    id: 'hours',
    dimension: 'behaviour',
    layers: [
      { value: 'night', when: { all: [HABIT_ORDERS, { column: 'habits.nightShare', min: 0.5 }] } },
      {
        value: 'evening',
        when: { all: [HABIT_ORDERS, { column: 'habits.eveningShare', min: 0.5 }] },
      },
    ],
  },
  {
    id: 'variety',
    dimension: 'behaviour',
    layers: [
      { value: 'explorer', when: { all: [HABIT_ORDERS, { column: 'habits.products', top: 0.2 }] } },
      { value: 'sameAgain', when: { all: [HABIT_ORDERS, { column: 'habits.products', max: 1 }] } },
    ],
  },
  {
    id: 'returns',
    dimension: 'service',
    layers: [{ value: 'often', when: { column: 'profile.returnRate', min: 0.2 } }],
  },
  { id: 'favouriteCategory', dimension: 'personalisation', from: 'profile.favouriteCategory' },
  { id: 'favouriteChannel', dimension: 'behaviour', from: 'profile.favouriteChannel' },
  { id: 'favouritePayment', dimension: 'transactions', from: 'profile.favouritePayment' },
  // Its column is said of habits alone.
  { id: 'favouriteWeekday', dimension: 'behaviour', from: 'profile.favouriteWeekday' },
  { id: 'favouriteProduct', dimension: 'personalisation', from: 'habits.topProduct' },
  { id: 'province', dimension: 'geography', from: 'profile.province' },
  { id: 'city', dimension: 'geography', from: 'profile.city' },
  // Of a shop whose customers are from around the corner; elsewhere the city says it.
  { id: 'district', dimension: 'geography', from: 'profile.district', mostValues: 60 },
  { id: 'gender', dimension: 'demographics', from: 'customers.gender' },
  {
    id: 'age',
    dimension: 'demographics',
    // Ages told as bands are taken as they are.
    from: 'profile.age',
    layers: [
      { value: 'under25', when: { column: 'profile.age', min: 0, max: 24 } },
      { value: '25to34', when: { column: 'profile.age', min: 25, max: 34 } },
      { value: '35to44', when: { column: 'profile.age', min: 35, max: 44 } },
      { value: '45to54', when: { column: 'profile.age', min: 45, max: 54 } },
      { value: '55up', when: { column: 'profile.age', min: 55, max: 120 } },
    ],
  },
  {
    id: 'birthday',
    dimension: 'demographics',
    layers: [
      { value: 'soon', when: { column: 'customers.birthday', anniversary: { withinDays: 14 } } },
      { value: 'thisMonth', when: { column: 'customers.birthday', anniversary: 'thisMonth' } },
    ],
  },
  {
    id: 'family',
    dimension: 'demographics',
    layers: [
      {
        value: 'children',
        when: {
          any: [
            { column: 'customers.childrenCount', min: 1 },
            { column: 'customers.householdSize', min: 3 },
          ],
        },
      },
    ],
  },
  { id: 'memberLevel', dimension: 'history', from: 'customers.memberLevel' },
  { id: 'device', dimension: 'technology', from: 'customers.device' },
  {
    id: 'mood',
    dimension: 'emotion',
    layers: [
      { value: 'unhappy', when: { column: 'voices.ratingLast', max: 2 } },
      { value: 'happy', when: { column: 'voices.ratingMean', min: 4.5 } },
    ],
  },
  {
    id: 'complaint',
    dimension: 'service',
    layers: [
      { value: 'recent', when: { column: 'voices.recentComplaints', min: 1 } },
      { value: 'before', when: { column: 'voices.complaints', min: 1 } },
    ],
  },
  {
    id: 'lookers',
    dimension: 'behaviour',
    layers: [
      {
        value: 'looking',
        when: {
          all: [
            { column: 'voices.recentVisits', min: 3 },
            { not: { column: 'habits.ordersQuarter', min: 1 } },
          ],
        },
      },
      { value: 'visiting', when: { column: 'voices.recentVisits', min: 1 } },
    ],
  },
  {
    id: 'coupons',
    dimension: 'personalisation',
    layers: [
      { value: 'holds', when: { column: 'voices.couponsHeld', min: 1 } },
      { value: 'redeems', when: { column: 'voices.couponsRedeemed', min: 1 } },
    ],
  },
  {
    id: 'reachable',
    dimension: 'service',
    layers: [
      { value: 'refused', when: { column: 'consent.sms', oneOf: ['no'] } },
      { value: 'phone', when: { column: 'consent.hasPhone', oneOf: ['yes'] } },
      { value: 'email', when: { column: 'consent.hasEmail', oneOf: ['yes'] } },
    ],
  },
] as const satisfies readonly TagDefinition[];

export type ReadyTagId = (typeof READY_TAGS)[number]['id'];
