/**
 * Which rows speak of which order line (rules.md, "Imports and repeats"). Inside one batch every row
 * is a line. Where a batch speaks of an order that earlier batches told of, its lines are paired with
 * the older ones: equal lines first, n-th with n-th, the rest by line number or product.
 */
import { GrowableInt32 } from '#engine/columns/growable.ts';
import { type Groups, groupRows } from '#engine/columns/groups.ts';
import { identityMap } from '#engine/columns/identity-map.ts';
import { rowsHolding } from '#engine/columns/presence.ts';
import type { Column } from '#domain/columns.ts';
import { columnLength } from '#domain/columns.ts';
import { batchColumn, type BatchData, columnsOfTables } from '#derive/batch-data.ts';
import { comparable, type ComparablePair, isPresent } from '#derive/fields/cells.ts';
import { lineMoney, orderTotals } from '#derive/facts/line-money.ts';
import { resolveField, type Statement } from '#derive/fields/resolve.ts';
import { ruled } from '#derive/fields/statements.ts';

export interface BatchLines {
  /** Line of each row; −1 where the row holds none. */
  readonly lineOfRow: Int32Array;
  readonly linesBefore: number;
  /** Older lines without a partner that stay. */
  readonly olderKept: number;
}

/** A line field of a newer batch beside what earlier batches say of it. */
interface LineValues {
  readonly field: string;
  readonly pair: ComparablePair;
  /** Some earlier batch has this column. */
  readonly isKnown: boolean;
}

const NONE = -1;

/** Tables whose columns make up a line. */
const LINE_TABLES = ['orderLines', 'products'] as const;

export class LineBook {
  #orderOfLine = new GrowableInt32();
  readonly #gone = new Set<number>();
  readonly #told: { batch: BatchData; lineOfRow: Int32Array; linesBefore: number }[] = [];

  /** Goes on from these lines by itself. */
  fork(): LineBook {
    const forked = new LineBook();
    forked.#orderOfLine = this.#orderOfLine.fork();
    for (const line of this.#gone) forked.#gone.add(line);
    forked.#told.push(...this.#told);
    return forked;
  }

  get lineCount(): number {
    return this.#orderOfLine.length;
  }

  /** Order of each line; −1 for lines that a newer statement removed. */
  orderOfLine(): Int32Array {
    if (this.#gone.size === 0) return this.#orderOfLine.view();
    const orders = this.#orderOfLine.view().slice();
    for (const line of this.#gone) orders[line] = NONE;
    return orders;
  }

  addBatch(batch: BatchData, orderOfRow: Int32Array, ordersBefore: number): BatchLines {
    const linesBefore = this.lineCount;
    const columns = columnsOfTables(batch, LINE_TABLES)
      .filter((at) => batch.meta.columns[at]!.field !== 'orderId')
      .map((at) => batch.columns[at]!);
    if (columns.length === 0) {
      const lineOfRow = new Int32Array(orderOfRow.length).fill(NONE);
      return { lineOfRow, linesBefore, olderKept: 0 };
    }
    const holdsLine = rowsHolding(columns, orderOfRow.length);
    if (
      linesBefore === 0 &&
      ordersBefore === 0 &&
      holdsLine === null &&
      !orderOfRow.includes(NONE)
    ) {
      // The first lines of all, one a row.
      this.#orderOfLine.append(orderOfRow);
      const lineOfRow = identityMap(orderOfRow.length);
      this.#told.push({ batch, lineOfRow, linesBefore });
      return { lineOfRow, linesBefore, olderKept: 0 };
    }
    const lineOfRow = new Int32Array(orderOfRow.length).fill(NONE);
    const repeated = new GrowableInt32(16);
    for (let row = 0; row < orderOfRow.length; row++) {
      const order = orderOfRow[row]!;
      if (order < 0 || (holdsLine !== null && holdsLine[row] === 0)) continue;
      if (order < ordersBefore) repeated.push(row);
      else lineOfRow[row] = this.#create(order);
    }
    const olderKept =
      repeated.length === 0 ? 0 : this.#pair(batch, orderOfRow, repeated.view(), lineOfRow);
    this.#told.push({ batch, lineOfRow, linesBefore });
    return { lineOfRow, linesBefore, olderKept };
  }

  held(): readonly unknown[] {
    return [this.#orderOfLine, this.#gone, this.#told];
  }

  #create(order: number): number {
    return this.#orderOfLine.push(order);
  }

  #pair(batch: BatchData, orderOfRow: Int32Array, rows: Int32Array, lineOfRow: Int32Array): number {
    const olderByOrder = groupRows(this.orderOfLine(), maxOf(orderOfRow) + 1);
    const values = this.#comparables(batch);
    const keyLevels = pairKeyLevels(values);
    const rowsByOrder = new Map<number, number[]>();
    for (const row of rows) {
      const order = orderOfRow[row]!;
      const known = rowsByOrder.get(order);
      if (known) known.push(row);
      else rowsByOrder.set(order, [row]);
    }
    let olderKept = 0;
    const totals = orderTotals(batch);
    const money = lineMoney(
      (field) =>
        batchColumn(batch, 'orderLines', field) ??
        (field === 'discountRate' ? batchColumn(batch, 'orders', field) : null),
    );
    for (const [order, newer] of rowsByOrder) {
      const older = membersOf(olderByOrder, order);
      pairBy(newer, older, lineOfRow, (row, line) =>
        values.every(({ pair }) => agrees(pair, row, line)),
      );
      pairBy(newer, older, lineOfRow, (row, line) => hasSameKey(keyLevels, row, line));
      for (const row of newer) {
        if (lineOfRow[row]! < 0) lineOfRow[row] = this.#create(order);
      }
      const paired = new Set(newer.map((row) => lineOfRow[row]!));
      const unpaired = older.filter((line) => !paired.has(line));
      if (unpaired.length === 0) continue;
      if (money && totals?.isSumOf(newer, money)) {
        for (const line of unpaired) this.#gone.add(line);
      } else olderKept += unpaired.length;
    }
    return olderKept;
  }

  /** The batch's line columns beside what earlier batches say of the same fields. */
  #comparables(batch: BatchData): LineValues[] {
    const found: LineValues[] = [];
    for (const at of columnsOfTables(batch, LINE_TABLES)) {
      const meta = batch.meta.columns[at]!;
      if (meta.field === 'orderId') continue;
      const column = batch.columns[at]!;
      const statements: Statement[] = [];
      for (const told of this.#told) {
        const index = told.batch.meta.columns.findIndex(
          ({ table, field, custom }) =>
            field === meta.field &&
            custom === meta.custom &&
            (custom ? table === meta.table : table === 'orderLines' || table === 'products'),
        );
        if (index >= 0) {
          statements.push({
            column: told.batch.columns[index]!,
            targets: told.lineOfRow,
            ...ruled(
              told.batch.meta.columns[index]!.collision ?? 'overwrite',
              (line) => line < told.linesBefore,
            ),
          });
        }
      }
      const earlier = resolveField(statements, this.lineCount);
      const pair = earlier
        ? comparable(column, earlier)
        : { left: presence(column), right: new Float64Array(this.lineCount).fill(Number.NaN) };
      found.push({ field: meta.field, pair, isKnown: earlier !== null });
    }
    return found;
  }
}

/** Fields that identify a line within its order: what the first level tells on both sides decides. */
const KEY_LEVELS = [['lineNo'], ['productId', 'sku', 'variant'], ['productName', 'name']] as const;

function pairKeyLevels(values: readonly LineValues[]): ComparablePair[][] {
  return KEY_LEVELS.map((fields) =>
    values
      .filter(({ field, isKnown }) => isKnown && fields.some((own) => own === field))
      .map(({ pair }) => pair),
  );
}

/** What neither side tells is no difference. */
function hasSameKey(levels: readonly ComparablePair[][], row: number, line: number): boolean {
  for (const pairs of levels) {
    const isTold = pairs.some(
      ({ left, right }) => !Number.isNaN(left[row]!) && !Number.isNaN(right[line]!),
    );
    if (isTold) return pairs.every((pair) => isSameOrUntold(pair, row, line));
  }
  return false;
}

function isSameOrUntold({ left, right }: ComparablePair, row: number, line: number): boolean {
  const newer = left[row]!;
  const older = right[line]!;
  return newer === older || (Number.isNaN(newer) && Number.isNaN(older));
}

/** An empty newer cell says nothing; otherwise the values must be equal. */
function agrees(pair: ComparablePair, row: number, line: number): boolean {
  const newer = pair.left[row]!;
  return Number.isNaN(newer) || newer === pair.right[line];
}

/** Pairs rows with lines, each at most once, in order, by a test. */
function pairBy(
  newer: readonly number[],
  older: readonly number[],
  lineOfRow: Int32Array,
  matches: (row: number, line: number) => boolean,
): void {
  const taken = new Set<number>();
  for (const row of newer) if (lineOfRow[row]! >= 0) taken.add(lineOfRow[row]!);
  for (const row of newer) {
    if (lineOfRow[row]! >= 0) continue;
    const line = older.find((candidate) => !taken.has(candidate) && matches(row, candidate));
    if (line === undefined) continue;
    lineOfRow[row] = line;
    taken.add(line);
  }
}

function presence(column: Column): Float64Array {
  const values = new Float64Array(columnLength(column));
  for (let row = 0; row < values.length; row++) {
    values[row] = isPresent(column, row) ? 1 : Number.NaN;
  }
  return values;
}

function membersOf(groups: Groups, group: number): number[] {
  return Array.from(groups.members.subarray(groups.starts[group], groups.starts[group + 1]));
}

function maxOf(values: Int32Array): number {
  let max = -1;
  for (const value of values) if (value > max) max = value;
  return max;
}
