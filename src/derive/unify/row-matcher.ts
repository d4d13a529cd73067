/**
 * Rows without a key across batches: equal rows match as a multiset, n-th with n-th. Inside one
 * batch equal rows stay different rows.
 */
import type { Column } from '#domain/columns.ts';
import type { BatchData } from '#derive/batch-data.ts';
import { canonicalCell } from '#derive/fields/cells.ts';

interface SeenBatch {
  readonly batch: BatchData;
  readonly columns: readonly number[];
  readonly rows: Int32Array;
  readonly recordOfRow: Int32Array;
  readonly targets: Int32Array;
}

/** Names and values of a row's cells: what two rows of different files must share to be equal. */
function rowText(
  cells: readonly { name: string; column: Column }[],
  record: number,
  row: number,
): string {
  let text = `${record}`;
  for (const { name, column } of cells) {
    const value = canonicalCell(column, row);
    if (value !== null) text += `\u0001${name}\u0002${value}`;
  }
  return text;
}

export class RowMatcher {
  readonly #seen: SeenBatch[] = [];
  /** Targets of each distinct row text, in order; built when a second batch needs it. */
  #index: Map<string, number[]> | null = null;

  /** Goes on from these rows by itself; what it needs of them it finds again. */
  fork(): RowMatcher {
    const forked = new RowMatcher();
    forked.#seen.push(...this.#seen);
    return forked;
  }

  /**
   * Target of each of `rows`: that of the n-th equal row of earlier batches, else a new one.
   * @param columns indices of the columns that make up the row's statement
   */
  match(
    batch: BatchData,
    columns: readonly number[],
    rows: Int32Array,
    recordOfRow: Int32Array,
    create: () => number,
  ): Int32Array {
    const targets = new Int32Array(rows.length);
    if (this.#seen.length === 0) {
      for (let at = 0; at < rows.length; at++) targets[at] = create();
    } else {
      const index = this.#ensureIndex();
      const used = new Map<string, number>();
      const cells = cellsOf(batch, columns);
      for (let at = 0; at < rows.length; at++) {
        const row = rows[at]!;
        const text = rowText(cells, recordOfRow[row]!, row);
        const nth = used.get(text) ?? 0;
        used.set(text, nth + 1);
        let known = index.get(text);
        if (!known) index.set(text, (known = []));
        const target = known[nth];
        if (target === undefined) {
          const created = create();
          known.push(created);
          targets[at] = created;
        } else targets[at] = target;
      }
    }
    this.#seen.push({ batch, columns, rows, recordOfRow, targets });
    return targets;
  }

  held(): readonly unknown[] {
    return [this.#seen, this.#index];
  }

  #ensureIndex(): Map<string, number[]> {
    if (this.#index) return this.#index;
    const index = new Map<string, number[]>();
    for (const { batch, columns, rows, recordOfRow, targets } of this.#seen) {
      const cells = cellsOf(batch, columns);
      const used = new Map<string, number>();
      for (let at = 0; at < rows.length; at++) {
        const row = rows[at]!;
        const text = rowText(cells, recordOfRow[row]!, row);
        const nth = used.get(text) ?? 0;
        used.set(text, nth + 1);
        const known = index.get(text);
        if (!known) index.set(text, [targets[at]!]);
        // The n-th of a batch is the n-th of those before it, where there are as many.
        else if (nth >= known.length) known.push(targets[at]!);
      }
    }
    this.#index = index;
    return index;
  }
}

function cellsOf(batch: BatchData, columns: readonly number[]): { name: string; column: Column }[] {
  return columns
    .map((at) => {
      const { table, field, custom } = batch.meta.columns[at]!;
      return { name: `${table}.${custom ? '~' : ''}${field}`, column: batch.columns[at]! };
    })
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
