/** How much is known of a person in each of the fifteen dimensions: facts and records that files hold. */
import { READY_TAGS } from '#analyses/tags/ready-tags.ts';
import { type Column, columnLength } from '#domain/columns.ts';
import { type Dimension, DIMENSIONS } from '#domain/dimensions.ts';
import { KEPT_TABLES, LISTED_TABLES } from '#domain/tables/kept-tables.ts';
import { TABLE_KINDS, type TableKind, type TableSpec } from '#domain/tables/table-spec.ts';
import { TABLES } from '#domain/tables.ts';
import type { DerivedShop } from '#derive/shop.ts';
import { type Groups, groupRows } from '#engine/columns/groups.ts';
import { cellOf } from './people-columns.ts';
import type { PersonView } from '#worker/protocol/people.ts';

export interface DimensionFacts {
  readonly dimensions: Readonly<Record<Dimension, number>>;
  /** Of these, the ones that nothing but tables kept to look through tells. */
  readonly keptOnly: readonly Dimension[];
}

type Counts = Record<Dimension, number>;

const noFacts = (): Counts => Object.fromEntries(DIMENSIONS.map((own) => [own, 0])) as Counts;

/** What is told of the shop is told of everyone in it. */
const OF_THE_SHOP: ReadonlySet<Dimension> = new Set(['supplyChain', 'competitors', 'market']);

/** What orders and the product itself say, by dimension, beside its tags, where no field of a file does. */
const TOLD_BY: Partial<Readonly<Record<Dimension, readonly string[]>>> = {
  geography: ['profile.province', 'profile.city', 'profile.district'],
  personalisation: ['profile.favouriteCategory', 'habits.topProduct'],
  prediction: ['churn.flag', 'lifecycle.rhythmDays'],
};

/** What somebody is called and reached by says nothing of what they are like. */
const NAMES: ReadonlySet<string> = new Set([
  'name',
  'phone',
  'email',
  'wechatOpenId',
  'wechatUnionId',
]);

/** Rows of a person looked at for fields of another dimension than their table's. */
const MOST_ROWS = 50;

export class DimensionMeter {
  readonly #shop: DerivedShop;
  readonly #rows = new Map<TableKind, Groups>();

  constructor(shop: DerivedShop) {
    this.#shop = shop;
  }

  factsOf(person: number, columns: PersonView['columns']): DimensionFacts {
    const facts = noFacts();
    const kept = noFacts();
    for (const table of TABLE_KINDS) {
      const isKept = KEPT_TABLES.has(table) && !LISTED_TABLES.has(table);
      this.#countTable(table, person, isKept ? kept : facts);
    }
    for (const dimension of DIMENSIONS) {
      if (facts[dimension] > 0) continue;
      const tags = READY_TAGS.filter((tag) => tag.dimension === dimension);
      const told = [...(TOLD_BY[dimension] ?? []), ...tags.map(({ id }) => `tags.${id}`)];
      facts[dimension] = told.filter(
        (id) => columns[id] !== undefined && columns[id] !== null,
      ).length;
    }
    const keptOnly = DIMENSIONS.filter((own) => facts[own] === 0 && kept[own] > 0);
    for (const own of DIMENSIONS) facts[own] += kept[own];
    return { dimensions: facts, keptOnly };
  }

  #countTable(table: TableKind, person: number, facts: Counts): void {
    const spec: TableSpec = TABLES[table];
    if (spec.dimensions.length === 0) return;
    const rows = table === 'customers' ? Int32Array.of(person) : this.#rowsOf(table, person);
    const byField = new Set<Dimension>();
    for (const [field, { dimension }] of Object.entries(spec.fields)) {
      if (dimension === undefined) continue;
      byField.add(dimension);
      if (table === 'customers' && NAMES.has(field)) continue;
      const column = rows.length > 0 ? this.#shop.field(table, field) : null;
      if (column && rows.subarray(0, MOST_ROWS).some((row) => cellOf(column, row) !== null)) {
        facts[dimension]++;
      }
    }
    for (const dimension of spec.dimensions) {
      if (byField.has(dimension)) continue;
      facts[dimension] += OF_THE_SHOP.has(dimension) ? this.#sizeOf(table) : rows.length;
    }
  }

  #rowsOf(table: TableKind, person: number): Int32Array {
    let groups = this.#rows.get(table);
    if (!groups) {
      groups = groupRows(this.#personsOf(table), this.#shop.personCount);
      this.#rows.set(table, groups);
    }
    return groups.members.subarray(groups.starts[person], groups.starts[person + 1]);
  }

  #personsOf(table: TableKind): Int32Array {
    const { orders, lines } = this.#shop;
    if (table === 'orders') return orders.person;
    if (table === 'orderLines') {
      return lines.order.map((order) => (order < 0 ? -1 : orders.person[order]!));
    }
    return this.#shop.personsOf(table);
  }

  /** Rows of a table that is about the shop: those that hold a value of its first field told. */
  #sizeOf(table: TableKind): number {
    for (const { field, custom } of this.#shop.fieldsOf(table)) {
      const column = this.#shop.field(table, field, custom);
      if (column) return filledRows(column);
    }
    return 0;
  }
}

function filledRows(column: Column): number {
  let filled = 0;
  for (let row = 0; row < columnLength(column); row++) if (cellOf(column, row) !== null) filled++;
  return filled;
}
