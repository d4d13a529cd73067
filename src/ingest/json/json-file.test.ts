import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentKind } from '#ingest/content-kind.ts';
import { parseRecords } from '#ingest/dialect/records.ts';
import { SHEET_DIALECT, type SheetOptions, type SheetSource } from '#ingest/sheet-source.ts';
import { numRuns } from '#testing/property.ts';
import { withoutExponent } from './json-bytes.ts';
import { openJson } from './json-file.ts';

type Content = string | Uint8Array<ArrayBuffer>;

async function opened(content: Content, options?: SheetOptions): Promise<SheetSource> {
  const answer = await openJson(new Blob([content]), options);
  if (answer.status === 'refused') throw new Error(JSON.stringify(answer.refusal));
  return answer.result;
}

interface Table {
  readonly rows: readonly (readonly string[])[];
  readonly alerts: readonly string[];
  readonly headerRow: number | null;
}

async function tablesOf(content: Content): Promise<Record<string, Table>> {
  const source = await opened(content);
  const tables: Record<string, Table> = {};
  for (const [at, { name }] of source.sheets.entries()) {
    const text = await source.sheetText(at);
    if (text.status === 'refused') throw new Error(JSON.stringify(text.refusal));
    const { alerts, headerRow } = text.result;
    tables[name] = {
      rows: parseRecords(await text.result.text.text(), SHEET_DIALECT),
      alerts: alerts.map(({ code, count }) => `${code} ${count}`),
      headerRow,
    };
  }
  return tables;
}

/** The rows of the only table. */
async function rowsOf(content: Content): Promise<readonly (readonly string[])[]> {
  const tables = Object.values(await tablesOf(content));
  expect(tables).toHaveLength(1);
  return tables[0]!.rows;
}

const lines = (...values: readonly unknown[]): string =>
  values.map((value) => JSON.stringify(value)).join('\n');

describe('shapes', () => {
  const people = [
    { id: '007', name: '王小明' },
    { id: '008', name: 'Ann "A" Lee', city: '上海\n浦东' },
  ];
  const table = [
    ['id', 'name', 'city'],
    ['007', '王小明', ''],
    ['008', 'Ann "A" Lee', '上海\n浦东'],
  ];

  test.each([
    ['an array', JSON.stringify(people)],
    ['an array over lines, with a mark', `\uFEFF${JSON.stringify(people, null, 2)}\n`],
    ['lines', lines(...people)],
    [
      'lines of Windows, a blank one, and one at the end',
      `\r\n${lines(...people).replaceAll('\n', '\r\n\r\n')}\r\n`,
    ],
    [
      'values over lines, with commas between',
      people.map((it) => JSON.stringify(it, null, 1)).join(',\n'),
    ],
    ['a text sequence', people.map((it) => `\u001e${JSON.stringify(it)}\n`).join('')],
    ['pages of arrays', people.map((it) => JSON.stringify([it])).join('\n')],
    ['a comma too many', `[${JSON.stringify(people[0])},${JSON.stringify(people[1])},]`],
  ])('%s', async (_, content) => {
    expect(await contentKind(new Blob([content]))).toBe('json');
    expect(await rowsOf(content)).toEqual(table);
  });

  test('UTF-16 and GB18030, as other programs save it', async () => {
    const text = JSON.stringify(people);
    const wide = Uint8Array.from([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(text, (it) => it.charCodeAt(0)).buffer),
    ]);
    expect(await contentKind(new Blob([wide]))).toBe('json');
    expect(await rowsOf(wide)).toEqual(table);
    const gbk = Uint8Array.from(
      [...'[{"name":"']
        .map((it) => it.charCodeAt(0))
        .concat(
          [0xcd, 0xf5, 0xd0, 0xa1, 0xc3, 0xf7],
          [...'"}]'].map((it) => it.charCodeAt(0)),
        ),
    );
    expect(await rowsOf(gbk)).toEqual([['name'], ['王小明']]);
  });

  test('arrays in wrapping objects are tables of their own', async () => {
    const tables = await tablesOf(
      JSON.stringify({ code: 0, msg: 'ok', data: { total: 2, list: people }, shops: [{ id: 1 }] }),
    );
    expect(tables['data.list']!.rows).toEqual(table);
    expect(tables['shops']!.rows).toEqual([['id'], ['1']]);
  });

  test('arrays of arrays, with and without names beside them', async () => {
    const data = [
      ['id', 'name'],
      ['1', 'Ann'],
    ];
    expect(await tablesOf(JSON.stringify(data))).toMatchObject({
      '': { rows: data, headerRow: null },
    });
    const split = {
      columns: ['id', 'name'],
      index: [0, 1],
      data: [
        [1, 'Ann'],
        [2, null],
      ],
    };
    expect(await tablesOf(JSON.stringify(split))).toMatchObject({
      data: {
        rows: [
          ['id', 'name'],
          ['1', 'Ann'],
          ['2', ''],
        ],
        headerRow: 0,
      },
    });
    expect(await rowsOf('[1,2]\n[3,4]\n')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  test('one object is one row', async () => {
    expect(await rowsOf('{"id":1,"tags":["a","b"],"at":{"city":"台北"}}')).toEqual([
      ['id', 'tags', 'at.city'],
      ['1', 'a; b', '台北'],
    ]);
  });

  test.each(['[]', '{}', '[{}]', '[[]]', '{"data":[]}', '[null]'])(
    'nothing in %s',
    async (content) => {
      const { sheets } = await opened(content);
      expect(sheets.filter(({ isEmpty }) => !isEmpty)).toEqual([]);
    },
  );

  test.each([
    '[1] note,x\n2,y',
    '{x},y\n1,2',
    '["a","b"],["c"]x'.slice(0, 3) + ' note',
    '[客户],金额\n王,1',
    '{name}\nx',
  ])('text that begins with a bracket is none: %s', async (content) => {
    expect(await contentKind(new Blob([content]))).toBe(null);
  });
});

describe('values', () => {
  test('numbers keep their digits, words and blanks are told apart', async () => {
    const content =
      '[{"id":9007199254740993123,"money":1.10,"big":1.5e3,"small":-2E-7,"yes":true,"no":false,"none":null,"nan":NaN,"text":"00123","formula":"=1+1"}]';
    expect(await rowsOf(content)).toEqual([
      ['id', 'money', 'big', 'small', 'yes', 'no', 'none', 'nan', 'text', 'formula'],
      [
        '9007199254740993123',
        '1.10',
        '1500',
        '-0.0000002',
        'true',
        'false',
        '',
        '',
        '00123',
        '=1+1',
      ],
    ]);
  });

  test('an exponent is the same number without', () => {
    const digits = fc.bigInt({ min: 0n, max: 10n ** 15n });
    fc.assert(
      fc.property(
        digits,
        fc.nat({ max: 8 }),
        fc.integer({ min: -12, max: 12 }),
        (value, scale, power) => {
          const whole = String(value).padStart(scale + 1, '0');
          const text = `${whole.slice(0, whole.length - scale)}${scale > 0 ? `.${whole.slice(-scale)}` : ''}`;
          const plain = withoutExponent(`${text}e${power}`);
          expect(plain).toMatch(/^(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/);
          const [before = '', behind = ''] = plain.split('.');
          const shift = 30n + BigInt(power - scale);
          expect(BigInt(before + behind) * 10n ** BigInt(30 - behind.length)).toBe(
            value * 10n ** shift,
          );
        },
      ),
      { numRuns: numRuns(300, 20_000) },
    );
  });

  test('escapes, surrogates, control characters', async () => {
    expect(
      await rowsOf(String.raw`[{"a\u4e2d":"\u738b\ud83d\ude00\n\t\"\\\/\u0000\u0007x"}]`),
    ).toEqual([['a中'], ['王😀\n\t"\\/x']]);
  });

  test('names that mean something to JavaScript are names like others', async () => {
    const content =
      '[{"__proto__":"1","constructor":"2","toString":"3","hasOwnProperty":{"__proto__":"4"}}]';
    expect(await rowsOf(content)).toEqual([
      ['__proto__', 'constructor', 'toString', 'hasOwnProperty.__proto__'],
      ['1', '2', '3', '4'],
    ]);
  });

  test('the same name twice: the later value, and it is told', async () => {
    const tables = await tablesOf('[{"a":"1","a":"2"},{"a":"3"}]');
    expect(tables['']).toMatchObject({ rows: [['a'], ['2'], ['3']], alerts: ['repeatedNames 1'] });
  });

  test('exports of MongoDB: typed values are values', async () => {
    const content = lines(
      {
        _id: { $oid: '65e' },
        at: { $date: { $numberLong: '1709596800000' } },
        sum: { $numberDecimal: '12.30' },
      },
      { _id: { $oid: '65f' }, at: { $date: '2024-03-05T00:00:00Z' }, sum: { $numberDecimal: '1' } },
    );
    expect(await rowsOf(content)).toEqual([
      ['_id', 'at', 'at', 'sum'],
      ['65e', '', '1709596800000', '12.30'],
      ['65f', '2024-03-05T00:00:00Z', '', '1'],
    ]);
  });
});

describe('values in values', () => {
  test('one level becomes columns, deeper stays JSON', async () => {
    const content = JSON.stringify(
      [
        { id: 1, buyer: { name: 'Ann', address: { city: '台北', zip: [1, { a: 2 }] } } },
        { id: 2, buyer: null },
      ],
      null,
      2,
    );
    expect((await tablesOf(content))['']).toMatchObject({
      rows: [
        ['id', 'buyer.name', 'buyer.address'],
        ['1', 'Ann', '{"city":"台北","zip":[1,{"a":2}]}'],
        ['2', '', ''],
      ],
      alerts: ['nestedKept 1'],
    });
  });

  test('the items of an order are rows, the order repeated', async () => {
    const content = JSON.stringify({
      orders: [
        {
          id: 'A1',
          items: [
            { sku: 'x', product: { name: '茶' } },
            { sku: 'y', n: 2 },
          ],
          paid: 30,
        },
        { id: 'A2', items: [], paid: 5 },
        { id: 'A3', items: [{ sku: 'z' }], paid: 7 },
      ],
    });
    expect((await tablesOf(content))['orders']).toMatchObject({
      rows: [
        ['id', 'paid', 'items.sku', 'items.product.name', 'items.n'],
        ['A1', '30', 'x', '茶', ''],
        ['A1', '30', 'y', '', '2'],
        ['A2', '5', '', '', ''],
        ['A3', '7', 'z', '', ''],
      ],
      alerts: [],
    });
  });

  test('of several lists the one named as lines makes rows; none so named, all stay text', async () => {
    const order = {
      id: 1,
      taxes: [{ rate: 1 }, { rate: 2 }],
      line_items: [{ sku: 'x' }, { sku: 'y' }],
      fees: [{ of: 'post' }],
    };
    expect((await tablesOf(JSON.stringify([order])))['']).toMatchObject({
      rows: [
        ['id', 'taxes', 'fees.of', 'line_items.sku'],
        ['1', '[{"rate":1},{"rate":2}]', 'post', 'x'],
        ['1', '[{"rate":1},{"rate":2}]', 'post', 'y'],
      ],
      alerts: ['nestedKept 1'],
    });
    const none = { id: 1, a: [{ x: 1 }, { x: 2 }], b: [{ y: 1 }, { y: 2 }] };
    expect((await tablesOf(JSON.stringify([none])))['']).toMatchObject({
      rows: [
        ['id', 'a', 'b'],
        ['1', '[{"x":1},{"x":2}]', '[{"y":1},{"y":2}]'],
      ],
      alerts: ['nestedKept 2'],
    });
  });

  test('an object with hundreds of names is a list, not columns', async () => {
    const counts = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`k${at}`, at]));
    const [header, row] = await rowsOf(JSON.stringify([{ id: 1, counts }]));
    expect(header).toEqual(['id', 'counts']);
    expect(row![1]).toBe(JSON.stringify(counts));
  });
});

describe('damage', () => {
  const whole = JSON.stringify({
    data: [{ id: 1, note: 'a,b' }, { id: 2, note: '{"[' }, { id: 3 }],
    more: 1,
  });

  test('a file that breaks off is read as far as it goes, and it is told', async () => {
    const first = whole.indexOf('{"id":2');
    for (let length = first; length < whole.length; length++) {
      const tables = await tablesOf(whole.slice(0, length));
      const { rows, alerts } = tables['data']!;
      const taken = rows.length - 1;
      expect(rows.slice(1).map(([id]) => id)).toEqual(['1', '2', '3'].slice(0, taken));
      expect(alerts).toEqual([`fileCutOff ${taken}`]);
    }
  });

  test('a line that cannot be read is passed over and told', async () => {
    const content = '{"id":1}\n{"id":2,"name":"A\n{"id":3}\n{"id":4 "x"}\n{"id":5}\n{"id":';
    expect((await tablesOf(content))['']).toMatchObject({
      rows: [['id'], ['1'], ['3'], ['5']],
      alerts: ['fileCutOff 3', 'brokenRecords 2'],
    });
  });

  test('a record in an array that cannot be read is passed over and told', async () => {
    const content = String.raw`[{"id":1},{"id":2,,},{"id":"\x"},{"id":tru},{"id":5}]`;
    expect((await tablesOf(content))['']).toMatchObject({
      rows: [['id'], ['1'], ['5']],
      alerts: ['brokenRecords 3'],
    });
  });

  test('refused: too deep, too many columns, nothing but a start', async () => {
    const refusal = async (content: string): Promise<unknown> => {
      const answer = await openJson(new Blob([content]));
      return answer.status === 'refused' ? answer.refusal : null;
    };
    expect(await refusal(`[{"a":${'['.repeat(100_000)}`)).toEqual({ code: 'tooDeep', most: 64 });
    expect(await contentKind(new Blob([`${'['.repeat(100)}1`]))).toBe('json');
    expect(await refusal(`${'['.repeat(100)}1`)).toEqual({ code: 'tooDeep', most: 64 });
    expect(await refusal(`[${'{"a":'.repeat(70)}`)).toEqual({ code: 'tooDeep', most: 64 });
    expect(await refusal('{"data":')).toMatchObject({ code: 'corrupt' });
    const wide = Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`k${at}`, at]));
    expect(await refusal(JSON.stringify([wide]))).toMatchObject({ code: 'tooManyColumns' });
  });
});

describe('objects that are tables', () => {
  test.each<readonly [string, string, readonly (readonly string[])[]]>([
    [
      'records under names, as Firebase exports them',
      '{"-N1":{"name":"王","age":30},"-N2":{"age":31,"name":"李","city":"上海"},"-N3":{"name":"赵"}}',
      [
        ['id', 'name', 'age', 'city'],
        ['-N1', '王', '30', ''],
        ['-N2', '李', '31', '上海'],
        ['-N3', '赵', '', ''],
      ],
    ],
    [
      'records with an id of their own',
      '{"a":{"id":"007","n":1.10},"b":{"id":"008","n":2}}',
      [
        ['key', 'id', 'n'],
        ['a', '007', '1.10'],
        ['b', '008', '2'],
      ],
    ],
    [
      'columns by row, as pandas writes a frame',
      '{"city":{"0":"上海","1":null},"n":{"0":9007199254740993,"1":1.50}}',
      [
        ['city', 'n'],
        ['上海', '9007199254740993'],
        ['', '1.50'],
      ],
    ],
    [
      'columns by day',
      '{"a":{"2024-01-01":1,"2024-01-02":2},"b":{"2024-01-02":4}}',
      [
        ['index', 'a', 'b'],
        ['2024-01-01', '1', ''],
        ['2024-01-02', '2', '4'],
      ],
    ],
    [
      'rows by number, as pandas writes them by index',
      '{"0":{"city":"上海"},"1":{"city":"北京"}}',
      [
        ['id', 'city'],
        ['0', '上海'],
        ['1', '北京'],
      ],
    ],
    [
      'columns as lists',
      '{"name":["王","李","赵"],"n":[1,null,3.0]}',
      [
        ['name', 'n'],
        ['王', '1'],
        ['李', ''],
        ['赵', '3.0'],
      ],
    ],
    [
      'records with lines under names',
      '{"o1":{"buyer":"王","items":[{"sku":"a"},{"sku":"b"}]},"o2":{"buyer":"李","items":[{"sku":"c"}]}}',
      [
        ['id', 'buyer', 'items.sku'],
        ['o1', '王', 'a'],
        ['o1', '王', 'b'],
        ['o2', '李', 'c'],
      ],
    ],
  ])('%s', async (_, content, rows) => {
    expect(await rowsOf(content)).toEqual(rows);
  });

  test('collections of a database: a sheet each', async () => {
    const collection = (name: string) =>
      Object.fromEntries(['a', 'b', 'c'].map((key) => [key, { [name]: key, n: 1 }]));
    const tables = await tablesOf(
      JSON.stringify({ users: collection('name'), orders: collection('buyer') }),
    );
    expect(Object.keys(tables)).toEqual(['users', 'orders']);
    expect(tables['orders']?.rows[1]).toEqual(['a', 'a', '1']);
  });

  test.each([
    ['one record of objects', '{"buyer":{"name":"王"},"order":{"no":"A1","sum":5}}'],
    ['one record with an address twice', '{"id":1,"home":{"street":"x"},"work":{"street":"y"}}'],
    ['one record with lists', '{"id":"a","tags":["x","y"],"sizes":[1,2]}'],
    ['one record with lists of different length', '{"tags":["x","y"],"sizes":[1]}'],
  ])('%s stays one row', async (_, content) => {
    expect(await rowsOf(content)).toHaveLength(2);
  });
});

test('random tables come back cell by cell, however they are written', async () => {
  const name = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 6 })
    .filter((it) => !it.startsWith('$'));
  // A cell says neither control characters nor which line end a text has.
  const text = fc.string({ unit: 'grapheme', maxLength: 12 });
  const value = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null));
  const record = fc.dictionary(name, value, { minKeys: 1, maxKeys: 6 });
  const said = (it: string | number | boolean | null | undefined): string => String(it ?? '');
  await fc.assert(
    fc.asyncProperty(
      fc.array(record, { minLength: 1, maxLength: 12 }),
      fc.constantFrom(0, 2),
      fc.boolean(),
      async (records, indent, isLines) => {
        const content = isLines
          ? records.map((it) => JSON.stringify(it)).join('\n')
          : JSON.stringify(records, null, indent);
        const tables = await tablesOf(content);
        const { rows } = tables['']!;
        const columns = [...new Set(records.flatMap((it) => Object.keys(it)))];
        const header = rows[0]!;
        expect(header.toSorted()).toEqual(columns.toSorted());
        for (const [at, it] of records.entries()) {
          for (const [column, own] of header.entries()) {
            expect(rows[at + 1]?.[column] ?? '').toBe(said(it[own]));
          }
        }
      },
    ),
    { numRuns: numRuns(60, 3000) },
  );
});

test('a large file is read in slices, its records over their borders', async () => {
  const count = 70_000;
  const records = Array.from({ length: count }, (_, at) => ({
    id: String(at).padStart(8, '0'),
    note: `第 ${at} 条 ${'长'.repeat(at % 60)}`,
  }));
  const content = `{"data":${JSON.stringify(records)}}`;
  expect(content.length).toBeGreaterThan(4 * 1024 * 1024);
  const done: number[] = [];
  const source = await opened(content, { onProgress: (share) => done.push(share) });
  const text = await source.sheetText(0);
  if (text.status === 'refused') throw new Error('refused');
  const rows = parseRecords(await text.result.text.text(), SHEET_DIALECT);
  expect(rows).toHaveLength(count + 1);
  expect(
    rows.slice(1).every(([id, note], at) => id === records[at]!.id && note === records[at]!.note),
  ).toBe(true);
  expect(done.at(-1)).toBe(1);
  expect(done).toEqual(done.toSorted((a, b) => a - b));
});

test('names without an end, spread over the objects of records, are refused before they are held', async () => {
  const group = (of: number): string =>
    `"o${of}":{${Array.from({ length: 400 }, (_, at) => `"k${at}":1`).join(',')}}`;
  const record = `{${Array.from({ length: 700 }, (_, of) => group(of)).join(',')}}`;
  expect(await openJson(new Blob([`[${record}]`]))).toEqual({
    status: 'refused',
    refusal: { code: 'tooManyColumns', most: 16_384 },
  });
});

test('a column told by row costs what its cells do, however few rows the columns share', async () => {
  const columns = Array.from({ length: 4000 }, (_, at) =>
    at < 200 ? `"c${at}":{"0":1,"1":2}` : `"c${at}":{"${2 * at}":1,"${2 * at + 1}":2}`,
  );
  const opened = await openJson(new Blob([`{${columns.join(',')}}`]));
  if (opened.status === 'refused') throw new Error(opened.refusal.code);
  expect(opened.result.sheets).toMatchObject([{ rows: 7603, columns: 4001 }]);
});
