/**
 * Date cells into a column of days or moments. The date parts go into a dictionary (there are few of
 * them), times straight to milliseconds; at the end the distinct date parts together decide the order
 * of day and month. No value ever moves a day: only what carries an offset, and epochs, go through a zone.
 */
import { eachSpan } from '#engine/columns/spans.ts';
import { zeros } from '#engine/columns/spare-memory.ts';
import { GrowableInt32, trimmed } from '#engine/columns/growable.ts';
import { NO_CODE, NO_DAY, dictionaryTexts, type Column, type Dictionary } from '#domain/columns.ts';
import { DAY_MS, civilFromDay, yearlessDay } from '#domain/civil-time.ts';
import { momentFromSerial } from '#domain/excel-serial.ts';
import type { ColumnReading, DateOrder, UnreadableCell } from '#domain/sheet.ts';
import type { CellBlock } from './cell-block.ts';
import {
  decideOrder,
  orderedDay,
  readDatePart,
  type DatePart,
  type YearLimits,
  withMonths,
} from '#ingest/values/date-text.ts';
import type { DictionaryBuilding } from './dictionary-builder.ts';
import type { Kernel } from '#ingest/kernel/kernel.ts';
import { createDictionary } from '#ingest/kernel/kernel-dictionary.ts';
import { LISTED_CELLS } from './number-builder.ts';
import {
  daysWithYears,
  isDayFirst,
  type MonthDay,
  monthDayOf,
} from '#ingest/values/missing-years.ts';
import { findTime, NO_OFFSET, type FoundTime } from '#ingest/values/time-text.ts';
import { ZoneClock } from '#ingest/values/zone-clock.ts';

export interface DateSettings {
  /** 'day' drops times, 'birthday' too; 'moment' keeps them where there are any. */
  readonly kind: 'day' | 'moment' | 'birthday';
  /** Civil day of the import: two-digit years are at most one year after it, of birthdays not after it. */
  readonly today: number;
  /** Zone that offsets and epochs are shown in. */
  readonly zone: string;
  /** Order chosen by a person; else the values decide. */
  readonly order?: DateOrder | undefined;
}

const NO_TIME = -1;
/** At most so many bytes hold a date alone. */
const DATE_BYTES = 10;

/** The dates of a slice, ready to be joined to what was read before it. */
export interface DateSlicePart {
  readonly type: 'date';
  readonly rows: number;
  readonly codes: Int32Array<ArrayBuffer>;
  readonly parts: Dictionary;
  /** Empty where no cell has one. */
  readonly times: Int32Array<ArrayBuffer>;
  readonly offsets: Int16Array<ArrayBuffer>;
}

export class DateBuilder {
  rows = 0;
  readonly #settings: DateSettings;
  readonly #parts: DictionaryBuilding;
  #read: readonly DatePart[] = [];
  #codes: Int32Array<ArrayBuffer>;
  /** Milliseconds after midnight, {@link NO_TIME} without; empty as long as no cell has one. */
  #times: Int32Array<ArrayBuffer> = new Int32Array(0);
  /** Minutes east, as {@link NO_OFFSET} says; empty as long as no cell has one. */
  #offsets: Int16Array<ArrayBuffer> = new Int16Array(0);
  readonly #found: FoundTime = { dateEnd: 0, millis: NO_TIME, offset: NO_OFFSET, isValid: true };

  /** @param kernel of the blocks that will be added */
  constructor(capacity: number, settings: DateSettings, kernel: Kernel | null = null) {
    this.#parts = createDictionary(kernel);
    this.#codes = new Int32Array(Math.max(capacity, 16));
    this.#settings = settings;
  }

  addMissing(count: number): void {
    this.reserve(this.rows + count);
    this.#codes.fill(NO_CODE, this.rows, this.rows + count);
    this.rows += count;
  }

  reserve(rows: number): void {
    if (rows <= this.#codes.length) return;
    const capacity = Math.max(rows, Math.ceil(this.#codes.length * 1.5));
    const codes = zeros(Int32Array, capacity);
    codes.set(this.#codes);
    this.#codes = codes;
    if (this.#times.length > 0) this.#growTimes();
    if (this.#offsets.length > 0) this.#growOffsets();
  }

  #growTimes(): void {
    const times = new Int32Array(this.#codes.length).fill(NO_TIME, this.#times.length);
    times.set(this.#times);
    this.#times = times;
  }

  #growOffsets(): void {
    const offsets = new Int16Array(this.#codes.length).fill(NO_OFFSET, this.#offsets.length);
    offsets.set(this.#offsets);
    this.#offsets = offsets;
  }

  addBlock(block: CellBlock, column: number): void {
    this.reserve(this.rows + block.count);
    if (!isShort(block, column)) this.#splitTimes(block, column);
    this.#parts.addCells(block, column, this.#codes, this.rows);
    this.rows += block.count;
  }

  /** Reads the times of a column's cells, and ends each cell with its date part. */
  #splitTimes({ bytes, starts, ends, capacity, count }: CellBlock, column: number): void {
    const at = column * capacity;
    for (let index = 0; index < count; index++) {
      const start = starts[at + index]!;
      const end = ends[at + index]!;
      const length = end - start;
      if (length <= DATE_BYTES) continue;
      if (length === 19) {
        // 2024-03-05 12:34:56, in any order of its date.
        const between = bytes[start + 10];
        if (between === 0x20 || between === 0x54) {
          const millis = readClock(bytes, start + 11);
          if (millis !== NO_TIME) {
            if (this.#times.length === 0) this.#growTimes();
            this.#times[this.rows + index] = millis;
            ends[at + index] = start + 10;
            continue;
          }
        }
      }
      ends[at + index] = this.#findTime(bytes, start, end, this.rows + index);
    }
  }

  #findTime(bytes: Uint8Array, start: number, end: number, row: number): number {
    const found = this.#found;
    findTime(bytes, start, end, found);
    // What cannot be a time makes the whole cell one unreadable date part.
    if (!found.isValid || found.dateEnd === start) return end;
    if (found.millis !== NO_TIME) {
      if (this.#times.length === 0) this.#growTimes();
      this.#times[row] = found.millis;
    }
    if (found.offset !== NO_OFFSET) {
      if (this.#offsets.length === 0) this.#growOffsets();
      this.#offsets[row] = found.offset;
    }
    return found.dateEnd;
  }

  /** What was read, without copying; the builder is of no use afterwards. */
  toPart(): DateSlicePart {
    return {
      type: 'date',
      rows: this.rows,
      codes: this.#codes,
      parts: this.#parts.whole(),
      times: this.#times,
      offsets: this.#offsets,
    };
  }

  /** Joins the rows of a slice. */
  absorb({ rows, codes, parts, times, offsets }: DateSlicePart): void {
    const before = this.rows;
    this.reserve(before + rows);
    this.#parts.addCoded(parts, codes, rows, this.#codes, before);
    if (times.length > 0) {
      if (this.#times.length === 0) this.#growTimes();
      this.#times.set(times.subarray(0, rows), before);
    }
    if (offsets.length > 0) {
      if (this.#offsets.length === 0) this.#growOffsets();
      this.#offsets.set(offsets.subarray(0, rows), before);
    }
    this.rows += rows;
  }

  /** Whether, so far, more cells are unreadable than readable. */
  isHopeless(): boolean {
    if (!this.#readParts().some((part) => part.form === 'unreadable')) return false;
    const counts = this.#countCodes();
    let readable = 0;
    let unreadable = 0;
    for (const [code, part] of this.#readParts().entries()) {
      if (part.form === 'unreadable') unreadable += counts[code]!;
      else if (part.form !== 'missing') readable += counts[code]!;
    }
    return unreadable > readable;
  }

  #countCodes(): Int32Array {
    const counts = new Int32Array(this.#parts.size);
    for (let row = 0; row < this.rows; row++) {
      const code = this.#codes[row]!;
      if (code !== NO_CODE) counts[code] = counts[code]! + 1;
    }
    return counts;
  }

  #limits(): YearLimits {
    const { kind, today } = this.#settings;
    const { year } = civilFromDay(today);
    return kind === 'birthday'
      ? { lastYear: year, lastDay: today }
      : { lastYear: year + 1, lastDay: null };
  }

  /** What the distinct date parts so far say; kept until there are more of them. */
  #readParts(): readonly DatePart[] {
    const { size } = this.#parts;
    if (this.#read.length !== size) {
      const limits = this.#limits();
      this.#read = dictionaryTexts(this.#parts.entries()).map((text) => readDatePart(text, limits));
    }
    return this.#read;
  }

  finish(): ColumnReading {
    const limits = this.#limits();
    const parts = withMonths(this.#readParts());
    const ordered = parts.filter((part) => part.form === 'parts');
    const decided = decideOrder(ordered, limits, this.#settings.today);
    const order = this.#settings.order ?? decided.order;
    // Per distinct date part: its civil moment; NaN missing or unreadable.
    const moments = new Float64Array(parts.length);
    let hasTime = false;
    const zone = new ZoneClock(this.#settings.zone);
    for (const [code, part] of parts.entries()) {
      const moment = momentOfPart(part, order, limits, zone);
      moments[code] = moment;
      if (part.form === 'missing' || part.form === 'yearless') continue;
      if (Number.isNaN(moment)) parts[code] = { form: 'unreadable' };
      else if (moment % DAY_MS !== 0) hasTime = true;
    }
    const given = this.#giveYears(parts, moments);
    const listed = this.#listUnreadable(parts);
    hasTime ||= this.#times.some((millis) => millis > 0) || given.hasTime;
    const isDay = this.#settings.kind !== 'moment' || (!hasTime && this.#offsets.length === 0);
    const hasIso = parts.some((part) => part.form !== 'parts' && part.form !== 'missing');
    const { yearless } = given;
    const isBetter = ordered.length > 0 && decided.isProven && decided.order !== order;
    return {
      column: isDay ? this.#days(given.moments, zone) : this.#moments(given.moments, zone),
      ...listed,
      dateOrder: ordered.length > 0 ? order : 'ymd',
      dateOrderProven: ordered.length > 0 ? decided.isProven && decided.order === order : hasIso,
      ...(isBetter ? { betterDateOrder: decided.order } : {}),
      ...(yearless ? { yearless } : {}),
    };
  }

  /**
   * Years for the cells that name none: of birthdays nobody knows them, elsewhere the rows around tell.
   * A date may then be of other years in other rows: such rows get codes of their own, behind the others.
   */
  #giveYears(
    parts: DatePart[],
    moments: Float64Array,
  ): Pick<ColumnReading, 'yearless'> & { moments: Float64Array; hasTime: boolean } {
    const named = parts.filter((part) => part.form === 'yearless');
    if (named.length === 0) return { moments, hasTime: false };
    const dayFirst = isDayFirst(named);
    const dates = parts.map((part, code): MonthDay | null => {
      if (part.form !== 'yearless') return null;
      const date = monthDayOf(part, dayFirst);
      if (yearlessDay(date.month, date.day) !== null) return date;
      parts[code] = { form: 'unreadable' };
      return null;
    });
    const dateOfRow = (row: number): MonthDay | null => dates[this.#codes[row]!] ?? null;
    if (this.#settings.kind === 'birthday') {
      for (const [code, date] of dates.entries()) {
        if (date) moments[code] = yearlessDay(date.month, date.day)! * DAY_MS;
      }
      const rows = Int32Array.from({ length: this.rows }, (_, row) => row);
      const own = rows.filter((row) => dateOfRow(row) !== null);
      return { moments, hasTime: false, yearless: { rows: own, isFromNeighbours: false } };
    }
    const dayOfRow = (row: number): number =>
      Math.floor((moments[this.#codes[row]!] ?? Number.NaN) / DAY_MS);
    const { days, isFromNeighbours } = daysWithYears(
      this.rows,
      dayOfRow,
      dateOfRow,
      this.#settings.today,
    );
    const all = [...moments];
    const codeOf = new Map<number, number>();
    let hasTime = false;
    const rows = [...days.keys()].sort((a, b) => a - b);
    for (const row of rows) {
      const part = parts[this.#codes[row]!]!;
      const millis = part.form === 'yearless' ? (part.millis ?? 0) : 0;
      const moment = days.get(row)! * DAY_MS + millis;
      if (millis > 0) hasTime = true;
      let code = codeOf.get(moment);
      if (code === undefined) {
        code = all.push(moment) - 1;
        codeOf.set(moment, code);
        parts.push(part);
      }
      this.#codes[row] = code;
    }
    const yearless = { rows: Int32Array.from(rows), isFromNeighbours };
    return { moments: Float64Array.from(all), hasTime, yearless };
  }

  #listUnreadable(
    parts: readonly DatePart[],
  ): Pick<ColumnReading, 'unreadable' | 'unreadableRows'> {
    const unreadable: UnreadableCell[] = [];
    const rows = new GrowableInt32(16);
    if (parts.some((part) => part.form === 'unreadable')) {
      const texts = dictionaryTexts(this.#parts.entries());
      for (let row = 0; row < this.rows; row++) {
        const code = this.#codes[row]!;
        if (code === NO_CODE || parts[code]!.form !== 'unreadable') continue;
        rows.push(row);
        if (unreadable.length < LISTED_CELLS) {
          unreadable.push({ row, text: texts[code]! + this.#timeText(row) });
        }
      }
    }
    return { unreadable, unreadableRows: rows.view().slice() };
  }

  #timeText(row: number): string {
    const millis = this.#times[row] ?? NO_TIME;
    return millis === NO_TIME ? '' : ` ${new Date(millis).toISOString().slice(11, 19)}`;
  }

  #momentOfRow(row: number, moments: Float64Array, zone: ZoneClock): number {
    const code = this.#codes[row]!;
    if (code === NO_CODE) return Number.NaN;
    const time = this.#times[row] ?? NO_TIME;
    const moment = moments[code]! + (time === NO_TIME ? 0 : time);
    const offset = this.#offsets[row] ?? NO_OFFSET;
    return offset === NO_OFFSET || Number.isNaN(moment)
      ? moment
      : zone.localMoment(moment - offset * 60_000);
  }

  #days(moments: Float64Array, zone: ZoneClock): Column {
    // In their place: nobody asks for the codes again.
    const days = trimmed(this.#codes, this.rows);
    if (this.#offsets.length === 0) {
      const dayOfCode = Int32Array.from(moments, (moment) =>
        Number.isNaN(moment) ? NO_DAY : Math.floor(moment / DAY_MS),
      );
      eachSpan(0, this.rows, (from, until) => {
        for (let row = from; row < until; row++) {
          const code = days[row]!;
          days[row] = code === NO_CODE ? NO_DAY : dayOfCode[code]!;
        }
      });
      return { type: 'day', days };
    }
    for (let row = 0; row < this.rows; row++) {
      const moment = this.#momentOfRow(row, moments, zone);
      days[row] = Number.isNaN(moment) ? NO_DAY : Math.floor(moment / DAY_MS);
    }
    return { type: 'day', days };
  }

  #moments(moments: Float64Array, zone: ZoneClock): Column {
    const millis = zeros(Float64Array, this.rows);
    for (let row = 0; row < this.rows; row++) millis[row] = this.#momentOfRow(row, moments, zone);
    return { type: 'moment', millis };
  }
}

function momentOfPart(
  part: DatePart,
  order: DateOrder,
  limits: YearLimits,
  zone: ZoneClock,
): number {
  switch (part.form) {
    case 'day':
      return part.day * DAY_MS;
    case 'parts': {
      const day = orderedDay(part, order, limits);
      if (day === null) return Number.NaN;
      const moment = day * DAY_MS + (part.millis ?? 0);
      return part.offset === undefined ? moment : zone.localMoment(moment - part.offset * 60_000);
    }
    case 'serial': {
      // Spreadsheets hold times to the second; the fraction is off by less.
      const moment = momentFromSerial(part.serial, '1900');
      return moment === null ? Number.NaN : Math.round(moment / 1000) * 1000;
    }
    case 'epoch':
      return zone.localMoment(part.millis);
    case 'moment':
      return part.millis;
    case 'missing':
    case 'yearless':
    case 'unreadable':
      return Number.NaN;
  }
}

/** Whether no cell of a column has room for a time; "no" where it would have to be looked for. */
function isShort({ native, capacity, count }: CellBlock, column: number): boolean {
  if (native === null) return false;
  const cell = column * capacity * 4;
  const { calls } = native.kernel;
  return calls.longest(native.starts + cell, native.ends + cell, count) <= DATE_BYTES;
}

/** HH:MM:SS at a position; {@link NO_TIME} for anything else. */
function readClock(bytes: Uint8Array, at: number): number {
  if (bytes[at + 2] !== 0x3a || bytes[at + 5] !== 0x3a) return NO_TIME;
  const hour = twoDigits(bytes, at);
  const minute = twoDigits(bytes, at + 3);
  const second = twoDigits(bytes, at + 6);
  if (hour > 23 || minute > 59 || second > 59) return NO_TIME;
  return (hour * 3600 + minute * 60 + second) * 1000;
}

/** 0 to 99; 100 for what are no two digits. */
function twoDigits(bytes: Uint8Array, at: number): number {
  const tens = bytes[at]! - 0x30;
  const ones = bytes[at + 1]! - 0x30;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : 100;
}
