// Which fields a header may name. What a header alone cannot decide is decided later by the values
// and by the other columns: every reading is listed with its weight.

import { findContext, type HeaderContext } from './header-context.ts';
import { CUSTOMER_HEADERS } from './headers/customers.ts';
import {
  CONTRACT_HEADERS,
  OPPORTUNITY_HEADERS,
  PAYMENT_HEADERS,
  RETURN_HEADERS,
} from './headers/dealings.ts';
import { EVENT_HEADERS } from './headers/events.ts';
import type { FieldHeaders } from './headers/header-words.ts';
import { CONSENT_HEADERS, IDENTIFIER_HEADERS, PREFERENCE_HEADERS } from './headers/identity.ts';
import { COMPETITOR_PRODUCT_HEADERS, MARKET_SERIES_HEADERS } from './headers/market.ts';
import { CAMPAIGN_HEADERS, CONTACT_HEADERS, COUPON_HEADERS } from './headers/marketing.ts';
import { ORDER_HEADERS, ORDER_LINE_HEADERS } from './headers/orders.ts';
import { POST_HEADERS, SOCIAL_EDGE_HEADERS } from './headers/social.ts';
import {
  INVENTORY_HEADERS,
  PRODUCT_HEADERS,
  PURCHASE_HEADERS,
  SHIPMENT_HEADERS,
  STORE_HEADERS,
} from './headers/supply.ts';
import { asksForReason, asksToRecommend } from './headers/recommending.ts';
import {
  FEEDBACK_HEADERS,
  MESSAGE_HEADERS,
  SURVEY_HEADERS,
  TICKET_HEADERS,
} from './headers/voices.ts';
import { TABLE_KINDS, type TableKind, fieldSpec, keyField } from './tables.ts';
import { readParts } from './header-parts.ts';
import { mainlandWords, otherTails, plainWord, unqualified } from './header-variants.ts';
import { headerUnit, headerWords, normalHeader } from './normalise/header.ts';

export interface HeaderCandidate {
  readonly table: TableKind;
  readonly field: string;
  /** 0–1: how surely the header alone says this; 1 says only this. */
  readonly weight: number;
  /** The column holds only this part of the name; given and family name make one field together. */
  readonly part?: 'given' | 'family';
}

const TABLE_HEADERS: Readonly<Record<TableKind, Readonly<Record<string, FieldHeaders>>>> = {
  customers: CUSTOMER_HEADERS,
  identifiers: IDENTIFIER_HEADERS,
  orders: ORDER_HEADERS,
  orderLines: ORDER_LINE_HEADERS,
  payments: PAYMENT_HEADERS,
  returns: RETURN_HEADERS,
  contracts: CONTRACT_HEADERS,
  events: EVENT_HEADERS,
  surveys: SURVEY_HEADERS,
  feedback: FEEDBACK_HEADERS,
  tickets: TICKET_HEADERS,
  messages: MESSAGE_HEADERS,
  socialEdges: SOCIAL_EDGE_HEADERS,
  posts: POST_HEADERS,
  preferences: PREFERENCE_HEADERS,
  products: PRODUCT_HEADERS,
  inventory: INVENTORY_HEADERS,
  purchases: PURCHASE_HEADERS,
  stores: STORE_HEADERS,
  shipments: SHIPMENT_HEADERS,
  competitorProducts: COMPETITOR_PRODUCT_HEADERS,
  marketSeries: MARKET_SERIES_HEADERS,
  coupons: COUPON_HEADERS,
  campaigns: CAMPAIGN_HEADERS,
  contacts: CONTACT_HEADERS,
  opportunities: OPPORTUNITY_HEADERS,
  consents: CONSENT_HEADERS,
  other: {},
};

const WEIGHTS = { is: 1, likely: 0.75, maybe: 0.45, given: 0.75, family: 0.75 } as const;
/** A reference answers to the words of the key it refers to, at this share of their weight. */
const REFERENCE_SHARE = 0.55;

const PLACE_FIELDS = new Set(['country', 'province', 'city', 'district', 'postcode']);

let synonyms: ReadonlyMap<string, readonly HeaderCandidate[]> | undefined;

/**
 * Every known header in normal form → its readings, the likeliest first, ties in the order of the
 * tables. Built at the first question: most sessions read no file.
 */
export function knownHeaders(): ReadonlyMap<string, readonly HeaderCandidate[]> {
  synonyms ??= buildSynonyms();
  return synonyms;
}

function buildSynonyms(): Map<string, HeaderCandidate[]> {
  const byHeader = new Map<string, HeaderCandidate[]>();
  for (const table of TABLE_KINDS) {
    for (const [field, headers] of Object.entries(TABLE_HEADERS[table])) {
      addWords(byHeader, table, field, headers, 1);
      // What the app itself writes above a column, and the code's own name.
      const labels = fieldSpec(table, field)?.label ?? [];
      addWords(byHeader, table, field, { maybe: [...labels, field].join() }, 1);
      // Beside an order a bare place is the receiver's.
      if (table === 'orders' && PLACE_FIELDS.has(field)) {
        const { likely, maybe } = CUSTOMER_HEADERS[field as 'city'];
        addWords(byHeader, table, field, { maybe: `${likely ?? ''},${maybe ?? ''}` }, 1);
      }
      const refersTo = fieldSpec(table, field)?.refersTo;
      const key = refersTo === undefined ? undefined : keyField(refersTo);
      // Both ends of a tie refer to customers: only their own words tell them apart.
      if (refersTo === undefined || key === undefined || table === 'socialEdges') continue;
      addWords(byHeader, table, field, TABLE_HEADERS[refersTo][key] ?? {}, REFERENCE_SHARE);
    }
  }
  for (const candidates of byHeader.values()) candidates.sort((a, b) => b.weight - a.weight);
  return byHeader;
}

function addWords(
  byHeader: Map<string, HeaderCandidate[]>,
  table: TableKind,
  field: string,
  headers: FieldHeaders,
  share: number,
): void {
  for (const tier of ['is', 'likely', 'maybe', 'given', 'family'] as const) {
    const part = tier === 'given' || tier === 'family' ? { part: tier } : {};
    for (const word of headers[tier]?.split(',') ?? []) {
      const header = normalHeader(word);
      if (header === '') continue;
      const candidates = byHeader.get(header);
      if (candidates === undefined) {
        byHeader.set(header, [{ table, field, weight: WEIGHTS[tier] * share, ...part }]);
      } else if (!candidates.some((other) => other.table === table && other.field === field)) {
        candidates.push({ table, field, weight: WEIGHTS[tier] * share, ...part });
      }
    }
  }
}

const NONE: readonly HeaderCandidate[] = [];

function exactly(key: string): readonly HeaderCandidate[] {
  return knownHeaders().get(key) ?? NONE;
}

const OF_LINES: ReadonlySet<string> = new Set(['amount', 'discount']);

/** A context such as "customer" or 商品 makes an ambiguous rest surer, and a sure rest less so. */
function inContext(context: HeaderContext, rest: readonly HeaderCandidate[]): HeaderCandidate[] {
  const readings: HeaderCandidate[] = [];
  for (const [rank, table] of context.tables.entries()) {
    for (const candidate of rest) {
      const field = context.fieldOf?.(candidate) ?? candidate.field;
      const told = context.fieldOf === undefined ? table : 'customers';
      // "Item Total Price": what an order comes to, said of its line.
      const isOfLine =
        table === 'orderLines' && candidate.table === 'orders' && OF_LINES.has(candidate.field);
      if (candidate.table !== told && !isOfLine) continue;
      if (fieldSpec(table, field) === undefined) continue;
      readings.push({
        ...candidate,
        table,
        field,
        weight: (0.3 + 0.55 * candidate.weight) * 0.8 ** rank,
      });
    }
  }
  return readings.sort((a, b) => b.weight - a.weight);
}

/**
 * The readings of a header, the likeliest first; none for a header that says nothing known (a custom
 * field). Tried in turn: the header as it is; its words behind a context ("Customer Phone Number",
 * 客户手机号码, "City (Shipping)"); "X of Y"; without words that say nothing, a number or a plural.
 * Only whole words are ever compared.
 */
export function candidatesForHeader(header: string): readonly HeaderCandidate[] {
  if (asksToRecommend(header)) return [{ table: 'feedback', field: 'nps', weight: 1 }];
  if (asksForReason(header)) return [{ table: 'feedback', field: 'text', weight: WEIGHTS.likely }];
  if (LUNAR_BIRTHDAY.test(header)) {
    return [{ table: 'customers', field: 'birthdayLunar', weight: 1 }];
  }
  const read = readHeader(header);
  const mainland = mainlandWords(header);
  const other = mainland === header ? NONE : readHeader(mainland);
  if (read.length + other.length > 0) return withMore(read, scaled(other, 0.95));
  for (const variant of otherTails(header)) {
    const readings = readHeader(variant).filter(({ weight }) => weight >= LIKELY);
    if (readings.length > 0) return scaled(readings, VARIANT_SHARE);
  }
  const plain = plainWord(header);
  if (plain !== undefined) return scaled(readHeader(plain), VARIANT_SHARE);
  const said = readParts(header);
  const parts = said.length > 0 || mainland === header ? said : readParts(mainland);
  if (parts.length > 0) return parts;
  const bare = unqualified(header);
  return bare === undefined ? NONE : scaled(candidatesForHeader(bare), QUALIFIED_SHARE);
}

/** 生日（农历）: which calendar stands in brackets, where nothing else of a header counts. */
const LUNAR_BIRTHDAY =
  /^(?:客户|會員|会员|顾客|顧客)?(?:生日|birthday)\s*[（(【[]\s*(?:农历|農曆|阴历|陰曆|旧历|lunar)/i;

/** What is only guessed of a header is no ground for guessing at another. */
const LIKELY = 0.6;

/** Readings as sure as either says, with those of others that they lack, the likeliest first. */
function withMore(
  readings: readonly HeaderCandidate[],
  more: readonly HeaderCandidate[],
): readonly HeaderCandidate[] {
  const added = more.filter(
    ({ table, field }) => !readings.some((it) => it.table === table && it.field === field),
  );
  const surer = readings.map((reading) => {
    const other = more.find(
      ({ table, field }) => table === reading.table && field === reading.field,
    );
    return other && other.weight > reading.weight ? { ...reading, weight: other.weight } : reading;
  });
  if (added.length === 0 && surer.every((it, at) => it === readings[at])) return readings;
  return [...surer, ...added].sort((a, b) => b.weight - a.weight);
}

/** Of the weight of a header, what it weighs in other words. */
const VARIANT_SHARE = 0.85;
const QUALIFIED_SHARE = 0.8;

function readHeader(header: string): readonly HeaderCandidate[] {
  const bracketed = headerUnit(header);
  const outer = bracketed === null ? undefined : findContext(headerWords(bracketed));
  if (
    outer?.rest.length === 0 &&
    (isOf(outer.context, 'customers') || isOf(outer.context, 'orders'))
  ) {
    const words = headerWords(header);
    const joined = exactly(normalHeader(`${bracketed} ${words.join(' ')}`));
    const whole = exactly(words.join(''));
    // 省/州（账单）: either word of it.
    const own = whole.length > 0 ? whole : (words.map(exactly).find((it) => it.length > 0) ?? NONE);
    const read = joined.length > 0 ? joined : inContext(outer.context, own);
    if (read.length > 0) return read;
  }
  const exact = exactly(normalHeader(header));
  if (exact.length > 0) return exact;
  const asked = QUESTION_NUMBER.exec(header);
  if (asked !== null) return readHeader(header.slice(asked[0].length));
  const stem = QUESTION_STEM.exec(header);
  if (stem !== null) return scaled(readHeader(header.slice(stem[0].length)), 0.95);
  const read = readWords(headerWords(header), 1);
  // "Price: Total": a group's name before each of its columns.
  const group = GROUP_NAME.exec(header);
  // "Order Items: Total" is what each item came to.
  const isOfLines = group !== null && OF_LINES_GROUP.test(group[0]);
  if (isOfLines) {
    const readings = readWords(['item', ...headerWords(header.slice(group[0].length))], 1);
    if ((readings[0]?.weight ?? 0) >= LIKELY) return readings;
  }
  const isOther = group !== null && OTHER_SUM.test(group[0]);
  if (group !== null && !isOther && findContext(headerWords(group[0])) === undefined) {
    const rest = headerWords(header.slice(group[0].length));
    const readings = readWords(rest, 0.99);
    if ((readings[0]?.weight ?? 0) > (read[0]?.weight ?? 0)) return readings;
  }
  if (read.length > 0) return read;
  if (!header.includes('/')) return NONE;
  // "Town/City", "State/Province/Region": one of these says it most surely.
  let best = NONE;
  for (const part of header.split('/').slice(0, 3)) {
    const readings = readWords(headerWords(part), 0.95);
    if ((readings[0]?.weight ?? 0) > (best[0]?.weight ?? 0)) best = readings;
  }
  return best;
}

const OF_LINES_GROUP = /(?:items?|lines?|line items?|products?)\s*[:：]\s*$/i;
/** "Tax: Total" is the total of the tax, and none of what is grouped under it. */
const OTHER_SUM = /^(?:tax(?:es)?|vat|gst|dut(?:y|ies)|tips?|fees?|commissions?|costs?)\b/i;
const GROUP_NAME = /^[^:：]{1,24}[:：]\s*(?=\S)/;

/** "1、您的性别：", "Q3. Your city": the number of a question before it. */
const QUESTION_NUMBER = /^\s*(?:Q\s?)?\d{1,3}\s*[、.．:：)）]\s*(?=\S)/i;

/** "What is your age?", 请问您的职业: a question about what stands behind it. */
const QUESTION_STEM =
  /^\s*(?:what(?:'s| is| are) (?:your|the) |请问您?的?|請問您?的?|您的|你的)(?=\S)/i;

/** 您对服务的满意度, 您是否愿意推荐: said to somebody, and not of them. */
const ASKS_YOU =
  /^\s*(?:您|你|請問|请问)(?:对|對|是否|愿意|願意|觉得|覺得|认为|認為|会|會|希望|喜欢|喜歡|更|最)/;

/** Whether a header is a question that people were asked. */
export function isQuestion(header: string): boolean {
  return (
    QUESTION_NUMBER.test(header) || ASKS_YOU.test(header) || /[?？]\s*(?:[（(【[].*)?$/.test(header)
  );
}

function readWords(words: readonly string[], share: number): readonly HeaderCandidate[] {
  if (words.length === 0 || share < 0.3) return NONE;
  const exact = exactly(words.join(''));
  if (exact.length > 0) return scaled(exact, share);
  const found = findContext(words);
  if (found !== undefined && found.rest.length > 0) {
    // 产品明细.小计: a subform told with its table.
    // "Billing address city": of an address only what part of it.
    const isPart =
      found.rest.length > 1 &&
      (found.rest[0] === '明细' ||
        (/^(?:address|addr)$/.test(found.rest[0]!) && exactly(found.rest.join('')).length === 0));
    const own = isPart ? found.rest.slice(1) : found.rest;
    const rest = exactly(own.join(''));
    const read = inContext(found.context, rest.length > 0 ? rest : readTrimmed(own));
    if (found.rest[0] === '明细' && isPart && read[0]) {
      return scaled([surely(read[0]), ...read.slice(1)], share);
    }
    if (read.length > 0) return scaled(read, share);
    // "Order Item Name": an order speaks of its lines.
    const inner = found.context.fieldOf === undefined && isOf(found.context, 'orders');
    if (inner && findContext(found.rest) !== undefined) return readWords(found.rest, share * 0.8);
    // "Deal - Organization": a table's name before each of its columns.
    if (isOf(found.context, 'opportunities')) return readWords(found.rest, share * 0.95);
  }
  // "Total Shipping" is "Shipping Total"; "Total Orders" is how many.
  if (words.length > 1 && words[0] === 'total' && !/^orders?$/.test(words[1]!)) {
    const turned = exactly([...words.slice(1), 'total'].join(''));
    if (turned.length > 0) return scaled(turned, share * 0.95);
  }
  const of = words.indexOf('of');
  if (of > 0 && of < words.length - 1) {
    const owner = words.slice(of + 1).filter((word) => word !== 'the');
    return readWords([...owner, ...words.slice(0, of)], share * 0.9);
  }
  return scaled(readTrimmed(words), share);
}

/** A subform told with its table speaks of that table and of no other. */
function surely(candidate: HeaderCandidate): HeaderCandidate {
  return { ...candidate, weight: Math.max(candidate.weight, 0.75) };
}

function isOf(context: HeaderContext, table: TableKind): boolean {
  return context.tables[0] === table;
}

const EMPTY_WORDS = new Set(
  'square klaviyo shopify stripe hubspot zoho mailchimp salesforce amazon ebay etsy woocommerce shopee the a your our my field value info information data params param properties property please enter required optional text column details utc gmt 信息 明细 列表 清单 子表 资料 内容 字段 列 必填 选填 请填写 请输入 您的 你的 填写'.split(
    ' ',
  ),
);

/** Without words that say nothing at either end, a number behind, or the plural of the last word. */
function readTrimmed(words: readonly string[]): readonly HeaderCandidate[] {
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  if (words.length > 1 && EMPTY_WORDS.has(last)) return readWords(words.slice(0, -1), 0.9);
  if (words.length > 1 && EMPTY_WORDS.has(first)) return readWords(words.slice(1), 0.9);
  const numbered = /^(\D*?)(\d)$/.exec(last);
  if (numbered !== null) {
    const rest = [...words.slice(0, -1), numbered[1] ?? ''].filter((word) => word !== '');
    return readWords(rest, numbered[2] === '1' ? 0.8 : 0.5);
  }
  if (/^\p{Script=Han}/u.test(last)) {
    const bare = last.replace(/^(?:您的|你的|请填写|请输入)|(?:信息|资料|内容|字段|列)$/gu, '');
    return bare === last || bare === '' ? NONE : readWords([...words.slice(0, -1), bare], 0.9);
  }
  const singular = last.replace(/(?<=[a-z]{2})s$/, '');
  return singular === last ? NONE : readWords([...words.slice(0, -1), singular], 0.9);
}

function scaled(candidates: readonly HeaderCandidate[], share: number): readonly HeaderCandidate[] {
  if (share === 1) return candidates;
  return candidates.map((candidate) => ({ ...candidate, weight: candidate.weight * share }));
}
