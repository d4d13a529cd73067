/** Tables written as text in any dialect, as programs write them. */

export interface Spelling {
  readonly delimiter: string;
  /** '' writes no quotes at all. */
  readonly quote: '"' | "'" | '';
  readonly quoting: 'needed' | 'all' | 'texts';
  /** How a quote inside a quoted cell is written. */
  readonly escape: 'doubled' | 'backslash';
  readonly newline: string;
}

export const PLAIN: Spelling = {
  delimiter: ',',
  quote: '"',
  quoting: 'needed',
  escape: 'doubled',
  newline: '\n',
};

export function writtenLine(cells: readonly string[], spelling: Spelling): string {
  return cells.map((cell) => writtenCell(cell, spelling)).join(spelling.delimiter);
}

export function writtenTable(lines: readonly (readonly string[])[], spelling: Spelling): string {
  return lines.map((cells) => writtenLine(cells, spelling) + spelling.newline).join('');
}

function writtenCell(cell: string, { delimiter, quote, quoting, escape }: Spelling): string {
  if (quote === '') return cell;
  const isText = cell !== '' && !/^[-+$]?[\d.:/-]+$/.test(cell);
  const isNeeded =
    cell.includes(delimiter) ||
    cell.includes(delimiter.trim() || delimiter) ||
    cell.includes(quote) ||
    /[\r\n]/.test(cell);
  if (!isNeeded && quoting !== 'all' && !(quoting === 'texts' && isText)) return cell;
  const inner =
    escape === 'doubled'
      ? cell.replaceAll(quote, quote + quote)
      : cell.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`);
  return quote + inner + quote;
}

/** Columns padded with blanks, two at least between them. */
export function alignedTable(lines: readonly (readonly string[])[], newline: string): string {
  const widths = lines[0]!.map((_, column) =>
    Math.max(...lines.map((cells) => [...(cells[column] ?? '')].length)),
  );
  return lines
    .map(
      (cells) =>
        cells
          .map((cell, column) =>
            column === cells.length - 1
              ? cell
              : cell + ' '.repeat(widths[column]! - [...cell].length + 2),
          )
          .join('')
          .trimEnd() + newline,
    )
    .join('');
}
