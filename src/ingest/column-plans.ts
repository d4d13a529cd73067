/** How each column of a sheet is to be read, from its header, a sample of its cells and what it was mapped to. */
import { addedColumns } from '#domain/rejected-file.ts';
import type { DateOrder, ReadAs } from '#domain/sheet.ts';
import { fieldSpec } from '#domain/tables.ts';
import type { ColumnPlan } from '#ingest/columns/sheet-builder.ts';
import { guessReadAs, type ReadGuess } from '#ingest/dialect/read-guess.ts';
import type { FileSample } from '#ingest/dialect/sample.ts';
import type { ColumnClues, ColumnMapping } from '#ingest/mapping/column-clues.ts';

/** Decimals that money keeps; other numbers keep more. */
const MONEY_SCALE = 4;
const NUMBER_SCALE = 9;

/** What the columns of a sample say of themselves. */
export function cluesOf(
  { header, values }: Pick<FileSample, 'header' | 'values'>,
  delimiter: string,
): readonly ColumnClues[] {
  const added = addedColumns(header);
  return values.map((cells, at) => {
    // What was written before the columns of the file says nothing of them.
    const own = at < added ? [] : cells;
    return {
      header: at < added ? '' : (header[at] ?? ''),
      values: own,
      guess: guessReadAs(own, delimiter),
    };
  });
}

export function planColumn(
  mapping: ColumnMapping,
  guess: ReadGuess,
  replanned: ColumnPlan | undefined,
  dateOrder: DateOrder | undefined,
): ColumnPlan {
  const table = mapping.tables?.[0];
  const spec = table && mapping.field !== null ? fieldSpec(table, mapping.field) : undefined;
  if (replanned) return replanned;
  if (mapping.doubt) return { readAs: 'text' };
  const readAs = spec ? readAsOf(spec.type, spec.orType, guess) : guess.readAs;
  if (readAs === 'number') {
    const isMoney = spec?.type === 'money';
    return {
      readAs,
      maxScale: isMoney ? MONEY_SCALE : NUMBER_SCALE,
      numberFormat:
        isMoney && guess.millionShare > 0
          ? { ...guess.numberFormat, hasMillions: true }
          : guess.numberFormat,
    };
  }
  if (readAs === 'date') {
    return {
      readAs,
      dateKind: mapping.field === 'birthday' ? 'birthday' : 'moment',
      ...(dateOrder ? { dateOrder } : {}),
    };
  }
  return { readAs };
}

function readAsOf(type: string, orType: string | undefined, guess: ReadGuess): ReadAs {
  switch (type) {
    case 'integer':
      // Counts told as "5+" stay as they are.
      return guess.numberShare < 0.97 ? 'text' : 'number';
    case 'number':
    case 'money':
    case 'rate':
    case 'latitude':
    case 'longitude':
      return orType && guess.numberShare < 0.9 ? 'text' : 'number';
    case 'day':
    case 'moment':
      return 'date';
    default:
      return 'text';
  }
}
