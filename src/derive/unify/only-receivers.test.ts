/** A buyer known by a nick alone goes by the one name that their orders are sent to. */
import { expect, test } from 'vitest';
import { batchOf, type PlainColumns } from '#testing/batches.ts';
import { DerivedShop } from '#derive/shop.ts';

const sent = (receivers: readonly (string | null)[], more: PlainColumns = {}): DerivedShop =>
  new DerivedShop([
    batchOf({
      'orders.orderId': receivers.map((_, at) => `T${at}`),
      'orders.buyerNick': receivers.map(() => 't_650648619573_35'),
      'orders.orderedAt': receivers.map((_, at) => at),
      'orders.amount': receivers.map(() => 10),
      'orders.receiverName': receivers,
      ...more,
    }),
  ]);

test('one receiver is shown before the nick and called by; it is no key', () => {
  const shop = sent(['徐洋涵', '徐洋涵', null, '徐**']);
  expect(shop.personCount).toBe(1);
  expect(shop.displayName(0)).toBe('徐洋涵 (t_650648619573_35)');
  expect(shop.calledName(0)).toBe('徐洋涵');
  expect(shop.keyText(0)).toBe('t_650648619573_35');
  expect(shop.keysOf(0)).toEqual([{ kind: 'buyerNick', text: 't_650648619573_35' }]);
});

test.each([
  ['several receivers', ['徐洋涵', '李强']],
  ['none but masked ones', ['徐**', '徐＊涵', '●●涵']],
  ['no receiver', [null, null]],
  ['a placeholder or a number', ['无', '无']],
  ['a number', ['12345', '12345']],
])('%s: the nick stays, and nobody is called by it', (_, receivers) => {
  const shop = sent(receivers);
  expect(shop.displayName(0)).toBe('t_650648619573_35');
  expect(shop.calledName(0)).toBeNull();
});

test('a told name comes first; who has a number of their own is not called by a receiver', () => {
  const told = sent(['徐洋涵'], { 'customers.name': ['王芳'] });
  expect([told.displayName(0), told.calledName(0)]).toEqual(['王芳', '王芳']);
  const numbered = sent(['徐洋涵'], {
    'orders.buyerNick': [null],
    'customers.customerId': ['C1'],
  });
  expect([numbered.displayName(0), numbered.calledName(0)]).toEqual(['C1', null]);
});
