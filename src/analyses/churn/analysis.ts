/** The churn flag of each person (rules.md, "Rhythm, stage, flag"); its reasons stand in `reasons.ts`. */
import { eachSpan } from '#engine/columns/spans.ts';
import { FLAGS, type Flag } from '#domain/churn-flag.ts';
import { dictionaryOf, NO_DAY } from '#domain/columns.ts';
import { bookedDays } from '#engine/shop/bookings.ts';
import { type AnalysisInput, defineAnalysis, type Outcome } from '#engine/analysis.ts';
import { missingCodes } from '#engine/columns/person-columns.ts';

export interface FlagLimits {
  /** Ratios above which watch, risk and lost begin. */
  readonly ratios: readonly [number, number, number];
  /** Days of silence that watch, risk and lost need at least. */
  readonly silenceDays: readonly [number, number, number];
}

export interface ChurnSummary {
  readonly limits: FlagLimits;
  /** People of each flag, in the order of {@link FLAGS}. */
  readonly counts: readonly number[];
}

export const FLAG_LIMITS: FlagLimits = { ratios: [1.5, 2, 4], silenceDays: [14, 14, 30] };

export const churn = defineAnalysis<FlagLimits, ChurnSummary>({
  id: 'churn',
  version: 2,
  needs: () => [],
  uses: () => ['lifecycle'],
  defaults: FLAG_LIMITS,
  check: (value) => (isLimits(value) ? value : null),
  run,
});

const BOOKED = FLAGS.indexOf('booked');
const WATCH = FLAGS.indexOf('watch');

/** The highest flag whose ratio is passed and whose silence is met, else the next lower one. */
export function flagOf(ratio: number, silenceDays: number, limits: FlagLimits = FLAG_LIMITS): Flag {
  return FLAGS[flagCode(ratio, silenceDays, limits)]!;
}

function flagCode(ratio: number, silenceDays: number, limits: FlagLimits): number {
  const { ratios, silenceDays: least } = limits;
  for (let level = ratios.length - 1; level >= 0; level--) {
    if (ratio > ratios[level]! && silenceDays >= least[level]!) return WATCH + level;
  }
  return 0;
}

/** The defaults' shape, every number finite and positive. */
function isLimits(value: unknown): value is FlagLimits {
  if (typeof value !== 'object' || value === null) return false;
  const given = value as Readonly<Record<string, unknown>>;
  const isPositive = (own: unknown): boolean =>
    typeof own === 'number' && Number.isFinite(own) && own > 0;
  return Object.entries(FLAG_LIMITS).every(([name, own]) => {
    const told = given[name];
    return Array.isArray(own)
      ? Array.isArray(told) && told.length === own.length && told.every(isPositive)
      : isPositive(told);
  });
}

function run(
  { shop, plansFrom, column }: AnalysisInput,
  limits: FlagLimits,
): Outcome<ChurnSummary> {
  const ratio = column('lifecycle.ratio');
  const silence = column('lifecycle.silenceDays');
  const codes = missingCodes(shop.personCount);
  const counts = new Int32Array(FLAGS.length);
  const booked = bookedDays(shop, plansFrom);
  if (ratio?.type === 'float' && silence?.type === 'decimal') {
    eachSpan(0, codes.length, (from, until) => {
      for (let person = from; person < until; person++) {
        const own = ratio.values[person]!;
        if (Number.isNaN(own)) continue;
        const byPace = flagCode(own, silence.units[person]!, limits);
        // Away for long and expected: they are not overdue.
        const code = byPace >= WATCH && booked[person] !== NO_DAY ? BOOKED : byPace;
        codes[person] = code;
        counts[code]!++;
      }
    });
  }
  return {
    status: 'done',
    summary: { limits, counts: Array.from(counts) },
    columns: {
      flag: { type: 'category', codes, dictionary: dictionaryOf(FLAGS) },
      bookedDay: { type: 'day', days: booked },
    },
  };
}
