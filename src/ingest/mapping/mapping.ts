/**
 * Which field each column of a file is: the header proposes, the values and the company of the other
 * columns decide. Nothing is dropped: a column that is no field becomes a custom field.
 */
import { candidatesForHeader } from '#domain/header-synonyms.ts';
import { isUnmistakablePhone } from '#domain/normalise/phone.ts';
import { isPersonKey } from '#domain/person-keys.ts';
import { fieldSpec, type TableKind } from '#domain/tables.ts';
import { ofAddressed, tellsBuyersAddress } from './named-emails.ts';
import { asOwnFields, asProducts, type FieldCandidate } from './field-candidates.ts';
import { type FileKind, tablesOfKind } from '#ingest/file-kind.ts';
import { kindOf } from './choose-kind.ts';
import { assign } from './assignment.ts';
import { withBlanks } from './blank-columns.ts';
import { withBeside } from './beside-orders.ts';
import { candidatesByValue, candidatesByValues } from './by-values.ts';
import { CLEAR, finerShare, fitOf, isBroken, isMeasured, MOST } from './cell-fit.ts';
import type { ChosenField, ColumnClues, ColumnMapping } from './column-clues.ts';
import { areBareTimes } from './joined-times.ts';
import { withListPrices } from './list-prices.ts';
import { withFactors } from './factors.ts';
import { netOfDiscounts } from './net-amounts.ts';
import { datedRows, orderIdWeight } from './order-numbers.ts';
import { ofOrders } from './order-sheets.ts';
import {
  asFeedback,
  asPurchases,
  besideCompetitors,
  besideProducts,
  ofPeople,
  ofProducts,
  ownFirst,
} from './own-tables.ts';
import {
  chosenAsOrders,
  isOfPayments,
  numberOfPayment,
  ofBills,
  ofPayments,
  withPaidTime,
} from './payment-sheets.ts';
import {
  areNames,
  areSurelyNames,
  isVagueNumber,
  lessThanOwnName,
  withCompanies,
  withNamesBesideContacts,
  withWholeNames,
} from './person-names.ts';
import { asksOnlyToRecommend, hasQuestions, withHeld, withQuestions } from './question-columns.ts';
import { subscriptions } from './subscription-words.ts';
import { withEarlierDay } from './order-days.ts';
import { withOnlyOnes } from './only-ones.ts';
import { withRivalAmounts } from './rival-amounts.ts';
import { withSaleDays } from './sale-days.ts';
import { withSalesByCells } from './sales-by-cells.ts';
import { withSubforms } from './subform-headers.ts';
import { ofTerms, termsOf } from './terms.ts';
import { withTimedDays } from './timed-days.ts';
import { ofTopUps, topUpsOf } from './top-ups.ts';
import { withMissingKeys } from './missing-keys.ts';
import { FIRM, LIKELY, MAYBE, SURE } from './weights.ts';
import { platformReadings } from './platform-quirks.ts';

export interface FileMapping {
  readonly kind: FileKind;
  readonly columns: readonly ColumnMapping[];
  /** A sheet of payments: read as the orders that they stand for, told in the words of payments. */
  readonly payments: {
    /** The column of the order's number that is the payment's own; −1 for none. */
    readonly numberAt: number;
  } | null;
}

/** What a report counts of mailings. */
const OF_MAILINGS =
  /\b(?:opens|open rate|clicks|click rate|recipients|deliveries|bounces|unsubscribes|spam complaints)\b|打开率|点击率|送达数|打开数|退订数|发送数|發送數|開信率|點擊率/i;

/** What is told of calling on a customer: 拜访日期, 拜访目的. */
const OF_CALLS = /拜访|走访|来访|到访|洽谈|拜訪|走訪|來訪|到訪|洽談|\bvisit/i;

/** And of what was said to them between: what was said is told beside when. */
const OF_TALKS = /跟进|跟進|沟通|溝通|联系记录|follow[- ]?up/i;
const SAID = /内容|內容|记录|記錄|情况|情況|纪要|紀要|notes|summary/i;

function areCalls(clues: readonly ColumnClues[], isOneRowAPerson: boolean): boolean {
  const count = (says: RegExp): number => clues.filter(({ header }) => says.test(header)).length;
  // A list of leads tells of each once how far they have come.
  return count(OF_CALLS) >= 2 || (!isOneRowAPerson && count(OF_TALKS) >= 2 && count(SAID) > 0);
}

const ATTENDANCE = /出席|出勤|缺席|考勤|签到|簽到|到课|到課|到场|到場|\battend|present/i;
const WAS_THERE =
  /^(?:[√✓✔vy]|已?到|在|出席|准时|迟到|遲到|早退|缺席|缺课|缺勤|旷课|未到|请假|請假|事假|病假|present|absent|late|excused|yes|no|n|p|a)$/i;

/** How much of what was paid for was taken on the day. */
const LESSONS_TAKEN = /消课|销课|扣课|消耗课时|消耗課時|消課|銷課|扣課/;

/** 出席 over 到, 請假. */
function isAttendance({ header, values }: ColumnClues): boolean {
  const filled = values.filter((value) => value !== '');
  if (LESSONS_TAKEN.test(header)) return true;
  return ATTENDANCE.test(header) && filled.length > 0 && filled.every((it) => WAS_THERE.test(it));
}

const ODDS = /可能性|赢率|贏率|成交率|成交概率|胜率|勝率|probability|win rate|\bodds\b/i;

/** Of two numbers of an order its platform's is known to others too. */
const OWN_NUMBER = /内部|內部|系统|系統|internal/i;
const OWN_NUMBER_LESS = 0.05;

/** Of two numbers the one that is carried about says more of a person. */
const LANDLINE = /(?<!行动|行動|移动|移動)(?:电话|電話)/;

export function mapColumns(
  clues: readonly ColumnClues[],
  chosen: ReadonlyMap<number, ChosenField>,
): FileMapping {
  const isHeaderless = clues.every(({ header }) => header === '');
  const told = isHeaderless ? candidatesByValues(clues) : candidatesByHeaders(clues);
  const decided: FieldCandidate[] = [...chosen].flatMap(([column, { table, field }]) =>
    field === null ? [] : [{ column, table, field, weight: 1 }],
  );
  const all = [...told.filter(({ column }) => !chosen.has(column)), ...decided];
  const book = isHeaderless ? null : bookOf(told, clues, chosen);
  const found =
    book?.kind ??
    kindOf(all, {
      isOneRowAPerson: hasOneRowAPerson(all, clues),
      hasQuestions: hasQuestions(clues) && !asksOnlyToRecommend(clues),
      isOfMailings: clues.filter(({ header }) => OF_MAILINGS.test(header)).length >= 3,
      isOfCalls: areCalls(clues, hasOneRowAPerson(all, clues)),
      isOfAttendance: clues.some(isAttendance),
      isOdds: clues.some(({ header }) => ODDS.test(header)),
      isOnlyNames: hasOnlyNames(all, clues),
      firstKey: firstKey(all, clues),
    });
  const isPaid =
    (found === 'payments' && !book) ||
    (found === 'orders' && !isHeaderless && isOfPayments(all, chosen, clues));
  const kind = isPaid ? 'orders' : found;
  const read = book?.candidates ?? ofKind(kind, told, clues);
  const candidates = isPaid
    ? ofBills(netOfDiscounts(ofPayments(read, told, clues), clues), clues)
    : read;
  const tables = tablesOfKind(kind).filter(
    (table) => !isPaid || (table !== 'shipments' && table !== 'coupons'),
  );
  const said = assign(clues.length, candidates, tables, isPaid ? chosenAsOrders(chosen) : chosen);
  const assigned = isHeaderless ? said : withMissingKeys(kind, said, told, clues, chosen);
  // A contract has no remarks of its own: what is remarked beside it is of whom it is with.
  const remarked = isPaid ? null : kind === 'contracts' ? 'customers' : (tables[0] ?? null);
  const whole = withBlanks(assigned, candidates, tables, remarked, clues, chosen);
  const doubted =
    kind === 'orders' && chosen.size === 0
      ? withOnlyOnes(withRivalAmounts(withEarlierDay(whole, told, clues), candidates, clues), clues)
      : whole;
  const columns = withAsked(kind, isPaid ? withPaidTime(doubted) : doubted, clues);
  return {
    kind,
    columns: isHeaderless ? columns : columns.map(withDoubt(kind, clues, columns, chosen)),
    payments: isPaid ? { numberAt: numberOfPayment(columns, told, clues) } : null,
  };
}

/** A book of one purpose, told by its figures and days together: what it is about, and its columns. */
function bookOf(
  told: readonly FieldCandidate[],
  clues: readonly ColumnClues[],
  chosen: ReadonlyMap<number, ChosenField>,
): { readonly kind: FileKind; readonly candidates: readonly FieldCandidate[] } | null {
  const isLeft = (kind: FileKind): boolean =>
    [...chosen.values()].every(({ table }) => table === kind || table === 'customers');
  const topUps = isLeft('payments') ? topUpsOf(told, clues) : null;
  if (topUps) return { kind: 'payments', candidates: ofTopUps(told, topUps) };
  const terms = isLeft('contracts') ? termsOf(told, clues) : null;
  if (terms) return { kind: 'contracts', candidates: ofTerms(told, terms) };
  return null;
}

function withAsked(
  kind: FileKind,
  columns: readonly ColumnMapping[],
  clues: readonly ColumnClues[],
): readonly ColumnMapping[] {
  if (kind === 'surveys') return withQuestions(columns, clues);
  return kind === 'feedback' ? withHeld(columns, clues) : columns;
}

function ofKind(
  kind: FileKind,
  told: readonly FieldCandidate[],
  clues: readonly ColumnClues[],
): readonly FieldCandidate[] {
  switch (kind) {
    case 'products':
      return ofProducts([...told, ...asProducts(told)], clues);
    case 'inventory':
      return ownFirst(kind, besideProducts(kind, [...told, ...asProducts(told)]));
    case 'purchases': {
      const said = [...told, ...asPurchases(told)];
      return ownFirst(kind, besideProducts(kind, [...said, ...asProducts(told)]));
    }
    case 'competitorProducts':
      return ownFirst(kind, besideCompetitors(told));
    case 'customers':
      return ofPeople(told);
    case 'feedback':
      return ownFirst(kind, asOwnFields(kind, asFeedback(told)));
    case 'orders':
      return withBeside(ofOrders(told, clues), clues);
    default:
      return ownFirst(kind, asOwnFields(kind, withoutRowsDay(told)));
  }
}

/** When a row of contracts or opportunities was made says nothing of when its customer was. */
function withoutRowsDay(told: readonly FieldCandidate[]): readonly FieldCandidate[] {
  return told.filter(
    ({ table, field, weight }) =>
      !(table === 'customers' && field === 'registeredAt' && weight < LIKELY),
  );
}

/** Keys whose spoilt numbers are told apart from whole ones wherever they are read. */
const KEPT_IF_SPOILT: ReadonlySet<string> = new Set([
  'orderId',
  'customerId',
  'memberNo',
  'phone',
  'receiverPhone',
]);

/** Says of a custom column that its header names a field which its cells do not hold, or hold spoilt. */
function withDoubt(
  kind: FileKind,
  clues: readonly ColumnClues[],
  columns: readonly ColumnMapping[],
  chosen: ReadonlyMap<number, ChosenField>,
): (mapping: ColumnMapping, column: number) => ColumnMapping {
  const told = new Set(columns.map(({ field }) => field));
  // A list of people with dates and amounts that nobody can read may have been one of orders.
  const tables: readonly TableKind[] =
    kind === 'customers' || kind === 'other' ? ['customers', 'orders'] : tablesOfKind(kind);
  return (mapping, column) => {
    const { header, values, guess } = clues[column]!;
    if (mapping.field !== null || chosen.has(column) || guess.filled === 0) return mapping;
    const meant = candidatesForHeader(header).find(({ table, field, weight }) => {
      const spec = fieldSpec(table, field);
      if (!spec || weight < 0.4 || told.has(field) || !tables.includes(table)) return false;
      if (isBroken(spec, values)) return true;
      const isRead =
        spec.type === 'money'
          ? guess.numberShare + guess.millionShare
          : fitOf(spec, field, values, guess, false);
      return isMeasured(spec) && !spec.orType && isRead < MOST;
    });
    if (!meant) return mapping;
    const { table, field, weight } = meant;
    // Its header says what it is; nothing else was decided by it, and its numbers are nobody's key.
    const isKey = KEPT_IF_SPOILT.has(field) && tablesOfKind(kind).includes(table);
    if (!isKey || !isBroken(fieldSpec(table, field)!, values)) {
      return { ...mapping, doubt: { table, field } };
    }
    told.add(field);
    return { tables: [table], field, confidence: weight, isSpoilt: true };
  };
}

function candidatesByHeaders(clues: readonly ColumnClues[]): FieldCandidate[] {
  const dated = datedRows(clues);
  const headers = clues.map(({ header }) => header);
  const readingsOf = withSubforms(headers, platformReadings(headers));
  const bare = new Set(
    headers.filter((header) => {
      const own = header.replace(/\s*[(（].*$/u, '');
      return own !== header && headers.includes(own);
    }),
  );
  const told = clues.flatMap((clue, column): FieldCandidate[] => {
    const { header, values, guess } = clue;
    if (header === '') return [];
    // "created_utc" beside "created" is the same once more, on another clock.
    if (hasLocal(header, headers)) return [];
    const readings = readingsOf(header);
    return readings.flatMap(({ table, field, weight, part }) => {
      const spec = fieldSpec(table, field);
      if (!spec) return [];
      const isClear = weight >= CLEAR;
      const fit = Math.max(
        fitOf(spec, field, values, guess, isClear),
        // A header that says nothing else is believed: cells that cannot be read are told of.
        isClear && isMeasured(spec) && guess.filled > 0 ? MOST : 0,
      );
      // Times of day are told beside the days, not instead of them.
      if (spec.type === 'moment' && areBareTimes(values)) return [];
      if (isBroken(spec, values)) return [];
      // "Name" over names of people is no number of an order, nor "LINE ID" one of a line.
      if (field === 'orderId' && areNames(values)) return [];
      if (field === 'lineNo' && LINE_MESSENGER.test(header) && guess.numberShare < MOST) return [];
      // 设备型号 over KX-600 is what somebody has repaired, and not what they write with.
      if (table === 'customers' && field === 'device' && weight < FIRM && !areDevices(values)) {
        return [];
      }
      // A sender who is always the same is the shop.
      if (table === 'customers' && SENDER.test(header) && areFew(values)) return [];
      // "id" over cus_… is a customer's, whatever else is told of them.
      if (areNumbersOfCustomers(clue)) {
        return [{ column, table: 'customers', field: 'customerId', weight: 1 }];
      }
      // 优惠券 over 5, 0, 10 is what it took off.
      if (field === 'promotion' && guess.numberShare >= 0.95 && values.includes('0')) {
        return [{ column, table: 'orders', field: 'discount', weight: weight * 0.9 }];
      }
      // 单号 over SF1234567890123 is that of a parcel.
      if (field === 'orderId' && !isClearlyOfOrders(header) && areParcels(values)) {
        return [{ column, table: 'shipments', field: 'shipmentId', weight: SURE }];
      }
      // 快递 and 单号 beside it, where another column is the order's own.
      if (field === 'orderId' && /^[单單][号號]$/.test(header) && followsCarrier(headers, column)) {
        return [{ column, table: 'shipments', field: 'shipmentId', weight: SURE }];
      }
      // "Contact" over numbers that can be dialled.
      if (table === 'customers' && field === 'name' && arePhones(values)) {
        return [{ column, table, field: 'phone', weight: SURE }];
      }
      if (tellsBuyersAddress(table, field, values)) {
        return [{ column, table: 'customers', field: 'email', weight: SURE }];
      }
      // "Requester" over names of people is no number of theirs.
      if (isVagueNumber(table, field, weight) && areNames(values)) {
        return [{ column, table: 'customers', field: 'name', weight: SURE }];
      }
      // "N. Revenue (formatted)" beside "N. Revenue" is the same once more.
      const again = bare.has(header) ? 0.99 : 1;
      const candidate = {
        column,
        table,
        field,
        weight: weight * fit * finerShare(spec, clue) * again,
      };
      // Elsewhere a row may well refer to no order: a coupon that nobody has used.
      if (field === 'orderId' && (table === 'orders' || table === 'orderLines')) {
        const isVague = weight < 0.7;
        const own = OWN_NUMBER.test(header) ? OWN_NUMBER_LESS : 0;
        return [
          { ...candidate, weight: orderIdWeight(candidate.weight, isVague, values, dated) - own },
        ];
      }
      if (field === 'phone' && LANDLINE.test(header)) {
        return [{ ...candidate, weight: candidate.weight - 0.005 }];
      }
      if (table === 'customers' && field === 'name' && !part) {
        return [{ ...candidate, weight: candidate.weight - lessThanOwnName(header) }];
      }
      if (field === 'productId' && !isClear && countsRows(values)) {
        return [{ ...candidate, weight: candidate.weight * LESS_THAN_PRODUCT }];
      }
      // A whole name says more than its parts.
      return [part ? { ...candidate, weight: candidate.weight - 0.01, part } : candidate];
    });
  });
  const timed = withTimedDays(ofAddressed(told, clues), clues, readingsOf);
  const named = withNamesBesideContacts(withWholeNames(withCompanies(timed, clues), clues), clues);
  const figured = withListPrices(withFactors(named, clues), clues);
  const valued = [...figured, ...candidatesByValue(clues, figured)];
  return [...withSalesByCells(withSaleDays(valued, clues), clues), ...subscriptions(clues, named)];
}

function hasLocal(header: string, headers: readonly string[]): boolean {
  const local = header.replace(/[ _(]+utc\)?$/i, '');
  const isLocal = (it: string): boolean => it === local || local.endsWith(`_${it}`);
  return local !== header && headers.some(isLocal);
}

const CARRIER = /^(?:快递|快遞|物流|快递公司|物流公司|承运商)$/;

function followsCarrier(headers: readonly string[], column: number): boolean {
  const hasOwn = headers.some((header, at) => at !== column && isClearlyOfOrders(header));
  return hasOwn && CARRIER.test((headers[column - 1] ?? '').trim());
}

/** What people are called by where they write to each other. */
const LINE_MESSENGER = /^line ?id$/i;

/** Of numbers that are another on every row, what is left of being those of goods. */
const LESS_THAN_PRODUCT = 0.3;
const MANY_ROWS = 20;

/** Goods come again: what never does numbers something else. */
function countsRows(values: readonly string[]): boolean {
  const filled = values.filter((value) => value !== '');
  return filled.length >= MANY_ROWS && new Set(filled).size === filled.length;
}

/** What a number is called that may be anybody's. */
function isClearlyOfOrders(header: string): boolean {
  return /订|訂|order|sale|交易|invoice|receipt/i.test(header);
}

/** What people come to a page or an app with. */
const DEVICE =
  /iphone|ipad|ios|android|huawei|xiaomi|redmi|oppo|vivo|samsung|galaxy|pixel|honor|荣耀|華為|华为|小米|苹果|蘋果|mobile|phone|desktop|laptop|tablet|\bpc\b|\bmac|windows|手机|手機|电脑|電腦|平板|pad/i;

function areDevices(values: readonly string[]): boolean {
  const filled = values.filter((value) => value !== '');
  return filled.filter((value) => DEVICE.test(value)).length * 2 >= filled.length;
}

const SENDER = /^(?:寄件|发件|發件|寄货|寄送)(?:人|方|者)?/;

/** Hardly any, again and again. */
function areFew(values: readonly string[]): boolean {
  const filled = values.filter((value) => value !== '');
  return new Set(filled).size <= Math.max(2, filled.length / 8);
}

function arePhones(values: readonly string[]): boolean {
  const filled = values.filter((value) => value !== '');
  return filled.length > 0 && filled.every(isUnmistakablePhone);
}

/** As Stripe numbers who pays. */
const OF_CUSTOMER = /^cus_[A-Za-z0-9]{8,}$/;

function areNumbersOfCustomers({ header, values }: ColumnClues): boolean {
  const filled = values.filter((value) => value !== '');
  return (
    /^id$|customer/i.test(header.trim()) &&
    filled.length > 0 &&
    filled.every((value) => OF_CUSTOMER.test(value))
  );
}

/** As the carriers number their parcels. */
const PARCEL = /^(?:No:)?(?:SF|YT|ZTO|STO|JDV[A-Z]?|JT|EMS|DPK|YD|HT|DB)\d{9,}$/i;

function areParcels(values: readonly string[]): boolean {
  const filled = values.filter((value) => value !== '');
  return (
    filled.length > 0 && filled.filter((value) => PARCEL.test(value)).length >= filled.length * 0.8
  );
}

/** The table whose number stands before all others, another on every row. */
function firstKey(
  candidates: readonly FieldCandidate[],
  clues: readonly ColumnClues[],
): TableKind | undefined {
  const keys = candidates
    .filter(
      ({ table, field, weight }) => weight >= CLEAR && fieldSpec(table, field)?.role === 'key',
    )
    .sort((a, b) => a.column - b.column);
  return keys.find(({ column }) => {
    const { values, guess } = clues[column]!;
    return guess.filled > 1 && new Set(values).size === values.length;
  })?.table;
}

/** One column of people's names, each once, and none that surely tells of something else than people. */
function hasOnlyNames(
  candidates: readonly FieldCandidate[],
  clues: readonly ColumnClues[],
): boolean {
  const isName = ({ table, field }: FieldCandidate): boolean =>
    table === 'customers' && field === 'name';
  const named = candidates.find(
    (it) => isName(it) && it.weight >= MAYBE && areSurelyNames(clues[it.column]!.values),
  );
  if (!named) return false;
  const filled = clues[named.column]!.values.filter((value) => value !== '');
  const isOnce = new Set(filled).size >= 0.95 * filled.length;
  return (
    isOnce &&
    !candidates.some(
      ({ column, table, weight }) =>
        column !== named.column && table !== 'customers' && weight >= FIRM,
    )
  );
}

/** A list of people names each once; a list of what happened to them does not. */
function hasOneRowAPerson(
  candidates: readonly FieldCandidate[],
  clues: readonly ColumnClues[],
): boolean {
  return candidates.some(({ column, table, field, weight }) => {
    const isKey = table === 'customers' && isPersonKey(field);
    if (!isKey || weight < 0.4) return false;
    const filled = clues[column]!.values.filter((value) => value !== '');
    return filled.length > 0 && new Set(filled).size >= 0.95 * filled.length;
  });
}
