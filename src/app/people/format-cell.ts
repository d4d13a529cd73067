import { isYearless } from '#domain/civil-time.ts';
import type { Formats } from '#ui/words/formats.ts';
import type { CellKind } from '#worker/protocol/people.ts';

/** How a value of this kind is written, in every table, filter and page. */
export function formatCell(
  kind: CellKind,
  value: string | number,
  currency: string | null,
  formats: Formats,
): string {
  if (typeof value === 'string') return value;
  switch (kind) {
    case 'money':
      return formats.money(plainDecimal(value), currency);
    case 'share':
      return formats.percent(value, 1);
    case 'days':
      return formats.daySpan(Math.round(value));
    case 'day':
      return isYearless(value) ? formats.dayShort(value) : formats.dayIso(value);
    case 'moment':
      return formats.moment(value);
    case 'number':
      return formats.decimal(value, 2);
    case 'text':
    case 'category':
      return String(value);
  }
}

/** A float as a decimal string without an exponent. */
function plainDecimal(value: number): string {
  return Math.abs(value) < 1e15 ? String(Number(value.toFixed(4))) : value.toFixed(0);
}
