/** Records and people over batches: first keys, joins by phone and e-mail, ids, and that order is nothing. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Column, dictionaryOf } from '#domain/columns.ts';
import { numRuns } from '#testing/property.ts';
import { type KeyedRows, type Persons, RecordBook } from './record-book.ts';
import { KEY_KINDS, type KeyKind } from '#domain/person-keys.ts';

type Row = Readonly<Partial<Record<KeyKind, string>>>;

interface Extras {
  readonly source?: string;
  readonly status?: readonly number[];
  readonly ids?: readonly number[];
}

function keyed(
  rows: readonly Row[],
  { source = 'main', status, ids = [] }: Extras = {},
): KeyedRows {
  return {
    rowCount: rows.length,
    source,
    status: status ? Uint8Array.from(status) : null,
    recordIds: Float64Array.from(ids),
    keyColumn: (kind): Column | null => {
      if (!rows.some((row) => row[kind] !== undefined)) return null;
      const { bytes, offsets } = dictionaryOf(rows.map((row) => row[kind] ?? ''));
      return { type: 'text', bytes, offsets };
    },
  };
}

function bookOf(...batches: readonly KeyedRows[]): {
  book: RecordBook;
  persons: Persons;
  /** Person of each row, batch by batch; −1 for anonymous rows. */
  people: number[][];
} {
  const book = new RecordBook();
  const told = batches.map((batch) => book.addBatch(batch));
  const persons = book.resolvePersons();
  const people = told.map(({ recordOfRow }) =>
    Array.from(recordOfRow, (record) => (record < 0 ? -1 : persons.personOfRecord[record]!)),
  );
  return { book, persons, people };
}

const PHONE = '13800000001';
const OTHER_PHONE = '13900000002';

describe('the first present key decides', () => {
  test.each(KEY_KINDS.slice(0, -1).map((kind, at) => [kind, KEY_KINDS.slice(at + 1)] as const))(
    '%s before %j',
    (kind, later) => {
      const values: Record<KeyKind, readonly [string, string]> = {
        customerId: ['C1', 'C2'],
        memberNo: ['M1', 'M2'],
        buyerNick: ['小明', '小红'],
        wechatUnionId: ['u-1', 'u-2'],
        wechatOpenId: ['o-1', 'o-2'],
        phone: [PHONE, OTHER_PHONE],
        email: ['wang@qq.com', 'chen@qq.com'],
        name: ['张三', '李四'],
      };
      for (const other of later) {
        const [one, two] = values[other];
        const { book, people } = bookOf(
          keyed([
            { [kind]: values[kind][0], [other]: one },
            { [kind]: values[kind][0], [other]: two },
          ]),
        );
        expect(people).toEqual([[0, 0]]);
        expect(book.recordKey(0).kind).toBe(kind);
      }
    },
  );

  test('a blank, masked or placeholder key leaves the decision to the next one', () => {
    const { book, people } = bookOf(
      keyed([
        { customerId: '0', phone: PHONE },
        { customerId: '无', phone: `+86${PHONE}` },
        { customerId: 'C1', phone: '138****0001' },
        { customerId: '-', phone: '138****0001' },
      ]),
    );
    expect(people).toEqual([[0, 0, 1, -1]]);
    expect(book.recordKey(0)).toEqual({ kind: 'phone', text: `86${PHONE}` });
  });

  test('rows that were not taken have no record', () => {
    const { people, book } = bookOf(
      keyed([{ customerId: 'C1' }, { customerId: 'C2' }], { status: [1, 0] }),
    );
    expect(people).toEqual([[-1, 0]]);
    expect(book.recordCount).toBe(1);
  });

  test('the same text under two kinds is two records', () => {
    expect(bookOf(keyed([{ customerId: '123' }, { memberNo: '123' }])).persons.count).toBe(2);
  });

  test('nicknames and open ids hold within a source, the others everywhere', () => {
    const row: Row = { buyerNick: '小明' };
    expect(bookOf(keyed([row]), keyed([row], { source: 'b' })).persons.count).toBe(2);
    const open: Row = { wechatOpenId: 'o-1' };
    expect(bookOf(keyed([open]), keyed([open], { source: 'b' })).persons.count).toBe(2);
    const union: Row = { wechatUnionId: 'u-1' };
    expect(bookOf(keyed([union]), keyed([union], { source: 'b' })).persons.count).toBe(1);
    const id: Row = { customerId: '7' };
    expect(bookOf(keyed([id]), keyed([id], { source: 'b' })).persons.count).toBe(1);
  });
});

describe('joins', () => {
  test('a phone row joins the one person who holds the phone, before or after it', () => {
    const holder = keyed([{ customerId: 'C1', phone: PHONE }]);
    const caller = keyed([{ phone: PHONE }]);
    for (const batches of [[holder, caller] as const, [caller, holder] as const]) {
      const { persons } = bookOf(...batches);
      expect(persons.count).toBe(1);
      expect(persons.heldBySeveral).toHaveLength(0);
    }
  });

  test('an e-mail row joins through a phone row: three records, one person', () => {
    const { persons, book } = bookOf(
      keyed([{ email: 'wang@qq.com' }]),
      keyed([{ phone: PHONE, email: 'Wang@qq.com' }]),
      keyed([{ customerId: 'C1', phone: PHONE }]),
    );
    expect(book.recordCount).toBe(3);
    expect(persons.count).toBe(1);
    expect(Array.from(persons.firstRecord)).toEqual([0]);
  });

  test('a phone that several people hold joins nobody', () => {
    const { persons, book, people } = bookOf(
      keyed([
        { customerId: 'C1', phone: PHONE },
        { customerId: 'C2', phone: PHONE },
        { phone: PHONE },
      ]),
    );
    expect(persons.count).toBe(3);
    expect(new Set(people[0]).size).toBe(3);
    const [alone] = persons.heldBySeveral;
    expect(book.recordKey(alone!).kind).toBe('phone');
  });

  test('the same person on several rows is not several holders', () => {
    const { persons } = bookOf(
      keyed([
        { customerId: 'C1', phone: PHONE },
        { customerId: 'C1', phone: PHONE },
        { phone: PHONE },
      ]),
    );
    expect(persons.count).toBe(1);
  });

  test('a rejected row holds nothing', () => {
    const { persons } = bookOf(
      keyed([{ customerId: 'C1', phone: PHONE }, { phone: PHONE }], { status: [2, 0] }),
    );
    expect(persons.count).toBe(1);
    const { people } = bookOf(
      keyed(
        [{ customerId: 'C1', phone: PHONE }, { customerId: 'C2', phone: PHONE }, { phone: PHONE }],
        { status: [0, 2, 0] },
      ),
    );
    expect(people).toEqual([[0, -1, 0]]);
  });

  test('customers who share a phone stay two people when nobody is keyed by it', () => {
    const { persons } = bookOf(
      keyed([
        { customerId: 'C1', phone: PHONE },
        { customerId: 'C2', phone: PHONE },
      ]),
    );
    expect(persons.count).toBe(2);
    expect(persons.heldBySeveral).toHaveLength(0);
  });
});

describe('ids', () => {
  test('stored ids belong to the records in order of first appearance; the first told stays', () => {
    const { book } = bookOf(
      keyed([{ customerId: 'b' }, { customerId: 'a' }, { customerId: 'b' }], { ids: [11, 12] }),
      keyed([{ customerId: 'c' }, { customerId: 'a' }], { ids: [13, 99] }),
    );
    expect([0, 1, 2].map((record) => book.recordId(record))).toEqual([11, 12, 13]);
  });

  test('records of a staged batch have none yet', () => {
    const { book } = bookOf(
      keyed([{ customerId: 'a' }], { ids: [5] }),
      keyed([{ customerId: 'b' }]),
    );
    expect(book.recordId(0)).toBe(5);
    expect(book.recordId(1)).toBeNaN();
    expect(book.recordId(99)).toBeNaN();
  });

  test('a person starts with its earliest record, also when a later batch joins more to it', () => {
    const { book, persons } = bookOf(
      keyed([{ phone: PHONE }], { ids: [1] }),
      keyed([{ customerId: 'C1', phone: PHONE }], { ids: [2] }),
    );
    expect(persons.count).toBe(1);
    expect(book.recordId(persons.firstRecord[0]!)).toBe(1);
  });
});

test('more than 1,024 records in one batch are told apart', () => {
  const rows = Array.from({ length: 5000 }, (_, at): Row => ({ customerId: `C${at % 2500}` }));
  const { book, persons } = bookOf(keyed(rows));
  expect(book.recordCount).toBe(2500);
  expect(persons.count).toBe(2500);
});

const row: fc.Arbitrary<Row> = fc.record(
  {
    customerId: fc.constantFrom('C1', 'C2', 'C3', '0'),
    buyerNick: fc.constantFrom('甲', '乙', '匿名'),
    phone: fc.constantFrom('13800000001', '13800000002', '13800000003', '138****0001'),
    email: fc.constantFrom('wang@qq.com', 'chen@qq.com', 'test@test.com'),
  },
  { requiredKeys: [] },
);

test('the partition into people is the same for every order of rows and batches', () => {
  const cases = fc
    .array(row, { minLength: 1, maxLength: 25 })
    .chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray([...rows.keys()], { minLength: rows.length, maxLength: rows.length }),
        fc.array(fc.nat(24), { maxLength: 3 }),
      ),
    );
  fc.assert(
    fc.property(cases, ([rows, order, cuts]) => {
      const whole = bookOf(keyed(rows)).people[0]!;
      // Shuffled, and cut into batches anywhere.
      const edges = [0, ...cuts.map((cut) => cut % rows.length).sort((a, b) => a - b), rows.length];
      const batches = edges
        .slice(1)
        .map((end, at) => keyed(order.slice(edges[at], end).map((from) => rows[from]!)));
      const { people, persons } = bookOf(...batches);
      const shuffled = people.flat();
      const found = order.map((from, at) => [whole[from]!, shuffled[at]!] as const);
      expect(persons.count).toBe(new Set(whole.filter((person) => person >= 0)).size);
      // The same rows are together: one name for one name, both ways.
      const there = new Map(found);
      const back = new Map(found.map(([a, b]) => [b, a]));
      for (const [a, b] of found) {
        expect(there.get(a)).toBe(b);
        expect(back.get(b)).toBe(a);
      }
      expect(there.get(-1) ?? -1).toBe(-1);
    }),
    { numRuns: numRuns(400, 10_000) },
  );
});
