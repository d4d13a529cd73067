/** What the page sees of a staged import: its files, what is asked of them, what they take, what they add up to. */
import type { BatchColumn } from '#domain/batch.ts';
import { type Column, isBlankColumn, NO_CODE } from '#domain/columns.ts';
import { toDecimalString } from '#domain/money.ts';
import { orderTotals } from '#derive/facts/order-totals.ts';
import type { DerivedShop } from '#derive/shop.ts';
import { memoryBytesOf, storedBytesOf } from '#engine/columns/column-bytes.ts';
import { HeldBytes } from '#engine/columns/held-bytes.ts';
import type {
  StagedColumnView,
  StagedFileView,
  StagedNeed,
  StagedView,
  StageQuestion,
  StatusWord,
} from '#worker/protocol/import.ts';
import type { DeviceRoom } from '#worker/protocol/workspace.ts';
import { collisionOf } from './column-collision.ts';
import { foundReading } from './file-cut.ts';
import { saidOf } from './said-of-file.ts';
import { EMPTY_ROWS, type StagedFile } from './staged-file.ts';

function textsOf(column: Column): StagedColumnView['texts'] {
  if (column.type !== 'category') return null;
  const { codes, dictionary } = column;
  const different = dictionary.size;
  // No more has to be read of most columns than as many cells as they have texts.
  let told = 0;
  for (let row = 0; row < codes.length && told <= different; row++) {
    if (codes[row] !== NO_CODE) told++;
  }
  return { different, isEachOnce: told === different };
}

export function fileView(staged: StagedFile, shop: DerivedShop | null): StagedFileView {
  const { read, file } = staged;
  const meta = staged.data?.meta;
  const base = {
    batch: staged.batchId,
    name: file.name,
    bytes: file.size,
    refusal: staged.refusal,
    isLeftOut: staged.isLeftOut,
    source: staged.source,
    said: saidOf(staged),
    found: foundReading(staged.cut, staged.found),
  };
  if (!read) {
    return {
      ...base,
      encoding: 'utf-8',
      encodingCertain: true,
      dialectConfidence: 1,
      tableCount: 1,
      isSheet: staged.isSheet,
      dialect: {
        delimiter: ',',
        blankAligned: false,
        quote: '"',
        newline: 'LF',
        headerRow: null,
        firstDataRow: 0,
      },
      kinds: [],
      columns: [],
      rows: EMPTY_ROWS,
      alerts: [],
      questions: [],
      hasEarlier: false,
      remembered: null,
    };
  }
  return {
    ...base,
    encoding: read.encoding,
    encodingCertain: read.encodingCertain,
    dialectConfidence: read.dialectConfidence,
    tableCount: read.tableCount,
    isSheet: staged.isSheet,
    dialect: read.dialect,
    kinds: read.kinds,
    columns: read.columns.map(
      ({ meta: column, column: values, samples, unreadableCount, isVoid }) => ({
        ...column,
        texts: textsOf(values),
        samples,
        unreadableCount,
        isLeftOut: staged.said.columnsOut.has(column.index),
        isEmpty: samples.length === 0 && isBlankColumn(values),
        isOutside: column.index < read.added || isVoid,
        collision: collisionOf(staged, read, column),
      }),
    ),
    rows: meta?.rows ?? {
      ...EMPTY_ROWS,
      read: read.recordsRead,
      rejected: read.rejected,
      skipped: read.skipped,
    },
    alerts: meta?.alerts ?? read.alerts,
    questions: questionsOf(staged, shop),
    hasEarlier: staged.changes !== null,
    remembered: staged.said.recalled === null ? null : (staged.remembered ?? null),
  };
}

/** The file's status words that no list knows, those of most orders first. */
function statusWordsOf({ read, statusWords }: StagedFile, shop: DerivedShop | null): StatusWord[] {
  if (!read || !shop) return [];
  const counts = shop.orders.unknownStatuses;
  return read.unknownStatuses
    .map((word) => ({
      word,
      orders: counts.get(word) ?? 0,
      // A word may be called as what every object has.
      answer: (Object.hasOwn(statusWords, word) && statusWords[word]) || null,
    }))
    .filter(({ orders }) => orders > 0)
    .sort((a, b) => b.orders - a.orders);
}

function questionsOf(staged: StagedFile, shop: DerivedShop | null): StageQuestion[] {
  const { read } = staged;
  if (!read) return [];
  const questions: StageQuestion[] = read.openDateOrders.map((at, nth) => ({
    code: 'dateOrder',
    column: at,
    header: read.columns[at]!.meta.header,
    sample: read.openDateSamples[nth]!,
    loss: read.openDateLosses[nth]!,
  }));
  const words = statusWordsOf(staged, shop);
  if (words.length > 0) {
    const orders = words.reduce((sum, word) => sum + word.orders, 0);
    questions.push({ code: 'unknownStatus', words, orders });
  }
  if (read.isKeyedByName) questions.push({ code: 'keyedByName' });
  return questions;
}

/** Bytes that results and lists of people take beside the shop they are made from, for each of them. */
const BYTES_OF_PERSON = 560;

/** What the workspace takes with these files: the shop is there, its results are reckoned. */
export function needOf(
  files: readonly StagedFile[],
  order: readonly StagedFile[],
  shop: DerivedShop | null,
  room: DeviceRoom,
): StagedNeed {
  const stored = order.reduce(
    (sum, { data }) => sum + data!.columns.reduce((all, own) => all + storedBytesOf(own), 0),
    0,
  );
  const optional = files.flatMap((staged) =>
    staged.isLeftOut || staged.refusal || !staged.read
      ? []
      : staged.read.columns
          .slice(staged.read.added)
          .filter(
            ({ meta, column, isVoid }) => !isVoid && (meta.custom || isByTheWay(meta, column)),
          )
          .map(({ meta, column }) => ({
            batch: staged.batchId,
            index: meta.index,
            header: meta.header,
            memory: memoryBytesOf(column),
            stored: storedBytesOf(column),
            isLeftOut: staged.said.columnsOut.has(meta.index),
          })),
  );
  return {
    memory: new HeldBytes().add(shop) + (shop?.personCount ?? 0) * BYTES_OF_PERSON,
    stored: stored + (shop?.personCount ?? 0) * 8,
    room,
    optional: optional.sort((a, b) => b.memory - a.memory),
  };
}

/** Long texts that name nobody: notes, addresses, links. */
function isByTheWay({ field }: BatchColumn, { type }: Column): boolean {
  return type === 'text' && !/Id$|No$|[nN]ame$|phone|email|sku|content|text/.test(field);
}

export function totalsOf(
  shop: DerivedShop | null,
  existing: DerivedShop | null,
): StagedView['totals'] {
  const totals = shop && orderTotals(shop, existing);
  const before = existing ? orderTotals(existing).counted : 0;
  const scale = shop?.orders.scale ?? 0;
  return {
    people: shop?.personCount ?? 0,
    newPeople: (shop?.personCount ?? 0) - (existing?.personCount ?? 0),
    orders: totals?.counted ?? 0,
    newOrders: (totals?.counted ?? 0) - before,
    knownRevenue: toDecimalString(totals?.known ?? 0, scale),
    anonymousRevenue: toDecimalString(totals?.anonymous ?? 0, scale),
    anonymousOrders: totals?.anonymousOrders ?? 0,
    leftOut: totals?.leftOut ?? {},
    firstDay: totals?.firstDay ?? null,
    lastDay: totals?.lastDay ?? null,
  };
}
