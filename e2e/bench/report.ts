/** What a bench run found: medians, ratios against peers of the same run, verdicts. */
import { cpus, totalmem } from 'node:os';
import process from 'node:process';

export interface Goal {
  readonly id: string;
  readonly what: string;
  readonly measured: string;
  readonly goal: string;
  readonly isMet: boolean;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
}

/** "1,234 (1,100–1,400, n = 5)" in milliseconds. */
export function spread(values: readonly number[]): string {
  const show = (value: number): string => Math.round(value).toLocaleString('en');
  const low = show(Math.min(...values));
  const high = show(Math.max(...values));
  return `${show(median(values))} ms (${low}–${high}, n = ${values.length})`;
}

export function reportOf(
  goals: readonly Goal[],
  notes: readonly string[],
  browserVersion: string,
): string {
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
    `- Browser: Chromium ${browserVersion}; Node ${process.version}`,
    ...notes.map((note) => `- ${note}`),
    '',
    '| goal | work | measured | goal value | verdict |',
    '|---|---|---|---|---|',
    ...goals.map(
      ({ id, what, measured, goal, isMet }) =>
        `| ${id} | ${what} | ${measured} | ${goal} | ${isMet ? 'met' : 'MISSED'} |`,
    ),
    '',
  ].join('\n');
}
