/** Columns of some people as columns of their own: what is asked of few need not be asked of everyone. */
import type { Column, TextColumn } from '#domain/columns.ts';
import { zeros } from './spare-memory.ts';

const wholes = new WeakMap<Column, Column>();

/** The column of everyone that this one was taken from: shares of people are shares of all. */
export function wholeOf(column: Column): Column {
  return wholes.get(column) ?? column;
}

export class SomePeople {
  readonly people: Int32Array;
  readonly #taken = new Map<Column, Column>();

  /** @param people ascending */
  constructor(people: Int32Array) {
    this.people = people;
  }

  column(whole: Column): Column {
    let own = this.#taken.get(whole);
    if (!own) {
      own = taken(whole, this.people);
      wholes.set(own, wholeOf(whole));
      this.#taken.set(whole, own);
    }
    return own;
  }
}

function taken(column: Column, people: Int32Array): Column {
  switch (column.type) {
    case 'category':
      return { ...column, codes: integersOf(column.codes, people) };
    case 'decimal':
      return { ...column, units: numbersOf(column.units, people) };
    case 'float':
      return { ...column, values: numbersOf(column.values, people) };
    case 'day':
      return { ...column, days: integersOf(column.days, people) };
    case 'moment':
      return { ...column, millis: numbersOf(column.millis, people) };
    case 'flag': {
      const flags = zeros(Int8Array, people.length);
      for (let at = 0; at < flags.length; at++) flags[at] = column.flags[people[at]!]!;
      return { ...column, flags };
    }
    case 'text':
      return textsOf(column, people);
  }
}

function integersOf(values: Int32Array, people: Int32Array): Int32Array {
  const own = zeros(Int32Array, people.length);
  for (let at = 0; at < own.length; at++) own[at] = values[people[at]!]!;
  return own;
}

function numbersOf(values: Float64Array, people: Int32Array): Float64Array {
  const own = zeros(Float64Array, people.length);
  for (let at = 0; at < own.length; at++) own[at] = values[people[at]!]!;
  return own;
}

function textsOf({ bytes, offsets }: TextColumn, people: Int32Array): TextColumn {
  const ends = new Uint32Array(people.length + 1);
  for (let at = 0; at < people.length; at++) {
    const person = people[at]!;
    ends[at + 1] = ends[at]! + offsets[person + 1]! - offsets[person]!;
  }
  const packed = new Uint8Array(ends[people.length]!);
  for (let at = 0; at < people.length; at++) {
    const person = people[at]!;
    packed.set(bytes.subarray(offsets[person], offsets[person + 1]), ends[at]);
  }
  return { type: 'text', bytes: packed, offsets: ends };
}
