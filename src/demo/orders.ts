/** The orders of all customers with their lines: what, for whom, how paid, and what became of them. */
import type { ShopCalendar } from './calendar.ts';
import type { Catalogue, Product } from './catalogue.ts';
import { HABIT_TRAITS } from './habits.ts';
import type { Person, Receiver } from './people.ts';
import { Random } from './random.ts';
import type { ShopWords } from './shop-words.ts';

export interface Line {
  readonly product: Product;
  readonly variant: string;
  readonly quantity: number;
}

export type OrderStatus = keyof ShopWords['statuses'];

export interface Order {
  orderId: string;
  /** null: bought over the counter by somebody unknown. */
  readonly person: Person | null;
  readonly day: number;
  /** Seconds after midnight. */
  readonly second: number;
  readonly lines: readonly Line[];
  /** Money in the smallest coin. */
  readonly goods: number;
  readonly discount: number;
  readonly freight: number;
  readonly amount: number;
  status: OrderStatus;
  refund: number;
  /** Line that came back, where not all did. */
  refundedLine: number;
  /** Index into the shop's channels. */
  readonly channel: number;
  readonly store: string;
  readonly payment: string;
  readonly promotion: string;
  readonly receiver: Receiver | null;
  readonly message: string;
  readonly isGift: boolean;
  /** Orders of the same customer left after this one. */
  readonly remaining: number;
}

/** Orders of a leaver that are smaller than the ones before. */
const DECLINING_ORDERS = 2;

export class OrderMaker {
  readonly #words: ShopWords;
  readonly #calendar: ShopCalendar;
  readonly #catalogue: Catalogue;
  readonly #random: Random;
  readonly #coin: number;

  constructor(words: ShopWords, calendar: ShopCalendar, catalogue: Catalogue, seed: number) {
    this.#words = words;
    this.#calendar = calendar;
    this.#catalogue = catalogue;
    this.#random = new Random(seed, 'orders');
    this.#coin = words.decimals === 2 ? 100 : 1;
  }

  /** Every order in order of time, numbered. */
  makeAll(people: readonly Person[]): Order[] {
    const random = this.#random;
    const orders: Order[] = [];
    for (const person of people) {
      const { days, giftDays } = person.purchasing;
      for (const [at, day] of days.entries()) {
        const remaining = days.length - 1 - at;
        const isFeast = giftDays.has(day);
        const times = isFeast ? random.int(1, 3) : 1;
        const isGift = isFeast || (person.habit === 'giftGiver' && random.chance(0.4));
        const friends = random.several(person.friends, times);
        for (let time = 0; time < times; time++) {
          const friend = isGift || random.chance(0.04) ? friends[time] : undefined;
          orders.push(this.#order(person, day, remaining, friend ?? null, isGift));
        }
        // An order that was cancelled, and came again or not.
        if (random.chance(0.035)) {
          orders.push({ ...this.#order(person, day, remaining, null, false), status: 'closed' });
        }
      }
    }
    const walkIns = Math.round(orders.length * 0.02);
    const { firstDay, lastDay } = this.#calendar;
    for (let count = 0; count < walkIns; count++) {
      orders.push(this.#order(null, random.int(firstDay, lastDay), 0, null, false));
    }
    orders.sort((a, b) => a.day - b.day || a.second - b.second);
    for (const [index, order] of orders.entries()) order.orderId = this.#idOf(index);
    return orders;
  }

  #order(
    person: Person | null,
    day: number,
    remaining: number,
    friend: Receiver | null,
    isGift: boolean,
  ): Order {
    const random = this.#random;
    const words = this.#words;
    const lines = this.#lines(person, remaining, isGift);
    const goods = lines.reduce((sum, { product, quantity }) => sum + product.price * quantity, 0);
    const inStore = words.channels.length - 1;
    const channel = person && !isGift ? random.weighted(person.channels) : isGift ? 0 : inStore;
    const { discount, promotion } = this.#reduction(person, day, goods);
    const [fee, freeFrom] = words.freight;
    const isFree = channel === inStore || goods - discount >= freeFrom * this.#coin;
    const freight = isFree ? 0 : fee * this.#coin;
    const isLast = day >= this.#calendar.lastDay - 1;
    const age = this.#calendar.lastDay - day;
    const { voices } = words;
    return {
      orderId: '',
      person,
      day,
      second: this.#secondOfDay(person),
      lines,
      goods,
      discount,
      freight,
      amount: goods - discount + freight,
      status:
        channel === inStore
          ? 'done'
          : isLast && random.chance(0.1)
            ? 'pending'
            : age < 2
              ? 'paid'
              : age < 7
                ? 'shipped'
                : 'done',
      refund: 0,
      refundedLine: -1,
      channel,
      store: channel === inStore ? random.pick(words.stores) : '',
      payment: random.pick(channel === inStore ? words.storePayments : words.payments),
      promotion,
      receiver: channel === inStore ? null : (friend ?? person?.self ?? null),
      message: isGift
        ? random.chance(0.8)
          ? random.pick(voices.giftMessages)
          : ''
        : person?.habit === 'bulkBuyer' && random.chance(0.6)
          ? random.pick(voices.bulkMessages)
          : channel !== inStore && random.chance(0.03)
            ? random.pick(voices.plainMessages)
            : '',
      isGift,
      remaining,
    };
  }

  #lines(person: Person | null, remaining: number, isGift: boolean): Line[] {
    const random = this.#random;
    const isFading = person?.habit === 'leaver' && remaining < DECLINING_ORDERS;
    const size = isFading || isGift ? [1] : person?.habit === 'leaver' ? LARGE : USUAL;
    const count = person?.habit === 'bulkBuyer' ? random.int(1, 2) : 1 + random.weighted(size);
    const lines: Line[] = [];
    while (lines.length < count) {
      const product = this.#product(person, isGift, isFading);
      if (lines.some((line) => line.product === product)) {
        if (random.chance(0.5)) break;
        continue;
      }
      lines.push({
        product,
        variant: product.variants.length === 0 ? '' : random.pick(product.variants),
        quantity: this.#quantity(person, product),
      });
    }
    return lines;
  }

  #product(person: Person | null, isGift: boolean, isFading: boolean): Product {
    const random = this.#random;
    const catalogue = this.#catalogue;
    if (isGift) return catalogue.gift(random);
    if (person?.habit === 'bulkBuyer') return catalogue.bulk(random);
    if (isFading) {
      // The cheapest of what could have been.
      const seen = [catalogue.any(random), catalogue.any(random), catalogue.any(random)];
      return seen.reduce((least, own) => (own.price < least.price ? own : least));
    }
    const faithful = person?.habit === 'devotee' ? 0.85 : person?.habit === 'family' ? 0.6 : 0.25;
    return person && random.chance(faithful)
      ? catalogue.of(person.favourite, random)
      : catalogue.any(random);
  }

  #quantity(person: Person | null, product: Product): number {
    const random = this.#random;
    if (person?.habit === 'bulkBuyer') return 4 * random.int(3, 9);
    if (person?.habit === 'leaver') return random.chance(0.2) ? 2 : 1;
    return 1 + random.weighted(product.isBulk ? [70, 20, 10] : [88, 10, 2]);
  }

  /** Price cuts of a sale, or a coupon; in whole currency. */
  #reduction(
    person: Person | null,
    day: number,
    goods: number,
  ): { discount: number; promotion: string } {
    const random = this.#random;
    const habit = person?.habit ?? 'oneTime';
    const { sale: takesSale, coupon: usesCoupon } = HABIT_TRAITS[habit];
    const sale = this.#calendar.saleOn(day);
    const isHunter = habit === 'bargainHunter';
    const cut = (percent: number): number =>
      Math.max(1, Math.round((goods * percent) / (100 * this.#coin))) * this.#coin;
    if (sale && random.chance(takesSale)) {
      const percent = isHunter ? random.int(18, 35) : random.int(8, 18);
      return { discount: cut(percent), promotion: sale.name };
    }
    if (random.chance(usesCoupon)) {
      return { discount: cut(isHunter ? 15 : 10), promotion: this.#words.coupon };
    }
    return { discount: 0, promotion: '' };
  }

  #secondOfDay(person: Person | null): number {
    const random = this.#random;
    let hour: number;
    if (!person) hour = random.int(11, 20);
    else if (person.habit === 'nightOwl') hour = NIGHT_HOURS[random.weighted([30, 30, 20, 12, 8])]!;
    else if (person.habit === 'bulkBuyer') hour = random.int(9, 17);
    else hour = Math.min(23, Math.max(7, person.hour + random.int(-2, 2)));
    return hour * 3600 + random.int(0, 3599);
  }

  #idOf(index: number): string {
    // Numbers run on with gaps, as those of a platform do.
    const number = 1_000_003 + index * 3 + ((index * 7) % 3);
    return this.#words.orderPrefix + String(number);
  }
}

const USUAL = [60, 26, 10, 4];
const LARGE = [20, 40, 30, 10];
const NIGHT_HOURS = [22, 23, 0, 1, 2];
