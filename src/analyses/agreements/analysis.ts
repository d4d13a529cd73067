/** Contracts of each person: how many, of what kind, when the longest ends, and whether a file says that they left. */
import { cellText, type Column, dictionaryTexts, NO_CODE, NO_DAY } from '#domain/columns.ts';
import { normalHeader } from '#domain/normalise/header.ts';
import { NO, yesNoCells, YES } from '#domain/normalise/yes-no-cells.ts';
import { type AnalysisInput, defineAnalysis, numbersOf, type Outcome } from '#engine/analysis.ts';
import {
  codeColumn,
  countColumn,
  missingCodes,
  missingDays,
  missingNumbers,
} from '#engine/columns/person-columns.ts';
import type { Shop } from '#engine/shop/shop.ts';
import { daysOf } from '#engine/shop/survey-answers.ts';
import {
  countLeft,
  LEFT_CODES,
  leftByBand,
  leftByKind,
  type LeftBand,
  type LeftCount,
  type LeftKind,
} from './left.ts';

export interface LeftSummary extends LeftCount {
  readonly kinds: readonly LeftKind[];
  /** By how long they have been customers, as a column of the file says; null where none does. */
  readonly tenure: { readonly header: string; readonly bands: readonly LeftBand[] } | null;
  /** By the money of a period; null where no file tells any. */
  readonly amount: readonly LeftBand[] | null;
}

export interface AgreementsSummary {
  /** Contracts of known people begun by the as-of day, or of an unknown beginning. */
  readonly contracts: number;
  /** Null where no file says whether anybody left. */
  readonly left: LeftSummary | null;
}

export const agreements = defineAnalysis<Record<string, never>, AgreementsSummary>({
  id: 'agreements',
  version: 2,
  needs: () => [
    { table: 'contracts', field: 'startedOn' },
    { table: 'contracts', field: 'endedOn' },
    { table: 'contracts', field: 'product' },
    { table: 'contracts', field: 'amount' },
    { table: 'contracts', field: 'churned' },
  ],
  uses: () => [],
  defaults: {},
  check: () => ({}),
  run,
});

const STAYED_CODE = LEFT_CODES.indexOf('stayed');
const LEFT_CODE = LEFT_CODES.indexOf('left');

function run({ shop, asOf }: AnalysisInput): Outcome<AgreementsSummary> {
  const { personCount } = shop;
  const persons = shop.personsOf('contracts');
  const started = daysOf(shop.field('contracts', 'startedOn'));
  const ended = daysOf(shop.field('contracts', 'endedOn'));
  const churned = yesNoCells(shop.field('contracts', 'churned'));
  const count = missingNumbers(personCount);
  const endsOn = missingDays(personCount);
  const left = missingCodes(personCount);
  /** Of each person the contract that speaks for them; −1: none. */
  const latest = missingCodes(personCount).fill(-1);
  const isLater = laterOf(shop, started);
  let total = 0;
  let hasEnds = false;
  for (let row = 0; row < persons.length; row++) {
    const person = persons[row]!;
    // What begins later is not known of yet; an end is agreed on beforehand.
    if (person < 0 || (started?.[row] ?? NO_DAY) > asOf) continue;
    total++;
    count[person] = (Number.isNaN(count[person]!) ? 0 : count[person]!) + 1;
    if (latest[person]! < 0 || isLater(row, latest[person]!)) latest[person] = row;
    const said = churned?.[row];
    // Who holds one contract still has not left.
    if (said === NO) left[person] = STAYED_CODE;
    else if (said === YES && left[person] === NO_CODE) left[person] = LEFT_CODE;
    const end = ended?.[row] ?? NO_DAY;
    if (end === NO_DAY) continue;
    hasEnds = true;
    if (end > endsOn[person]!) endsOn[person] = end;
  }
  const columns: Record<string, Column> = {};
  if (total > 0) columns['count'] = countColumn(count);
  if (hasEnds) {
    columns['endsOn'] = { type: 'day', days: endsOn };
    columns['daysLeft'] = countColumn(
      Float64Array.from(endsOn, (day) => (day === NO_DAY ? Number.NaN : day - asOf)),
    );
  }
  if (total === 0) return { status: 'done', summary: { contracts: 0, left: null }, columns };
  const kinds = kindsOf(shop, latest);
  if (kinds) columns['kind'] = kinds;
  const amount = numbersAt(shop.field('contracts', 'amount'), latest);
  if (amount) columns['amount'] = { type: 'float', values: amount };
  const header = shop.customsOf('contracts').find((own) => TENURE.test(normalHeader(own)));
  const tenure =
    header === undefined ? null : numbersAt(shop.field('contracts', header, true), latest);
  if (tenure) columns['tenure'] = { type: 'float', values: tenure };
  const { said, left: gone } = countLeft(left);
  if (said === 0) {
    return { status: 'done', summary: { contracts: total, left: null }, columns };
  }
  columns['left'] = codeColumn(left, LEFT_CODES);
  return {
    status: 'done',
    summary: {
      contracts: total,
      left: {
        said,
        left: gone,
        kinds:
          kinds?.type === 'category'
            ? leftByKind(left, kinds.codes, dictionaryTexts(kinds.dictionary))
            : [],
        tenure: header !== undefined && tenure ? { header, bands: leftByBand(left, tenure) } : null,
        amount: amount && leftByBand(left, amount),
      },
    },
    columns,
  };
}

/** Headers, in normal form, of how long somebody has been a customer, in whatever unit the file counts. */
const TENURE =
  /^(?:tenure|(?:customer|client)?tenure(?:in)?(?:months?|years?|days?)?|monthsonbook|accountlength|(?:在网|入网|合作|使用|服务|客户)(?:时长|月数|月份数|年限|时间|天数))$/;

/** Whether one contract speaks for a person before another: it began later; else by what it is, so that the order of rows says nothing. */
function laterOf(shop: Shop, started: Int32Array | null): (row: number, than: number) => boolean {
  const product = shop.field('contracts', 'product');
  const amount = shop.field('contracts', 'amount');
  const money = amount?.type === 'decimal' ? amount.units : null;
  const textOf = (row: number): string =>
    product?.type === 'category' || product?.type === 'text' ? (cellText(product, row) ?? '') : '';
  return (row, than) => {
    const days = (started?.[row] ?? NO_DAY) - (started?.[than] ?? NO_DAY);
    if (days !== 0) return days > 0;
    const sums = (money?.[row] || 0) - (money?.[than] || 0);
    return sums === 0 ? textOf(row) > textOf(than) : sums > 0;
  };
}

/** Kinds beyond this are names of things, not kinds. */
const MOST_KINDS = 60;

function kindsOf(shop: Shop, latest: Int32Array): Column | null {
  const product = shop.field('contracts', 'product');
  if (product?.type !== 'category' && product?.type !== 'text') return null;
  const names: string[] = [];
  const known = new Map<string, number>();
  const codes = missingCodes(latest.length);
  for (const [person, row] of latest.entries()) {
    const text = row < 0 ? null : cellText(product, row);
    if (text === null || text === '') continue;
    let code = known.get(text);
    if (code === undefined) known.set(text, (code = names.push(text) - 1));
    codes[person] = code;
  }
  return names.length > 0 && names.length <= MOST_KINDS ? codeColumn(codes, names) : null;
}

/** The number of the contract of each person; null where there is none of anybody. */
function numbersAt(column: Column | null, latest: Int32Array): Float64Array | null {
  if (column?.type !== 'decimal' && column?.type !== 'float') return null;
  const own = numbersOf(column);
  const values = Float64Array.from(latest, (row) => (row < 0 ? Number.NaN : own[row]!));
  return values.every((value) => Number.isNaN(value)) ? null : values;
}
