/** What a status means for an order, as it is asked. */
import { wordIn, type Locale, type Wording } from '#domain/locale.ts';
import { keyOfStatus, type OrderClass } from '#domain/order-class.ts';

const NAMES: Readonly<Record<OrderClass, Wording>> = {
  counted: ['算成交', '算成交', 'Sale'],
  pending: ['还没付款', '還沒付款', 'Unpaid'],
  closed: ['已取消', '已取消', 'Cancelled'],
  refunded: ['已退款', '已退款', 'Refunded'],
};

/** Of a word about an appointment: whether they came and paid is what counts. */
const NAMES_OF_BOOKING: Readonly<Record<OrderClass, Wording>> = {
  counted: ['来过了或已付钱', '來過了或已付款', 'Came, or paid'],
  pending: ['约好了，还没来', '約好了，還沒來', 'Booked, not yet come'],
  closed: ['取消了，没来', '取消了，沒來', 'Cancelled'],
  refunded: ['钱已退回', '款項已退回', 'Paid back'],
};

const BOOKING =
  /预[约订定]|约好|约定|排[期号队]|待(?:服务|上门|到店|上课|就诊|入住)|book|reserv|appointment|schedul|upcoming|arriv|checkin/;

export function isBookingWord(word: string): boolean {
  return BOOKING.test(keyOfStatus(word));
}

/** What the answer means for orders with this status word. */
export function orderClassName(answer: OrderClass, word: string, locale: Locale): string {
  return wordIn((isBookingWord(word) ? NAMES_OF_BOOKING : NAMES)[answer], locale);
}
