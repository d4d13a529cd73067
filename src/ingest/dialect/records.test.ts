import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { ownMillis } from '#testing/own-time.ts';
import { numRuns } from '#testing/property.ts';
import { parseRecords, parseWhole, readRecords, type RecordDialect } from './records.ts';

const newlines = { LF: '\n', CRLF: '\r\n', CR: '\r', mixed: '\n' } as const;

const dialects = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|', ':', '^'),
  blankAligned: fc.constant(false),
  quote: fc.constantFrom('"' as const, "'" as const, null),
  newline: fc.constantFrom('LF' as const, 'CRLF' as const, 'CR' as const),
});

/** PapaParse under the same dialect, less the record it opens after the last line end. */
function oracle(text: string, dialect: RecordDialect): string[][] {
  const { data } = Papa.parse<string[]>(text, {
    delimiter: dialect.delimiter,
    newline: newlines[dialect.newline],
    quoteChar: dialect.quote ?? '\u0000',
  });
  const last = data.at(-1);
  const isOpenedByLineEnd =
    text.endsWith(newlines[dialect.newline]) && last?.length === 1 && last[0] === '';
  return isOpenedByLineEnd ? data.slice(0, -1) : data;
}

/** Leaves out what we knowingly read otherwise: the other line end, blanks after the last closing quote. */
function withoutKnownDifferences(text: string, dialect: RecordDialect): string {
  const sameLineEnds =
    dialect.newline === 'CR'
      ? text.replaceAll('\r\n', '\r').replaceAll('\n', '')
      : dialect.newline === 'LF'
        ? text.replaceAll('\r', '')
        : text.replaceAll('\r', '').replaceAll('\n', '\r\n');
  return sameLineEnds.replace(/(["'])[ \t\v\f\u00a0\u3000]+$/, '$1');
}

/** A cell over several lines that is never closed, or that holds quotes: those are read in tests of their own. */
function mayBeTorn(rows: readonly string[][], { quote, delimiter }: RecordDialect): boolean {
  const isLong = (cell: string): boolean => /[\r\n]/.test(cell);
  if (quote !== null && rows.flat().some((cell) => cell.includes(delimiter + quote))) return true;
  // A pair of quotes behind a lone one: the second closes the cell.
  const goesOn = (cell: string): boolean =>
    quote !== null && (cell.includes(quote + delimiter) || cell.endsWith(quote + quote));
  if (rows.flat().some(goesOn)) return true;
  if (rows.at(-1)?.some(isLong)) return true;
  return rows.flat().some((cell) => isLong(cell) && quote !== null && cell.includes(quote));
}

const hostile = (dialect: RecordDialect) =>
  fc
    .array(
      fc.oneof(
        {
          weight: 4,
          arbitrary: fc.constantFrom('"', '""', "'", dialect.delimiter, '\n', '\r\n', '\r', ' '),
        },
        {
          weight: 2,
          arbitrary: fc.constantFrom('a', '客', '\u3000', '\u00a0', '\ufeff', '😀', '=', '，'),
        },
        fc.string({ maxLength: 3 }),
      ),
      { maxLength: 40 },
    )
    // What Unicode calls white space beyond ours, and controls, which we take as blanks and PapaParse does not.
    .map((parts) => parts.join('').replaceAll(/[\u0000-\u0008\u000e-\u001f\ufeff]/g, ''))
    .map((text) => withoutKnownDifferences(text, dialect));

describe('parseRecords equals PapaParse under the same dialect', () => {
  test('on hostile text', () => {
    fc.assert(
      fc.property(
        dialects.chain((dialect) => fc.tuple(fc.constant(dialect), hostile(dialect))),
        ([dialect, text]) => {
          const rows = oracle(text, dialect);
          fc.pre(!mayBeTorn(rows, dialect));
          expect(parseRecords(text, dialect)).toEqual(rows);
        },
      ),
      { numRuns: numRuns(600, 20_000) },
    );
  });

  test('on well-formed tables of any cells', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom('', '"', 'a,b', 'a\nb', 'a\r\nb', ' a ', '，', '\ufeffx', 'he said ""hi""'),
    );
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
      );
    fc.assert(
      fc.property(table, fc.constantFrom('LF', 'CRLF', 'CR'), (rows, newline) => {
        const text = Papa.unparse(rows, { newline: newlines[newline], quotes: true });
        expect(
          parseRecords(text, { delimiter: ',', blankAligned: false, quote: '"', newline }),
        ).toEqual(rows);
      }),
      { numRuns: numRuns(200, 5000) },
    );
  });
});

describe('where we knowingly differ', () => {
  const base = { delimiter: ',', blankAligned: false, quote: '"' } as const;
  test('LF and CRLF are one dialect', () => {
    const rows = [
      ['a', 'b'],
      ['c', 'd\r\ne'],
      ['f', ''],
    ];
    const text = 'a,b\r\n"c","d\r\ne"\r\nf,\n';
    expect(parseRecords(text, { ...base, newline: 'LF' })).toEqual(rows);
    expect(parseRecords(text, { ...base, newline: 'CRLF' })).toEqual(rows);
  });
  test('blank lines are records', () => {
    expect(parseRecords('\na\n\nb\n', { ...base, newline: 'LF' })).toEqual([
      [''],
      ['a'],
      [''],
      ['b'],
    ]);
  });
  test('blanks after the last closing quote are dropped', () => {
    expect(parseRecords('"a","b" ', { ...base, newline: 'LF' })).toEqual([['a', 'b']]);
  });
  test('blanks before an opening quote, where the dialect says so', () => {
    const text = 'a, "b, c", d\n';
    expect(parseRecords(text, { ...base, newline: 'LF', blankBeforeQuote: true })).toEqual([
      ['a', 'b, c', 'd'],
    ]);
  });
  test('blank-aligned text', () => {
    const aligned = { delimiter: ' ', blankAligned: true, quote: null, newline: 'CRLF' } as const;
    expect(parseRecords(' 0004  1 29.33\r\n\r\n 0005 12  "9', aligned)).toEqual([
      ['0004', '1', '29.33'],
      [''],
      ['0005', '12', '"9'],
    ]);
  });
  test('a quote that would take in other records is content', () => {
    const read = (text: string) => parseRecords(text, { ...base, newline: 'LF' });
    expect(read('a,"b ""c""\nd,e')).toEqual([
      ['a', '"b ""c""'],
      ['d', 'e'],
    ]);
    // One too many, and the next quoted cell far below.
    expect(read('a,"b,c\r\nd,e,f\r\n1,2,"x, y"\r\n')).toEqual([
      ['a', '"b', 'c'],
      ['d', 'e', 'f'],
      ['1', '2', 'x, y'],
    ]);
    expect(read('a,""b,c\nd,"e"\n')).toEqual([
      ['a', '""b', 'c'],
      ['d', 'e'],
    ]);
    // Two empty cells in quotes are no quiet stretch for the second one.
    expect(read('"\n""\n')).toEqual([['"'], ['']]);
    // One too few.
    expect(read('a,"b,c\nd,"e ""f"" g"\n"h\n\ni",j')).toEqual([
      ['a', '"b', 'c'],
      ['d', 'e "f" g'],
      ['h\n\ni', 'j'],
    ]);
    const broken = { ...base, newline: 'LF', blankBeforeQuote: true } as const;
    expect(parseRecords('a, "b, c\nd, "e, f"\n', broken)).toEqual([
      ['a', '"b', 'c'],
      ['d', 'e, f'],
    ]);
  });
  test('within one line, and where they open nothing, lone quotes are kept', () => {
    const read = (text: string) => parseRecords(text, { ...base, newline: 'LF' });
    expect(read('"a "b" c",d\ne,"f 12" g\nh"\ni,"last "word')).toEqual([
      ['a "b" c', 'd'],
      ['e', 'f 12" g\nh'],
      ['i', 'last "word'],
    ]);
  });
  test('a lone quote behind a delimiter opens another cell, in the same line too', () => {
    const read = (text: string) => parseRecords(text, { ...base, newline: 'LF' });
    expect(read('a,"$78.07,"Table, 48""",b\n""Great, warm",c\n')).toEqual([
      ['a', '"$78.07', 'Table, 48"', 'b'],
      ['"Great, warm', 'c'],
    ]);
  });
  test('quotes inside that nobody doubled, the last of them before the closing one', () => {
    const read = (text: string) => parseRecords(text, { ...base, newline: 'LF' });
    expect(read('1,"Kaffee "Retro"",2\n3,"says "a, b""\r\n4,"5"" and ""6"""\n')).toEqual([
      ['1', 'Kaffee "Retro"', '2'],
      ['3', 'says "a, b"'],
      ['4', '5" and "6"'],
    ]);
  });
  test('escapes, with quotes and without', () => {
    const escaped = { ...base, newline: 'LF', escape: '\\' } as const;
    expect(parseRecords('"say \\"hi\\", ok","C:\\\\a\\b"\n5\\" x,""\n', escaped)).toEqual([
      ['say "hi", ok', 'C:\\a\\b'],
      ['5" x', ''],
    ]);
    expect(parseRecords('a\\,b,c\\\\,d\\n\n', { ...escaped, quote: null })).toEqual([
      ['a,b', 'c\\', 'd\\n'],
    ]);
  });
  test('delimiters of several characters, also cut in two by the end of a piece', () => {
    const long = { ...base, delimiter: '||', newline: 'LF' } as const;
    expect(parseRecords('a|b||"c||d"||\n||e\n', long)).toEqual([
      ['a|b', 'c||d', ''],
      ['', 'e'],
    ]);
    expect(parseWhole('a||b\nc|', long, false)).toEqual({ records: [['a', 'b']], end: 5 });
  });
  test('a CR that is all that is left of the last line end', () => {
    for (const newline of ['LF', 'CRLF'] as const) {
      expect(parseRecords('a,b\r\n1,2\r', { ...base, newline })).toEqual([
        ['a', 'b'],
        ['1', '2'],
      ]);
      expect(parseRecords('a\r\n1\r\r', { ...base, newline })).toEqual([['a'], ['1\r']]);
      expect(parseRecords('a\r\n"1"\r', { ...base, newline })).toEqual([['a'], ['1']]);
      expect(parseRecords('a\r\n\r', { ...base, newline })).toEqual([['a'], ['']]);
    }
  });
  test('mixed line ends', () => {
    expect(parseRecords('a,b\rc,"d\re"\r\nf,g\n\rh', { ...base, newline: 'mixed' })).toEqual([
      ['a', 'b'],
      ['c', 'd\re'],
      ['f', 'g'],
      [''],
      ['h'],
    ]);
  });
  test('columns that start at the same place in every line', () => {
    const fixed = {
      delimiter: '  ',
      blankAligned: true,
      columnStarts: [0, 6, 12],
      quote: null,
      newline: 'LF',
    } as const;
    expect(parseRecords('id    name  city\n7           New York\n8     Ann\n', fixed)).toEqual([
      ['id', 'name', 'city'],
      ['7', '', 'New York'],
      ['8', 'Ann', ''],
    ]);
  });
  test('parts between runs of two blanks or more', () => {
    const wide = { delimiter: '  ', blankAligned: true, quote: null, newline: 'LF' } as const;
    expect(parseRecords('first name   city\nJo Ann  \t New York  \n', wide)).toEqual([
      ['first name', 'city'],
      ['Jo Ann', 'New York'],
    ]);
  });
  test('no cell takes in more lines than any real one does, and many that might cost no more', () => {
    const lines = 'x,y\n'.repeat(100_001);
    const rows = parseRecords(`a,"b\n${lines}c",d\n`, { ...base, newline: 'LF' });
    expect(rows.length).toBe(100_003);
    expect(rows.at(-1)).toEqual(['c"', 'd']);
    const timeOf = (line: string): number =>
      ownMillis(() =>
        expect(parseRecords(line.repeat(60_000), { ...base, newline: 'LF' })).toHaveLength(60_000),
      );
    // Looked ahead for again from each of them, it would be thousands of times as much.
    const plain = timeOf('a,xx b\n');
    expect(timeOf(`a,"" b\n`)).toBeLessThan(100 * Math.max(plain, 5));
  });
});

test('a file read in slices of any size gives the same records', async () => {
  await fc.assert(
    fc.asyncProperty(
      dialects.chain((dialect) => fc.tuple(fc.constant(dialect), hostile(dialect))),
      fc.integer({ min: 1, max: 9 }),
      async ([dialect, text], sliceBytes) => {
        const records: string[][] = [];
        const source = { encoding: 'utf-8', bomBytes: 0, sliceBytes } as const;
        for await (const block of readRecords(new Blob([text]), dialect, source)) {
          expect(block.firstRecord).toBe(records.length);
          records.push(...block.records);
        }
        expect(records).toEqual(
          parseRecords(
            new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text)),
            dialect,
          ),
        );
      },
    ),
    { numRuns: numRuns(150, 3000) },
  );
});
