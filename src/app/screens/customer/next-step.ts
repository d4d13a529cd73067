/** The one thing to do next about a customer, from what is known of them; null where nothing is worth saying. */
import { saidGoods } from '#domain/message.ts';
import type { Situation } from '#app/people/act-text.ts';
import { hasOwnPace } from '#app/people/pace.ts';
import type { Cell, PersonView } from '#worker/protocol/people.ts';

export type NextStep =
  /** Marked by hand, or refused by every channel. */
  | { readonly code: 'leaveAlone'; readonly isMarked: boolean }
  /** Something went wrong lately: that first. */
  | { readonly code: 'makeGood'; readonly complaints: number; readonly rating: number | null }
  | { readonly code: 'waitAfterContact'; readonly daysAgo: number }
  | { readonly code: 'congratulate'; readonly inDays: number; readonly product: string }
  | {
      readonly code: 'callBack';
      readonly silenceDays: number;
      readonly rhythmDays: number;
      readonly product: string;
    }
  /** They come already: an appointment, an order for a later day. */
  | { readonly code: 'booked'; readonly inDays: number; readonly product: string }
  /** Long gone: nothing urgent, but not nothing. */
  | { readonly code: 'letRest'; readonly silenceDays: number }
  | { readonly code: 'welcome'; readonly daysAgo: number; readonly product: string }
  | { readonly code: 'secondOrder'; readonly daysAgo: number; readonly rhythmDays: number }
  /** Keeps their own pace: when the next order is due, and of what. */
  | { readonly code: 'expect'; readonly day: number; readonly product: string };

const RECENT_CONTACT_DAYS = 7;
const WELCOME_DAYS = 7;
const LOW_RATING = 2;
const RATING_DAYS = 180;
/** Silence beyond this many rhythms is no lapse any more: a word now is as good as any other day. */
const MOST_RATIO = 8;

const CHANNELS = ['sms', 'phone', 'email', 'wechat'] as const;

/** What is agreed on for a day to come. */
export interface Booking {
  readonly day: number;
  readonly product: string;
}

const CALLED_OFF: ReadonlySet<string> = new Set(['closed', 'refunded']);

/** What the person is expected for: of the orders of the day on which they are. */
export function nextBooking(
  orders: PersonView['orders'],
  columns: PersonView['columns'],
): Booking | null {
  const booked = columns['churn.bookedDay'];
  if (typeof booked !== 'number') return null;
  const ofDay = orders.filter(({ day, state }) => day === booked && !CALLED_OFF.has(state));
  const product = ofDay.flatMap(({ lines }) => lines.map((line) => line.product ?? ''))[0] ?? '';
  return { day: booked, product };
}

/** @param today the day it is: contacts are marked on it, whatever the as-of day */
export function nextStep(
  columns: PersonView['columns'],
  asOf: number,
  today: number,
  booking: Booking | null = null,
): NextStep | null {
  const number = (id: string): number | null => {
    const cell = columns[id];
    return typeof cell === 'number' ? cell : null;
  };
  const isMarked = columns['marks.doNotContact'] === 'yes';
  const hasRefused = CHANNELS.every((channel) => columns[`consent.${channel}`] === 'no');
  if (isMarked || hasRefused) return { code: 'leaveAlone', isMarked };
  const complaints = number('voices.recentComplaints') ?? 0;
  const rating = lowRating(number('voices.ratingLast'), number('voices.ratingLastDay'), asOf);
  if (complaints > 0 || rating !== null) return { code: 'makeGood', complaints, rating };
  const contacted = number('marks.contactedDay');
  if (contacted !== null && today - contacted < RECENT_CONTACT_DAYS && today >= contacted) {
    return { code: 'waitAfterContact', daysAgo: today - contacted };
  }
  const { product, last: lastProduct } = usualGoods(columns);
  const careDays = number('care.days');
  if (columns['care.reason'] === 'birthday' && careDays !== null) {
    return { code: 'congratulate', inDays: careDays, product };
  }
  if (booking !== null) {
    return { code: 'booked', inDays: booking.day - today, product: booking.product };
  }
  const frequency = number('profile.frequency') ?? 0;
  const silenceDays = number('lifecycle.silenceDays');
  const rhythmDays = number('lifecycle.rhythmDays');
  if (frequency === 0 || silenceDays === null || rhythmDays === null) return null;
  const flag = columns['churn.flag'];
  if (frequency >= 2 && (flag === 'watch' || flag === 'risk' || flag === 'lost')) {
    return silenceDays <= MOST_RATIO * rhythmDays
      ? { code: 'callBack', silenceDays, rhythmDays, product }
      : { code: 'letRest', silenceDays };
  }
  if (frequency === 1) {
    if (silenceDays <= WELCOME_DAYS) {
      return { code: 'welcome', daysAgo: silenceDays, product: lastProduct };
    }
    return flag === 'lost'
      ? { code: 'letRest', silenceDays }
      : { code: 'secondOrder', daysAgo: silenceDays, rhythmDays };
  }
  const last = number('profile.lastDay');
  const due = last === null ? null : Math.round(last + rhythmDays);
  return due !== null && due >= asOf && hasOwnPace(columns)
    ? { code: 'expect', day: due, product }
    : null;
}

/** The message that suits the step. */
export function situationOf(step: NextStep | null): Situation {
  switch (step?.code) {
    case 'makeGood':
      return 'sorry';
    case 'congratulate':
      return 'birthday';
    case 'callBack':
      return 'quiet';
    case 'welcome':
      return 'welcome';
    case 'expect':
      return 'thanks';
    default:
      return 'news';
  }
}

function lowRating(rating: number | null, day: number | null, asOf: number): number | null {
  if (rating === null || day === null) return null;
  return rating <= LOW_RATING && asOf - day <= RATING_DAYS ? rating : null;
}

/** What they usually buy: bought once is not usual. */
function usualGoods(columns: PersonView['columns']): ReturnType<typeof saidGoods> {
  const text = (cell: Cell | undefined) => (typeof cell === 'string' ? cell : null);
  const number = (cell: Cell | undefined) => (typeof cell === 'number' ? cell : null);
  return saidGoods({
    topProduct: text(columns['habits.topProduct']),
    topProductTimes: number(columns['habits.topProductTimes']),
    lastProduct: text(columns['habits.lastProduct']),
    favouriteCategory: text(columns['profile.favouriteCategory']),
    orders: number(columns['profile.frequency']),
  });
}
