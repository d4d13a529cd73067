/**
 * Every way we know in which a table's file is not a plain CSV, each as a class of files drawn from a seed,
 * with the cells that have to come of them. Where what is meant cannot be decided, nothing is drawn.
 */
import { Random } from '#demo/random.ts';
import { cellPollutions } from './cell-pollutions.ts';
import { dumpPollutions } from './dump-pollutions.ts';
import { canEncode, encodedText } from './encoded-text.ts';
import { LANGUAGES } from './language-words.ts';
import {
  joined,
  type Lines,
  linesOf,
  placed,
  type Polluter,
  type Drawn,
  spelled,
  spelling,
  withLines,
  without,
} from './drawn-file.ts';
import { headerPollutions } from './header-pollutions.ts';
import { linePollutions } from './line-pollutions.ts';
import { portalPollutions } from './portal-pollutions.ts';
import { reportPollutions } from './report-pollutions.ts';
import { separatorPollutions } from './separator-pollutions.ts';
import { randomTable, type RandomTable } from './random-table.ts';
import { alignedTable, writtenLine, writtenTable } from './written-table.ts';

export interface PollutedFile {
  readonly pollution: string;
  readonly seed: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The header, where there is one, and the rows. */
  readonly truth: readonly (readonly string[])[];
}

const usual = [',', ';', '\t', '|'];

const REMARKS = [
  'FOOTNOTE',
  '* preliminary',
  '(1) without returns',
  '-- end of report --',
  'These figures were checked by nobody.',
  '仅供参考，以实际为准。',
  '制表人：小王',
  '备注：以上数据仅供内部使用',
  '数据来源：销售系统',
  'Note: figures are preliminary',
  'Source: sales department',
  'Exported by admin',
];
const TITLES = [
  'PREAMBLE',
  'All prices in EUR, without tax; see below',
  '客户名单（内部）',
  '订单导出报表',
  '导出时间：2024-05-01 10:00',
  '2024年第一季度销售明细',
  'Sales report 2024',
  'Report generated on 2024-05-01',
  '店铺：旗舰店',
  'Shop: Main Street (all branches)',
];

function encoded(random: Random, encoding: string, languages: readonly string[]): Drawn {
  const language = random.pick(languages);
  const table = randomTable(random, { language, rows: random.int(10, 60) });
  const truth = linesOf(table);
  const text = writtenTable(truth, spelling(random));
  if (!canEncode(text, encoding)) throw new Error(`${encoding} lacks a character of ${language}`);
  return { text, truth, bytes: encodedText(text, encoding) };
}

const UTF8_MARK = [0xef, 0xbb, 0xbf];

function marked(mark: readonly number[], text: Uint8Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.from([...mark, ...text]);
}

const polluters: Record<string, Polluter> = {
  ...cellPollutions,
  ...dumpPollutions,
  ...headerPollutions,
  ...linePollutions,
  ...portalPollutions,
  ...reportPollutions,
  ...separatorPollutions,
  comma: (it) => spelled(it, { delimiter: ',' }),
  semicolon: (it) => spelled(it, { delimiter: ';' }),
  tab: (it) => spelled(it, { delimiter: '\t' }),
  pipe: (it) => spelled(it, { delimiter: '|' }),
  'comma and blank': (it) => spelled(it, { delimiter: ', ' }),
  'semicolon and blank': (it) => spelled(it, { delimiter: '; ' }),
  'rare delimiter': (it) =>
    spelled(it, { delimiter: it.pick(['^', '~', '#', '¦', '\u0001', ':']) }),
  'long delimiter': (it) =>
    spelled(it, { delimiter: it.pick(['||', '::', '|~|', '\t\t', ' | ', ';;']) }),
  'one blank': (it) => spelled(it, { delimiter: ' ' }),
  'aligned by blanks': (it) => {
    const table = without(linesOf(randomTable(it, { isOneLine: true })), / {2,}/g);
    const truth = table.map((cells) => cells.map((cell) => cell || '-'));
    return { text: alignedTable(truth, it.pick(['\n', '\r\n'])), truth };
  },
  'aligned by blanks, cells missing': (it) => {
    const table = without(
      linesOf(randomTable(it, { isOneLine: true, rows: it.int(8, 60) })),
      / {2,}/g,
    );
    const truth = table.map((cells, row) =>
      cells.map((cell, column) => (row > 0 && column > 0 && it.chance(0.15) ? '' : cell)),
    );
    return { text: alignedTable(truth, it.pick(['\n', '\r\n'])), truth };
  },
  apostrophes: (it) =>
    spelled(
      it,
      { quote: "'", quoting: it.pick(['needed', 'all', 'texts']) },
      { rows: it.int(12, 60) },
    ),
  'no quotes': (it) => {
    const delimiter = it.pick(usual);
    const signs = delimiter === '|' ? /\|/g : new RegExp(delimiter, 'g');
    const truth = without(linesOf(randomTable(it, { isOneLine: true })), signs).map((cells) =>
      cells.map((cell) => cell.replace(/^["']+/, '')),
    );
    return { text: writtenTable(truth, spelling(it, { delimiter, quote: '' })), truth };
  },
  'all quoted': (it) => spelled(it, { quoting: 'all' }),
  'backslash escapes': (it) =>
    spelled(
      it,
      { escape: 'backslash', quoting: it.pick(['needed', 'all']) },
      { rows: it.int(12, 60) },
    ),
  'backslash before delimiters': (it) => {
    const how = spelling(it, { quote: '', delimiter: it.pick([',', ';', '|']) });
    const truth = linesOf(randomTable(it, { isOneLine: true, rows: it.int(12, 60) }));
    const text = truth
      .map((cells) =>
        cells
          .map((cell) =>
            cell.replaceAll('\\', '\\\\').replaceAll(how.delimiter, `\\${how.delimiter}`),
          )
          .join(how.delimiter),
      )
      .join('\n');
    return { text, truth };
  },
  'carriage returns': (it) => spelled(it, { newline: '\r' }),
  'mixed line ends': (it) => {
    const how = spelling(it);
    const truth = linesOf(randomTable(it, { isOneLine: true }));
    const text = truth
      .map((cells) => writtenLine(cells, how) + it.pick(['\n', '\r\n', '\r']))
      .join('');
    return { text, truth };
  },
  'no final line end': (it) => {
    const { text, truth } = spelled(it, {});
    return { text: text.trimEnd(), truth: endingAsTrimmed(text, truth) };
  },
  'blank lines': (it) =>
    withLines(it, (lines) => {
      let out = lines;
      for (let count = it.int(1, 4); count > 0; count--) {
        out = placed(out, it.int(0, out.length), ['']);
      }
      return out;
    }),
  'blank rows of delimiters': (it) =>
    withLines(it, (lines, { delimiter }, table) => [
      ...lines,
      ...Array.from({ length: it.int(1, 5) }, () => delimiter.repeat(table[0]!.length - 1)),
    ]),
  'titles above': (it) =>
    withLines(it, (lines, { quoting, quote }) => {
      const titles = Array.from({ length: it.int(1, 4) }, () => it.pick(TITLES));
      const written = quoting === 'all' ? titles.map((title) => quote + title + quote) : titles;
      return [...written, ...(it.chance(0.5) ? [''] : []), ...lines];
    }),
  'titles above, with delimiters': (it) =>
    withLines(it, (lines, { delimiter }, table) => {
      const rest = delimiter.repeat(table[0]!.length - 1);
      const titles = Array.from({ length: it.int(1, 3) }, () => it.pick(TITLES) + rest);
      return [...titles, ...(it.chance(0.5) ? [rest] : []), ...lines];
    }),
  'notes below': (it) =>
    withLines(it, (lines, { quoting, quote }) => {
      const notes = Array.from({ length: it.int(1, 3) }, () => it.pick(REMARKS));
      const written = quoting === 'all' ? notes.map((note) => quote + note + quote) : notes;
      return [...lines, ...(it.chance(0.6) ? [''] : []), ...written];
    }),
  'notes below, with delimiters': (it) =>
    withLines(it, (lines, { delimiter }, table) => {
      const rest = delimiter.repeat(table[0]!.length - 1);
      const notes = Array.from({ length: it.int(1, 3) }, () => it.pick(REMARKS) + rest);
      return [...lines, ...(it.chance(0.6) ? [rest] : []), ...notes];
    }),
  'totals below': (it) =>
    withLines(
      it,
      (lines, how) => {
        const word = it.pick(['合计', '总计', 'Total', '小计', 'Grand total']);
        return [...lines, writtenLine([word, '', '', '', '12345.67', ''], how)];
      },
      { language: 'zh-CN' },
    ),
  'no header': (it) => {
    const { rows } = randomTable(it, { rows: it.int(8, 60) });
    return { text: writtenTable(rows, spelling(it)), truth: rows };
  },
  'header repeated': (it) =>
    withLines(it, (lines) => placed(lines, it.int(3, lines.length - 2), [lines[0]!])),
  'two tables': (it) => {
    const how = spelling(it);
    const truth = linesOf(randomTable(it, { rows: it.int(15, 50) }));
    const other = linesOf(otherTable(it));
    const gap = it.chance(0.7) ? [''] : [];
    const title = it.chance(0.4) ? [it.pick(['退货明细', 'Returns', '附表：库存'])] : [];
    const own = truth.map((cells) => writtenLine(cells, how));
    const more = other.map((cells) => writtenLine(cells, how));
    const lines = it.chance(0.5)
      ? [...own, ...(gap.length > 0 ? gap : ['']), ...title, ...more]
      : [...title, ...more, '', ...own];
    return { text: joined(lines, how.newline), truth };
  },
  'two tables without a blank line': (it) => {
    const how = spelling(it);
    const truth = linesOf(
      randomTable(it, { ...it.pick([{ language: 'en' }, {}]), rows: it.int(15, 40) }),
    );
    const isWider = it.chance(0.5);
    const second = truth
      .slice(0, it.int(8, 12))
      .map((cells, row) => (isWider ? [...cells, row === 0 ? 'col1' : ''] : cells.slice(0, -1)));
    return { text: writtenTable([...truth, ...second], how), truth };
  },
  'cells missing at the end': (it) => {
    const how = spelling(it);
    const table = linesOf(randomTable(it, { rows: it.int(10, 60) }));
    const truth = table.map((cells, row) =>
      row > 0 && it.chance(0.15) ? cells.slice(0, it.int(2, cells.length - 1)) : cells,
    );
    return { text: writtenTable(truth, how), truth };
  },
  'cells too many': (it) => {
    const how = spelling(it);
    // Behind a blank one they might be meant for its place.
    const table = linesOf(randomTable(it, { rows: it.int(10, 60) })).map((cells) => [
      ...cells.slice(0, -1),
      cells.at(-1) || 'x',
    ]);
    const truth = table.map((cells, row) =>
      row > 0 && it.chance(0.15)
        ? [...cells, ...Array.from({ length: it.int(1, 3) }, () => 'more')]
        : cells,
    );
    return { text: writtenTable(truth, how), truth };
  },
  'a delimiter too many': (it) => {
    const how = spelling(it);
    const truth = linesOf(randomTable(it, { rows: it.int(10, 60) }));
    const hit = it.int(1, truth.length - 1);
    const at = it.int(0, truth[0]!.length);
    const written = truth.map((cells, row) =>
      row === hit ? [...cells.slice(0, at), '', ...cells.slice(at)] : cells,
    );
    return { text: writtenTable(written, how), truth };
  },
  'a quote too many': (it) => {
    const how = spelling(it, { quoting: 'needed' });
    const table = linesOf(randomTable(it, { isOneLine: true, rows: it.int(10, 60) }));
    const hit = it.int(1, table.length - 1);
    const at = it.int(0, table[0]!.length - 1);
    const truth = table.map((cells, row) =>
      row === hit ? cells.map((cell, column) => (column === at ? `"${cell}` : cell)) : cells,
    );
    const text = truth
      .map((cells, row) =>
        row === hit
          ? cells
              .map((cell, column) => {
                if (column !== at) return writtenLine([cell], how);
                const plain = writtenLine([cell.slice(1)], how);
                return plain.startsWith('"') ? `""${plain.slice(1)}` : `"${plain}`;
              })
              .join(how.delimiter)
          : writtenLine(cells, how),
      )
      .map((line) => line + how.newline)
      .join('');
    return { text, truth };
  },
  'line ends in quotes': (it) => {
    const table = linesOf(randomTable(it, { rows: it.int(8, 40) }));
    const truth = table.map((cells, row) =>
      cells.map((cell, column) =>
        row > 0 && column === cells.length - 1
          ? `${cell || 'a'}${it.pick(['\n', '\n\n', '\r\n'])}${it.pick(['b', '第二行', '- item, two'])}`
          : cell,
      ),
    );
    return { text: writtenTable(truth, spelling(it)), truth };
  },
  'quotes in quotes not doubled': (it) => {
    const how = spelling(it, { quoting: 'texts', delimiter: it.pick([',', ';', '\t']) });
    const table = linesOf(randomTable(it, { isOneLine: true, rows: it.int(10, 60) }));
    const hit = it.int(1, table.length - 1);
    const truth = table.map((cells, row) =>
      row === hit ? [...cells.slice(0, -1), 'a "good" one'] : cells,
    );
    const lines = truth.map((cells, row) =>
      row === hit
        ? [...cells.slice(0, -1).map((cell) => writtenLine([cell], how)), '"a "good" one"'].join(
            how.delimiter,
          )
        : writtenLine(cells, how),
    );
    return { text: joined(lines, how.newline), truth };
  },
  'quotes of two kinds': (it) => {
    const how = spelling(it, { quoting: 'needed' });
    const truth = linesOf(randomTable(it, { isOneLine: true, rows: it.int(10, 60) }));
    const lines = truth.map((cells) =>
      writtenLine(cells, { ...how, quoting: it.pick(['needed', 'all']) }),
    );
    return { text: joined(lines, how.newline), truth };
  },
  'a delimiter too few': (it) => {
    const how = spelling(it);
    const table = linesOf(randomTable(it, { isOneLine: true, rows: it.int(10, 60) }));
    const hit = it.int(1, table.length - 1);
    const truth = table.map((cells, row) => (row === hit ? cells.slice(1) : cells));
    return { text: writtenTable(truth, how), truth };
  },
  'padded cells': (it) => {
    const how = spelling(it, { quote: '', delimiter: it.pick([';', '|', '\t']) });
    const signs = how.delimiter === '|' ? /\|/g : new RegExp(how.delimiter, 'g');
    const table = without(linesOf(randomTable(it, { isOneLine: true })), signs).map((cells) =>
      cells.map((cell) => cell.replace(/^["']+/, '')),
    );
    const widths = table[0]!.map((_, column) =>
      Math.max(...table.map((cells) => cells[column]!.length)),
    );
    const truth = table.map((cells) => cells.map((cell, column) => cell.padEnd(widths[column]!)));
    return { text: writtenTable(truth, how), truth };
  },
  'few rows': (it) =>
    spelled(it, { delimiter: it.pick([',', ';', '\t', '|']) }, { rows: it.int(2, 4) }),
  'few accents': (it) => {
    const encoding = it.pick(['windows-1252', 'gb18030', 'windows-1250']);
    const table = randomTable(it, { language: 'en', rows: it.int(20, 60) });
    const words = { 'windows-1252': 'Müller', gb18030: '王小明', 'windows-1250': 'Dvořák' }[
      encoding
    ]!;
    const truth = linesOf(table).map((cells, row) =>
      row === 4 || row === 9 ? [...cells.slice(0, -1), words] : cells,
    );
    const text = writtenTable(truth, spelling(it));
    return { text, truth, bytes: encodedText(text, encoding) };
  },
  'sparse table': (it) => {
    const table = linesOf(randomTable(it, { language: 'de', rows: it.int(10, 60) }));
    const truth = table.map((cells, row) =>
      row === 0 ? cells : cells.map((cell, at) => (at > 0 && it.chance(0.6) ? '' : cell)),
    );
    return { text: writtenTable(truth, spelling(it)), truth };
  },
  'one data row': (it) => spelled(it, { delimiter: it.pick([',', ';', '\t']) }, { rows: 1 }),
  'one column': (it) => {
    const table = linesOf(randomTable(it, { rows: it.int(6, 40), language: 'zh-CN' }));
    const at = it.int(0, 2);
    const truth = table.map((cells) => [cells[at]!]);
    return { text: writtenTable(truth, spelling(it)), truth };
  },
  'many columns': (it) => {
    const width = it.int(100, 400);
    const header = Array.from({ length: width }, (_, at) => `q${at + 1}`);
    const rows = Array.from({ length: it.int(5, 20) }, () =>
      header.map(() => it.pick(['1', '2', '3', 'yes', 'no, never', ''])),
    );
    const truth = [header, ...rows.map((cells, row) => [`r${row}`, ...cells.slice(1)])];
    return { text: writtenTable(truth, spelling(it)), truth };
  },
  'decimal commas': (it) => {
    const { header, rows } = randomTable(it, { language: it.pick(['de', 'fr', 'es', 'pl']) });
    const truth = [
      header,
      ...rows.map((cells) =>
        cells.map((cell) => (/^\d+\.\d\d$/.test(cell) ? cell.replace('.', ',') : cell)),
      ),
    ];
    return {
      text: writtenTable(truth, spelling(it, { delimiter: it.pick([';', ';', '\t']) })),
      truth,
    };
  },
  'zero bytes': (it) => {
    const { text, truth } = spelled(it, {});
    return { text: text.replace('\n', '\n\0') + (it.chance(0.5) ? '\0\0\0' : ''), truth };
  },
  'a mark': (it) => {
    const drawn = spelled(it, {});
    return { ...drawn, bytes: marked(UTF8_MARK, encodedText(drawn.text, 'utf-8')) };
  },
  'two marks': (it) => {
    const drawn = spelled(it, {});
    return {
      ...drawn,
      bytes: marked([...UTF8_MARK, ...UTF8_MARK], encodedText(drawn.text, 'utf-8')),
    };
  },
  'a mark of UTF-8 before GB18030': (it) => {
    const table = randomTable(it, { language: 'zh-CN' });
    const truth = linesOf(table);
    const text = writtenTable(truth, spelling(it));
    return { text, truth, bytes: marked(UTF8_MARK, encodedText(text, 'gb18030')) };
  },
  'two marks of UTF-16': (it) => {
    const drawn = spelled(it, {});
    const mark = [0xff, 0xfe];
    return { ...drawn, bytes: marked([...mark, ...mark], encodedText(drawn.text, 'utf-16le')) };
  },
  'a mark of the wrong order': (it) => {
    const drawn = spelled(it, {});
    return { ...drawn, bytes: marked([0xff, 0xfe], encodedText(drawn.text, 'utf-16be')) };
  },
  'a mark where files were joined': (it) =>
    withLines(it, (lines) => {
      const at = it.int(3, lines.length - 2);
      return [...lines.slice(0, at), `\uFEFF${lines[0]!}`, ...lines.slice(at)];
    }),
  'utf-16': (it) => {
    const drawn = spelled(it, {});
    const isLittle = it.chance(0.5);
    const bytes = encodedText(drawn.text, isLittle ? 'utf-16le' : 'utf-16be');
    const mark = isLittle ? [0xff, 0xfe] : [0xfe, 0xff];
    return { ...drawn, bytes: it.chance(0.7) ? marked(mark, bytes) : bytes };
  },
  'utf-32': (it) => {
    const drawn = spelled(it, {});
    const isLittle = it.chance(0.5);
    const bytes = encodedText(drawn.text, isLittle ? 'utf-32le' : 'utf-32be');
    return { ...drawn, bytes: marked(isLittle ? [0xff, 0xfe, 0, 0] : [0, 0, 0xfe, 0xff], bytes) };
  },
};

for (const encoding of new Set(LANGUAGES.flatMap(({ encodings }) => encodings))) {
  const languages = LANGUAGES.filter(({ encodings }) => encodings.includes(encoding));
  polluters[`encoding ${encoding}`] = (it) =>
    encoded(
      it,
      encoding,
      languages.map(({ language }) => language),
    );
}

/** What is left of the last record when the blanks at the end of the text are cut off. */
function endingAsTrimmed(text: string, truth: Lines): Lines {
  const cut = text.slice(text.trimEnd().length).replace(/[\r\n]+$/, '');
  if (cut === '') return truth;
  // Tabs that separated empty cells went too.
  return [...truth.slice(0, -1), truth.at(-1)!.slice(0, truth.at(-1)!.length - cut.length)];
}

/** A small table of other columns. */
function otherTable(random: Random): RandomTable {
  const header = random.pick([
    ['商品', '库存', '仓库'],
    ['退货单号', '原因', '数量', '退货日期'],
    ['product', 'stock', 'warehouse'],
    ['Region', 'Sales', 'Target', 'Share'],
  ]);
  const rows = Array.from({ length: random.int(3, 8) }, (_, row) => [
    `${random.pick(['帽子', 'Hat', '袜子', 'R'])}${row + 1}`,
    ...header.slice(1, -1).map(() => String(random.int(1, 500))),
    random.pick(['A', 'B', '东区']),
  ]);
  return { header, rows, language: LANGUAGES[0]! };
}

export const POLLUTIONS: readonly string[] = Object.keys(polluters);

export function pollutedFile(pollution: string, seed: number): PollutedFile {
  const random = new Random(seed, pollution);
  const { text, truth, bytes } = polluters[pollution]!(random);
  return { pollution, seed, bytes: bytes ?? encodedText(text, 'utf-8'), truth };
}
