/**
 * A seeded order file of the shape that the bench and the reader's tests use: nine columns, one order
 * per line, in order of time. Streams: a file of any size in pieces of about one megabyte.
 */

export interface OrdersFileOptions {
  /** Data rows; 1,000,000 of 100,000 customers give 62 MB. */
  readonly rows: number;
  /** Rows before this one are left out: what a later export of the same shop adds. */
  readonly from?: number;
  /** Distinct customers drawn from, some far more often than others. */
  readonly customers: number;
  /** Which cells are quoted: only where needed (none), text cells, or all. */
  readonly quoting?: 'minimal' | 'text' | 'all';
  readonly newline?: '\n' | '\r\n';
  /** Times beside the dates. */
  readonly withTimes?: boolean;
  readonly seed?: number;
}

const ORDER_COLUMNS = [
  'order_id',
  'customer_id',
  'order_date',
  'amount',
  'quantity',
  'product',
  'channel',
  'payment',
  'city',
] as const;

const PRODUCTS = Array.from(
  { length: 500 },
  (_, index) => `P${String(index + 1).padStart(4, '0')}`,
);
const CHANNELS = ['taobao', 'tmall', 'jd', 'pinduoduo', 'wechat', 'douyin', 'store', 'website'];
const PAYMENTS = ['alipay', 'wechat', 'card', 'cash', 'transfer'];
const CITIES = [
  '上海',
  '北京',
  '广州',
  '深圳',
  '杭州',
  '成都',
  '重庆',
  '武汉',
  '西安',
  '南京',
  '苏州',
  '天津',
  '长沙',
  '郑州',
  '东莞',
  '青岛',
  '沈阳',
  '宁波',
  '昆明',
  '合肥',
  '佛山',
  '福州',
  '无锡',
  '厦门',
  '济南',
  '大连',
  '哈尔滨',
  '温州',
  '石家庄',
  '呼和浩特',
];

const FIRST_DAY_MS = Date.UTC(2021, 0, 1);
const DAYS = 1460;

/** Pieces of the file, UTF-8 without a mark. */
export function* ordersFile(options: OrdersFileOptions): Generator<Uint8Array<ArrayBuffer>, void> {
  const random = randomFrom(options.seed ?? 20_240_101);
  const encoder = new TextEncoder();
  const newline = options.newline ?? '\n';
  const quoting = options.quoting ?? 'minimal';
  const text = (cell: string) => (quoting === 'minimal' ? cell : `"${cell}"`);
  const plain = (cell: string) => (quoting === 'all' ? `"${cell}"` : cell);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;

  let piece = ORDER_COLUMNS.map(text).join(',') + newline;
  const spanMs = DAYS * 86_400_000;
  for (let row = options.from ?? 0; row < options.rows; row++) {
    // Squared: the first customers buy often, the last ones once or never.
    const customer = Math.floor(random() ** 2 * options.customers);
    const at = new Date(FIRST_DAY_MS + Math.floor((row / options.rows) * spanMs)).toISOString();
    const when =
      options.withTimes === true ? `${at.slice(0, 10)} ${at.slice(11, 19)}` : at.slice(0, 10);
    const cents = 500 + Math.floor(random() ** 3 * 99_500);
    piece +=
      [
        text(`O${String(1_000_000 + row)}`),
        text(`C${String(customer).padStart(6, '0')}`),
        plain(when),
        plain((cents / 100).toFixed(2)),
        plain(String(1 + Math.floor(random() ** 4 * 9))),
        text(pick(PRODUCTS)),
        text(pick(CHANNELS)),
        text(pick(PAYMENTS)),
        text(pick(CITIES)),
      ].join(',') + newline;
    if (piece.length >= 900_000) {
      yield encoder.encode(piece);
      piece = '';
    }
  }
  if (piece !== '') yield encoder.encode(piece);
}

/** mulberry32: 0 ≤ x < 1, the same on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
