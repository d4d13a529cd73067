/** Rhythm, silence and life-cycle stage of each person (rules.md, "Rhythm, stage, flag"). */
import { dictionaryOf } from '#domain/columns.ts';
import { type AnalysisInput, defineAnalysis, type Outcome } from '#engine/analysis.ts';
import { BLOCK_ROWS } from '#engine/job.ts';
import { longestHistory, orderDaysOf } from '#engine/purchases.ts';
import { medianInPlace, round12 } from '#engine/quantiles.ts';
import type { Shop } from '#engine/shop.ts';

/** Stages by code name; the column's codes are these indices. */
export const STAGES = ['potential', 'new', 'active', 'dormant', 'lost', 'returned'] as const;
export type Stage = (typeof STAGES)[number];

/** Gaps below which the shop's own rhythm is not trusted. */
export const MINIMUM_SHOP_GAPS = 30;
/** Days assumed between orders of a shop with too few gaps. */
const ASSUMED_GAP_DAYS = 30;

export interface LifecycleLimits {
  /** A first order at most this many days ago is new: shopGap clamped to these. */
  readonly newDays: readonly [number, number];
  readonly lostRatio: number;
  readonly lostSilenceDays: number;
  readonly dormantRatio: number;
  readonly dormantSilenceDays: number;
  /** The gap before a return, in rhythms. */
  readonly returnedRatio: number;
}

export interface LifecycleSummary {
  readonly limits: LifecycleLimits;
  /** Median of all gaps of all buyers, or the assumed one. */
  readonly shopGapDays: number;
  readonly gapCount: number;
  readonly isShopGapAssumed: boolean;
  /** People of each stage, in the order of {@link STAGES}. */
  readonly counts: readonly number[];
}

const DEFAULTS: LifecycleLimits = {
  newDays: [14, 90],
  lostRatio: 4,
  lostSilenceDays: 30,
  dormantRatio: 2,
  dormantSilenceDays: 14,
  returnedRatio: 4,
};

export const lifecycle = defineAnalysis<LifecycleLimits, LifecycleSummary>({
  id: 'lifecycle',
  version: 1,
  needs: () => [{ table: 'orders', field: 'orderedAt' }],
  uses: () => [],
  defaults: DEFAULTS,
  check: (value) => (isLimits(value) ? value : null),
  run,
});

/** Weight, in gaps, of the shop's rhythm in a person's. */
const SHOP_WEIGHT = 3;

/** Days between a person's orders: own median gap, drawn to the shop's while gaps are few. */
function rhythmOf(gapCount: number, medianGap: number, shopGapDays: number): number {
  if (gapCount === 0) return shopGapDays;
  return (gapCount * medianGap + SHOP_WEIGHT * shopGapDays) / (gapCount + SHOP_WEIGHT);
}

/** Median gap over all buyers; assumed when there are fewer than {@link MINIMUM_SHOP_GAPS}. */
export function shopGap(
  shop: Shop,
  asOf: number,
): { days: number; gapCount: number; isAssumed: boolean } {
  const days = new Int32Array(longestHistory(shop));
  let gapCount = 0;
  let longest = 0;
  const histogram: number[] = [];
  for (let person = 0; person < shop.personCount; person++) {
    const count = orderDaysOf(shop, person, asOf, days);
    for (let at = 1; at < count; at++) {
      const gap = days[at]! - days[at - 1]!;
      histogram[gap] = (histogram[gap] ?? 0) + 1;
      longest = Math.max(longest, gap);
      gapCount++;
    }
  }
  if (gapCount < MINIMUM_SHOP_GAPS) {
    return { days: ASSUMED_GAP_DAYS, gapCount, isAssumed: true };
  }
  const valueAt = (index: number): number => {
    let below = 0;
    for (let gap = 0; gap <= longest; gap++) {
      below += histogram[gap] ?? 0;
      if (below > index) return gap;
    }
    return longest;
  };
  const middle = (gapCount - 1) / 2;
  const median = (valueAt(Math.floor(middle)) + valueAt(Math.ceil(middle))) / 2;
  return { days: median, gapCount, isAssumed: false };
}

/** Gaps between `count` ascending days. */
function gapsOf(days: Int32Array, count: number): Int32Array {
  const gaps = new Int32Array(Math.max(0, count - 1));
  for (let at = 1; at < count; at++) gaps[at - 1] = days[at]! - days[at - 1]!;
  return gaps;
}

export interface Rhythm {
  readonly rhythmDays: number;
  readonly silenceDays: number;
  readonly ratio: number;
  readonly stage: Stage;
}

/** Rhythm and stage of one person from `count` ascending order days, all ≤ `asOf`. */
export function rhythmAndStage(
  days: Int32Array,
  count: number,
  asOf: number,
  shopGapDays: number,
  limits: LifecycleLimits = DEFAULTS,
): Rhythm | null {
  if (count === 0) return null;
  const gaps = gapsOf(days, count);
  const lastGap = gaps.at(-1) ?? 0;
  const before = rhythmOf(
    Math.max(0, gaps.length - 1),
    medianInPlace(gaps.slice(0, -1)),
    shopGapDays,
  );
  const rhythmDays = rhythmOf(gaps.length, medianInPlace(gaps), shopGapDays);
  const silenceDays = asOf - days[count - 1]!;
  const ratio = round12(silenceDays / rhythmDays);
  const isNew =
    count === 1 &&
    silenceDays <= Math.min(Math.max(shopGapDays, limits.newDays[0]), limits.newDays[1]);
  let stage: Stage = 'active';
  if (isNew) stage = 'new';
  else if (ratio > limits.lostRatio && silenceDays >= limits.lostSilenceDays) stage = 'lost';
  else if (ratio > limits.dormantRatio && silenceDays >= limits.dormantSilenceDays) {
    stage = 'dormant';
  } else if (
    count > 1 &&
    lastGap > round12(limits.returnedRatio * before) &&
    silenceDays <= shopGapDays
  ) {
    stage = 'returned';
  }
  return { rhythmDays, silenceDays, ratio, stage };
}

/** The defaults' shape, every number finite and positive. */
function isLimits(value: unknown): value is LifecycleLimits {
  if (typeof value !== 'object' || value === null) return false;
  const given = value as Readonly<Record<string, unknown>>;
  const isPositive = (own: unknown): boolean =>
    typeof own === 'number' && Number.isFinite(own) && own > 0;
  return Object.entries(DEFAULTS).every(([name, own]) => {
    const told = given[name];
    return Array.isArray(own)
      ? Array.isArray(told) && told.length === own.length && told.every(isPositive)
      : isPositive(told);
  });
}

async function run(
  { shop, asOf, job }: AnalysisInput,
  limits: LifecycleLimits,
): Promise<Outcome<LifecycleSummary>> {
  const gap = shopGap(shop, asOf);
  const { personCount } = shop;
  const rhythm = new Float64Array(personCount).fill(Number.NaN);
  const silence = new Float64Array(personCount).fill(Number.NaN);
  const ratio = new Float64Array(personCount).fill(Number.NaN);
  const stages = new Int32Array(personCount);
  const counts = new Int32Array(STAGES.length);
  const days = new Int32Array(longestHistory(shop));
  for (let person = 0; person < personCount; person++) {
    if (person % BLOCK_ROWS === 0 && job.due()) await job.pause(person / personCount);
    const count = orderDaysOf(shop, person, asOf, days);
    const own = rhythmAndStage(days, count, asOf, gap.days, limits);
    const stage = STAGES.indexOf(own?.stage ?? 'potential');
    stages[person] = stage;
    counts[stage]!++;
    if (!own) continue;
    rhythm[person] = own.rhythmDays;
    silence[person] = own.silenceDays;
    ratio[person] = own.ratio;
  }
  return {
    status: 'done',
    summary: {
      limits,
      shopGapDays: gap.days,
      gapCount: gap.gapCount,
      isShopGapAssumed: gap.isAssumed,
      counts: Array.from(counts),
    },
    columns: {
      stage: { type: 'category', codes: stages, dictionary: dictionaryOf(STAGES) },
      rhythmDays: { type: 'float', values: rhythm },
      silenceDays: { type: 'decimal', units: silence, scale: 0 },
      ratio: { type: 'float', values: ratio },
    },
  };
}
