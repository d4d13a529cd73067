/**
 * Who may be written to by which channel (rules.md, "Consent"): the latest dated statement wins; an
 * undated no is of the day of its import, and an undated yes never turns a no into a yes.
 */
import {
  cellText,
  type Column,
  columnLength,
  dictionaryTexts,
  NO_CODE,
  NO_DAY,
} from '#domain/columns.ts';
import { DAY_MS, dayOfMoment, parseIsoDay } from '#domain/civil-time.ts';
import { normalPhone } from '#domain/normalise/phone.ts';
import { normalEmail } from '#domain/normalise/email.ts';
import { isMasked } from '#domain/normalise/placeholder.ts';
import { foldText } from '#domain/normalise/width.ts';
import { NO, UNSAID, YES, yesNoCells } from '#domain/normalise/yes-no-cells.ts';
import { type AnalysisInput, defineAnalysis, type Outcome } from '#engine/analysis.ts';
import { codeColumn, missingCodes } from '#engine/columns/person-columns.ts';
import type { Shop } from '#engine/shop/shop.ts';

/** Channels that lists, copies and exports go out by. */
export const CHANNELS = ['sms', 'phone', 'email', 'wechat'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Signs of each channel in a folded word; Latin ones stand alone, or "online" would be LINE. */
const SIGNS: Readonly<Record<Channel, RegExp>> = {
  sms: /\b(?:sms|mms|texts?|texting|text messages?)\b|短信|短訊|短讯|简讯|簡訊/,
  phone:
    /\b(?:phones?|telephone|calls?|calling|voice|mobile|landline)\b|电话|電話|来电|來電|手机|手機|致电|致電|外呼/,
  email: /mail|邮件|郵件|邮箱|電郵|电邮|信箱/,
  wechat: /\b(?:wechat|weixin|line|wecom)\b|微信|企微|公众号|公眾號/,
};

/** Words that name every channel there is. */
const EVERY = /^(?:all|any|every|both|全部|所有|任何|任意|不限|全渠道|全通路)/;

export interface ConsentSummary {
  /** Statements of known people that say yes or no. */
  readonly statements: number;
  /** People whose latest statement is a no, by channel. */
  readonly refused: Readonly<Record<Channel, number>>;
}

export const consent = defineAnalysis<Record<string, never>, ConsentSummary>({
  id: 'consent',
  version: 4,
  needs: () => [
    { table: 'consents', field: 'channel' },
    { table: 'consents', field: 'granted' },
    { table: 'consents', field: 'at' },
    { table: 'contacts', field: 'channel' },
    { table: 'contacts', field: 'optedOut' },
    { table: 'contacts', field: 'at' },
  ],
  uses: () => [],
  defaults: {},
  check: () => ({}),
  run,
});

function run({ shop }: AnalysisInput): Outcome<ConsentSummary> {
  const refused = { sms: 0, phone: 0, email: 0, wechat: 0 };
  const columns: Record<string, Column> = { ...usableAddresses(shop) };
  const books = [consentsOf(shop), optOutsOf(shop)].filter((book) => book !== null);
  let statements = 0;
  for (const { persons, say } of books) {
    for (let row = 0; row < persons.length; row++) {
      if (persons[row]! >= 0 && say(row) !== UNSAID) statements++;
    }
  }
  if (statements === 0) return { status: 'done', summary: { statements, refused }, columns };
  for (const [number, channel] of CHANNELS.entries()) {
    const codes = missingCodes(shop.personCount);
    const told = new Float64Array(shop.personCount).fill(Number.NaN);
    for (const { persons, say, at, channels } of books) {
      for (let row = 0; row < persons.length; row++) {
        const person = persons[row]!;
        const word = say(row);
        if (person < 0 || word === UNSAID || !isAbout(channels(row), number, word)) continue;
        const own = at(row);
        if (Number.isNaN(own)) {
          // A yes without a date stands before all that has one, and every no has one.
          if (!Number.isNaN(told[person]!)) continue;
        } else if (own < told[person]!) continue;
        else told[person] = own;
        codes[person] = word;
      }
    }
    for (const code of codes) if (code === NO) refused[channel]++;
    columns[channel] = codeColumn(codes, ['no', 'yes']);
  }
  return { status: 'done', summary: { statements, refused }, columns };
}

/** Channels that a statement names: their numbers, all of them, or one that is none of ours. */
type Named = readonly number[] | 'all' | 'other';

/** A no to a channel we do not know may mean any of ours; a yes to it means none. */
function isAbout(named: Named, channel: number, word: number): boolean {
  if (named === 'all') return true;
  return named === 'other' ? word === NO : named.includes(channel);
}

/** Rows of a table as statements. */
interface Book {
  readonly persons: Int32Array;
  readonly say: (row: number) => number;
  /** Civil milliseconds; NaN of a yes without a date. */
  readonly at: (row: number) => number;
  readonly channels: (row: number) => Named;
}

/** Yes and no as they were stated. */
function consentsOf(shop: Shop): Book | null {
  const granted = yesNoCells(shop.field('consents', 'granted'));
  if (!granted) return null;
  const at = momentsOf(shop.field('consents', 'at'));
  const imported = onceAsked(() => shop.importedDays('consents', 'granted'));
  return {
    persons: shop.personsOf('consents'),
    say: (row) => granted[row] ?? UNSAID,
    at: (row) => {
      const own = at ? at[row]! : Number.NaN;
      return Number.isNaN(own) && granted[row] === NO ? endOf(imported()[row]!) : own;
    },
    channels: channelsOf(shop.field('consents', 'channel')),
  };
}

/** Who unsubscribed on being contacted: a no, the day over. That somebody did not is no yes. */
function optOutsOf(shop: Shop): Book | null {
  const told = shop.field('contacts', 'optedOut');
  const since = optOutDays(told);
  const said = yesNoCells(told);
  if (!said && !since) return null;
  const optedOut = (row: number): boolean =>
    said?.[row] === YES || !Number.isNaN(since?.[row] ?? Number.NaN);
  const at = momentsOf(shop.field('contacts', 'at'));
  const imported = onceAsked(() => shop.importedDays('contacts', 'optedOut'));
  return {
    persons: shop.personsOf('contacts'),
    say: (row) => (optedOut(row) ? NO : UNSAID),
    at: (row) => {
      const left = since ? since[row]! : Number.NaN;
      const own = Number.isNaN(left) && at ? at[row]! : left;
      return endOf(Number.isNaN(own) ? imported()[row]! : dayOfMoment(own));
    },
    channels: channelsOf(shop.field('contacts', 'channel')),
  };
}

/** A day in the place of a yes: when somebody opted out. NaN where there is none. */
function optOutDays(column: Column | null): Float64Array | null {
  if (column?.type === 'text') {
    return Float64Array.from({ length: columnLength(column) }, (_, row) =>
      millisIn(cellText(column, row) ?? ''),
    );
  }
  if (column?.type !== 'category') return momentsOf(column);
  const days = dictionaryTexts(column.dictionary).map(millisIn);
  return Float64Array.from(column.codes, (code) => (code === NO_CODE ? Number.NaN : days[code]!));
}

/** Of a day among words, as one column is read where files tell it both ways. */
function millisIn(word: string): number {
  const day = parseIsoDay(word.slice(0, ISO_DAY));
  return day === null ? Number.NaN : day * DAY_MS;
}

const ISO_DAY = '2026-01-31'.length;

/** The last millisecond of a day: what was heard in its course stands above all else of that day. */
function endOf(day: number): number {
  return (day + 1) * DAY_MS - 1;
}

/** Most files date every statement. */
function onceAsked(ask: () => Int32Array): () => Int32Array {
  let days: Int32Array | null = null;
  return () => (days ??= ask());
}

/** Whether a person has a phone that can be dialled, an address that can be written to. */
function usableAddresses(shop: Shop): Record<string, Column> {
  const columns: Record<string, Column> = {};
  for (const [name, field, isUsable] of [
    ['hasPhone', 'phone', (text: string) => !isMasked(text) && normalPhone(text) !== null],
    ['hasEmail', 'email', (text: string) => !isMasked(text) && normalEmail(text) !== null],
  ] as const) {
    const column = shop.field('customers', field);
    if (column?.type !== 'category' && column?.type !== 'text') continue;
    const codes = missingCodes(shop.personCount);
    for (let person = 0; person < codes.length; person++) {
      const text = cellText(column, person);
      if (text !== null) codes[person] = isUsable(text) ? YES : NO;
    }
    columns[name] = codeColumn(codes, ['no', 'yes']);
  }
  return columns;
}

function momentsOf(at: Column | null): Float64Array | null {
  if (at?.type === 'moment') return at.millis;
  if (at?.type !== 'day') return null;
  return Float64Array.from(at.days, (day) => (day === NO_DAY ? Number.NaN : day * DAY_MS));
}

function channelsOf(column: Column | null): (row: number) => Named {
  if (column?.type === 'text') return (row) => namedIn(cellText(column, row) ?? '');
  if (column?.type !== 'category') return () => 'all';
  const named = dictionaryTexts(column.dictionary).map(namedIn);
  return (row) => {
    const code = column.codes[row]!;
    return code === NO_CODE ? 'all' : named[code]!;
  };
}

function namedIn(word: string): Named {
  const folded = foldText(word.trim());
  if (folded === '' || EVERY.test(folded)) return 'all';
  const numbers = CHANNELS.flatMap((channel, number) =>
    SIGNS[channel].test(folded) ? [number] : [],
  );
  return numbers.length > 0 ? numbers : 'other';
}
