/** What is agreed on for a day to come: appointments, orders for a later day. */
import { dictionaryTexts, NO_CODE, NO_DAY } from '#domain/columns.ts';
import { classOfStatus } from '#domain/order-class.ts';
import { eachSpan } from '#engine/columns/spans.ts';
import { missingDays } from '#engine/columns/person-columns.ts';
import { ORDER_STATES, type OrderState, type Shop } from './shop.ts';
import { daysOf } from './survey-answers.ts';

/** States of an order that may still come about: what a visit costs is often told afterwards. */
const MAY_COME: readonly OrderState[] = ['counted', 'pending', 'freeLinesOnly', 'otherCurrency'];

/**
 * The nearest day after `after` on which each person is expected, NO_DAY where none is told. Told by orders that
 * may still come about and by events of a later day, other than those that were called off.
 */
export function bookedDays(shop: Shop, after: number): Int32Array {
  const booked = missingDays(shop.personCount);
  if (after === Infinity) return booked;
  const { orders } = shop;
  const mayCome = Uint8Array.from(ORDER_STATES, (state) => (MAY_COME.includes(state) ? 1 : 0));
  eachSpan(0, orders.count, (from, until) => {
    for (let order = from; order < until; order++) {
      const day = orders.day[order]!;
      if (day <= after || mayCome[orders.state[order]!] === 0) continue;
      keepNearest(booked, orders.person[order]!, day);
    }
  });
  const days = daysOf(shop.field('events', 'at'));
  if (!days) return booked;
  const persons = shop.personsOf('events');
  const isOff = calledOff(shop);
  eachSpan(0, persons.length, (from, until) => {
    for (let row = from; row < until; row++) {
      const day = days[row]!;
      if (day > after && !isOff(row)) keepNearest(booked, persons[row]!, day);
    }
  });
  return booked;
}

function keepNearest(booked: Int32Array, person: number, day: number): void {
  if (person < 0) return;
  const known = booked[person]!;
  if (known === NO_DAY || day < known) booked[person] = day;
}

/** Events whose kind says that nothing will come of them. */
function calledOff(shop: Shop): (row: number) => boolean {
  const kind = shop.field('events', 'kind');
  if (kind?.type !== 'category') return () => false;
  const isOff = dictionaryTexts(kind.dictionary).map((word) => classOfStatus(word) === 'closed');
  return (row) => {
    const code = kind.codes[row]!;
    return code !== NO_CODE && isOff[code]!;
  };
}
