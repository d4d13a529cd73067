/**
 * A staged import: files read and typed, stored under new batch ids, compared with what is there. It
 * is the dry run; committing it flips the head and changes nothing of what was shown.
 */
import {
  type BatchAlert,
  type BatchMeta,
  currencyOfMost,
  ROW_OUTCOMES,
  ROW_TAKEN,
  type RowOutcome,
  DEFAULT_SOURCE,
} from '#domain/batch.ts';
import { NO_DAY } from '#domain/columns.ts';
import { isOrderClass } from '#domain/order-class.ts';
import { randomId } from '#domain/random-id.ts';
import type { BatchData } from '#derive/batch-data.ts';
import { RowChanges } from '#derive/outcomes/row-changes.ts';
import { orderTotals } from '#derive/facts/order-totals.ts';
import { rowOutcomes } from '#derive/outcomes/row-outcomes.ts';
import { DerivedShop } from '#derive/shop.ts';
import type { JobContext } from '#engine/job.ts';
import type { ReadFile } from '#ingest/described-file.ts';
import { readFile } from '#ingest/read-file.ts';
import type { SliceReaders } from '#ingest/columns/slice-reader.ts';
import { unreadableBy } from '#worker/failures.ts';
import type { Progress } from '#worker/protocol/channel.ts';
import type { FileChange, StagedRowsView, StagedView } from '#worker/protocol/import.ts';
import type { DeviceRoom } from '#worker/protocol/workspace.ts';
import { alertsToldOnce } from './alerts-told-once.ts';
import { differingOrders } from './differing-orders.ts';
import { doubtfulKeys } from './doubtful-keys.ts';
import type { DroppedFile } from './dropped-file.ts';
import { futureRows } from './fact-days.ts';
import { undatedRefusals } from './undated-refusals.ts';
import { cutKey, NOTHING_SAID } from './file-cut.ts';
import { choicesOf, recut, say } from './said-of-file.ts';
import { EMPTY_ROWS, type StagedFile } from './staged-file.ts';
import { stagedBatch } from './staged-batch.ts';
import { countRows, NO_ROWS, StagedRows } from './staged-rows.ts';
import { fileView, needOf, totalsOf } from './staged-views.ts';
import { answersFor, rememberedFor } from './remembered-choices.ts';

export interface StagingSettings {
  readonly zone: string;
  readonly today: number;
  readonly job: JobContext;
  readonly onProgress: (progress: Progress) => void;
  readonly readers?: SliceReaders | undefined;
}

/** Progress is for eyes: each word of it is drawn. */
const TOLD_EVERY_MS = 100;

export class StagedImport {
  readonly id = randomId();
  readonly importId: string;
  readonly files: StagedFile[];
  #order: StagedFile[] = [];
  #shop: DerivedShop | null = null;
  readonly #rows = new StagedRows();

  constructor(dropped: readonly DroppedFile[], importId: string = randomId()) {
    this.importId = importId;
    this.files = dropped.map(({ file, isLeftOut, refusal, choices, alerts }) => ({
      batchId: randomId(),
      file,
      opening: choices,
      cut: {},
      found: new Map(),
      dateOrder: null,
      said: NOTHING_SAID,
      saidElsewhere: new Map(),
      source: DEFAULT_SOURCE,
      isLeftOut,
      statusWords: {},
      remembered: undefined,
      keyedBy: null,
      statedOn: null,
      refusal,
      openingAlerts: alerts ?? [],
      isUnopened: refusal !== null,
      // Its records are read as the workbook's reader wrote them.
      isSheet: choices.recordDialect !== undefined,
      read: null,
      data: null,
      outcomes: null,
      changes: null,
    }));
  }

  /** Files that will be committed, in commit order: newest fact, then name. */
  get committed(): readonly StagedFile[] {
    return this.#order;
  }

  get shop(): DerivedShop | null {
    return this.#shop;
  }

  fileOf(batchId: string): StagedFile | undefined {
    return this.files.find((file) => file.batchId === batchId);
  }

  /** The staged files as they are now; calling the answer puts them back. */
  remember(): () => void {
    const states = this.files.map((file) => ({ ...file }));
    const order = this.#order;
    const shop = this.#shop;
    return () => {
      for (const [at, state] of states.entries()) Object.assign(this.files[at]!, state);
      this.#order = order;
      this.#shop = shop;
    };
  }

  /** Applies a person's corrections; returns the files that have to be read again. */
  change(changes: readonly FileChange[]): StagedFile[] {
    const again: StagedFile[] = [];
    for (const change of changes) {
      const staged = this.fileOf(change.batch);
      if (!staged) continue;
      if (change.leaveOut !== undefined) staged.isLeftOut = change.leaveOut;
      if (change.statusWords !== undefined) {
        staged.statusWords = Object.fromEntries(
          Object.entries({ ...staged.statusWords, ...change.statusWords }).flatMap(([word, told]) =>
            isOrderClass(told) ? [[word, told] as const] : [],
          ),
        );
      }
      if (change.source !== undefined) staged.source = change.source.trim() || DEFAULT_SOURCE;
      if (change.dateOrder !== undefined) staged.dateOrder = change.dateOrder;
      recut(staged, change);
      say(staged, change);
      const { encoding, dialect, headerRow, headerRows, asFound, dateOrder, columns } = change;
      const isReread = [encoding, dialect, headerRow, headerRows, asFound, dateOrder, columns].some(
        (value) => value !== undefined,
      );
      if (isReread) again.push(staged);
    }
    return again;
  }

  async read(staged: StagedFile, settings: StagingSettings): Promise<void> {
    const { file } = staged;
    // A workbook that cannot be opened holds nothing to read.
    if (staged.isUnopened) return;
    let furthest = 0;
    let toldAt = -Infinity;
    const report = (bytes: number): void => {
      // A column that turns out to be another type is read again from the start: nothing goes back.
      furthest = Math.max(furthest, bytes);
      const now = performance.now();
      if (now - toldAt < TOLD_EVERY_MS && furthest < file.size) return;
      toldAt = now;
      settings.onProgress({
        done: file.size > 0 ? Math.min(1, furthest / file.size) : null,
        phase: 'reading',
        fileName: file.name,
      });
    };
    report(0);
    const result = await readFile(file, choicesOf(staged), {
      zone: settings.zone,
      today: settings.today,
      job: settings.job,
      onProgress: report,
      readers: settings.readers,
    }).catch((error: unknown) => {
      const refusal = unreadableBy(error);
      if (refusal === null) throw error;
      return { status: 'refused', refusal } as const;
    });
    staged.refusal = null;
    staged.read = null;
    staged.data = null;
    staged.outcomes = null;
    staged.changes = null;
    if (result.status === 'refused') {
      staged.refusal = result.refusal;
      return;
    }
    const { encoding, dialect } = result.file;
    const key = cutKey(staged.cut);
    const dateOrders =
      staged.dateOrder === null
        ? result.file.dateOrders
        : (staged.found.get(key)?.dateOrders ?? null);
    staged.found = new Map([...staged.found, [key, { encoding, dialect, dateOrders }]]);
    const alerts = alertsToldOnce(staged.openingAlerts, result.file.alerts);
    const read: ReadFile = { ...result.file, alerts };
    staged.read = read;
    const rejected = Object.values(read.rejected).reduce((sum, count) => sum + count, 0);
    if (rejected > 0 && !read.status?.includes(ROW_TAKEN)) {
      staged.refusal = { code: 'allRejected', rows: rejected, reasons: read.rejected };
    }
  }

  /** Takes over what was said about a file with the same headers; true: it has to be read again. */
  recall(staged: StagedFile, metas: readonly BatchMeta[]): boolean {
    const { read } = staged;
    if (!read || staged.remembered !== undefined) return false;
    // What somebody says now goes before what they said then.
    const { columns, collisions } = staged.said;
    const isTouched =
      staged.opening.columns !== undefined || columns.size > 0 || collisions.size > 0;
    staged.statusWords = { ...answersFor(read, metas), ...staged.statusWords };
    const remembered = isTouched ? null : rememberedFor(read, metas);
    staged.remembered = remembered?.from ?? null;
    if (!remembered) return false;
    staged.said = { ...staged.said, recalled: remembered };
    return [...remembered.columns].some(([at, { table, field }]) => {
      const meta = read.columns[at]?.meta;
      return meta?.table !== table || (meta.custom ? null : meta.field) !== field;
    });
  }

  /** Makes batches of the files that can be used, in commit order. */
  prepare(today: number): void {
    // A header without rows is read and told of, but there is nothing to keep of it.
    const usable = this.files.filter(
      ({ read, refusal, isLeftOut }) => read && read.rowCount > 0 && !refusal && !isLeftOut,
    );
    for (const staged of usable) {
      staged.data = stagedBatch(staged, staged.read!, this.importId, today);
    }
    this.#order = usable.sort((a, b) => {
      const newest = (staged: StagedFile): number => staged.data!.meta.newestFactDay ?? NO_DAY;
      return newest(a) - newest(b) || (a.file.name < b.file.name ? -1 : 1);
    });
  }

  /** Unifies the prepared batches with what is there, and says what each row would do. */
  compare(existing: readonly BatchData[], today: number, before: DerivedShop | null = null): void {
    const batches = [...existing, ...this.#order.map((staged) => staged.data!)];
    const shop = new DerivedShop(batches, before);
    const differing = differingOrders(shop, existing.length);
    for (const [at, staged] of this.#order.entries()) {
      const number = existing.length + at;
      staged.outcomes = rowOutcomes(shop.unified, number);
      // Where nothing was before, every row that was taken is new.
      const isAllNew = number === 0 && !staged.data!.status;
      staged.changes = number > 0 ? new RowChanges(shop.unified, number) : null;
      const told = shop.unified.batches[number]!;
      const alerts: BatchAlert[] = [...staged.read!.alerts];
      if (told.sharedOrderIds.length > 0) {
        alerts.push({
          code: 'orderIdShared',
          count: told.sharedOrderIds.length,
          examples: told.sharedOrderIds.slice(0, 3),
        });
      }
      if (told.olderLinesKept > 0) {
        alerts.push({ code: 'olderLinesKept', count: told.olderLinesKept });
      }
      const differ = differing.get(told) ?? 0;
      if (differ > 0) alerts.push({ code: 'amountsDiffer', count: differ });
      const future = futureRows(staged.data!, today);
      if (future > 0) alerts.push({ code: 'futureDates', count: future });
      const undated = undatedRefusals(staged.data!);
      if (undated > 0) alerts.push({ code: 'undatedRefusals', count: undated });
      alerts.push(...doubtfulKeys(staged.data!, staged.read!.recordOfRow));
      staged.data = {
        ...staged.data!,
        meta: {
          ...staged.data!.meta,
          alerts,
          rows: countRows(staged.read!, staged.outcomes, isAllNew),
        },
      };
    }
    this.#alertOfWhole(shop, existing, before);
    this.#shop = shop;
  }

  /** What becomes of a staged import of one row, once it was compared. */
  rowTold(): {
    readonly outcome: RowOutcome;
    /** Id of the person it tells of, where that one was known before. */
    readonly knownId: number | null;
    readonly personId: () => number;
  } {
    const shop = this.#shop!;
    const { batches, persons, records } = shop.unified;
    const told = batches.at(-1)!;
    const record = told.recordOfRow[0] ?? -1;
    const person = record < 0 ? -1 : persons.personOfRecord[record]!;
    const first = person < 0 ? -1 : persons.firstRecord[person]!;
    return {
      outcome: ROW_OUTCOMES[this.#order[0]!.outcomes![0]!]!,
      knownId: first >= 0 && first < told.before.records ? records.recordId(first) : null,
      personId: () => shop.personId(person),
    };
  }

  /** Draws ids for the records that are new; after {@link compare} with so many batches. */
  identify(existingCount: number, draw: () => number): void {
    const { records, batches } = this.#shop!.unified;
    for (const [at, staged] of this.#order.entries()) {
      const own = batches[existingCount + at]!.records;
      const recordIds = new Float64Array(own.length);
      for (let index = 0; index < own.length; index++) {
        const record = own[index]!;
        let id = records.recordId(record);
        if (Number.isNaN(id)) {
          id = draw();
          records.assignId(record, id);
        }
        recordIds[index] = id;
      }
      staged.data = { ...staged.data!, recordIds };
    }
  }

  /** What only the orders of all batches together show, said at the newest file of orders. */
  #alertOfWhole(
    shop: DerivedShop,
    existing: readonly BatchData[],
    before: DerivedShop | null,
  ): void {
    const newest = this.#order.findLast(({ data }) => data!.meta.kinds.includes('orders'));
    if (!newest?.data) return;
    const alerts = [...newest.data.meta.alerts];
    const elsewhere = orderTotals(shop, before).leftOut.otherCurrency ?? 0;
    if (elsewhere > 0) alerts.push({ code: 'severalCurrencies', count: elsewhere });
    const { heldBySeveral } = shop.unified.persons;
    if (heldBySeveral.length > 0 && existing.length + this.#order.length > 1) {
      alerts.push({ code: 'keyHeldBySeveral', count: heldBySeveral.length });
    }
    newest.data = { ...newest.data, meta: { ...newest.data.meta, alerts } };
  }

  /** Metadata of a staged file, also of one whose rows were all rejected. */
  metaOf(batchId: string, today: number): BatchMeta | null {
    const staged = this.fileOf(batchId);
    if (!staged?.read) return null;
    if (staged.data) return staged.data.meta;
    const { meta } = stagedBatch(staged, staged.read, this.importId, today);
    const rows = { ...EMPTY_ROWS, read: staged.read.recordsRead };
    return {
      ...meta,
      alerts: staged.read.alerts,
      rows: { ...rows, rejected: staged.read.rejected, skipped: staged.read.skipped },
    };
  }

  totals(existing: DerivedShop | null): StagedView['totals'] {
    return totalsOf(this.#shop, existing);
  }

  view(
    existing: DerivedShop | null,
    sameAsBefore: readonly string[],
    chosenCurrency: string | null,
    room: DeviceRoom,
  ): StagedView {
    const shop = this.#shop;
    // Told as the overview will tell it.
    const metas = [
      ...(existing?.unified.batches ?? []).map(({ batch }) => batch.meta),
      ...this.#order.flatMap(({ data }) => (data ? [data.meta] : [])),
    ];
    return {
      id: this.id,
      files: this.files.map((staged) => fileView(staged, shop)),
      totals: this.totals(existing),
      currency: chosenCurrency ?? currencyOfMost(metas),
      sameAsBefore,
      need: needOf(this.files, this.#order, shop, room),
    };
  }

  /** Rows of the dry run of one file. */
  async rows(
    batchId: string,
    outcome: string | undefined,
    offset: number,
    limit: number,
  ): Promise<StagedRowsView> {
    const staged = this.fileOf(batchId);
    return staged ? this.#rows.window(staged, outcome, offset, limit) : NO_ROWS;
  }
}
