/**
 * What a person said about the columns of a file counts again when the same headers come back. Nothing is
 * stored for it: the batches that count say how their columns were taken.
 */
import type { BatchMeta } from '#domain/batch.ts';
import type { CollisionRule } from '#domain/collision.ts';
import type { OrderClass } from '#domain/order-class.ts';
import type { ReadFile } from '#ingest/described-file.ts';
import type { ChosenField } from '#ingest/mapping/column-clues.ts';

export interface RememberedChoices {
  /** Name of the file that it was said about. */
  readonly from: string;
  /** By column index of the file at hand. */
  readonly columns: ReadonlyMap<number, ChosenField>;
  readonly collisions: ReadonlyMap<number, CollisionRule>;
}

/** Of the newest batch with the same headers; null where nobody chose anything for them. */
export function rememberedFor(
  read: ReadFile,
  metas: readonly BatchMeta[],
): RememberedChoices | null {
  const own = read.columns.slice(read.added);
  const headers = own.map(({ meta }) => meta.header);
  const kept = own.filter(({ isVoid }) => !isVoid).length;
  const same = metas.findLast((meta) => hasHeaders(meta, headers, kept));
  if (!same) return null;
  const shift = read.added - (same.addedColumns ?? 0);
  const columns = new Map<number, ChosenField>();
  const collisions = new Map<number, CollisionRule>();
  for (const { index, table, field, custom, isChosen, collision } of same.columns) {
    if (isChosen) columns.set(index + shift, { table, field: custom ? null : field });
    if (collision !== undefined) collisions.set(index + shift, collision);
  }
  if (columns.size + collisions.size === 0) return null;
  return { from: same.fileName, columns, collisions };
}

/** What was said of the file's status words when they stood in earlier files, whatever their headers. */
export function answersFor(
  read: ReadFile,
  metas: readonly BatchMeta[],
): Readonly<Record<string, OrderClass>> {
  const known = new Map(metas.flatMap(({ statusWords }) => Object.entries(statusWords ?? {})));
  return Object.fromEntries(
    read.unknownStatuses.flatMap((word) => {
      const answer = known.get(word);
      return answer === undefined ? [] : [[word, answer] as const];
    }),
  );
}

/**
 * Columns that were left out of a batch are not known by it; most have to be the same.
 * @param kept how many of the headers are of columns that would be kept
 */
function hasHeaders(
  { columns, addedColumns = 0, statedOn }: BatchMeta,
  headers: readonly string[],
  kept: number,
): boolean {
  // What was typed into a form was no file of anybody's.
  const isTyped = statedOn !== undefined;
  const areMost = columns.length <= kept && columns.length * 2 >= kept;
  if (isTyped || columns.length === 0 || !areMost) return false;
  return columns.every(({ index, header }) => headers[index - addedColumns] === header);
}
