import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numRuns } from '#testing/property.ts';
import { sniffDialect } from './dialect.ts';
import { parseRecords, readRecords } from './records.ts';

/** Cells of a terminal, told by the names that Unicode gives its scripts: not as the reader tells them. */
function cellsOf(text: string): number {
  return [...text].reduce(
    (sum, sign) =>
      sum +
      (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]|[！-～]|\p{Emoji_Presentation}/u.test(
        sign,
      )
        ? 2
        : 1),
    0,
  );
}

interface Layout {
  readonly widthOf: (text: string) => number;
  readonly isRight: readonly boolean[];
  readonly gap: number;
  readonly newline: string;
}

function alignedText(table: readonly (readonly string[])[], layout: Layout): string {
  const { widthOf, isRight, gap, newline } = layout;
  const widths = table[0]!.map((_, column) =>
    Math.max(...table.map((cells) => widthOf(cells[column]!))),
  );
  const lines = table.map((cells) =>
    cells
      .map((cell, column) => {
        const padding = ' '.repeat(widths[column]! - widthOf(cell));
        return isRight[column] ? padding + cell : cell + padding;
      })
      .join(' '.repeat(gap))
      .trimEnd(),
  );
  return lines.map((line) => line + newline).join('');
}

const MEMBERS = [
  ['姓名', '城市', '等级', '手机', '备注'],
  ['张伟', '北京', '', '13800000001', '老客户 VIP'],
  ['欧阳娜娜', '乌鲁木齐', '金卡', '', ''],
  ['Ann Lee', '', '银卡', '13800000003', '喜欢绿茶'],
  ['李娜', '上海', '', '13800000004', ''],
  ['王小明', '', '', '13800000005', 'tea, 茶'],
];

test('columns of Chinese text that are aligned as a terminal shows them, with cells that are blank', () => {
  const isRight = [false, false, false, true, false];
  const text = alignedText(MEMBERS, { widthOf: cellsOf, isRight, gap: 2, newline: '\r\n' });
  const { dialect } = sniffDialect(text, true);
  expect([dialect.blankAligned, dialect.columnStarts, dialect.startsInCells]).toEqual([
    true,
    [0, 10, 20, 26, 39],
    true,
  ]);
  expect(dialect.headerRow).toBe(0);
  expect(parseRecords(text, dialect)).toEqual(MEMBERS);
});

test('those that count characters are counted so', () => {
  const isRight = MEMBERS[0]!.map(() => false);
  const text = alignedText(MEMBERS, {
    widthOf: (it) => it.length,
    isRight,
    gap: 2,
    newline: '\n',
  });
  const { dialect } = sniffDialect(text, true);
  expect(dialect.startsInCells).toBeUndefined();
  expect(parseRecords(text, dialect)).toEqual(MEMBERS);
});

test('one number that is longer than all others stays in its column', () => {
  const table = [
    ['客户', '城市', '金额'],
    ...Array.from({ length: 30 }, (_, row) => [
      `客户${row}`,
      row % 4 === 0 ? '' : ['北京', '上海', '呼和浩特'][row % 3]!,
      row === 7 ? '12345678.90' : `${row}.50`,
    ]),
  ];
  const isRight = [false, false, true];
  const text = alignedText(table, { widthOf: cellsOf, isRight, gap: 2, newline: '\n' });
  expect(parseRecords(text, sniffDialect(text, true).dialect)).toEqual(table);
});

const WORDS = [
  '北京,乌鲁木齐市,张伟,欧阳娜娜,金卡,茶 叶,한국,さくら,（无）,喜欢🍵',
  'Ann Lee,x,New York,12.50,7,1.234,2024-03-05,13800000001,50%',
]
  .join(',')
  .split(',');

const words = fc.constantFrom(...WORDS);

const tables = fc
  .record({
    columns: fc.integer({ min: 3, max: 6 }),
    rows: fc.integer({ min: 8, max: 60 }),
  })
  .chain(({ columns, rows }) =>
    fc.record({
      body: fc.array(
        fc.array(fc.option(words, { freq: 5, nil: '' }), {
          minLength: columns,
          maxLength: columns,
        }),
        { minLength: rows, maxLength: rows },
      ),
      isRight: fc.array(fc.boolean(), { minLength: columns, maxLength: columns }),
      gap: fc.integer({ min: 2, max: 4 }),
      newline: fc.constantFrom('\n', '\r\n'),
    }),
  );

const NAMES = ['编号', '姓名', '城市', 'Amount', '备注', '登録日'];

test('random tables that are aligned as a terminal shows them come back cell by cell', async () => {
  await fc.assert(
    fc.asyncProperty(tables, async ({ body, ...layout }) => {
      const table = [
        NAMES.slice(0, body[0]!.length),
        ...body.map(([, ...cells], row) => [`客${row}`, ...cells]),
      ];
      const text = alignedText(table, { widthOf: cellsOf, ...layout });
      const { dialect } = sniffDialect(text, true);
      expect(parseRecords(text, dialect)).toEqual(table);
      // In slices that cut characters in two as well.
      const read: string[][] = [];
      const source = { encoding: 'utf-8', bomBytes: 0, sliceBytes: 301 } as const;
      for await (const { records } of readRecords(new Blob([text]), dialect, source)) {
        read.push(...records);
      }
      expect(read).toEqual(table);
    }),
    { numRuns: numRuns(15, 1500) },
  );
});
