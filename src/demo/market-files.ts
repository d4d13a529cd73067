/** The files of the trade: stock, rivals, coupons, campaigns and whom they reached. */
import { daysOfRule, type ShopCalendar } from './calendar.ts';
import type { Catalogue } from './catalogue.ts';
import { type ColumnOf, fileNameOf, headersOf } from './headers.ts';
import type { Order } from './orders.ts';
import type { Person } from './people.ts';
import { Random } from './random.ts';
import { CellFormat, type DemoFile, Sheet } from './sheet.ts';
import type { ShopWords } from './shop-words.ts';

export function inventoryFile(
  words: ShopWords,
  catalogue: Catalogue,
  orders: readonly Order[],
  calendar: ShopCalendar,
  seed: number,
): DemoFile {
  const random = new Random(seed, 'inventory');
  const format = new CellFormat(words);
  const soldIn30Days = new Map<string, number>();
  for (const { day, lines } of orders) {
    if (day <= calendar.lastDay - 30) continue;
    for (const { product, quantity } of lines) {
      soldIn30Days.set(product.code, (soldIn30Days.get(product.code) ?? 0) + quantity);
    }
  }
  const sheet = new Sheet<ColumnOf<'inventory'>>(
    fileNameOf('inventory', words.locale),
    headersOf('inventory', words.locale),
  );
  for (const { code, leadTimeDays } of catalogue.products) {
    for (const [index, warehouse] of words.market.warehouses.entries()) {
      const part = index === 0 ? 0.8 : 0.2;
      const daily = ((soldIn30Days.get(code) ?? 0) / 30) * part;
      const safetyStock = Math.ceil(daily * leadTimeDays * 0.5) + 2;
      const isShort = random.chance(0.15);
      const onHand = isShort
        ? Math.floor(safetyStock * random.share())
        : safetyStock + Math.ceil(daily * random.int(5, 45));
      sheet.add({
        productId: code,
        warehouse,
        on: format.day(calendar.lastDay),
        onHand,
        onOrder: isShort || random.chance(0.3) ? Math.ceil(daily * 30) : 0,
        safetyStock,
      });
    }
  }
  return sheet.finish();
}

export function rivalFile(
  words: ShopWords,
  catalogue: Catalogue,
  calendar: ShopCalendar,
  seed: number,
): DemoFile {
  const random = new Random(seed, 'rivals');
  const format = new CellFormat(words);
  const { rivals, rivalPrefixes, rivalPromotions } = words.market;
  const gap = words.locale === 'en' ? ' ' : '';
  const sheet = new Sheet<ColumnOf<'rivals'>>(
    fileNameOf('rivals', words.locale),
    headersOf('rivals', words.locale),
  );
  for (const [at, [competitor, strengths, weaknesses]] of rivals.entries()) {
    const cheaper = [95, 120, 78][at % 3]!;
    for (const product of random.several(catalogue.products, 9)) {
      const rating = 38 + random.int(0, 11);
      let reviewCount = random.int(40, 1500);
      for (const daysAgo of [90, 60, 30, 1]) {
        const percent = cheaper + random.int(-6, 6);
        reviewCount += random.int(5, 80);
        sheet.add({
          competitor,
          product: rivalPrefixes[at % rivalPrefixes.length]! + gap + product.name,
          category: words.categories[product.category],
          on: format.day(calendar.lastDay + 1 - daysAgo),
          price: format.money(Math.round((product.price * percent) / 100)),
          promotion: random.pick(rivalPromotions),
          rating: `${Math.floor(rating / 10)}.${rating % 10}`,
          reviewCount,
          strengths,
          weaknesses,
          ourProductId: product.code,
        });
      }
    }
  }
  return sheet.finish();
}

/** Coupons handed out: a welcome for each who joins, sales, birthdays; those used name the order. */
export function couponFile(
  words: ShopWords,
  people: readonly Person[],
  orders: readonly Order[],
  calendar: ShopCalendar,
  seed: number,
): DemoFile {
  const random = new Random(seed, 'coupons');
  const format = new CellFormat(words);
  const coin = words.decimals === 2 ? 100 : 1;
  const [welcome, sale, birthday] = words.market.couponKinds;
  const value = Math.max(1, Math.round(words.freight[1] / 10)) * coin;
  const sheet = new Sheet<ColumnOf<'coupons'>>(
    fileNameOf('coupons', words.locale),
    headersOf('coupons', words.locale),
  );
  let number = 600_001;
  const add = (
    person: Person,
    kind: string,
    worth: number,
    issuedOn: number,
    order: Order | null,
  ): void =>
    sheet.add({
      couponId: `K${number++}`,
      customerId: person.customerId,
      kind,
      value: format.money(worth),
      issuedOn: format.day(issuedOn),
      expiresOn: format.day(Math.max(issuedOn + 30, order?.day ?? 0)),
      redeemedOn: order ? format.day(order.day) : '',
      orderId: order?.orderId ?? '',
    });
  for (const order of orders) {
    if (!order.person || order.promotion !== words.coupon || order.status === 'closed') continue;
    const issuedOn = order.day - random.int(0, 20);
    add(order.person, random.chance(0.7) ? sale : birthday, order.discount, issuedOn, order);
  }
  for (const person of people) {
    const isNew = person.registeredOn >= calendar.firstDay;
    if (isNew) add(person, welcome, value, person.registeredOn, null);
    else if (random.chance(0.2)) {
      add(person, sale, value, calendar.lastDay - random.int(1, 90), null);
    }
  }
  return sheet.finish();
}

const CAMPAIGN_LENGTH_DAYS = 7;

export function campaignFiles(
  words: ShopWords,
  people: readonly Person[],
  orders: readonly Order[],
  calendar: ShopCalendar,
  seed: number,
): DemoFile[] {
  const { firstDay, lastDay } = calendar;
  const random = new Random(seed, 'campaigns');
  const format = new CellFormat(words);
  const campaigns = new Sheet<ColumnOf<'campaigns'>>(
    fileNameOf('campaigns', words.locale),
    headersOf('campaigns', words.locale),
  );
  const contacts = new Sheet<ColumnOf<'contacts'>>(
    fileNameOf('contacts', words.locale),
    headersOf('contacts', words.locale),
  );
  const buyersOn = buyersByDay(orders);
  const yesNo = (yes: boolean): string => (yes ? words.yes : words.no);
  const runs = words.market.campaigns
    .flatMap(([name, goal, channel, rule]) =>
      daysOfRule(rule, firstDay + 60, lastDay).map((start) => ({ name, goal, channel, start })),
    )
    .sort((a, b) => a.start - b.start);
  for (const [index, { name, goal, channel, start }] of runs.entries()) {
    const campaignId = `CP${String(index + 1).padStart(3, '0')}`;
    const end = start + CAMPAIGN_LENGTH_DAYS;
    const reached = people.filter(
      ({ registeredOn, agreesToMessages, withdrewOn }) =>
        registeredOn <= start &&
        (agreesToMessages || (withdrewOn !== null && withdrewOn >= start)) &&
        random.chance(0.3),
    );
    campaigns.add({
      campaignId,
      name,
      goal,
      channel,
      startedOn: format.day(start),
      endedOn: format.day(end),
      cost: format.money((200 + Math.round(reached.length / 2)) * (words.decimals === 2 ? 100 : 1)),
    });
    for (const person of reached) {
      const hasBought = boughtWithin(buyersOn, person, start, CAMPAIGN_LENGTH_DAYS);
      const optedOut = person.withdrewOn !== null && person.withdrewOn <= end;
      const delivered = optedOut || random.chance(0.97);
      const opened = delivered && (optedOut || random.chance(hasBought ? 0.6 : 0.3));
      const clicked = opened && random.chance(hasBought ? 0.6 : 0.15);
      contacts.add({
        campaignId,
        customerId: person.customerId,
        at: format.moment(start, 36_000),
        channel,
        variant: random.chance(0.5) ? 'A' : 'B',
        delivered: yesNo(delivered),
        opened: yesNo(opened),
        clicked: yesNo(clicked),
        responded: yesNo(clicked && hasBought),
        optedOut: yesNo(optedOut),
      });
    }
  }
  return [campaigns.finish(), contacts.finish()];
}

function buyersByDay(orders: readonly Order[]): Map<number, Set<Person>> {
  const buyers = new Map<number, Set<Person>>();
  for (const { day, person } of orders) {
    if (!person) continue;
    const known = buyers.get(day);
    if (known) known.add(person);
    else buyers.set(day, new Set([person]));
  }
  return buyers;
}

function boughtWithin(
  buyersOn: ReadonlyMap<number, ReadonlySet<Person>>,
  person: Person,
  start: number,
  days: number,
): boolean {
  for (let day = start; day <= start + days; day++) {
    if (buyersOn.get(day)?.has(person)) return true;
  }
  return false;
}
