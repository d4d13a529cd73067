import { dayFromCivil, isValidCivil } from '#domain/civil-time.ts';
import type { DateOrder } from '#domain/sheet.ts';

/** The orders in which a written date is a day, with that day: 03/04/2011 is 3 April and 4 March. */
export function dateReadings(
  sample: string,
): readonly { readonly order: DateOrder; readonly day: number }[] {
  const parts = /^\D*(\d{1,4})\D+(\d{1,2})\D+(\d{1,4})/.exec(sample);
  if (parts === null) return [];
  const [a, b, c] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const orders: readonly (readonly [DateOrder, number, number, number])[] = [
    ['dmy', c, b, a],
    ['mdy', c, a, b],
    ['ymd', a, b, c],
  ];
  return orders.flatMap(([order, writtenYear, month, day]) => {
    const year = writtenYear < 100 ? writtenYear + (writtenYear < 70 ? 2000 : 1900) : writtenYear;
    // Days of the second century are no days of a shop.
    if (year < 1900 || !isValidCivil(year, month, day)) return [];
    // A year of four digits stands where it stands; of two it may be first too.
    if (order === 'ymd' && String(parts[3]).length === 4) return [];
    if (order !== 'ymd' && String(parts[1]).length === 4) return [];
    return [{ order, day: dayFromCivil(year, month, day) }];
  });
}
