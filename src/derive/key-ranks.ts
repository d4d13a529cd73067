/** The order in which ties between people are broken: by smallest customer key, numbers as numbers. */
import type { Unified } from './unify.ts';

interface PersonKey {
  readonly isNumber: boolean;
  readonly value: number;
  readonly text: string;
}

const PLAIN_NUMBER = /^\d{1,15}$/;

function compareKeys(a: PersonKey, b: PersonKey): number {
  if (a.isNumber !== b.isNumber) return a.isNumber ? -1 : 1;
  if (a.isNumber && a.value !== b.value) return a.value - b.value;
  return a.text < b.text ? -1 : a.text > b.text ? 1 : 0;
}

/** Rank of each person, 0 first. Equal keys cannot be: records are distinct; kinds keep first-met order. */
export function keyRanks({ records, persons }: Unified): Int32Array {
  const keys: (PersonKey | undefined)[] = Array.from({ length: persons.count });
  for (let record = 0; record < records.recordCount; record++) {
    const { text } = records.recordKey(record);
    const isNumber = PLAIN_NUMBER.test(text);
    const key = { isNumber, value: isNumber ? Number(text) : Number.NaN, text };
    const person = persons.personOfRecord[record]!;
    const held = keys[person];
    if (!held || compareKeys(key, held) < 0) keys[person] = key;
  }
  const order = Int32Array.from(keys.keys());
  order.sort((a, b) => compareKeys(keys[a]!, keys[b]!) || a - b);
  const ranks = new Int32Array(persons.count);
  for (let rank = 0; rank < order.length; rank++) ranks[order[rank]!] = rank;
  return ranks;
}
