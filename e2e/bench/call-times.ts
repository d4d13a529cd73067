/**
 * How long the data worker was at what, seen from the messages between it and the page: nothing is
 * added to the app for it.
 */
import type { BrowserContext, Page } from '@playwright/test';

interface Message {
  /** When it passed, in milliseconds since the page was opened. */
  readonly at: number;
  /** A call's id; of an answer too. */
  readonly id: number;
  readonly name: string;
  /** `call`, `answer`, or the phase that a progress message tells. */
  readonly kind: string;
}

/** Runs in the page before anything else: no outer name may be used. */
function listen(): void {
  interface Packet {
    readonly t?: string;
    readonly i?: string;
    readonly m?: string;
    readonly a?: readonly [unknown, unknown, unknown];
  }
  const messages: Message[] = [];
  Object.assign(globalThis, { benchMessages: messages });
  const calls = new Map<string, { id: number; name: string }>();
  const heard = new WeakSet<Worker>();
  const note = (packet: Packet | null): void => {
    const at = performance.now();
    const [first, second, third] = packet?.a ?? [];
    if (packet?.t === 's' && packet.i !== undefined) {
      const call = calls.get(packet.i);
      if (call) messages.push({ at, ...call, kind: 'answer' });
    } else if (packet?.m === 'call' && packet.i !== undefined) {
      const call = { id: Number(third), name: String(first) };
      calls.set(packet.i, call);
      messages.push({ at, ...call, kind: 'call' });
    } else if (packet?.m === 'progress') {
      const { phase } = second as { phase: string };
      messages.push({ at, id: Number(first), name: '', kind: phase });
    }
  };
  const post = Worker.prototype.postMessage as (this: Worker, ...given: unknown[]) => void;
  Worker.prototype.postMessage = function heardPost(this: Worker, ...given: unknown[]): void {
    if (!heard.has(this)) {
      heard.add(this);
      this.addEventListener('message', ({ data }) => note(data as Packet | null));
    }
    note(given[0] as Packet | null);
    post.apply(this, given);
  };
}

export async function hearCalls(context: BrowserContext): Promise<void> {
  await context.addInitScript(listen);
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

/** Of the last import that this page committed, and everything asked since. */
export async function callTimes(page: Page): Promise<CallTimes> {
  const messages = await page.evaluate<readonly Message[]>('globalThis.benchMessages');
  const lastOf = (name: string, kind: string): Message => {
    const found = messages.findLast((each) => each.name === name && each.kind === kind);
    if (!found) throw new Error(`no ${kind} of ${name}`);
    return found;
  };
  const staged = lastOf('import.stage', 'call');
  const told = lastOf('import.stage', 'answer');
  const compared = messages.find(({ id, kind }) => id === staged.id && kind === 'comparing');
  const commit = lastOf('import.commit', 'call');
  const committed = lastOf('import.commit', 'answer');
  const open = new Map<number, Message>();
  const spans: { name: string; from: number; to: number }[] = [];
  for (const message of messages) {
    // Screens ask as soon as they hear of the change, some before the commit itself is answered.
    if (message.at < commit.at || message.id === commit.id) continue;
    if (message.kind === 'call') open.set(message.id, message);
    const asked = message.kind === 'answer' ? open.get(message.id) : undefined;
    if (asked) spans.push({ name: asked.name, from: asked.at, to: message.at });
  }
  let answering = 0;
  let until = -Infinity;
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    answering += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return {
    reading: (compared?.at ?? told.at) - staged.at,
    comparing: told.at - (compared?.at ?? told.at),
    committing: committed.at - commit.at,
    answering,
    slowest: spans
      .map(({ name, from, to }) => [name, to - from] as const)
      .sort(([, a], [, b]) => b - a)
      .slice(0, 12),
  };
}
