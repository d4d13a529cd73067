/** What a sheet of orders says of their parcels: who carries them, under which number, sent and delivered when. */
import { bestOf, type FieldCandidate } from '#ingest/file-kind.ts';
import { MAYBE, SURE } from './weights.ts';

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

/** Only what clearly speaks of parcels does; a status or a time only beside that of the orders. */
export function withParcels(candidates: readonly FieldCandidate[]): readonly FieldCandidate[] {
  return candidates.filter((candidate) => {
    const { table, field, weight, column } = candidate;
    if (table !== 'shipments') return true;
    if (!OF_PARCELS.has(field) || weight < SURE) return false;
    const others = candidates.filter((other) => other.column !== column);
    if (field === 'status') return bestOf(others, 'orders', ['status']) >= SURE;
    return !TIMES.has(field) || bestOf(others, 'orders', ['orderedAt', 'paidAt']) >= MAYBE;
  });
}
