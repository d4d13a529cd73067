/**
 * Columns whose header says one thing and whose shop system means another: known by the company of other
 * headers that only its export has.
 */
import { candidatesForHeader, type HeaderCandidate } from '#domain/header-synonyms.ts';
import { normalHeader } from '#domain/normalise/header.ts';
import type { TableKind } from '#domain/tables.ts';

interface Quirk {
  /** Headers that stand in the export, in normal form. */
  readonly beside: readonly string[];
  /** null: it says nothing that we know. */
  readonly fields: Readonly<Record<string, readonly [TableKind, string] | null>>;
}

const QUIRKS: readonly Quirk[] = [
  // Amazon's price of an item is that of all its pieces.
  { beside: ['itemprice', 'shipservicelevel'], fields: { itemprice: ['orderLines', 'amount'] } },
  // Beside what a newsletter or a shop counts of its people, a region is a part of their country.
  { beside: ['leid', 'euid'], fields: { region: ['customers', 'province'] } },
  { beside: ['lastactive', 'aov'], fields: { region: ['customers', 'province'] } },
  // Shopify's bare phone is the customer's, wherever the order goes.
  {
    beside: ['lineitemname', 'billingname', 'shippingname'],
    fields: { phone: ['customers', 'phone'] },
  },
  // What kind of row each line of Matrixify is.
  { beside: ['linetype', 'linetitle'], fields: { linetype: null } },
  // What Stripe gave back of a charge, and why.
  {
    beside: ['chargeid', 'reason', 'id'],
    fields: {
      id: ['returns', 'returnId'],
      amount: ['returns', 'amount'],
      created: ['returns', 'returnedAt'],
      createddate: ['returns', 'returnedAt'],
      reason: ['returns', 'reason'],
      chargeid: null,
    },
  },
  // A payment of Stripe is what stands for an order; its invoice is another number.
  { beside: ['statementdescriptor', 'captured'], fields: { id: ['orders', 'orderId'] } },
];

/** The readings of each header of a file. */
export function platformReadings(
  headers: readonly string[],
): (header: string) => readonly HeaderCandidate[] {
  const keys = new Set(headers.map(normalHeader));
  const quirks = QUIRKS.filter(({ beside }) => beside.every((key) => keys.has(key)));
  if (quirks.length === 0) return candidatesForHeader;
  return (header) => {
    const key = normalHeader(header);
    const meant = quirks.find(({ fields }) => Object.hasOwn(fields, key))?.fields[key];
    if (meant === null) return [];
    return meant ? [{ table: meant[0], field: meant[1], weight: 1 }] : candidatesForHeader(header);
  };
}
