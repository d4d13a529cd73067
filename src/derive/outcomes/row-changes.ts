/** What the rows of a staged batch would change, cell by cell: before and after, by each column's rule. */
import { appended, isListColumn } from '#domain/collision.ts';
import { fieldSpec } from '#domain/tables.ts';
import { canonicalCell, comparable, type ComparablePair } from '#derive/fields/cells.ts';
import { resolveField } from '#derive/fields/resolve.ts';
import { isMatchedWhole } from './row-outcomes.ts';
import { isHeldBefore, statementsAbout, tableSize, targetsOf } from '#derive/fields/statements.ts';
import type { Unified } from '#derive/unify/unify.ts';

export interface CellChange {
  /** Place of the column in the batch. */
  readonly at: number;
  /** Null: nothing was there. */
  readonly before: string | null;
  /** What would be there then. */
  readonly after: string;
  /** The row says something else, and what was there stays. */
  readonly isKept: boolean;
}

type Lookup = (row: number) => CellChange | null;

/** Columns are gone through when a row of theirs is asked for first. */
export class RowChanges {
  readonly #unified: Unified;
  readonly #number: number;
  #columns: readonly Lookup[] | null = null;

  /** @param number of the batch among the unified ones */
  constructor(unified: Unified, number: number) {
    this.#unified = unified;
    this.#number = number;
  }

  /** Changes that one row makes to what earlier batches said; none of what is new altogether. */
  of(row: number): CellChange[] {
    if (this.#number === 0) return [];
    this.#columns ??= this.#lookups();
    return this.#columns.flatMap((look) => look(row) ?? []);
  }

  #lookups(): Lookup[] {
    const told = this.#unified.batches[this.#number]!;
    return told.batch.meta.columns.flatMap((meta, at) => {
      const { table, field, custom } = meta;
      const column = told.batch.columns[at]!;
      const targets = targetsOf(this.#unified, told, table);
      const isKey = !custom && fieldSpec(table, field)?.role !== undefined;
      if (!targets || isKey || isMatchedWhole(told.batch, table)) return [];
      const size = tableSize(this.#unified, table);
      const say = (count: number) =>
        resolveField(statementsAbout(this.#unified, count, table, field, custom), size);
      const before = say(this.#number);
      const after = say(this.#number + 1);
      if (!after) return [];
      const moved = before ? comparable(before, after) : null;
      const said = comparable(column, after);
      const isList = isListColumn(meta);
      const isAppended = meta.collision === 'append';
      return (row: number): CellChange | null => {
        const target = targets[row]!;
        const own = target < 0 ? null : canonicalCell(column, row);
        if (own === null || !isHeldBefore(this.#unified, told, table, target)) return null;
        const held = before ? canonicalCell(before, target) : null;
        const now = canonicalCell(after, target);
        if (now === null) {
          // A column for those who are new: the blank stays a blank.
          return { at, before: null, after: own, isKept: true };
        }
        const isMoved = moved ? !isSame(moved, target, target) : held !== now;
        if (isAppended) {
          const adds = held === null || appended(held, own, isList) !== held;
          return adds && isMoved ? { at, before: held, after: now, isKept: false } : null;
        }
        const isSaid = isSame(said, row, target);
        if (isMoved) return isSaid ? { at, before: held, after: now, isKept: false } : null;
        return isSaid ? null : { at, before: held, after: own, isKept: true };
      };
    });
  }
}

function isSame({ left, right }: ComparablePair, at: number, other: number): boolean {
  return left[at] === right[other];
}
