/**
 * The names of columns where several records above each other tell them: a group ("收货信息") stands over
 * the first of its columns and is meant for all of them; a name that stands alone is told in any of the rows.
 */
import { type Dialect, headerStartOf } from '#domain/sheet.ts';
import { cellContent } from '#ingest/values/cell-text.ts';

type Records = readonly (readonly string[])[];

/**
 * What the rows of a header say of each column, from the top: of upper rows, the group that the column is in.
 * A group goes on to the right over blanks, as far as names stand below and no wider group begins.
 */
export function headerParts(rows: Records): readonly (readonly string[])[] {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const contents = rows.map((cells) => cells.map(cellContent));
  const parts: string[][] = Array.from({ length: width }, () => []);
  for (const [at, cells] of contents.entries()) {
    const above = contents.slice(0, at);
    const below = contents.slice(at + 1);
    let group: string | null = null;
    for (let column = 0; column < width; column++) {
      const own = cells[column] ?? '';
      const isNamedBelow = below.some((it) => (it[column] ?? '') !== '');
      if (own !== '') {
        group = isNamedBelow ? own : null;
        parts[column]!.push(own);
        continue;
      }
      if (!isNamedBelow || above.some((it) => (it[column] ?? '') !== '')) group = null;
      if (group !== null) parts[column]!.push(group);
    }
  }
  return parts;
}

/** The header as one row, the parts of a name joined by blanks; as it stands where it is one row. */
export function joinedHeader(rows: Records): readonly string[] {
  const named = withoutHash(rows);
  return named.length === 1 ? named[0]! : headerParts(named).map((parts) => parts.join(' '));
}

/** The sign of a comment before the names, and no part of the first: `#id,name`. */
const HASH = /^\s*#\s*(?=[\p{L}_"'])/u;

/** The rows of a header without that sign; where other names begin so too, it is one of theirs (`#views`). */
function withoutHash(rows: Records): Records {
  const [cells = [], ...further] = rows;
  const [first = '', ...rest] = cells;
  const isMeant = rest.length > 0 && HASH.test(first) && !rest.some((cell) => /^\s*#/.test(cell));
  if (!isMeant) return rows;
  const name = first.replace(HASH, '').replace(/^(["'])(.*)\1$/, '$2');
  return [[name, ...rest], ...further];
}

/**
 * What the columns are called: by their own name alone, as it is known, and with their groups where several
 * columns have the same one.
 */
export function columnNames(
  records: Records,
  dialect: Pick<Dialect, 'headerRow' | 'headerStart'>,
): readonly string[] {
  const { headerRow } = dialect;
  if (headerRow === null) return [];
  const parts = headerParts(withoutHash(records.slice(headerStartOf(dialect), headerRow + 1)));
  const own = parts.map((it) => it.at(-1) ?? '');
  return parts.map((it, column) => {
    const name = own[column]!;
    const isShared = own.indexOf(name) !== own.lastIndexOf(name);
    return isShared ? [...new Set(it)].join(' ') : name;
  });
}
