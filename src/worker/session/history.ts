/**
 * The history: acts in the order they were done, each with the leaves it wrote and what stood there
 * before; undo and redo are entries too. What stands in a leaf follows from the acts that are done: the
 * last of them that wrote it, else what stood there before the first. So acts can be undone in any order,
 * and what is undone leaves no trace.
 */
import type { HistoryEntry } from '#storage/stored-records.ts';
import type { ActTold } from '#worker/protocol/history.ts';

/** Decision (or `head`, whose leaves are batches) → leaf → value. A leaf that is not there is absent. */
type Values = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export interface Act {
  readonly told: ActTold;
  readonly before: Values;
  readonly after: Values;
}

interface Turn {
  readonly turn: 'undo' | 'redo';
  /** Revision of the act. */
  readonly of: number;
}

export type HistoryValue = Act | Turn;

/** The decision whose leaves are batches that count. */
export const HEAD = 'head';

/** Decision → leaf → what stands there then; undefined: nothing. */
export type Effect = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

export interface ActNow {
  readonly revision: number;
  readonly at: number;
  readonly told: ActTold;
  readonly isDone: boolean;
  /** When it was done, undone or done again last, and the revision of that. */
  readonly turnedAt: number;
  readonly turnedBy: number;
  /** Nothing of it can be undone or done again any more. */
  readonly isFinal: boolean;
}

interface Known {
  readonly revision: number;
  readonly at: number;
  act: Act;
  isDone: boolean;
  turnedAt: number;
  turnedBy: number;
}

export class History {
  readonly #acts = new Map<number, Known>();

  constructor(entries: readonly HistoryEntry[]) {
    for (const entry of entries) this.add(entry);
  }

  add({ revision, at, value }: HistoryEntry): void {
    const entry = value as HistoryValue;
    if ('turn' in entry) {
      const known = this.#acts.get(entry.of);
      if (!known) return;
      known.isDone = entry.turn === 'redo';
      known.turnedAt = at;
      known.turnedBy = revision;
    } else {
      this.#acts.set(revision, {
        revision,
        at,
        act: entry,
        isDone: true,
        turnedAt: at,
        turnedBy: revision,
      });
    }
  }

  /** Oldest first. */
  acts(): ActNow[] {
    return [...this.#acts.values()].map((known) => ({
      revision: known.revision,
      at: known.at,
      told: known.act.told,
      isDone: known.isDone,
      turnedAt: known.turnedAt,
      turnedBy: known.turnedBy,
      isFinal: isEmpty(known.act.before) && isEmpty(known.act.after),
    }));
  }

  act(revision: number): ActNow | null {
    return this.acts().find((act) => act.revision === revision) ?? null;
  }

  /** What Undo takes back next, or Redo does again: of what came after a revision. */
  next(isDone: boolean, after: number): ActNow | null {
    const open = this.acts().filter(({ isFinal, turnedBy }) => !isFinal && turnedBy > after);
    const newest = (acts: readonly ActNow[]): ActNow | null =>
      acts.reduce<ActNow | null>(
        (best, act) => (best && best.turnedBy > act.turnedBy ? best : act),
        null,
      );
    if (!isDone) return newest(open.filter((act) => act.isDone));
    const found = newest(open.filter((act) => !act.isDone));
    // What was done since stands where it stood.
    const isOvertaken = open.some(({ revision }) => found !== null && revision > found.turnedBy);
    return isOvertaken ? null : found;
  }

  /** Batches that an act put into the head or took out of it. */
  batchesOf(revision: number): string[] {
    const known = this.#acts.get(revision);
    if (!known) return [];
    return [...touchedBy(known.act)].flatMap(([name, keys]) =>
      name === HEAD ? [...keys].map((key) => (JSON.parse(key) as string[])[0]!) : [],
    );
  }

  /** What the leaves of an act hold once it is done, or undone. */
  effectOf(revision: number, isDone: boolean): Effect {
    const known = this.#acts.get(revision);
    if (!known) return new Map();
    return this.#settled(touchedBy(known.act), (other) =>
      other === known ? isDone : other.isDone,
    );
  }

  /** What the leaves hold that acts since a revision wrote, as if those had never been. */
  effectWithout(since: number): Effect {
    const touched = new Map<string, Set<string>>();
    for (const { revision, act } of this.#acts.values()) {
      if (revision < since) continue;
      for (const [name, keys] of touchedBy(act)) {
        const known = touched.get(name) ?? new Set();
        for (const key of keys) known.add(key);
        touched.set(name, known);
      }
    }
    return this.#settled(touched, ({ revision, isDone }) => revision < since && isDone);
  }

  #settled(
    touched: ReadonlyMap<string, ReadonlySet<string>>,
    counts: (act: Known) => boolean,
  ): Effect {
    const effect = new Map<string, Map<string, unknown>>();
    for (const [name, keys] of touched) {
      const values = new Map<string, unknown>();
      const first = new Map<string, unknown>();
      for (const known of this.#acts.values()) {
        const { before, after } = known.act;
        for (const key of keysOf(known.act, name)) {
          if (!keys.has(key)) continue;
          if (!first.has(key)) first.set(key, before[name]?.[key]);
          if (counts(known)) values.set(key, after[name]?.[key]);
        }
      }
      const settled = new Map<string, unknown>();
      for (const key of keys) settled.set(key, values.has(key) ? values.get(key) : first.get(key));
      effect.set(name, settled);
    }
    return effect;
  }

  /**
   * Makes leaves that hold nothing now forget what they held: it cannot be brought back.
   * @returns the entries that this rewrites
   */
  forget(name: string, keys: ReadonlySet<string>): HistoryEntry[] {
    const rewritten: HistoryEntry[] = [];
    for (const known of this.#acts.values()) {
      const { act } = known;
      if (![...keysOf(act, name)].some((key) => keys.has(key))) continue;
      known.act = {
        told: act.told,
        before: without(act.before, name, keys),
        after: without(act.after, name, keys),
      };
      rewritten.push(entryOf(known));
    }
    return rewritten;
  }

  /**
   * Makes what was decided, done or undone before a moment final; imports can be undone as long as their
   * batches are there.
   * @returns the entries that this rewrites
   */
  settleBefore(moment: number): HistoryEntry[] {
    const rewritten = new Set<Known>();
    const acts = [...this.#acts.values()];
    for (const [at, known] of acts.entries()) {
      const names = [...touchedBy(known.act).keys()].filter((name) => name !== HEAD);
      if (names.length === 0) continue;
      // An older act's leaves are the ground that later acts stand on.
      if (known.turnedAt >= moment) break;
      for (const name of names) {
        const ground = (known.isDone ? known.act.after : known.act.before)[name] ?? {};
        const open = new Set(keysOf(known.act, name));
        for (const later of acts.slice(at + 1)) {
          const shared = [...keysOf(later.act, name)].filter((key) => open.has(key));
          if (shared.length === 0) continue;
          const own = { ...later.act.before[name] };
          for (const key of shared) {
            open.delete(key);
            if (key in ground) own[key] = ground[key];
            else delete own[key];
          }
          later.act = { ...later.act, before: { ...later.act.before, [name]: own } };
          rewritten.add(later);
        }
        known.act = {
          told: known.act.told,
          before: withoutAll(known.act.before, name),
          after: withoutAll(known.act.after, name),
        };
        rewritten.add(known);
      }
    }
    return [...rewritten].map(entryOf);
  }

  /** Leaves of a decision that held something once, with the last value each held and when it lost it. */
  lost(name: string): { readonly key: string; readonly value: unknown; readonly since: number }[] {
    const found = new Map<string, { value: unknown; since: number }>();
    for (const { act, turnedAt } of this.#acts.values()) {
      for (const values of [act.before[name], act.after[name]]) {
        for (const [key, value] of Object.entries(values ?? {})) {
          const since = Math.max(turnedAt, found.get(key)?.since ?? 0);
          found.set(key, { value, since });
        }
      }
    }
    return [...found].map(([key, own]) => ({ key, ...own }));
  }
}

function entryOf({ revision, at, act }: Known): HistoryEntry {
  return { revision, at, value: act };
}

function keysOf({ before, after }: Act, name: string): Set<string> {
  return new Set([...Object.keys(before[name] ?? {}), ...Object.keys(after[name] ?? {})]);
}

function touchedBy(act: Act): Map<string, Set<string>> {
  const names = new Set([...Object.keys(act.before), ...Object.keys(act.after)]);
  return new Map([...names].map((name) => [name, keysOf(act, name)]));
}

function isEmpty(values: Values): boolean {
  return Object.values(values).every((own) => Object.keys(own).length === 0);
}

function without(values: Values, name: string, keys: ReadonlySet<string>): Values {
  const left = Object.entries(values[name] ?? {}).filter(([key]) => !keys.has(key));
  return {
    ...withoutAll(values, name),
    ...(left.length > 0 ? { [name]: Object.fromEntries(left) } : {}),
  };
}

function withoutAll(values: Values, name: string): Values {
  return Object.fromEntries(Object.entries(values).filter(([own]) => own !== name));
}

/** What an act writes: the leaves of decisions that differ. */
export function writesOf(
  leaves: readonly (readonly [
    name: string,
    before: ReadonlyMap<string, unknown>,
    after: ReadonlyMap<string, unknown>,
  ])[],
): Pick<Act, 'before' | 'after'> {
  const before: Record<string, Record<string, unknown>> = {};
  const after: Record<string, Record<string, unknown>> = {};
  for (const [name, old, now] of leaves) {
    for (const key of new Set([...old.keys(), ...now.keys()])) {
      if (
        old.has(key) === now.has(key) &&
        JSON.stringify(old.get(key)) === JSON.stringify(now.get(key))
      ) {
        continue;
      }
      if (old.has(key)) (before[name] ??= {})[key] = old.get(key);
      if (now.has(key)) (after[name] ??= {})[key] = now.get(key);
    }
  }
  return { before, after };
}
