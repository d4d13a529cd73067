/**
 * Groups of people: one byte a person, 1 for members. Four people are combined at a time; arrays made
 * here stand in buffers of whole words.
 */
import { eachSpan } from './spans.ts';
import { zeros } from './spare-memory.ts';

export function noMembers(personCount: number): Uint8Array {
  return zeros(Uint8Array, personCount);
}

export function allMembers(personCount: number): Uint8Array {
  return noMembers(personCount).fill(1);
}

/** The members as words; null where they do not stand in whole words. The last may hold bytes of nobody. */
function wordsOf(members: Uint8Array): Uint32Array | null {
  const bytes = Math.ceil(members.length / 4) * 4;
  const isWhole = members.byteOffset % 4 === 0;
  if (!isWhole || members.byteOffset + bytes > members.buffer.byteLength) return null;
  return new Uint32Array(members.buffer, members.byteOffset, bytes / 4);
}

export function intersect(members: Uint8Array, other: Uint8Array): void {
  const into = wordsOf(members);
  const from = wordsOf(other);
  if (into && from && into.length === from.length) {
    eachSpan(0, into.length, (start, end) => {
      for (let at = start; at < end; at++) into[at]! &= from[at]!;
    });
  } else for (let at = 0; at < members.length; at++) members[at]! &= other[at]!;
}

export function unite(members: Uint8Array, other: Uint8Array): void {
  const into = wordsOf(members);
  const from = wordsOf(other);
  if (into && from && into.length === from.length) {
    eachSpan(0, into.length, (start, end) => {
      for (let at = start; at < end; at++) into[at]! |= from[at]!;
    });
  } else for (let at = 0; at < members.length; at++) members[at]! |= other[at]!;
}

export function isEveryone(members: Uint8Array): boolean {
  return !members.includes(0);
}

/** Everyone else. */
export function complement(members: Uint8Array): Uint8Array {
  const others = noMembers(members.length);
  eachSpan(0, members.length, (from, until) => {
    for (let at = from; at < until; at++) others[at] = 1 - members[at]!;
  });
  return others;
}

/** The members themselves, ascending. */
export function listMembers(members: Uint8Array): Int32Array {
  const count = countMembers(members);
  // Every person is written, and written over by the next one until a member comes: no branch is guessed.
  const list = zeros(Int32Array, count + 1);
  let into = 0;
  eachSpan(0, members.length, (from, until) => {
    into = listWithin(members, list, into, from, until);
  });
  return list.subarray(0, count);
}

function listWithin(
  members: Uint8Array,
  list: Int32Array,
  start: number,
  from: number,
  until: number,
): number {
  let into = start;
  for (let person = from; person < until; person++) {
    list[into] = person;
    into += members[person]!;
  }
  return into;
}

export function countMembers(members: Uint8Array): number {
  let count = 0;
  eachSpan(0, members.length, (from, until) => {
    count += countWithin(members, from, until);
  });
  return count;
}

function countWithin(members: Uint8Array, from: number, until: number): number {
  let count = 0;
  for (let at = from; at < until; at++) count += members[at]!;
  return count;
}

/** Writes a value at the place of every member; four who are none are passed by at once. */
export function writeAtMembers(members: Uint8Array, into: Int32Array, value: number): void {
  const words = wordsOf(members);
  if (!words) {
    for (let at = 0; at < members.length; at++) if (members[at] === 1) into[at] = value;
    return;
  }
  eachSpan(0, words.length, (from, until) => {
    for (let word = from; word < until; word++) {
      if (words[word] !== 0) writeAtWord(members, word, into, value);
    }
  });
}

function writeAtWord(members: Uint8Array, word: number, into: Int32Array, value: number): void {
  const end = Math.min(members.length, word * 4 + 4);
  for (let at = word * 4; at < end; at++) if (members[at] === 1) into[at] = value;
}
