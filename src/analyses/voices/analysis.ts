/** What people said and asked: ratings, complaints, tickets, answers, visits, coupons, up to the as-of day. */
import { type Column, NO_DAY } from '#domain/columns.ts';
import type { TableKind } from '#domain/tables.ts';
import { type AnalysisInput, defineAnalysis, numbersOf, type Outcome } from '#engine/analysis.ts';
import { countColumn, missingDays, missingNumbers } from '#engine/columns/person-columns.ts';
import type { Shop } from '#engine/shop/shop.ts';
import { daysOf } from '#engine/shop/survey-answers.ts';
import { complaintRows } from './complaints.ts';
import { type Said, saidIn } from './said.ts';

export interface VoicesSummary {
  /** Rows about known people up to the as-of day. */
  readonly feedback: number;
  readonly tickets: number;
  readonly events: number;
  readonly coupons: number;
  /** Of everybody, known or not. */
  readonly said: Said;
}

const COMPLAINT_DAYS = 90;
const VISIT_DAYS = 30;

export const voices = defineAnalysis<Record<string, never>, VoicesSummary>({
  id: 'voices',
  version: 3,
  needs: () => [
    { table: 'surveys', field: 'questionText' },
    { table: 'surveys', field: 'answer' },
    { table: 'feedback', field: 'text' },
    { table: 'feedback', field: 'rating' },
    { table: 'feedback', field: 'nps' },
    { table: 'feedback', field: 'at' },
    { table: 'tickets', field: 'openedAt' },
    { table: 'tickets', field: 'isComplaint' },
    { table: 'tickets', field: 'category' },
    { table: 'events', field: 'at' },
    { table: 'events', field: 'kind' },
    { table: 'coupons', field: 'redeemedOn' },
  ],
  uses: () => [],
  defaults: {},
  check: () => ({}),
  run,
});

async function run(input: AnalysisInput): Promise<Outcome<VoicesSummary>> {
  const { shop, asOf } = input;
  const columns: Record<string, Column> = {};
  return {
    status: 'done',
    summary: {
      feedback: readFeedback(shop, asOf, columns),
      tickets: readTickets(shop, asOf, columns),
      events: readEvents(shop, asOf, columns),
      coupons: readCoupons(shop, asOf, columns),
      said: await saidIn(input),
    },
    columns,
  };
}

/** Known people's rows up to the as-of day; rows without a date count as they are now. */
function eachRow(
  shop: Shop,
  table: TableKind,
  days: Int32Array | null,
  asOf: number,
  take: (person: number, row: number, day: number) => void,
): number {
  const persons = shop.personsOf(table);
  let count = 0;
  for (let row = 0; row < persons.length; row++) {
    const person = persons[row]!;
    const day = days ? days[row]! : NO_DAY;
    if (person < 0 || day > asOf) continue;
    count++;
    take(person, row, day);
  }
  return count;
}

function readFeedback(shop: Shop, asOf: number, columns: Record<string, Column>): number {
  if (shop.personsOf('feedback').length === 0) return 0;
  const rating = shop.field('feedback', 'rating');
  const ratings =
    rating && rating.type !== 'category' && rating.type !== 'text' ? numbersOf(rating) : null;
  const { personCount } = shop;
  const reviews = missingNumbers(personCount);
  const sum = new Float64Array(personCount);
  const rated = new Float64Array(personCount);
  const last = missingNumbers(personCount);
  const lastDay = missingDays(personCount);
  const days = daysOf(shop.field('feedback', 'at'));
  const count = eachRow(shop, 'feedback', days, asOf, (person, row, day) => {
    reviews[person] = (Number.isNaN(reviews[person]!) ? 0 : reviews[person]!) + 1;
    const value = ratings ? ratings[row]! : Number.NaN;
    if (Number.isNaN(value)) return;
    sum[person]! += value;
    rated[person]! += 1;
    if (day >= lastDay[person]!) {
      lastDay[person] = day;
      last[person] = value;
    }
  });
  if (count === 0) return 0;
  columns['reviews'] = countColumn(reviews);
  if (ratings) {
    columns['ratingMean'] = {
      type: 'float',
      values: sum.map((total, person) =>
        rated[person]! > 0 ? total / rated[person]! : Number.NaN,
      ),
    };
    columns['ratingLast'] = { type: 'float', values: last };
    columns['ratingLastDay'] = { type: 'day', days: lastDay };
  }
  return count;
}

function readTickets(shop: Shop, asOf: number, columns: Record<string, Column>): number {
  if (shop.personsOf('tickets').length === 0) return 0;
  const { personCount } = shop;
  const tickets = missingNumbers(personCount);
  const complaints = missingNumbers(personCount);
  const recent = missingNumbers(personCount);
  const closed = daysOf(shop.field('tickets', 'closedAt'));
  const isComplaint = complaintRows(shop);
  const days = daysOf(shop.field('tickets', 'openedAt'));
  const add = (values: Float64Array, person: number): void => {
    values[person] = (Number.isNaN(values[person]!) ? 0 : values[person]!) + 1;
  };
  const count = eachRow(shop, 'tickets', days, asOf, (person, row, day) => {
    add(tickets, person);
    if (!isComplaint(row)) return;
    add(complaints, person);
    const isOpen = closed !== null && (closed[row] === NO_DAY || closed[row]! > asOf);
    if (isOpen || day > asOf - COMPLAINT_DAYS) add(recent, person);
  });
  if (count === 0) return 0;
  columns['tickets'] = countColumn(tickets);
  columns['complaints'] = countColumn(complaints);
  columns['recentComplaints'] = countColumn(recent);
  return count;
}

function readEvents(shop: Shop, asOf: number, columns: Record<string, Column>): number {
  if (shop.personsOf('events').length === 0) return 0;
  const { personCount } = shop;
  const visits = missingNumbers(personCount);
  const recent = missingNumbers(personCount);
  const lastDay = missingDays(personCount);
  const days = daysOf(shop.field('events', 'at'));
  const count = eachRow(shop, 'events', days, asOf, (person, _, day) => {
    visits[person] = (Number.isNaN(visits[person]!) ? 0 : visits[person]!) + 1;
    if (day > lastDay[person]!) lastDay[person] = day;
    if (day > asOf - VISIT_DAYS) {
      recent[person] = (Number.isNaN(recent[person]!) ? 0 : recent[person]!) + 1;
    }
  });
  if (count === 0) return 0;
  columns['visits'] = countColumn(visits);
  columns['recentVisits'] = countColumn(recent);
  columns['lastVisitDay'] = { type: 'day', days: lastDay };
  return count;
}

function readCoupons(shop: Shop, asOf: number, columns: Record<string, Column>): number {
  if (shop.personsOf('coupons').length === 0) return 0;
  const { personCount } = shop;
  const redeemed = missingNumbers(personCount);
  const held = missingNumbers(personCount);
  const days = daysOf(shop.field('coupons', 'redeemedOn'));
  const ends = daysOf(shop.field('coupons', 'expiresOn'));
  const persons = shop.personsOf('coupons');
  let count = 0;
  for (let row = 0; row < persons.length; row++) {
    const person = persons[row]!;
    if (person < 0) continue;
    count++;
    const used = days ? days[row]! : NO_DAY;
    const into = used !== NO_DAY && used <= asOf ? redeemed : held;
    if (into === held && ends !== null && ends[row] !== NO_DAY && ends[row]! < asOf) continue;
    into[person] = (Number.isNaN(into[person]!) ? 0 : into[person]!) + 1;
  }
  if (count === 0) return 0;
  columns['couponsRedeemed'] = countColumn(redeemed);
  columns['couponsHeld'] = countColumn(held);
  return count;
}
