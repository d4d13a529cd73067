/** What a status means for an order, as it is asked. */
import type { Wording } from '#domain/locale.ts';
import type { OrderClass } from '#domain/order-class.ts';

export const orderClassNames: Readonly<Record<OrderClass, Wording>> = {
  counted: ['算成交', '算成交', 'Sale'],
  pending: ['还没付款', '還沒付款', 'Unpaid'],
  closed: ['已取消', '已取消', 'Cancelled'],
  refunded: ['已退款', '已退款', 'Refunded'],
};
