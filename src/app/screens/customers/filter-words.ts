/** Filters of people in words. */
import { formatCell } from '#app/people/format-cell.ts';
import type { NamedColumn } from '#app/people/people-columns.ts';
import type { Formats } from '#ui/words/formats.ts';
import type { TextOf } from '#ui/words/text.ts';
import type { PeopleFilter } from '#worker/protocol/people.ts';
import type { customersText } from './text.ts';

type Words = TextOf<typeof customersText>;

/** A filter on one column; the other kind is a rule. */
export type ColumnFilter = Exclude<PeopleFilter, { readonly rule: unknown }>;

/** The filter on this column, if there is one. */
export function filterOn(
  filters: readonly PeopleFilter[],
  column: string,
): ColumnFilter | undefined {
  return filters.find((it): it is ColumnFilter => 'column' in it && it.column === column);
}

export function valueWord(column: NamedColumn, value: string | null, words: Words): string {
  if (value !== null) return column.codes?.[value] ?? value;
  return column.id === 'churn.flag' ? words.noFlag : words.noValue;
}

/** "城市：上海 等 3 项", "累计消费 ≥ ¥1,000". */
export function filterWords(
  filter: ColumnFilter,
  column: NamedColumn,
  currency: string | null,
  words: Words,
  formats: Formats,
): string {
  const { label, kind } = column;
  if ('oneOf' in filter) {
    const values = filter.oneOf.map((value) => valueWord(column, value, words));
    const [first = '–'] = values;
    return words.isOneOf(
      label,
      values.length <= 2
        ? formats.list(values, 'or')
        : words.andMore(first, formats.integer(values.length)),
    );
  }
  const say = (value: number) => formatCell(kind, value, currency, formats);
  const { min, max } = filter;
  if (min !== undefined && max !== undefined) {
    return min === max ? words.equals(label, say(min)) : words.between(label, say(min), say(max));
  }
  if (min !== undefined) return words.atLeast(label, say(min));
  return max === undefined ? label : words.atMost(label, say(max));
}

/** The filters with this column's one replaced, or taken away by null. */
export function withFilter(
  filters: readonly PeopleFilter[],
  column: string,
  filter: ColumnFilter | null,
): readonly PeopleFilter[] {
  const old = filterOn(filters, column);
  if (filter === null) return filters.filter((it) => it !== old);
  return old ? filters.map((it) => (it === old ? filter : it)) : [...filters, filter];
}
