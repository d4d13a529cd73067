/**
 * Who may be written to by which channel (rules.md, "Consent"): the latest dated statement wins; an
 * undated one never turns a no into a yes.
 */
import { cellText, type Column, dictionaryTexts, NO_CODE, NO_DAY } from '#domain/columns.ts';
import { dayOfMoment } from '#domain/civil-time.ts';
import { normalPhone } from '#domain/phone.ts';
import { foldText, isMasked, normalEmail } from '#domain/text-normal.ts';
import { yesOrNo } from '#domain/yes-no.ts';
import { type AnalysisInput, defineAnalysis, type Outcome } from '#engine/analysis.ts';
import { codeColumn, missingCodes } from '#engine/person-columns.ts';
import type { Shop } from '#engine/shop.ts';

/** Channels that lists, copies and exports go out by. */
export const CHANNELS = ['sms', 'phone', 'email', 'wechat'] as const;
export type Channel = (typeof CHANNELS)[number];

const WORDS: Readonly<Record<Channel, readonly string[]>> = {
  sms: ['sms', '短信', '简讯', '簡訊', 'text', 'message'],
  phone: ['phone', '电话', '電話', 'call', '来电', '手机', '手機'],
  email: ['mail', '邮件', '郵件', '邮箱', '電郵', '信箱'],
  wechat: ['wechat', '微信', 'weixin', 'line', '企微'],
};

export interface ConsentSummary {
  /** Statements read up to the as-of day. */
  readonly statements: number;
  /** People whose latest statement is a no, by channel. */
  readonly refused: Readonly<Record<Channel, number>>;
}

export const consent = defineAnalysis<Record<string, never>, ConsentSummary>({
  id: 'consent',
  version: 1,
  needs: () => [
    { table: 'consents', field: 'channel' },
    { table: 'consents', field: 'granted' },
    { table: 'consents', field: 'at' },
  ],
  uses: () => [],
  defaults: {},
  check: () => ({}),
  run,
});

const NO = 0;
const YES = 1;

function run({ shop, asOf }: AnalysisInput): Outcome<ConsentSummary> {
  const refused = { sms: 0, phone: 0, email: 0, wechat: 0 };
  const columns: Record<string, Column> = { ...usableAddresses(shop) };
  const persons = shop.personsOf('consents');
  const granted = grantedRows(shop);
  if (persons.length === 0 || !granted) {
    return { status: 'done', summary: { statements: 0, refused }, columns };
  }
  const days = statementDays(shop);
  const channels = channelsOfRows(shop, persons.length);
  let statements = 0;
  for (const [number, channel] of CHANNELS.entries()) {
    const codes = missingCodes(shop.personCount);
    const told = new Int32Array(shop.personCount).fill(NO_DAY);
    for (let row = 0; row < persons.length; row++) {
      const person = persons[row]!;
      const say = granted[row]!;
      const isAbout = channels[row]?.includes(number) ?? true;
      if (person < 0 || say < 0 || !isAbout) continue;
      const day = days ? days[row]! : NO_DAY;
      if (day > asOf) continue;
      statements++;
      if (day === NO_DAY) {
        // Without a date it stands before every dated one, and never turns a no into a yes.
        if (told[person] !== NO_DAY || (say === YES && codes[person] === NO)) continue;
      } else if (day < told[person]!) continue;
      codes[person] = say;
      told[person] = Math.max(told[person]!, day);
    }
    for (const code of codes) if (code === NO) refused[channel]++;
    columns[channel] = codeColumn(codes, ['no', 'yes']);
  }
  return {
    status: 'done',
    summary: { statements: statements / CHANNELS.length, refused },
    columns,
  };
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

/** 1 yes, 0 no, −1 unknown, per statement; null when no file says. */
function grantedRows(shop: Shop): Int8Array | null {
  const column = shop.field('consents', 'granted');
  if (column?.type === 'category') {
    const says = dictionaryTexts(column.dictionary).map((word) => yesOrNo(word));
    return Int8Array.from(column.codes, (code) => {
      const say = code === NO_CODE ? null : says[code];
      return say === true ? YES : say === false ? NO : -1;
    });
  }
  if (column?.type === 'decimal') {
    return Int8Array.from(column.units, (units) =>
      Number.isNaN(units) ? -1 : units > 0 ? YES : NO,
    );
  }
  return null;
}

function statementDays(shop: Shop): Int32Array | null {
  const at = shop.field('consents', 'at');
  if (at?.type === 'day') return at.days;
  if (at?.type !== 'moment') return null;
  return Int32Array.from(at.millis, (millis) =>
    Number.isNaN(millis) ? NO_DAY : dayOfMoment(millis),
  );
}

/** Numbers of the channels each statement is about; undefined: about all. */
function channelsOfRows(shop: Shop, count: number): readonly (readonly number[] | undefined)[] {
  const column = shop.field('consents', 'channel');
  if (column?.type !== 'category') return Array.from({ length: count });
  const known = dictionaryTexts(column.dictionary).map((word) => {
    const folded = foldText(word);
    const named = CHANNELS.flatMap((channel, number) =>
      WORDS[channel].some((sign) => folded.includes(sign)) ? [number] : [],
    );
    return named.length > 0 ? named : undefined;
  });
  return Array.from(column.codes, (code) => (code === NO_CODE ? undefined : known[code]));
}
