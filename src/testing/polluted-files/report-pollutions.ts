/** Tables drawn for eyes: what consoles of databases, reports and pages of text print around and between the cells. */
import type { Random } from '#demo/random.ts';
import {
  type Drawn,
  joined,
  type Lines,
  linesOf,
  placed,
  type Polluter,
  spelling,
  withLines,
  without,
} from './drawn-file.ts';
import { randomTable, type TableWish } from './random-table.ts';
import { writtenLine } from './written-table.ts';

const WIDE = /[\u1100-\u115f\u2e80-\uffdc]/g;
const cellsOf = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0);

interface Drawing {
  readonly truth: Lines;
  readonly widths: readonly number[];
  /** The cells of a row, padded to their columns. */
  readonly padded: (cells: readonly string[]) => string[];
}

/** A table without the signs that it is drawn with; where blanks alone separate, no cell is blank. */
function drawing(random: Random, signs: RegExp, wish: TableWish = {}, blank = ''): Drawing {
  const table = linesOf(randomTable(random, { isOneLine: true, rows: random.int(8, 40), ...wish }));
  const truth = without(without(table, signs), / {2,}/g).map((cells) =>
    cells.map((cell) => cell || blank),
  );
  const widths = truth[0]!.map((_, at) => Math.max(...truth.map((cells) => cellsOf(cells[at]!))));
  const padded = (cells: readonly string[]): string[] =>
    cells.map((cell, at) => cell + ' '.repeat(widths[at]! - cellsOf(cell)));
  return { truth, widths, padded };
}

const dashes = (widths: readonly number[], between: string, more = 0): string =>
  widths.map((width) => '-'.repeat(width + more)).join(between);

/** Names, rule and some rows, again and again. */
function paged(
  { truth, widths, padded }: Drawing,
  between: string,
  page: (number: number, body: readonly string[]) => readonly string[],
): string[] {
  const out: string[] = [];
  const lines = truth.map((cells) => padded(cells).join(between));
  for (let row = 1; row < lines.length; row += 12) {
    const rows = lines.slice(row, row + 12);
    out.push(...page((row - 1) / 12 + 1, [lines[0]!, dashes(widths, between), ...rows]));
  }
  return out;
}

const trimmed = (lines: readonly string[]): string[] => lines.map((line) => line.trimEnd());

function sapList(random: Random, hasPages: boolean): Drawn {
  const drawn = drawing(random, /[|"]/g, { rows: random.int(14, 40) });
  const { truth, widths, padded } = drawn;
  const rule = '-'.repeat(widths.reduce((sum, width) => sum + width + 1, 1));
  const [names = '', ...rows] = truth.map((cells) => `|${padded(cells).join('|')}|`);
  const title = (page: number): string => `01.05.2024        Dynamic List Display        ${page}`;
  const out: string[] = [];
  const step = hasPages ? 10 : rows.length;
  for (let row = 0; row < rows.length; row += step) {
    out.push(title(row / step + 1), '', rule, names, rule, ...rows.slice(row, row + step), rule);
  }
  return { text: joined(out, '\r\n'), truth };
}

export const reportPollutions: Readonly<Record<string, Polluter>> = {
  'a console of PostgreSQL': (it) => {
    const { truth, widths, padded } = drawing(it, /[|"]/g);
    const [names = '', ...rows] = trimmed(truth.map((cells) => ` ${padded(cells).join(' | ')}`));
    const lines = [names, dashes(widths, '+', 2), ...rows, `(${rows.length} rows)`, ''];
    return { text: joined(lines, '\n'), truth };
  },
  'a console of MySQL': (it) => {
    const { truth, widths, padded } = drawing(it, /[|"]/g);
    const [names = '', ...rows] = truth.map((cells) => `| ${padded(cells).join(' | ')} |`);
    const rule = `+${dashes(widths, '+', 2)}+`;
    const asked = it.chance(0.5) ? ['mysql> select * from orders;'] : [];
    const count = `${rows.length} rows in set (0.00 sec)`;
    return { text: joined([...asked, rule, names, rule, ...rows, rule, count, ''], '\n'), truth };
  },
  'a spool of SQL*Plus': (it) => {
    const drawn = drawing(it, /"/g, { language: 'en', rows: it.int(20, 40) }, '-');
    const lines = paged(drawn, ' ', (_, body) => [...body, '']);
    const count = `${drawn.truth.length - 1} rows selected.`;
    return { text: joined(trimmed(['', ...lines, count, '']), '\n'), truth: drawn.truth };
  },
  'results of SQL Server as text': (it) => {
    const { truth, widths, padded } = drawing(it, /"/g, { language: 'en' }, 'NULL');
    const [names = '', ...rows] = truth.map((cells) => padded(cells).join(' '));
    const lines = [names, dashes(widths, ' '), ...rows, '', `(${rows.length} rows affected)`];
    return { text: joined(trimmed(lines), '\r\n'), truth };
  },
  'results of SQL Server with commas': (it) => {
    const { truth, widths, padded } = drawing(it, /[,"]/g, { language: 'en' }, 'NULL');
    const [names = '', ...rows] = truth.map((cells) => padded(cells).join(','));
    const lines = [names, dashes(widths, ','), ...rows, '', `(${rows.length} rows affected)`];
    return { text: joined(lines, '\r\n'), truth };
  },
  'a box drawn around all cells': (it) => {
    const { truth, widths, padded } = drawing(it, /[|"]/g);
    const [names = '', ...rows] = truth.map((cells) => `│ ${padded(cells).join(' │ ')} │`);
    const rule = (left: string, middle: string, right: string): string =>
      left + dashes(widths, middle, 2).replaceAll('-', '─') + right;
    const lines = [rule('┌', '┬', '┐'), names, rule('├', '┼', '┤'), ...rows, rule('└', '┴', '┘')];
    return { text: joined(lines, '\n'), truth };
  },
  'rules of equal signs': (it) => {
    const { truth, widths, padded } = drawing(it, /"/g, { language: 'en' }, '-');
    const rule = dashes(widths, '  ').replaceAll('-', '=');
    const [names = '', ...rows] = trimmed(truth.map((cells) => padded(cells).join('  ')));
    return { text: joined([rule, names, rule, ...rows, rule], '\n'), truth };
  },
  'sums below a blank line': (it) =>
    withLines(
      it,
      (lines, { delimiter }) => [
        ...lines,
        '',
        ...['合计', '平均', '最大'].map((word) => `${word}${delimiter}${it.int(100, 999)}.50`),
      ],
      { language: 'zh-CN', isOneLine: true, rows: it.int(10, 40) },
    ),
  'a list of SAP': (it) => sapList(it, false),
  'a list of SAP with a heading on every page': (it) => sapList(it, true),
  'Markdown in a text': (it) => {
    const { truth } = drawing(it, /[|"]/g);
    const [names = '', ...rows] = truth.map((cells) => `| ${cells.join(' | ')} |`);
    const rule = `|${truth[0]!.map(() => ' --- ').join('|')}|`;
    const above = ['# Orders of March', '', 'These are the orders, as of today.', ''];
    return { text: joined([...above, names, rule, ...rows, '', 'Thanks!'], '\n'), truth };
  },
  'Markdown without outer bars': (it) => {
    const { truth } = drawing(it, /[|"]/g, {}, '-');
    const [names = '', ...rows] = truth.map((cells) => cells.join(' | '));
    const rule = truth[0]!.map(() => '---').join(' | ');
    return { text: joined([names, rule, ...rows], '\n'), truth };
  },
  'page numbers above a header on every page': (it) =>
    withLines(
      it,
      (lines, { delimiter }, table) =>
        lines.flatMap((line, at) => {
          if (at === 0 || at % 10 > 0) return [line];
          const gap = it.pick(['', delimiter.repeat(table[0]!.length - 1)]);
          return [line, gap, `第 ${at / 10} 页 / 共 4 页`, lines[0]!];
        }),
      { language: 'zh-CN', isOneLine: true, rows: it.int(24, 40) },
    ),
  'form feeds between pages': (it) =>
    withLines(
      it,
      (lines) => lines.map((line, at) => (at > 0 && at % 12 === 0 ? `\f${line}` : line)),
      {
        isOneLine: true,
        rows: it.int(20, 40),
      },
    ),
  'more lines above than rows': (it) =>
    withLines(
      it,
      (lines) => [
        ...Array.from({ length: it.int(13, 40) }, (_, at) =>
          it.pick(['本报表仅供内部使用', `${at}. Prices are in EUR and without tax.`, '']),
        ),
        '',
        ...lines,
      ],
      { language: 'zh-CN', rows: it.int(8, 20) },
    ),
  'comments with delimiters between the rows': (it) =>
    withLines(
      it,
      (lines) => {
        const remark = '# the next ones, checked by Ann, are from Berlin; see | mail';
        return placed(lines, it.int(3, lines.length - 1), [remark]);
      },
      { language: 'zh-CN', isOneLine: true, rows: it.int(10, 40) },
    ),
  'JSON in cells': (it) => {
    const how = spelling(it, { quoting: it.pick(['needed', 'all']) });
    const table = linesOf(randomTable(it, { isOneLine: true, rows: it.int(8, 40) }));
    const truth = table.map((cells, row) => [
      ...cells,
      row === 0
        ? 'properties'
        : JSON.stringify({ a: it.int(1, 9), tags: ['x', 'y, z'], note: 'it, is "so"' }),
    ]);
    return {
      text: joined(
        truth.map((cells) => writtenLine(cells, how)),
        how.newline,
      ),
      truth,
    };
  },
  'moments in one column': (it) => {
    const moments = Array.from({ length: it.int(6, 40) }, () => [
      `2024-0${it.int(1, 9)}-1${it.int(0, 9)} 1${it.int(0, 9)}:2${it.int(0, 9)}:00`,
    ]);
    const truth = it.chance(0.5) ? moments : [['time'], ...moments];
    return { text: joined(truth.flat(), '\n'), truth };
  },
  'a CR too many in line ends': (it) => {
    const how = spelling(it, { newline: it.pick(['\r\r\n', '\n\r']) });
    const truth = linesOf(randomTable(it, { isOneLine: true, rows: it.int(8, 40) }));
    return {
      text: joined(
        truth.map((cells) => writtenLine(cells, how)),
        how.newline,
      ),
      truth,
    };
  },
};
