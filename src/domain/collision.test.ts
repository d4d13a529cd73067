import { describe, expect, test } from 'vitest';
import { appended, type CollisionRule, collisionChoices } from './collision.ts';

describe('what is added', () => {
  test('joins a list as it is written, without repeats', () => {
    expect(appended('品茶、烘焙', '烘焙,旅行', true)).toBe('品茶、烘焙、旅行');
    expect(appended('Tea; Baking', 'baking', true)).toBe('Tea; Baking; baking');
    expect(appended('VIP', 'VIP', true)).toBe('VIP');
    expect(appended('VIP', '新客', true)).toBe('VIP、新客');
    expect(appended('VIP', 'A|B|A', true)).toBe('VIP|A|B');
  });

  test('joins a note line by line, commas and all', () => {
    const note = '爱喝茶，别打电话';
    expect(appended(note, '爱喝茶', false)).toBe(`${note}\n爱喝茶`);
    expect(appended(`${note}\n爱喝茶`, note, false)).toBe(`${note}\n爱喝茶`);
  });
});

describe('rules to choose from', () => {
  const choices = (table: 'customers' | 'orders' | 'consents' | 'tickets', field: string) =>
    collisionChoices({ table, field, custom: false, type: 'category' }, false);
  const plain: CollisionRule[] = ['keep', 'fill', 'overwrite', 'newest'];

  test('lists and notes may grow, other values may not', () => {
    expect(choices('customers', 'city')).toEqual(plain);
    expect(choices('customers', 'interests')).toEqual([...plain, 'append']);
    expect(choices('orders', 'sellerNote')).toEqual([...plain, 'append']);
  });

  test('keys and rows that are always added have none', () => {
    expect(choices('customers', 'customerId')).toEqual([]);
    expect(choices('customers', 'memberNo')).toEqual([]);
    expect(choices('orders', 'orderId')).toEqual([]);
    expect(choices('consents', 'granted')).toEqual([]);
    expect(choices('tickets', 'status')).toEqual([]);
    const keyed = { table: 'tickets', field: 'status', custom: false, type: 'category' } as const;
    expect(collisionChoices(keyed, true)).toEqual(plain);
  });
});
