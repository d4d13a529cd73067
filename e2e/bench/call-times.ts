/**
 * How long the data worker was at what, seen from the messages between it and the page: nothing is added to the
 * app for it. A question is open from the moment the page asks it until the worker has answered, on the worker's own
 * clock: when a page that is busy drawing hears of the answer is no matter of the worker.
 */
import type { Page, Worker } from '@playwright/test';

interface Asked {
  /** When it was asked, in milliseconds of the wall clock, as finely as the browser tells. */
  readonly at: number;
  /** What its answer is known by. */
  readonly key: string;
  readonly name: string;
}

interface Told {
  readonly at: number;
  /** Of which question it is the answer; null: a phase of an import. */
  readonly key: string | null;
  readonly phase: string;
}

interface Packet {
  readonly t?: string;
  readonly i?: string;
  readonly m?: string;
  readonly a?: readonly [unknown, unknown];
}

/** Runs in the page before anything else: no outer name may be used. */
function listenInPage(): void {
  const asked: Asked[] = [];
  Object.assign(globalThis, { benchAsked: asked });
  const post = Worker.prototype.postMessage as (this: Worker, ...given: unknown[]) => void;
  Worker.prototype.postMessage = function heardPost(this: Worker, ...given: unknown[]): void {
    const packet = given[0] as Packet | null;
    if (packet?.m === 'call' && packet.i !== undefined) {
      const at = performance.timeOrigin + performance.now();
      asked.push({ at, key: packet.i, name: String(packet.a?.[0]) });
    }
    post.apply(this, given);
  };
}

/** Runs in the data worker: no outer name may be used. */
function listenInWorker(): void {
  const told: Told[] = [];
  Object.assign(globalThis, { benchTold: told });
  const post = globalThis.postMessage as (...given: unknown[]) => void;
  Object.assign(globalThis, {
    postMessage: (...given: unknown[]): void => {
      const packet = given[0] as Packet | null;
      const at = performance.timeOrigin + performance.now();
      if (packet?.t === 's' && packet.i !== undefined) told.push({ at, key: packet.i, phase: '' });
      else if (packet?.m === 'progress') {
        const progress = packet.a?.[1] as { readonly phase: string } | undefined;
        told.push({ at, key: null, phase: progress?.phase ?? '' });
      }
      post(...given);
    },
  });
}

const isDataWorker = (worker: Worker): boolean => worker.url().includes('/entry-');

/** To be called before the page is opened. */
export async function hearCalls(page: Page): Promise<void> {
  await page.addInitScript(listenInPage);
  page.on('worker', (worker) => {
    // One that ends at once has nothing to tell.
    if (isDataWorker(worker)) void worker.evaluate(listenInWorker).catch(() => undefined);
  });
}

export interface CallTimes {
  /** Milliseconds of a staged import until it began to compare, and from then on until it was answered. */
  readonly reading: number;
  readonly comparing: number;
  readonly committing: number;
  /** Milliseconds in which at least one question about the committed workspace was open, the commit itself left out. */
  readonly answering: number;
  /** The questions that took longest, with how long each was open. */
  readonly slowest: readonly (readonly [name: string, millis: number])[];
}

/** From and to, in milliseconds of the wall clock. */
export type Span = readonly [from: number, to: number];

export interface CallSpans {
  readonly reading: Span;
  readonly comparing: Span;
  readonly committing: Span;
  /** Every question about the committed workspace, the commit itself left out. */
  readonly questions: readonly { readonly name: string; readonly span: Span }[];
  /** When at least one of them was open, in order. */
  readonly answering: readonly Span[];
}

/** Of the last import that this page committed, and everything asked since. */
export async function callSpans(page: Page): Promise<CallSpans> {
  const asked = await page.evaluate<readonly Asked[]>('globalThis.benchAsked');
  const told = await page.workers().find(isDataWorker)!.evaluate<readonly Told[]>('benchTold');
  const answered = new Map(told.flatMap(({ key, at }) => (key === null ? [] : [[key, at]])));
  const lastOf = (name: string): Span => {
    const found = asked.findLast((each) => each.name === name);
    const until = found && answered.get(found.key);
    if (!found || until === undefined) throw new Error(`no answer to ${name}`);
    return [found.at, until];
  };
  const [staged, isTold] = lastOf('import.stage');
  const committing = lastOf('import.commit');
  const comparing =
    told.find(({ at, phase }) => at >= staged && phase === 'comparing')?.at ?? isTold;
  const questions = asked.flatMap(({ at, key, name }) => {
    const until = answered.get(key);
    // Screens ask as soon as they hear of the change, some before the commit itself is answered.
    return at > committing[0] && until !== undefined ? [{ name, span: [at, until] as const }] : [];
  });
  const answering: [number, number][] = [];
  for (const [from, to] of questions
    .map(({ span }) => span)
    .toSorted(([first], [second]) => first - second)) {
    const last = answering.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else answering.push([from, to]);
  }
  return {
    reading: [staged, comparing],
    comparing: [comparing, isTold],
    committing,
    questions,
    answering,
  };
}

const lengthOf = ([from, to]: Span): number => to - from;

export async function callTimes(page: Page): Promise<CallTimes> {
  const { reading, comparing, committing, questions, answering } = await callSpans(page);
  return {
    reading: lengthOf(reading),
    comparing: lengthOf(comparing),
    committing: lengthOf(committing),
    answering: answering.reduce((sum, span) => sum + lengthOf(span), 0),
    slowest: questions
      .map(({ name, span }) => [name, lengthOf(span)] as const)
      .sort(([, a], [, b]) => b - a)
      .slice(0, 12),
  };
}
