/** Recency, frequency, monetary and their scores (rules.md, "RFM"). */
import { listMembers, noMembers } from '#engine/columns/members.ts';
import { zeros } from '#engine/columns/spare-memory.ts';
import { eachSpan } from '#engine/columns/spans.ts';
import type { Column, DecimalColumn } from '#domain/columns.ts';
import { NO_DAY } from '#domain/columns.ts';
import { type AnalysisInput, defineAnalysis, type Outcome } from '#engine/analysis.ts';
import { codeColumn, missingCodes, missingNumbers } from '#engine/columns/person-columns.ts';
import {
  equalSizedScores,
  proposeCuts,
  columnEdges,
  quantileEdges,
  scoreByCuts,
  scoreByEdges,
} from './scores.ts';

/** Buyers below which scores would sort noise. */
export const MINIMUM_BUYERS = 20;

export const RFM_METHODS = ['ties-together', 'equal-sized'] as const;
export type RfmMethod = (typeof RFM_METHODS)[number];

export const RFM_MEASURES = ['recency', 'frequency', 'monetary'] as const;
export type RfmMeasureName = (typeof RFM_MEASURES)[number];

export interface RfmParams {
  readonly method: RfmMethod;
  /** 2–9. */
  readonly bins: number;
  /** Own cut points, ascending, at most bins − 1: a value equal to one goes lower. For ties together. */
  readonly cuts?: Readonly<Partial<Record<RfmMeasureName, readonly number[]>>>;
  /** Score from which a measure is high, 2 … bins; without one it is high above (bins + 1) / 2. */
  readonly highFrom?: Readonly<Partial<Record<RfmMeasureName, number>>>;
}

/** The lowest score that is high. */
export function highFromOf({ bins, highFrom }: RfmParams, measure: RfmMeasureName): number {
  return highFrom?.[measure] ?? Math.floor((bins + 1) / 2) + 1;
}

export interface RfmMeasure {
  /** Ties together: the bins − 1 cut points, ascending. A value equal to a cut goes lower. */
  readonly edges: readonly number[];
  /** Cuts that would fill scores which ties leave empty; absent where they would not. */
  readonly proposed?: readonly number[];
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
  version: 2,
  needs: () => [],
  uses: () => ['profile'],
  defaults: { method: 'ties-together', bins: 5 },
  check: checkParams,
  run,
});

function checkParams(value: unknown): RfmParams | null {
  if (typeof value !== 'object' || value === null) return null;
  const { method, bins, cuts, highFrom } = value as Readonly<Record<keyof RfmParams, unknown>>;
  const known = RFM_METHODS.find((name) => name === method);
  if (!known || typeof bins !== 'number' || !Number.isInteger(bins)) return null;
  if (bins < 2 || bins > 9) return null;
  const ownCuts = checkByMeasure(cuts, (own) => areCuts(own, bins));
  const ownHigh = checkByMeasure(highFrom, (own) => isScoreAboveFirst(own, bins));
  if (!ownCuts || !ownHigh) return null;
  return {
    method: known,
    bins,
    ...(Object.keys(ownCuts).length > 0 ? { cuts: ownCuts } : {}),
    ...(Object.keys(ownHigh).length > 0 ? { highFrom: ownHigh } : {}),
  };
}

/** The values given by measure, all of them sound; null where one is not. */
function checkByMeasure<Value>(
  value: unknown,
  isSound: (own: unknown) => own is Value,
): Partial<Record<RfmMeasureName, Value>> | null {
  if (value === undefined) return {};
  if (typeof value !== 'object' || value === null) return null;
  const checked: Partial<Record<RfmMeasureName, Value>> = {};
  for (const measure of RFM_MEASURES) {
    const own = (value as Readonly<Record<string, unknown>>)[measure];
    if (own === undefined) continue;
    if (!isSound(own)) return null;
    checked[measure] = own;
  }
  return checked;
}

function areCuts(value: unknown, bins: number): value is readonly number[] {
  if (!Array.isArray(value) || value.length === 0 || value.length > bins - 1) return false;
  return (value as readonly unknown[]).every(
    (cut, at) =>
      typeof cut === 'number' && Number.isFinite(cut) && (at === 0 || cut > value[at - 1]),
  );
}

function isScoreAboveFirst(value: unknown, bins: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 2 && value <= bins;
}

async function run(input: AnalysisInput, params: RfmParams): Promise<Outcome<RfmSummary>> {
  const { shop, asOf, column, job, earlier } = input;
  const lastDay = column('profile.lastDay');
  const frequency = column('profile.frequency');
  const monetary = column('profile.monetary');
  if (lastDay?.type !== 'day' || frequency?.type !== 'decimal' || monetary?.type !== 'decimal') {
    return { status: 'notEnough', unit: 'buyers', minimum: MINIMUM_BUYERS, have: 0 };
  }
  const buyers = buyersOf(lastDay.days);
  const have = buyers.length;
  if (have < MINIMUM_BUYERS) {
    return { status: 'notEnough', unit: 'buyers', minimum: MINIMUM_BUYERS, have };
  }
  const recencyDays = missingNumbers(shop.personCount);
  const recencyColumn: DecimalColumn = { type: 'decimal', units: recencyDays, scale: 0 };
  const divisor = 10 ** monetary.scale;
  const values = {
    recency: zeros(Float64Array, have),
    frequency: zeros(Float64Array, have),
    monetary: zeros(Float64Array, have),
  };
  eachSpan(0, have, (from, until) => {
    for (let at = from; at < until; at++) {
      const person = buyers[at]!;
      recencyDays[person] = asOf - lastDay.days[person]!;
      values.recency[at] = recencyDays[person]!;
      values.frequency[at] = frequency.units[person]!;
      values.monetary[at] = monetary.units[person]! / divisor;
    }
  });
  // Where everybody buys the columns are the values, and their order statistics are gone on from.
  const columns =
    have === shop.personCount ? { recency: recencyColumn, frequency, monetary } : null;
  const then = earlier && {
    recency: earlier.outcome.columns['recencyDays'] ?? null,
    frequency: earlier.column('profile.frequency'),
    monetary: earlier.column('profile.monetary'),
  };
  const ranks = params.method === 'equal-sized' ? await shop.keyRank(job) : null;
  const measure = (name: keyof typeof values, isReversed: boolean): Scored => {
    const own = values[name];
    if (ranks) {
      const keys = Int32Array.from(buyers, (person) => ranks[person]!);
      return {
        edges: [],
        scores: equalSizedScores(own, keys, params.bins, isReversed),
      };
    }
    const cuts = params.cuts?.[name];
    const edges =
      cuts ??
      (columns
        ? columnEdges(columns[name], then?.[name] ?? null, params.bins)
        : quantileEdges(own, params.bins));
    const scores = cuts ? scoreByCuts(own, cuts, params.bins) : scoreByEdges(own, edges);
    const proposed = cuts ? null : betterCuts(own, scores, params.bins);
    if (isReversed) {
      eachSpan(0, scores.length, (from, until) => {
        for (let at = from; at < until; at++) scores[at] = params.bins + 1 - scores[at]!;
      });
    }
    return { edges, scores, ...(proposed ? { proposed } : {}) };
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
      group: groupColumn(shop.personCount, buyers, [r.scores, f.scores, m.scores], params),
    },
  };
}

interface Scored {
  readonly edges: readonly number[];
  readonly proposed?: readonly number[];
  readonly scores: Uint8Array;
}

/** Those who have a last day, ascending. */
function buyersOf(lastDays: Int32Array): Int32Array {
  const isBuyer = noMembers(lastDays.length);
  eachSpan(0, lastDays.length, (from, until) => {
    for (let person = from; person < until; person++) {
      isBuyer[person] = lastDays[person] === NO_DAY ? 0 : 1;
    }
  });
  return listMembers(isBuyer);
}

/** Cuts that fill more scores than these; null where ties leave none empty, or no cut could part them. */
function betterCuts(
  values: Float64Array,
  scores: Uint8Array,
  bins: number,
): readonly number[] | null {
  const isFilled = new Uint8Array(bins + 1);
  eachSpan(0, scores.length, (from, until) => {
    for (let at = from; at < until; at++) isFilled[scores[at]!] = 1;
  });
  const filled = isFilled.reduce((sum, own) => sum + own, 0);
  if (filled === bins) return null;
  const cuts = proposeCuts(values, bins);
  return cuts.length + 1 > filled ? cuts : null;
}

function describe(
  values: Float64Array,
  { edges, proposed, scores }: Scored,
  bins: number,
): RfmMeasure {
  const counts = new Int32Array(bins);
  const least = new Float64Array(bins).fill(Infinity);
  const most = new Float64Array(bins).fill(-Infinity);
  eachSpan(0, values.length, (from, until) => {
    for (let at = from; at < until; at++) {
      const bin = scores[at]! - 1;
      const value = values[at]!;
      counts[bin]!++;
      if (value < least[bin]!) least[bin] = value;
      if (value > most[bin]!) most[bin] = value;
    }
  });
  return {
    edges,
    ...(proposed ? { proposed } : {}),
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
  eachSpan(0, r.length, (from, until) => {
    for (let at = from; at < until; at++) {
      const cell = (r[at]! - 1) * bins + f[at]! - 1;
      counts[cell]!++;
      sums[cell]! += monetary[at]!;
    }
  });
  return Array.from(counts, (count, cell) => ({
    r: Math.floor(cell / bins) + 1,
    f: (cell % bins) + 1,
    count,
    meanMonetary: count > 0 ? sums[cell]! / count : Number.NaN,
  }));
}

/** Codes of the eight groups: high (H) or low (L) in R, F and M, in this order. */
const GROUPS = ['LLL', 'LLH', 'LHL', 'LHH', 'HLL', 'HLH', 'HHL', 'HHH'] as const;

/** Each of R, F, M is high from its own score on. */
function groupColumn(
  personCount: number,
  buyers: Int32Array,
  scores: readonly Uint8Array[],
  params: RfmParams,
): Column {
  const codes = missingCodes(personCount);
  const [fromR, fromF, fromM] = RFM_MEASURES.map((measure) => highFromOf(params, measure)) as [
    number,
    number,
    number,
  ];
  const [r, f, m] = scores as [Uint8Array, Uint8Array, Uint8Array];
  eachSpan(0, buyers.length, (from, until) => {
    for (let at = from; at < until; at++) {
      codes[buyers[at]!] =
        (r[at]! >= fromR ? 4 : 0) + (f[at]! >= fromF ? 2 : 0) + (m[at]! >= fromM ? 1 : 0);
    }
  });
  return codeColumn(codes, GROUPS);
}

function scatter(personCount: number, buyers: Int32Array, scores: Uint8Array): Column {
  const units = missingNumbers(personCount);
  eachSpan(0, buyers.length, (from, until) => {
    for (let at = from; at < until; at++) units[buyers[at]!] = scores[at]!;
  });
  return { type: 'decimal', units, scale: 0 };
}
