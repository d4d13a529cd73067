/** Recency, frequency, monetary and their scores (rules.md, "RFM"). */
import type { Column } from '#domain/columns.ts';
import { NO_DAY } from '#domain/columns.ts';
import { type AnalysisInput, defineAnalysis, type Outcome } from '#engine/analysis.ts';
import { codeColumn, missingCodes, missingNumbers } from '#engine/person-columns.ts';
import { equalSizedScores, quantileEdges, scoreByEdges } from './scores.ts';

/** Buyers below which scores would sort noise. */
export const MINIMUM_BUYERS = 20;

export const RFM_METHODS = ['ties-together', 'equal-sized'] as const;
export type RfmMethod = (typeof RFM_METHODS)[number];

export interface RfmParams {
  readonly method: RfmMethod;
  /** 2–9. */
  readonly bins: number;
}

export interface RfmMeasure {
  /** Ties together: the bins − 1 cut points, ascending. A value equal to a cut goes lower. */
  readonly edges: readonly number[];
  /** People and range of values of each score, score 1 first. */
  readonly bins: readonly { readonly count: number; readonly min: number; readonly max: number }[];
}

/** One cell of the heat map: R × F. */
export interface RfmCell {
  readonly r: number;
  readonly f: number;
  readonly count: number;
  readonly meanMonetary: number;
}

export interface RfmSummary {
  readonly params: RfmParams;
  readonly buyers: number;
  readonly recency: RfmMeasure;
  readonly frequency: RfmMeasure;
  readonly monetary: RfmMeasure;
  readonly cells: readonly RfmCell[];
}

export const rfm = defineAnalysis<RfmParams, RfmSummary>({
  id: 'rfm',
  version: 1,
  needs: () => [],
  uses: () => ['profile'],
  defaults: { method: 'ties-together', bins: 5 },
  check: checkParams,
  run,
});

function checkParams(value: unknown): RfmParams | null {
  if (typeof value !== 'object' || value === null) return null;
  const { method, bins } = value as { method?: unknown; bins?: unknown };
  const known = RFM_METHODS.find((name) => name === method);
  if (!known || typeof bins !== 'number' || !Number.isInteger(bins)) return null;
  return bins >= 2 && bins <= 9 ? { method: known, bins } : null;
}

function run({ shop, asOf, column }: AnalysisInput, params: RfmParams): Outcome<RfmSummary> {
  const lastDay = column('profile.lastDay');
  const frequency = column('profile.frequency');
  const monetary = column('profile.monetary');
  if (lastDay?.type !== 'day' || frequency?.type !== 'decimal' || monetary?.type !== 'decimal') {
    return { status: 'notEnough', unit: 'buyers', minimum: MINIMUM_BUYERS, have: 0 };
  }
  const everyone = new Int32Array(shop.personCount);
  let have = 0;
  for (let person = 0; person < shop.personCount; person++) {
    if (lastDay.days[person] !== NO_DAY) everyone[have++] = person;
  }
  if (have < MINIMUM_BUYERS) {
    return { status: 'notEnough', unit: 'buyers', minimum: MINIMUM_BUYERS, have };
  }
  const buyers = everyone.subarray(0, have);
  const recencyDays = missingNumbers(shop.personCount);
  const recencyColumn: Column = { type: 'decimal', units: recencyDays, scale: 0 };
  const divisor = 10 ** monetary.scale;
  const values = {
    recency: new Float64Array(have),
    frequency: new Float64Array(have),
    monetary: new Float64Array(have),
  };
  for (let at = 0; at < have; at++) {
    const person = buyers[at]!;
    recencyDays[person] = asOf - lastDay.days[person]!;
    values.recency[at] = recencyDays[person]!;
    values.frequency[at] = frequency.units[person]!;
    values.monetary[at] = monetary.units[person]! / divisor;
  }
  const ranks = params.method === 'equal-sized' ? shop.keyRank() : null;
  const measure = (name: keyof typeof values, isReversed: boolean): Scored => {
    const own = values[name];
    if (ranks) {
      const keys = Int32Array.from(buyers, (person) => ranks[person]!);
      return {
        edges: [],
        scores: equalSizedScores(own, keys, params.bins, isReversed),
      };
    }
    const edges = quantileEdges(own, params.bins);
    const scores = scoreByEdges(own, edges);
    if (isReversed) {
      for (let at = 0; at < scores.length; at++) scores[at] = params.bins + 1 - scores[at]!;
    }
    return { edges, scores };
  };
  const r = measure('recency', true);
  const f = measure('frequency', false);
  const m = measure('monetary', false);
  return {
    status: 'done',
    summary: {
      params,
      buyers: buyers.length,
      recency: describe(values.recency, r, params.bins),
      frequency: describe(values.frequency, f, params.bins),
      monetary: describe(values.monetary, m, params.bins),
      cells: heatMap(r.scores, f.scores, values.monetary, params.bins),
    },
    columns: {
      recencyDays: recencyColumn,
      r: scatter(shop.personCount, buyers, r.scores),
      f: scatter(shop.personCount, buyers, f.scores),
      m: scatter(shop.personCount, buyers, m.scores),
      group: groupColumn(shop.personCount, buyers, [r.scores, f.scores, m.scores], params.bins),
    },
  };
}

interface Scored {
  readonly edges: readonly number[];
  readonly scores: Uint8Array;
}

function describe(values: Float64Array, { edges, scores }: Scored, bins: number): RfmMeasure {
  const counts = new Int32Array(bins);
  const least = new Float64Array(bins).fill(Infinity);
  const most = new Float64Array(bins).fill(-Infinity);
  for (let at = 0; at < values.length; at++) {
    const bin = scores[at]! - 1;
    const value = values[at]!;
    counts[bin]!++;
    if (value < least[bin]!) least[bin] = value;
    if (value > most[bin]!) most[bin] = value;
  }
  return {
    edges,
    bins: Array.from(counts, (count, bin) => ({ count, min: least[bin]!, max: most[bin]! })),
  };
}

function heatMap(
  r: Uint8Array,
  f: Uint8Array,
  monetary: Float64Array,
  bins: number,
): readonly RfmCell[] {
  const counts = new Int32Array(bins * bins);
  const sums = new Float64Array(bins * bins);
  for (let at = 0; at < r.length; at++) {
    const cell = (r[at]! - 1) * bins + f[at]! - 1;
    counts[cell]!++;
    sums[cell]! += monetary[at]!;
  }
  return Array.from(counts, (count, cell) => ({
    r: Math.floor(cell / bins) + 1,
    f: (cell % bins) + 1,
    count,
    meanMonetary: count > 0 ? sums[cell]! / count : Number.NaN,
  }));
}

/** Codes of the eight groups: high (H) or low (L) in R, F and M, in this order. */
const GROUPS = ['LLL', 'LLH', 'LHL', 'LHH', 'HLL', 'HLH', 'HHL', 'HHH'] as const;

/** Each of R, F, M is high when its score > (bins + 1) / 2. */
function groupColumn(
  personCount: number,
  buyers: Int32Array,
  scores: readonly Uint8Array[],
  bins: number,
): Column {
  const codes = missingCodes(personCount);
  const middle = (bins + 1) / 2;
  const [r, f, m] = scores as [Uint8Array, Uint8Array, Uint8Array];
  for (let at = 0; at < buyers.length; at++) {
    codes[buyers[at]!] =
      (r[at]! > middle ? 4 : 0) + (f[at]! > middle ? 2 : 0) + (m[at]! > middle ? 1 : 0);
  }
  return codeColumn(codes, GROUPS);
}

function scatter(personCount: number, buyers: Int32Array, scores: Uint8Array): Column {
  const units = missingNumbers(personCount);
  for (let at = 0; at < buyers.length; at++) units[buyers[at]!] = scores[at]!;
  return { type: 'decimal', units, scale: 0 };
}
