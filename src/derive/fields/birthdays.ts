/**
 * Birthdays over all statements: the newest stands, but a month and a day alone take no year away from the
 * same day told with one.
 */
import { civilFromDay, isYearless } from '#domain/civil-time.ts';
import { type Column, NO_DAY } from '#domain/columns.ts';
import { resolveField, type Statement } from './resolve.ts';

export function resolveBirthdays(
  statements: readonly Statement[],
  targetCount: number,
): Column | null {
  const told = resolveField(statements, targetCount);
  if (told?.type !== 'day' || !told.days.some((day) => isYearless(day))) return told;
  const withYears = statements.map((statement): Statement => {
    const { column } = statement;
    if (column.type !== 'day') return statement;
    const days = column.days.map((day) => (isYearless(day) ? NO_DAY : day));
    return { ...statement, column: { type: 'day', days } };
  });
  const full = resolveField(withYears, targetCount);
  if (full?.type !== 'day') return told;
  const days = told.days.map((day, target) => {
    const other = full.days[target]!;
    return isYearless(day) && other !== NO_DAY && isSameName(day, other) ? other : day;
  });
  return { type: 'day', days };
}

function isSameName(a: number, b: number): boolean {
  const [one, other] = [civilFromDay(a), civilFromDay(b)];
  return one.month === other.month && one.day === other.day;
}
