/**
 * How a staged file is cut into columns: as it was found, and as a person wants it. What is said of columns
 * holds for one cut; it waits while another is tried, and counts again when that one comes back.
 */
import type { CollisionRule } from '#domain/collision.ts';
import { type ReadingChoice, withoutChoices } from '#domain/reading-choices.ts';
import { type Dialect, type DialectWish, headerCount } from '#domain/sheet.ts';
import type { ReadFile } from '#ingest/described-file.ts';
import type { ChosenField } from '#ingest/mapping/column-clues.ts';
import type { ReadChoices } from '#ingest/read-file.ts';
import type { FoundReading } from '#worker/protocol/import.ts';
import type { RememberedChoices } from './remembered-choices.ts';

/** What a person chose of it; all else is found. */
export type Cut = Pick<ReadChoices, 'encoding' | 'dialect' | 'headerRow' | 'headerRows'>;

/** What was read under one cut. */
export interface FoundCut extends Pick<ReadFile, 'encoding' | 'dialect'> {
  /** As they were where nobody chose one; null: that was never read. */
  readonly dateOrders: ReadFile['dateOrders'] | null;
}

/** Where each cut led that was read, by {@link cutKey}. */
export type FoundCuts = ReadonlyMap<string, FoundCut>;

export interface SaidOfColumns {
  readonly columns: ReadonlyMap<number, ChosenField>;
  /** Columns that are not to be kept. */
  readonly columnsOut: ReadonlySet<number>;
  /** null: the default, whatever was remembered. */
  readonly collisions: ReadonlyMap<number, CollisionRule | null>;
  /** Taken over from a file with the same headers. */
  readonly recalled: Pick<RememberedChoices, 'columns' | 'collisions'> | null;
}

export const NOTHING_SAID: SaidOfColumns = {
  columns: new Map(),
  columnsOut: new Set(),
  collisions: new Map(),
  recalled: null,
};

export function cutKey({ encoding, dialect = {}, headerRow, headerRows }: Cut): string {
  const { delimiter, blankAligned, quote, escape } = dialect;
  return JSON.stringify(
    [encoding, delimiter, blankAligned, quote, escape, headerRow, headerRows].map((part) =>
      part === undefined ? 'found' : [part],
    ),
  );
}

/** Another encoding shows the same columns. */
export function columnsKey({ encoding: _, ...cut }: Cut): string {
  return cutKey(cut);
}

/** The cut after a change: what is chosen as it was found anyway is no choice. */
export function changedCut(cut: Cut, change: Cut, found: FoundCuts): Cut {
  const next = { ...cut, ...change };
  if (change.dialect !== undefined) next.dialect = { ...cut.dialect, ...change.dialect };
  // Another row names the columns: how many did before says nothing of it.
  if (change.headerRow !== undefined && change.headerRows === undefined) delete next.headerRows;
  const { encoding, dialect, headerRow, headerRows } = next;
  if (encoding !== undefined && found.get(cutKey({}))?.encoding === encoding) delete next.encoding;
  const decoded = withoutHeader({ ...next, dialect: undefined });
  const plain = found.get(cutKey(decoded))?.dialect;
  if (dialect !== undefined && plain !== undefined && agrees(plain, dialect)) delete next.dialect;
  const header = found.get(cutKey(withoutHeader(next)))?.dialect;
  if (headerRow !== undefined && header?.headerRow === headerRow) {
    if (headerRow === null || headerRows === undefined || headerCount(header) === headerRows) {
      delete next.headerRow;
      delete next.headerRows;
    }
  }
  return next;
}

/** What each choice would be if it alone was left to be found. */
export function foundReading(cut: Cut, found: FoundCuts): FoundReading {
  const without = (choice: ReadingChoice): FoundCut | undefined =>
    found.get(cutKey(changedCut(withoutChoices(cut, [choice]), {}, found)));
  const plain = found.get(cutKey({}));
  const plainDialect = found.get(cutKey(withoutHeader({ ...cut, dialect: undefined })))?.dialect;
  const row = without('headerRow')?.dialect;
  const rows = without('headerRows')?.dialect;
  return {
    encoding: (without('encoding') ?? plain)?.encoding ?? null,
    // What a chosen part of the dialect may change in another one shows once that is left to be found.
    delimiter: without('delimiter')?.dialect ?? plainDialect ?? null,
    quote: without('quote')?.dialect ?? plainDialect ?? null,
    escape: without('escape')?.dialect ?? plainDialect ?? null,
    headerRow: row ?? null,
    headerRows: rows ? headerCount(rows) : null,
    dateOrders: found.get(cutKey(cut))?.dateOrders ?? null,
  };
}

function withoutHeader({
  encoding,
  dialect,
}: {
  readonly encoding?: Cut['encoding'] | undefined;
  readonly dialect?: DialectWish | undefined;
}): Cut {
  return {
    ...(encoding === undefined ? {} : { encoding }),
    ...(dialect === undefined ? {} : { dialect }),
  };
}

function agrees(found: Dialect, wish: DialectWish): boolean {
  const { delimiter, blankAligned, quote, escape } = wish;
  return (
    (delimiter === undefined || delimiter === found.delimiter) &&
    (blankAligned === undefined || blankAligned === found.blankAligned) &&
    (quote === undefined || quote === found.quote) &&
    (escape === undefined || escape === (found.escape ?? null))
  );
}
