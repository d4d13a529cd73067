/** One record typed by hand: read as a file is, an import of one row, told and undone as any. */
import { describe, expect, test } from 'vitest';
import { freshClient, reloadedClient } from '#testing/in-process-client.ts';
import type { DataClient } from '#worker/client.ts';
import type { RecordSaved, TypedField } from '#worker/protocol/record.ts';

const ZONE = 'Asia/Shanghai';
const EVERYONE = { search: '', filters: [], sort: null } as const;

const file = (name: string, ...lines: readonly string[]): File =>
  new File([lines.map((line) => `${line}\r\n`).join('')], name);

/** A member list, orders of one nick without any other key, and people known by a name alone. */
const members = file(
  'members.csv',
  '会员号,姓名,手机号,城市,生日,客户标签',
  'M1,张三,13800001111,上海,1990-05-01,老客、爱茶',
  'M2,李四,13800002222,北京,1985-01-31,',
);
const nicks = file(
  'orders.csv',
  '订单编号,买家会员名,订单付款时间,买家实际支付金额,订单状态',
  'T1,tb_cat,2024-03-01 10:00:00,20.00,交易成功',
  'T2,tb_dog,2024-03-02 10:00:00,30.00,交易成功',
);

async function opened(...files: readonly File[]): Promise<DataClient> {
  const client = freshClient();
  await client.call('workspace.open', { zone: ZONE });
  if (files.length > 0) {
    const staged = await client.call('import.stage', { files });
    await client.call('import.commit', { staged: staged.id });
  }
  return client;
}

const typed = (table: TypedField['table'], own: Readonly<Record<string, string>>): TypedField[] =>
  Object.entries(own).map(([field, text]) => ({ table, field, text }));

function save(
  client: DataClient,
  fields: readonly TypedField[],
  person: number | null = null,
  isSure = false,
): Promise<RecordSaved> {
  const name = '手工添加的顾客 14:05';
  return client.call('record.save', { name, locale: 'zh-CN', fields, person, isSure });
}

async function idOf(client: DataClient, search: string): Promise<number> {
  const { ids } = await client.call('people.window', {
    query: { ...EVERYONE, search },
    columns: ['name'],
    offset: 0,
    limit: 2,
  });
  expect(ids).toHaveLength(1);
  return ids[0]!;
}

async function factsOf(client: DataClient, id: number): Promise<Record<string, unknown>> {
  const view = await client.call('person.view', { id, orders: 10 });
  return Object.fromEntries(view!.facts.map(({ field, value }) => [field, value]));
}

/** All that is shown of everybody. */
async function shown(client: DataClient): Promise<unknown> {
  const columns = (await client.call('people.columns', null)).map(({ id }) => id);
  const window = await client.call('people.window', {
    query: { ...EVERYONE, sort: { column: 'key', descending: false } },
    columns,
    offset: 0,
    limit: 50,
  });
  return [columns, window.cells, await client.call('result.overview', {})];
}

async function savedOf(answer: Promise<RecordSaved>): Promise<{ person: number; act: number }> {
  const saved = await answer;
  expect(saved.status).toBe('saved');
  if (saved.status !== 'saved') throw new Error(saved.status);
  return { person: saved.person, act: saved.workspace.act! };
}

describe('somebody new', () => {
  test('is an import of one row: there after a reload, gone when it is undone', async () => {
    const client = await opened(members);
    const before = await shown(client);
    const { person, act } = await savedOf(
      save(
        client,
        typed('customers', { name: '王五', phone: '138 0000 3333', birthday: '1999-12-31' }),
      ),
    );
    expect(await factsOf(client, person)).toMatchObject({ name: '王五', phone: '138 0000 3333' });
    const again = reloadedClient();
    await again.call('workspace.open', { zone: ZONE });
    expect(await idOf(again, '王五')).toBe(person);
    const [own] = await again.call('import.list', null);
    expect(own!.batches).toMatchObject([
      { name: '手工添加的顾客 14:05', rows: { read: 1, new: 1 }, kinds: ['customers'] },
    ]);
    await again.call('history.turn', { act, isDone: false });
    expect(await shown(again)).toEqual(before);
    await again.call('history.turn', { act, isDone: true });
    expect(await idOf(again, '王五')).toBe(person);
  });

  test('can be the first of all', async () => {
    const client = await opened();
    const { person } = await savedOf(save(client, typed('customers', { name: '=王五,"小王"' })));
    expect(await factsOf(client, person)).toEqual({ name: '=王五,"小王"' });
    expect(await save(client, typed('customers', { name: '=王五,"小王"' }), null, true)).toEqual({
      status: 'same',
    });
  });

  test('needs something to be told apart by, and values that can be read', async () => {
    const client = await opened(members);
    const before = await client.call('history.view', null);
    expect(await save(client, typed('customers', { city: '上海', name: ' ' }))).toEqual({
      status: 'refused',
      problems: [{ table: 'customers', field: 'name', why: 'missing' }],
    });
    const wrong = { name: '王五', phone: '12', email: 'x@', birthday: '1999-02-31', points: 'abc' };
    expect(await save(client, typed('customers', wrong))).toEqual({
      status: 'refused',
      problems: ['phone', 'email', 'birthday', 'points'].map((field) => ({
        table: 'customers',
        field,
        why: 'unreadable',
      })),
    });
    expect(await client.call('history.view', null)).toEqual(before);
  });

  test('who is there already is told; saved all the same, it is one person', async () => {
    const client = await opened(members);
    const zhang = await idOf(client, '张三');
    const fields = typed('customers', { phone: '13800001111', city: '杭州' });
    expect(await save(client, fields)).toEqual({
      status: 'known',
      joins: { id: zhang, name: '张三' },
      alike: [],
    });
    const namesake = typed('customers', { name: '李四', phone: '13900009999' });
    expect(await save(client, namesake)).toMatchObject({
      status: 'known',
      joins: null,
      alike: [{ name: '李四', field: 'name' }],
    });
    const { person } = await savedOf(save(client, fields, null, true));
    expect(person).toBe(zhang);
    expect(await factsOf(client, zhang)).toMatchObject({ name: '张三', city: '杭州' });
    expect((await savedOf(save(client, namesake, null, true))).person).not.toBe(zhang);
  });
});

describe('changes to somebody', () => {
  test('overwrite, whatever the field, and come back when undone', async () => {
    const client = await opened(members);
    const before = await shown(client);
    const id = await idOf(client, '张三');
    const form = await client.call('record.form', { person: id, tables: ['customers'] });
    expect(form.key).toEqual({ kind: 'memberNo', text: 'M1' });
    expect(form.values).toMatchObject({ name: '张三', birthday: '1990-05-01', tags: '老客、爱茶' });
    expect(form.offered['customers.city']).toEqual(['上海', '北京']);
    const fields = typed('customers', { phone: '13900001234', city: '苏州', tags: '老客' });
    const { person, act } = await savedOf(save(client, fields, id));
    expect(person).toBe(id);
    expect(await factsOf(client, id)).toMatchObject({
      name: '张三',
      phone: '13900001234',
      city: '苏州',
      tags: '老客',
    });
    expect(await save(client, fields, id)).toEqual({ status: 'same' });
    await client.call('history.turn', { act, isDone: false });
    expect(await shown(client)).toEqual(before);
  });

  test('stand against facts of older days, and give way to newer ones', async () => {
    const orders = (day: string, number: number, city: string) =>
      file(
        'orders.csv',
        '订单编号,会员号,下单时间,实付金额,会员城市',
        `A${number},M1,${day},9.00,${city}`,
      );
    const client = await opened(members);
    const id = await idOf(client, '张三');
    await savedOf(save(client, typed('customers', { city: '苏州' }), id));
    const cityAfter = async (own: File): Promise<unknown> => {
      const staged = await client.call('import.stage', { files: [own] });
      const { index } = staged.files[0]!.columns.at(-1)!;
      const columns = { [index]: { table: 'customers' as const, field: 'city' } };
      const changes = [{ batch: staged.files[0]!.batch, columns }];
      await client.call('import.change', { staged: staged.id, changes });
      await client.call('import.commit', { staged: staged.id });
      return (await factsOf(client, id))['city'];
    };
    expect(await cityAfter(orders('2024-01-01', 1, '南京'))).toBe('苏州');
    const tomorrow = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
    expect(await cityAfter(orders(tomorrow, 2, '无锡'))).toBe('无锡');
  });

  test('can take a value away, by saying so alone; it is another import, and comes back when undone', async () => {
    const client = await opened(members);
    const before = await shown(client);
    const id = await idOf(client, '张三');
    const blank = (isSaid: boolean): TypedField[] =>
      ['city', 'birthday', 'tags', 'memberNo'].map((field) => ({
        table: 'customers',
        field,
        text: '',
        ...(isSaid ? { isEmptied: true as const } : {}),
      }));
    expect(await save(client, blank(false), id)).toEqual({ status: 'same' });
    const { person, act } = await savedOf(save(client, blank(true), id));
    expect(person).toBe(id);
    expect(await factsOf(client, id)).toEqual({
      name: '张三',
      phone: '13800001111',
      memberNo: 'M1',
    });
    expect(await save(client, blank(true), id)).toEqual({ status: 'same' });
    const emptied = await shown(client);
    // Derived anew from what is stored it is the same, and an undated list does not fill it again.
    const again = reloadedClient();
    await again.call('workspace.open', { zone: ZONE });
    expect(await shown(again)).toEqual(emptied);
    const staged = await again.call('import.stage', { files: [members] });
    expect(staged.files[0]!.rows).toMatchObject({ new: 0, changed: 0, duplicate: 2 });
    await again.call('import.discard', { staged: staged.id });
    const refilled = await savedOf(save(again, typed('customers', { city: '苏州' }), id));
    expect(await factsOf(again, id)).toMatchObject({ city: '苏州' });
    await again.call('history.turn', { act, isDone: false });
    expect(await factsOf(again, id)).toMatchObject({ city: '苏州', tags: '老客、爱茶' });
    await again.call('history.turn', { act: refilled.act, isDone: false });
    expect(await shown(again)).toEqual(before);
    await again.call('history.turn', { act, isDone: true });
    expect(await shown(again)).toEqual(emptied);
  });

  test('find people by whatever they are known by: a nick, a name', async () => {
    const client = await opened(nicks);
    const cat = await idOf(client, 'tb_cat');
    const fields = typed('customers', { name: '猫先生', phone: '13800007777' });
    expect((await savedOf(save(client, fields, cat))).person).toBe(cat);
    expect(await factsOf(client, cat)).toMatchObject({ name: '猫先生', phone: '13800007777' });
    const { total } = await client.call('people.window', {
      query: EVERYONE,
      columns: ['name'],
      offset: 0,
      limit: 9,
    });
    expect(total).toBe(2);

    const named = await opened(file('names.csv', '姓名,城市', '赵六,上海', '钱七,北京'));
    const zhao = await idOf(named, '赵六');
    const phone = typed('customers', { phone: '13800008888' });
    expect((await savedOf(save(named, phone, zhao))).person).toBe(zhao);
    expect(await factsOf(named, zhao)).toMatchObject({ city: '上海', phone: '13800008888' });
  });
});

test('an order of somebody counts like any other', async () => {
  const client = await opened(nicks);
  const before = await shown(client);
  const cat = await idOf(client, 'tb_cat');
  const order = [
    ...typed('orders', { orderedAt: '2024-04-05', amount: '1,234.50' }),
    ...typed('orderLines', { productName: '龙井', quantity: '2' }),
  ];
  const { person, act } = await savedOf(save(client, order, cat));
  expect(person).toBe(cat);
  const view = await client.call('person.view', { id: cat, orders: 10 });
  expect(view!.orderCount).toBe(2);
  expect(view!.orders[0]).toMatchObject({
    amount: '1234.5',
    lines: [{ product: '龙井', quantity: 2 }],
  });
  expect(view!.columns['profile.frequency']).toBe(2);
  expect(await save(client, order, cat)).toEqual({ status: 'same' });
  expect(await save(client, typed('orders', { orderedAt: '2024-04-06' }), cat)).toEqual({
    status: 'refused',
    problems: [{ table: 'orders', field: 'amount', why: 'missing' }],
  });
  await client.call('history.turn', { act, isDone: false });
  expect(await shown(client)).toEqual(before);
});

test('a form saved while files are looked at leaves them as they are, and they can be started', async () => {
  const client = await opened(members);
  const staged = await client.call('import.stage', { files: [nicks] });
  await savedOf(save(client, typed('customers', { name: '王五', phone: '13800003333' })));
  await client.call('import.commit', { staged: staged.id });
  const { total } = await client.call('people.window', {
    query: EVERYONE,
    columns: ['name'],
    offset: 0,
    limit: 9,
  });
  expect(total).toBe(5);
});
