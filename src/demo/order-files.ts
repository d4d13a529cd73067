/** The files of what was bought: orders with their lines, goods, what came back. */
import type { Catalogue } from './catalogue.ts';
import { type ColumnOf, fileNameOf, headersOf } from './headers.ts';
import type { Mishap } from './mishaps.ts';
import type { Order } from './orders.ts';
import { Random } from './random.ts';
import { CellFormat, type DemoFile, Sheet } from './sheet.ts';
import type { ShopWords } from './shop-words.ts';

type OrderCells = Partial<Record<ColumnOf<'orders'>, string | number>>;
type LineCells = Partial<Record<ColumnOf<'orderLines'>, string | number>>;

/** One sheet with the order's fields on its first row, or the lines in a file of their own. */
export function orderFiles(words: ShopWords, orders: readonly Order[], seed: number): DemoFile[] {
  const { locale, hasLinesFile } = words;
  const random = new Random(seed, 'order files');
  const format = new CellFormat(words);
  const orderHeaders = headersOf('orders', locale);
  const lineHeaders = headersOf('orderLines', locale);
  const orderName = fileNameOf('orders', locale);
  if (hasLinesFile) {
    const sheet = new Sheet<ColumnOf<'orders'>>(orderName, orderHeaders);
    const lines = new Sheet<ColumnOf<'orderLines'>>(fileNameOf('orderLines', locale), lineHeaders);
    for (const order of orders) {
      sheet.add(orderCells(words, order, format, random));
      for (let at = 0; at < order.lines.length; at++) lines.add(lineCells(order, at, format));
    }
    return [sheet.finish(), lines.finish()];
  }
  const sheet = new Sheet<ColumnOf<'orders'> | ColumnOf<'orderLines'>>(orderName, {
    ...orderHeaders,
    ...lineHeaders,
  });
  for (const order of orders) {
    for (let at = 0; at < order.lines.length; at++) {
      const cells = lineCells(order, at, format);
      sheet.add(at === 0 ? Object.assign(orderCells(words, order, format, random), cells) : cells);
    }
  }
  return [sheet.finish()];
}

function orderCells(
  words: ShopWords,
  order: Order,
  format: CellFormat,
  random: Random,
): OrderCells {
  const { receiver } = order;
  // Some places are missing, as in any export.
  const [province = '', city = ''] =
    receiver && !random.chance(0.01) ? (words.places[receiver.place] ?? []) : [];
  const optional = (coins: number): string => (coins === 0 ? '' : format.money(coins));
  return {
    orderId: order.orderId,
    orderedAt: format.moment(order.day, order.second),
    customerId: order.person?.customerId ?? '',
    status: words.statuses[order.status],
    channel: words.channels[order.channel]![0],
    store: order.store,
    goods: format.money(order.goods),
    discount: format.money(order.discount),
    freight: format.money(order.freight),
    amount: format.money(order.amount),
    refund: optional(order.refund),
    payment: order.status === 'pending' ? '' : order.payment,
    promotion: order.promotion,
    message: order.message,
    receiverName: receiver?.name ?? '',
    receiverPhone: receiver?.phone ?? '',
    province,
    city,
    district: receiver?.district ?? '',
  };
}

function lineCells(order: Order, at: number, format: CellFormat): LineCells {
  const { product, variant, quantity } = order.lines[at]!;
  return {
    orderId: order.orderId,
    productId: product.code,
    productName: product.name,
    variant,
    quantity,
    unitPrice: format.money(product.price),
  };
}

export function productFile(words: ShopWords, catalogue: Catalogue): DemoFile {
  const format = new CellFormat(words);
  const sheet = new Sheet<ColumnOf<'products'>>(
    fileNameOf('products', words.locale),
    headersOf('products', words.locale),
  );
  for (const product of catalogue.products) {
    sheet.add({
      productId: product.code,
      name: product.name,
      category: words.categories[product.category],
      brand: product.brand,
      price: format.money(product.price),
      cost: format.money(product.cost),
      launchedOn: format.day(product.launchedOn),
      leadTimeDays: product.leadTimeDays,
      supplier: product.supplier,
    });
  }
  return sheet.finish();
}

export function returnFile(words: ShopWords, mishaps: readonly Mishap[]): DemoFile {
  const format = new CellFormat(words);
  const sheet = new Sheet<ColumnOf<'returns'>>(
    fileNameOf('returns', words.locale),
    headersOf('returns', words.locale),
  );
  let number = 50_001;
  for (const { order, day, trouble, isReturned } of mishaps) {
    if (!isReturned) continue;
    const returned = order.refundedLine < 0 ? order.lines : [order.lines[order.refundedLine]!];
    for (const { product, quantity } of returned) {
      sheet.add({
        returnId: `R${number++}`,
        orderId: order.orderId,
        productId: product.code,
        returnedAt: format.moment(day, (order.second + 5000) % 86_400),
        quantity,
        amount: format.money(order.refund),
        reason: words.voices.returnReasons[trouble],
      });
    }
  }
  return sheet.finish();
}
