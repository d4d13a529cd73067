/** The order in which ties between people are broken: by smallest customer key, numbers as numbers. */
import { inBlocks, type JobContext } from '#engine/job.ts';
import { orderTexts } from '#engine/rules/order-texts.ts';
import { sortRows } from '#engine/columns/sort-rows.ts';
import type { Unified } from './unify.ts';

const PLAIN_NUMBER = /^\d{1,15}$/;

/** Rank of each person, 0 first. Equal keys cannot be: records are distinct; kinds keep first-met order. */
export async function keyRanks(
  { records, persons }: Unified,
  job: JobContext,
): Promise<Int32Array> {
  const { recordCount } = records;
  const texts: string[] = [];
  const values = new Float64Array(recordCount);
  await inBlocks(job, recordCount, (from, to) => {
    for (let record = from; record < to; record++) {
      const { text } = records.recordKey(record);
      texts.push(text);
      values[record] = PLAIN_NUMBER.test(text) ? Number(text) : Number.NaN;
    }
  });
  // Numbers by value, equal ones (007 and 7) by text; then words by text.
  const byText = await orderTexts(texts, job);
  const order = await sortRows(byText, values, false, job);
  const { personOfRecord } = persons;
  breakTies(order, texts, personOfRecord);
  const ranks = new Int32Array(persons.count).fill(-1);
  let rank = 0;
  for (const record of order) {
    const person = personOfRecord[record]!;
    // Of several keys of one person the smallest decides.
    if (ranks[person] === -1) ranks[person] = rank++;
  }
  return ranks;
}

/** The same text in keys of two kinds: the person met first goes first. */
function breakTies(order: Int32Array, texts: readonly string[], personOfRecord: Int32Array): void {
  for (let first = 0, at = 1; at <= order.length; at++) {
    if (at < order.length && texts[order[at]!] === texts[order[first]!]) continue;
    if (at - first > 1) {
      order.subarray(first, at).sort((a, b) => personOfRecord[a]! - personOfRecord[b]!);
    }
    first = at;
  }
}
