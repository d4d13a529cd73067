/**
 * `--profile`: CPU profiles of the page and of each of its workers, as `.cpuprofile` files that the
 * browser's developer tools open, and the functions that took most of the time of each.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { cacheFolder } from './workloads.ts';

const INTERVAL_MICROS = 500;
const LINES = 25;

interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: {
      readonly functionName: string;
      readonly url: string;
      readonly lineNumber: number;
    };
    readonly children?: readonly number[];
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

type Send = (method: string, parameters?: object) => Promise<unknown>;

export class CpuProfiler {
  readonly #session: CDPSession;
  /** By name: `page`, then `worker-1` and on, in the order they started. */
  readonly #targets = new Map<string, Send>();

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  /** From now on, workers that are yet to start included. */
  static async start(page: Page): Promise<CpuProfiler> {
    const session = await page.context().newCDPSession(page);
    const profiler = new CpuProfiler(session);
    const answers = new Map<number, (result: unknown) => void>();
    let lastId = 0;
    session.on('Target.receivedMessageFromTarget', ({ message }) => {
      const { id, result } = JSON.parse(message) as { id?: number; result?: unknown };
      if (id !== undefined) answers.get(id)?.(result);
    });
    session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
      if (targetInfo.type !== 'worker') return;
      const send: Send = (method, parameters = {}) => {
        const id = ++lastId;
        const answer = new Promise<unknown>((resolve) => answers.set(id, resolve));
        const message = JSON.stringify({ id, method, params: parameters });
        // A worker that has ended answers nothing.
        session.send('Target.sendMessageToTarget', { sessionId, message }).catch(() => {
          answers.get(id)?.(undefined);
        });
        return answer;
      };
      void profiler.#profile(`worker-${profiler.#targets.size}`, send);
    });
    await profiler.#profile('page', (method, parameters) =>
      session.send(method as 'Profiler.enable', parameters),
    );
    await session.send('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: false,
      flatten: false,
    });
    return profiler;
  }

  async #profile(name: string, send: Send): Promise<void> {
    this.#targets.set(name, send);
    await send('Profiler.enable');
    await send('Profiler.setSamplingInterval', { interval: INTERVAL_MICROS });
    await send('Profiler.start');
  }

  /** Writes one file a target and says where its time went. */
  async stop(title: string): Promise<string> {
    const folder = join(cacheFolder, 'profiles');
    mkdirSync(folder, { recursive: true });
    const said: string[] = [];
    for (const [name, send] of this.#targets) {
      const answer = (await Promise.race([
        send('Profiler.stop'),
        new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 10_000)),
      ])) as { profile?: CpuProfile } | undefined;
      if (!answer?.profile) continue;
      const path = join(folder, `${title}-${name}.cpuprofile`);
      writeFileSync(path, JSON.stringify(answer.profile));
      said.push(path, ...whereTimeGoes(answer.profile), '');
    }
    await this.#session.detach();
    return said.join('\n');
  }
}

/** Milliseconds of each function, without those it calls and with them, most first. */
function whereTimeGoes({ nodes, samples, timeDeltas }: CpuProfile): string[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(
    nodes.flatMap(({ id, children }) => (children ?? []).map((it) => [it, id])),
  );
  const nameOf = (id: number): string => {
    const { functionName, url, lineNumber } = byId.get(id)!.callFrame;
    const file = url.split('/').at(-1) ?? '';
    return `${functionName || '(anonymous)'} ${file === '' ? '' : `${file}:${lineNumber + 1}`}`;
  };
  const alone = new Map<string, number>();
  const withCalled = new Map<string, number>();
  const add = (to: Map<string, number>, name: string, millis: number): void => {
    to.set(name, (to.get(name) ?? 0) + millis);
  };
  for (const [at, id] of samples.entries()) {
    const own = nameOf(id);
    if (own.startsWith('(idle)')) continue;
    const millis = (timeDeltas[at] ?? 0) / 1000;
    add(alone, own, millis);
    // A function that calls itself counts once.
    const callers = new Set<string>();
    for (let node: number | undefined = id; node !== undefined; node = parents.get(node)) {
      callers.add(nameOf(node));
    }
    for (const name of callers) add(withCalled, name, millis);
  }
  const list = (title: string, times: ReadonlyMap<string, number>): string[] => [
    `  ${title}`,
    ...[...times]
      .sort(([, a], [, b]) => b - a)
      .slice(0, LINES)
      .map(([name, millis]) => `${millis.toFixed(0).padStart(7)} ms  ${name}`),
  ];
  return [...list('by itself', alone), ...list('with all it calls', withCalled)];
}
