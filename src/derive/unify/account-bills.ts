/**
 * Bills of an account (Alipay, WeChat Pay, a bank): every row says which way the money went, and only what came
 * in is somebody's payment. What went out is no customer's order, and what was given back is a refund, whatever
 * the row's own status says of it (docs/adr/0020).
 */
import type { BatchColumn } from '#domain/batch.ts';
import {
  type CategoryColumn,
  cellText,
  type Column,
  dictionaryOf,
  NO_CODE,
} from '#domain/columns.ts';
import { directionOf, isDirectionHeader } from '#domain/money-direction.ts';
import { classOfStatus } from '#domain/order-class.ts';
import { isKeyKind } from '#domain/person-keys.ts';
import type { BatchData } from '#derive/batch-data.ts';
import { isTextual } from '#engine/columns/key-index.ts';

interface Told {
  /** What the file has. */
  readonly from: readonly BatchColumn[];
  readonly metas: readonly BatchColumn[];
  readonly columns: readonly Column[];
}

/** By what it was made of: a shop that is gone on from holds the same lists. */
const known = new WeakMap<readonly Column[], Told>();

/** The batch with its rows told apart by which way the money went; the same one where it is no bill. */
export function withBillRead(batch: BatchData): BatchData {
  const { meta, columns } = batch;
  if (!meta.kinds.includes('payments')) return batch;
  const directionAt = meta.columns.findIndex(
    ({ header, custom, field }) => isDirectionHeader(header) && (custom || field === 'status'),
  );
  const direction = columns[directionAt];
  if (!direction || !isTextual(direction)) return batch;
  let told = known.get(columns);
  if (told?.from !== meta.columns) {
    told = { from: meta.columns, ...readBill(batch, directionAt) };
    known.set(columns, told);
  }
  return { ...batch, meta: { ...meta, columns: told.metas }, columns: told.columns };
}

const OUT = '支出';
const REFUNDED = '已退款';
const PARTLY_REFUNDED = '部分退款';

/** What kind of row it is: 交易类型 "商户-退款", a product "退款-玫瑰". */
const SAYS_KIND = /类型|類型|分类|分類|类别|type/i;
const IS_REFUND = /退款|退回|refund/i;
/** "已退款(￥20.00)": how much of it was given back. */
const GIVEN_BACK = /退款\D{0,4}(\d[\d,]*(?:\.\d+)?)/;

interface Row {
  readonly status: string;
  /** Whether the other side is a customer. */
  readonly isCustomers: boolean;
  readonly refund?: number;
}

function readBill(
  { meta, columns }: BatchData,
  directionAt: number,
): Pick<Told, 'metas' | 'columns'> {
  const find = (table: string, field: string): number =>
    meta.columns.findIndex((it) => !it.custom && it.table === table && it.field === field);
  const statusAt = find('orders', 'status');
  const amount = columns[find('orders', 'amount')];
  const kinds = meta.columns.flatMap(({ header, custom, field }, at) =>
    (custom && SAYS_KIND.test(header) && at !== directionAt) || field === 'productName' ? [at] : [],
  );
  const text = (at: number, row: number): string => {
    const column = columns[at];
    return column && isTextual(column) ? (cellText(column, row) ?? '') : '';
  };
  const words = new Map<string, number>();
  const codes = new Int32Array(meta.rowCount).fill(NO_CODE);
  const strangers = new Uint8Array(meta.rowCount);
  const refunds = new Float64Array(meta.rowCount).fill(Number.NaN);
  const paid = amount?.type === 'decimal' ? amount : null;
  let hasRefunds = false;
  for (let row = 0; row < codes.length; row++) {
    const told = rowOf(
      text(directionAt, row),
      statusAt === directionAt ? '' : text(statusAt, row),
      kinds.some((at) => IS_REFUND.test(text(at, row))),
      paid ? paid.units[row]! / 10 ** paid.scale : Number.NaN,
    );
    if (told.status !== '') {
      const code = words.get(told.status) ?? words.size;
      words.set(told.status, code);
      codes[row] = code;
    }
    if (!told.isCustomers) strangers[row] = 1;
    if (told.refund !== undefined) {
      refunds[row] = Math.round(told.refund * 100);
      hasRefunds = true;
    }
  }
  const status: CategoryColumn = {
    type: 'category',
    codes,
    dictionary: dictionaryOf([...words.keys()]),
  };
  const metas = [...meta.columns];
  const read = columns.map((column, at) =>
    isKeyKind(meta.columns[at]!.field) && !meta.columns[at]!.custom
      ? without(column, strangers)
      : column,
  );
  const put = (field: string, type: 'category' | 'decimal', column: Column): void => {
    const at = metas.findIndex((it) => !it.custom && it.table === 'orders' && it.field === field);
    const own = metas[at < 0 ? directionAt : at]!;
    const named: BatchColumn = { ...own, table: 'orders', field, custom: false, type };
    if (at < 0) metas.push({ ...named, index: metas.length });
    read[at < 0 ? read.length : at] = column;
  };
  put('status', 'category', status);
  if (hasRefunds && find('orders', 'refundAmount') < 0) {
    put('refundAmount', 'decimal', { type: 'decimal', units: refunds, scale: 2 });
  }
  return { metas, columns: read };
}

function rowOf(way: string, status: string, isRefund: boolean, amount: number): Row {
  const direction = directionOf(way);
  const own = status === '' ? way : status;
  switch (direction) {
    case 'neither':
      // What comes back of one's own purchase is nobody's payment.
      return { status: isRefund || isGivenBack(status) ? REFUNDED : OUT, isCustomers: false };
    case 'out':
      return isRefund
        ? { status: REFUNDED, isCustomers: true }
        : { status: OUT, isCustomers: false };
    case 'in': {
      if (isRefund) return { status: REFUNDED, isCustomers: false };
      const back = Number(GIVEN_BACK.exec(status)?.[1]?.replaceAll(',', '') ?? Number.NaN);
      return back > 0 && back < amount
        ? { status: PARTLY_REFUNDED, isCustomers: true, refund: back }
        : { status: own, isCustomers: true };
    }
    default:
      return { status: own, isCustomers: true };
  }
}

function isGivenBack(status: string): boolean {
  return status !== '' && classOfStatus(status) === 'refunded';
}

/** The column without the cells of these rows. */
function without(column: Column, left: Uint8Array): Column {
  if (column.type === 'category') {
    return {
      ...column,
      codes: column.codes.map((code, row) => (left[row] === 1 ? NO_CODE : code)),
    };
  }
  if (column.type !== 'text') return column;
  const offsets = new Uint32Array(column.offsets.length);
  const bytes = new Uint8Array(column.bytes.length);
  let end = 0;
  for (let row = 0; row < left.length; row++) {
    if (left[row] !== 1) {
      const cell = column.bytes.subarray(column.offsets[row], column.offsets[row + 1]);
      bytes.set(cell, end);
      end += cell.length;
    }
    offsets[row + 1] = end;
  }
  return { type: 'text', bytes: bytes.subarray(0, end), offsets };
}
