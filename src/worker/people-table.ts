/** The customers table over one shop: filter, search, sort and windows, all inside the worker. */
import { dictionaryTexts, NO_CODE } from '#domain/columns.ts';
import type { Rule } from '#domain/rule.ts';
import { foldText } from '#domain/text-normal.ts';
import type { DerivedShop } from '#derive/shop.ts';
import { ConditionCache, evaluateRule } from '#engine/evaluate-rule.ts';
import type { JobContext } from '#engine/job.ts';
import { noMembers } from '#engine/members.ts';
import { sortRows } from '#engine/sort-rows.ts';
import { writeCsv } from '#ingest/write-csv.ts';
import type { SheetColumnKind } from '#ingest/write-xlsx.ts';
import { addressesBy, holdsOf } from './outgoing.ts';
import type { PeopleColumnSource } from './people-columns.ts';
import type {
  CategoryCount,
  Cell,
  ExportColumn,
  PeopleColumn,
  PeopleExport,
  PeopleFilter,
  PeopleQuery,
  PeopleWindow,
} from './protocol.ts';

/** Kept with the shop: a mark or a saved segment makes another table of mostly the same columns. */
const conditions = new WeakMap<DerivedShop, ConditionCache>();

function conditionsOf(shop: DerivedShop): ConditionCache {
  let known = conditions.get(shop);
  if (!known) conditions.set(shop, (known = new ConditionCache()));
  return known;
}

/** Orders of people kept for the queries asked last. */
const KEPT_QUERIES = 8;

export class PeopleTable {
  readonly shop: DerivedShop;
  readonly asOf: number;
  readonly #columns: ReadonlyMap<string, PeopleColumnSource>;
  readonly #orders = new Map<string, Int32Array>();
  readonly #sortKeys = new Map<string, Float64Array>();
  #searchTexts: readonly string[] | null = null;

  constructor(shop: DerivedShop, asOf: number, columns: ReadonlyMap<string, PeopleColumnSource>) {
    this.shop = shop;
    this.asOf = asOf;
    this.#columns = columns;
  }

  /** What it keeps beside the columns. */
  held(): readonly unknown[] {
    return [
      [...this.#columns.values()].map(({ column }) => column),
      this.#orders,
      this.#sortKeys,
      this.#searchTexts,
      conditions.get(this.shop),
    ];
  }

  get sources(): ReadonlyMap<string, PeopleColumnSource> {
    return this.#columns;
  }

  columns(): readonly PeopleColumn[] {
    return [...this.#columns.values()].map(({ meta }) => meta);
  }

  /** Every column's cell of one person, where it holds a value. */
  cellsOf(person: number): Record<string, Cell> {
    const cells: Record<string, Cell> = {};
    for (const [id, { cell }] of this.#columns) {
      const value = cell(person);
      if (value !== null) cells[id] = value;
    }
    return cells;
  }

  window(
    query: PeopleQuery,
    columns: readonly string[],
    offset: number,
    limit: number,
  ): PeopleWindow {
    const people = this.people(query);
    const shown = people.subarray(offset, offset + limit);
    const cells: Record<string, Cell[]> = {};
    for (const id of columns) {
      const source = this.#columns.get(id);
      cells[id] = Array.from(shown, (person) => source?.cell(person) ?? null);
    }
    return {
      total: people.length,
      ids: Array.from(shown, (person) => this.shop.personId(person)),
      cells,
    };
  }

  counts(query: PeopleQuery, columnId: string): CategoryCount[] {
    const column = this.#columns.get(columnId)?.column;
    if (column?.type !== 'category') return [];
    const filters = query.filters.filter(
      (filter) => 'rule' in filter || filter.column !== columnId,
    );
    const counts = new Int32Array(column.dictionary.size);
    let missing = 0;
    for (const person of this.people({ ...query, filters, sort: null })) {
      const code = column.codes[person]!;
      if (code === NO_CODE) missing++;
      else counts[code]!++;
    }
    const texts = dictionaryTexts(column.dictionary);
    const listed: CategoryCount[] = texts.map((value, code) => ({ value, count: counts[code]! }));
    if (missing > 0) listed.push({ value: null, count: missing });
    return listed.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  }

  /** 1 for each person of whom the rule holds. */
  members(rule: Rule): Uint8Array {
    return evaluateRule(rule, {
      personCount: this.shop.personCount,
      asOf: this.asOf,
      column: (id) => this.#columns.get(id)?.column ?? null,
      segment: (id) => {
        const flags = this.#columns.get(`segments.${id}`)?.column;
        if (flags?.type !== 'flag') return null;
        const members = noMembers(flags.flags.length);
        members.set(flags.flags);
        return members;
      },
      shop: this.shop,
      cache: conditionsOf(this.shop),
    });
  }

  /** People of the query in its order. */
  people(query: PeopleQuery): Int32Array {
    const key = JSON.stringify(query);
    const known = this.#orders.get(key);
    if (known) return known;
    const people = this.#sorted(this.#filtered(query), query.sort);
    this.#orders.set(key, people);
    const oldest = this.#orders.keys().next().value;
    if (this.#orders.size > KEPT_QUERIES && oldest !== undefined) this.#orders.delete(oldest);
    return people;
  }

  /** @param currency sign and decimals of money in a workbook */
  async export(
    { query, format, columns, sheet }: PeopleExport,
    currency: string | null,
    job: JobContext,
  ): Promise<Blob> {
    const people = this.people(query);
    const texts = columns.map((column) => this.#exportTexts(column));
    const row = (at: number) => texts.map((text) => text(people[at]!));
    if (format === 'csv') {
      return writeCsv(
        columns.map(({ header }) => header),
        Array.from(people, (_, at) => row(at)),
      );
    }
    const { writeXlsx } = await import('#ingest/write-xlsx.ts');
    return writeXlsx(
      {
        name: sheet,
        columns: columns.map((column) => ({
          header: column.header,
          kind: this.#sheetKind(column),
        })),
        rowCount: people.length,
        row,
      },
      {
        ...moneyFormat(currency),
        pause: (done) => (job.due() ? job.pause(done) : undefined),
      },
    );
  }

  #exportTexts(column: ExportColumn): (person: number) => string | null {
    if ('people' in column) {
      const told = new Map(
        column.people.map((id, at) => [this.shop.personOfId(id), column.texts[at] ?? null]),
      );
      return (person) => told.get(person) ?? null;
    }
    const source = this.#columns.get(column.id);
    return (person) => {
      const text = source?.text(person) ?? null;
      return text === null ? null : (column.words?.[text] ?? text);
    };
  }

  #sheetKind(column: ExportColumn): SheetColumnKind {
    const kind = 'id' in column ? this.#columns.get(column.id)?.meta.kind : 'text';
    return kind === undefined || kind === 'category' ? 'text' : kind;
  }

  #filtered({ search, filters, people: named, contactable }: PeopleQuery): Int32Array {
    const count = this.shop.personCount;
    const isKept = new Uint8Array(count).fill(1);
    for (const filter of filters) this.#apply(filter, isKept);
    if (named) {
      const wanted = new Set(named.map((id) => this.shop.personOfId(id)));
      for (let person = 0; person < count; person++) if (!wanted.has(person)) isKept[person] = 0;
    }
    if (contactable) {
      const { channel, needsAddress } = contactable;
      const hold = holdsOf(this.#columns, channel, count);
      const addressBy = addressesBy(this.#columns, channel);
      for (let person = 0; person < count; person++) {
        if (isKept[person] === 0) continue;
        const isReached = hold(person) === null && !(needsAddress && addressBy(person) === null);
        if (!isReached) isKept[person] = 0;
      }
    }
    const needle = foldText(search.trim());
    if (needle !== '') {
      const texts = this.#foldedTexts();
      for (let person = 0; person < count; person++) {
        if (isKept[person] === 1 && !texts[person]!.includes(needle)) isKept[person] = 0;
      }
    }
    let total = 0;
    for (const kept of isKept) total += kept;
    const people = new Int32Array(total);
    let at = 0;
    for (let person = 0; person < count; person++) if (isKept[person] === 1) people[at++] = person;
    return people;
  }

  #apply(filter: PeopleFilter, isKept: Uint8Array): void {
    if ('rule' in filter) {
      const members = this.members(filter.rule);
      for (let person = 0; person < isKept.length; person++) isKept[person]! &= members[person]!;
      return;
    }
    const source = this.#columns.get(filter.column);
    if (!source) return;
    if ('oneOf' in filter) {
      const wanted = new Set(filter.oneOf);
      const { column } = source;
      if (column?.type === 'category') {
        const passes = dictionaryTexts(column.dictionary).map((text) => wanted.has(text));
        const missingPasses = wanted.has(null);
        for (let person = 0; person < isKept.length; person++) {
          const code = column.codes[person]!;
          const pass = code === NO_CODE ? missingPasses : passes[code];
          if (!pass) isKept[person] = 0;
        }
        return;
      }
      for (let person = 0; person < isKept.length; person++) {
        const cell = source.cell(person);
        if (!wanted.has(cell === null ? null : String(cell))) isKept[person] = 0;
      }
      return;
    }
    const { min = -Infinity, max = Infinity } = filter;
    for (let person = 0; person < isKept.length; person++) {
      const cell = source.cell(person);
      if (typeof cell !== 'number' || cell < min || cell > max) isKept[person] = 0;
    }
  }

  #sorted(people: Int32Array, sort: PeopleQuery['sort']): Int32Array {
    const source = sort ? this.#columns.get(sort.column) : undefined;
    if (!sort || !source) return people;
    let keys = this.#sortKeys.get(sort.column);
    if (!keys) this.#sortKeys.set(sort.column, (keys = source.sortKeys()));
    return sortRows(people, keys, sort.descending);
  }

  #foldedTexts(): readonly string[] {
    if (this.#searchTexts) return this.#searchTexts;
    const sources = ['key', 'name', 'customers.phone', 'customers.email']
      .map((id) => this.#columns.get(id))
      .filter((source) => source !== undefined);
    this.#searchTexts = Array.from({ length: this.shop.personCount }, (_, person) =>
      foldText(sources.map((source) => source.text(person) ?? '').join('\n')),
    );
    return this.#searchTexts;
  }
}

/** How a workbook writes money of this currency. */
function moneyFormat(currency: string | null): { moneySign: string | null; moneyDigits: number } {
  // A file's own word for money is no code that Intl knows.
  if (currency === null || !/^[A-Z]{3}$/.test(currency)) return { moneySign: null, moneyDigits: 2 };
  const format = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  });
  const sign = format.formatToParts(0).find(({ type }) => type === 'currency')?.value ?? null;
  return { moneySign: sign, moneyDigits: format.resolvedOptions().maximumFractionDigits ?? 2 };
}
