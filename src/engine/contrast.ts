/** What sets a group of people apart from everyone: shares of values, TGI, and whether it may be chance. */
import { type Column, dictionaryTexts, NO_CODE } from '#domain/columns.ts';
import { adjustBenjaminiHochberg, twoProportionZ, twoSidedP } from './normal.ts';

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

/**
 * Traits of the members (1 a member), most telling first.
 * @param told of a column where no value is an answer too: 1 for each person of whom it would be known
 */
export function contrast(
  members: Uint8Array,
  columns: ReadonlyMap<string, Column>,
  told: ReadonlyMap<string, Uint8Array> = new Map(),
): readonly Trait[] {
  const found: (Omit<Trait, 'p'> & { z: number })[] = [];
  for (const [id, column] of columns) {
    if (column.type !== 'category' || column.dictionary.size > 5000) continue;
    const { size } = column.dictionary;
    const inside = new Int32Array(size);
    const all = new Int32Array(size);
    let knownInside = 0;
    let knownAll = 0;
    const isTold = told.get(id);
    for (let person = 0; person < members.length; person++) {
      const code = column.codes[person]!;
      if (code === NO_CODE && isTold?.[person] !== 1) continue;
      knownAll++;
      knownInside += members[person]!;
      if (code === NO_CODE) continue;
      all[code]!++;
      inside[code]! += members[person]!;
    }
    const knownRest = knownAll - knownInside;
    if (knownInside < LEAST_PEOPLE || knownRest < LEAST_PEOPLE) continue;
    const texts = dictionaryTexts(column.dictionary);
    const codes = Array.from(texts.keys())
      .filter((code) => inside[code]! >= LEAST_PEOPLE)
      .sort((a, b) => inside[b]! - inside[a]!)
      .slice(0, MOST_VALUES);
    for (const code of codes) {
      const share = inside[code]! / knownInside;
      const baseShare = all[code]! / knownAll;
      found.push({
        column: id,
        value: texts[code]!,
        n: inside[code]!,
        known: knownInside,
        share,
        baseShare,
        tgi: (100 * share) / baseShare,
        z: twoProportionZ(inside[code]!, knownInside, all[code]! - inside[code]!, knownRest),
      });
    }
  }
  const adjusted = adjustBenjaminiHochberg(found.map(({ z }) => twoSidedP(z)));
  return found
    .map(({ z, ...trait }, at) => ({ trait: { ...trait, p: adjusted[at]! }, z }))
    .sort((a, b) => Math.abs(b.z) - Math.abs(a.z))
    .map(({ trait }) => trait);
}
