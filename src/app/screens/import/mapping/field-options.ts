/** Everything a column can be taken as, grouped by table, and how it is found by typing. */
import { wordIn, LOCALES, type Locale, type Wording } from '#domain/locale.ts';
import { TABLE_KINDS, TABLES, fieldNames, fieldSpec, type TableKind } from '#domain/tables.ts';

export interface FieldChoice {
  readonly table: TableKind;
  /** null: a custom field of the table. */
  readonly field: string | null;
}

export interface FieldOption {
  readonly value: string;
  readonly label: string;
}

export interface FieldGroup {
  readonly group: string;
  readonly items: FieldOption[];
}

const CUSTOM = '*';

export function optionValue({ table, field }: FieldChoice): string {
  return `${table}.${field ?? CUSTOM}`;
}

export function choiceOf(value: string): FieldChoice {
  const dot = value.indexOf('.');
  const field = value.slice(dot + 1);
  return { table: value.slice(0, dot) as TableKind, field: field === CUSTOM ? null : field };
}

/** The tables a column of this file most likely belongs to come first, then the others in their order. */
export function fieldGroups(
  kinds: readonly TableKind[],
  locale: Locale,
  customFieldOf: (table: string) => string,
): readonly FieldGroup[] {
  const ordered = [...kinds, ...TABLE_KINDS.filter((kind) => !kinds.includes(kind))];
  return ordered.map((table) => {
    const name = wordIn(TABLES[table].label, locale);
    return {
      group: name,
      items: [
        ...fieldNames(table).map((field) => ({
          value: optionValue({ table, field }),
          label: wordIn(fieldSpec(table, field)?.label ?? noLabel, locale),
        })),
        { value: optionValue({ table, field: null }), label: customFieldOf(name) },
      ],
    };
  });
}

const noLabel: Wording = ['', '', ''];
const found = new Map<string, string>();

/** What an option is found by: its names and its table's in all three languages, and its code. */
function searchText(option: FieldOption): string {
  const known = found.get(option.value + option.label);
  if (known !== undefined) return known;
  const { table, field } = choiceOf(option.value);
  const spec = field === null ? undefined : fieldSpec(table, field);
  const names = LOCALES.flatMap((locale) => [
    wordIn(TABLES[table].label, locale),
    spec === undefined ? '' : wordIn(spec.label, locale),
  ]);
  const text = [option.label, field ?? '', ...names].join(' ').toLowerCase();
  found.set(option.value + option.label, text);
  return text;
}

/** Whether every word typed is found in the option. */
export function matchesSearch(option: FieldOption, search: string): boolean {
  const text = searchText(option);
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
