import { expect, test } from 'vitest';
import { tablesOfFile } from './tables-of-file.ts';

test('of very many tables in one text some are offered, the rest is named', async () => {
  const tables = Array.from(
    { length: 64 },
    (_, at) => `order${at} id,amount${at},city${at}\n${at},${at}.5,York\n${at + 1},7.5,Bath\n\n`,
  );
  const found = await tablesOfFile(new Blob(tables));
  expect(found.others).toHaveLength(60);
  expect(
    [found.largest, ...found.others.map(({ table }) => table)].toSorted((a, b) => a - b),
  ).toEqual(Array.from({ length: 61 }, (_, at) => at));
  expect(found.leftOut).toEqual([61, 62, 63].map((at) => `order${at} id, amount${at}, city${at}`));
});
