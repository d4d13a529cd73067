/** Two tabs over one device: one writes, the other reads, says so, and takes over when the first goes. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { freshClient, reloadedClient } from '#testing/in-process-client.ts';
import { CallError, type DataClient } from '#worker/client.ts';
import { WorkspaceStore } from '#storage/workspace-store.ts';
import type { WorkspaceView } from '#worker/protocol/workspace.ts';

type Granted = (lock: { readonly name: string } | null) => unknown;

interface Request {
  readonly tab: object;
  readonly callback: Granted;
}

/** Web Locks of one origin, as far as exclusive locks go: first come, first served, freed with the tab. */
class Origin {
  readonly #holders = new Map<string, object>();
  readonly #waiting = new Map<string, Request[]>();

  tab(): { readonly locks: unknown; close(): void } {
    const tab = {};
    return {
      locks: {
        request: (
          name: string,
          ...rest: [Granted] | [{ ifAvailable?: boolean; signal?: AbortSignal }, Granted]
        ) => {
          const callback = rest.length === 2 ? rest[1] : rest[0];
          const { ifAvailable: isOnlyNow = false, signal } = rest.length === 2 ? rest[0] : {};
          return new Promise<unknown>((resolve, reject) => {
            const run = (lock: { readonly name: string } | null): void => {
              resolve(Promise.resolve(callback(lock)));
            };
            if (!this.#holders.has(name)) {
              this.#holders.set(name, tab);
              queueMicrotask(() => run({ name }));
            } else if (isOnlyNow) queueMicrotask(() => run(null));
            else {
              const waiting = this.#waiting.get(name) ?? [];
              const request = { tab, callback: run };
              waiting.push(request);
              this.#waiting.set(name, waiting);
              signal?.addEventListener('abort', () => {
                const at = waiting.indexOf(request);
                if (at >= 0) waiting.splice(at, 1);
                reject(new DOMException('given up', 'AbortError'));
              });
            }
          });
        },
      },
      close: () => {
        for (const waiting of this.#waiting.values()) {
          for (let at = waiting.length - 1; at >= 0; at--) {
            if (waiting[at]!.tab === tab) waiting.splice(at, 1);
          }
        }
        for (const [name, holder] of this.#holders) {
          if (holder !== tab) continue;
          this.#holders.delete(name);
          const next = this.#waiting.get(name)?.shift();
          if (!next) continue;
          this.#holders.set(name, next.tab);
          queueMicrotask(() => void next.callback({ name }));
        }
      },
    };
  }
}

const ownNavigator = Object.getOwnPropertyDescriptor(globalThis, 'navigator');

function setLocks(locks: unknown): void {
  Object.defineProperty(globalThis, 'navigator', { value: { locks }, configurable: true });
}

let origin = new Origin();
beforeEach(() => {
  origin = new Origin();
});
afterEach(() => {
  if (ownNavigator) Object.defineProperty(globalThis, 'navigator', ownNavigator);
  else Reflect.deleteProperty(globalThis, 'navigator');
});

interface Tab {
  readonly client: DataClient;
  readonly view: WorkspaceView;
  readonly changes: WorkspaceView[];
  close(): void;
}

async function openTab(client: DataClient): Promise<Tab> {
  const { locks, close } = origin.tab();
  setLocks(locks);
  const changes: WorkspaceView[] = [];
  client.onChanged((view) => changes.push(view));
  const view = await client.call('workspace.open', { zone: 'Asia/Shanghai' });
  return { client, view, changes, close };
}

const orders = (from: number): File =>
  new File(
    [
      '订单编号,顾客编号,下单时间,实付金额\n',
      ...Array.from(
        { length: 20 },
        (_, at) =>
          `T${from + at},C${(from + at) % 7},2024-03-${String(at + 1).padStart(2, '0')},5.00\n`,
      ),
    ],
    `from-${from}.csv`,
  );

async function importOrders({ client }: Tab, from: number): Promise<void> {
  const staged = await client.call('import.stage', { files: [orders(from)] });
  await client.call('import.commit', { staged: staged.id });
}

async function orderCount({ client }: Tab): Promise<number> {
  const outcome = await client.call('result.overview', {});
  return outcome.status === 'done' ? outcome.summary.orders : -1;
}

const everyone = {
  query: { search: '', filters: [], sort: null },
  columns: ['marks.doNotContact'],
  offset: 0,
  limit: 50,
};

async function marked({ client }: Tab): Promise<number> {
  const { cells } = await client.call('people.window', everyone);
  return cells['marks.doNotContact']!.filter((cell) => cell === 'yes').length;
}

const codeOf = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'done',
    (error: unknown) => (error instanceof CallError ? error.failure.code : String(error)),
  );

describe('the second tab', () => {
  test('reads what is there and refuses to write', async () => {
    const first = await openTab(freshClient());
    expect(first.view.isWriter).toBe(true);
    await importOrders(first, 0);
    const [{ batches } = { batches: [] }] = await first.client.call('import.list', null);
    const second = await openTab(reloadedClient());
    expect(second.view).toMatchObject({ isWriter: false, isEmpty: false, revision: 1 });
    expect(await orderCount(second)).toBe(20);

    const { client } = second;
    const head = batches.map(({ batch }) => batch);
    expect(
      await Promise.all([
        codeOf(client.call('import.stage', { files: [orders(50)] })),
        codeOf(client.call('import.commit', { staged: 'any' })),
        codeOf(client.call('import.undo', { batches: head })),
        codeOf(client.call('history.turn', { act: 1, isDone: false })),
      ]),
    ).toEqual(Array(4).fill('notWriter'));
    expect(await orderCount(first)).toBe(20);
    await importOrders(first, 20);
    expect(await orderCount(first)).toBe(40);
  });

  test('a look at another day there is its own and is not kept', async () => {
    const first = await openTab(freshClient());
    await importOrders(first, 0);
    const day = first.changes.at(-1)!.asOf!.day;
    const second = await openTab(reloadedClient());
    const view = await second.client.call('workspace.setAsOf', { day: day - 5 });
    expect(view.asOf).toMatchObject({ day: day - 5, origin: 'chosen' });
    await second.client.call('result.rfm', { params: { method: 'equal-sized', bins: 3 } });
    first.close();
    second.close();
    const third = await openTab(reloadedClient());
    expect(third.view.asOf).toMatchObject({ day, origin: 'dayAfterNewest' });
  });

  test('takes over when the first goes: told of it, from what is stored, and may write', async () => {
    const first = await openTab(freshClient());
    const second = await openTab(reloadedClient());
    expect(second.view).toMatchObject({ isWriter: false, isEmpty: true });
    await importOrders(first, 0);
    first.close();
    await expect.poll(() => second.changes.at(-1)?.isWriter).toBe(true);
    const view = second.changes.at(-1);
    expect(view).toMatchObject({ isWriter: true, isEmpty: false, revision: 1 });
    expect(await orderCount(second)).toBe(20);
    await importOrders(second, 20);
    expect(await orderCount(second)).toBe(40);
    const third = await openTab(reloadedClient());
    expect(third.view).toMatchObject({ isWriter: false, revision: 2 });
    expect(await orderCount(third)).toBe(40);
  });

  test('follows what is decided, and takes over with all of it', async () => {
    const first = await openTab(freshClient());
    await importOrders(first, 0);
    const second = await openTab(reloadedClient());
    const { ids } = await first.client.call('people.window', everyone);
    await first.client.call('people.mark', {
      people: ids.slice(0, 2),
      mark: 'doNotContact',
      isSet: true,
    });
    await first.client.call('workspace.setAsOf', { day: 19_800 });
    await expect.poll(() => second.changes.at(-1)?.asOf?.day).toBe(19_800);
    expect(await marked(second)).toBe(2);
    first.close();
    await expect.poll(() => second.changes.at(-1)?.isWriter).toBe(true);
    await second.client.call('people.mark', {
      people: ids.slice(2, 3),
      mark: 'doNotContact',
      isSet: true,
    });
    second.close();
    const third = await openTab(reloadedClient());
    expect(await marked(third)).toBe(3);
    expect(third.view.asOf?.day).toBe(19_800);
  });

  test('what the writer staged is not swept by the reader’s start', async () => {
    const first = await openTab(freshClient());
    const staged = await first.client.call('import.stage', { files: [orders(0)] });
    const second = await openTab(reloadedClient());
    expect(second.view.isWriter).toBe(false);
    await first.client.call('import.commit', { staged: staged.id });
    first.close();
    await expect.poll(() => second.changes.at(-1)?.isWriter).toBe(true);
    expect(await orderCount(second)).toBe(20);
  });
});

describe('at a plain address, where the browser has no locks', () => {
  const tabs: DataClient[] = [];
  const plainTab = async (client: DataClient): Promise<Tab> => {
    tabs.push(client);
    const changes: WorkspaceView[] = [];
    client.onChanged((view) => changes.push(view));
    const view = await client.call('workspace.open', { zone: 'Asia/Shanghai' });
    // Going, a tab lets go; one that is closed says nothing, and is missed.
    return { client, view, changes, close: () => void client.call('vault.lock', null) };
  };
  beforeEach(() => {
    setLocks(undefined);
    Object.assign(globalThis, { isSecureContext: false });
  });
  afterEach(async () => {
    await Promise.all(tabs.splice(0).map((client) => client.call('vault.lock', null)));
    Reflect.deleteProperty(globalThis, 'isSecureContext');
  });

  test('one tab writes, the second follows and takes over', async () => {
    const first = await plainTab(freshClient());
    expect(first.view.isWriter).toBe(true);
    const second = await plainTab(reloadedClient());
    expect(second.view.isWriter).toBe(false);
    await importOrders(first, 0);
    await expect.poll(() => orderCount(second)).toBe(20);
    expect(await codeOf(second.client.call('import.stage', { files: [orders(50)] }))).toBe(
      'notWriter',
    );
    first.close();
    await expect.poll(() => second.changes.at(-1)?.isWriter).toBe(true);
    await importOrders(second, 20);
    expect(await orderCount(second)).toBe(40);
  });

  test('of two that begin at once one writes', async () => {
    const first = await plainTab(freshClient());
    await first.client.call('vault.lock', null);
    const both = await Promise.all([plainTab(reloadedClient()), plainTab(reloadedClient())]);
    const writers = (): number =>
      both.filter(({ view, changes }) => (changes.at(-1) ?? view).isWriter).length;
    await expect.poll(writers).toBe(1);
  });

  test('who was taken for gone steps back, and nothing that it staged is half there', async () => {
    const first = await plainTab(freshClient());
    const staged = await first.client.call('import.stage', { files: [orders(0)] });
    // Busy for too long: its answer comes too late.
    const { postMessage } = BroadcastChannel.prototype;
    const say = vi.spyOn(BroadcastChannel.prototype, 'postMessage');
    say.mockImplementation(function (this: BroadcastChannel, word: unknown) {
      if ((word as { say?: string }).say !== 'held') postMessage.call(this, word);
    });
    const second = await plainTab(reloadedClient());
    say.mockRestore();
    expect(second.view.isWriter).toBe(true);
    // Whether or not it has heard of it: what it still writes does not count.
    expect(await codeOf(first.client.call('import.commit', { staged: staged.id }))).not.toBe(
      'done',
    );
    await importOrders(second, 20);
    await expect.poll(() => first.changes.at(-1)?.isWriter).toBe(false);
    await expect.poll(() => orderCount(first)).toBe(20);
    second.close();
    await expect.poll(() => first.changes.at(-1)?.isWriter).toBe(true);
    expect(await codeOf(first.client.call('import.commit', { staged: staged.id }))).not.toBe(
      'done',
    );
    expect(await orderCount(first)).toBe(20);
  });
});

test('where tabs cannot ask each other the tab is the writer', async () => {
  setLocks(undefined);
  const client = freshClient();
  const view = await client.call('workspace.open', { zone: 'Asia/Shanghai' });
  expect(view.isWriter).toBe(true);
});

test('an opening that failed waits for nothing: who opens it again in that tab takes over', async () => {
  const first = await openTab(freshClient());
  const client = reloadedClient();
  const failing = vi
    .spyOn(WorkspaceStore.prototype, 'refresh')
    .mockRejectedValueOnce(new DOMException('gone for a moment', 'UnknownError'));
  await expect(openTab(client)).rejects.toThrow(CallError);
  failing.mockRestore();
  const second = await openTab(client);
  expect(second.view.isWriter).toBe(false);
  first.close();
  await expect.poll(() => second.changes.at(-1)?.isWriter).toBe(true);
  await importOrders(second, 0);
  expect(await orderCount(second)).toBe(20);
});
