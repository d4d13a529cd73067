/** What the page's main thread did while something went on, in CPU time, from a trace of the browser. */
import type { Browser, Page } from '@playwright/test';

export interface MainThread {
  /** CPU milliseconds of every task, longest first. */
  readonly tasks: readonly number[];
  /** CPU milliseconds of scripting before each frame, most first. */
  readonly frames: readonly number[];
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** Microseconds by the clock and by the processor. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', '__metadata'];
const SCRIPTING = new Set([
  'EvaluateScript',
  'EventDispatch',
  'FireAnimationFrame',
  'FireIdleCallback',
  'FunctionCall',
  'RunMicrotasks',
  'TimerFire',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
]);
const FRAME = 'BeginCommitCompositorFrame';

/** Watches the main thread of this page, the only one that is busy, while `work` is done. */
export async function watchMainThread(
  browser: Browser,
  page: Page,
  work: () => Promise<void>,
): Promise<MainThread> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await work();
  const trace = (await browser.stopTracing()).toString('utf8');
  const { traceEvents } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] };
  const threads = traceEvents.filter(
    ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain',
  );
  const busiest = threads
    .map(({ pid, tid }) => traceEvents.filter((event) => event.pid === pid && event.tid === tid))
    .sort((a, b) => b.length - a.length)[0];
  if (!busiest) throw new Error('the trace holds no main thread');
  return mainThreadOf(busiest);
}

function mainThreadOf(events: readonly TraceEvent[]): MainThread {
  const inOrder = events.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const tasks: number[] = [];
  const frames: number[] = [];
  let scripting = 0;
  let outerEnd = -Infinity;
  for (const { name, ph, ts, dur = 0, tdur = 0 } of inOrder) {
    if (name === FRAME) {
      frames.push(scripting / 1000);
      scripting = 0;
    }
    if (ph !== 'X') continue;
    if (name === 'RunTask') tasks.push(tdur / 1000);
    // Scripts called by scripts are in them already.
    if (SCRIPTING.has(name) && ts >= outerEnd) {
      scripting += tdur;
      outerEnd = ts + dur;
    }
  }
  const downwards = (a: number, b: number): number => b - a;
  return { tasks: tasks.sort(downwards), frames: frames.sort(downwards) };
}
