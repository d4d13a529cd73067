/** Rare separators of cells and of records. */
import { linesOf, type Polluter, spelled, spelling } from './drawn-file.ts';
import { randomTable } from './random-table.ts';
import { writtenTable } from './written-table.ts';

export const separatorPollutions: Readonly<Record<string, Polluter>> = {
  'sep line': (it) => {
    const how = spelling(it);
    const { text, truth } = spelled(it, how);
    return { text: `sep=${how.delimiter}${how.newline}${text}`, truth };
  },
  'sep line, quoted': (it) => {
    const how = spelling(it);
    const { text, truth } = spelled(it, how);
    return { text: `"sep=${how.delimiter}"${how.newline}${text}`, truth };
  },
  'sep line of a rare sign': (it) => {
    const how = spelling(it, { delimiter: it.pick(['~', '^', '!', '$']) });
    const { text, truth } = spelled(it, how);
    return { text: `sep=${how.delimiter}${how.newline}${text}`, truth };
  },
  'unit separators': (it) => spelled(it, { delimiter: '\u001f' }),
  'start of heading': (it) => spelled(it, { delimiter: '\u0001' }),
  'caret A as two signs': (it) => spelled(it, { delimiter: '^A', quote: '' }, { isOneLine: true }),
  'unit and record separators': (it) => {
    const truth = linesOf(randomTable(it, { isOneLine: true, rows: it.int(6, 40) }));
    return { text: truth.map((cells) => cells.join('\u001f')).join('\u001e'), truth };
  },
  'record separators before line ends': (it) => {
    const truth = linesOf(randomTable(it, { isOneLine: true, rows: it.int(6, 40) }));
    return { text: truth.map((cells) => `${cells.join('\u001f')}\u001e\n`).join(''), truth };
  },
  'double bars': (it) => spelled(it, { delimiter: '||' }),
  'double colons': (it) => spelled(it, { delimiter: '::' }),
  'triple bars': (it) => spelled(it, { delimiter: '|||' }),
  'bar and blank both sides': (it) => spelled(it, { delimiter: ' | ' }),
  'full-width comma': (it) => spelled(it, { delimiter: '，' }, { language: 'zh-CN' }),
  'backslash t as two signs': (it) =>
    spelled(it, { delimiter: String.raw`\t`, quote: '' }, { isOneLine: true }),
  asterisks: (it) => spelled(it, { delimiter: '*' }),
  'next-line signs': (it) => {
    const truth = linesOf(randomTable(it, { isOneLine: true, rows: it.int(6, 40) }));
    return { text: writtenTable(truth, spelling(it, { newline: '\u0085' })), truth };
  },
  'line separators': (it) => {
    const truth = linesOf(randomTable(it, { isOneLine: true, rows: it.int(6, 40) }));
    return { text: writtenTable(truth, spelling(it, { newline: '\u2028' })), truth };
  },
  'bars around all rows': (it) => {
    const truth = linesOf(randomTable(it, { isOneLine: true, rows: it.int(6, 40) })).map((cells) =>
      cells.map((cell) => cell.replaceAll('|', '/')),
    );
    const [header, ...rows] = truth;
    const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
    const rule = `|${header!.map(() => '---').join('|')}|\n`;
    return { text: line(header!) + rule + rows.map(line).join(''), truth };
  },
};
