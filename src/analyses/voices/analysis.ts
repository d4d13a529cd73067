/** What people said and asked: ratings, complaints, tickets, visits, coupons, up to the as-of day. */
import { type Column, dictionaryTexts, NO_CODE, NO_DAY } from '#domain/columns.ts';
import { dayOfMoment } from '#domain/civil-time.ts';
import type { TableKind } from '#domain/tables.ts';
import { foldText } from '#domain/normalise/width.ts';
import { yesOrNo } from '#domain/normalise/yes-no.ts';
import { type AnalysisInput, defineAnalysis, numbersOf, type Outcome } from '#engine/analysis.ts';
import { countColumn, missingDays, missingNumbers } from '#engine/person-columns.ts';
import type { Shop } from '#engine/shop.ts';

export interface VoicesSummary {
  /** Rows about known people up to the as-of day. */
  readonly feedback: number;
  readonly tickets: number;
  readonly events: number;
  readonly coupons: number;
}

const COMPLAINT_DAYS = 90;
const VISIT_DAYS = 30;

export const voices = defineAnalysis<Record<string, never>, VoicesSummary>({
  id: 'voices',
  version: 1,
  needs: () => [
    { table: 'feedback', field: 'rating' },
    { table: 'feedback', field: 'at' },
    { table: 'tickets', field: 'openedAt' },
    { table: 'tickets', field: 'isComplaint' },
    { table: 'events', field: 'at' },
    { table: 'events', field: 'kind' },
    { table: 'coupons', field: 'redeemedOn' },
  ],
  uses: () => [],
  defaults: {},
  check: () => ({}),
  run,
});

function run({ shop, asOf }: AnalysisInput): Outcome<VoicesSummary> {
  const columns: Record<string, Column> = {};
  return {
    status: 'done',
    summary: {
      feedback: readFeedback(shop, asOf, columns),
      tickets: readTickets(shop, asOf, columns),
      events: readEvents(shop, asOf, columns),
      coupons: readCoupons(shop, asOf, columns),
    },
    columns,
  };
}

/** Days of a table's date field; null when no file has it. */
function daysOfField(shop: Shop, table: TableKind, field: string): Int32Array | null {
  const column = shop.field(table, field);
  if (column?.type === 'day') return column.days;
  if (column?.type !== 'moment') return null;
  return Int32Array.from(column.millis, (millis) =>
    Number.isNaN(millis) ? NO_DAY : dayOfMoment(millis),
  );
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
  const rating = shop.field('feedback', 'rating');
  const ratings =
    rating && rating.type !== 'category' && rating.type !== 'text' ? numbersOf(rating) : null;
  const { personCount } = shop;
  const reviews = missingNumbers(personCount);
  const sum = new Float64Array(personCount);
  const rated = new Float64Array(personCount);
  const last = missingNumbers(personCount);
  const lastDay = missingDays(personCount);
  const days = daysOfField(shop, 'feedback', 'at');
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

const COMPLAINT_WORDS = ['投诉', '投訴', '抱怨', '客诉', '客訴', 'complaint', 'complain'];

/** Tickets that are complaints: said so, else by the words of their category. */
function complaintRows(shop: Shop): (row: number) => boolean {
  const told = shop.field('tickets', 'isComplaint');
  if (told?.type === 'category') {
    const yes = dictionaryTexts(told.dictionary).map((word) => yesOrNo(word) === true);
    return (row) => told.codes[row] !== NO_CODE && yes[told.codes[row]!] === true;
  }
  if (told?.type === 'decimal') return (row) => told.units[row]! > 0;
  const category = shop.field('tickets', 'category');
  if (category?.type !== 'category') return () => false;
  const yes = dictionaryTexts(category.dictionary).map((word) =>
    COMPLAINT_WORDS.some((sign) => foldText(word).includes(sign)),
  );
  return (row) => category.codes[row] !== NO_CODE && yes[category.codes[row]!] === true;
}

function readTickets(shop: Shop, asOf: number, columns: Record<string, Column>): number {
  const { personCount } = shop;
  const tickets = missingNumbers(personCount);
  const complaints = missingNumbers(personCount);
  const recent = missingNumbers(personCount);
  const closed = daysOfField(shop, 'tickets', 'closedAt');
  const isComplaint = complaintRows(shop);
  const days = daysOfField(shop, 'tickets', 'openedAt');
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
  const { personCount } = shop;
  const visits = missingNumbers(personCount);
  const recent = missingNumbers(personCount);
  const lastDay = missingDays(personCount);
  const days = daysOfField(shop, 'events', 'at');
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
  const { personCount } = shop;
  const redeemed = missingNumbers(personCount);
  const held = missingNumbers(personCount);
  const days = daysOfField(shop, 'coupons', 'redeemedOn');
  const ends = daysOfField(shop, 'coupons', 'expiresOn');
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
