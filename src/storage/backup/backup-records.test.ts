/** The contents of a backup: what was told comes back; a stranger's file that lies is refused. */
import { describe, expect, test } from 'vitest';
import type { EncodedColumn } from '#domain/chunk.ts';
import type { Column } from '#domain/columns.ts';
import { encodeColumn } from '#engine/chunks/chunk-codec.ts';
import { batchOf } from '#testing/batches.ts';
import type {
  BackupBatch,
  BackupRecord,
  BackupTotals,
  BackupWorkspace,
} from './backup-contents.ts';
import { BackupRefusal } from './backup-refusal.ts';
import { readRecords, recordBytes } from './backup-records.ts';

type Plain = { -readonly [Key in keyof BackupRecord]: BackupRecord[Key] } & { value?: unknown };

const batch = batchOf({
  'orders.orderId': ['A1', 'A2', 'A3'],
  'orders.amount': ['12.50', null, '7'],
  'customers~备注 __proto__': ['../../etc/passwd', '<b>', null],
});
const status: Column = { type: 'decimal', units: Float64Array.of(0, 0, 1), scale: 0 };

const workspace: BackupWorkspace = {
  storeFormat: 2,
  name: '我的店',
  zone: 'Asia/Shanghai',
  createdAt: 1_700_000_000_000,
  revision: 3,
  head: ['b-1'],
  trash: [],
};
const told: BackupBatch = { id: 'b-1', revision: 1, place: 0, meta: { ...batch.meta, id: 'b-1' } };

function columnRecords(column: number, encoded: EncodedColumn): BackupRecord[] {
  const { chunks, dictionary, ...head } = encoded;
  const parts = chunks.map(({ bytes: _, ...part }) => part);
  const kept = dictionary && { size: dictionary.size, checksum: dictionary.checksum };
  return [
    {
      kind: 'column',
      value: { column, sensitivity: 'personal', head, dictionary: kept, parts },
    },
    ...(dictionary ? [{ kind: 'chunk' as const, bytes: dictionary.bytes }] : []),
    ...chunks.map(({ bytes }) => ({ kind: 'chunk' as const, bytes })),
  ];
}

function backup(): BackupRecord[] {
  const columns = [
    columnRecords(-1, encodeColumn(status)),
    ...batch.columns.map((column, at) => columnRecords(at, encodeColumn(column))),
  ].flat();
  const chunks = columns.filter((record) => record.kind === 'chunk');
  const totals: BackupTotals = {
    batches: 1,
    columns: 4,
    chunks: chunks.length,
    rows: 3,
    bytes: chunks.reduce((sum, { bytes }) => sum + bytes.byteLength, 0),
    decisions: 2,
    entries: 1,
    people: 2,
    orders: 3,
  };
  return [
    { kind: 'workspace', value: workspace },
    { kind: 'batch', value: told },
    ...columns,
    { kind: 'decision', value: { name: 'asOf', revision: 2, value: 19_900 } },
    { kind: 'decision', value: { name: 'tags', revision: 3, value: { vip: { 7: null } } } },
    { kind: 'entry', value: { revision: 3, at: 5, value: { what: 'import', limit: Infinity } } },
    { kind: 'totals', value: totals },
  ];
}

async function* each<T>(all: readonly T[]): AsyncGenerator<T> {
  yield* all;
}

async function bytesOf(records: readonly BackupRecord[]): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  for await (const part of recordBytes(each(records))) parts.push(part.slice());
  return new Uint8Array(Buffer.concat(parts));
}

/** Cut into pieces as frames would, at places that fit no record. */
function cut(bytes: Uint8Array<ArrayBuffer>, length: number): Uint8Array<ArrayBuffer>[] {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for (let at = 0; at < bytes.length; at += length) pieces.push(bytes.slice(at, at + length));
  return pieces;
}

async function readAll(bytes: Uint8Array<ArrayBuffer>, length = 13): Promise<BackupRecord[]> {
  const found: BackupRecord[] = [];
  for await (const record of readRecords(each(cut(bytes, length)))) found.push(record);
  return found;
}

async function refusalOf(records: readonly BackupRecord[]): Promise<string> {
  const bytes = await bytesOf(records);
  try {
    await readAll(bytes);
  } catch (error) {
    if (error instanceof BackupRefusal) return error.code;
    throw error;
  }
  throw new Error('it was read');
}

test.each([1, 13, 1 << 20])(
  'in pieces of %i bytes it comes back as it was told',
  async (length) => {
    expect(await readAll(await bytesOf(backup()), length)).toEqual(backup());
  },
);

/** The backup with one record changed. */
function changed(kind: BackupRecord['kind'], change: (value: never) => unknown): BackupRecord[] {
  const records = backup() as Plain[];
  const at = records.findIndex((record) => record.kind === kind);
  records[at] = { ...records[at]!, value: change(structuredClone(records[at]!.value) as never) };
  return records as BackupRecord[];
}

type Values<Kind> = Extract<BackupRecord, { kind: Kind; value: unknown }>['value'];
const meta = (change: object) =>
  changed('batch', (value: BackupBatch) => ({
    ...value,
    meta: { ...value.meta, ...change },
  }));

describe('refused, though every checksum may hold:', () => {
  const PROTO: unknown = JSON.parse('{"__proto__":{"isAdmin":true}}');
  test.each<[string, () => BackupRecord[]]>([
    ['nothing', () => []],
    ['no workspace', () => backup().slice(1)],
    ['no totals', () => backup().slice(0, -1)],
    ['two workspaces', () => [backup()[0]!, ...backup()]],
    ['something after the totals', () => [...backup(), backup().at(-1)!]],
    ['a chunk too few', () => backup().filter((record, at) => record.kind !== 'chunk' || at > 4)],
    ['a column too few', () => backup().filter((_, at) => at < 5 || at > 6)],
    [
      'chunks exchanged',
      () => {
        const all = backup();
        [all[5], all[6]] = [all[6]!, all[5]!];
        return all;
      },
    ],
    [
      'a batch that nobody names',
      () => changed('workspace', (value: BackupWorkspace) => ({ ...value, head: [] })),
    ],
    [
      'a batch that is not there',
      () => changed('workspace', (value: BackupWorkspace) => ({ ...value, head: ['b-1', 'b-2'] })),
    ],
    [
      'a batch twice',
      () => changed('workspace', (value: BackupWorkspace) => ({ ...value, head: ['b-1', 'b-1'] })),
    ],
    [
      'a path for an id',
      () => changed('batch', (value: BackupBatch) => ({ ...value, id: '../b-1' })),
    ],
    ['another id inside', () => meta({ id: 'b-2' })],
    [
      'no time zone',
      () => changed('workspace', (value: BackupWorkspace) => ({ ...value, zone: 'Mars/Olympus' })),
    ],
    ['rows beyond all counting', () => meta({ rowCount: 2 ** 53 })],
    ['rows that are not there', () => meta({ rowCount: 4 })],
    ['fewer than no rows', () => meta({ rowCount: -1 })],
    ['an encoding of its own', () => meta({ encoding: 'constructor' })],
    ['a table of its own', () => meta({ kinds: ['__proto__'] })],
    ['a word for a list', () => meta({ columns: 'many' })],
    ['a column less than its batch tells of', () => meta({ columns: batch.meta.columns.slice(1) })],
    [
      'a prototype in a decision',
      () => changed('decision', (value: Values<'decision'>) => ({ ...value, value: PROTO })),
    ],
    [
      'a prototype deep inside',
      () => changed('entry', (value: Values<'entry'>) => ({ ...value, value: [{ a: [PROTO] }] })),
    ],
    [
      'a prototype in the file it tells of',
      () => meta({ rows: { ...batch.meta.rows, rejected: PROTO } }),
    ],
    [
      'a width of its own',
      () =>
        changed('column', (value: Values<'column'>) => ({
          ...value,
          parts: [{ ...value.parts[0]!, width: 3 }],
        })),
    ],
    [
      'rows of a chunk beyond all counting',
      () =>
        changed('column', (value: Values<'column'>) => ({
          ...value,
          head: { ...value.head, rowCount: 2 ** 40 },
          parts: [{ ...value.parts[0]!, rows: 2 ** 40 }],
        })),
    ],
    [
      'a format of its own',
      () =>
        changed('column', (value: Values<'column'>) => ({
          ...value,
          head: { ...value.head, format: 9 },
        })),
    ],
    [
      'another checksum',
      () =>
        changed('column', (value: Values<'column'>) => ({
          ...value,
          parts: [{ ...value.parts[0]!, checksum: 1 }],
        })),
    ],
    ['totals that lie', () => changed('totals', (value: BackupTotals) => ({ ...value, rows: 2 }))],
    [
      'totals beyond all counting',
      () => changed('totals', (value: BackupTotals) => ({ ...value, people: 2 ** 53 })),
    ],
  ])('%s', async (_, records) => {
    expect(await refusalOf(records())).toBe('impossible');
  });

  test('lengths that lie, kinds that are none, text that is no JSON', async () => {
    const bytes = await bytesOf(backup());
    for (const [at, value] of [
      [0, 99],
      [0, 0],
      [4, 0xffff_ffff],
      [4, 1 << 26],
      [4, 3],
      [8, 0xffff_ffff],
      [8, 1],
    ] as const) {
      const own = bytes.slice();
      new DataView(own.buffer).setUint32(at, value, true);
      await expect(readAll(own)).rejects.toThrow(BackupRefusal);
    }
  });
});

test('what could not be read back is not written', async () => {
  const huge = { kind: 'chunk', bytes: { byteLength: 2 ** 31 } as ArrayBuffer } as const;
  await expect(bytesOf([huge])).rejects.toThrow(RangeError);
});
