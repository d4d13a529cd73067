/**
 * The shape of a capability: what it needs, what it may use, and a pure `run`. The worker orders
 * analyses by `uses`, caches each under its inputs, and recomputes only what changed.
 */
import { type Column, NO_DAY } from '#domain/columns.ts';
import type { FieldRef } from '#domain/tables.ts';
import { eachSpan } from '#engine/columns/spans.ts';
import type { JobContext } from './job.ts';
import type { Shop, ShopChanges } from '#engine/shop/shop.ts';
import { zeros } from '#engine/columns/spare-memory.ts';

/** Too little data is an answer: what is needed, and what is there. */
export interface NotEnough {
  readonly status: 'notEnough';
  /** What is counted: 'buyers', 'gaps', … worded in the capability's text. */
  readonly unit: string;
  readonly minimum: number;
  readonly have: number;
}

export interface Done<Summary> {
  readonly status: 'done';
  readonly summary: Summary;
  /** Customer columns by short name; one value a person. Known elsewhere as `<analysis id>.<name>`. */
  readonly columns: Readonly<Record<string, Column>>;
}

export type Outcome<Summary> = Done<Summary> | NotEnough;

/** What was found before the last files came, for an analysis to go on from. */
export interface Earlier<Summary = unknown> {
  readonly shop: Shop;
  readonly asOf: number;
  /** Its own outcome then, under the same params. */
  readonly outcome: Done<Summary>;
  /** How the shop differs since. */
  readonly changes: ShopChanges;
  /** A customer column as it was then. */
  column(id: string): Column | null;
}

/** What `run` receives. */
export interface AnalysisInput {
  readonly shop: Shop;
  /** As-of day: only facts dated on or before it count. */
  readonly asOf: number;
  /**
   * What is dated after this day is agreed on for a day to come: the as-of day, or today where that is later.
   * Infinity on an earlier day that is only looked back at: what was agreed on then is not known.
   */
  readonly plansFrom: number;
  readonly job: JobContext;
  /**
   * A customer column: `<analysis>.<name>` of an analysis named in `uses`, `customers.<field>`, or
   * `customers~<header>` for a custom field; null where nothing tells it.
   */
  column(id: string): Column | null;
  /** A customer column as it was on an earlier day: the same analyses, asked of that day. */
  columnOn(id: string, day: number): Promise<Column | null>;
  /** What people decided by hand: person → value, null where they took it away; by decision name. */
  decided(name: string): ReadonlyMap<number, string | null>;
  /** The summary of an analysis named in `uses`, unchecked: read through a guard. */
  summary(analysisId: string): unknown;
  /**
   * Its own outcome of an earlier visit to the same shop. Going on from it is free to choose and gives
   * exactly what starting afresh gives; null where there is none.
   */
  readonly earlier: Earlier | null;
}

export interface AnalysisDefinition<Params, Summary> {
  readonly id: string;
  /** Raised with every change of meaning: part of the cache key. */
  readonly version: number;
  readonly needs: (params: Params) => readonly FieldRef[];
  /** Ids of analyses whose results it receives. */
  readonly uses: (params: Params) => readonly string[];
  readonly defaults: Params;
  /** Stored or foreign params as typed ones; null refuses. */
  readonly check: (value: unknown) => Params | null;
  readonly run: (
    input: AnalysisInput,
    params: Params,
  ) => Outcome<Summary> | Promise<Outcome<Summary>>;
}

/**
 * Declares a capability; exists so that its parts check each other's types.
 * @__NO_SIDE_EFFECTS__
 */
export function defineAnalysis<Params, Summary>(
  definition: AnalysisDefinition<Params, Summary>,
): AnalysisDefinition<Params, Summary> {
  return definition;
}

/**
 * Values of a decimal, float, day (civil days) or moment (milliseconds) column as float64, NaN where missing;
 * perhaps the column's own array: not to be written to. Throws for other columns.
 */
export function numbersOf(column: Column): Float64Array {
  switch (column.type) {
    case 'decimal': {
      if (column.scale === 0) return column.units;
      const divisor = 10 ** column.scale;
      const { units } = column;
      const values = zeros(Float64Array, units.length);
      eachSpan(0, units.length, (from, until) => {
        for (let row = from; row < until; row++) values[row] = units[row]! / divisor;
      });
      return values;
    }
    case 'float':
      return column.values;
    case 'day':
      return daysAsNumbers(column.days);
    case 'moment':
      return column.millis;
    default:
      throw new TypeError(`not numbers: ${column.type}`);
  }
}

function daysAsNumbers(days: Int32Array): Float64Array {
  const values = zeros(Float64Array, days.length);
  eachSpan(0, days.length, (from, until) => {
    for (let row = from; row < until; row++) {
      values[row] = days[row] === NO_DAY ? Number.NaN : days[row]!;
    }
  });
  return values;
}
