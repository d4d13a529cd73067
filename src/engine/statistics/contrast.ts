/** What sets a group of people apart from everyone: shares of values, TGI, and whether it may be chance. */
import { eachSpan } from '#engine/columns/spans.ts';
import { type CategoryColumn, type Column, NO_CODE, textsOf } from '#domain/columns.ts';
import { adjustBenjaminiHochberg, twoProportionZ, twoSidedP } from './normal.ts';
import { isEveryone } from '#engine/columns/members.ts';
import { valueCounts } from '#engine/columns/value-counts.ts';

/** One value of one column, in the group and among everyone. */
export interface Trait {
  readonly column: string;
  readonly value: string;
  /** People of the group with the value, and of the group with any value of the column. */
  readonly n: number;
  readonly known: number;
  readonly share: number;
  /** Share among everyone with any value. */
  readonly baseShare: number;
  /** 100 × share / baseShare (rules.md, "TGI and lift"). */
  readonly tgi: number;
  /** Group against the rest, two-sided, adjusted over all compared values. */
  readonly p: number;
}

/** Values fewer people of the group have than this say nothing. */
const LEAST_PEOPLE = 5;
/** Values of one column looked at, most frequent first. */
const MOST_VALUES = 200;
/** Columns of more values are names, not traits. */
const MOST_TEXTS = 5000;

interface Compared {
  readonly id: string;
  /** One more than the code of each person, 0 for none: as bytes where they fit, which stay nearer by. */
  readonly places: Uint8Array | Uint16Array;
  readonly texts: readonly string[];
  /** 1 for each person of whom a value would be known; null: those who have one; or everyone. */
  readonly told: Uint8Array | 'everyone' | null;
  /** People with each value, and with any. */
  readonly counts: readonly number[];
  readonly known: number;
}

function placesOf({ codes, dictionary }: CategoryColumn): Uint8Array | Uint16Array {
  const places = new (dictionary.size < 255 ? Uint8Array : Uint16Array)(codes.length);
  eachSpan(0, codes.length, (from, until) => {
    for (let person = from; person < until; person++) places[person] = codes[person]! + 1;
  });
  return places;
}

/** People without a value of whom it would be known. */
function toldOfNone({ codes }: CategoryColumn, told: Uint8Array): number {
  let count = 0;
  eachSpan(0, codes.length, (from, until) => {
    count += toldOfNoneWithin(codes, told, from, until);
  });
  return count;
}

function toldOfNoneWithin(
  codes: Int32Array,
  told: Uint8Array,
  from: number,
  until: number,
): number {
  let count = 0;
  for (let person = from; person < until; person++) {
    count += codes[person] === NO_CODE ? told[person]! : 0;
  }
  return count;
}

/** Everyone, counted once for all the groups that are held against them. */
export class Baseline {
  readonly #columns: readonly Compared[];

  /**
   * @param told of a column where no value is an answer too: 1 for each person of whom it would be known
   */
  constructor(
    columns: ReadonlyMap<string, Column>,
    told: ReadonlyMap<string, Uint8Array> = new Map(),
  ) {
    this.#columns = [...columns].flatMap(([id, column]) => {
      if (column.type !== 'category' || column.dictionary.size > MOST_TEXTS) return [];
      const own = told.get(id) ?? null;
      const isTold = own && isEveryone(own) ? 'everyone' : own;
      const [without, ...counts] = valueCounts(column);
      const people = column.codes.length;
      const known =
        isTold === 'everyone'
          ? people
          : people - without! + (isTold ? toldOfNone(column, isTold) : 0);
      const texts = textsOf(column.dictionary);
      return [{ id, places: placesOf(column), texts, told: isTold, counts, known }];
    });
  }

  /** Traits of the members, most telling first. */
  traitsOf(members: Int32Array): readonly Trait[] {
    const found: (Omit<Trait, 'p'> & { z: number })[] = [];
    for (const column of this.#columns) {
      const { id, texts, counts } = column;
      const inside = new Int32Array(texts.length);
      const knownInside = countInside(column, members, inside);
      const knownRest = column.known - knownInside;
      if (knownInside < LEAST_PEOPLE || knownRest < LEAST_PEOPLE) continue;
      const codes = Array.from(texts.keys())
        .filter((code) => inside[code]! >= LEAST_PEOPLE)
        .sort((a, b) => inside[b]! - inside[a]!)
        .slice(0, MOST_VALUES);
      for (const code of codes) {
        const share = inside[code]! / knownInside;
        const baseShare = counts[code]! / column.known;
        found.push({
          column: id,
          value: texts[code]!,
          n: inside[code]!,
          known: knownInside,
          share,
          baseShare,
          tgi: (100 * share) / baseShare,
          z: twoProportionZ(inside[code]!, knownInside, counts[code]! - inside[code]!, knownRest),
        });
      }
    }
    const adjusted = adjustBenjaminiHochberg(found.map(({ z }) => twoSidedP(z)));
    return found
      .map(({ z, ...trait }, at) => ({ trait: { ...trait, p: adjusted[at]! }, z }))
      .sort((a, b) => Math.abs(b.z) - Math.abs(a.z))
      .map(({ trait }) => trait);
  }
}

/** Counts the members with each value; returns of how many any is known. */
function countInside(
  { places, told }: Pick<Compared, 'places' | 'told'>,
  members: Int32Array,
  inside: Int32Array,
): number {
  const counts = new Int32Array(inside.length + 1);
  eachSpan(0, members.length, (from, until) => {
    countPlaces(places, members, counts, from, until);
  });
  inside.set(counts.subarray(1));
  if (told === 'everyone') return members.length;
  const withValue = members.length - counts[0]!;
  if (told === null || counts[0] === 0) return withValue;
  /** People without a value of whom it would be known. */
  let none = 0;
  eachSpan(0, members.length, (from, until) => {
    none += toldAmong(places, told, members, from, until);
  });
  return withValue + none;
}

function countPlaces(
  places: Uint8Array | Uint16Array,
  members: Int32Array,
  counts: Int32Array,
  from: number,
  until: number,
): void {
  for (let at = from; at < until; at++) counts[places[members[at]!]!]!++;
}

function toldAmong(
  places: Uint8Array | Uint16Array,
  told: Uint8Array,
  members: Int32Array,
  from: number,
  until: number,
): number {
  let count = 0;
  for (let at = from; at < until; at++) {
    const person = members[at]!;
    if (places[person] === 0) count += told[person]!;
  }
  return count;
}
