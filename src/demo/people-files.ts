/** The files about the customers: the member list, what they agreed to, where they looked around. */
import type { ShopCalendar } from './calendar.ts';
import type { Catalogue } from './catalogue.ts';
import { type ColumnOf, fileNameOf, headersOf } from './headers.ts';
import type { Order } from './orders.ts';
import type { Person } from './people.ts';
import { Random } from './random.ts';
import { CellFormat, type DemoFile, Sheet } from './sheet.ts';
import type { ShopWords } from './shop-words.ts';

/** Worth of goods, in whole currency per price of freight-free delivery, from which levels begin. */
const LEVELS = [8, 25, 70];

export function customerFile(words: ShopWords, people: readonly Person[], seed: number): DemoFile {
  const random = new Random(seed, 'customer file');
  const format = new CellFormat(words);
  const coin = words.decimals === 2 ? 100 : 1;
  const unit = words.freight[1] * coin;
  const sheet = new Sheet<ColumnOf<'customers'>>(
    fileNameOf('customers', words.locale),
    headersOf('customers', words.locale),
  );
  for (const person of people) {
    const { self, spent } = person;
    const [province, city] = words.places[self.place]!;
    const level = LEVELS.filter((least) => spent >= least * unit).length;
    const isPlaceKnown = !random.chance(0.03);
    const hasBalance = level > 0 && random.chance(0.25);
    sheet.add({
      customerId: person.customerId,
      name: self.name,
      company: person.company,
      gender: person.gender < 0 ? '' : words.genders[person.gender]!,
      birthday: person.birthday === null ? '' : format.day(person.birthday),
      phone: random.chance(0.04) ? '' : self.phone,
      email: person.email,
      province: isPlaceKnown ? province : '',
      city: isPlaceKnown ? city : '',
      memberLevel: words.levels[level]!,
      points: Math.floor(spent / coin / (words.decimals === 0 ? 10 : 1)) % 5000,
      storedBalance: hasBalance ? format.money(random.int(1, 8) * Math.round(unit / 2)) : '',
      registeredAt: format.day(person.registeredOn),
      source: words.sources[person.source]!,
      occupation: words.occupations[person.occupation] ?? '',
      householdSize: person.householdSize ?? '',
      childrenCount: person.childrenCount ?? '',
      interests: person.interests.join(words.locale === 'en' ? '; ' : '、'),
      device: words.devices[person.device]!,
      agrees: person.agreesToMessages ? words.yes : words.no,
    });
  }
  return sheet.finish();
}

/** Every member said yes or no when joining; some who had said yes said no later. */
export function consentFile(words: ShopWords, people: readonly Person[]): DemoFile {
  const format = new CellFormat(words);
  const [purpose, channel, joining, leaving] = words.consent;
  const sheet = new Sheet<ColumnOf<'consents'>>(
    fileNameOf('consents', words.locale),
    headersOf('consents', words.locale),
  );
  for (const { customerId, registeredOn, agreesToMessages, withdrewOn } of people) {
    const add = (granted: boolean, day: number, source: string): void =>
      sheet.add({
        customerId,
        purpose,
        channel,
        granted: granted ? words.yes : words.no,
        at: format.day(day),
        source,
      });
    add(agreesToMessages || withdrewOn !== null, registeredOn, joining);
    if (withdrewOn !== null) add(false, withdrewOn, leaving);
  }
  return sheet.finish();
}

/** Days before the end that visits are kept for. */
const VISIT_DAYS = 100;
const SESSIONS_PER_CUSTOMER = 1.6;

interface Visit {
  readonly person: Person;
  readonly day: number;
  readonly second: number;
  readonly order: Order | null;
}

export function eventFile(
  words: ShopWords,
  people: readonly Person[],
  orders: readonly Order[],
  calendar: ShopCalendar,
  catalogue: Catalogue,
  seed: number,
): DemoFile {
  const random = new Random(seed, 'events');
  const format = new CellFormat(words);
  const { lastDay } = calendar;
  const firstDay = Math.max(calendar.firstDay, lastDay - VISIT_DAYS + 1);
  const inStore = words.channels.length - 1;
  const visits: Visit[] = [];
  for (const order of orders) {
    const { person, day, second, channel } = order;
    if (!person || day < firstDay || channel === inStore || !random.chance(0.35)) continue;
    visits.push({ person, day, second: Math.max(0, second - random.int(200, 1500)), order });
  }
  for (let count = 0; count < people.length * SESSIONS_PER_CUSTOMER; count++) {
    const person = random.pick(people);
    const day = random.int(firstDay, lastDay);
    // Who has left does not look around any more, or once at how to give things back.
    if (person.habit === 'leaver' && day > (person.purchasing.days.at(-1) ?? 0)) continue;
    if (day < person.registeredOn) continue;
    const hour = person.habit === 'nightOwl' ? random.int(22, 23) : Math.max(6, person.hour);
    visits.push({ person, day, second: hour * 3600 + random.int(0, 2700), order: null });
  }
  visits.sort((a, b) => a.day - b.day || a.second - b.second);
  const sheet = new Sheet<ColumnOf<'events'>>(
    fileNameOf('events', words.locale),
    headersOf('events', words.locale),
  );
  for (const [index, { person, day, second, order }] of visits.entries()) {
    const sessionId = `S${700_001 + index}`;
    const referrer = random.pick(words.referrers);
    let at = second;
    const add = (kind: string, page: string, productId: string): void => {
      const dwellSeconds = random.int(4, 180);
      const clock = Math.min(at, 86_399);
      sheet.add({
        customerId: person.customerId,
        at: format.moment(day, clock),
        kind,
        page,
        productId,
        dwellSeconds,
        sessionId,
        referrer,
      });
      at += dwellSeconds;
    };
    const steps = random.int(1, 2);
    if (random.chance(0.3)) add('view', words.pages.home, '');
    if (random.chance(0.2)) add('search', words.pages.search, '');
    for (let step = 0; step < steps; step++) {
      const seen = random.chance(0.5)
        ? catalogue.of(person.favourite, random)
        : catalogue.any(random);
      const product = step === 0 && order ? order.lines[0]!.product : seen;
      add('view', product.name, product.code);
      if (step === 0 && order) add('cart', product.name, product.code);
      else if (random.chance(0.12)) add('favourite', product.name, product.code);
    }
    if (order) add('purchase', words.pages.home, order.lines[0]!.product.code);
    else if (random.chance(0.04)) add('view', words.pages.policy, '');
  }
  return sheet.finish();
}
