/** Bounds of a column as people type them: percent for shares, ISO days for days and moments. */
import { formatDay, parseIsoDay } from '#domain/civil-time.ts';
import type { CellKind } from '#worker/protocol/people.ts';

const DAY_MILLIS = 86_400_000;

export function typedText(kind: CellKind, value: number | undefined): string {
  if (value === undefined) return '';
  if (kind === 'day') return formatDay(value);
  if (kind === 'moment') return formatDay(Math.floor(value / DAY_MILLIS));
  return kind === 'share' ? String(Number((value * 100).toPrecision(12))) : String(value);
}

/** What was typed as the column's number; undefined while it is none. A day ends with its last millisecond. */
export function typedNumber(kind: CellKind, text: string, end: 'min' | 'max'): number | undefined {
  if (kind === 'day' || kind === 'moment') {
    const day = parseIsoDay(text);
    if (day === null) return undefined;
    if (kind === 'day') return day;
    return day * DAY_MILLIS + (end === 'max' ? DAY_MILLIS - 1 : 0);
  }
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (!Number.isFinite(value)) return undefined;
  return kind === 'share' ? Number((value / 100).toPrecision(12)) : value;
}
