/** Who wants a word today: gone quiet or longer, birthday near, new to welcome. One reason a person, the dearest first. */
import { cellText, type Column, dictionaryTexts, NO_CODE, NO_DAY } from '#domain/columns.ts';
import { type AnalysisInput, defineAnalysis, numbersOf, type Outcome } from '#engine/analysis.ts';
import { eachSpan } from '#engine/columns/spans.ts';
import { daysUntilAnniversary } from '#engine/rules/evaluate-rule.ts';
import { codeColumn, missingCodes, missingNumbers } from '#engine/columns/person-columns.ts';
import { returnedMoney } from '#engine/shop/returns.ts';
import type { Shop } from '#engine/shop/shop.ts';
import { zeros } from '#engine/columns/spare-memory.ts';

/** Reasons in the order in which one stands for a person who has several. */
export const CARE_REASONS = ['birthday', 'quiet', 'gone', 'welcome'] as const;
export type CareReason = (typeof CARE_REASONS)[number];

/** A birthday this near is worth a word. */
const BIRTHDAY_DAYS = 7;
/** A first order at most this many days ago is welcomed. */
const WELCOME_DAYS = 7;
const YEAR_DAYS = 365;

export interface CareSummary {
  readonly counts: Readonly<Record<CareReason, number>>;
  /** Money of the last 365 days of those gone quiet, and all that those gone longer spent, plain. */
  readonly quietMoney: number;
  readonly goneMoney: number;
  /** Whether anybody gave something back: then the order of the list is not that of the money spent. */
  readonly hasReturns: boolean;
  /** All flagged risk or lost, and those of them listed for their birthday. */
  readonly flagged: number;
  readonly flaggedBirthdays: number;
  /** People whose birthday is told by the lunar calendar alone: it is not converted, so they are not listed. */
  readonly lunarOnly: number;
}

export const care = defineAnalysis<Record<string, never>, CareSummary>({
  id: 'care',
  version: 4,
  needs: () => [
    { table: 'customers', field: 'birthday' },
    { table: 'customers', field: 'birthdayLunar' },
  ],
  uses: () => ['profile', 'lifecycle', 'churn', 'habits'],
  defaults: {},
  check: () => ({}),
  run,
});

function run({ shop, asOf, column }: AnalysisInput): Outcome<CareSummary> {
  const birthday = column('customers.birthday');
  const lunar = column('customers.birthdayLunar');
  const firstDay = column('profile.firstDay');
  const flag = column('churn.flag');
  const spent = numbersIf(column('profile.monetary'));
  const spentYear = numbersIf(column('habits.spendYear'));
  const net = spentAfterReturns(shop, asOf, spent, spentYear);
  const codes = missingCodes(shop.personCount);
  const days = missingNumbers(shop.personCount);
  const counts = { birthday: 0, quiet: 0, gone: 0, welcome: 0 };
  let quietMoney = 0;
  let goneMoney = 0;
  let flagged = 0;
  let flaggedBirthdays = 0;
  let lunarOnly = 0;
  const give = (person: number, reason: CareReason): void => {
    codes[person] = CARE_REASONS.indexOf(reason);
    counts[reason]++;
  };
  const money = (values: Float64Array | null, person: number): number => values?.[person] || 0;
  const flags = flag?.type === 'category' ? flag.codes : null;
  const flagNames = flag?.type === 'category' ? dictionaryTexts(flag.dictionary) : [];
  const [risk, lost] = [flagNames.indexOf('risk'), flagNames.indexOf('lost')];
  const look = (person: number): void => {
    const own = flags?.[person] ?? NO_CODE;
    const isFlagged = own !== NO_CODE && own >= risk;
    if (isFlagged) flagged++;
    const born = birthday?.type === 'day' ? birthday.days[person]! : NO_DAY;
    if (born !== NO_DAY) {
      const until = daysUntilAnniversary(born, asOf);
      if (until <= BIRTHDAY_DAYS) {
        give(person, 'birthday');
        if (isFlagged) flaggedBirthdays++;
        days[person] = until;
        return;
      }
    }
    if (born === NO_DAY && lunar && isTold(lunar, person)) lunarOnly++;
    if (isFlagged) {
      if (own >= lost) {
        give(person, 'gone');
        goneMoney += money(spent, person);
      } else {
        give(person, 'quiet');
        quietMoney += money(spentYear, person);
      }
      return;
    }
    const first = firstDay?.type === 'day' ? firstDay.days[person]! : NO_DAY;
    if (first !== NO_DAY && asOf - first <= WELCOME_DAYS) {
      give(person, 'welcome');
      days[person] = asOf - first;
    }
  };
  eachSpan(0, shop.personCount, (from, until) => {
    for (let person = from; person < until; person++) look(person);
  });
  const columns: Record<string, Column> = {
    reason: codeColumn(codes, CARE_REASONS),
    days: { type: 'decimal', units: days, scale: 0 },
    net: { type: 'float', values: net.inAll },
    netYear: { type: 'float', values: net.inYear },
  };
  return {
    status: 'done',
    summary: {
      counts,
      quietMoney,
      goneMoney,
      hasReturns: net.hasReturns,
      flagged,
      flaggedBirthdays,
      lunarOnly,
    },
    columns,
  };
}

interface Net {
  readonly inAll: Float64Array;
  readonly inYear: Float64Array;
  readonly hasReturns: boolean;
}

/**
 * What people spent less what they gave back, in all and in the last 365 days: the order in which a word is
 * worth most. Somebody who returned everything is not the shop's dearest customer.
 */
function spentAfterReturns(
  shop: Shop,
  asOf: number,
  spent: Float64Array | null,
  spentYear: Float64Array | null,
): Net {
  const inAll = spent ?? missingNumbers(shop.personCount);
  const inYear = spentYear ?? missingNumbers(shop.personCount);
  const { orders } = shop;
  const returned = returnedMoney(shop);
  if (!returned) return { inAll, inYear, hasReturns: false };
  const backInAll = zeros(Float64Array, shop.personCount);
  const backInYear = zeros(Float64Array, shop.personCount);
  let hasReturns = false;
  eachSpan(0, orders.count, (from, until) => {
    for (let order = from; order < until; order++) {
      const own = returned[order]!;
      const person = orders.person[order]!;
      const day = orders.day[order]!;
      if (own === 0 || person < 0 || day === NO_DAY || day > asOf) continue;
      hasReturns = true;
      backInAll[person]! += own;
      if (day > asOf - YEAR_DAYS) backInYear[person]! += own;
    }
  });
  if (!hasReturns) return { inAll, inYear, hasReturns };
  return {
    inAll: less(inAll, backInAll, orders.scale),
    inYear: less(inYear, backInYear, orders.scale),
    hasReturns,
  };
}

/** Returns are exact units, and added up as such; who never bought has nothing to take them from. */
function less(spent: Float64Array, back: Float64Array, scale: number): Float64Array {
  const one = 10 ** scale;
  const left = zeros(Float64Array, spent.length);
  eachSpan(0, left.length, (from, until) => {
    for (let person = from; person < until; person++) {
      left[person] = (Math.round(spent[person]! * one) - back[person]!) / one;
    }
  });
  return left;
}

function numbersIf(column: Column | null): Float64Array | null {
  return column === null ? null : numbersOf(column);
}

/** As written: in the vocabulary it is text. */
function isTold(column: Column, person: number): boolean {
  return (
    (column.type === 'category' || column.type === 'text') && cellText(column, person) !== null
  );
}
