/** Rows of other tables than the orders about one person, read field by field. */
import { type Column, NO_DAY } from '#domain/columns.ts';
import { toDecimalString } from '#domain/money.ts';
import { UNSAID, YES, yesNoCells } from '#domain/normalise/yes-no-cells.ts';
import type { TableKind } from '#domain/tables.ts';
import { canonicalCell } from '#derive/fields/cells.ts';
import type { DerivedShop } from '#derive/shop.ts';
import { numbersOf } from '#engine/analysis.ts';
import { type Groups, groupRows } from '#engine/columns/groups.ts';
import { daysOf, textReader } from '#engine/shop/survey-answers.ts';

/** A column of the file's own and its cell, as it is written in exports. */
export interface CustomFact {
  readonly header: string;
  readonly value: string;
}

/** Reads the rows of one table about one person. */
export interface RowsOfPerson {
  readonly rows: (person: number) => Int32Array;
  /** Null where no file says it. */
  readonly day: (row: number) => number | null;
  readonly text: (field: string, row: number) => string | null;
  readonly number: (field: string, row: number) => number | null;
  /** An exact decimal. */
  readonly money: (field: string, row: number) => string | null;
  /** Another day of the row than the one that dates it. */
  readonly dayOf: (field: string, row: number) => number | null;
  /** What columns of the file's own say, by header. */
  readonly customs: (row: number) => readonly CustomFact[];
  /** Yes, no, or nothing said. */
  readonly flag: (field: string, row: number) => boolean | null;
}

/** Each table's columns are read once, for every person asked of. */
export class PersonRows {
  readonly #shop: DerivedShop;
  readonly #readers = new Map<TableKind, RowsOfPerson>();

  constructor(shop: DerivedShop) {
    this.#shop = shop;
  }

  of(table: TableKind, dayField: string): RowsOfPerson {
    const known = this.#readers.get(table);
    if (known) return known;
    const shop = this.#shop;
    let groups: Groups | null = null;
    const days = new Map<string, Int32Array | null>();
    const dayOf = (field: string, row: number): number | null => {
      let read = days.get(field);
      if (read === undefined) days.set(field, (read = daysOf(shop.field(table, field))));
      return read === null || read[row] === NO_DAY ? null : read[row]!;
    };
    let customs: readonly { readonly header: string; readonly column: Column }[] | null = null;
    const flags = new Map<string, Int8Array | null>();
    const texts = new Map<string, (row: number) => string | null>();
    const reader: RowsOfPerson = {
      rows: (person) => {
        groups ??= groupRows(shop.personsOf(table), shop.personCount);
        return groups.members.subarray(groups.starts[person], groups.starts[person + 1]);
      },
      day: (row) => dayOf(dayField, row),
      dayOf,
      text: (field, row) => {
        let read = texts.get(field);
        if (!read) {
          const column = shop.field(table, field);
          read = column ? textReader(column) : () => null;
          texts.set(field, read);
        }
        return read(row);
      },
      number: (field, row) => {
        const column = shop.field(table, field);
        if (!column || !['decimal', 'float'].includes(column.type)) return null;
        const value = numbersOf(column)[row]!;
        return Number.isNaN(value) ? null : value;
      },
      money: (field, row) => {
        const column = shop.field(table, field);
        if (column?.type !== 'decimal' || Number.isNaN(column.units[row]!)) return null;
        return toDecimalString(column.units[row]!, column.scale);
      },
      customs: (row) => {
        customs ??= shop.fieldsOf(table).flatMap(({ field, custom }) => {
          const column = custom ? shop.field(table, field, true) : null;
          return column ? [{ header: field, column }] : [];
        });
        return customs.flatMap(({ header, column }) => {
          const value = canonicalCell(column, row);
          return value === null || value === '' ? [] : [{ header, value }];
        });
      },
      flag: (field, row) => {
        let read = flags.get(field);
        if (read === undefined) flags.set(field, (read = yesNoCells(shop.field(table, field))));
        const said = read?.[row] ?? UNSAID;
        return said === UNSAID ? null : said === YES;
      },
    };
    this.#readers.set(table, reader);
    return reader;
  }
}
