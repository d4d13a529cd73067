/** What the page's main thread did while something went on, in CPU time, from a trace of the browser. */
import type { Browser, Page } from '@playwright/test';
import { SAMPLING, worstFrames } from './worst-frames.ts';

export interface MainThread {
  /** CPU milliseconds of every task, longest first. */
  readonly tasks: readonly number[];
  /** CPU milliseconds of scripting before each frame, most first. */
  readonly frames: readonly number[];
  /** What `isSampled` asked for: what ran before the worst of them. */
  readonly worst: readonly string[];
}

/** One that was drawn, by the scripting before it. */
export interface Frame {
  readonly ts: number;
  /** Microseconds by the processor. */
  readonly scripting: number;
  readonly pieces: readonly TraceEvent[];
}

export interface TraceEvent {
  readonly name: string;
  readonly id?: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** Microseconds by the clock and by the processor. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: Readonly<Record<string, unknown>>;
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
/** Scripts that the driver put into the page have no file; what it does is not the app's. */
const CALLS = new Set(['EvaluateScript', 'FunctionCall']);

function isOfDriver({ name, args }: TraceEvent): boolean {
  const { url } = (args['data'] ?? {}) as { readonly url?: string };
  return CALLS.has(name) && (url ?? '') === '';
}

/**
 * Watches the main thread of this page, the only one that is busy, while `work` is done.
 *
 * @param isSampled also says what ran before the worst frames; it slows what it looks at
 */
export async function watchMainThread(
  browser: Browser,
  page: Page,
  work: () => Promise<void>,
  isSampled = false,
): Promise<MainThread> {
  const categories = isSampled ? [...CATEGORIES, ...SAMPLING] : CATEGORIES;
  await browser.startTracing(page, { categories });
  await work();
  const trace = (await browser.stopTracing()).toString('utf8');
  const { traceEvents } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] };
  const threads = traceEvents.filter(
    ({ name, args }) => name === 'thread_name' && args['name'] === 'CrRendererMain',
  );
  const busiest = threads
    .map(({ pid, tid }) => traceEvents.filter((event) => event.pid === pid && event.tid === tid))
    .sort((a, b) => b.length - a.length)[0];
  if (!busiest) throw new Error('the trace holds no main thread');
  const inOrder = busiest.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const frames = framesOf(inOrder);
  return {
    tasks: inOrder
      .filter(({ name, ph }) => name === 'RunTask' && ph === 'X')
      .map(({ tdur = 0 }) => tdur / 1000)
      .sort(downwards),
    frames: frames.map(({ scripting }) => scripting / 1000).sort(downwards),
    worst: isSampled ? worstFrames(traceEvents, inOrder, frames) : [],
  };
}

const downwards = (a: number, b: number): number => b - a;

/** @param events of one thread, in the order they began, outer ones first */
function framesOf(events: readonly TraceEvent[]): Frame[] {
  const frames: Frame[] = [];
  let scripting = 0;
  let pieces: TraceEvent[] = [];
  let outerEnd = -Infinity;
  let driverEnd = -Infinity;
  for (const event of events) {
    const { name, ph, ts, dur = 0, tdur = 0 } = event;
    if (name === FRAME) {
      frames.push({ ts, scripting, pieces });
      scripting = 0;
      pieces = [];
    }
    if (ph !== 'X' || !SCRIPTING.has(name) || ts < driverEnd) continue;
    // Scripts called by scripts are in them already.
    const isInside = ts < outerEnd;
    if (isOfDriver(event)) {
      driverEnd = ts + dur;
      if (isInside) scripting -= tdur;
    } else if (!isInside) {
      scripting += tdur;
      outerEnd = ts + dur;
      pieces.push(event);
    }
  }
  return frames;
}
