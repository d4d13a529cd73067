/** What a person said of how a staged file is read, and what follows from it for its reading and its columns. */
import { type CollisionRule, isCollisionRule } from '#domain/collision.ts';
import { withoutChoices } from '#domain/reading-choices.ts';
import type { ChosenField } from '#ingest/mapping/column-clues.ts';
import type { ReadChoices } from '#ingest/read-file.ts';
import type { FileChange, SaidOfReading } from '#worker/protocol/import.ts';
import { changedCut, columnsKey, type Cut, NOTHING_SAID } from './file-cut.ts';
import type { StagedFile } from './staged-file.ts';

/** Cuts a file otherwise: what was said of its columns waits until they come back. */
export function recut(staged: StagedFile, change: FileChange): void {
  const { encoding, dialect, headerRow, headerRows, asFound = [] } = change;
  const own: Cut = {
    ...(encoding === undefined ? {} : { encoding }),
    ...(dialect === undefined ? {} : { dialect }),
    ...(headerRow === undefined ? {} : { headerRow }),
    ...(headerRows === undefined ? {} : { headerRows }),
  };
  const next = changedCut(withoutChoices(staged.cut, asFound), own, staged.found);
  const [before, after] = [columnsKey(staged.cut), columnsKey(next)];
  staged.cut = next;
  if (before === after) return;
  const elsewhere = new Map([...staged.saidElsewhere, [before, staged.said]]);
  staged.said = elsewhere.get(after) ?? NOTHING_SAID;
  staged.saidElsewhere = elsewhere;
}

/** Takes over what a change says of the columns. */
export function say(
  staged: StagedFile,
  { columns, leaveOutColumns, collisions }: FileChange,
): void {
  const { said } = staged;
  staged.said = {
    ...said,
    columns: new Map([...said.columns, ...numbered(columns)]),
    columnsOut: leaveOutColumns === undefined ? said.columnsOut : new Set(leaveOutColumns),
    collisions: new Map([
      ...said.collisions,
      ...numbered(collisions).map(
        ([at, rule]) => [at, isCollisionRule(rule) ? rule : null] as const,
      ),
    ]),
  };
}

function numbered<Value>(
  byColumn: Readonly<Record<number, Value>> | undefined,
): readonly (readonly [number, Value])[] {
  return Object.entries(byColumn ?? {}).map(([at, value]) => [Number(at), value]);
}

export function choicesOf(staged: StagedFile): ReadChoices {
  const { opening, cut, dateOrder } = staged;
  const columns = chosenColumns(staged);
  return {
    ...opening,
    ...cut,
    ...(dateOrder === null ? {} : { dateOrder }),
    ...(columns.size === 0 ? {} : { columns }),
  };
}

/** The fields chosen for columns: now, for the same headers before, or in opening the file. */
export function chosenColumns({ opening, said }: StagedFile): ReadonlyMap<number, ChosenField> {
  return new Map([...(opening.columns ?? []), ...(said.recalled?.columns ?? []), ...said.columns]);
}

/** null: nobody chose one. */
export function chosenCollision({ said }: StagedFile, column: number): CollisionRule | null {
  const own = said.collisions.get(column);
  return own === undefined ? (said.recalled?.collisions.get(column) ?? null) : own;
}

/** What was said, as the page says it. */
export function saidOf({ cut, dateOrder, said }: StagedFile): SaidOfReading {
  const { columns, columnsOut, collisions } = said;
  return {
    ...cut,
    ...(dateOrder === null ? {} : { dateOrder }),
    ...(columns.size === 0 ? {} : { columns: Object.fromEntries(columns) }),
    ...(columnsOut.size === 0 ? {} : { leaveOutColumns: [...columnsOut] }),
    ...(collisions.size === 0 ? {} : { collisions: Object.fromEntries(collisions) }),
  };
}
