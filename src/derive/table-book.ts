/**
 * Rows of every other table: keyed by (source, key) where the table's key field is mapped, else
 * matched with equal rows of earlier batches, n-th with n-th.
 */
import { NO_CODE } from '#domain/columns.ts';
import { keyField, type TableKind } from '#domain/tables.ts';
import { GrowableInt32 } from '#engine/growable.ts';
import { indexRows, isTextual, KeyIndex } from '#engine/key-index.ts';
import { batchColumn, type BatchData, columnsOfTables } from './batch-data.ts';
import { isPresent } from './cells.ts';
import { RowMatcher } from './row-matcher.ts';

export class TableBook {
  readonly #table: TableKind;
  readonly #spaces = new Map<string, { index: KeyIndex; targetOfCode: GrowableInt32 }>();
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
    forked.#matcher = this.#matcher.fork();
    forked.#count = this.#count;
    return forked;
  }

  /** Rows of the unified table so far. */
  get count(): number {
    return this.#count;
  }

  /** Unified row of each row of the batch; −1 where the row holds none of this table. */
  addBatch(batch: BatchData, recordOfRow: Int32Array): Int32Array {
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
      if (code === NO_CODE) {
        if (columns.some((at) => isPresent(batch.columns[at]!, row))) without.push(row);
        continue;
      }
      let target = targetOfCode.get(code);
      if (target < 0) {
        target = this.#count++;
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
    return [this.#spaces, this.#matcher];
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
