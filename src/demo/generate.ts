/**
 * A shop that never was, as the files it would export: the same seed and day give the same bytes on
 * any machine. Its habits stand in the files as orders, visits and words only, never as a column.
 */
import type { Locale } from '#domain/locale.ts';
import { ShopCalendar } from './calendar.ts';
import { Catalogue } from './catalogue.ts';
import type { Habit } from './habits.ts';
import { campaignFiles, couponFile, inventoryFile, rivalFile } from './market-files.ts';
import { makeMishaps, type Mishap } from './mishaps.ts';
import { orderFiles, productFile, returnFile } from './order-files.ts';
import { type Order, OrderMaker } from './orders.ts';
import { consentFile, customerFile, eventFile } from './people-files.ts';
import { makePeople, type Person } from './people.ts';
import type { DemoFile } from './sheet.ts';
import type { ShopWords } from './shop-words.ts';
import { reviewFile, surveyFile, ticketFile } from './voice-files.ts';
import { EN } from './words/en.ts';
import { ZH_CN } from './words/zh-cn.ts';
import { ZH_TW } from './words/zh-tw.ts';

export interface DemoShopOptions {
  readonly locale: Locale;
  /** A whole number; another one, another shop. */
  readonly seed: number;
  /** Civil day; the newest order is of the day before. */
  readonly today: number;
  readonly customers?: number;
  /** About so many. */
  readonly orders?: number;
}

export interface DemoShop {
  readonly files: readonly DemoFile[];
}

const HISTORY_DAYS = 548;
const CUSTOMERS = 3000;
const ORDERS = 30_000;
/** Orders per customer that the rhythms of the habits give as they are written. */
const ORDERS_PER_CUSTOMER = 11.7;

interface Simulation {
  readonly words: ShopWords;
  readonly calendar: ShopCalendar;
  readonly catalogue: Catalogue;
  readonly people: readonly Person[];
  readonly orders: readonly Order[];
  readonly mishaps: readonly Mishap[];
}

export function generateDemoShop(options: DemoShopOptions): DemoShop {
  const { seed } = options;
  const { words, calendar, catalogue, people, orders, mishaps } = simulate(options);
  return {
    files: [
      customerFile(words, people, seed),
      ...orderFiles(words, orders, seed),
      productFile(words, catalogue),
      returnFile(words, mishaps),
      eventFile(words, people, orders, calendar, catalogue, seed),
      reviewFile(words, orders, mishaps, calendar, seed),
      ticketFile(words, orders, mishaps, calendar, seed),
      surveyFile(words, people, mishaps, calendar, seed),
      inventoryFile(words, catalogue, orders, calendar, seed),
      rivalFile(words, catalogue, calendar, seed),
      couponFile(words, people, orders, calendar, seed),
      ...campaignFiles(words, people, orders, calendar, seed),
      consentFile(words, people),
    ],
  };
}

/** For tests: which habit each customer of these options was given, by customer id. */
export function plantedHabits(options: DemoShopOptions): ReadonlyMap<string, Habit> {
  return new Map(simulate(options).people.map(({ customerId, habit }) => [customerId, habit]));
}

function simulate(options: DemoShopOptions): Simulation {
  const { locale, seed, today, customers = CUSTOMERS, orders: wanted = ORDERS } = options;
  const words = wordsOf(locale);
  const calendar = new ShopCalendar(words.calendar, today - HISTORY_DAYS, today - 1);
  const catalogue = new Catalogue(words, seed, calendar.firstDay);
  const pace = (ORDERS_PER_CUSTOMER * customers) / Math.max(1, wanted);
  const people = makePeople(words, calendar, seed, customers, pace);
  const orders = new OrderMaker(words, calendar, catalogue, seed).makeAll(people);
  const mishaps = makeMishaps(orders, calendar, seed);
  for (const { person, status, amount, refund } of orders) {
    if (person && status !== 'closed' && status !== 'pending') person.spent += amount - refund;
  }
  return { words, calendar, catalogue, people, orders, mishaps };
}

function wordsOf(locale: Locale): ShopWords {
  switch (locale) {
    case 'zh-CN':
      return ZH_CN;
    case 'zh-TW':
      return ZH_TW;
    case 'en':
      return EN;
  }
}
