/**
 * G10: how long the data worker computes for a first file and for a later one, in time of the processor, from
 * traces of the browser. Page, compositor and worker share the processors: what the worker waits for its turn
 * while the page draws is not its time (call-times.ts tells that too).
 */
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { App } from '#e2e/app.ts';
import { drop, LOOK_MS, REST_MS } from './app-run.ts';
import { callSpans, hearCalls, type Span } from './call-times.ts';
import type { TraceEvent } from './main-thread.ts';
import { EVERY_FIGURE, markOf } from './screens.ts';

export interface DeriveTime {
  /** Milliseconds of the processor: compared with what is there; then every figure answered. */
  readonly comparing: number;
  readonly answering: number;
}

const CATEGORIES = ['disabled-by-default-devtools.timeline', 'blink.user_timing', '__metadata'];
const MARK = 'bench:traced';

/** Time of the data worker's thread while a file is dropped and every screen looked at. */
async function timed(browser: Browser, app: App, file: string): Promise<DeriveTime> {
  const { page } = app;
  await browser.startTracing(page, { categories: CATEGORIES });
  const markedAt = await page.evaluate(
    (name) => performance.timeOrigin + performance.mark(name).startTime,
    MARK,
  );
  await drop(app, file, EVERY_FIGURE);
  const trace = (await browser.stopTracing()).toString('utf8');
  const { traceEvents } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] };
  const mark = traceEvents.find(({ name }) => name === MARK);
  if (!mark) throw new Error('the trace holds no mark');
  const { comparing, answering } = await callSpans(page);
  const toTrace = ([from, to]: Span): Span => [
    mark.ts + (from - markedAt) * 1000,
    mark.ts + (to - markedAt) * 1000,
  ];
  const spans = { comparing: [toTrace(comparing)], answering: answering.map(toTrace) };
  // Workers that read slices are at rest by then: the busiest is the one that answers.
  const [busiest] = tasksOfWorkers(traceEvents, mark.pid)
    .map((tasks) => ({
      comparing: millisWithin(tasks, spans.comparing),
      answering: millisWithin(tasks, spans.answering),
    }))
    .sort((a, b) => b.comparing + b.answering - (a.comparing + a.answering));
  if (!busiest) throw new Error('the trace holds no worker');
  return busiest;
}

function tasksOfWorkers(events: readonly TraceEvent[], pid: number): TraceEvent[][] {
  const workers = events.filter(
    ({ name, pid: of, args }) =>
      name === 'thread_name' && of === pid && String(args['name']).startsWith('DedicatedWorker'),
  );
  return workers.map(({ tid }) =>
    events.filter(
      ({ name, ph, pid: of, tid: on }) =>
        name === 'RunTask' && ph === 'X' && of === pid && on === tid,
    ),
  );
}

/** Milliseconds of the processor within some spans; of a task that is only partly within, as much of its time. */
function millisWithin(tasks: readonly TraceEvent[], spans: readonly Span[]): number {
  let micros = 0;
  for (const { ts, dur = 0, tdur = 0 } of tasks) {
    for (const [from, to] of spans) {
      const within = Math.min(ts + dur, to) - Math.max(ts, from);
      if (within > 0) micros += tdur * (within / dur);
    }
  }
  return micros / 1000;
}

async function opened(page: Page, url: string): Promise<App> {
  await hearCalls(page);
  await page.goto(url);
  await markOf(page, 'silhouette:workspace-open');
  return new App(page, url, 'en');
}

/** A first file, then a later one on the workspace opened again; a profile of its own. */
export async function deriveTimes(
  context: BrowserContext,
  {
    url,
    file,
    laterFile,
    isTrial,
  }: {
    readonly url: string;
    readonly file: string;
    readonly laterFile: string;
    readonly isTrial: boolean;
  },
): Promise<{ readonly first: DeriveTime; readonly later: DeriveTime }> {
  const browser = context.browser()!;
  const app = await opened(await context.newPage(), url);
  if (!isTrial) await app.page.waitForTimeout(LOOK_MS);
  const first = await timed(browser, app, file);
  await app.page.close();
  const again = await opened(await context.newPage(), url);
  if (!isTrial) await again.page.waitForTimeout(REST_MS);
  await again.goTo('/import');
  const later = await timed(browser, again, laterFile);
  await again.page.close();
  return { first, later };
}
