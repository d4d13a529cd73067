import type { NamedColumn } from '#app/people/people-columns.ts';
import { useText } from '#ui/words/locale-context.tsx';
import type { PeopleQuery } from '#worker/protocol/people.ts';
import { customersText } from './text.ts';
import { TOOL_LOOK } from '#ui/tool-button.tsx';

/** What a phone sorts by: cards have no headers to press. */
const CHOICES: readonly (readonly [id: string, descending: boolean])[] = [
  ['profile.monetary', true],
  ['care.net', true],
  ['habits.spendYear', true],
  ['lifecycle.silenceDays', true],
  ['lifecycle.silenceDays', false],
  ['profile.frequency', true],
  ['name', false],
  ['key', false],
];

export interface SortChoiceProps {
  readonly columns: readonly NamedColumn[];
  readonly query: PeopleQuery;
  readonly onChange: (query: Pick<PeopleQuery, 'sort'>) => void;
}

export function SortChoice({ columns, query: { sort }, onChange }: SortChoiceProps) {
  const words = useText(customersText);
  const choices = CHOICES.flatMap(([id, descending]) => {
    const column = columns.find((it) => it.id === id);
    return column ? [{ value: `${id} ${String(descending)}`, id, descending, column }] : [];
  });
  const value = sort === null ? '' : `${sort.column} ${String(sort.descending)}`;
  const isListed = choices.some((choice) => choice.value === value);
  return (
    <select
      className={TOOL_LOOK}
      aria-label={words.sortBy}
      value={value}
      onChange={(event) => {
        const choice = choices.find((it) => it.value === event.currentTarget.value);
        if (choice) onChange({ sort: { column: choice.id, descending: choice.descending } });
      }}
    >
      {!isListed && <option value={value}>{words.sortBy}</option>}
      {choices.map(({ value: own, descending, column }) => (
        <option key={own} value={own}>
          {column.label} {descending ? '↓' : '↑'}
        </option>
      ))}
    </select>
  );
}
