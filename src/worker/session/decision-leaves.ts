/**
 * A decision taken apart into leaves, the smallest things that can be decided alone (one tag of one
 * person, one status word of one file, one segment, one limit), and put together again: so that undoing one act leaves what other
 * acts decided beside it. What is put together is in one order, whatever was done in between.
 */

import { ANALYSES, isAnalysisId } from '#analyses/registry.ts';
import { PARAMS } from './decisions.ts';

/** Key of a leaf within its decision (a path as JSON) → its value. */
export type Leaves = Map<string, unknown>;

type Fields = Readonly<Record<string, unknown>>;

export const SEGMENTS = 'params.segments';

export function leafKey(...path: readonly string[]): string {
  return JSON.stringify(path);
}

export function leavesOf(name: string, value: unknown): Leaves {
  const leaves: Leaves = new Map();
  if (value === undefined) return leaves;
  if (name === 'tags' || name === 'statusWords') {
    for (const [tag, people] of Object.entries(value as Fields)) {
      for (const [id, own] of Object.entries(people as Fields)) leaves.set(leafKey(tag, id), own);
    }
  } else if (name === 'marks') {
    const { contacted, doNotContact } = value as { contacted: Fields; doNotContact: number[] };
    for (const [id, day] of Object.entries(contacted)) leaves.set(leafKey('contacted', id), day);
    for (const id of doNotContact) leaves.set(leafKey('doNotContact', String(id)), true);
  } else if (name.startsWith(PARAMS)) {
    for (const [key, own] of Object.entries(value as Fields)) {
      if (name === SEGMENTS && key === 'own') {
        for (const it of own as { id: string }[]) leaves.set(leafKey(key, it.id), it);
      } else if (name === SEGMENTS && key === 'groups') {
        for (const it of own as { group: string }[]) leaves.set(leafKey(key, it.group), it);
      } else leaves.set(leafKey(key), own);
    }
  } else leaves.set(leafKey(), value);
  return leaves;
}

/** @returns undefined when no leaf is left: nothing was decided */
export function valueOf(name: string, leaves: Leaves): unknown {
  if (leaves.size === 0) return undefined;
  const whole = leaves.get(leafKey());
  if (leaves.has(leafKey())) return whole;
  const found = [...leaves].map(([key, value]) => ({ path: JSON.parse(key) as string[], value }));
  const under = (first: string): typeof found => found.filter(({ path }) => path[0] === first);
  if (name === 'tags') {
    const tags = [...new Set(found.map(({ path }) => path[0]!))].sort();
    return Object.fromEntries(tags.map((tag) => [tag, byId(under(tag))]));
  }
  if (name === 'statusWords') {
    const batches = [...new Set(found.map(({ path }) => path[0]!))].sort();
    return Object.fromEntries(batches.map((batch) => [batch, byWord(under(batch))]));
  }
  if (name === 'marks') {
    return {
      contacted: byId(under('contacted')),
      doNotContact: under('doNotContact')
        .map(({ path }) => Number(path[1]))
        .sort((a, b) => a - b),
    };
  }
  if (name === SEGMENTS) {
    const values = (first: string): unknown[] => under(first).map(({ value }) => value);
    return { own: values('own'), groups: values('groups') };
  }
  return Object.fromEntries(
    found
      .sort((a, b) => (a.path[0]! < b.path[0]! ? -1 : 1))
      .map(({ path, value }) => [path[0], value]),
  );
}

function byWord(found: readonly { path: string[]; value: unknown }[]): Fields {
  const sorted = [...found].sort((a, b) => (a.path[1]! < b.path[1]! ? -1 : 1));
  return Object.fromEntries(sorted.map(({ path, value }) => [path[1]!, value]));
}

function byId(found: readonly { path: string[]; value: unknown }[]): Fields {
  const sorted = [...found].sort((a, b) => Number(a.path[1]) - Number(b.path[1]));
  return Object.fromEntries(sorted.map(({ path, value }) => [path[1]!, value]));
}

function defaultsOf(name: string): unknown {
  const id = name.startsWith(PARAMS) ? name.slice(PARAMS.length) : '';
  return isAnalysisId(id) ? ANALYSES[id].defaults : undefined;
}

/** Leaves of a decision; of params nobody chose, those of the defaults. */
export function leavesOver(name: string, value: unknown): Leaves {
  return leavesOf(name, value ?? defaultsOf(name));
}

/** The decision that leaves make; none where they are the defaults. */
export function decidedBy(name: string, leaves: Leaves): unknown {
  const value = valueOf(name, leaves);
  const ready = valueOf(name, leavesOf(name, defaultsOf(name)));
  return JSON.stringify(value) === JSON.stringify(ready) ? undefined : value;
}

/** Whether an analysis takes these params; other decisions are taken as they are. */
export function isTaken(name: string, value: unknown): boolean {
  const id = name.startsWith(PARAMS) ? name.slice(PARAMS.length) : '';
  return value === undefined || !isAnalysisId(id) || ANALYSES[id].check(value) !== null;
}
