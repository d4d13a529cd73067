/**
 * What a sheet of orders says of things beside them: their parcels (who carries them, under which number,
 * sent and delivered when), the payment that paid each, the coupon that was handed in for it, whether its buyer
 * may be written to.
 */
import { bestOf, type FieldCandidate } from './field-candidates.ts';
import { CLEAR } from './cell-fit.ts';
import type { ColumnClues } from './column-clues.ts';
import { MAYBE, SURE } from './weights.ts';

/** What a header that says nothing else weighs over no cells. */
const BLANK = 0.5;

/** Where a parcel goes is the order's own, and what went wrong may be anything's. */
const OF_PARCELS: ReadonlySet<string> = new Set([
  'shipmentId',
  'carrier',
  'warehouse',
  'shippedAt',
  'promisedAt',
  'deliveredAt',
  'status',
]);

/** A sheet that tells nothing but when it was sent tells by that when it was ordered. */
const TIMES: ReadonlySet<string> = new Set(['shippedAt', 'promisedAt', 'deliveredAt']);

/**
 * Only what clearly speaks of parcels does; a status or a time only beside that of the orders. A payment is told
 * by its number and a coupon by its number and when it was handed in, each beside the number or the time of
 * the orders: everything else that is said of them is said of the order.
 */
export function withBeside(
  candidates: readonly FieldCandidate[],
  clues: readonly ColumnClues[],
): readonly FieldCandidate[] {
  const hasPayment = hasOf(candidates, 'payments', 'paymentId', SURE);
  const hasCoupon =
    hasOf(candidates, 'coupons', 'couponId', CLEAR) &&
    hasOf(candidates, 'coupons', 'redeemedOn', SURE);
  return candidates.filter((candidate) => {
    const { table, field, weight, column } = candidate;
    const others = candidates.filter((other) => other.column !== column);
    const isDated = bestOf(others, 'orders', ['orderedAt', 'paidAt']) >= MAYBE;
    switch (table) {
      case 'shipments': {
        // Nothing has been sent yet: the header is all there is.
        const isBlank = clues[column]!.guess.filled === 0;
        if (!OF_PARCELS.has(field) || weight < (isBlank ? BLANK : SURE)) return false;
        if (field === 'status') return bestOf(others, 'orders', ['status']) >= SURE;
        return !TIMES.has(field) || isDated;
      }
      case 'payments': {
        if (!hasPayment) return false;
        if (field === 'fee') return weight >= SURE;
        return (
          field === 'paymentId' && weight >= SURE && bestOf(others, 'orders', ['orderId']) >= MAYBE
        );
      }
      case 'coupons':
        return hasCoupon && isDated && (field === 'couponId' || field === 'redeemedOn');
      case 'consents':
        return field === 'granted' && weight >= SURE;
      default:
        return true;
    }
  });
}

function hasOf(
  candidates: readonly FieldCandidate[],
  table: FieldCandidate['table'],
  field: string,
  least: number,
): boolean {
  return bestOf(candidates, table, [field]) >= least;
}
