/** Of two days of an order the one on which it was placed: none is closed, sent or fetched before it was ordered. */
import { readDatePart } from '#ingest/values/date-text.ts';
import { OTHER_DATE } from './by-values.ts';
import { type ColumnClues, type ColumnMapping, UNMAPPED } from './column-clues.ts';
import type { FieldCandidate } from './field-candidates.ts';
import { SURE } from './weights.ts';

const LIMITS = { lastYear: 2100, lastDay: null };
const LEAST_ROWS = 5;
const LEAST_SHARE = 0.95;
/** Rows on which the one is really before the other. */
const LEAST_BEFORE = 0.5;
/** Surer than this a header says itself when it was ordered, or closed. */
const TOLD = 0.9;

/** Days of what was sold, or of who bought it, and of no sale. */
const OF_THINGS =
  /生日|出生|birth|生产|生產|出厂|出廠|制造|製造|购机|上市|注册|註冊|入会|入會|建档|建檔|开卡|開卡|成立|创建|創建|提交|更新|录入|錄入|entered|created|registered|joined|manufactur|produc/i;
const SAYS_DAY =
  /日期|时间|時間|日$|下订|下訂|下单|下單|送来|送來|拿来|拿來|接单|接單|收件|date|day|\bon$|\bat$|^(?:in|booked|ordered|received|taken|dropped off)$/i;

/** The columns of a sheet of orders, with the day that is before the other in nearly all rows as the order's. */
export function withEarlierDay(
  columns: readonly ColumnMapping[],
  told: readonly FieldCandidate[],
  clues: readonly ColumnClues[],
): ColumnMapping[] {
  const at = columns.findIndex(
    ({ field, tables }) => field === 'orderedAt' && tables?.includes('orders'),
  );
  if (at < 0 || columns[at]!.confidence >= SURE) return [...columns];
  const days = daysOf(clues[at]!);
  const earlier = columns.findIndex(({ field, confidence }, other) => {
    const { header, guess } = clues[other]!;
    const isDay = guess.dateShare + guess.monthDayShare >= 0.9 && SAYS_DAY.test(header.trim());
    const isFree = field === null || (field === 'closedAt' && confidence < TOLD);
    if (other === at || !isDay || !isFree) return false;
    if (OTHER_DATE.test(header) || OF_THINGS.test(header)) return false;
    return areBefore(daysOf(clues[other]!), days);
  });
  if (earlier < 0) return [...columns];
  const isClosing = told.some(
    ({ column, field, weight }) => column === at && field === 'closedAt' && weight >= 0.3,
  );
  const wasClosing = columns[earlier]!.field === 'closedAt';
  const later: ColumnMapping =
    isClosing || wasClosing
      ? { tables: ['orders'], field: 'closedAt', confidence: columns[at]!.confidence }
      : UNMAPPED;
  return columns.map((mapping, own) => {
    if (own === earlier) {
      return { tables: ['orders'], field: 'orderedAt', confidence: columns[at]!.confidence };
    }
    return own === at ? later : mapping;
  });
}

function daysOf({ values }: ColumnClues): readonly number[] {
  return values.map(placeOf);
}

/** Where in time a cell stands beside others of its column, or of one written alike. */
export function placeOf(value: string): number {
  const part = readDatePart(value.replace(/\s+\d{1,2}:\d{2}.*$/, ''), LIMITS);
  switch (part.form) {
    case 'day':
      return part.day;
    case 'yearless':
      return part.month * 31 + part.day;
    case 'parts':
      return part.isShortYear
        ? part.first * 372 + part.second * 31 + part.third
        : part.third * 372 + Math.max(part.first, part.second);
    default:
      return Number.NaN;
  }
}

function areBefore(earlier: readonly number[], later: readonly number[]): boolean {
  let told = 0;
  let before = 0;
  let after = 0;
  for (const [row, day] of later.entries()) {
    const other = earlier[row]!;
    if (Number.isNaN(day) || Number.isNaN(other)) continue;
    told++;
    if (other < day) before++;
    if (other > day) after++;
  }
  return told >= LEAST_ROWS && after <= told * (1 - LEAST_SHARE) && before >= told * LEAST_BEFORE;
}
