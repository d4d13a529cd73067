/**
 * Batches in commit order → one shop: which row of which batch speaks of which person, order, line,
 * product or other row. Everything else (values, money, counts) is read through these row maps.
 */
import { countInOrder } from '#engine/columns/code-order.ts';
import { DEFAULT_SOURCE } from '#domain/batch.ts';
import { KEY_KINDS, type KeyKind } from '#domain/person-keys.ts';
import type { TableKind } from '#domain/tables.ts';
import { type Column, NO_CODE } from '#domain/columns.ts';
import { identityMap } from '#engine/columns/identity-map.ts';
import { isTextual } from '#engine/columns/key-index.ts';
import { SharedCodes } from '#engine/columns/row-codes.ts';
import { type Persons, RecordBook } from '#identity/record-book.ts';
import { withBillRead } from '#derive/unify/account-bills.ts';
import { batchColumn, type BatchData, columnOfField, withOrdersPaid } from '#derive/batch-data.ts';
import { withQuestionsAsked } from './asked-questions.ts';
import { withConsentsDated } from './dated-consents.ts';
import { withCurrenciesTold } from './told-currencies.ts';
import { LineBook } from './line-book.ts';
import { OrderBook } from './order-book.ts';
import { TableBook } from './table-book.ts';

/** Where each row of one batch belongs; −1: nowhere. */
export interface UnifiedBatch {
  readonly batch: BatchData;
  readonly recordOfRow: Int32Array;
  /** The batch's distinct records in order of first appearance. */
  readonly records: Int32Array;
  readonly orderOfRow: Int32Array | null;
  readonly lineOfRow: Int32Array | null;
  readonly productOfRow: Int32Array | null;
  readonly others: ReadonlyMap<TableKind, Int32Array>;
  /** Sizes of the unified tables before this batch: targets at or above are its own. */
  readonly before: TableSizes;
  readonly sharedOrderIds: readonly string[];
  /** Orders of earlier batches that this one gives to another buyer. */
  readonly reassignedOrders: ReadonlySet<number>;
  readonly olderLinesKept: number;
}

export interface TableSizes {
  readonly records: number;
  readonly orders: number;
  readonly lines: number;
  readonly products: number;
  readonly others: ReadonlyMap<TableKind, number>;
}

export interface Unified {
  readonly batches: readonly UnifiedBatch[];
  readonly records: RecordBook;
  readonly persons: Persons;
  readonly sizes: TableSizes;
  /** Buyer's record of each order; −1 anonymous. */
  readonly recordOfOrder: Int32Array;
  /** Order of each line; −1 for lines a newer statement removed. */
  readonly orderOfLine: Int32Array;
  /** First order of an id in a source; −1 when there is none. */
  readonly findOrder: (source: string, orderId: string) => number;
  /** What further batches go on from. */
  readonly books: Books;
}

interface Books {
  readonly records: RecordBook;
  readonly orders: OrderBook;
  readonly lines: LineBook;
  readonly products: ProductBook;
  readonly others: ReadonlyMap<TableKind, TableBook>;
}

/** Tables whose rows are found by books of their own. */
const OWN_BOOKS: readonly TableKind[] = ['customers', 'orders', 'orderLines', 'products'];

/** Whether the first of the batches are those, in this order: only their reports may differ. */
export function beginsWith(batches: readonly BatchData[], { batches: earlier }: Unified): boolean {
  const told = toldBatches(batches);
  return earlier.every(({ batch: before }, at) => {
    const now = told[at];
    return (
      now !== undefined &&
      now.columns === before.columns &&
      now.status === before.status &&
      now.meta.columns === before.meta.columns &&
      now.meta.kinds === before.meta.kinds &&
      now.meta.source === before.meta.source &&
      now.meta.statusWords === before.meta.statusWords &&
      now.meta.isKeyedByName === before.meta.isKeyedByName
    );
  });
}

/** The batches with what they tell in other words: payments, consents, questions, currencies. */
function toldBatches(batches: readonly BatchData[]): readonly BatchData[] {
  return withCurrenciesTold(
    batches.map((batch) =>
      withQuestionsAsked(withBillRead(withConsentsDated(withOrdersPaid(batch)))),
    ),
  );
}

/** @param earlier of the first of these batches: only the others are gone through */
export function unify(told: readonly BatchData[], earlier: Unified | null = null): Unified {
  const batches = toldBatches(told);
  const records = earlier?.books.records.fork() ?? new RecordBook();
  const orders = earlier?.books.orders.fork() ?? new OrderBook();
  const lines = earlier?.books.lines.fork() ?? new LineBook();
  const products = earlier?.books.products.fork() ?? new ProductBook();
  const books = new Map<TableKind, TableBook>();
  for (const [table, book] of earlier?.books.others ?? []) books.set(table, book.fork());
  const known = earlier?.batches ?? [];
  const sizes = (): TableSizes => ({
    records: records.recordCount,
    orders: orders.orderCount,
    lines: lines.lineCount,
    products: products.count,
    others: new Map([...books].map(([table, book]) => [table, book.count])),
  });
  const added = batches.slice(known.length).map((batch): UnifiedBatch => {
    const before = sizes();
    const { kinds, rowCount, source } = batch.meta;
    const keyed = records.addBatch({
      rowCount,
      source: source || DEFAULT_SOURCE,
      status: batch.status,
      keyColumn: (kind: KeyKind) => keyColumnOf(batch, kind),
      keyedBy: KEY_KINDS.find((kind) => kind === batch.meta.keyedBy),
      isOfFirstRules: batch.meta.keyRules === undefined,
      recordIds: batch.recordIds,
    });
    const { recordOfRow } = keyed;
    const hasOrders = kinds.includes('orders') || kinds.includes('orderLines');
    const told = hasOrders ? orders.addBatch(batch, recordOfRow) : null;
    const toldLines =
      told && kinds.includes('orderLines')
        ? lines.addBatch(batch, told.orderOfRow, told.ordersBefore)
        : null;
    const others = new Map<TableKind, Int32Array>();
    for (const kind of kinds) {
      if (OWN_BOOKS.includes(kind)) continue;
      const book = books.get(kind) ?? new TableBook(kind);
      books.set(kind, book);
      others.set(kind, book.addBatch(batch, recordOfRow, parcelsOrders(kind, told)));
    }
    return {
      batch,
      recordOfRow,
      records: keyed.records,
      orderOfRow: told?.orderOfRow ?? null,
      lineOfRow: toldLines?.lineOfRow ?? null,
      productOfRow: products.addBatch(batch),
      others,
      before,
      sharedOrderIds: told?.sharedIds ?? [],
      reassignedOrders: told?.reassigned ?? new Set(),
      olderLinesKept: toldLines?.olderKept ?? 0,
    };
  });
  return {
    batches: [...known.map((told, at) => ({ ...told, batch: batches[at]! })), ...added],
    books: { records, orders, lines, products, others: books },
    records,
    persons: records.resolvePersons(),
    sizes: sizes(),
    recordOfOrder: orders.recordOfOrder,
    orderOfLine: lines.orderOfLine(),
    findOrder: (source, orderId) => orders.find(source, orderId),
  };
}

/** In a sheet of orders a parcel that bears no number is known by its order. */
function parcelsOrders(
  kind: TableKind,
  told: { readonly orderOfRow: Int32Array } | null,
): Int32Array | null {
  return kind === 'shipments' ? (told?.orderOfRow ?? null) : null;
}

/** The column by which the rows of a batch find their person, of this kind. */
export function keyColumnOf(batch: BatchData, kind: KeyKind): Column | null {
  if (kind !== 'name') return columnOfField(batch, kind);
  const isByName = batch.meta.keyedBy === 'name' || batch.meta.isKeyedByName;
  return isByName ? batchColumn(batch, 'customers', 'name') : null;
}

/** Products by (source, id): the id, else the stock-keeping unit, else the name. */
class ProductBook {
  readonly #spaces = new Map<string, { ids: SharedCodes; productOfCode: Int32Array }>();
  #count = 0;

  /** Goes on from these products by itself. */
  fork(): ProductBook {
    const forked = new ProductBook();
    for (const [name, { ids, productOfCode }] of this.#spaces) {
      forked.#spaces.set(name, { ids: ids.fork(), productOfCode: productOfCode.slice() });
    }
    forked.#count = this.#count;
    return forked;
  }

  get count(): number {
    return this.#count;
  }

  addBatch(batch: BatchData): Int32Array | null {
    const fields = ['productId', 'sku', 'productName'];
    const columns = fields.map((field) => columnOfField(batch, field));
    const productName = batch.meta.columns.findIndex(
      ({ table, field }) => table === 'products' && field === 'name',
    );
    if (productName >= 0) columns.push(batch.columns[productName] ?? null);
    const keys = columns.flatMap((column, level) =>
      column && isTextual(column)
        ? [{ column, space: this.#space(`${Math.min(level, 2)} ${batch.meta.source}`) }]
        : [],
    );
    if (keys.length === 0) return null;
    const codes = keys.map(({ column, space }) => space.ids.add(column));
    const [only] = keys;
    if (keys.length === 1 && only && this.#count === 0 && !batch.status) {
      // The first products of all, numbered as their names are: the codes are the products.
      const met = countInOrder(codes[0]!);
      if (met === only.space.ids.size) {
        this.#count = met;
        only.space.productOfCode = identityMap(met);
        return codes[0]!;
      }
    }
    const productOfRow = new Int32Array(batch.meta.rowCount).fill(-1);
    for (const { space } of keys) {
      if (space.productOfCode.length < space.ids.size) {
        const grown = new Int32Array(space.ids.size).fill(-1);
        grown.set(space.productOfCode);
        space.productOfCode = grown;
      }
    }
    for (let row = 0; row < productOfRow.length; row++) {
      if (batch.status && batch.status[row] !== 0) continue;
      for (let level = 0; level < keys.length; level++) {
        const code = codes[level]![row]!;
        if (code === NO_CODE) continue;
        const { productOfCode } = keys[level]!.space;
        let product = productOfCode[code]!;
        if (product < 0) productOfCode[code] = product = this.#count++;
        productOfRow[row] = product;
        break;
      }
    }
    return productOfRow;
  }

  held(): readonly unknown[] {
    return [this.#spaces];
  }

  #space(name: string): { ids: SharedCodes; productOfCode: Int32Array } {
    let space = this.#spaces.get(name);
    if (!space) {
      space = { ids: new SharedCodes(), productOfCode: new Int32Array(0) };
      this.#spaces.set(name, space);
    }
    return space;
  }
}
