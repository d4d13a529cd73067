/** One history over all that is done: undone in any order is as never done; the trash; several workspaces. */
import fc from 'fast-check';
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import type { CollisionRule } from '#domain/collision.ts';
import { DeviceStore } from '#storage/device-store.ts';
import { freshClient, reloadedClient } from '#testing/in-process-client.ts';
import { numRuns } from '#testing/property.ts';
import { CallError, type DataClient } from '#worker/client.ts';
import { leavesOf, valueOf } from './decision-leaves.ts';
import { History, writesOf } from './history.ts';
import type { ActTold } from '#worker/protocol/history.ts';
import type { WorkspaceView } from '#worker/protocol/workspace.ts';
import { Session } from './session.ts';
import { SideWorkers } from '#worker/sides/side-workers.ts';

const ZONE = 'Asia/Shanghai';
const DAY_MS = 86_400_000;

const day = (at: number): string => new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10);

/** Orders of overlapping customers: each file tells some orders of the one before anew. */
function orderFile(number: number): File {
  const lines = Array.from({ length: 26 }, (_, step) => {
    const at = number * 16 + step;
    const tags = `标签${number}、标签${at % 3}`;
    return `T${at},C${at % 31},${day(at)},${(at + number / 4).toFixed(2)},城市${number},${tags}`;
  });
  return new File(
    [['订单编号,顾客编号,下单时间,实付金额,城市,客户标签', ...lines, ''].join('\r\n')],
    `第${number}批.csv`,
  );
}

async function opened(client: DataClient): Promise<DataClient> {
  await client.call('workspace.open', { zone: ZONE });
  return client;
}

async function importFile(client: DataClient, number: number): Promise<WorkspaceView> {
  const staged = await client.call('import.stage', { files: [orderFile(number)] });
  // Said of each of these columns: what is remembered of an import that is undone later is a choice of this one.
  const collisions = { 3: null, 4: null, 5: null, ...RULES[number % RULES.length]! };
  const changes = [{ batch: staged.files[0]!.batch, collisions }];
  await client.call('import.change', { staged: staged.id, changes });
  return client.call('import.commit', { staged: staged.id });
}

/** What each file does to values that are there already: amount, city, tags. */
const RULES: readonly Readonly<Record<number, CollisionRule>>[] = [
  {},
  { 3: 'fill', 5: 'append' },
  { 4: 'keep', 5: 'append' },
  { 3: 'keep', 4: 'overwrite' },
];

async function idOf(client: DataClient, key: string): Promise<number | null> {
  const { ids } = await client.call('people.window', {
    query: { search: '', filters: [{ column: 'key', oneOf: [key] }], sort: null },
    columns: ['key'],
    offset: 0,
    limit: 1,
  });
  return ids[0] ?? null;
}

const TAGS = ['spending', 'rhythm'];

type Step = {
  readonly kind: 'import' | 'tag' | 'mark' | 'segment' | 'bins' | 'asOf';
  readonly at: number;
};

/** Does one step; null where it does nothing. */
async function perform(client: DataClient, { kind, at }: Step): Promise<number | null> {
  if (kind === 'import') return (await importFile(client, at % 4)).act;
  if (kind === 'asOf') {
    return (await client.call('workspace.setAsOf', { day: 19_800 + (at % 5) })).act;
  }
  if (kind === 'segment') {
    const rule = { column: 'profile.frequency', min: 1 + (at % 3) };
    const segments = await client.call('result.segments', {});
    const own = (segments.status === 'done' ? segments.summary.segments : [])
      .filter(({ family }) => family === 'own')
      .map(({ id, name, rule: known }) => ({ id, name: name!, rule: known }));
    const id = `own-${at % 3}`;
    const others = own.filter((segment) => segment.id !== id);
    const next = at % 4 === 0 ? others : [...others, { id, name: `分群${at}`, rule }];
    return (await client.call('segments.save', { own: next })).act;
  }
  if (kind === 'bins') {
    const count = async (): Promise<number> =>
      (await client.call('history.view', null)).acts.length;
    const before = await count();
    const params = { method: 'ties-together', bins: 3 + (at % 4) } as const;
    await client.call('result.rfm', { params });
    return (await count()) > before ? (await client.call('history.view', null)).acts[0]!.act : null;
  }
  const id = await idOf(client, `C${at % 31}`);
  if (id === null) return null;
  const people = [id];
  if (kind === 'mark') {
    const mark = at % 2 ? 'contacted' : 'doNotContact';
    return (await client.call('people.mark', { people, mark, isSet: at % 5 !== 0 })).act;
  }
  const tag = TAGS[at % 2]!;
  return (await client.call('tags.decide', { tag, people, value: at % 3 ? 'high' : null })).act;
}

/** All that is derived and decided, apart from random ids. */
async function told(client: DataClient): Promise<unknown> {
  const view = await client.call('workspace.open', { zone: ZONE });
  if (view.isEmpty) return 'nothing';
  const columns = (await client.call('people.columns', null)).map(({ id }) => id);
  const { cells, total } = await client.call('people.window', {
    query: { search: '', filters: [], sort: { column: 'key', descending: false } },
    columns,
    offset: 0,
    limit: 200,
  });
  const segments = await client.call('result.segments', {});
  return {
    asOf: view.asOf,
    total,
    cells,
    overview: await client.call('result.overview', {}),
    segments:
      segments.status === 'done'
        ? [...segments.summary.segments].sort((a, b) => (a.id < b.id ? -1 : 1))
        : segments,
    rfm: await client.call('result.rfm', {}),
  };
}

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('import', 'import', 'tag', 'mark', 'segment', 'bins', 'asOf'),
  at: fc.nat(60),
});

/** Found once, or easy to get wrong. */
const EXAMPLES: [{ steps: Step[]; order: number[]; turns: number }][] = [
  [
    {
      steps: [
        { kind: 'import', at: 1 },
        { kind: 'tag', at: 7 },
        { kind: 'import', at: 2 },
        { kind: 'tag', at: 19 },
      ],
      // The second import, the first tag, the first import; the second again.
      order: [1, 2, 0, 1],
      turns: 4,
    },
  ],
  [
    {
      steps: [
        { kind: 'import', at: 1 },
        { kind: 'import', at: 0 },
        { kind: 'import', at: 0 },
        { kind: 'import', at: 31 },
      ],
      // What was said of the first file's tags is remembered for the last one, and the first is undone.
      order: [4, 0, 0, 4, 1],
      turns: 5,
    },
  ],
];

describe('what is undone, in any order,', () => {
  test('is as if it had never been done, after a reload too', async () => {
    const sequence = fc.record({
      steps: fc.array(step, { minLength: 3, maxLength: 7 }),
      order: fc.array(fc.nat(100), { minLength: 10, maxLength: 10 }),
      turns: fc.integer({ min: 1, max: 7 }),
    });
    await fc.assert(
      fc.asyncProperty(sequence, async ({ steps, order, turns }) => {
        const client = await opened(freshClient());
        const done: { act: number; step: Step }[] = [];
        for (const own of [{ kind: 'import', at: 0 } as const, ...steps]) {
          const act = await perform(client, own);
          if (act !== null) done.push({ act, step: own });
        }
        const undone = new Set<number>();
        for (const pick of order.slice(0, turns)) {
          const { act } = done[pick % done.length]!;
          const isDone = undone.has(act);
          await client.call('history.turn', { act, isDone });
          if (isDone) undone.delete(act);
          else undone.add(act);
        }
        const found = await told(client);
        expect(await told(await opened(reloadedClient()))).toEqual(found);

        const never = await opened(freshClient());
        // Decisions about people find them whichever import told of them.
        const kept = done.filter(({ act }) => !undone.has(act)).map(({ step: own }) => own);
        const isImport = ({ kind }: Step): boolean => kind === 'import';
        for (const own of kept.filter(isImport)) await perform(never, own);
        for (const own of kept.filter((it) => !isImport(it))) await perform(never, own);
        expect(found).toEqual(await told(never));
      }),
      { numRuns: numRuns(2, 150), examples: EXAMPLES },
    );
  });
});

async function codeOf(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => 'done',
    (error: unknown) => (error instanceof CallError ? error.failure.code : 'thrown'),
  );
}

describe('an act', () => {
  const told: ActTold = { kind: 'params', analysis: 'rfm' };
  const entry = (
    revision: number,
    name: string,
    before: unknown,
    after: unknown,
    at = revision,
  ) => ({
    revision,
    at,
    value: { told, ...writesOf([[name, leavesOf(name, before), leavesOf(name, after)]]) },
  });
  const turn = (revision: number, of: number, isDone: boolean) => ({
    revision,
    at: revision,
    value: { turn: isDone ? 'redo' : 'undo', of },
  });
  const effect = (history: History, of: number, isDone: boolean, name: string, now: unknown) => {
    const leaves = leavesOf(name, now);
    for (const [key, value] of history.effectOf(of, isDone).get(name) ?? []) {
      if (value === undefined) leaves.delete(key);
      else leaves.set(key, value);
    }
    return valueOf(name, leaves);
  };

  test('undone leaves what later acts decided beside it, and over it', () => {
    const p = 'params.rfm';
    const first = { method: 'nested', bins: 4 };
    const history = new History([
      entry(1, p, undefined, first),
      entry(2, p, first, { method: 'nested', bins: 6 }),
      entry(3, p, { method: 'nested', bins: 6 }, { method: 'equal-sized', bins: 6 }),
    ]);
    const now = { bins: 6, method: 'equal-sized' };
    expect(effect(history, 2, false, p, now)).toEqual({ bins: 4, method: 'equal-sized' });
    expect(effect(history, 1, false, p, now)).toEqual(now);
    expect(effect(history, 3, false, p, now)).toEqual({ bins: 6, method: 'nested' });
  });

  test('that was forgotten or lies too far back is final; what stands on it stands', () => {
    const name = 'tags';
    const history = new History([
      entry(1, name, undefined, { vip: { 1: 'a', 2: 'a' } }),
      entry(2, name, { vip: { 1: 'a', 2: 'a' } }, { vip: { 1: 'b', 2: 'a' } }),
      entry(3, name, { vip: { 1: 'b', 2: 'a' } }, { vip: { 1: 'b', 2: 'a', 3: 'c' } }),
      turn(4, 3, false),
    ]);
    const rewritten = history.settleBefore(2);
    expect(new Set(rewritten.map(({ revision }) => revision))).toEqual(new Set([1, 2]));
    expect(history.acts().map(({ isFinal }) => isFinal)).toEqual([true, false, false]);
    expect(effect(history, 2, false, name, { vip: { 1: 'b', 2: 'a' } })).toEqual({
      vip: { 1: 'a', 2: 'a' },
    });
    expect(effect(history, 3, true, name, { vip: { 1: 'b' } })).toEqual({
      vip: { 1: 'b', 3: 'c' },
    });
    // What was rewritten is the same history.
    const again = new History(rewritten.concat([turn(4, 3, false)]));
    expect(again.effectOf(2, false)).toEqual(history.effectOf(2, false));
  });

  test('of a visit is found by Undo and Redo, newest first; a new act ends what could be redone', () => {
    const acts = [entry(1, 'asOf', undefined, 1), entry(2, 'asOf', 1, 2), entry(3, 'asOf', 2, 3)];
    const history = new History(acts);
    expect(history.next(false, 1)?.revision).toBe(3);
    expect(history.next(true, 1)).toBeNull();
    history.add(turn(4, 3, false));
    history.add(turn(5, 2, false));
    expect(history.next(false, 1)).toBeNull();
    expect(history.next(true, 1)?.revision).toBe(2);
    history.add(turn(6, 2, true));
    expect(history.next(true, 1)?.revision).toBe(3);
    history.add(entry(7, 'currency', null, 'CNY'));
    expect(history.next(true, 1)).toBeNull();
    expect(history.next(false, 1)?.revision).toBe(7);
  });
});

describe('the trash', () => {
  async function openedSession(): Promise<Session> {
    const nothing = (): void => undefined;
    const device = await DeviceStore.open({ onClosed: nothing, onBlocked: nothing });
    const side = new SideWorkers({ start: nothing, end: nothing }, 1);
    return Session.open(device, null, ZONE, side, nothing);
  }
  const job = {
    due: () => false,
    pause: () => Promise.resolve(),
  } as unknown as Parameters<Session['importing']['commit']>[1];

  test('keeps files and segments for 30 days, with their bytes; then they go for good', async () => {
    Dexie.dependencies.indexedDB = new IDBFactory();
    Dexie.dependencies.IDBKeyRange = IDBKeyRange;
    const session = await openedSession();
    const nothing = (): void => undefined;
    const { id } = await session.importing.stage([orderFile(0)], job, nothing);
    const { act } = await session.importing.commit(id, job, nothing);
    const [own] = session.importing.files.imports();
    const rule = { column: 'profile.frequency', min: 2 };
    await session.deciding.saveSegments([{ id: 'own-a', name: '常客', rule }]);
    await session.deciding.saveSegments([]);
    await session.acts.remove([own!.batches[0]!.batch]);
    const { trash } = await session.historyView();
    const now = Date.now();
    expect(trash.map(({ kind, name, rows }) => `${kind} ${name} ${rows}`).sort()).toEqual([
      'file 第0批.csv 26',
      'segment 常客 null',
    ]);
    for (const { bytes, until } of trash) {
      expect(bytes).toBeGreaterThan(20);
      expect(Math.abs(until - now - 30 * DAY_MS)).toBeLessThan(60_000);
    }

    // One day short of it nothing goes; a reload finds it all, and it can be put back.
    await session.emptyTrash(false, now + 29 * DAY_MS);
    const again = await openedSession();
    expect((await again.historyView()).trash).toEqual(trash);
    await again.trash.restore({ kind: 'segment', id: 'own-a' });
    await again.trash.restore({ kind: 'file', id: own!.batches[0]!.batch });
    const back = await again.historyView();
    expect(back.trash).toEqual([]);
    // What is in again is not said to be undone.
    expect(back.acts.find(({ told }) => told.kind === 'import')).toMatchObject({ state: 'done' });
    expect(back.acts.some(({ told }) => told.kind === 'restore')).toBe(false);
    expect(again.view()).toMatchObject({ isEmpty: false });
    await again.deciding.saveSegments([]);
    await again.acts.remove([own!.batches[0]!.batch]);

    await again.emptyTrash(false, now + 31 * DAY_MS);
    const left = await again.historyView();
    expect(left.trash).toEqual([]);
    expect(left.acts.every(({ state }) => state === 'final')).toBe(true);
    await expect(again.acts.turn(act!, true)).rejects.toMatchObject({ code: 'actFinal' });
    await expect(again.trash.restore({ kind: 'segment', id: 'own-a' })).rejects.toThrow();
    const device = await DeviceStore.open({ onClosed: nothing, onBlocked: nothing });
    expect(await device.database.chunks.count()).toBe(0);
    expect(await device.database.batches.count()).toBe(0);
  });

  test('emptied now says what went, and what was not in it stays', async () => {
    const client = await opened(freshClient());
    await importFile(client, 0);
    await importFile(client, 1);
    const before = await told(client);
    const { act } = await importFile(client, 2);
    await client.call('history.turn', { act: act!, isDone: false });
    const { trash } = await client.call('history.view', null);
    await client.call('trash.empty', null);
    const view = await client.call('history.view', null);
    expect(view.trash).toEqual([]);
    expect(view.acts[0]?.told).toEqual({
      kind: 'emptyTrash',
      files: 1,
      segments: 0,
      bytes: trash[0]!.bytes,
    });
    expect(await codeOf(client.call('history.turn', { act: act!, isDone: true }))).toBe('actFinal');
    expect(await told(client)).toEqual(before);
    expect(await told(await opened(reloadedClient()))).toEqual(before);
  });
});

describe('several workspaces', () => {
  test('are made, named, switched and deleted; none sees the other', async () => {
    const client = await opened(freshClient());
    const first = await importFile(client, 0);
    const own = await told(client);
    const second = await client.call('workspace.create', { name: ' 二店 ', zone: ZONE });
    expect(second).toMatchObject({ isEmpty: true, name: '二店', revision: 0 });
    await importFile(client, 1);
    await client.call('workspace.setAsOf', { day: 19_900 });
    const other = await told(client);
    expect(other).not.toEqual(own);
    await client.call('workspace.switch', { id: first.id });
    expect(await told(client)).toEqual(own);
    expect(await client.call('workspace.rename', { name: '老店' })).toMatchObject({ name: '老店' });
    const listed = await client.call('workspace.list', null);
    expect(listed.map(({ name, isOpen, files }) => `${name} ${isOpen} ${files}`).sort()).toEqual([
      '二店 false 1',
      '老店 true 1',
    ]);
    expect(listed.every(({ bytes }) => bytes > 100)).toBe(true);

    await client.call('workspace.delete', { id: second.id, zone: ZONE });
    expect(await client.call('workspace.list', null)).toHaveLength(1);
    expect(await told(client)).toEqual(own);
    expect(await told(await opened(reloadedClient()))).toEqual(own);
    // Of the last one, an empty one is left.
    const left = await client.call('workspace.delete', { id: first.id, zone: ZONE });
    expect(left).toMatchObject({ isEmpty: true, name: null });
    expect(await client.call('workspace.list', null)).toHaveLength(1);
  });
});
