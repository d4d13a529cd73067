import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { dictionaryTexts, type CategoryColumn } from '#domain/columns.ts';
import { addDictionary, KeyIndex } from '#engine/columns/key-index.ts';
import { numRuns } from '#testing/property.ts';
import { createBlock, growBytes, SLACK_BYTES } from './cell-block.ts';
import { createDictionary } from '#ingest/kernel/kernel-dictionary.ts';
import { type Kernel, openKernel, releaseKernel } from '#ingest/kernel/kernel.ts';

let isNative = false;

function columnOf(texts: readonly string[]): CategoryColumn {
  const kernel: Kernel | null = isNative ? openKernel() : null;
  expect(kernel === null).toBe(!isNative);
  const encoded = texts.map((text) => new TextEncoder().encode(text));
  const length = encoded.reduce((sum, it) => sum + it.length, 0);
  const block = createBlock(kernel, Math.max(1, texts.length), 1);
  growBytes(block, length + SLACK_BYTES, 0);
  block.bytes.fill(0x2c);
  block.count = texts.length;
  let at = 0;
  for (const [index, part] of encoded.entries()) {
    block.bytes.set(part, at);
    block.starts[index] = at;
    at += part.length;
    block.ends[index] = at;
  }
  const builder = createDictionary(kernel);
  const codes = new Int32Array(texts.length);
  const filled = builder.addCells(block, 0, codes, 0);
  expect(filled).toBe(texts.filter((it) => it !== '').length);
  const column: CategoryColumn = { type: 'category', codes, dictionary: builder.finish() };
  releaseKernel(kernel);
  return column;
}

/** Of all lengths around the words, with zero bytes and shared beginnings; none ends in a blank. */
const value = fc.oneof(
  fc.constant(''),
  fc.tuple(fc.stringMatching(/^[ab\0]{0,14}$/), fc.constantFrom('a', 'b')).map((it) => it.join('')),
  fc.string({ unit: 'grapheme', maxLength: 24 }).map((it) => it.trimEnd().replace(/[\0- ]+$/, '')),
  fc.integer({ min: 0, max: 3000 }).map((it) => `customer-number-${it}`),
);
const values = fc.array(value, { maxLength: 400 });

describe.each([
  ['by its own loops', false],
  ['by the kernel', true],
])('a dictionary %s', (_, isByKernel) => {
  beforeEach(() => {
    isNative = isByKernel;
  });

  test('numbers distinct values in order of first appearance', () => {
    fc.assert(
      fc.property(values, (texts) => {
        const column = columnOf(texts);
        const distinct = [...new Set(texts.filter((it) => it !== ''))];
        expect(dictionaryTexts(column.dictionary)).toEqual(distinct);
        expect([...column.codes]).toEqual(texts.map((it) => distinct.indexOf(it)));
      }),
      { numRuns: numRuns(200, 5000) },
    );
  });

  test('many values: the table grows and finds them again', () => {
    const texts = Array.from({ length: 60_000 }, (_, row) => `${(row * 7919) % 30_011}`);
    const column = columnOf(texts);
    expect(column.dictionary.size).toBe(30_011);
    const held = dictionaryTexts(column.dictionary);
    expect(texts.every((text, row) => held[column.codes[row]!] === text)).toBe(true);
  });

  test('dictionaries of slices read apart join to the one of the whole, without strings', () => {
    fc.assert(
      fc.property(values, values, (first, second) => {
        const whole = columnOf([...first, ...second]);
        const parts = [columnOf(first), columnOf(second)];
        const index = new KeyIndex(16);
        const joined = parts.flatMap(({ codes, dictionary }) => {
          const remap = addDictionary(index, dictionary);
          return [...codes].map((code) => (code < 0 ? code : remap[code]!));
        });
        expect(joined).toEqual([...whole.codes]);
        expect(dictionaryTexts(index.toDictionary())).toEqual(dictionaryTexts(whole.dictionary));
      }),
      { numRuns: numRuns(100, 2000) },
    );
  });
});
