/** The customers table over one shop: filter, search, sort and windows, all inside the worker. */
import { type CategoryColumn, cellText, dictionaryTexts, NO_CODE } from '#domain/columns.ts';
import type { Rule } from '#domain/rule.ts';
import { foldText } from '#domain/normalise/width.ts';
import type { DerivedShop } from '#derive/shop.ts';
import { ConditionCache, evaluateRule } from '#engine/rules/evaluate-rule.ts';
import { inBlocks, type JobContext } from '#engine/job.ts';
import { isTextual } from '#engine/columns/key-index.ts';
import { eachSpan } from '#engine/columns/spans.ts';
import { allMembers, intersect, listMembers, noMembers } from '#engine/columns/members.ts';
import { firstRows, sortRows } from '#engine/columns/sort-rows.ts';
import { writeCsvInTurns } from '#ingest/write/write-csv.ts';
import type { SheetColumnKind } from '#ingest/write/write-xlsx.ts';
import { addressesBy, holdsOf } from './outgoing.ts';
import { saysNothing } from './blank-columns.ts';
import { EMAIL_COLUMN, type PeopleColumnSource } from './people-columns.ts';
import { SearchTexts } from './search-texts.ts';
import type {
  CategoryCount,
  Cell,
  ExportColumn,
  PeopleColumn,
  PeopleExport,
  PeopleFilter,
  PeopleQuery,
  PeopleWindow,
} from '#worker/protocol/people.ts';

/** Kept with the shop: a mark or a saved segment makes another table of mostly the same columns. */
const conditions = new WeakMap<DerivedShop, ConditionCache>();

function conditionsOf(shop: DerivedShop): ConditionCache {
  let known = conditions.get(shop);
  if (!known) conditions.set(shop, (known = new ConditionCache()));
  return known;
}

/** Orders of people kept for the queries asked last. */
const KEPT_QUERIES = 8;
/** Of so many the first are found without sorting all. */
const FEW = 64;

export class PeopleTable {
  readonly shop: DerivedShop;
  readonly asOf: number;
  readonly #columns: ReadonlyMap<string, PeopleColumnSource>;
  readonly #orders = new Map<string, Int32Array>();
  /** Queries that some call is working on. */
  readonly #underway = new Map<string, Promise<Int32Array>>();
  readonly #sortKeys = new Map<string, Float64Array>();
  #told: readonly PeopleColumn[] | null = null;
  readonly #searchTexts: SearchTexts;

  constructor(shop: DerivedShop, asOf: number, columns: ReadonlyMap<string, PeopleColumnSource>) {
    this.shop = shop;
    this.asOf = asOf;
    this.#columns = columns;
    const sources = ['key', 'name', 'customers.phone', EMAIL_COLUMN]
      .map((id) => columns.get(id))
      .filter((source) => source !== undefined);
    // As the files say it: a name beside an address finds its person too.
    this.#searchTexts = new SearchTexts(shop.personCount, (person) =>
      sources
        .map(
          ({ column, text }) =>
            (column && isTextual(column) ? cellText(column, person) : text(person)) ?? '',
        )
        .join('\n'),
    );
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

  /** Asked for by every screen that offers to choose by columns: found once. */
  columns(): readonly PeopleColumn[] {
    this.#told ??= [...this.#columns.values()].map(({ meta }) =>
      saysNothing(meta.id, this.#columns, this.shop.personCount)
        ? { ...meta, isBlank: true }
        : meta,
    );
    return this.#told;
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

  async window(
    query: PeopleQuery,
    columns: readonly string[],
    { offset, limit }: { readonly offset: number; readonly limit: number },
    job: JobContext,
  ): Promise<PeopleWindow> {
    const { people, total } = await this.#until(query, offset + limit, job);
    const shown = people.subarray(offset, offset + limit);
    const cells: Record<string, Cell[]> = {};
    for (const id of columns) {
      const source = this.#columns.get(id);
      cells[id] = Array.from(shown, (person) => source?.cell(person) ?? null);
    }
    return {
      total,
      ids: Array.from(shown, (person) => this.shop.personId(person)),
      cells,
    };
  }

  async counts(query: PeopleQuery, columnId: string, job: JobContext): Promise<CategoryCount[]> {
    const column = this.#columns.get(columnId)?.column;
    if (column?.type !== 'category') return [];
    const filters = query.filters.filter(
      (filter) => 'rule' in filter || filter.column !== columnId,
    );
    const counts = new Int32Array(column.dictionary.size);
    let missing = 0;
    const people = await this.people({ ...query, filters, sort: null }, job);
    eachSpan(0, people.length, (from, until) => {
      missing += countCodes(column.codes, people, counts, from, until);
    });
    const texts = dictionaryTexts(column.dictionary);
    const listed: CategoryCount[] = texts.map((value, code) => ({ value, count: counts[code]! }));
    if (missing > 0) listed.push({ value: null, count: missing });
    return listed.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  }

  /** The first people of the query in its order, at least so many where there are, and how many there are. */
  async #until(
    query: PeopleQuery,
    count: number,
    job: JobContext,
  ): Promise<{ readonly people: Int32Array; readonly total: number }> {
    const { sort } = query;
    const isFew = sort !== null && count <= FEW && !this.#orders.has(JSON.stringify(query));
    if (!isFew) {
      const people = await this.people(query, job);
      return { people, total: people.length };
    }
    const all = await this.people({ ...query, sort: null }, job);
    const keys = await this.#keysOf(sort.column, job);
    const people = keys ? firstRows(all, keys, sort.descending, count) : all;
    return { people, total: all.length };
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

  /** People of the query in its order. Calls that ask the same at once share the work. */
  async people(query: PeopleQuery, job: JobContext): Promise<Int32Array> {
    const key = JSON.stringify(query);
    for (;;) {
      const known = this.#orders.get(key);
      if (known) return known;
      const other = this.#underway.get(key);
      if (!other) break;
      // Whoever works on it may be cancelled, and so may this call.
      await other.catch(() => undefined);
      await job.pause(0);
    }
    const work = this.#find(query, job);
    this.#underway.set(key, work);
    try {
      const people = await work;
      this.#orders.set(key, people);
      const oldest = this.#orders.keys().next().value;
      if (this.#orders.size > KEPT_QUERIES && oldest !== undefined) this.#orders.delete(oldest);
      return people;
    } finally {
      this.#underway.delete(key);
    }
  }

  async #find(query: PeopleQuery, job: JobContext): Promise<Int32Array> {
    return this.#sorted(await this.#filtered(query, job), query.sort, job);
  }

  /** @param currency sign and decimals of money in a workbook */
  async export(
    { query, format, columns, sheet }: PeopleExport,
    currency: string | null,
    job: JobContext,
  ): Promise<Blob> {
    const people = await this.people(query, job);
    const texts = columns.map((column) => this.#exportTexts(column));
    const row = (at: number) => texts.map((text) => text(people[at]!));
    if (format === 'csv') {
      const headers = columns.map(({ header }) => header);
      return writeCsvInTurns(headers, people.length, row, job);
    }
    const { writeXlsx } = await import('#ingest/write/write-xlsx.ts');
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
      // A value may be called as what every object has.
      const isWorded = text !== null && column.words && Object.hasOwn(column.words, text);
      return isWorded ? (column.words[text] ?? text) : text;
    };
  }

  #sheetKind(column: ExportColumn): SheetColumnKind {
    const kind = 'id' in column ? this.#columns.get(column.id)?.meta.kind : 'text';
    return kind === undefined || kind === 'category' ? 'text' : kind;
  }

  async #filtered(
    { search, filters, people: named, contactable }: PeopleQuery,
    job: JobContext,
  ): Promise<Int32Array> {
    const count = this.shop.personCount;
    const isKept = allMembers(count);
    const keep = (isWanted: (person: number) => boolean): Promise<void> =>
      inBlocks(job, count, (from, to) => {
        for (let person = from; person < to; person++) {
          if (isKept[person] === 1 && !isWanted(person)) isKept[person] = 0;
        }
      });
    for (const filter of filters) {
      const members = this.#inRange(filter);
      if (members) intersect(isKept, members);
      const isWanted = members ? null : this.#passes(filter);
      if (isWanted) await keep(isWanted);
    }
    if (named) {
      const wanted = new Set(named.map((id) => this.shop.personOfId(id)));
      await keep((person) => wanted.has(person));
    }
    if (contactable) {
      const { channel, needsAddress } = contactable;
      const hold = holdsOf(this.#columns, channel, count);
      const addressBy = addressesBy(this.#columns, channel);
      await keep(
        (person) => hold(person) === null && !(needsAddress && addressBy(person) === null),
      );
    }
    const needle = foldText(search.trim());
    if (needle !== '') await this.#searchTexts.keepMatches(needle, isKept, job);
    return listMembers(isKept);
  }

  /** Who passes a rule or a range of numbers: nobody is asked by themselves; null for other filters. */
  #inRange(filter: PeopleFilter): Uint8Array | null {
    if ('rule' in filter) return this.members(filter.rule);
    const column = this.#columns.get(filter.column)?.column;
    if ('oneOf' in filter) return column?.type === 'category' ? holdersOf(column, filter) : null;
    const values =
      column?.type === 'decimal' ? column.units : column?.type === 'float' ? column.values : null;
    if (!values || !column) return null;
    const divisor = column.type === 'decimal' ? 10 ** column.scale : 1;
    const { min = -Infinity, max = Infinity } = filter;
    const members = noMembers(values.length);
    eachSpan(0, values.length, (from, until) => {
      for (let person = from; person < until; person++) {
        const value = values[person]! / divisor;
        if (value >= min && value <= max) members[person] = 1;
      }
    });
    return members;
  }

  /** Whether a person passes; null where everybody does. */
  #passes(filter: PeopleFilter): ((person: number) => boolean) | null {
    if ('rule' in filter) return null;
    const source = this.#columns.get(filter.column);
    if (!source) return null;
    if ('oneOf' in filter) {
      const wanted = new Set(filter.oneOf);
      return (person) => {
        const cell = source.cell(person);
        return wanted.has(cell === null ? null : String(cell));
      };
    }
    const { min = -Infinity, max = Infinity } = filter;
    return (person) => {
      const cell = source.cell(person);
      return typeof cell === 'number' && cell >= min && cell <= max;
    };
  }

  async #sorted(
    people: Int32Array,
    sort: PeopleQuery['sort'],
    job: JobContext,
  ): Promise<Int32Array> {
    const keys = sort && (await this.#keysOf(sort.column, job));
    return sort && keys ? sortRows(people, keys, sort.descending, job) : people;
  }

  /** What a column is sorted by; null where there is none. */
  async #keysOf(columnId: string, job: JobContext): Promise<Float64Array | null> {
    const source = this.#columns.get(columnId);
    if (!source) return null;
    let keys = this.#sortKeys.get(columnId);
    if (!keys) this.#sortKeys.set(columnId, (keys = await source.sortKeys(job)));
    return keys;
  }
}

/** Adds up the codes of some people; how many of them have none. */
function countCodes(
  codes: Int32Array,
  people: Int32Array,
  counts: Int32Array,
  from: number,
  until: number,
): number {
  let missing = 0;
  for (let at = from; at < until; at++) {
    const code = codes[people[at]!]!;
    if (code === NO_CODE) missing++;
    else counts[code]!++;
  }
  return missing;
}

/** 1 for each person who holds one of the values; null is none. */
function holdersOf(
  { codes, dictionary }: CategoryColumn,
  { oneOf }: Extract<PeopleFilter, { readonly oneOf: unknown }>,
): Uint8Array {
  const wanted = new Set(oneOf);
  // One place further for each code: the first one is for those without.
  const passes = Uint8Array.from([null, ...dictionaryTexts(dictionary)], (text) =>
    wanted.has(text) ? 1 : 0,
  );
  const members = noMembers(codes.length);
  eachSpan(0, members.length, (from, until) => {
    for (let person = from; person < until; person++) members[person] = passes[codes[person]! + 1]!;
  });
  return members;
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
