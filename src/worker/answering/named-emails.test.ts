/** Cells that hold an address beside a name: the address is what is shown, copied and exported. */
import { expect, test } from 'vitest';
import { freshClient } from '#testing/in-process-client.ts';
import type { DataClient } from '#worker/client.ts';
import type { PeopleQuery } from '#worker/protocol/people.ts';

const SEVERAL = 'Ida Moon (ida@shop.com); Leo Moon (leo@shop.com)';

const CONTACTS = [
  'Customer ID,City,Email,Registered At',
  'C1,Rome,Zoe Chen (emma@shop.com),2025-02-11',
  'C2,Oslo,Adam Bell <rob@shop.com>,2025-02-12',
  'C3,Bonn,Dan.Hill@Shop.com,2025-02-13',
  `C4,Lyon,${SEVERAL},2025-02-14`,
  'C5,Bern,,2025-02-15',
].join('\r\n');

async function opened(): Promise<DataClient> {
  const client = freshClient();
  await client.call('workspace.open', { zone: 'Europe/Berlin' });
  const staged = await client.call('import.stage', {
    files: [new File([CONTACTS], 'contacts.csv')],
  });
  expect(staged.files[0]!.columns[2]).toMatchObject({ table: 'customers', field: 'email' });
  await client.call('import.commit', { staged: staged.id });
  return client;
}

const everyone = (column: string, search = ''): PeopleQuery => ({
  search,
  filters: [],
  sort: { column, descending: false },
});

const windowOf = (client: DataClient, query: PeopleQuery) =>
  client.call('people.window', {
    query,
    columns: ['key', 'customers.email'],
    offset: 0,
    limit: 10,
  });

test('shown on the page and in the list, sorted by it, and found by the name beside it', async () => {
  const client = await opened();
  const { ids, cells } = await windowOf(client, everyone('key'));
  const shown = ['emma@shop.com', 'rob@shop.com', 'Dan.Hill@Shop.com', SEVERAL, null];
  expect(cells['customers.email']).toEqual(shown);
  for (const [at, id] of ids.entries()) {
    const { facts } = (await client.call('person.view', { id, orders: 1 }))!;
    expect(facts.find(({ field }) => field === 'email')?.value ?? null).toBe(shown[at]);
  }
  const sorted = await windowOf(client, everyone('customers.email'));
  expect(sorted.cells['key']).toEqual(['C3', 'C1', 'C4', 'C2', 'C5']);
  const found = await windowOf(client, everyone('key', 'adam bell'));
  expect(found.cells['key']).toEqual(['C2']);
});

test('copied and exported as the address alone', async () => {
  const client = await opened();
  const { text } = await client.call('people.outgoing', {
    query: everyone('key'),
    channel: 'email',
  });
  expect(text.split('\n')).toEqual([
    'emma@shop.com',
    'rob@shop.com',
    'Dan.Hill@Shop.com',
    // Of several the first.
    'ida@shop.com',
  ]);
  const csv = await client.call('people.export', {
    query: everyone('key'),
    columns: [{ id: 'customers.email', header: 'Email' }],
    sheet: 'people',
    format: 'csv',
  });
  const [, first, second] = (await csv.text()).split('\r\n');
  expect([first, second]).toEqual(['emma@shop.com', 'rob@shop.com']);
});

test('who is known by such a cell alone is known by the address', async () => {
  const client = freshClient();
  await client.call('workspace.open', { zone: 'Europe/Berlin' });
  const rows = ['Emma', 'Rob', 'Dan', 'Ida'].map(
    (name, at) => `A${at},${name} Hill (${name}@shop.com),2025-02-1${at},10.00`,
  );
  const text = ['Order ID,Email,Order Date,Amount', ...rows].join('\r\n');
  const staged = await client.call('import.stage', { files: [new File([text], 'orders.csv')] });
  await client.call('import.commit', { staged: staged.id });
  const { cells } = await windowOf(client, everyone('key'));
  expect(cells['key']).toEqual(['dan@shop.com', 'emma@shop.com', 'ida@shop.com', 'rob@shop.com']);
});
