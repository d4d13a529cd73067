/**
 * Which rows speak of which order (rules.md, "Imports and repeats"): orders are keyed by
 * (source, id), by (id, customer) where one file gives an id to several customers, and rows without
 * an id by what they say, n-th with n-th.
 */
import type { CategoryColumn, Column, TextColumn } from '#domain/columns.ts';
import { cellText, NO_CODE } from '#domain/columns.ts';
import { isSpoiltNumber } from '#domain/normalise/placeholder.ts';
import type { TableKind } from '#domain/tables.ts';
import { GrowableInt32 } from '#engine/columns/growable.ts';
import { isIdentityMap } from '#engine/columns/identity-map.ts';
import { isTextual } from '#engine/columns/key-index.ts';
import { SharedCodes } from '#engine/columns/row-codes.ts';
import { batchColumn, type BatchData, columnsOfTables } from '#derive/batch-data.ts';
import { isPresent } from '#derive/fields/cells.ts';
import { RowMatcher } from './row-matcher.ts';

export interface BatchOrders {
  /** Order of each row; −1 where the row is about none. */
  readonly orderOfRow: Int32Array;
  readonly ordersBefore: number;
  /** Distinct ids that this batch gives to several customers. */
  readonly sharedIds: readonly string[];
  /** Orders of earlier batches that this one gives to another buyer. */
  readonly reassigned: ReadonlySet<number>;
}

const NONE = -1;

interface IdSpace {
  readonly ids: SharedCodes;
  /** Codes below this are orders themselves: the first ids of all, each an order of its own. */
  ownOrders: number;
  /** First order of each id code from there on; −1: none yet. */
  readonly orderOfCode: GrowableInt32;
  /** Codes that some file gave to several customers: their orders are found by (code, record). */
  readonly shared: Set<number>;
  readonly orderOfPair: Map<string, number>;
}

export class OrderBook {
  readonly #spaces = new Map<string, IdSpace>();
  /** Record of each order as last stated; −1 anonymous. */
  #recordOfOrder = new GrowableInt32();
  #keyless = new RowMatcher();
  /** Buyers that the batch being added took orders from, as they were before it. */
  readonly #buyerBefore = new Map<number, number>();

  /** Goes on from these orders by itself. */
  fork(): OrderBook {
    const forked = new OrderBook();
    for (const [source, space] of this.#spaces) {
      const { ids, ownOrders, orderOfCode, shared, orderOfPair } = space;
      forked.#spaces.set(source, {
        ids: ids.fork(),
        ownOrders,
        orderOfCode: orderOfCode.fork(),
        shared: new Set(shared),
        orderOfPair: new Map(orderOfPair),
      });
    }
    forked.#recordOfOrder = this.#recordOfOrder.fork();
    forked.#keyless = this.#keyless.fork();
    return forked;
  }

  held(): readonly unknown[] {
    return [this.#spaces, this.#recordOfOrder, this.#keyless];
  }

  get orderCount(): number {
    return this.#recordOfOrder.length;
  }

  /** Buyer's record of each order; −1 where no row names one. */
  get recordOfOrder(): Int32Array {
    return this.#recordOfOrder.view();
  }

  addBatch(batch: BatchData, recordOfRow: Int32Array): BatchOrders {
    const ordersBefore = this.orderCount;
    const { rowCount } = batch.meta;
    const idColumn =
      batchColumn(batch, 'orders', 'orderId') ?? batchColumn(batch, 'orderLines', 'orderId');
    const sharedIds: string[] = [];
    const space = this.#space(batch.meta.source);
    const codes =
      idColumn && isTextual(idColumn) ? withoutSpoilt(space.ids.add(idColumn), idColumn) : null;
    if (codes && ordersBefore === 0 && !batch.status && isIdentityMap(codes, rowCount)) {
      // The first orders of all, each row an order of its own.
      this.#recordOfOrder.append(recordOfRow);
      space.ownOrders = rowCount;
      return { orderOfRow: codes, ordersBefore, sharedIds, reassigned: new Set() };
    }
    const orderOfRow = new Int32Array(rowCount).fill(NONE);
    if (codes) {
      const shared = sharedCodes(codes, recordOfRow, batch.status, space.ids.size);
      for (const code of shared) {
        sharedIds.push(space.ids.text(code));
        this.#share(space, code);
      }
      this.#claimKeyed(batch, space, codes, recordOfRow, orderOfRow);
    } else {
      this.#claimKeyless(batch, recordOfRow, orderOfRow);
    }
    const reassigned = new Set<number>();
    for (const [order, buyer] of this.#buyerBefore) {
      if (order < ordersBefore && this.#recordOfOrder.get(order) !== buyer) reassigned.add(order);
    }
    this.#buyerBefore.clear();
    return { orderOfRow, ordersBefore, sharedIds, reassigned };
  }

  /** First order of an id in a source; −1 when there is none. */
  find(source: string, orderId: string): number {
    const space = this.#spaces.get(source);
    const code = space ? space.ids.find(orderId) : NO_CODE;
    return space && code >= 0 ? orderOfCode(space, code) : NONE;
  }

  #claimKeyed(
    batch: BatchData,
    space: IdSpace,
    codes: Int32Array,
    recordOfRow: Int32Array,
    orderOfRow: Int32Array,
  ): void {
    const { shared } = space;
    space.orderOfCode.extend(space.ids.size - space.ownOrders, NONE);
    const { status } = batch;
    const continues = continuationTest(batch);
    const withoutId = new GrowableInt32(16);
    let above = NONE;
    for (let row = 0; row < codes.length; row++) {
      if (status && status[row] !== 0) continue;
      const code = codes[row]!;
      const record = recordOfRow[row]!;
      if (code === NO_CODE) {
        if (above >= 0 && continues(row)) {
          orderOfRow[row] = above;
          if (record < 0) recordOfRow[row] = this.#recordOfOrder.get(above);
        } else withoutId.push(row);
        continue;
      }
      let order: number;
      if (shared.size > 0 && shared.has(code)) order = this.#orderOfPair(space, code, record);
      else {
        order = orderOfCode(space, code);
        if (order < 0) {
          order = this.#recordOfOrder.push(record);
          space.orderOfCode.set(code - space.ownOrders, order);
        } else if (record >= 0) this.#assign(order, record);
      }
      orderOfRow[row] = order;
      above = order;
    }
    if (withoutId.length > 0) this.#claimRows(batch, withoutId.view(), recordOfRow, orderOfRow);
  }

  #assign(order: number, record: number): void {
    const before = this.#recordOfOrder.get(order);
    if (before === record) return;
    if (!this.#buyerBefore.has(order)) this.#buyerBefore.set(order, before);
    this.#recordOfOrder.set(order, record);
  }

  #claimKeyless(batch: BatchData, recordOfRow: Int32Array, orderOfRow: Int32Array): void {
    const rows = new GrowableInt32(batch.meta.rowCount || 1);
    for (let row = 0; row < batch.meta.rowCount; row++) {
      if (!batch.status || batch.status[row] === 0) rows.push(row);
    }
    this.#claimRows(batch, rows.view(), recordOfRow, orderOfRow);
  }

  /** Rows without an order id: each with a date or an amount is an order of its own. */
  #claimRows(
    batch: BatchData,
    rows: Int32Array,
    recordOfRow: Int32Array,
    orderOfRow: Int32Array,
  ): void {
    const present = (table: TableKind, ...fields: readonly string[]): Column[] =>
      fields.flatMap((field) => batchColumn(batch, table, field) ?? []);
    const dates = present('orders', 'orderedAt', 'paidAt');
    const amounts = [
      ...present('orders', 'amount', 'amountDue'),
      ...present('orderLines', 'amount', 'unitPrice', 'quantity'),
    ];
    const own = rows.filter(
      (row) =>
        dates.some((column) => isPresent(column, row)) &&
        amounts.some((column) => isPresent(column, row)),
    );
    const columns = columnsOfTables(batch, ['orders', 'orderLines', 'products']);
    const matches = this.#keyless.match(batch, columns, own, recordOfRow, () =>
      this.#recordOfOrder.push(NONE),
    );
    for (const [at, row] of own.entries()) {
      const order = matches[at]!;
      orderOfRow[row] = order;
      this.#assign(order, recordOfRow[row]!);
    }
  }

  #space(source: string): IdSpace {
    let space = this.#spaces.get(source);
    if (!space) {
      space = {
        ids: new SharedCodes(),
        ownOrders: 0,
        orderOfCode: new GrowableInt32(),
        shared: new Set(),
        orderOfPair: new Map(),
      };
      this.#spaces.set(source, space);
    }
    return space;
  }

  /** From now on this id is found by (id, customer); the order it had stays its customer's. */
  #share(space: IdSpace, code: number): void {
    if (space.shared.has(code)) return;
    space.shared.add(code);
    const first = orderOfCode(space, code);
    if (first >= 0) space.orderOfPair.set(`${code} ${this.#recordOfOrder.get(first)}`, first);
  }

  #orderOfPair(space: IdSpace, code: number, record: number): number {
    const key = `${code} ${record}`;
    let order = space.orderOfPair.get(key);
    if (order === undefined) {
      order = this.#recordOfOrder.push(record);
      space.orderOfPair.set(key, order);
    }
    return order;
  }
}

/** First order of an id code; −1: none yet. */
function orderOfCode({ ownOrders, orderOfCode: others }: IdSpace, code: number): number {
  if (code < ownOrders) return code;
  return code - ownOrders < others.length ? others.get(code - ownOrders) : NONE;
}

/** Id codes under which taken rows of one batch name more than one customer. */
function sharedCodes(
  codes: Int32Array,
  recordOfRow: Int32Array,
  status: Uint8Array | null,
  codeCount: number,
): Set<number> {
  const shared = new Set<number>();
  if (codes.length * FEW < codeCount) return sharedAmongFew(codes, recordOfRow, status);
  const firstRecord = new Int32Array(codeCount).fill(NONE);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row]!;
    const record = recordOfRow[row]!;
    if (code === NO_CODE || record < 0 || (status && status[row] !== 0)) continue;
    const first = firstRecord[code]!;
    if (first < 0) firstRecord[code] = record;
    else if (first !== record) shared.add(code);
  }
  return shared;
}

/** A file this many times smaller than the ids known is looked through by itself. */
const FEW = 16;

function sharedAmongFew(
  codes: Int32Array,
  recordOfRow: Int32Array,
  status: Uint8Array | null,
): Set<number> {
  const shared = new Set<number>();
  // Each row is an order by itself: none has two buyers.
  if (isRising(codes)) return shared;
  const firstRecord = new Map<number, number>();
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row]!;
    const record = recordOfRow[row]!;
    if (code === NO_CODE || record < 0 || (status && status[row] !== 0)) continue;
    const first = firstRecord.get(code);
    if (first === undefined) firstRecord.set(code, record);
    else if (first !== record) shared.add(code);
  }
  return shared;
}

function isRising(codes: Int32Array): boolean {
  for (let row = 1; row < codes.length; row++) if (codes[row]! <= codes[row - 1]!) return false;
  return true;
}

/** Says whether a row's order fields are all blank, so that it continues the order above. */
function continuationTest(batch: BatchData): (row: number) => boolean {
  const orderColumns: Column[] = [];
  const otherColumns: Column[] = [];
  for (const [index, { table }] of batch.meta.columns.entries()) {
    const column = batch.columns[index]!;
    if (table === 'orders') orderColumns.push(column);
    else if (table === 'orderLines' || table === 'products') otherColumns.push(column);
  }
  return (row) =>
    !orderColumns.some((column) => isPresent(column, row)) &&
    otherColumns.some((column) => isPresent(column, row));
}

/** Codes of ids, none where a spreadsheet spoilt the id: many orders have the same 3.74501E+18. */
function withoutSpoilt(codes: Int32Array, column: CategoryColumn | TextColumn): Int32Array {
  const { bytes } = column.type === 'category' ? column.dictionary : column;
  if (!bytes.includes(PLUS)) return codes;
  const spoilt = new Map<number, boolean>();
  const isSpoilt = (code: number, row: number): boolean => {
    let known = spoilt.get(code);
    if (known === undefined) {
      known = isSpoiltNumber(cellText(column, row) ?? '');
      spoilt.set(code, known);
    }
    return known;
  };
  return codes.map((code, row) => (code !== NO_CODE && isSpoilt(code, row) ? NO_CODE : code));
}

const PLUS = 0x2b;
