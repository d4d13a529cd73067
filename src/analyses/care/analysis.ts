/** Who wants a word today: gone quiet, birthday near, new to welcome. One reason a person, the dearest first. */
import { cellText, type Column, NO_CODE, NO_DAY } from '#domain/columns.ts';
import { type AnalysisInput, defineAnalysis, type Outcome } from '#engine/analysis.ts';
import { daysUntilAnniversary } from '#engine/evaluate-rule.ts';
import { codeColumn, missingCodes, missingNumbers } from '#engine/person-columns.ts';

/** Reasons in the order in which one stands for a person who has several. */
export const CARE_REASONS = ['birthday', 'quiet', 'welcome'] as const;
export type CareReason = (typeof CARE_REASONS)[number];

/** A birthday this near is worth a word. */
const BIRTHDAY_DAYS = 7;
/** A first order at most this many days ago is welcomed. */
const WELCOME_DAYS = 7;
/** People gone quiet are said when they crossed into risk at most this many of their rhythms ago. */
const QUIET_RATIO = 4;

export interface CareSummary {
  readonly counts: Readonly<Record<CareReason, number>>;
  /** Money of the last 365 days of those gone quiet, plain. */
  readonly quietMoney: number;
  /** People whose birthday is told by the lunar calendar alone: it is not converted, so they are not listed. */
  readonly lunarOnly: number;
}

export const care = defineAnalysis<Record<string, never>, CareSummary>({
  id: 'care',
  version: 2,
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
  const frequency = column('profile.frequency');
  const flag = column('churn.flag');
  const ratio = column('lifecycle.ratio');
  const spend = column('habits.spendYear');
  const codes = missingCodes(shop.personCount);
  const days = missingNumbers(shop.personCount);
  const counts = { birthday: 0, quiet: 0, welcome: 0 };
  let quietMoney = 0;
  let lunarOnly = 0;
  const give = (person: number, reason: CareReason): void => {
    codes[person] = CARE_REASONS.indexOf(reason);
    counts[reason]++;
  };
  const risk = 2;
  for (let person = 0; person < shop.personCount; person++) {
    const born = birthday?.type === 'day' ? birthday.days[person]! : NO_DAY;
    if (born !== NO_DAY) {
      const until = daysUntilAnniversary(born, asOf);
      if (until <= BIRTHDAY_DAYS) {
        give(person, 'birthday');
        days[person] = until;
        continue;
      }
    }
    if (born === NO_DAY && lunar && isTold(lunar, person)) lunarOnly++;
    const isQuiet =
      flag?.type === 'category' &&
      flag.codes[person]! !== NO_CODE &&
      flag.codes[person]! >= risk &&
      ratio?.type === 'float' &&
      ratio.values[person]! <= QUIET_RATIO &&
      frequency?.type === 'decimal' &&
      frequency.units[person]! >= 2;
    if (isQuiet) {
      give(person, 'quiet');
      if (spend?.type === 'float') quietMoney += spend.values[person]!;
      continue;
    }
    const first = firstDay?.type === 'day' ? firstDay.days[person]! : NO_DAY;
    if (first !== NO_DAY && asOf - first <= WELCOME_DAYS) {
      give(person, 'welcome');
      days[person] = asOf - first;
    }
  }
  const columns: Record<string, Column> = {
    reason: codeColumn(codes, CARE_REASONS),
    days: { type: 'decimal', units: days, scale: 0 },
  };
  return { status: 'done', summary: { counts, quietMoney, lunarOnly }, columns };
}

/** As written: in the vocabulary it is text. */
function isTold(column: Column, person: number): boolean {
  return (
    (column.type === 'category' || column.type === 'text') && cellText(column, person) !== null
  );
}
