/** Distinct byte strings numbered in order of first appearance, held against a Map. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Column, dictionaryOf, dictionaryTexts, NO_CODE } from '#domain/columns.ts';
import { numRuns } from '#testing/property.ts';
import { addDictionary, hashBytes, indexRows, isTextual, KeyIndex } from './key-index.ts';

const encoder = new TextEncoder();

function add(index: KeyIndex, text: string): number {
  const bytes = encoder.encode(text);
  return index.add(bytes, 0, bytes.length);
}

function find(index: KeyIndex, text: string): number {
  const bytes = encoder.encode(text);
  return index.find(bytes, 0, bytes.length);
}

// A small alphabet gives many repeats, and strings that differ in one byte only.
const key = fc.array(fc.constantFrom(0, 1, 65, 97, 255), { maxLength: 9 });

test('numbers are those of a Map, and what was never added is not found', () => {
  fc.assert(
    fc.property(
      fc.array(key, { maxLength: 200 }),
      fc.array(key, { maxLength: 30 }),
      (keys, asked) => {
        const index = new KeyIndex(1);
        const expected = new Map<string, number>();
        for (const bytes of keys) {
          const name = bytes.join();
          const number = expected.get(name) ?? expected.size;
          expected.set(name, number);
          // In the middle of a buffer, with neighbours that must not count.
          const buffer = Uint8Array.from([9, 9, ...bytes, 9]);
          expect(index.add(buffer, 2, 2 + bytes.length)).toBe(number);
        }
        expect(index.size).toBe(expected.size);
        for (const bytes of [...keys, ...asked]) {
          const number = expected.get(bytes.join()) ?? -1;
          expect(index.find(Uint8Array.from(bytes), 0, bytes.length)).toBe(number);
        }
      },
    ),
    { numRuns: numRuns(200, 5000) },
  );
});

test('it grows far beyond what was expected, keeping every number', () => {
  const index = new KeyIndex(4);
  const count = 20_000;
  for (let at = 0; at < count; at++) expect(add(index, `key ${at}`)).toBe(at);
  for (let at = 0; at < count; at += 7) expect(find(index, `key ${at}`)).toBe(at);
  expect(find(index, `key ${count}`)).toBe(-1);
  expect(add(index, 'key 123')).toBe(123);
  expect(index.size).toBe(count);
  const dictionary = index.toDictionary();
  expect(dictionary.size).toBe(count);
  expect(dictionaryTexts(dictionary).slice(-2)).toEqual([`key ${count - 2}`, `key ${count - 1}`]);
});

test('one key longer than the whole buffer', () => {
  const index = new KeyIndex(1);
  const long = '像'.repeat(5000);
  expect(add(index, 'a')).toBe(0);
  expect(add(index, long)).toBe(1);
  expect(find(index, long)).toBe(1);
  expect(find(index, long.slice(1))).toBe(-1);
});

test('the empty key is a key', () => {
  const index = new KeyIndex();
  expect(find(index, '')).toBe(-1);
  expect(add(index, '')).toBe(0);
  expect(add(index, 'a')).toBe(1);
  expect(find(index, '')).toBe(0);
});

test('an empty index finds nothing and has no entries', () => {
  const index = new KeyIndex();
  expect(find(index, 'a')).toBe(-1);
  expect(dictionaryTexts(index.toDictionary())).toEqual([]);
});

test('two keys of one length and one hash are two keys', () => {
  const [one, other] = ['C0084269', 'C0180141'];
  const hashOf = (text: string): number => hashBytes(encoder.encode(text), 0, text.length);
  expect(hashOf(one)).toBe(hashOf(other));
  const index = new KeyIndex();
  expect(add(index, one)).toBe(0);
  expect(find(index, other)).toBe(-1);
  expect(add(index, other)).toBe(1);
  expect([find(index, one), find(index, other)]).toEqual([0, 1]);
});

test('the hash reads only its range, and every byte of it', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.nat(), (bytes, at) => {
      const framed = Uint8Array.from([1, ...bytes, 2]);
      const hash = hashBytes(bytes, 0, bytes.length);
      expect(hashBytes(framed, 1, 1 + bytes.length)).toBe(hash);
      const changed = bytes.slice();
      changed[at % bytes.length]! ^= 1;
      expect(hashBytes(changed, 0, changed.length)).not.toBe(hash);
    }),
    { numRuns: numRuns(200, 5000) },
  );
});

describe('columns', () => {
  const category: Column = {
    type: 'category',
    codes: Int32Array.of(1, NO_CODE, 0, 1),
    dictionary: dictionaryOf(['b', 'a']),
  };
  const { bytes, offsets } = dictionaryOf(['a', '', 'c', 'b']);
  const text: Column = { type: 'text', bytes, offsets };

  test('equal values of differently stored columns have one number', () => {
    const index = new KeyIndex();
    expect(Array.from(indexRows(index, category))).toEqual([1, NO_CODE, 0, 1]);
    expect(Array.from(indexRows(index, text))).toEqual([1, NO_CODE, 2, 0]);
    expect(dictionaryTexts(index.toDictionary())).toEqual(['b', 'a', 'c']);
  });

  test('a dictionary is numbered entry by entry', () => {
    const index = new KeyIndex();
    add(index, 'c');
    expect(Array.from(addDictionary(index, dictionaryOf(['a', 'c'])))).toEqual([1, 0]);
  });

  test('only categories and texts are textual', () => {
    expect([category, text].every((column) => isTextual(column))).toBe(true);
    expect(isTextual({ type: 'day', days: new Int32Array(1) })).toBe(false);
  });
});

test('who goes on from nothing may take texts as they are', () => {
  const index = new KeyIndex().fork();
  index.adopt(dictionaryOf(['b', 'a']));
  expect(dictionaryTexts(index.fork().toDictionary())).toEqual(['b', 'a']);
});

test('texts taken as they are have their numbers, and go on like any others', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(key, { selector: (bytes) => bytes.join(), maxLength: 60 }),
      fc.array(key, { maxLength: 60 }),
      (given, more) => {
        const added = new KeyIndex();
        for (const bytes of given) added.add(Uint8Array.from(bytes), 0, bytes.length);
        const { size, bytes: texts, offsets } = added.toDictionary();
        // With bytes behind the last text that belong to somebody else.
        const bytes = Uint8Array.from([...texts, 7, 7, 7, 7]);
        const index = new KeyIndex();
        index.adopt({ size, bytes, offsets });
        const expected = new Map(given.map((own, at) => [own.join(), at]));
        for (const own of more) {
          const number = expected.get(own.join()) ?? expected.size;
          expected.set(own.join(), number);
          expect(index.add(Uint8Array.from(own), 0, own.length)).toBe(number);
        }
        expect(index.size).toBe(expected.size);
        expect([...bytes.subarray(texts.length)]).toEqual([7, 7, 7, 7]);
        const fork = index.fork();
        for (const [own, number] of expected) {
          const wanted = Uint8Array.from(own === '' ? [] : own.split(',').map(Number));
          expect(fork.find(wanted, 0, wanted.length)).toBe(number);
        }
      },
    ),
    { numRuns: numRuns(200, 5000) },
  );
});
