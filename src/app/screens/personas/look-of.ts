/** What is drawn of a group: gender and age only where they are facts of the data, else neither. */
import { type Gender, genderOf } from '#domain/normalise/gender.ts';
import type { CategoryCount } from '#worker/protocol/people.ts';

export type AgeBand = 'young' | 'middle' | 'older';
export type Badge =
  | 'star'
  | 'clock'
  | 'calendar'
  | 'sprout'
  | 'one'
  | 'loop'
  | 'cake'
  | 'tag'
  | 'boxes'
  | 'gift'
  | 'family'
  | 'down'
  | 'bubble'
  | 'eye'
  | 'ticket'
  | 'moon';

export interface Look {
  readonly gender: Gender | null;
  readonly age: AgeBand | null;
  readonly badge: Badge | null;
  /** Picks among drawings that mean the same, so that personas differ. */
  readonly variant: number;
}

/** A majority of those known, at least this large … */
const MAJORITY = 0.6;
/** … of at least this many. */
const LEAST_KNOWN = 10;

const BADGES: Readonly<Record<string, Badge>> = {
  highQuiet: 'clock',
  best: 'star',
  dueNow: 'calendar',
  newPromising: 'sprout',
  onceOnly: 'one',
  comeBack: 'loop',
  birthdayMonth: 'cake',
  bargainHunters: 'tag',
  bulkBuyers: 'boxes',
  giftGivers: 'gift',
  families: 'family',
  fallingSpend: 'down',
  unhappy: 'bubble',
  lookers: 'eye',
  couponHolders: 'ticket',
  nightOwls: 'moon',
  'rfm-HHH': 'star',
  'rfm-HLH': 'sprout',
  'rfm-LHH': 'clock',
  'rfm-LLH': 'clock',
  'rfm-LLL': 'clock',
  'rfm-HLL': 'sprout',
};

export function lookOf(
  segmentId: string,
  genders: readonly CategoryCount[],
  ages: readonly CategoryCount[],
): Look {
  return {
    gender: majorityOf(genders, genderOf),
    age: majorityOf(ages, ageBandOf),
    badge: BADGES[segmentId] ?? null,
    variant: variantOf(segmentId),
  };
}

/** Segments of the app differ from their neighbours; own ones by their id. */
function variantOf(segmentId: string): number {
  const at = Object.keys(BADGES).indexOf(segmentId);
  if (at >= 0) return segmentId.startsWith('rfm-') ? at + 3 : at;
  return [...segmentId].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 997, 7);
}

/** The class that {@link MAJORITY} of the known values belong to; null without one. */
function majorityOf<Class extends string>(
  counts: readonly CategoryCount[],
  classOf: (value: string) => Class | null,
): Class | null {
  const sums = new Map<Class, number>();
  let known = 0;
  for (const { value, count } of counts) {
    const own = value === null ? null : classOf(value);
    if (own === null) continue;
    known += count;
    sums.set(own, (sums.get(own) ?? 0) + count);
  }
  if (known < LEAST_KNOWN) return null;
  for (const [own, sum] of sums) if (sum >= MAJORITY * known) return own;
  return null;
}

/** Of a code of the age tag or a band as a file has it ("45-54", "65+"): by the age it begins with. */
function ageBandOf(value: string): AgeBand | null {
  if (value === 'under25') return 'young';
  const from = Number.parseInt(value, 10);
  if (Number.isNaN(from)) return null;
  if (from < 35) return 'young';
  return from < 55 ? 'middle' : 'older';
}
