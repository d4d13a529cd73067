/** The files of what customers say: reviews, tickets, a survey. */
import type { ShopCalendar } from './calendar.ts';
import { type ColumnOf, fileNameOf, headersOf } from './headers.ts';
import type { Mishap } from './mishaps.ts';
import type { Order } from './orders.ts';
import type { Person } from './people.ts';
import { Random } from './random.ts';
import { CellFormat, type DemoFile, Sheet } from './sheet.ts';
import { type ShopWords, type Trouble, TROUBLES } from './shop-words.ts';

/** Share of delivered orders that somebody writes about without being asked. */
const REVIEWED = 0.085;

export function reviewFile(
  words: ShopWords,
  orders: readonly Order[],
  mishaps: readonly Mishap[],
  calendar: ShopCalendar,
  seed: number,
): DemoFile {
  const random = new Random(seed, 'reviews');
  const format = new CellFormat(words);
  const { good, goodMore, fair, bad, badMore } = words.voices;
  const badReviews = new Map(
    mishaps.filter(({ isBadReview }) => isBadReview).map((mishap) => [mishap.order, mishap]),
  );
  const gap = words.locale === 'en' ? ' ' : '';
  const sheet = new Sheet<ColumnOf<'feedback'>>(
    fileNameOf('feedback', words.locale),
    headersOf('feedback', words.locale),
  );
  let number = 80_001;
  for (const order of orders) {
    const { person, status } = order;
    if (!person || (status !== 'done' && status !== 'partlyRefunded' && status !== 'refunded')) {
      continue;
    }
    const mishap = badReviews.get(order);
    const age = calendar.lastDay - order.day;
    if (age < 4 || (!mishap && !random.chance(REVIEWED))) continue;
    const { product } = order.lines[0]!;
    const join = (first: string, more: string): string =>
      (more === '' ? first : first + gap + more).replaceAll('{p}', product.name);
    let rating = random.chance(0.75) ? 5 : 4;
    let text: string;
    if (mishap) {
      rating = random.int(1, 2);
      const trouble = mishap.trouble === 'mind' ? 'quality' : mishap.trouble;
      text = join(random.pick(bad[trouble]), random.pick(badMore));
    } else if (random.chance(0.1)) {
      rating = random.int(3, 4);
      text = join(random.pick(fair), '');
    } else {
      text = join(random.pick(good), random.pick(goodMore));
    }
    sheet.add({
      feedbackId: `P${number++}`,
      customerId: person.customerId,
      orderId: order.orderId,
      productId: product.code,
      at: format.moment(mishap?.day ?? order.day + random.int(3, Math.min(12, age)), order.second),
      rating,
      text,
    });
  }
  return sheet.finish();
}

interface Ticket {
  readonly person: Person;
  readonly day: number;
  readonly second: number;
  /** null: a question. */
  readonly trouble: Trouble | null;
}

export function ticketFile(
  words: ShopWords,
  orders: readonly Order[],
  mishaps: readonly Mishap[],
  calendar: ShopCalendar,
  seed: number,
): DemoFile {
  const random = new Random(seed, 'tickets');
  const format = new CellFormat(words);
  const { voices } = words;
  const { lastDay } = calendar;
  const tickets: Ticket[] = [];
  for (const { order, day, trouble, isComplaint } of mishaps) {
    if (!isComplaint || !order.person) continue;
    const own = trouble === 'mind' ? random.pick(TROUBLES) : trouble;
    tickets.push({ person: order.person, day, second: order.second, trouble: own });
  }
  for (const { person, day, second } of orders) {
    if (person && random.chance(0.014)) tickets.push({ person, day, second, trouble: null });
  }
  tickets.sort((a, b) => a.day - b.day || a.second - b.second);
  const sheet = new Sheet<ColumnOf<'tickets'>>(
    fileNameOf('tickets', words.locale),
    headersOf('tickets', words.locale),
  );
  for (const [index, { person, day, second, trouble }] of tickets.entries()) {
    const isAngry = trouble !== null && person.habit === 'leaver';
    // At night nobody answers before nine.
    const asked = Math.min(second, 80_000);
    const replied = Math.max(asked + random.int(120, 5400), 9 * 3600);
    const closedOn = day + (isAngry ? random.int(2, 9) : random.int(0, 3));
    const isOpen = closedOn > lastDay || (isAngry && random.chance(0.35));
    const [low, normal, urgent] = voices.priorities;
    const [open, closed] = voices.ticketStatuses;
    sheet.add({
      ticketId: `T${90_001 + index}`,
      customerId: person.customerId,
      openedAt: format.moment(day, asked),
      firstReplyAt: format.moment(day, Math.min(replied, 86_000)),
      closedAt: isOpen ? '' : format.moment(closedOn, Math.min(replied + 300, 86_399)),
      channel: random.pick(voices.ticketChannels),
      category: voices.ticketCategories[trouble ?? 'question'],
      priority: trouble === null ? low : random.chance(0.4) ? urgent : normal,
      status: isOpen ? open : closed,
      agent: random.pick(words.agents),
      text: random.pick(trouble === null ? voices.questions : voices.complaints[trouble]),
      satisfaction:
        isOpen || random.chance(0.5)
          ? ''
          : trouble
            ? random.int(1, isAngry ? 2 : 4)
            : random.int(4, 5),
      isComplaint: trouble === null ? words.no : words.yes,
    });
  }
  return sheet.finish();
}

/** Share of the customers with an order before the survey who answer. */
const ANSWERED = 0.13;
const SURVEY_DAYS_AGO = 75;

export function surveyFile(
  words: ShopWords,
  people: readonly Person[],
  mishaps: readonly Mishap[],
  calendar: ShopCalendar,
  seed: number,
): DemoFile {
  const random = new Random(seed, 'survey');
  const format = new CellFormat(words);
  const { recommend, reason, wishes, worry, price } = words.voices.survey;
  const opens = Math.max(calendar.firstDay, calendar.lastDay - SURVEY_DAYS_AGO);
  const hurt = new Set(
    mishaps
      .filter(({ day, trouble }) => day <= opens && trouble !== 'mind')
      .map(({ order }) => order.person),
  );
  const sheet = new Sheet<ColumnOf<'surveys'>>(
    fileNameOf('surveys', words.locale),
    headersOf('surveys', words.locale),
  );
  let number = 3001;
  for (const person of people) {
    const last = person.purchasing.days.findLast((day) => day <= opens) ?? null;
    if (last === null || opens - last > 120 || !random.chance(ANSWERED)) continue;
    const day = Math.min(opens + random.int(0, 10), calendar.lastDay);
    const isHurt = hurt.has(person);
    const responseId = `Q${number++}`;
    const add = (questionId: string, question: string, kind: string, answer: string): void =>
      sheet.add({
        responseId,
        customerId: person.customerId,
        at: format.moment(day, person.hour * 3600 + (number % 3600)),
        questionId,
        questionText: question,
        questionKind: kind,
        answer,
      });
    const [, reasons] = reason;
    const ownReason =
      person.habit === 'giftGiver'
        ? reasons[1]!
        : person.habit === 'bulkBuyer'
          ? reasons[3]!
          : person.favourite === 'tea'
            ? reasons[0]!
            : random.pick([reasons[2]!, reasons[2]!, reasons[4]!]);
    add('Q1', recommend, 'scale', String(isHurt ? random.int(1, 6) : random.int(6, 10)));
    add('Q2', reason[0], 'single', ownReason);
    add(
      'Q3',
      worry[0],
      'multi',
      random.several(worry[1], random.int(1, 2)).join(words.locale === 'en' ? '; ' : '、'),
    );
    add(
      'Q4',
      price,
      'scale',
      String(person.habit === 'bargainHunter' ? random.int(1, 3) : random.int(3, 5)),
    );
    const [openQuestion, liked, hurtBy] = wishes;
    if (random.chance(0.5)) add('Q5', openQuestion, 'open', random.pick(isHurt ? hurtBy : liked));
  }
  return sheet.finish();
}
