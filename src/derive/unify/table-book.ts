/**
 * Rows of every other table: keyed by (source, key) where the table's key field is mapped, else
 * matched with equal rows of earlier batches, n-th with n-th. Rows that are told beside an order, such as
 * a parcel that is not yet sent and bears no number, are the order's until one of the order's rows has a key.
 */
import { NO_CODE } from '#domain/columns.ts';
import { keyField, type TableKind } from '#domain/tables.ts';
import { GrowableInt32 } from '#engine/columns/growable.ts';
import { indexRows, isTextual, KeyIndex } from '#engine/columns/key-index.ts';
import { batchColumn, type BatchData, columnsOfTables } from '#derive/batch-data.ts';
import { isPresent } from '#derive/fields/cells.ts';
import { RowMatcher } from './row-matcher.ts';

export class TableBook {
  readonly #table: TableKind;
  readonly #spaces = new Map<string, { index: KeyIndex; targetOfCode: GrowableInt32 }>();
  /** Row of each order whose row has no key yet. */
  #rowOfOrder = new Map<number, number>();
  #matcher = new RowMatcher();
  #count = 0;

  constructor(table: TableKind) {
    this.#table = table;
  }

  /** Goes on from these rows by itself. */
  fork(): TableBook {
    const forked = new TableBook(this.#table);
    for (const [name, { index, targetOfCode }] of this.#spaces) {
      forked.#spaces.set(name, { index: index.fork(), targetOfCode: targetOfCode.fork() });
    }
    forked.#rowOfOrder = new Map(this.#rowOfOrder);
    forked.#matcher = this.#matcher.fork();
    forked.#count = this.#count;
    return forked;
  }

  /** Rows of the unified table so far. */
  get count(): number {
    return this.#count;
  }

  /** Unified row of each row of the batch; −1 where the row holds none of this table. */
  addBatch(
    batch: BatchData,
    recordOfRow: Int32Array,
    orderOfRow: Int32Array | null = null,
  ): Int32Array {
    const targets = new Int32Array(batch.meta.rowCount).fill(-1);
    const columns = columnsOfTables(batch, [this.#table]);
    const keyName = keyField(this.#table);
    const keyColumn = keyName === undefined ? null : batchColumn(batch, this.#table, keyName);
    const { index, targetOfCode } = this.#space(batch.meta.source);
    const codes = keyColumn && isTextual(keyColumn) ? indexRows(index, keyColumn) : null;
    while (targetOfCode.length < index.size) targetOfCode.push(-1);
    const without = new GrowableInt32();
    for (let row = 0; row < targets.length; row++) {
      if (batch.status && batch.status[row] !== 0) continue;
      const code = codes ? codes[row]! : NO_CODE;
      const order = orderOfRow?.[row] ?? -1;
      if (code === NO_CODE) {
        if (!columns.some((at) => isPresent(batch.columns[at]!, row))) continue;
        if (order < 0) without.push(row);
        else targets[row] = this.#rowOf(order);
        continue;
      }
      let target = targetOfCode.get(code);
      if (target < 0) {
        target = order < 0 ? this.#count++ : this.#keyedRowOf(order);
        targetOfCode.set(code, target);
      }
      targets[row] = target;
    }
    const matched = this.#matcher.match(
      batch,
      columns,
      without.view(),
      recordOfRow,
      () => this.#count++,
    );
    for (let at = 0; at < matched.length; at++) targets[without.get(at)] = matched[at]!;
    return targets;
  }

  held(): readonly unknown[] {
    return [this.#spaces, this.#rowOfOrder, this.#matcher];
  }

  /** The row that an order has without a key. */
  #rowOf(order: number): number {
    let row = this.#rowOfOrder.get(order);
    if (row === undefined) {
      row = this.#count++;
      this.#rowOfOrder.set(order, row);
    }
    return row;
  }

  /** A new key's row: the one that the order had without a key, where it still has one. */
  #keyedRowOf(order: number): number {
    const row = this.#rowOfOrder.get(order);
    if (row === undefined) return this.#count++;
    this.#rowOfOrder.delete(order);
    return row;
  }

  #space(source: string): { index: KeyIndex; targetOfCode: GrowableInt32 } {
    let space = this.#spaces.get(source);
    if (!space) {
      space = { index: new KeyIndex(), targetOfCode: new GrowableInt32() };
      this.#spaces.set(source, space);
    }
    return space;
  }
}
