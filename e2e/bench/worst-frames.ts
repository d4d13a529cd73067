/**
 * `--profile --only G7`: what scripting ran before the frames that had most of it: each piece by what
 * started it, and the functions that the sampler of the same trace met in it.
 */
import type { Frame, TraceEvent } from './main-thread.ts';

/** Categories of the trace beside the ones that times are measured from. */
export const SAMPLING = ['disabled-by-default-v8.cpu_profiler', 'disabled-by-default-v8.compile'];

const FRAMES = 12;
const FUNCTIONS = 25;
const LEAST_MILLIS = 0.4;
/** What a piece may hold that is not the script's own. */
const INSIDE = /^(?:Layout|UpdateLayoutTree|M\w+GC|V8\.CompileCode)$/;

interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: {
    readonly functionName: string;
    readonly url?: string;
    readonly lineNumber?: number;
  };
}

interface ChunkData {
  readonly startTime?: number;
  readonly cpuProfile?: {
    readonly nodes?: readonly ProfileNode[];
    readonly samples?: readonly number[];
  };
  readonly timeDeltas?: readonly number[];
}

interface Sample {
  readonly at: number;
  readonly micros: number;
  readonly node: number;
}

/** The samples of one thread in the order of time, and who they are. */
function samplesOf(events: readonly TraceEvent[], pid: number, tid: number) {
  const begin = events.find((it) => it.name === 'Profile' && it.pid === pid && it.tid === tid);
  const nodes = new Map<number, ProfileNode>();
  const samples: Sample[] = [];
  const dataOf = (event: TraceEvent): ChunkData => event.args['data'] ?? {};
  if (!begin) return { nodes, samples };
  let at = dataOf(begin).startTime ?? begin.ts;
  for (const chunk of events) {
    if (chunk.name !== 'ProfileChunk' || chunk.pid !== pid || chunk.id !== begin.id) continue;
    const { cpuProfile, timeDeltas = [] } = dataOf(chunk);
    for (const node of cpuProfile?.nodes ?? []) nodes.set(node.id, node);
    for (const [index, node] of (cpuProfile?.samples ?? []).entries()) {
      const micros = timeDeltas[index] ?? 0;
      at += micros;
      samples.push({ at, micros, node });
    }
  }
  return { nodes, samples };
}

/** Lines to read: the worst frames, in the order of time. */
export function worstFrames(
  all: readonly TraceEvent[],
  thread: readonly TraceEvent[],
  frames: readonly Frame[],
): string[] {
  const { pid, tid } = thread[0]!;
  const { nodes, samples } = samplesOf(all, pid, tid);
  const start = thread.reduce((least, { ts }) => (ts > 0 ? Math.min(least, ts) : least), Infinity);
  const nameOf = (id: number): string => {
    const { functionName, url = '', lineNumber = -1 } = nodes.get(id)!.callFrame;
    const file = url.split('/').at(-1) ?? '';
    return `${functionName || '(anonymous)'}${file === '' ? '' : ` ${file}:${lineNumber + 1}`}`;
  };
  const said: string[] = [];
  const worst = frames
    .toSorted((a, b) => b.scripting - a.scripting)
    .slice(0, FRAMES)
    .toSorted((a, b) => a.ts - b.ts);
  for (const { scripting, pieces, ts } of worst) {
    said.push(
      `frame at ${((ts - start) / 1000).toFixed(0)} ms: ${(scripting / 1000).toFixed(1)} ms of scripting`,
    );
    const alone = new Map<string, number>();
    const withCalled = new Map<string, number>();
    for (const piece of pieces) {
      if ((piece.tdur ?? 0) / 1000 >= LEAST_MILLIS) {
        said.push(`  ${pieceLine(piece, thread, start)}`);
      }
      const end = piece.ts + (piece.dur ?? 0);
      for (const { at, micros, node } of samples) {
        if (at < piece.ts || at > end || !nodes.has(node)) continue;
        const add = (to: Map<string, number>, name: string): void => {
          to.set(name, (to.get(name) ?? 0) + micros / 1000);
        };
        add(alone, nameOf(node));
        const callers = new Set<string>();
        for (let own: number | undefined = node; own !== undefined; own = nodes.get(own)?.parent) {
          if (nodes.has(own)) callers.add(nameOf(own));
        }
        for (const name of callers) add(withCalled, name);
      }
    }
    for (const [title, times] of [
      ['by itself', alone],
      ['with all it calls', withCalled],
    ] as const) {
      const most = [...times].toSorted(([, a], [, b]) => b - a).slice(0, FUNCTIONS);
      if (most.length > 0) said.push(`    ${title}`);
      for (const [name, millis] of most) said.push(`${millis.toFixed(1).padStart(11)} ms  ${name}`);
    }
  }
  return said;
}

/** What one piece was, and the layout, style and collection in it. */
function pieceLine(piece: TraceEvent, thread: readonly TraceEvent[], start: number): string {
  const { name, ts, dur = 0, tdur = 0, args } = piece;
  const data = (args['data'] ?? {}) as Readonly<Record<string, unknown>>;
  const what = [data['type'], data['functionName'], data['url'] ?? data['fileName']]
    .filter((it) => typeof it === 'string' && it !== '')
    .map((it) => String(it).split('/').at(-1))
    .join(' ');
  const inside = new Map<string, number>();
  for (const event of thread) {
    const isInside = event !== piece && event.ts >= ts && event.ts < ts + dur;
    if (!isInside || !INSIDE.test(event.name)) continue;
    inside.set(event.name, (inside.get(event.name) ?? 0) + (event.tdur ?? 0) / 1000);
  }
  const parts = [...inside].map(([own, ms]) => `${own} ${ms.toFixed(1)}`).join(', ');
  return `${((ts - start) / 1000).toFixed(0)} ms: ${(tdur / 1000).toFixed(1)} ms (${(dur / 1000).toFixed(1)} by the clock) ${name} ${what}${parts === '' ? '' : ` [${parts}]`}`;
}
