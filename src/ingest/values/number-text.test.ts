/** Numbers as they are said over the counter, and what marks a cell as text. */
import { expect, test } from 'vitest';
import { cellContent } from './cell-text.ts';
import { floatOf, PLAIN_FORMAT, readNumberText } from './number-text.ts';

test.each([
  ['8折', 20],
  ['85折', 15],
  ['8.5折', 15],
  ['9.5 折', 5],
  ['打7折', 30],
  ['９折', 10],
])('"%s" takes off %d percent', (cell, off) => {
  const number = readNumberText(cell, PLAIN_FORMAT);
  expect(number?.isPercent).toBe(true);
  expect(floatOf(number!)).toBe(off);
});

test.each(['八折', '折', '128折', '折8', '8折起'])('"%s" is no number', (cell) => {
  expect(readNumberText(cell, PLAIN_FORMAT)).toBeNull();
});

test.each([
  ['`2024-03-05', '2024-03-05'],
  ['`oAbc\t', 'oAbc'],
  ['`', ''],
  ['`code`', '`code`'],
  ["'13811110001", '13811110001'],
  ["'n' Roll", "'n' Roll"],
])('the content of "%s" is "%s"', (cell, content) => {
  expect(cellContent(cell)).toBe(content);
});
