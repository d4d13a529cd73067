/** What one line, or each, has too much or otherwise than the rest. */
import {
  joined,
  linesOf,
  placed,
  type Polluter,
  spelled,
  spelling,
  withLines,
} from './drawn-file.ts';
import { randomTable } from './random-table.ts';
import { writtenLine, writtenTable } from './written-table.ts';

/** Columns of figures of one form, of which each next cell begins otherwise than they end. */
const LED_BY_FIGURES: ReadonlySet<string> = new Set(['DATE', 'TIME', 'PRODUCTID', 'birthday']);

const SOURCE = { language: 'en' } as const;

export const linePollutions: Readonly<Record<string, Polluter>> = {
  'blank lines between all rows': (it) =>
    withLines(it, (lines) => lines.flatMap((line) => [line, '']), { isOneLine: true }),
  'comments with a hash': (it) =>
    withLines(it, (lines) => ['# exported 2024-05-01, shop 12', '# by admin', ...lines]),
  'comments between the rows': (it) =>
    withLines(it, (lines) => placed(lines, it.int(2, lines.length - 1), ['# checked until here']), {
      isOneLine: true,
      rows: it.int(8, 40),
    }),
  'delimiters at the end of all rows': (it) => withTrailing((cells) => [...cells, ''])(it),
  'delimiters at the end of all rows but the header': (it) =>
    withTrailing((cells, row) => (row === 0 ? cells : [...cells, '']))(it),
  'two delimiters at the end of a row': (it) => {
    const truth = linesOf(randomTable(it, { rows: it.int(8, 40) }));
    const hit = it.int(1, 5);
    const written = truth.map((cells, row) => (row === hit ? [...cells, '', ''] : cells));
    return { text: writtenTable(written, spelling(it)), truth };
  },
  // Where figures show which column is meant.
  'a delimiter left out': (it) => {
    const how = spelling(it, { quoting: 'needed' });
    const truth = linesOf(
      randomTable(it, { language: 'en', isOneLine: true, rows: it.int(10, 40) }),
    );
    const hit = it.int(1, truth.length - 1);
    const at = truth[0]!.indexOf(it.pick(truth[0]!.filter((name) => LED_BY_FIGURES.has(name))));
    const lines = truth.map((cells, row) => {
      const parts = cells.map((cell) => writtenLine([cell], how));
      return row === hit
        ? [...parts.slice(0, at), parts.slice(at, at + 2).join(''), ...parts.slice(at + 2)].join(
            how.delimiter,
          )
        : parts.join(how.delimiter);
    });
    return { text: joined(lines, how.newline), truth };
  },
  'blanks as delimiters in one row': (it) => {
    const how = spelling(it, { delimiter: it.pick([',', ';', '\t']), quoting: 'all' });
    const truth = linesOf(randomTable(it, { ...SOURCE, isOneLine: true, rows: it.int(10, 40) }));
    const hit = it.int(0, truth.length - 1);
    const lines = truth.map((cells, row) =>
      writtenLine(cells, row === hit ? { ...how, delimiter: ' ' } : how),
    );
    return { text: joined(lines, how.newline), truth };
  },
  'a delimiter in bare words': (it) => {
    const how = spelling(it, { delimiter: ',', quoting: 'needed' });
    const truth = linesOf(
      randomTable(it, { language: 'en', isOneLine: true, rows: it.int(10, 40) }),
    );
    const isProducts = truth[0]!.includes('ProductType');
    const column = truth[0]!.indexOf(isProducts ? 'ProductType' : 'city');
    const hit = it.int(1, truth.length - 1);
    const mended = truth.map((cells, row) =>
      row === hit
        ? cells.map((cell, at) =>
            at === column ? (isProducts ? 'Throw Pillow, Green' : 'San Juan, PR') : cell,
          )
        : cells,
    );
    const lines = mended.map((cells, row) =>
      cells
        .map((cell, at) => (row === hit && at === column ? cell : writtenLine([cell], how)))
        .join(how.delimiter),
    );
    return { text: joined(lines, how.newline), truth: mended };
  },
  'quotes not doubled before the closing one': (it) => {
    const how = spelling(it, { quoting: 'all' });
    const truth = linesOf(
      randomTable(it, { ...SOURCE, isOneLine: true, rows: it.int(12, 60) }),
    ).map((cells) => cells.map((cell) => cell.replaceAll('"', '')));
    const column = truth[0]!.includes('ProductType') ? 5 : 1;
    const hit = it.int(1, truth.length - 1);
    const mended = truth.map((cells, row) =>
      row === hit ? cells.map((cell, at) => (at === column ? 'Table, round, 48"' : cell)) : cells,
    );
    const lines = mended.map((cells, row) =>
      row === hit ? cells.map((cell) => `"${cell}"`).join(how.delimiter) : writtenLine(cells, how),
    );
    return { text: joined(lines, how.newline), truth: mended };
  },
  'quotes of another kind in one row': (it) => {
    const how = spelling(it, { quoting: 'all' });
    const truth = linesOf(
      randomTable(it, { ...SOURCE, isOneLine: true, rows: it.int(10, 40) }),
    ).map((cells) => cells.map((cell) => cell.replaceAll(/["']/g, '')));
    const hit = it.int(1, truth.length - 1);
    const lines = truth.map((cells, row) =>
      writtenLine(cells, row === hit ? { ...how, quote: "'", quoting: 'texts' } : how),
    );
    return { text: joined(lines, how.newline), truth };
  },
  'another delimiter in one row': (it) => {
    const how = spelling(it, { delimiter: ',' });
    const truth = linesOf(randomTable(it, { isOneLine: true, rows: it.int(10, 40) }));
    const hit = it.int(1, truth.length - 1);
    const other = it.pick([';', '\t', '|']);
    const lines = truth.map((cells, row) =>
      writtenLine(cells, row === hit ? { ...how, delimiter: other } : how),
    );
    return { text: joined(lines, how.newline), truth };
  },
  'escapes of two kinds': (it) => {
    const how = spelling(it, { quoting: 'all' });
    const truth = linesOf(randomTable(it, { ...SOURCE, isOneLine: true, rows: it.int(12, 60) }));
    const lines = truth.map((cells, row) =>
      writtenLine(cells, { ...how, escape: row % 2 === 0 ? 'doubled' : 'backslash' }),
    );
    return { text: joined(lines, how.newline), truth };
  },
  'a row of blanks': (it) =>
    withLines(it, (lines) => placed(lines, it.int(2, lines.length - 1), ['   ', '\t']), {
      isOneLine: true,
    }),
  'a mark inside': (it) => {
    const table = linesOf(randomTable(it, { isOneLine: true, rows: it.int(8, 40) }));
    const how = spelling(it);
    const at = it.int(2, table.length - 1);
    const lines = table.map((cells) => writtenLine(cells, how));
    return {
      text: joined(
        placed(lines, at, [`\uFEFF${lines[at]!}`]).filter((_, row) => row !== at + 1),
        how.newline,
      ),
      truth: table,
    };
  },
  'percentages and money': (it) => {
    const table = linesOf(randomTable(it, { rows: it.int(8, 40) }));
    const truth = table.map((cells, row) => [
      ...cells,
      ...(row === 0
        ? ['share', 'amount (￥)']
        : [`${it.int(0, 99)}.${it.int(0, 9)}%`, `￥${it.int(1, 9)},${it.int(100, 999)}.00`]),
    ]);
    return { text: writtenTable(truth, spelling(it)), truth };
  },
  'quotes around whole rows': (it) => {
    const truth = linesOf(randomTable(it, { language: 'zh-CN', rows: it.int(8, 40) }));
    const lines = truth.map(
      (cells) =>
        `"${cells
          .map((cell) => cell.replaceAll(',', ' '))
          .join(',')
          .replaceAll('"', '""')}"`,
    );
    return {
      text: joined(lines, '\n'),
      truth: truth.map((cells) => cells.map((cell) => cell.replaceAll(',', ' '))),
    };
  },
  'an end like Ctrl+Z': (it) => {
    const { text, truth } = spelled(it, {});
    return { text: `${text}\u001a`, truth };
  },
  'three line ends at the end': (it) => {
    const { text, truth } = spelled(it, {});
    return { text: `${text}\n\n\n`, truth };
  },
  'line ends of another kind in one row': (it) => {
    const how = spelling(it, { newline: '\r\n' });
    const truth = linesOf(randomTable(it, { isOneLine: true, rows: it.int(8, 40) }));
    const hit = it.int(0, truth.length - 1);
    const text = truth
      .map((cells, row) => writtenLine(cells, how) + (row === hit ? it.pick(['\n', '\r']) : '\r\n'))
      .join('');
    return { text, truth };
  },
};

/** Cells added to the records as they are written, and as they have to be read. */
function withTrailing(
  change: (cells: readonly string[], row: number) => readonly string[],
): Polluter {
  return (it) => {
    const truth = linesOf(randomTable(it, { rows: it.int(8, 40) })).map(change);
    return { text: writtenTable(truth, spelling(it)), truth };
  };
}
