import { expect, test } from 'vitest';
import type { PersonView } from '#worker/protocol/people.ts';
import { nextBooking, nextStep, situationOf } from './next-step.ts';

const A = 20_000;
const TODAY = 20_010;

/** A regular: five orders, usually every 20 days, last one 12 days ago. */
const regular: PersonView['columns'] = {
  'profile.frequency': 5,
  'profile.lastDay': A - 12,
  'profile.gapDays': 20,
  'lifecycle.silenceDays': 12,
  'lifecycle.rhythmDays': 20,
  'churn.flag': 'none',
  'habits.topProduct': '绿茶',
  'habits.topProductTimes': 3,
};

const step = (columns: PersonView['columns']) => nextStep({ ...regular, ...columns }, A, TODAY);

test('who keeps the pace is expected on the day it gives, with what they usually buy', () => {
  expect(step({})).toEqual({ code: 'expect', day: A + 8, product: '绿茶' });
  // Few orders give no pace of one's own.
  expect(step({ 'profile.frequency': 3 })).toBeNull();
  expect(step({ 'lifecycle.silenceDays': 25, 'profile.lastDay': A - 25 })).toBeNull();
});

test('who has booked is not called back, and what for is told by the order of that day', () => {
  const order = (day: number, state: string, product: string) => ({
    orderId: null,
    day,
    at: null,
    amount: '1',
    state,
    status: null,
    channel: null,
    receiver: null,
    lines: [{ product, quantity: 1, amount: null, counted: true }],
  });
  const orders = [
    order(TODAY + 9, 'counted', '染发'),
    order(TODAY + 4, 'closed', '烫发'),
    order(TODAY + 4, 'pending', '剪发'),
    order(TODAY, 'counted', '洗发'),
  ];
  const booking = nextBooking(orders, { 'churn.bookedDay': TODAY + 4 });
  expect(booking).toEqual({ day: TODAY + 4, product: '剪发' });
  const quiet = { ...regular, 'lifecycle.silenceDays': 60, 'churn.flag': 'booked' };
  expect(nextStep(quiet, TODAY, TODAY, booking)).toEqual({
    code: 'booked',
    inDays: 4,
    product: '剪发',
  });
  expect(nextBooking(orders, {})).toBeNull();
});

test('who is silent too long is called back, until it is too late to be a lapse', () => {
  const quiet = { 'lifecycle.silenceDays': 60, 'churn.flag': 'risk' };
  expect(step(quiet)).toEqual({
    code: 'callBack',
    silenceDays: 60,
    rhythmDays: 20,
    product: '绿茶',
  });
  expect(step({ ...quiet, 'lifecycle.silenceDays': 161, 'churn.flag': 'lost' })).toEqual({
    code: 'letRest',
    silenceDays: 161,
  });
  // A number is no product that one may say.
  expect(
    step({ ...quiet, 'habits.topProduct': '1029743', 'profile.favouriteCategory': '茶叶' }),
  ).toMatchObject({
    product: '茶叶',
  });
});

test('a first order is welcomed, then a second one is the aim', () => {
  const once = { 'profile.frequency': 1 };
  expect(step({ ...once, 'lifecycle.silenceDays': 7 })).toMatchObject({
    code: 'welcome',
    daysAgo: 7,
  });
  expect(step({ ...once, 'lifecycle.silenceDays': 8 })).toEqual({
    code: 'secondOrder',
    daysAgo: 8,
    rhythmDays: 20,
  });
  expect(step({ ...once, 'lifecycle.silenceDays': 300, 'churn.flag': 'lost' })).toEqual({
    code: 'letRest',
    silenceDays: 300,
  });
});

test('a birthday comes before a lapse, what went wrong before a birthday', () => {
  const lapse = { 'lifecycle.silenceDays': 60, 'churn.flag': 'risk' };
  const birthday = { 'care.reason': 'birthday', 'care.days': 3 };
  expect(step({ ...lapse, ...birthday })).toMatchObject({ code: 'congratulate', inDays: 3 });
  const low = { 'voices.ratingLast': 2, 'voices.ratingLastDay': A - 180 };
  expect(step({ ...birthday, ...low })).toEqual({ code: 'makeGood', complaints: 0, rating: 2 });
  expect(step({ ...low, 'voices.ratingLastDay': A - 181 })).toMatchObject({ code: 'expect' });
  expect(step({ ...low, 'voices.ratingLast': 3 })).toMatchObject({ code: 'expect' });
  expect(step({ 'voices.recentComplaints': 1 })).toMatchObject({ code: 'makeGood', complaints: 1 });
});

test('who was contacted these days is left in peace, whatever the as-of day', () => {
  expect(step({ 'marks.contactedDay': TODAY - 6 })).toEqual({
    code: 'waitAfterContact',
    daysAgo: 6,
  });
  expect(step({ 'marks.contactedDay': TODAY - 7 })).toMatchObject({ code: 'expect' });
});

test('who does not want it is left alone, whatever else there is', () => {
  const reasons = { 'voices.recentComplaints': 1, 'care.reason': 'birthday', 'care.days': 0 };
  expect(step({ ...reasons, 'marks.doNotContact': 'yes' })).toEqual({
    code: 'leaveAlone',
    isMarked: true,
  });
  const refused = { 'consent.sms': 'no', 'consent.phone': 'no', 'consent.email': 'no' };
  expect(step({ ...reasons, ...refused })).toMatchObject({ code: 'makeGood' });
  expect(step({ ...reasons, ...refused, 'consent.wechat': 'no' })).toEqual({
    code: 'leaveAlone',
    isMarked: false,
  });
});

test('nothing is said of who never bought', () => {
  expect(nextStep({ 'churn.flag': null }, A, TODAY)).toBeNull();
  expect(situationOf(null)).toBe('news');
});

test('what was bought once is nothing that somebody usually buys', () => {
  expect(step({ 'habits.topProductTimes': 1 })).toMatchObject({ code: 'expect', product: '' });
  expect(step({ 'habits.topProductTimes': 1, 'profile.favouriteCategory': '茶叶' })).toMatchObject({
    product: '茶叶',
  });
});
