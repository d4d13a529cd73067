/** Rhythm, silence and life-cycle stage of each person (rules.md, "Rhythm, stage, flag"). */
import { dictionaryOf } from '#domain/columns.ts';
import { type AnalysisInput, defineAnalysis, type Outcome } from '#engine/analysis.ts';
import { daysToGaps, gapsUntil } from '#engine/shop/gaps.ts';
import { inBlocks } from '#engine/job.ts';
import { longestHistory, orderDaysOf } from '#engine/shop/purchases.ts';
import { medianOfFirst, round12 } from '#engine/statistics/quantiles.ts';
import { Recount } from '#engine/later/recount.ts';
import type { Shop } from '#engine/shop/shop.ts';

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
  earlier: AnalysisInput['earlier'] = null,
): { days: number; gapCount: number; isAssumed: boolean } {
  const { histogram } = gapsUntil(shop, asOf, earlier);
  let gapCount = 0;
  for (let gap = 0; gap < histogram.length; gap++) gapCount += histogram[gap]!;
  if (gapCount < MINIMUM_SHOP_GAPS) {
    return { days: ASSUMED_GAP_DAYS, gapCount, isAssumed: true };
  }
  const valueAt = (index: number): number => {
    let gap = 0;
    for (let below = histogram[0]!; below <= index; below += histogram[gap]!) gap++;
    return gap;
  };
  const middle = (gapCount - 1) / 2;
  const median = (valueAt(Math.floor(middle)) + valueAt(Math.ceil(middle))) / 2;
  return { days: median, gapCount, isAssumed: false };
}

export interface Rhythm {
  readonly rhythmDays: number;
  readonly silenceDays: number;
  readonly ratio: number;
  readonly stage: Stage;
}

const POTENTIAL = STAGES.indexOf('potential');
const NEW = STAGES.indexOf('new');
const ACTIVE = STAGES.indexOf('active');
const DORMANT = STAGES.indexOf('dormant');
const LOST = STAGES.indexOf('lost');
const RETURNED = STAGES.indexOf('returned');

/**
 * Stage of a buyer of `count` order days.
 * @param rhythmBefore days between the orders before the last one; asked only where it decides
 */
function stageOf(
  count: number,
  silenceDays: number,
  ratio: number,
  lastGap: number,
  shopGapDays: number,
  limits: LifecycleLimits,
  rhythmBefore: () => number,
): number {
  if (count === 1) {
    const [least, most] = limits.newDays;
    if (silenceDays <= Math.min(Math.max(shopGapDays, least), most)) return NEW;
  }
  if (ratio > limits.lostRatio && silenceDays >= limits.lostSilenceDays) return LOST;
  if (ratio > limits.dormantRatio && silenceDays >= limits.dormantSilenceDays) return DORMANT;
  const mayReturn = count > 1 && silenceDays <= shopGapDays;
  return mayReturn && lastGap > round12(limits.returnedRatio * rhythmBefore()) ? RETURNED : ACTIVE;
}

/** Rhythm of the gaps before the last one; `days` holds `count` ascending days and is used up. */
function rhythmBeforeLast(days: Int32Array, count: number, shopGapDays: number): number {
  const gapCount = daysToGaps(days, count - 1);
  return rhythmOf(gapCount, medianOfFirst(days, gapCount), shopGapDays);
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
  const gaps = days.slice(0, count);
  const gapCount = daysToGaps(gaps, count);
  const lastGap = gapCount > 0 ? gaps[gapCount - 1]! : 0;
  const rhythmDays = rhythmOf(gapCount, medianOfFirst(gaps, gapCount), shopGapDays);
  const silenceDays = asOf - days[count - 1]!;
  const ratio = round12(silenceDays / rhythmDays);
  const stage = stageOf(count, silenceDays, ratio, lastGap, shopGapDays, limits, () =>
    rhythmBeforeLast(days.slice(0, count), count, shopGapDays),
  );
  return { rhythmDays, silenceDays, ratio, stage: STAGES[stage]! };
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
  input: AnalysisInput,
  limits: LifecycleLimits,
): Promise<Outcome<LifecycleSummary>> {
  const { shop, asOf, job, earlier } = input;
  const gap = shopGap(shop, asOf, earlier);
  const { dayCount, lastDay, lastGap, median } = gapsUntil(shop, asOf);
  const { personCount } = shop;
  // Another day, or another rhythm of the shop, is another ratio for everyone.
  const isAlike =
    earlier?.asOf === asOf &&
    (earlier.outcome.summary as LifecycleSummary).shopGapDays === gap.days;
  const recount = new Recount(isAlike ? input : { ...input, earlier: null }, {
    columns: ['stage', 'rhythmDays', 'silenceDays', 'ratio'],
    windows: [0],
  });
  const { people } = recount;
  const rhythm = recount.numbers('rhythmDays');
  const silence = recount.numbers('silenceDays');
  const ratio = recount.numbers('ratio');
  const stages = recount.codes('stage');
  const days = new Int32Array(longestHistory(shop));
  let asked = 0;
  const before = (): number =>
    rhythmBeforeLast(days, orderDaysOf(shop, asked, asOf, days), gap.days);
  await inBlocks(job, people.length, (from, to) => {
    for (let next = from; next < to; next++) {
      const person = people[next]!;
      const count = dayCount[person]!;
      if (count === 0) {
        stages[person] = POTENTIAL;
        continue;
      }
      const rhythmDays = rhythmOf(count - 1, median[person]!, gap.days);
      const silenceDays = asOf - lastDay[person]!;
      const own = round12(silenceDays / rhythmDays);
      rhythm[person] = rhythmDays;
      silence[person] = silenceDays;
      ratio[person] = own;
      asked = person;
      stages[person] = stageOf(count, silenceDays, own, lastGap[person]!, gap.days, limits, before);
    }
  });
  const counts = new Int32Array(STAGES.length);
  for (let person = 0; person < personCount; person++) counts[stages[person]!]!++;
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
