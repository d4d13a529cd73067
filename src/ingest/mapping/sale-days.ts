/**
 * When a sheet of sales was sold, where no header says so: the day on which somebody was entered, signed up or
 * joined is the one on which they paid, if the sheet tells what each row cost and no other day.
 */
import { bestOf, type FieldCandidate } from './field-candidates.ts';
import type { ColumnClues } from './column-clues.ts';
import { FIRM, LIKELY, MAYBE, SURE } from './weights.ts';

const DAYS: ReadonlySet<string> = new Set(['registeredAt', 'joinedOn', 'startedOn', 'at']);
/** What each row cost, and not what somebody has spent in all. */
const PAID_ONCE =
  /[缴繳交]|[费費]$|租金|实收|實收|已付|收款|应收|應收|价|價|\b(?:fee|price|paid|charge)\b/i;
const IN_ALL =
  /累计|累計|消费|消費|历史|歷史|客单|平均|均价|最近|近\d|最高|lifetime|average|total spen[dt]/i;

export function withSaleDays(
  told: readonly FieldCandidate[],
  clues: readonly ColumnClues[],
): readonly FieldCandidate[] {
  if (bestOf(told, 'orders', ['orderedAt', 'paidAt']) >= MAYBE) return told;
  const isOfContracts =
    bestOf(told, 'contracts', ['startedOn']) >= SURE &&
    bestOf(told, 'contracts', ['product', 'periodMonths', 'endedOn']) >= LIKELY;
  if (isOfContracts) return told;
  const isSold = bestOf(told, 'orderLines', ['quantity', 'unitPrice']) >= MAYBE;
  const isPaid = told.some(({ column, table, field, weight }) => {
    const { header, guess } = clues[column]!;
    const isMoney = (table === 'orders' || table === 'contracts') && MONEY.has(field);
    if (!isMoney || weight < MAYBE || guess.numberShare < 0.9) return false;
    return !IN_ALL.test(header) && (isSold || PAID_ONCE.test(header.trim()));
  });
  if (!isPaid) return told;
  const day = told
    .filter(({ column, field, weight }) => {
      const { values, guess } = clues[column]!;
      return DAYS.has(field) && weight >= MAYBE && guess.dateShare >= 0.9 && isFull(values);
    })
    .sort((a, b) => b.weight - a.weight)[0];
  return day
    ? [
        ...told.filter((it) => it.column !== day.column || it.table !== 'customers'),
        { column: day.column, table: 'orders', field: 'orderedAt', weight: FIRM },
      ]
    : told;
}

const MONEY: ReadonlySet<string> = new Set(['amount', 'amountDue']);

function isFull(values: readonly string[]): boolean {
  return values.filter((value) => value !== '').length >= values.length * 0.9;
}
