/**
 * What is drawn of a group: whether they are here or gone, what they are known for, and gender and age only
 * where they are facts of the data, else a figure that is nobody in particular.
 */
import type { Trait } from '#engine/statistics/contrast.ts';
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
  | 'moon'
  | 'heart'
  | 'compass'
  | 'pin'
  | 'bag';

/** How the figure stands: an empty outline where they stay away, low over the horizon where they are new. */
export type Presence = 'near' | 'away' | 'arriving' | 'returning' | 'pair' | 'family';

/** As the stages of the app: away is amber, long gone grey, new blue, returned violet. */
export type Tint = 'teal' | 'amber' | 'grey' | 'blue' | 'violet' | 'rust';

export interface Look {
  readonly gender: Gender | null;
  readonly age: AgeBand | null;
  readonly presence: Presence;
  readonly tint: Tint;
  readonly badge: Badge | null;
  /** What else sets them apart, in small; not what the badge says already. */
  readonly signs: readonly Badge[];
  /** Share of the shop's money that is theirs, 0 to 1. */
  readonly moneyShare: number;
  /** Picks among drawings that mean the same, so that personas differ. */
  readonly variant: number;
}

/** A majority of those known, at least this large … */
const MAJORITY = 0.6;
/** … of at least this many. */
const LEAST_KNOWN = 10;

interface Drawn {
  readonly badge: Badge;
  readonly presence: Presence;
  readonly tint: Tint;
}

const DRAWN: Readonly<Record<string, Drawn>> = {
  highQuiet: { badge: 'clock', presence: 'away', tint: 'amber' },
  best: { badge: 'heart', presence: 'near', tint: 'teal' },
  dueNow: { badge: 'calendar', presence: 'near', tint: 'teal' },
  newPromising: { badge: 'sprout', presence: 'arriving', tint: 'blue' },
  onceOnly: { badge: 'one', presence: 'arriving', tint: 'rust' },
  comeBack: { badge: 'loop', presence: 'returning', tint: 'violet' },
  birthdayMonth: { badge: 'cake', presence: 'near', tint: 'rust' },
  bargainHunters: { badge: 'tag', presence: 'near', tint: 'rust' },
  bulkBuyers: { badge: 'boxes', presence: 'near', tint: 'blue' },
  giftGivers: { badge: 'gift', presence: 'pair', tint: 'violet' },
  families: { badge: 'family', presence: 'family', tint: 'teal' },
  fallingSpend: { badge: 'down', presence: 'near', tint: 'amber' },
  unhappy: { badge: 'bubble', presence: 'near', tint: 'rust' },
  lookers: { badge: 'eye', presence: 'arriving', tint: 'grey' },
  couponHolders: { badge: 'ticket', presence: 'near', tint: 'violet' },
  nightOwls: { badge: 'moon', presence: 'near', tint: 'blue' },
  'rfm-HHH': { badge: 'star', presence: 'near', tint: 'teal' },
  'rfm-HLH': { badge: 'sprout', presence: 'arriving', tint: 'blue' },
  'rfm-LHH': { badge: 'loop', presence: 'away', tint: 'amber' },
  'rfm-LLH': { badge: 'down', presence: 'away', tint: 'rust' },
  'rfm-HHL': { badge: 'bag', presence: 'near', tint: 'teal' },
  'rfm-HLL': { badge: 'sprout', presence: 'arriving', tint: 'grey' },
  'rfm-LHL': { badge: 'bag', presence: 'away', tint: 'amber' },
  'rfm-LLL': { badge: 'clock', presence: 'away', tint: 'grey' },
};

/** Of a tag and its value, or of a tag alone where any value is told. */
const SIGNS: Readonly<Record<string, Badge>> = {
  'tags.spending=top': 'star',
  'tags.loyalty=once': 'one',
  'tags.bargain=hunter': 'tag',
  'tags.bulk=bulk': 'boxes',
  'tags.gifts=giver': 'gift',
  'tags.weekend=weekend': 'calendar',
  'tags.weekend=weekdays': 'calendar',
  'tags.hours=night': 'moon',
  'tags.hours=evening': 'moon',
  'tags.variety=explorer': 'compass',
  'tags.variety=sameAgain': 'heart',
  'tags.family=children': 'family',
  'tags.spendTrend=falling': 'down',
  'tags.mood=unhappy': 'bubble',
  'tags.complaint=recent': 'bubble',
  'tags.lookers=looking': 'eye',
  'tags.coupons=holds': 'ticket',
  'tags.coupons=redeems': 'ticket',
  'tags.favouriteProduct': 'bag',
  'tags.favouriteCategory': 'bag',
  'tags.favouriteWeekday': 'calendar',
  'tags.province': 'pin',
  'tags.city': 'pin',
  'tags.district': 'pin',
};
const MOST_SIGNS = 2;
/** From this share of a group on, those who stay away are what it is about. */
const MOSTLY_AWAY = 0.6;

export interface LookFacts {
  readonly genders: readonly CategoryCount[];
  readonly ages: readonly CategoryCount[];
  readonly traits: readonly Trait[];
  readonly moneyShare: number;
  /** Share of them who may be leaving or are gone. */
  readonly flaggedShare: number;
}

export function lookOf(segmentId: string, facts: LookFacts): Look {
  const drawn = DRAWN[segmentId];
  const isAway = facts.flaggedShare >= MOSTLY_AWAY;
  const badge = drawn?.badge ?? null;
  const variant = variantOf(segmentId);
  return {
    gender: majorityOf(facts.genders, genderOf),
    age: majorityOf(facts.ages, ageBandOf),
    presence: drawn?.presence ?? (isAway ? 'away' : 'near'),
    tint: drawn?.tint ?? (isAway ? 'amber' : (OWN_TINTS[variant % OWN_TINTS.length] ?? 'teal')),
    badge,
    signs: signsOf(facts.traits, badge),
    moneyShare: Math.min(1, Math.max(0, facts.moneyShare)),
    variant,
  };
}

const OWN_TINTS: readonly Tint[] = ['teal', 'blue', 'violet', 'rust'];

function signsOf(traits: readonly Trait[], badge: Badge | null): readonly Badge[] {
  const signs: Badge[] = [];
  for (const { column, value } of traits) {
    const sign = SIGNS[`${column}=${value}`] ?? SIGNS[column];
    if (sign === undefined || sign === badge || signs.includes(sign)) continue;
    signs.push(sign);
    if (signs.length === MOST_SIGNS) break;
  }
  return signs;
}

/** The same for a segment each time. */
function variantOf(segmentId: string): number {
  const at = Object.keys(DRAWN).indexOf(segmentId);
  if (at >= 0) return at;
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
