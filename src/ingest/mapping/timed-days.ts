/**
 * A day in one column and its time of day in another: what the times say of themselves (签到时间, "Order time") the
 * day beside them says too, though its own header says no more than that it is a day.
 */
import type { HeaderCandidate } from '#domain/header-synonyms.ts';
import { fieldSpec } from '#domain/tables.ts';
import type { ColumnClues } from './column-clues.ts';
import type { FieldCandidate } from './field-candidates.ts';
import { areBareTimes } from './joined-times.ts';
import { SURE } from './weights.ts';

const BARE_DAY = /^(?:日期|日子|年月日|月日|date|day)$/i;

export function withTimedDays(
  told: readonly FieldCandidate[],
  clues: readonly ColumnClues[],
  readingsOf: (header: string) => readonly HeaderCandidate[],
): readonly FieldCandidate[] {
  const days = clues.flatMap(({ header, guess, values }, column) =>
    BARE_DAY.test(header.trim()) && guess.filled > 0 && !areBareTimes(values) ? [column] : [],
  );
  const [day] = days;
  if (day === undefined || days.length > 1) return told;
  const said = clues.flatMap(({ header, values }) =>
    header !== '' && areBareTimes(values)
      ? readingsOf(header).filter(
          ({ table, field, weight }) =>
            weight >= SURE && fieldSpec(table, field)?.type === 'moment',
        )
      : [],
  );
  const [first] = said;
  if (!first) return told;
  const { table, field } = first;
  const own = told.filter((it) => !(it.column === day && it.table === table && it.field === field));
  return [...own, { column: day, table, field, weight: SURE }];
}
