/**
 * Which field each column of a file is: the header proposes, the values and the company of the other
 * columns decide. Nothing is dropped: a column that is no field becomes a custom field.
 */
import { candidatesForHeader, isQuestion } from '#domain/header-synonyms.ts';
import { fieldSpec, type FieldSpec, keyField, type TableKind } from '#domain/tables.ts';
import { isUnmistakablePhone, normalPhone } from '#domain/phone.ts';
import { isMasked, isPlaceholder, normalEmail } from '#domain/text-normal.ts';
import {
  asOwnFields,
  asProducts,
  bestOf,
  type FieldCandidate,
  type FileKind,
  kindOf,
  PERSON_KEYS,
  tablesOfKind,
} from '#ingest/file-kind.ts';
import { areBareTimes } from './joined-times.ts';
import { platformReadings } from './platform-quirks.ts';
import type { ReadGuess } from '#ingest/dialect/read-guess.ts';
import { EXPONENT } from '#ingest/values/spoilt-ids.ts';

/** What is known of a column before its file is read. */
export interface ColumnClues {
  /** '' without a header. */
  readonly header: string;
  /** Sampled cells, trimmed, blanks included. */
  readonly values: readonly string[];
  readonly guess: ReadGuess;
}

/** What a column is taken for; several tables of one field are told apart after reading. */
export interface ColumnMapping {
  /** Tables that could hold it, null for a custom field. */
  readonly tables: readonly TableKind[] | null;
  readonly field: string | null;
  /** 0–1. */
  readonly confidence: number;
  /** The measure that the header names, where hardly a cell can be read as one: kept, but told. */
  readonly doubt?: { readonly table: TableKind; readonly field: string };
  /** A name told in two columns: this one and the other, which stays a custom field. */
  readonly name?: { readonly given: number; readonly family: number };
}

export interface FileMapping {
  readonly kind: FileKind;
  readonly columns: readonly ColumnMapping[];
}

/** A person's choice for a column. */
export interface ChosenField {
  readonly table: TableKind;
  /** null: a custom field of the table. */
  readonly field: string | null;
}

/** So many columns that are questions make a file of answers. */
const LEAST_QUESTIONS = 2;

/** Weights below this are no answer. */
const LEAST_WEIGHT = 0.3;

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
  const kind = kindOf(all, {
    isOneRowAPerson: hasOneRowAPerson(all, clues),
    hasQuestions: clues.filter(({ header }) => isQuestion(header)).length >= LEAST_QUESTIONS,
  });
  const candidates =
    kind === 'products' ? [...told, ...asProducts(told)] : ofKind(kind, told, clues);
  const columns = assign(clues.length, candidates, tablesOfKind(kind), chosen);
  return {
    kind,
    columns: isHeaderless ? columns : columns.map(withDoubt(kind, clues, columns, chosen)),
  };
}

/** Says of a custom column that its header names a field which its cells do not hold. */
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
        spec.type === 'money' ? guess.numberShare : fitOf(spec, field, values, guess, false);
      return isMeasured(spec) && !spec.orType && isRead < MOST;
    });
    return meant ? { ...mapping, doubt: { table: meant.table, field: meant.field } } : mapping;
  };
}

function candidatesByHeaders(clues: readonly ColumnClues[]): FieldCandidate[] {
  const dated = datedRows(clues);
  const readingsOf = platformReadings(clues.map(({ header }) => header));
  const told = clues.flatMap((clue, column): FieldCandidate[] => {
    const { header, values, guess } = clue;
    if (header === '') return [];
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
      const candidate = { column, table, field, weight: weight * fit * finerShare(spec, clue) };
      // Elsewhere a row may well refer to no order: a coupon that nobody has used.
      if (field === 'orderId' && (table === 'orders' || table === 'orderLines')) {
        const isVague = weight < 0.7;
        return [{ ...candidate, weight: orderIdWeight(candidate.weight, isVague, values, dated) }];
      }
      if (table === 'customers' && field === 'name' && !part) {
        return [{ ...candidate, weight: candidate.weight - lessThanOwnName(header) }];
      }
      // A whole name says more than its parts.
      return [part ? { ...candidate, weight: candidate.weight - 0.01, part } : candidate];
    });
  });
  const named = withWholeNames(withCompanies(told, clues), clues);
  return [...named, ...candidatesByValue(clues, named)];
}

const COMPANY_VALUE =
  /(?:公司|集团|集團|厂|廠|商行|商店|超市|事务所|事務所|工作室|中心|医院|醫院|学校|學校|大学|大學|酒店|\b(?:Ltd|Limited|Inc|LLC|LLP|PLC|GmbH|AG|SA|S\.A|B\.?V|Corp|Corporation|Company|Co)\.?)$/i;

/** 客户名称 beside 联系人: where the customers are companies, the name is that of who speaks for them. */
function withCompanies(
  told: readonly FieldCandidate[],
  clues: readonly ColumnClues[],
): FieldCandidate[] {
  const names = told.filter(isWholeName);
  const isCompanies = (column: number): boolean => {
    const filled = clues[column]!.values.filter((value) => value !== '');
    return filled.filter((value) => COMPANY_VALUE.test(value)).length * 2 > filled.length;
  };
  const companies = new Set(names.map(({ column }) => column).filter(isCompanies));
  if (companies.size === 0 || names.every(({ column }) => companies.has(column))) return [...told];
  return told.map((candidate) => {
    const { column, table, field, weight } = candidate;
    if (!companies.has(column) || table !== 'customers') return candidate;
    if (field === 'company') return { ...candidate, weight: Math.max(weight, 0.8) };
    return field === 'name' ? { ...candidate, weight: weight * 0.5 } : candidate;
  });
}

function isWholeName({ table, field, part, weight }: FieldCandidate): boolean {
  return table === 'customers' && field === 'name' && part === undefined && weight >= MAYBE_WEIGHT;
}

/** "Name" beside "First Name" and "Last Name" is both together. */
function withWholeNames(
  told: readonly FieldCandidate[],
  clues: readonly ColumnClues[],
): FieldCandidate[] {
  const parts = told.filter(
    ({ table, field, part }) => table === 'customers' && field === 'name' && part !== undefined,
  );
  if (parts.length < 2) return [...told];
  return told.map((candidate) =>
    isWholeName(candidate) && /^(?:full )?name$/i.test(clues[candidate.column]!.header.trim())
      ? { ...candidate, weight: Math.max(candidate.weight, 0.76) }
      : candidate,
  );
}

/** Of several names a person's own comes first, then the customer's, then that of who speaks for it. */
function lessThanOwnName(header: string): number {
  if (/联系人|聯絡人|联络人|contact/i.test(header)) return 0.008;
  return /客户|客戶|顾客|顧客|customer|client|account/i.test(header) ? 0.004 : 0;
}

/** Of two moments the one with a time of day says more. */
function finerShare({ type }: FieldSpec, { values, guess }: ColumnClues): number {
  if (type !== 'moment' || guess.filled === 0 || guess.epochShare >= MOST) return 1;
  const timed = values.filter((value) => /\d:\d\d/.test(value)).length;
  return timed * 2 >= guess.filled ? 1 : 0.98;
}

/** Rows with a value in the column that is most surely a date. */
function datedRows(clues: readonly ColumnClues[]): readonly string[] | null {
  let best: ColumnClues | null = null;
  for (const clue of clues) {
    if (clue.guess.filled === 0 || clue.guess.dateShare < 0.9) continue;
    if (best === null || clue.guess.filled > best.guess.filled) best = clue;
  }
  return best?.values ?? null;
}

/** "#1001", "SO-2024-0005", 3745012345678901234: a number given to something. */
const NUMBERED = /^#?(?:[A-Z]{1,6}[-_]?)?\d[\d-]{2,}$/i;

/**
 * An order's number stands on every dated row, or on the first of each order; a number that only some
 * of the dated rows have is another one. A vague header over numbers such as "#1001" is likelier one.
 */
function orderIdWeight(
  weight: number,
  isVague: boolean,
  values: readonly string[],
  dated: readonly string[] | null,
): number {
  if (isVague && dated && hasSeveralDates(values, dated)) return weight * 0.3;
  const filled = values.filter((value) => value !== '');
  if (filled.length === 0) return weight * 0.5;
  const isNumbered = filled.every((value) => NUMBERED.test(value));
  const told =
    isNumbered && filled.some((value) => value.startsWith('#')) ? Math.max(weight, 0.85) : weight;
  if (!dated) return told;
  const rows = values.filter((_, row) => (dated[row] ?? '') !== '');
  const without = rows.filter((value) => value === '').length;
  return without > rows.length * 0.4 ? told * 0.4 : told;
}

/** An order has one date: a number that comes again on other days is somebody's, or something's. */
function hasSeveralDates(values: readonly string[], dated: readonly string[]): boolean {
  const first = new Map<string, string>();
  let again = 0;
  let other = 0;
  for (const [row, value] of values.entries()) {
    const day = dated[row] ?? '';
    if (value === '' || day === '') continue;
    const known = first.get(value);
    if (known === undefined) first.set(value, day);
    else {
      again++;
      if (known !== day) other++;
    }
  }
  return again > 0 && other * 2 >= again;
}

/** Numbers of people, orders and phones that a spreadsheet has spoilt identify nobody. */
function isBroken({ type }: FieldSpec, values: readonly string[]): boolean {
  if (type !== 'id' && type !== 'phone') return false;
  const filled = values.filter((value) => value !== '');
  return filled.filter((value) => EXPONENT.test(value)).length * 10 > filled.length;
}

const MARKED_MONEY =
  /^[-(]? ?(?:NT\$|HK\$|US\$|[$€£¥￥]|RMB|CNY|USD) ?[\d,.]+|^-?[\d,]+(?:\.\d+)? ?(?:元|块|圓|圆)$/i;
/** The commonest surnames: six people in seven have one of them. */
const HAN_NAME =
  /^[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許邓鄧冯馮韩韓曹曾彭萧蕭蔡潘田董袁于余叶葉蒋蔣杜苏蘇魏程吕呂丁沈任姚卢盧傅钟鐘姜崔谭譚廖范汪陆陸金石戴贾賈韦韋夏邱方侯邹鄒熊孟秦白江阎閻薛尹段雷黎史龙龍陶贺賀顾顧毛郝龚龔邵万萬钱錢严嚴武洪]\p{Script=Han}{1,2}$/u;

/** Words of headers whose dates, money or names are others than an order's. */
const OTHER_DATE =
  /最后|最後|最近|上次|下次|首次|预计|預計|到期|有效|过期|更新|修改|跟进|跟進|截止|入职|出生|last|next|first|updat|modif|expir|due|birth|valid|until/i;
const OTHER_MONEY =
  /余额|餘額|成本|进价|累计|累計|历史|欠|押金|定金|税|稅|小费|小費|费$|費$|利润|利潤|提成|佣金|tip|tax|fee|cost|balance|deposit|profit|margin|commission|lifetime/i;
const OTHER_NAME =
  /员|員|师|師|老师|负责|負責|经办|經辦|经手|销售|客服|制|审|开单|收银|推荐|介绍|staff|rep|agent|by|owner/i;

/**
 * Columns whose header says nothing, by their values: less than any header that is known, and only where
 * no other column is known to say the same.
 */
function candidatesByValue(
  clues: readonly ColumnClues[],
  told: readonly FieldCandidate[],
): FieldCandidate[] {
  const known = new Set(told.map(({ column }) => column));
  const found: FieldCandidate[] = [];
  const isTold = (...fields: readonly string[]): boolean =>
    [...told, ...found].some(({ field, weight }) => fields.includes(field) && weight >= BY_VALUE);
  const find = (
    table: TableKind,
    field: string,
    others: RegExp | null,
    holds: (clue: ColumnClues, mostly: (holds: (value: string) => boolean) => boolean) => boolean,
  ): void => {
    const column = clues.findIndex((clue, at) => {
      const filled = clue.values.filter((value) => value !== '');
      if (known.has(at) || clue.header === '' || filled.length === 0) return false;
      if (others?.test(clue.header) === true) return false;
      return holds(clue, (fits) => filled.filter(fits).length >= filled.length * 0.8);
    });
    if (column < 0) return;
    known.add(column);
    found.push({ column, table, field, weight: BY_VALUE });
  };
  if (!isTold('email')) {
    find('customers', 'email', null, (_, mostly) => mostly((it) => normalEmail(it) !== null));
  }
  if (!isTold('phone', 'receiverPhone')) {
    find('customers', 'phone', OTHER_NAME, (_, mostly) => mostly(isUnmistakablePhone));
  }
  if (!isTold('amount', 'amountDue', 'unitPrice')) {
    find('orders', 'amount', OTHER_MONEY, (_, mostly) => mostly((it) => MARKED_MONEY.test(it)));
  }
  if (isTold('amount', 'unitPrice') && !isTold('orderedAt', 'paidAt')) {
    find('orders', 'orderedAt', OTHER_DATE, ({ guess }) => guess.dateShare >= 0.95);
  }
  if (isTold('phone') && !isTold('name', 'buyerNick', 'receiverName')) {
    find('customers', 'name', OTHER_NAME, (_, mostly) => mostly((it) => HAN_NAME.test(it)));
  }
  return found;
}

const BY_VALUE = 0.4;

/** Keys of a buyer that a weak "id" or a bare phone must not push aside. */
const BUYER_KEYS = ['customerId', 'memberNo', 'buyerNick', 'phone', 'email'];

/**
 * In a file of orders an ambiguous word speaks of the order first; a bare "id" beside another key of
 * the buyer is not the buyer's; and beside a named receiver a bare address, and a phone or name that is
 * masked or stands beside the buyer's own number, are the receiver's. In a table of its own the row's
 * number and times come before the person's.
 */
function ofKind(
  kind: FileKind,
  candidates: readonly FieldCandidate[],
  clues: readonly ColumnClues[],
): readonly FieldCandidate[] {
  if (kind === 'customers') {
    return candidates.filter(
      ({ table, field, weight }) =>
        table !== 'consents' || (CONSENT_OF_PEOPLE.includes(field) && weight >= 0.7),
    );
  }
  if (kind !== 'orders') return ownFirst(kind, asOwnFields(kind, candidates));
  const has = (table: TableKind, fields: readonly string[], least: number): boolean =>
    bestOf(candidates, table, fields) >= least;
  const hasBuyer =
    has('customers', BUYER_KEYS, 0.6) || has('orders', ['buyerNick', 'customerId'], 0.6);
  const hasBuyerId =
    has('customers', ['customerId', 'memberNo'], 0.6) || has('orders', ['buyerNick'], 0.6);
  const hasProduct = has('orderLines', ['productId', 'sku', 'productName'], 0.6);
  const hasReceiver = has('orders', ['receiverName', 'receiverAddress'], 0.8);
  const receivers = new Map(
    candidates
      .filter(({ table, field }) => table === 'orders' && field.startsWith('receiver'))
      .map((candidate) => [candidate.column, candidate]),
  );
  const isReceivers = ({ column, field }: FieldCandidate): boolean =>
    hasReceiver &&
    (hasBuyerId || field === 'receiverAddress' || isMostlyMasked(clues[column]!.values));
  const isReceiverAlone =
    hasReceiver && !hasBuyerId && !has('customers', ['email', 'name', 'wechatOpenId'], 0.6);
  const receiverIsBuyer = isReceiverAlone ? bareReceiver(candidates, clues) : NOBODY;
  const ranked = candidates.map((candidate) => {
    const { column, table, field, weight } = candidate;
    if (table === 'customers' && field === 'phone' && column === receiverIsBuyer.phone) {
      return { ...candidate, weight: Math.max(weight, 0.76) };
    }
    if (field === 'receiverName' && column === receiverIsBuyer.name) {
      return { ...candidate, table: 'customers' as const, field: 'name' };
    }
    const receiver = receivers.get(column);
    if (receiver === candidate && isReceivers(candidate)) {
      const rival = bestOf(
        candidates.filter((other) => other.column === column),
        'customers',
        ['phone', 'name', 'address'],
      );
      // 联系手机 beside a nick and a receiver is the platform's own column, not a guess.
      const least = hasBuyerId && weight >= 0.7 ? 0.9 : 0;
      return { ...candidate, weight: Math.max(weight, least, Math.min(1, rival + 0.01)) };
    }
    if (table === 'orders' && field === 'amount' && weight >= 0.7) {
      return { ...candidate, weight: weight - lessThanPaid(clues[column]!.header) };
    }
    if (weight < CLEAR && table === 'customers' && ORDER_WORDS.includes(field)) {
      return { ...candidate, weight: weight * 0.5 };
    }
    if (weight >= 0.5) return candidate;
    const isBareId = (field === 'customerId' && hasBuyer) || (field === 'productId' && hasProduct);
    if (isBareId) return { ...candidate, weight: weight * 0.5 };
    // What a sheet of orders says vaguely is of the orders: `created at` is no product's.
    const isOfOthers = table === 'customers' || table === 'products';
    return isOfOthers ? { ...candidate, weight: weight * 0.9 } : candidate;
  });
  return [...ranked, ...dueAsPaid(ranked), ...totalsAsDue(ranked, clues)];
}

/** A total beside what was paid of it is what was to be paid, unless another column says so. */
function totalsAsDue(
  candidates: readonly FieldCandidate[],
  clues: readonly ColumnClues[],
): FieldCandidate[] {
  const amounts = candidates.filter(
    ({ table, field, weight }) => table === 'orders' && field === 'amount' && weight >= SURE,
  );
  const isPaid = ({ column }: FieldCandidate): boolean => SAYS_PAID.test(clues[column]!.header);
  if (!amounts.some(isPaid)) return [];
  return amounts
    .filter((it) => !isPaid(it) && ORDER_TOTAL.test(clues[it.column]!.header))
    .map((it) => ({ ...it, field: 'amountDue', weight: LEAST_WEIGHT }));
}

const ORDER_TOTAL =
  /^(?:订单|訂單|单据|order)\s*(?:总价|總價|总额|總額|总金额|總金額|金额|金額|total|amount)/i;

const NOBODY = { phone: -1, name: -1 } as const;

/**
 * In a sheet that names nobody but the receiver, under a bare 电话 or 联系手机 that can be dialled, the
 * receiver is the customer as far as anyone knows. A phone that is told as the receiver's stays that.
 */
function bareReceiver(
  candidates: readonly FieldCandidate[],
  clues: readonly ColumnClues[],
): { readonly phone: number; readonly name: number } {
  const names = candidates.filter(({ field, weight }) => field === 'receiverName' && weight >= 0.8);
  const phone = candidates.find(
    ({ column, table, field }) =>
      table === 'customers' &&
      field === 'phone' &&
      !names.some((name) => name.column === column) &&
      !candidates.some(
        (other) =>
          other.column === column && other.field === 'receiverPhone' && other.weight >= CLEAR,
      ) &&
      shareOf(
        clues[column]!.values.filter((value) => value !== ''),
        (value) => normalPhone(value) !== null,
      ) >= 0.8 &&
      clues[column]!.guess.filled > 0,
  );
  const hasName = bestOf(candidates, 'customers', ['name']) >= 0.5;
  return phone ? { phone: phone.column, name: hasName ? -1 : (names[0]?.column ?? -1) } : NOBODY;
}

/** What a list of people says of consent; its other columns are the people's. */
const CONSENT_OF_PEOPLE: readonly string[] = ['granted', 'lawfulBasis'];

const SAYS_PAID =
  /实付|實付|实际|實際|实收|實收|支付|付款|已付|结算|結算|成交|paid|collected|received/i;
const SAYS_TOTAL = /总|總|合计|合計|total/i;

/** Of several amounts of an order the one that says it was paid comes first, then a total, then others. */
function lessThanPaid(header: string): number {
  if (SAYS_PAID.test(header)) return 0;
  return SAYS_TOTAL.test(header) ? 0.03 : 0.04;
}

/** Words that beside an order speak of it, unless they name the customer. */
const ORDER_WORDS: readonly string[] = ['source', 'registeredAt'];

/**
 * Without any column of what was paid, what was to be paid stands for it; without a quantity too, the
 * price of the one thing on the row.
 */
function dueAsPaid(candidates: readonly FieldCandidate[]): FieldCandidate[] {
  const due = candidates.filter(
    ({ table, field, weight }) => table === 'orders' && field === 'amountDue' && weight >= 0.5,
  );
  if (due.length === 0 && bestOf(candidates, 'orderLines', ['quantity']) < MAYBE_WEIGHT) {
    due.push(
      ...candidates.filter(
        ({ table, field, weight }) =>
          table === 'orderLines' && field === 'unitPrice' && weight >= 0.7,
      ),
    );
  }
  const columns = new Set(due.map(({ column }) => column));
  const others = candidates.filter(({ column }) => !columns.has(column));
  if (bestOf(others, 'orders', ['amount']) >= MAYBE_WEIGHT) return [];
  if (bestOf(others, 'orderLines', ['amount']) >= MAYBE_WEIGHT) return [];
  const [best] = due.sort((a, b) => b.weight - a.weight || a.column - b.column);
  return best ? [{ ...best, table: 'orders', field: 'amount', weight: best.weight + 0.01 }] : [];
}

const MAYBE_WEIGHT = 0.4;

function isMostlyMasked(values: readonly string[]): boolean {
  const filled = values.filter((value) => value !== '');
  return filled.filter((value) => isMasked(value)).length * 2 > filled.length;
}

/** What numbers the rows of tables that nothing refers to. */
const ROW_NUMBERS: Readonly<Partial<Record<FileKind, string>>> = {
  surveys: 'responseId',
  feedback: 'feedbackId',
};

const SAID_OF_ROWS: ReadonlySet<string> = new Set([
  'registeredAt',
  'joinedOn',
  'source',
  'channelPreference',
  'memberLevel',
]);

/** In a table of its own a vague word speaks of its rows before it speaks of the people beside them. */
function ownFirst(kind: FileKind, candidates: readonly FieldCandidate[]): FieldCandidate[] {
  const key = keyField(kind) ?? ROW_NUMBERS[kind];
  const keyed = new Set(
    candidates.filter((it) => it.table === kind && it.field === key).map(({ column }) => column),
  );
  const owned = new Set(
    candidates.filter((it) => it.table === kind && it.weight >= 0.3).map(({ column }) => column),
  );
  return candidates.map((candidate) => {
    const { column, table, field, weight } = candidate;
    // "Create Date" and "Source" of a deal or a ticket are its own.
    if (table === 'customers' && SAID_OF_ROWS.has(field) && owned.has(column)) {
      return { ...candidate, weight: Math.min(weight, 0.35) };
    }
    if (weight >= 0.5) return candidate;
    const isBareId = field === 'customerId' && keyed.has(column);
    const isOfPerson = table === 'customers' && kind !== 'products';
    return isBareId || isOfPerson ? { ...candidate, weight: weight * 0.9 } : candidate;
  });
}

/** Weight of a header that can mean one thing only. */
const CLEAR = 0.95;

function isMeasured({ type }: FieldSpec): boolean {
  return type === 'money' || type === 'moment' || type === 'day';
}

/** Share of readable values from which a header's word is believed. */
const MOST = 0.5;

/** How well sampled values suit a field, 0–1. A column without values suits any. */
function fitOf(
  spec: FieldSpec,
  field: string,
  values: readonly string[],
  guess: ReadGuess,
  isClear: boolean,
): number {
  // A header alone has to be clear.
  if (guess.filled === 0) return isClear ? 0.5 : 0.25;
  const filled = values.filter((value) => value !== '');
  const asNumber = guess.numberShare;
  const asDate = Math.max(
    guess.dateShare + guess.monthDayShare,
    guess.serialShare,
    guess.epochShare,
  );
  switch (spec.type) {
    case 'money':
    case 'number':
    case 'integer':
    case 'rate':
    case 'latitude':
    case 'longitude':
      if (spec.orType && asNumber < 0.5) return 0.9;
      return asNumber >= MOST ? 1 : asNumber * 0.5;
    case 'day':
    case 'moment':
      return asDate >= MOST ? 1 : asDate * 0.5;
    case 'phone':
      return shareOf(filled, (value) => normalPhone(value) !== null || isMasked(value)) >= 0.5
        ? 1
        : 0.3;
    case 'email':
      return shareOf(filled, (value) => /.@./.test(value) || isMasked(value)) >= 0.5 ? 1 : 0.1;
    case 'id':
      if (guess.dateShare >= 0.9 && field !== 'orderId') return 0.3;
      if (isClear) return 1;
      // Numbers that run on over the whole sheet are those of its rows.
      if (field === 'lineNo' && filled.length > 1 && new Set(filled).size === filled.length) {
        return 0.2;
      }
      // Asked of all only where there is one: placeholders are dear to tell.
      return filled.some(isFraction) && shareOf(filled, isFraction) > 0.3 ? 0.2 : 1;
    case 'flag':
      return new Set(filled).size <= 6 ? 1 : 0.4;
    default:
      if (field === 'company' && filled.every((value) => UNIT_WORD.test(value))) return 0.1;
      if (field === 'name' && filled.every((value) => NUMBERED.test(value))) return 0.3;
      if (asDate >= 0.9 && guess.serialShare < 0.9) return 0.3;
      return asNumber > 0.95 && guess.readAs === 'number' ? 0.5 : 1;
  }
}

const UNIT_WORD =
  /^(?:[件个個只隻支枝盒箱瓶袋包台套双雙份本张張条條块塊桶罐卷串杯碗斤克吨噸米升束朵株盆]|公斤|千克|kg|g|ml|l|pcs?|ea)$/i;

function isFraction(value: string): boolean {
  return /^-?\d+[.,]\d+$/.test(value);
}

function shareOf(values: readonly string[], holds: (value: string) => boolean): number {
  const meant = values.filter((value) => !isPlaceholder(value));
  return meant.length === 0 ? 1 : meant.filter(holds).length / meant.length;
}

/** A list of people names each once; a list of what happened to them does not. */
function hasOneRowAPerson(
  candidates: readonly FieldCandidate[],
  clues: readonly ColumnClues[],
): boolean {
  return candidates.some(({ column, table, field, weight }) => {
    const isKey = table === 'customers' && PERSON_KEYS.some((key) => key === field);
    if (!isKey || weight < 0.4) return false;
    const filled = clues[column]!.values.filter((value) => value !== '');
    return filled.length > 0 && new Set(filled).size >= 0.95 * filled.length;
  });
}

/** A column may take a field that another table has taken only if it speaks of its own table surely. */
const SURE = 0.7;

/**
 * One column a field of a table: the strongest pair first. Keys are one column in the whole file; other
 * fields that two tables share (the amounts of orders and lines, the cities of buyers and receivers)
 * may be told twice. A column that finds none is a custom field.
 */
function assign(
  columnCount: number,
  candidates: readonly FieldCandidate[],
  tables: readonly TableKind[],
  chosen: ReadonlyMap<number, ChosenField>,
): ColumnMapping[] {
  const columns: (ColumnMapping | undefined)[] = Array.from({ length: columnCount });
  const taken = new Map<string, Set<TableKind>>();
  const take = (held: readonly TableKind[], field: string): void => {
    const group = fieldGroup(field);
    const known = taken.get(group) ?? new Set();
    for (const table of held) known.add(table);
    taken.set(group, known);
  };
  for (const [column, { table, field }] of chosen) {
    if (column >= columnCount) continue;
    columns[column] = { tables: [table], field, confidence: 1 };
    if (field !== null) take([table], field);
  }
  const open = candidates
    .filter(
      ({ column, table, weight }) =>
        !chosen.has(column) && tables.includes(table) && weight >= LEAST_WEIGHT,
    )
    .sort((a, b) => b.weight - a.weight || a.column - b.column);
  const isFree = ({ table, field, weight }: FieldCandidate): boolean => {
    const by = taken.get(fieldGroup(field));
    return !by || (weight >= SURE && !by.has(table) && !isKey(table, field));
  };
  /** Another column says more surely that it is this field of this table. */
  const isOutdone = ({ column, table, field, weight }: FieldCandidate): boolean =>
    open.some(
      (other) =>
        other.column !== column &&
        !columns[other.column] &&
        other.table === table &&
        fieldGroup(other.field) === fieldGroup(field) &&
        other.weight > weight &&
        other.weight >= SURE,
    );
  for (const best of open) {
    const { column, field, weight, part } = best;
    if (columns[column] || !isFree(best)) continue;
    const held = open.filter(
      (other) =>
        other.column === column &&
        other.field === field &&
        isFree(other) &&
        (other === best || !isOutdone(other)),
    );
    const holders = held.map(({ table }) => table);
    columns[column] = { tables: holders, field, confidence: Math.min(1, weight) };
    take(holders, field);
    const rest =
      part &&
      open.find(
        (other) =>
          other.table === best.table &&
          other.field === field &&
          !columns[other.column] &&
          other.part !== undefined &&
          other.part !== part,
      );
    if (!rest) continue;
    const name =
      part === 'given'
        ? { given: column, family: rest.column }
        : { given: rest.column, family: column };
    columns[column] = { tables: holders, field, confidence: Math.min(1, weight), name };
    columns[rest.column] = UNMAPPED;
  }
  return columns.map((mapping) => mapping ?? UNMAPPED);
}

const UNMAPPED: ColumnMapping = { tables: null, field: null, confidence: 0 };

function isKey(table: TableKind, field: string): boolean {
  return fieldSpec(table, field)?.role !== undefined;
}

/** Fields that say the same of a row: only one column of a table may hold them. */
function fieldGroup(field: string): string {
  return field === 'discountRate' ? 'discount' : field;
}

/** Headerless files: an id that repeats, a date and figures make orders; anything else is `other`. */
function candidatesByValues(clues: readonly ColumnClues[]): FieldCandidate[] {
  const found: FieldCandidate[] = [];
  const add = (column: number, table: TableKind, field: string, weight: number): void => {
    found.push({ column, table, field, weight });
  };
  const dateAt = clues.findIndex(({ guess }) => guess.dateShare >= 0.95);
  if (dateAt < 0) return [];
  const numeric = clues.flatMap(({ values, guess }, column) => {
    if (column === dateAt || guess.numberShare < 0.95) return [];
    const filled = values.filter((value) => value !== '');
    const decimals = filled.filter((value) => /[.,]\d+$/.test(value)).length / filled.length;
    const isPadded = filled.some((value) => /^0\d/.test(value));
    const distinct = new Set(filled).size / filled.length;
    const largest = Math.max(...filled.map(Number).filter((value) => !Number.isNaN(value)));
    return [{ column, decimals, isPadded, distinct, largest }];
  });
  const amount = numeric.find(({ decimals }) => decimals > 0.3);
  const quantity = numeric.find(
    ({ column, decimals, isPadded, largest }) =>
      column !== amount?.column && decimals === 0 && !isPadded && largest < 1000,
  );
  if (!amount && !quantity) return [];
  add(dateAt, 'orders', 'orderedAt', 0.7);
  if (amount) add(amount.column, 'orders', 'amount', 0.6);
  if (quantity) add(quantity.column, 'orderLines', 'quantity', 0.5);
  const idAt = clues.findIndex(
    ({ guess }, column) =>
      column !== dateAt &&
      column !== amount?.column &&
      column !== quantity?.column &&
      guess.dateShare < 0.5,
  );
  if (idAt >= 0) add(idAt, 'customers', 'customerId', 0.6);
  return found;
}
