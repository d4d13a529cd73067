/** Days told in one column and times of day in another, as one: 2024-03-05 and 21:40 are one moment. */
import {
  type CategoryColumn,
  cellText,
  type Column,
  dictionaryTexts,
  NO_CODE,
  NO_DAY,
  type TextColumn,
} from '#domain/columns.ts';
import { isTextual } from '#engine/columns/key-index.ts';
import { findTime, type FoundTime, NO_OFFSET } from '#ingest/values/time-text.ts';

const DAY_MS = 86_400_000;
/** With fewer of the days timed, midnight would be a guess for too many. */
export const LEAST_TIMED = 0.95;

const TIME_HEADER =
  /^(?:(?:下单|下單|交易|消费|消費|销售|銷售|购买|購買|成交|收银|收銀|开单|開單|付款|支付|订单|訂單|结账|結帳)?(?:时间|時間|时刻|時刻|钟点|鐘點|几点|幾點)|uhrzeit|hora|heure|orario|(?:order |sales? |transaction |purchase )?(?:time|time of day))$/i;

const encoder = new TextEncoder();
const found: FoundTime = { dateEnd: 0, millis: -1, offset: NO_OFFSET, isValid: true };

/** Milliseconds after midnight of a cell that holds a time of day and nothing else; NaN for other cells. */
function timeOfDay(cell: string): number {
  const bytes = encoder.encode(cell.trim());
  findTime(bytes, 0, bytes.length, found);
  const isBare = found.isValid && found.dateEnd === 0 && found.offset === NO_OFFSET;
  return isBare && found.millis >= 0 ? found.millis : Number.NaN;
}

/** Whether nearly all cells that hold something are times of day without a date. */
export function areBareTimes(values: readonly string[]): boolean {
  const filled = values.filter((value) => value !== '');
  const mostOthers = filled.length - filled.length * LEAST_TIMED;
  let others = 0;
  for (const value of filled) {
    if (Number.isNaN(timeOfDay(value)) && ++others > mostOthers) return false;
  }
  return filled.length > 0;
}

export function isTimeHeader(header: string): boolean {
  return TIME_HEADER.test(header.trim());
}

const OF_DAY = /日期|[日天]|\b(?:date|day|datum|fecha)\b/i;
const OF_TIME =
  /时间|時間|时刻|時刻|[钟鐘][点點]|时|時|\b(?:time(?: of day)?|clock|hour|uhrzeit|hora)\b/i;

/** Whether one header names the day and the other the time of the same: 付款日期 and 付款时间. */
export function areOfOneMoment(ofDay: string, ofTime: string): boolean {
  const [day, time] = [ofDay, ofTime].map((it) => it.trim().replaceAll(/[_\-.]+/g, ' '));
  if (!OF_DAY.test(day!) || !OF_TIME.test(time!)) return false;
  const stem = (header: string, word: RegExp): string =>
    header.replace(word, '').replaceAll(/\s+/g, ' ').trim().toLowerCase();
  return stem(day!, OF_DAY) === stem(time!, OF_TIME);
}

/** The time of day of each row of a column, in milliseconds; NaN where its cell is none. */
export function timesOfColumn(column: CategoryColumn | TextColumn): (row: number) => number {
  if (column.type === 'text') {
    return (row) => {
      const text = cellText(column, row);
      return text === null ? Number.NaN : timeOfDay(text);
    };
  }
  const known = Float64Array.from(dictionaryTexts(column.dictionary), timeOfDay);
  return (row) => {
    const code = column.codes[row]!;
    return code === NO_CODE ? Number.NaN : known[code]!;
  };
}

/** The moments of both columns; null where they are not days and their times. */
export function joinedTimes(days: Column, times: Column): Column | null {
  if (days.type !== 'day' || !isTextual(times)) return null;
  const timeAt = timesOfColumn(times);
  const millis = new Float64Array(days.days.length).fill(Number.NaN);
  let dated = 0;
  let timed = 0;
  for (let row = 0; row < millis.length; row++) {
    const day = days.days[row]!;
    if (day === NO_DAY) continue;
    const time = timeAt(row);
    dated++;
    if (!Number.isNaN(time)) timed++;
    millis[row] = day * DAY_MS + (Number.isNaN(time) ? 0 : time);
  }
  return dated > 0 && timed >= dated * LEAST_TIMED ? { type: 'moment', millis } : null;
}
