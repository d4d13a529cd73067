/** What stands in cells, or at their edges, that is easily taken for what stands between them. */
import { joined, linesOf, type Lines, type Polluter, spelling, without } from './drawn-file.ts';
import type { Random } from '#demo/random.ts';
import { randomTable } from './random-table.ts';
import { writtenLine, writtenTable } from './written-table.ts';

/** A table with a column more. */
function withColumn(
  random: Random,
  name: string,
  make: (row: number) => string,
  own: Parameters<typeof randomTable>[1] = {},
): Lines {
  const table = linesOf(randomTable(random, { isOneLine: true, rows: random.int(8, 40), ...own }));
  return table.map((cells, row) => [...cells, row === 0 ? name : make(row)]);
}

export const cellPollutions: Readonly<Record<string, Polluter>> = {
  'a line end in a bare text': (it) => {
    const how = spelling(it, { quoting: 'needed' });
    const table = linesOf(
      randomTable(it, { isOneLine: true, language: 'en', rows: it.int(10, 40) }),
    );
    const column = table[0]!.findIndex((name) => name === 'city' || name === 'ProductType');
    const hit = it.int(1, table.length - 1);
    const truth = table.map((cells, row) =>
      row === hit ? cells.map((cell, at) => (at === column ? 'Upper\nTown' : cell)) : cells,
    );
    const lines = truth.map((cells) =>
      cells
        .map((cell) => (cell.includes('\n') ? cell : writtenLine([cell], how)))
        .join(how.delimiter),
    );
    return { text: joined(lines, how.newline === '\r\n' ? '\n' : how.newline), truth };
  },
  'typographic quotes': (it) => {
    const delimiter = it.pick([',', ';']);
    const table = without(
      linesOf(randomTable(it, { isOneLine: true, rows: it.int(8, 40) })),
      /["“”]/g,
    );
    const lines = table.map((cells) =>
      cells.map((cell) => (/^[\d.:-]*$/.test(cell) ? cell : `“${cell}”`)).join(delimiter),
    );
    return { text: joined(lines, '\n'), truth: table };
  },
  'apostrophes before figures': (it) => {
    const truth = withColumn(it, 'code', (row) => `'${String(row).padStart(6, '0')}`);
    const how = spelling(it, { quoting: 'needed' });
    return { text: writtenTable(truth, how), truth };
  },
  'tabs behind figures': (it) => {
    const how = spelling(it, {
      delimiter: it.pick([',', ';']),
      quoting: it.pick(['needed', 'all']),
    });
    const table = linesOf(
      randomTable(it, { isOneLine: true, language: 'zh-CN', rows: it.int(8, 40) }),
    );
    const truth = table.map((cells, row) =>
      row === 0 ? cells : cells.map((cell, at) => (at < 4 && at !== 2 ? `${cell}\t` : cell)),
    );
    return { text: writtenTable(truth, how), truth };
  },
  'texts as formulas': (it) => {
    const truth = withColumn(it, 'sku', (row) => `="${String(row * 7).padStart(8, '0')}"`);
    const how = spelling(it, { quoting: 'needed', delimiter: it.pick([',', ';', '\t']) });
    const lines = truth.map((cells) =>
      cells
        .map((cell) => (cell.startsWith('="') ? cell : writtenLine([cell], how)))
        .join(how.delimiter),
    );
    return { text: joined(lines, how.newline), truth };
  },
  'HTML in cells': (it) => {
    const truth = withColumn(it, 'description', () =>
      it.pick([
        '<p>Soft &amp; warm; washes well</p>',
        '<a href="https://example.com/?a=1&b=2">link</a><br>next',
        'Caf&eacute;&nbsp;&nbsp;cup',
        '<ul><li>a</li><li>b, c</li></ul>',
      ]),
    );
    return { text: writtenTable(truth, spelling(it)), truth };
  },
  'lists in cells': (it) => {
    const sign = it.pick([';', '|', '/', ',']);
    const truth = withColumn(it, 'tags', () =>
      Array.from({ length: 3 }, () => it.pick(['new', 'red', 'sale', '夏', '52'])).join(sign),
    );
    return { text: writtenTable(truth, spelling(it)), truth };
  },
  'places in cells': (it) => {
    const how = spelling(it);
    const [west, south] = [
      () => `${it.int(100, 121)}.${it.int(1000, 9999)}`,
      () => `31.${it.int(1000, 9999)}`,
    ];
    const truth = withColumn(it, 'geometry', () =>
      it.pick([
        `POINT (${west()} ${south()})`,
        `LINESTRING (${west()} ${south()}, ${west()} ${south()})`,
        `(${south()}, ${west()})`,
      ]),
    );
    return { text: writtenTable(truth, how), truth };
  },
  'narrow blanks in figures': (it) => {
    const how = spelling(it, { delimiter: it.pick([';', '\t']) });
    const blank = it.pick(['\u00a0', '\u202f', ' ']);
    const truth = withColumn(
      it,
      'montant',
      () => `${it.int(1, 99)}${blank}${it.int(100, 999)},50 €`,
      {
        language: 'fr',
      },
    );
    return { text: writtenTable(truth, how), truth };
  },
  'blanks between quotes and delimiters': (it) => {
    const delimiter = it.pick([',', ';']);
    const truth = without(linesOf(randomTable(it, { isOneLine: true, rows: it.int(8, 40) })), /"/g);
    const between = it.pick([` ${delimiter}`, ` ${delimiter} `]);
    const lines = truth.map((cells) => cells.map((cell) => `"${cell}"`).join(between));
    return { text: joined(lines, '\n'), truth };
  },
  'quotes around the header only': (it) => {
    const how = spelling(it, { quoting: 'needed' });
    const truth = linesOf(randomTable(it, { rows: it.int(8, 40) }));
    const lines = truth.map((cells, row) =>
      writtenLine(cells, row === 0 ? { ...how, quoting: 'all' } : how),
    );
    return { text: joined(lines, how.newline), truth };
  },
  'line ends in names': (it) => {
    const how = spelling(it);
    const table = linesOf(randomTable(it, { rows: it.int(8, 40) }));
    const truth = table.map((cells, row) =>
      row === 0 ? cells.map((name, at) => (at % 2 === 1 ? `${name}\n(${at})` : name)) : cells,
    );
    return { text: writtenTable(truth, how), truth };
  },
  'ideographic blanks between cells': (it) => {
    const table = linesOf(
      randomTable(it, { isOneLine: true, language: 'zh-CN', rows: it.int(8, 40) }),
    );
    const truth = table.map((cells) => cells.map((cell) => cell || '无'));
    return {
      text: joined(
        truth.map((cells) => cells.join('\u3000')),
        '\n',
      ),
      truth,
    };
  },
  'full-width commas in some rows': (it) => {
    const table = linesOf(
      randomTable(it, { isOneLine: true, language: 'zh-CN', rows: it.int(12, 40) }),
    );
    const truth = table.map((cells) => [...cells.slice(0, -1), it.pick(['好', '一般', '差'])]);
    const hits = new Set([it.int(1, 6), it.int(7, truth.length - 1)]);
    const lines = truth.map((cells, row) => cells.join(hits.has(row) ? '，' : ','));
    return { text: joined(lines, '\n'), truth };
  },
  'thousands without quotes in some rows': (it) => {
    const table = linesOf(
      randomTable(it, { isOneLine: true, language: 'zh-CN', rows: it.int(12, 40) }),
    );
    const hits = new Set([it.int(1, 6), it.int(7, table.length - 1)]);
    const truth = table.map((cells, row) =>
      hits.has(row)
        ? cells.map((cell, at) => (at === 4 ? `1,${it.int(100, 999)}.00` : cell))
        : cells,
    );
    return {
      text: joined(
        truth.map((cells) => cells.join(',')),
        '\n',
      ),
      truth,
    };
  },
  'decimal commas between commas': (it) => {
    const table = linesOf(
      randomTable(it, { isOneLine: true, language: 'de', rows: it.int(12, 40) }),
    );
    const how = spelling(it, { delimiter: ',', quoting: 'needed' });
    const truth = table.map((cells, row) =>
      row === 0 ? cells : cells.map((cell, at) => (at === 4 ? cell.replace('.', ',') : cell)),
    );
    const lines = truth.map((cells) =>
      cells.map((cell, at) => (at === 4 ? cell : writtenLine([cell], how))).join(','),
    );
    return { text: joined(lines, how.newline), truth };
  },
};
