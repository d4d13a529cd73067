/** The columns of the customers table: facts of the files, custom fields, and customer columns. */
import type { Column } from '#domain/columns.ts';
import { cellText, columnLength, dictionaryTexts, NO_CODE, NO_DAY } from '#domain/columns.ts';
import { toDecimalString } from '#domain/money.ts';
import { formatDay, formatMoment } from '#domain/civil-time.ts';
import { shownEmail } from '#domain/normalise/email.ts';
import { fieldSpec } from '#domain/tables.ts';
import { isPresent } from '#derive/fields/cells.ts';
import type { DerivedShop } from '#derive/shop.ts';
import { ANALYSES, isAnalysisId } from '#analyses/registry.ts';
import type { Outcome } from '#engine/analysis.ts';
import { isTextual } from '#engine/columns/key-index.ts';
import { inBlocks, type JobContext } from '#engine/job.ts';
import { orderBy, orderTexts } from '#engine/rules/order-texts.ts';
import type { Cell, CellKind, PeopleColumn } from '#worker/protocol/people.ts';

/** A column that can be shown, sorted, filtered and exported. */
export interface PeopleColumnSource {
  readonly meta: PeopleColumn;
  readonly cell: (person: number) => Cell;
  /** The cell as exact text for exports; null where missing. */
  readonly text: (person: number) => string | null;
  /** Numbers that sort as the cells do; NaN where missing. */
  readonly sortKeys: (job: JobContext) => Promise<Float64Array>;
  /** Set for columns of few values. */
  readonly column: Column | null;
}

/** Customer columns whose kind the column's type does not tell. */
const KINDS: Readonly<Record<string, CellKind>> = {
  'profile.monetary': 'money',
  'profile.meanOrder': 'money',
  'profile.tenureDays': 'days',
  'profile.gapDays': 'days',
  'profile.discountShare': 'share',
  'profile.returnRate': 'share',
  'rfm.recencyDays': 'days',
  'lifecycle.rhythmDays': 'days',
  'lifecycle.silenceDays': 'days',
  'habits.spendYear': 'money',
  'habits.spendYearBefore': 'money',
  'habits.spendChange': 'share',
  'habits.weekendShare': 'share',
  'habits.eveningShare': 'share',
  'habits.nightShare': 'share',
  'habits.discountedShare': 'share',
  'care.days': 'days',
  'agreements.daysLeft': 'days',
  'agreements.amount': 'money',
  'care.net': 'money',
  'care.netYear': 'money',
};

/** Its cells may hold a name beside the address. */
export const EMAIL_COLUMN = 'customers.email';

export function peopleColumns(
  shop: DerivedShop,
  outcomes: ReadonlyMap<string, Outcome<unknown>>,
  marks: Readonly<Record<string, Column>>,
  /** Names that people gave to values, by column id and value. */
  names: Readonly<Record<string, Readonly<Record<string, string>>>> = {},
): Map<string, PeopleColumnSource> {
  const columns = new Map<string, PeopleColumnSource>();
  const add = (source: PeopleColumnSource): void => void columns.set(source.meta.id, source);
  add(textSource('key', shop.personCount, (person) => shop.keyText(person)));
  add(textSource('name', shop.personCount, (person) => shop.displayName(person)));
  for (const { field, custom } of shop.fieldsOf('customers')) {
    if (!custom && (field === 'customerId' || field === 'name')) continue;
    const column = shop.field('customers', field, custom);
    // A column without one value says nothing of anybody.
    if (!column || !hasValue(column)) continue;
    const id = custom ? `customers~${field}` : `customers.${field}`;
    const spec = custom ? undefined : fieldSpec('customers', field);
    const kind = spec?.type === 'money' ? 'money' : null;
    const source = columnSource(id, custom ? field : null, column, kind);
    add(id === EMAIL_COLUMN ? withAddresses(source, column) : source);
  }
  for (const id of Object.keys(ANALYSES)) {
    const outcome = isAnalysisId(id) ? outcomes.get(id) : undefined;
    if (outcome?.status !== 'done') continue;
    for (const [name, column] of Object.entries(outcome.columns)) {
      const columnId = `${id}.${name}`;
      const source = columnSource(columnId, null, column, KINDS[columnId] ?? null);
      const named = names[columnId];
      add(named === undefined ? source : { ...source, meta: { ...source.meta, names: named } });
    }
  }
  for (const [name, column] of Object.entries(marks)) {
    add(columnSource(`marks.${name}`, null, column, null));
  }
  return columns;
}

/** Cells that hold an address among other words, as that address. */
function withAddresses(source: PeopleColumnSource, column: Column): PeopleColumnSource {
  if (!isTextual(column)) return source;
  const text = (person: number): string | null => {
    const told = cellText(column, person);
    return told === null ? null : shownEmail(told);
  };
  return { ...source, cell: text, text, sortKeys: (job) => sortKeysOf(column, job, shownEmail) };
}

function hasValue(column: Column): boolean {
  for (let row = 0; row < columnLength(column); row++) if (isPresent(column, row)) return true;
  return false;
}

function kindOf(column: Column): CellKind {
  switch (column.type) {
    case 'category':
      return 'category';
    case 'text':
      return 'text';
    case 'day':
      return 'day';
    case 'moment':
      return 'moment';
    case 'flag':
      return 'category';
    default:
      return 'number';
  }
}

/** A column as cells. Money and numbers are plain numbers, days day numbers, moments civil millis. */
function columnSource(
  id: string,
  header: string | null,
  column: Column,
  kind: CellKind | null,
): PeopleColumnSource {
  const scale = column.type === 'decimal' ? column.scale : 0;
  return {
    meta: { id, kind: kind ?? kindOf(column), header, scale },
    cell: (person) => cellOf(column, person),
    text: (person) => textOf(column, person),
    sortKeys: (job) => sortKeysOf(column, job),
    column,
  };
}

export function cellOf(column: Column, row: number): Cell {
  switch (column.type) {
    case 'category':
    case 'text':
      return cellText(column, row);
    case 'decimal': {
      const units = column.units[row]!;
      return Number.isNaN(units) ? null : units / 10 ** column.scale;
    }
    case 'float': {
      const value = column.values[row]!;
      return Number.isNaN(value) ? null : value;
    }
    case 'day': {
      const day = column.days[row]!;
      return day === NO_DAY ? null : day;
    }
    case 'moment': {
      const millis = column.millis[row]!;
      return Number.isNaN(millis) ? null : millis;
    }
    case 'flag':
      return column.flags[row] === 1 ? 'yes' : column.flags[row] === 0 ? 'no' : null;
  }
}

function textOf(column: Column, row: number): string | null {
  const cell = cellOf(column, row);
  if (cell === null) return null;
  switch (column.type) {
    case 'decimal':
      return toDecimalString(column.units[row]!, column.scale);
    case 'day':
      return formatDay(column.days[row]!);
    case 'moment':
      return formatMoment(column.millis[row]!);
    case 'float':
      return String(Number(column.values[row]!.toPrecision(12)));
    default:
      return String(cell);
  }
}

/** Dictionaries up to this size are ordered as people would; larger ones by code units. */
const COLLATED_SIZE = 50_000;

async function ranksOf(texts: readonly string[], job: JobContext): Promise<Float64Array> {
  const order =
    texts.length <= COLLATED_SIZE
      ? await orderBy(texts, new Intl.Collator('zh-Hans-CN', { numeric: true }).compare, job)
      : await orderTexts(texts, job);
  const ranks = new Float64Array(texts.length);
  for (let rank = 0; rank < order.length; rank++) ranks[order[rank]!] = rank;
  return ranks;
}

/** @param shown what a text is shown as */
async function sortKeysOf(
  column: Column,
  job: JobContext,
  shown: (text: string) => string = (text) => text,
): Promise<Float64Array> {
  switch (column.type) {
    case 'category': {
      const ranks = await ranksOf(dictionaryTexts(column.dictionary).map(shown), job);
      return Float64Array.from(column.codes, (code) =>
        code === NO_CODE ? Number.NaN : ranks[code]!,
      );
    }
    case 'text':
      return textKeys(
        column.offsets.length - 1,
        (row) => {
          const text = cellText(column, row);
          return text === null ? null : shown(text);
        },
        job,
      );
    case 'decimal':
      return column.units;
    case 'float':
      return column.values;
    case 'day':
      return Float64Array.from(column.days, (day) => (day === NO_DAY ? Number.NaN : day));
    case 'moment':
      return column.millis;
    case 'flag':
      return Float64Array.from(column.flags, (flag) => (flag < 0 ? Number.NaN : flag));
  }
}

async function textKeys(
  count: number,
  text: (row: number) => string | null,
  job: JobContext,
): Promise<Float64Array> {
  const texts: string[] = [];
  await inBlocks(job, count, (from, to) => {
    for (let row = from; row < to; row++) texts.push(text(row) ?? '');
  });
  const ranks = await ranksOf(texts, job);
  return ranks.map((rank, row) => (texts[row] === '' ? Number.NaN : rank));
}

function textSource(
  id: string,
  count: number,
  text: (person: number) => string | null,
): PeopleColumnSource {
  return {
    meta: { id, kind: 'text', header: null, scale: 0 },
    cell: text,
    text,
    sortKeys: (job) => textKeys(count, text, job),
    column: null,
  };
}
