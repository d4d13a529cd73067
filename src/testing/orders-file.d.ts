/**
 * A seeded order file of the shape that the bench and the reader's tests use: nine columns, one order
 * per line, in order of time. Streams: a file of any size in pieces of about one megabyte.
 */
export interface OrdersFileOptions {
  /** Data rows; 1,000,000 of 100,000 customers give 62 MB. */
  readonly rows: number;
  /** Distinct customers drawn from, some far more often than others. */
  readonly customers: number;
  /** Which cells are quoted: only where needed (none), text cells, or all. */
  readonly quoting?: 'minimal' | 'text' | 'all';
  readonly newline?: '\n' | '\r\n';
  /** Times beside the dates. */
  readonly withTimes?: boolean;
  readonly seed?: number;
}
export declare const ORDER_COLUMNS: readonly [
  'order_id',
  'customer_id',
  'order_date',
  'amount',
  'quantity',
  'product',
  'channel',
  'payment',
  'city',
];
/** Pieces of the file, UTF-8 without a mark. */
export declare function ordersFile(
  options: OrdersFileOptions,
): Generator<Uint8Array<ArrayBuffer>, void>;
