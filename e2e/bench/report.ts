/** What a bench run found: medians, ratios against peers of the same run, verdicts. */
import { cpus, loadavg, totalmem } from 'node:os';
import process from 'node:process';

/** Greatest values that count: where we want to be, what was asked, and the least that is done. */
export interface Bars {
  readonly goal: number;
  readonly beyond?: number;
  readonly least?: number;
}

export type Verdict = 'beyond' | 'met' | 'least' | 'MISSED' | 'not judged';

export interface Finding {
  readonly id: string;
  readonly what: string;
  readonly measured: string;
  readonly bars: string;
  readonly verdict: Verdict;
}

interface FindingOptions {
  readonly id: string;
  readonly what: string;
  readonly measured: string;
  readonly value: number;
  readonly bars: Bars;
  /** How a bar is written. */
  readonly say?: (bar: number) => string;
}

export function finding({
  id,
  what,
  measured,
  value,
  bars,
  say = String,
}: FindingOptions): Finding {
  const { goal, least, beyond } = bars;
  const written = [
    `≤ ${say(goal)}`,
    ...(least === undefined ? [] : [`least ${say(least)}`]),
    ...(beyond === undefined ? [] : [`beyond ${say(beyond)}`]),
  ];
  return { id, what, measured, bars: written.join('; '), verdict: verdictOf(value, bars) };
}

/** What is no number misses every bar. */
function verdictOf(value: number, { goal, beyond = -Infinity, least = goal }: Bars): Verdict {
  if (value <= beyond) return 'beyond';
  if (value <= goal) return 'met';
  return value <= least ? 'least' : 'MISSED';
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
}

/** The value that 95 in 100 do not exceed. */
export function percentile95(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(0.95 * sorted.length) - 1] ?? Number.NaN;
}

export const millis = (value: number): string => `${Math.round(value).toLocaleString('en')} ms`;

/** "1,234 ms (1,100–1,400, n = 5)". */
export function spread(values: readonly number[]): string {
  const show = (value: number): string => Math.round(value).toLocaleString('en');
  const low = show(Math.min(...values));
  const high = show(Math.max(...values));
  return `${millis(median(values))} (${low}–${high}, n = ${values.length})`;
}

/** "own ÷ peer = ratio" of medians, and the ratio. */
export function ratioOf(
  own: readonly number[],
  peer: readonly number[],
): { readonly value: number; readonly measured: string } {
  const value = median(own) / median(peer);
  return { value, measured: `${spread(own)} ÷ ${spread(peer)} = **${value.toFixed(2)}**` };
}

/** Exact, or sums of floating point that were added up in another order. */
export function isSameAmount(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(0.01, 1e-9 * Math.abs(b));
}

export interface Report {
  readonly findings: readonly Finding[];
  readonly notes: readonly string[];
  /** Times that no goal names: phases and screens of ours, steps of the peers. */
  readonly times: readonly (readonly [what: string, measured: string])[];
  readonly browserVersion: string;
}

export function reportOf({ findings, notes, times, browserVersion }: Report): string {
  const gib = (totalmem() / 2 ** 30).toFixed(0);
  const model = cpus()[0]?.model ?? 'unknown processor';
  return [
    '# Benchmarks',
    '',
    'Written by `npm run bench`: the built app in a real browser, its peers on the same file in the',
    'same run. Absolute times belong to the machine; the ratios are what counts.',
    '',
    `- Date: ${new Date().toISOString().slice(0, 10)}`,
    `- Machine: ${cpus().length} × ${model}, ${gib} GiB`,
    // Others at work slow the two sides of a ratio at different moments.
    `- Busy processes of the machine over the last minutes: ${loadavg()[1]!.toFixed(1)}`,
    `- Browser: Chromium ${browserVersion}; Node ${process.version}`,
    ...notes.map((note) => `- ${note}`),
    '',
    '| goal | work | measured | bar | verdict |',
    '|---|---|---|---|---|',
    ...findings.map(
      ({ id, what, measured, bars, verdict }) =>
        `| ${id} | ${what} | ${measured} | ${bars} | ${verdict} |`,
    ),
    '',
    ...(times.length === 0
      ? []
      : [
          '## Times behind them',
          '',
          '| what | measured |',
          '|---|---|',
          ...times.map(([what, measured]) => `| ${what} | ${measured} |`),
          '',
        ]),
  ].join('\n');
}
