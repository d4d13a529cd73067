/** What stands around and between the rows in exports of banks, offices, loggers and messages. */
import {
  joined,
  type Lines,
  linesOf,
  placed,
  type Polluter,
  spelling,
  withLines,
} from './drawn-file.ts';
import type { Random } from '#demo/random.ts';
import { randomTable } from './random-table.ts';
import { writtenLine, writtenTable } from './written-table.ts';

const DELIMITERS = [',', ';', '\t'];

/** Short sentences that hold the delimiter as sentences do: with a blank behind it. */
function sentences(random: Random, delimiter: string): string[] {
  const sign = delimiter === '\t' ? '\t' : `${delimiter} `;
  const all = [
    ['Dear all', 'here are the orders'],
    ['Prices are in EUR', 'without tax'],
    ['Only paid orders', 'returns are left out', 'gifts too'],
    ['Exported by Ann', 'Berlin', '2024-05-01'],
    ['尊敬的各位', '以下为三月份订单'],
    ['仅供内部使用', '请勿外传'],
    ['Questions', 'ask the desk'],
  ];
  return Array.from({ length: random.int(2, 5) }, () => random.pick(all).join(sign));
}

const MEASURED = ['AirTemp_Avg', 'RelHum', 'WindSpd_S_WVT', 'Rain_mm_Tot', 'BattV_Min'];

const isoMinute = (row: number): string =>
  `2024-05-01 ${String(Math.floor(row / 6)).padStart(2, '0')}:${row % 6}0:00`;

function measured(random: Random): Lines {
  return Array.from({ length: random.int(8, 60) }, (_, row) => [
    isoMinute(row),
    String(row),
    ...MEASURED.map(() => `${random.int(-9, 99)}.${random.int(0, 99)}`),
  ]);
}

export const portalPollutions: Readonly<Record<string, Polluter>> = {
  'a statement of a bank': (it) => {
    const how = spelling(it, { delimiter: it.pick([';', ',']) });
    const truth = linesOf(
      randomTable(it, { language: it.pick(['de', 'fr']), rows: it.int(8, 40) }),
    );
    const above = [
      ['Umsatzanzeige', 'Girokonto'],
      ['IBAN', 'DE89 3704 0044 0532 0130 00'],
      ['Zeitraum', '01.01.2024 - 31.03.2024'],
      ['Kontostand', it.pick(['1.234,56', '812,00']), 'EUR'],
    ].slice(it.int(0, 2));
    const lines = [
      ...above.map((cells) => writtenLine(cells, { ...how, quoting: 'all' })),
      ...(it.chance(0.7) ? [''] : []),
      ...truth.map((cells) => writtenLine(cells, how)),
    ];
    return { text: joined(lines, how.newline), truth };
  },
  'names and values above the header': (it) =>
    withLines(
      it,
      (lines, how) => [
        ...[
          ['店铺', '旗舰店'],
          ['统计周期', '2024-01-01 至 2024-03-31'],
          ['导出人', 'admin'],
          ['Currency', 'CNY'],
        ]
          .slice(it.int(0, 2))
          .map((cells) => writtenLine(cells, how)),
        ...lines,
      ],
      { rows: it.int(8, 40) },
    ),
  'sentences with delimiters above': (it) =>
    withLines(
      it,
      (lines, { delimiter }) => [
        ...sentences(it, delimiter),
        ...(it.chance(0.5) ? [''] : []),
        ...lines,
      ],
      { rows: it.int(6, 40) },
    ),
  'an e-mail around the table': (it) =>
    withLines(
      it,
      (lines) => [
        it.pick(['Hi Ann,', 'Dear Ms. Wu,', '小王，你好：']),
        '',
        it.pick([
          'please find the list below, as agreed; call me if anything is missing.',
          '以下是客户名单，请查收，有问题再联系我。',
        ]),
        '',
        ...lines,
        '',
        it.pick(['Best regards,', '祝好，', 'Thanks, and see you on Monday.']),
        it.pick(['Bob', '小李']),
      ],
      { rows: it.int(8, 40) },
    ),
  'a fence of Markdown around the table': (it) =>
    withLines(
      it,
      (lines) => [
        ...(it.chance(0.6) ? [it.pick(['Here is the table:', '以下是整理好的表格：']), ''] : []),
        it.pick(['```csv', '```']),
        ...lines,
        '```',
        ...(it.chance(0.5) ? ['', 'Let me know if you need more.'] : []),
      ],
      { rows: it.int(6, 40) },
    ),
  'an export of web analytics': (it) => {
    const how = spelling(it, { delimiter: ',', quoting: 'needed' });
    const names = ['Source / Medium', 'Users', 'New Users', 'Sessions', 'Bounce Rate', 'Revenue'];
    const truth = [
      names,
      ...Array.from({ length: it.int(15, 40) }, (_, row) => [
        `${it.pick(['google', 'baidu', 'newsletter'])}${row} / ${it.pick(['cpc', 'organic'])}`,
        String(it.int(1, 900)),
        String(it.int(1, 900)),
        `1,${it.int(100, 999)}`,
        `${it.int(1, 99)}.${it.int(10, 99)}%`,
        `$${it.int(1, 9)},${it.int(100, 999)}.00`,
      ]),
    ];
    const rule = '# ----------------------------------------';
    const days = Array.from(
      { length: it.int(4, 10) },
      (_, at) => `1/${at + 1}/24,${it.int(9, 99)}`,
    );
    const lines = [
      rule,
      '# All Web Site Data',
      '# Acquisition',
      '# 20240101-20240131',
      rule,
      '',
      ...truth.map((cells) => writtenLine(cells, how)),
      '',
      'Day Index,Users',
      ...days,
    ];
    return { text: joined(lines, '\n'), truth };
  },
  'a file of a data logger': (it) => {
    const rows = measured(it);
    const names = ['TIMESTAMP', 'RECORD', ...MEASURED];
    const quoted = (cells: readonly string[]): string => cells.map((cell) => `"${cell}"`).join(',');
    const lines = [
      quoted([
        'TOA5',
        'Station 3',
        'CR1000',
        '5122',
        'CR1000.Std.27',
        'CPU:met.CR1',
        '4512',
        'Met',
      ]),
      quoted(names),
      quoted(['TS', 'RN', 'Deg C', '%', 'meters/second', 'mm', 'Volts']),
      quoted(['', '', 'Avg', 'Smp', 'WVc', 'Tot', 'Min']),
      ...rows.map(([time = '', ...rest]) => [`"${time}"`, ...rest].join(',')),
    ];
    return { text: joined(lines, '\r\n'), truth: [names, ...rows] };
  },
  'a sensor described above its readings': (it) => {
    const rows = measured(it).map(([time = '', , ...rest]) => [time, ...rest]);
    const truth = [['time', ...MEASURED], ...rows];
    const delimiter = it.pick(DELIMITERS);
    const lines = [
      '# device: TH-220, serial 00451',
      `# location: roof${delimiter} north`,
      '# interval: 10 min',
      '# units: C, %, m/s, mm, V',
      ...truth.map((cells) => cells.join(delimiter)),
    ];
    return { text: joined(lines, '\n'), truth };
  },
  'units below the header': (it) => {
    const how = spelling(it);
    const rows = measured(it);
    const names = ['time', 'record', ...MEASURED];
    const units = ['', '', '°C', '%', 'm/s', 'mm', 'V'];
    return { text: writtenTable([names, units, ...rows], how), truth: [names, ...rows] };
  },
  'numbers of the columns below the header': (it) => {
    const how = spelling(it);
    const table = linesOf(
      randomTable(it, { rows: it.int(8, 40), language: it.pick(['ru', 'zh-CN']) }),
    );
    const numbers = table[0]!.map((_, column) => String(column + 1));
    const text = writtenTable([table[0]!, numbers, ...table.slice(1)], how);
    return { text, truth: table };
  },
  'a trailer with a count': (it) =>
    withLines(
      it,
      (lines, { delimiter }) => [
        ...lines,
        it.pick([
          `TRAILER${delimiter}${lines.length - 1}`,
          `Records: ${lines.length - 1}`,
          `共 ${lines.length - 1} 条记录`,
          '*** END OF FILE ***',
          'EOF',
        ]),
      ],
      { isOneLine: true, rows: it.int(8, 40) },
    ),
  'subtotals between groups': (it) =>
    withLines(
      it,
      (lines, how) => {
        const sum = (): string =>
          writtenLine(
            [it.pick(['小计', '本页小计']), '', '', '', `${it.int(100, 999)}.50`, ''],
            how,
          );
        const at = it.int(3, lines.length - 3);
        return [
          ...placed(lines, at, [sum()]),
          sum(),
          writtenLine(['合计', '', '', '', '9999.50', ''], how),
        ];
      },
      { language: 'zh-CN', isOneLine: true, rows: it.int(10, 40) },
    ),
  'comments with other signs': (it) =>
    withLines(
      it,
      (lines) => {
        const sign = it.pick(['% ', '// ', '! ', '-- ', '; ', '* ']);
        return [`${sign}exported 2024-05-01, shop 12`, `${sign}by admin`, ...lines];
      },
      { rows: it.int(8, 40) },
    ),
  'blank columns before the table': (it) => {
    const how = spelling(it);
    const blanks = Array.from({ length: it.int(1, 2) }, () => '');
    const truth = linesOf(randomTable(it, { rows: it.int(8, 40) })).map((cells) => [
      ...blanks,
      ...cells,
    ]);
    const above = it.chance(0.5) ? [truth[0]!.map(() => '')] : [];
    return { text: writtenTable([...above, ...truth], how), truth };
  },
  'a header with another delimiter': (it) => {
    const [delimiter = '', other = ''] = it.pick([
      [';', ','],
      [',', ';'],
      ['\t', ','],
      ['|', ','],
    ]);
    const how = spelling(it, { delimiter });
    const truth = linesOf(randomTable(it, { isOneLine: true, rows: it.int(8, 40) }));
    const lines = truth.map((cells, row) =>
      row === 0 ? cells.join(other) : writtenLine(cells, how),
    );
    return { text: joined(lines, how.newline), truth };
  },
};
