/** Records that became no rows, in the order of the file: blank ones that follow one another are one entry. */
import type { SkippedRecord } from '#domain/sheet.ts';

/** Puts one at the end. */
export function addSkipped(
  skipped: SkippedRecord[],
  { record, reason, count = 1 }: SkippedRecord,
): void {
  const last = skipped.at(-1);
  if (reason === 'blank' && last?.reason === 'blank' && behind(last) === record) {
    (last as { count?: number }).count = (last.count ?? 1) + count;
  } else skipped.push(count === 1 ? { record, reason } : { record, reason, count });
}

function behind({ record, count = 1 }: SkippedRecord): number {
  return record + count;
}

/** Each of them alone. */
export function* eachSkipped(skipped: readonly SkippedRecord[]): Generator<SkippedRecord, void> {
  for (const { record, reason, count = 1 } of skipped) {
    for (let at = 0; at < count; at++) yield { record: record + at, reason };
  }
}

/** Which record a row is, where these are none: rows count on over them. */
export function rowNumbering(skipped: readonly SkippedRecord[]): (row: number) => number {
  const sorted = [...skipped].sort((a, b) => a.record - b.record);
  /** Of each run of them: the row that comes behind it, and how many there are up to its end. */
  const rows = new Float64Array(sorted.length);
  const holes = new Float64Array(sorted.length);
  let before = 0;
  for (const [at, { record, count = 1 }] of sorted.entries()) {
    rows[at] = record - before;
    before += count;
    holes[at] = before;
  }
  return (row) => {
    let low = 0;
    let high = rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (rows[middle]! <= row) low = middle + 1;
      else high = middle;
    }
    return row + (low === 0 ? 0 : holes[low - 1]!);
  };
}
