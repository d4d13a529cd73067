import { describe, expect, test } from 'vitest';
import { cutRowIn, cutRowOf } from './cut-row.ts';
import type { RecordDialect } from './records.ts';

const dialect: RecordDialect = { delimiter: ',', blankAligned: false, quote: '"', newline: 'LF' };

const pad = (at: number): string => String(at).padStart(4, '0');
const order = (at: number): string =>
  `T${pad(at)},C${pad(at % 7)},2024-01-${10 + (at % 9)},${at}.50,${at % 2 ? '上海' : '杭州'}`;
const quoted = (at: number): string => `T${pad(at)},"王, ${at}号",2024-01-02,"说""好""，${at}"`;

function cut(rows: number, row: (at: number) => string, last: string): ReturnType<typeof cutRowIn> {
  const lines = Array.from({ length: rows }, (_, at) => row(at));
  return cutRowIn([...lines, last].join('\n'), dialect);
}

describe('a row with fewer cells than all before', () => {
  test.each(['T0030,', 'T0030,C00', 'T0030,C0002,2024-0', 'T0030,C0002,2024-01-12,3.'])(
    'breaks off: %s',
    (last) => {
      expect(cut(20, order, last)).toBe('short');
      expect(cut(19, order, last)).toBe(null);
      expect(cut(20, order, `${last}\n`)).toBe(null);
    },
  );

  test('breaks off among fewer rows where blank cells at the end are written', () => {
    const blankEnds = (at: number): string => `${order(at)},${at % 2 ? '急' : ''}`;
    expect(cut(5, blankEnds, 'T0030,C0002,2024-01-1')).toBe('short');
    expect(cut(4, blankEnds, 'T0030,C0002,2024-01-1')).toBe(null);
  });

  test.each([
    ['one cell may be anything', 'T0030'],
    ['a whole row', order(30)],
    ['a wider row', `${order(30)},急`],
    ['nothing but blanks', '  '],
    ['a total', '合计,,,600.00'],
    ['a total in another column', 'T0030,合计'],
    ['a note', '制表人,王小明'],
    ['the trailer of a program', 'T,20'],
    ['an average', '平均,33.2'],
    ['a key is never blank', ',C0002,2024-01-12'],
    ['an amount where the day stands', 'T0030,C0002,300.50'],
  ])('is none: %s', (_, last) => {
    expect(cut(60, order, last)).toBe(null);
  });

  test('is none where rows leave their last cells out', () => {
    const ragged = (at: number): string => (at === 3 ? 'T0003,C0003,2024-01-12' : order(at));
    expect(cut(60, ragged, 'T0030,C0002')).toBe(null);
  });

  test('is none in a file of one column, and of two', () => {
    expect(cut(60, (at) => `T${pad(at)}`, 'T00')).toBe(null);
    expect(cut(60, (at) => `T${pad(at)},${at}`, 'T00')).toBe(null);
  });
});

describe('a quoted cell that nothing closes', () => {
  test.each([
    'T0030,"王, 3',
    'T0030,"王, 3号",2024-01-02,"说',
    'T0030,"王',
    'T0030,"王, 3号",2024-01-02,"说好\n第二行',
    'T0030,"王小明\n第二行\n第',
  ])('breaks off: %j', (last) => {
    expect(cut(5, quoted, last)).toBe('open');
  });

  test.each([
    'T0030,"王, 3号",2024-01-02,"说好"',
    'T0030,"王, 3号",2024-01-02,"说""好"""',
    'T0030,"王, 3号",2024-01-02,说',
    'T0030,"王, 3号",2024-01-02,5"',
  ])('is closed, or was never opened: %j', (last) => {
    expect(cut(5, quoted, last)).toBe(null);
  });

  test('is not told where nothing else stands in quotes', () => {
    expect(cut(60, order, `${order(30).replace(/[^,]*$/, '')}"上海`)).toBe(null);
  });

  test('is none where a quote too many takes in whole rows', () => {
    const torn = `T0030,"王, 3号",2024-01-02,"说\n${quoted(31)}\n${quoted(32)}`;
    expect(cut(9, quoted, torn)).toBe(null);
    expect(cut(9, quoted, 'T0030,"王,2024-01-02,说\nT0031,李,2024-01-02,说')).toBe(null);
  });
});

test('of a large file the end is read', async () => {
  const rows = Array.from({ length: 9000 }, (_, at) => `${order(at % 9000)}\n`).join('');
  const own = { ...dialect, headerRow: 0, firstDataRow: 1 };
  const of = (end: string): ReturnType<typeof cutRowOf> => {
    const blob = new Blob([`单号,客户,日期,金额,城市\n${rows}${end}`]);
    return cutRowOf({ blob, encoding: 'utf-8', bomBytes: 0 }, own, 5);
  };
  expect(await of('T0030,C0002,2024')).toBe('short');
  expect(await of(order(7))).toBe(null);
  expect(await of('')).toBe(null);
});
