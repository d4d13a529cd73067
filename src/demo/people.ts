/** The customers: who they are, where they live, whom they give presents to. */
import { civilFromDay, dayFromCivil } from '#domain/civil-time.ts';
import type { ShopCalendar } from './calendar.ts';
import { type Habit, HABIT_TRAITS, habitsOf } from './habits.ts';
import { type Purchasing, purchasingOf } from './order-days.ts';
import { Random } from './random.ts';
import { CATEGORIES, type Category, type ShopWords } from './shop-words.ts';

export interface Receiver {
  readonly name: string;
  readonly phone: string;
  /** Index into the shop's places; −1 unknown. */
  readonly place: number;
  readonly district: string;
}

export interface Person {
  customerId: string;
  readonly habit: Habit;
  readonly purchasing: Purchasing;
  readonly self: Receiver;
  readonly company: string;
  /** 0 female, 1 male, −1 not told. */
  readonly gender: number;
  readonly birthday: number | null;
  readonly email: string;
  readonly registeredOn: number;
  /** Weights of the channels: nearly all orders come through one. */
  readonly channels: readonly number[];
  readonly hour: number;
  readonly favourite: Category;
  /** Friends and family that presents are sent to. */
  readonly friends: readonly Receiver[];
  readonly householdSize: number | null;
  readonly childrenCount: number | null;
  readonly source: number;
  readonly occupation: number;
  readonly interests: readonly string[];
  readonly device: number;
  readonly agreesToMessages: boolean;
  /** Day on which somebody who had agreed said no; null: never. */
  readonly withdrewOn: number | null;
  /** Units of the smallest coin, of counted orders. */
  spent: number;
}

export function makePeople(
  words: ShopWords,
  calendar: ShopCalendar,
  seed: number,
  count: number,
  pace: number,
): Person[] {
  const random = new Random(seed, 'people');
  const purchases = new Random(seed, 'order days');
  const people = habitsOf(count).map((habit, index) => {
    const purchasing = purchasingOf(habit, calendar, purchases, pace);
    return makePerson(habit, purchasing, index, words, calendar, random);
  });
  // Numbers are given in the order of joining and tell nothing of the habit.
  people.sort((a, b) => a.registeredOn - b.registeredOn);
  for (const [index, person] of people.entries()) {
    person.customerId = words.customerPrefix + String(100_001 + index);
  }
  return people;
}

function makePerson(
  habit: Habit,
  purchasing: Purchasing,
  index: number,
  words: ShopWords,
  calendar: ShopCalendar,
  random: Random,
): Person {
  const gender = random.chance(0.68) ? 0 : 1;
  const family = random.pick(words.familyNames);
  const given = random.pick(gender === 0 ? words.femaleNames : words.maleNames);
  const isCompany = habit === 'bulkBuyer';
  const hasChildren = habit === 'family' || random.chance(0.2);
  const age = habit === 'family' ? random.int(27, 43) : random.int(20, 66);
  const firstOrder = purchasing.days[0] ?? calendar.lastDay - random.int(0, 200);
  const isOld = firstOrder - calendar.firstDay < 40;
  const joinedBefore = isOld ? random.int(20, 700) : random.chance(0.7) ? 0 : random.int(1, 40);
  const place = random.weighted(words.places.map(([, , , weight]) => weight));
  const mainChannel = random.weighted(
    HABIT_TRAITS[habit].channels ?? words.channels.map(([, weight]) => weight),
  );
  // One in a hundred shares the phone of the one before.
  const phoneNumber = random.chance(0.01) ? Math.max(0, index - 1) : index;
  const self: Receiver = {
    name: words.nameOf(given, family),
    phone: words.phoneOf(phoneNumber),
    place,
    district: districtOf(words, place, random),
  };
  const friendCount = habit === 'giftGiver' ? random.int(5, 8) : random.int(0, 2);
  const registeredOn = firstOrder - joinedBefore;
  const agreesToMessages = random.chance(0.78);
  const daysSince = calendar.lastDay - registeredOn;
  const hasWithdrawn = !agreesToMessages && daysSince > 30 && random.chance(0.5);
  const host = words.emailHosts.length > 0 ? random.pick(words.emailHosts) : '';
  return {
    customerId: '',
    habit,
    purchasing,
    self,
    company: isCompany
      ? random.pick(words.companyStarts) +
        (words.locale === 'en' ? ' ' : '') +
        random.pick(words.companyEnds)
      : '',
    gender: random.chance(0.12) ? -1 : gender,
    birthday: random.chance(0.3) ? null : birthdayAt(age, calendar.lastDay, random),
    email: host === '' || random.chance(0.15) ? '' : mailboxOf(given, family, index, host),
    registeredOn,
    channels: words.channels.map((_, at) => (at === mainChannel ? 88 : 6)),
    hour: habit === 'nightOwl' ? 23 : random.weighted(HOURS),
    favourite: HABIT_TRAITS[habit].loves ?? random.pick(CATEGORIES.slice(0, -1)),
    friends: Array.from({ length: friendCount }, (_, at) =>
      makeFriend(words, 10_000 + index * 10 + at, place, random),
    ),
    householdSize: random.chance(0.45) ? null : hasChildren ? random.int(3, 5) : random.int(1, 3),
    childrenCount: random.chance(0.45) ? null : hasChildren ? random.int(1, 2) : 0,
    source: random.int(0, words.sources.length - 1),
    occupation: random.chance(0.5) ? -1 : random.int(0, words.occupations.length - 1),
    interests: random.chance(0.6) ? [] : random.several(words.interests, random.int(1, 3)),
    device: random.weighted([50, 32, 14, 4]),
    agreesToMessages,
    withdrewOn: hasWithdrawn ? registeredOn + random.int(20, daysSince) : null,
    spent: 0,
  };
}

/** Hours of the day, from 0, at which people like to buy. */
const HOURS = [1, 0, 0, 0, 0, 0, 1, 3, 5, 7, 9, 9, 10, 8, 7, 7, 7, 7, 8, 11, 14, 13, 8, 3];

function districtOf(words: ShopWords, place: number, random: Random): string {
  const districts = words.places[place]![2];
  return districts === '' ? '' : random.pick(districts.split(' '));
}

function makeFriend(words: ShopWords, number: number, near: number, random: Random): Receiver {
  const names = random.chance(0.6) ? words.femaleNames : words.maleNames;
  const place = random.chance(0.4)
    ? near
    : random.weighted(words.places.map(([, , , weight]) => weight));
  return {
    name: words.nameOf(random.pick(names), random.pick(words.familyNames)),
    phone: words.phoneOf(number),
    place,
    district: districtOf(words, place, random),
  };
}

function birthdayAt(age: number, today: number, random: Random): number {
  const { year } = civilFromDay(today);
  return dayFromCivil(year - age, random.int(1, 12), random.int(1, 28));
}

function mailboxOf(given: string, family: string, index: number, host: string): string {
  const start = /^[A-Za-z]/.test(given) ? `${given}.${family}` : 'user';
  return `${start.toLowerCase()}${index + 17}@${host}`;
}
