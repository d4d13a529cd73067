/** What goes wrong and comes back: refunds, and who has reason to complain, before leaving above all. */
import type { ShopCalendar } from './calendar.ts';
import type { Order } from './orders.ts';
import { Random } from './random.ts';
import { type Trouble, TROUBLES } from './shop-words.ts';

export interface Mishap {
  readonly order: Order;
  readonly trouble: Trouble | 'mind';
  /** Day on which the goods or the complaint came back. */
  readonly day: number;
  readonly isReturned: boolean;
  readonly isComplaint: boolean;
  readonly isBadReview: boolean;
}

/** Orders before a leaver's last within which something went wrong. */
const LAST_ORDERS = 2;

/** Decides what went wrong and writes refunds into the orders. */
export function makeMishaps(
  orders: readonly Order[],
  calendar: ShopCalendar,
  seed: number,
): Mishap[] {
  const random = new Random(seed, 'mishaps');
  const mishaps: Mishap[] = [];
  for (const order of orders) {
    const { person, status } = order;
    const age = calendar.lastDay - order.day;
    if (!person || (status !== 'done' && status !== 'shipped') || age < 3) continue;
    const isBeforeLeaving = person.habit === 'leaver' && order.remaining < LAST_ORDERS;
    const isReturned = random.chance(isBeforeLeaving ? 0.28 : 0.035);
    const isComplaint = random.chance(isBeforeLeaving ? 0.3 : 0.012);
    const isBadReview = random.chance(isBeforeLeaving ? 0.3 : 0.008);
    if (!isReturned && !isComplaint && !isBadReview) continue;
    const isMind = isReturned && !isComplaint && !isBadReview && random.chance(0.45);
    mishaps.push({
      order,
      trouble: isMind ? 'mind' : random.pick(TROUBLES),
      day: order.day + random.int(2, Math.min(9, age)),
      isReturned,
      isComplaint,
      isBadReview,
    });
    if (isReturned) refund(order, random);
  }
  return mishaps;
}

/** Of several lines one comes back, of one line mostly all; a leaver's order stays a sale. */
function refund(order: Order, random: Random): void {
  const { lines } = order;
  if (lines.length > 1) {
    const at = random.int(0, lines.length - 1);
    const { product, quantity } = lines[at]!;
    const share = (order.goods - order.discount) / order.goods;
    order.refundedLine = at;
    order.refund = Math.round(product.price * quantity * share);
    order.status = 'partlyRefunded';
  } else if (order.person?.habit === 'leaver') {
    order.refundedLine = 0;
    order.refund = Math.round((order.goods - order.discount) / 2);
    order.status = 'partlyRefunded';
  } else {
    order.refund = order.amount;
    order.status = 'refunded';
  }
}
