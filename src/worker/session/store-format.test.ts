/**
 * Stores of every shipped format are opened as they were written: one fixture each, never written anew.
 * `WRITE_FIXTURE=1` writes the one of the present format where it is missing.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import process from 'node:process';
import { expect, test } from 'vitest';
import { DATABASE_NAME } from '#domain/chunk.ts';
import { SilhouetteDatabase, STORE_FORMAT } from '#storage/database.ts';
import { freshClient, reloadedClient } from '#testing/in-process-client.ts';
import type { DataClient } from '#worker/client.ts';
import { storeFormatOrders, storeFormatPeople } from '#worker/fixtures/store-format-files.ts';

const ZONE = 'Asia/Shanghai';
const AS_OF = 19_900;

const fixtureOf = (format: number): URL =>
  new URL(`../fixtures/store-format-${format}.json`, import.meta.url);

/** Buffers as base64, everything else as JSON. */
function packed(value: unknown): unknown {
  if (value instanceof ArrayBuffer) return { base64: Buffer.from(value).toString('base64') };
  if (Array.isArray(value)) return value.map(packed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, packed(own)]));
}

function unpacked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unpacked);
  if (typeof value !== 'object' || value === null) return value;
  const { base64 } = value as { base64?: unknown };
  if (typeof base64 === 'string') return new Uint8Array(Buffer.from(base64, 'base64')).buffer;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, unpacked(own)]));
}

async function imported(client: DataClient): Promise<DataClient> {
  await client.call('workspace.open', { zone: ZONE });
  const files = [
    new File([storeFormatPeople], 'people.csv'),
    new File([storeFormatOrders], 'orders.csv'),
  ];
  const staged = await client.call('import.stage', { files });
  await client.call('import.commit', { staged: staged.id });
  await client.call('workspace.setAsOf', { day: AS_OF });
  return client;
}

/** What the app shows of it, without what is drawn at random. */
async function shown(client: DataClient): Promise<unknown> {
  const columns = (await client.call('people.columns', null)).map(({ id }) => id);
  const { total, cells } = await client.call('people.window', {
    query: { search: '', filters: [], sort: { column: 'key', descending: false } },
    columns,
    offset: 0,
    limit: 100,
  });
  const imports = await client.call('import.list', null);
  const rejected = imports.map(({ batches }) => batches.map(({ rows }) => rows));
  return { total, cells, rejected, overview: await client.call('result.overview', {}) };
}

test('the store of the present format has a fixture', async () => {
  const fixture = fixtureOf(STORE_FORMAT);
  if (!existsSync(fixture) && process.env['WRITE_FIXTURE'] !== undefined) {
    await imported(freshClient());
    const database = new SilhouetteDatabase();
    await database.open();
    const tables: Record<string, unknown> = {};
    for (const table of database.tables) {
      if (table.name !== 'answers') tables[table.name] = packed(await table.toArray());
    }
    database.close();
    writeFileSync(fixture, `${JSON.stringify(tables, null, 1)}\n`);
  }
  expect(existsSync(fixture)).toBe(true);
});

test.each(Array.from({ length: STORE_FORMAT }, (_, at) => at + 1))(
  'a store of format %i says what a new import of the same files says',
  async (format) => {
    Dexie.dependencies.indexedDB = new IDBFactory();
    Dexie.dependencies.IDBKeyRange = IDBKeyRange;
    // Each as its own version left it: opening is what upgrades it.
    const database = new SilhouetteDatabase(DATABASE_NAME, format);
    await database.open();
    const tables = JSON.parse(readFileSync(fixtureOf(format), 'utf8')) as Record<string, unknown[]>;
    for (const [name, rows] of Object.entries(tables)) {
      await database.table(name).bulkPut(rows.map(unpacked));
    }
    database.close();
    const old = reloadedClient();
    await old.call('workspace.open', { zone: ZONE });
    const told = await shown(old);
    expect(told).toEqual(await shown(await imported(freshClient())));
    expect(told).toMatchObject({ total: 6 });
    // What it holds can be undone and done again, whichever version did it.
    const { act, isDone } = await old.call('import.undo', {
      batches: (await old.call('import.list', null)).flatMap(({ batches }) =>
        batches.map(({ batch }) => batch),
      ),
    });
    expect(isDone).toBe(false);
    await old.call('history.turn', { act, isDone: true });
    expect(await shown(old)).toEqual(told);
  },
);
