/**
 * The small shop with what tags, segments, personas and the care list need beside orders: phones, birthdays,
 * a custom column, consents and reviews; with what is true of each person, counted here on its own.
 */
import type { Locale } from '#domain/locale.ts';
import type { MadeFile } from './app/common.ts';
import { csvOf, smallShop, type ShopPerson, type SmallShop } from './small-shop.ts';

interface Words {
  readonly consents: string;
  readonly reviews: string;
  /** phone, birthday, and a header that no table knows: a custom column. */
  readonly memberHeaders: readonly [phone: string, birthday: string, taste: string];
  readonly tastes: readonly [string, string, string];
  readonly consentHeaders: readonly string[];
  readonly sms: string;
  readonly yesNo: readonly [yes: string, no: string];
  readonly reviewHeaders: readonly string[];
  readonly bad: string;
  readonly good: string;
}

const WORDS: Readonly<Record<Locale, Words>> = {
  'zh-CN': {
    consents: '营销同意.csv',
    reviews: '评价.csv',
    memberHeaders: ['手机号', '生日', '口味'],
    tastes: ['清淡', '浓郁', '甜口'],
    consentHeaders: ['会员号', '同意渠道', '是否同意', '同意时间'],
    sms: '短信',
    yesNo: ['是', '否'],
    reviewHeaders: ['评价编号', '会员号', '评价时间', '评分', '评价内容'],
    bad: '包装破了，味道也淡',
    good: '很香，还会再买',
  },
  'zh-TW': {
    consents: '行銷同意.csv',
    reviews: '評價.csv',
    memberHeaders: ['手機', '生日', '口味'],
    tastes: ['清淡', '濃郁', '甜口'],
    consentHeaders: ['會員編號', '同意管道', '是否同意', '同意日期'],
    sms: '簡訊',
    yesNo: ['是', '否'],
    reviewHeaders: ['評論編號', '會員編號', '評價日期', '評分', '評論內容'],
    bad: '包裝破了，味道也淡',
    good: '很香，還會再買',
  },
  en: {
    consents: 'consents.csv',
    reviews: 'reviews.csv',
    memberHeaders: ['phone', 'birthday', 'tea_taste'],
    tastes: ['Mild', 'Strong', 'Sweet'],
    consentHeaders: ['member_no', 'Consent Channel', 'Consent Given', 'Consent Date'],
    sms: 'SMS',
    yesNo: ['yes', 'no'],
    reviewHeaders: ['Review ID', 'member_no', 'Review Date', 'Rating', 'Review Text'],
    bad: 'The box was broken and the taste thin',
    good: 'Smells lovely and will buy again',
  },
};

export interface WidePerson extends ShopPerson {
  readonly city: string;
  /** null: no phone is known. */
  readonly phone: string | null;
  /** ISO; null where unknown. */
  readonly birthday: string | null;
  readonly taste: string;
  readonly refusesSms: boolean;
  /** Rated 1 of 5 within the last 180 days: owed an apology. */
  readonly isUnhappy: boolean;
}

export interface WideShop extends Omit<SmallShop, 'files' | 'people'> {
  readonly files: readonly MadeFile[];
  readonly people: readonly WidePerson[];
  /** Header of the custom column. */
  readonly tasteHeader: string;
  readonly tastes: readonly [string, string, string];
  readonly badWords: string;
}

export function wideShop(language: Locale = 'en', count = 110): WideShop {
  const shop = smallShop({ language, people: count, seed: 11 });
  const words = WORDS[language];
  const asOf = Date.parse(shop.asOf) / 86_400_000;
  const [orders, members] = shop.files;
  const [memberHeaders = [], ...memberRows] = rowsOf(String(members.text));
  const people = shop.people.map((person, at): WidePerson => {
    const hasPhone = at % 9 !== 4;
    const hasBirthday = at % 5 !== 3;
    return {
      ...person,
      city: memberRows[at]![2]!,
      phone: hasPhone ? `138001${String(38_000 + 7 * at)}` : null,
      birthday: hasBirthday ? birthdayOf(asOf, at) : null,
      taste: words.tastes[at % 3]!,
      refusesSms: at % 11 === 2,
      isUnhappy: ratesLow(at) && asOf - (person.orderDays.at(-1) ?? -Infinity) <= 180,
    };
  });
  const wideMembers = people.map(({ phone, birthday, taste }, at) => [
    ...memberRows[at]!,
    phone ?? '',
    birthday ?? '',
    taste,
  ]);
  // Who refuses said yes before, and the no is the later one; others say yes or nothing.
  const consents = people.flatMap(({ key, refusesSms }, at) => [
    ...(refusesSms || at % 3 === 0 ? [[key, words.sms, words.yesNo[0], '2023-01-05']] : []),
    ...(refusesSms ? [[key, words.sms, words.yesNo[1], '2023-11-20']] : []),
  ]);
  const reviews = people.flatMap(({ key, orderDays }, at) => {
    const last = orderDays.at(-1);
    if (last === undefined || at % 2 === 1) return [];
    const isBad = ratesLow(at);
    const said = isBad ? words.bad : words.good;
    return [[`R${at}`, key, isoDay(last), isBad ? '1' : '5', said]];
  });
  return {
    ...shop,
    files: [
      orders,
      {
        name: members.name,
        text: csvOf([[...memberHeaders, ...words.memberHeaders], ...wideMembers]),
      },
      { name: words.consents, text: csvOf([words.consentHeaders, ...consents]) },
      { name: words.reviews, text: csvOf([words.reviewHeaders, ...reviews]) },
    ],
    people,
    tasteHeader: words.memberHeaders[2],
    tastes: words.tastes,
    badWords: words.bad,
  };
}

function ratesLow(at: number): boolean {
  return at % 10 === 0;
}

/** Days until the birthday comes round (rules.md counts the as-of day itself as 0). */
export function daysToBirthday(birthday: string, asOf: string): number {
  const today = Date.parse(asOf);
  const [year, rest] = [Number(asOf.slice(0, 4)), birthday.slice(4)];
  const days = [year, year + 1].map((own) => (Date.parse(`${own}${rest}`) - today) / 86_400_000);
  return days.find((day) => day >= 0)!;
}

/** All over the year; a few within the week after the as-of day. */
function birthdayOf(asOf: number, at: number): string {
  const soon = at % 16 === 1;
  const day = asOf + (soon ? at % 8 : 12 + ((at * 37) % 340));
  return `${1960 + (at % 40)}${isoDay(day).slice(4).replace('02-29', '02-28')}`;
}

function isoDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

function rowsOf(csv: string): string[][] {
  return csv
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));
}
