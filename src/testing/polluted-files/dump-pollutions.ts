/** What databases, statistics programs and servers write when they are told to write their tables out. */
import type { Random } from '#demo/random.ts';
import {
  joined,
  type Lines,
  linesOf,
  placed,
  type Polluter,
  spelling,
  without,
} from './drawn-file.ts';
import { randomTable } from './random-table.ts';
import { writtenLine } from './written-table.ts';

/** A table in some of whose cells texts go over two lines, and some of which hold nothing. */
function withTexts(random: Random): Lines {
  const { rows } = randomTable(random, { rows: random.int(8, 50) });
  return rows.map((cells) =>
    cells.map((cell, column) => {
      if (column === 0) return cell;
      if (random.chance(0.05)) return '';
      return column === cells.length - 1 && random.chance(0.3)
        ? `${cell}\n${random.pick(['second line', '第二行', 'C:\\new', 'a\tb'])}`
        : cell;
    }),
  );
}

/** Every cell through a change, between tabs; what is blank as NULL. */
function tabbed(rows: Lines, change: (cell: string) => string): string[] {
  return rows.map((cells) =>
    cells.map((cell) => (cell === '' ? String.raw`\N` : change(cell))).join('\t'),
  );
}

/** The cells without their first column, and the rows' own names before them. */
function withRowNames(random: Random, table: Lines): Lines {
  const isNumbered = random.chance(0.6);
  return table.map((cells, row) => [
    row === 0 ? '' : isNumbered ? String(row) : `${random.pick(['Mazda RX', 'Fiat ', '张'])}${row}`,
    ...cells.slice(1),
  ]);
}

export const dumpPollutions: Readonly<Record<string, Polluter>> = {
  'a dump of MySQL between tabs': (it) => {
    const truth = withTexts(it);
    const lines = tabbed(truth, (cell) => cell.replaceAll(/[\\\t\n]/g, String.raw`\$&`));
    return { text: joined(lines, '\n'), truth };
  },
  'a copy of PostgreSQL between tabs': (it) => {
    const truth = withTexts(it);
    const lines = tabbed(truth, (cell) =>
      cell
        .replaceAll('\\', '\\\\')
        .replaceAll('\t', String.raw`\t`)
        .replaceAll('\n', String.raw`\n`),
    );
    const end = it.chance(0.4) ? [String.raw`\.`] : [];
    return { text: joined([...lines, ...end], '\n'), truth };
  },
  'NULL between quoted cells': (it) => {
    const table = linesOf(randomTable(it, { isOneLine: true, rows: it.int(8, 40) }));
    const truth = without(table, /["\\]/g).map((cells, row) =>
      cells.map((cell, column) => (row > 0 && column > 0 && it.chance(0.1) ? '' : cell)),
    );
    const lines = truth.map((cells) =>
      cells.map((cell) => (cell === '' ? String.raw`\N` : `"${cell}"`)).join(','),
    );
    return { text: joined(lines, '\n'), truth };
  },
  'names of rows without a name above': (it) => {
    const how = spelling(it, { delimiter: it.pick([' ', ' ', '\t', ',', ';']), quoting: 'texts' });
    const table = without(linesOf(randomTable(it, { isOneLine: true, rows: it.int(8, 40) })), /"/g);
    const truth = withRowNames(it, table).map((cells, row) =>
      cells.map((cell, column) => (row + column > 0 && cell === '' ? 'NA' : cell)),
    );
    const lines = truth.map((cells, row) => {
      const [name = '', ...rest] = cells;
      const quoted = { ...how, quoting: 'all' } as const;
      if (row === 0) return writtenLine(rest, quoted);
      return [writtenLine([name], quoted), ...rest.map((cell) => writtenLine([cell], how))].join(
        how.delimiter,
      );
    });
    return { text: joined(lines, how.newline), truth };
  },
  'a hash before the header': (it) => {
    const how = spelling(it, { quoting: 'needed' });
    const truth = linesOf(randomTable(it, { rows: it.int(6, 40) }));
    const lines = truth.map((cells) => writtenLine(cells, how));
    const above = it.chance(0.4) ? ['# exported 2024-05-01, shop 12', '# by admin'] : [];
    const hashed = it.pick(['#', '# ']) + lines[0]!;
    return { text: joined([...above, hashed, ...lines.slice(1)], how.newline), truth };
  },
  'a log of a web server': (it) => {
    const names = ['date', 'time', 's-ip', 'cs-method', 'cs-uri-stem', 'sc-status', 'time-taken'];
    const rows = Array.from({ length: it.int(20, 40) }, (_, at) => [
      `2024-05-0${it.int(1, 9)}`,
      `1${it.int(0, 9)}:2${it.int(0, 9)}:0${at % 10}`,
      `10.0.0.${it.int(1, 250)}`,
      it.pick(['GET', 'POST']),
      it.pick(['/', '/orders', '/basket;x=1', '/img/a,b.png']),
      it.pick(['200', '404', '302']),
      String(it.int(1, 900)),
    ]);
    const about = [
      '#Software: Microsoft Internet Information Services 10.0',
      '#Version: 1.0',
      '#Date: 2024-05-01 00:00:00',
      `#Fields: ${names.join(' ')}`,
    ];
    const lines = rows.map((cells) => cells.join(' '));
    const again = it.chance(0.4) ? placed(lines, it.int(3, lines.length - 2), about) : lines;
    return { text: joined([...about, ...again], '\r\n'), truth: [names, ...rows] };
  },
};
