import { expect, test } from 'vitest';
import type { DerivedShop } from '#derive/shop.ts';
import { cellText, NO_DAY } from '#domain/columns.ts';
import { UNINTERRUPTED } from '#engine/job.ts';
import { type PlainColumns, shopOf } from '#testing/batches.ts';
import { Results } from '#worker/answering/results.ts';
import { rhythmAndStage } from '#analyses/lifecycle/analysis.ts';
import { flagOf } from './analysis.ts';
import { flagReasons, historyOf, voiceReasons } from './reasons.ts';

// The worked customers of the rules: shopGap 30, A = day 200.
test.each([
  [[0, 30, 60, 90], 'risk'],
  [[180], 'none'],
  [[0, 10, 20, 30, 190], 'none'],
  [[0, 190], 'none'],
] as const)('worked customer %j is flagged %s', (list, flag) => {
  const days = Int32Array.from(list);
  const found = rhythmAndStage(days, days.length, 200, 30);
  expect(found && flagOf(found.ratio, found.silenceDays)).toBe(flag);
});

test.each([
  [1.5, 100, 'none'],
  [1.500001, 14, 'watch'],
  [1.8, 13, 'none'],
  [2, 14, 'watch'],
  [2.1, 14, 'risk'],
  [2.1, 13, 'none'],
  [4, 50, 'risk'],
  [4.1, 30, 'lost'],
  // Below the 30 days of lost: the next lower flag whose minimum is met.
  [9, 29, 'risk'],
  [9, 13, 'none'],
] as const)('ratio %f after %i days is %s', (ratio, silence, flag) => {
  expect(flagOf(ratio, silence)).toBe(flag);
});

test('reasons carry the values that say so', () => {
  // Every 10 days with 100 until day 60, then one order of 50 on day 70; A = 95.
  const orderDays = [0, 10, 20, 30, 40, 50, 60, 70];
  const shop = shopOf({
    'customers.customerId': orderDays.map(() => 'a'),
    'orders.orderId': orderDays.map((day) => `o${day}`),
    'orders.orderedAt': orderDays,
    'orders.amount': orderDays.map((day) => (day === 70 ? 50 : 100)),
  });
  const silence = { silenceDays: 25, rhythmDays: 10, gapCount: 7 };
  expect(flagReasons(shop, historyOf(shop), 0, 95, silence)).toEqual([
    { code: 'silentOwnRhythm', silenceDays: 25, rhythmDays: 10 },
    // (65, 95]: day 70 alone; (35, 65]: days 40, 50, 60.
    { code: 'fewerOrders', windowDays: 30, recent: 1, before: 3 },
    {
      code: 'smallerOrders',
      windowDays: 30,
      recentUnits: 50,
      beforeUnits: 100,
      scale: 0,
    },
  ]);
});

test('with fewer than two gaps the shop rhythm is the measure', () => {
  const shop = shopOf({
    'customers.customerId': ['a'],
    'orders.orderedAt': [0],
    'orders.amount': [1],
  });
  const silence = { silenceDays: 90, rhythmDays: 30, gapCount: 0 };
  expect(flagReasons(shop, historyOf(shop), 0, 90, silence)[0]).toEqual({
    code: 'silentShopRhythm',
    silenceDays: 90,
    rhythmDays: 30,
  });
});

test('more returns than before, and at least a fifth, is a reason', () => {
  const shop = shopOf({
    'customers.customerId': ['a', 'a', 'a', 'a'],
    'orders.orderId': ['1', '2', '3', 'C3'],
    'orders.orderedAt': [50, 60, 80, 81],
    'orderLines.quantity': [4, 4, 4, -2],
    'orderLines.unitPrice': [10, 10, 10, 10],
  });
  const silence = { silenceDays: 20, rhythmDays: 10, gapCount: 2 };
  const reasons = flagReasons(shop, historyOf(shop), 0, 100, silence);
  expect(reasons).toContainEqual({ code: 'moreReturns', windowDays: 30, recent: 0.5, before: 0 });
});

test('what somebody said is a reason within its limits', () => {
  const nothing = { recentComplaints: 0, rating: null, ratingDaysAgo: null, refusedChannels: [] };
  expect(voiceReasons(nothing)).toEqual([]);
  const codes = (voice: Partial<Parameters<typeof voiceReasons>[0]>) =>
    voiceReasons({ ...nothing, ...voice }).map(({ code }) => code);
  expect(codes({ recentComplaints: 1 })).toEqual(['complaint']);
  expect(codes({ rating: 2, ratingDaysAgo: 180 })).toEqual(['lowRating']);
  expect(codes({ rating: 2, ratingDaysAgo: 181 })).toEqual([]);
  expect(codes({ rating: 2.5, ratingDaysAgo: 1 })).toEqual([]);
  expect(codes({ refusedChannels: ['sms'] })).toEqual(['refused']);
});

/** Everyone came on days 0, 30, 60 and 90; what else is told of them. */
function regulars(more: Readonly<Record<string, { day: number; status?: string }>>): PlainColumns {
  const rows = ['a', 'b', 'c', 'd', 'e'].flatMap((person) => [
    ...[0, 30, 60, 90].map((day) => ({ person, day, status: 'paid' })),
    ...(more[person] ? [{ person, status: 'paid', ...more[person] }] : []),
  ]);
  return {
    'customers.customerId': rows.map(({ person }) => person),
    'orders.orderId': rows.map((_, at) => `o${at}`),
    'orders.orderedAt': rows.map(({ day }) => day),
    'orders.status': rows.map(({ status }) => status),
    'orders.amount': rows.map(() => 10),
  };
}

async function flagsOf(shop: DerivedShop, plansFrom: number) {
  const results = new Results(shop, 200, new Map(), undefined, null, plansFrom);
  const outcome = await results.outcome('churn', UNINTERRUPTED);
  if (outcome.status !== 'done') throw new Error('not done');
  const { flag, bookedDay } = outcome.columns;
  if (flag?.type !== 'category' || bookedDay?.type !== 'day') throw new Error('other columns');
  return {
    flags: Array.from(flag.codes, (_, person) => cellText(flag, person)),
    days: Array.from(bookedDay.days, (day) => (day === NO_DAY ? null : day)),
    counts: outcome.summary.counts,
  };
}

test('who is away for long and has a booking is not overdue', async () => {
  const orders = regulars({
    a: { day: 210 },
    b: { day: 205, status: 'pending' },
    c: { day: 210, status: 'cancelled' },
    d: { day: 201 },
  });
  const events = {
    'customers.customerId': ['e', 'e', 'c'],
    'events.at': [220, 215, 150],
    'events.kind': ['enquiry', 'cancelled', 'attended'],
  };
  const shop = shopOf(orders, events);
  expect(await flagsOf(shop, 200)).toEqual({
    flags: ['booked', 'booked', 'risk', 'booked', 'booked'],
    days: [210, 205, null, 201, 220],
    counts: [0, 4, 0, 1, 0],
  });
  // What has come about until today, or was called off, is no booking.
  expect(await flagsOf(shop, 204)).toMatchObject({ days: [210, 205, null, null, 220] });
  // Of a day only looked back at no booking is known.
  expect(await flagsOf(shop, Infinity)).toMatchObject({ counts: [0, 0, 0, 5, 0] });
});
