/**
 * What may be cut off at any instant: one entry an act. The same calls run in a browser that is killed
 * under them and, undisturbed, in this process, which says what before and after are.
 */
import { smallShop, type SmallShop } from '#e2e/small-shop.ts';
import type { DataClient } from '#worker/client.ts';
import type { BackupSecret } from '#worker/protocol/backup.ts';
import format1 from '#worker/fixtures/store-format-1.json' with { type: 'json' };
import { unpacked } from './dump.ts';

export interface Act {
  /** Makes the state before, in an empty workspace that is open; gives what the act needs of it. */
  readonly prepare: (client: DataClient, device: IDBFactory) => Promise<Given>;
  /** Nothing is open before the act: it opens. */
  readonly isOpening?: boolean;
  /** The act: however many calls, before or after is all that may be left of it. */
  readonly perform: (client: DataClient, given: Given) => Promise<void>;
  /** Takes seconds, or is much like another: only in the long run. */
  readonly isLong?: boolean;
}

/** A backup made in the preparation. */
export type Given = File | undefined;

const first = smallShop({ people: 16 });
/** More of the same people: rows that are new, and rows that say something else about old ones. */
const second = smallShop({ people: 24, seed: 9 });

async function importShop(client: DataClient, shop: SmallShop): Promise<readonly string[]> {
  const files = shop.files.map(({ name, text }) => new File([text as string], name));
  const staged = await client.call('import.stage', { files });
  await client.call('import.commit', { staged: staged.id });
  return staged.files.map(({ batch }) => batch);
}

const nothing = async (): Promise<undefined> => undefined;

const importFirst = async (client: DataClient): Promise<undefined> => {
  await importShop(client, first);
};

/** Revision of the second act in a workspace. */
const SECOND_ACT = 2;

async function undoLast(client: DataClient, batches: readonly string[]): Promise<void> {
  await client.call('import.undo', { batches });
}

async function someone(client: DataClient, count: number): Promise<readonly number[]> {
  const { ids } = await client.call('people.window', {
    query: { search: '', filters: [], sort: { column: 'key', descending: false } },
    columns: ['key'],
    offset: 0,
    limit: count,
  });
  return ids;
}

async function decideMuch(client: DataClient): Promise<void> {
  const people = await someone(client, 4);
  await client.call('people.mark', { people, mark: 'doNotContact', isSet: true });
  await client.call('tags.decide', { tag: 'spending', people, value: 'high' });
  await client.call('workspace.setAsOf', { day: 19_900 });
}

/** What opens the vaults that the acts make. */
export const PASSPHRASES = ['copper window 41', 'ostrich juniper 58'] as const;

const turnOnVault = async (client: DataClient): Promise<undefined> => {
  await client.call('vault.turnOn', { passphrase: PASSPHRASES[0] });
};

const ZONE = 'Asia/Shanghai';

async function openAnother(client: DataClient): Promise<void> {
  await client.call('workspace.create', { name: '二店', zone: ZONE });
}

async function backupOf(client: DataClient, passphrase: string | null): Promise<File> {
  const { blob } = await client.call('backup.write', { passphrase, target: null });
  return new File([blob!], 'a.silhouette');
}

/** A workspace that differs from its backup in data, decisions, name and history. */
async function backupThenMore(client: DataClient): Promise<File> {
  await importFirst(client);
  await decideMuch(client);
  const file = await backupOf(client, null);
  await importShop(client, second);
  await client.call('workspace.rename', { name: '总店' });
  return file;
}

const restore =
  (replacesOpen: boolean, secret: BackupSecret | null = null) =>
  async (client: DataClient, file: Given): Promise<void> => {
    await client.call('backup.restore', { file: file!, secret, replacesOpen });
  };

/** Writes the store of format 1 as the version that shipped it left it. */
async function writeFormat1(device: IDBFactory): Promise<undefined> {
  const keys = {
    workspaces: 'id',
    batches: ['workspace', 'id'],
    columns: ['workspace', 'batch', 'column'],
    chunks: ['workspace', 'batch', 'column', 'part'],
    decisions: ['workspace', 'name'],
    answers: ['workspace', 'name'],
  };
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = device.open('silhouette', 10);
    request.onupgradeneeded = () => {
      for (const [name, keyPath] of Object.entries(keys)) {
        request.result.createObjectStore(name, { keyPath });
      }
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error('format 1 was not written'));
  });
  const stored = Object.entries(format1 as Record<string, readonly unknown[]>);
  const transaction = database.transaction(
    stored.map(([name]) => name),
    'readwrite',
  );
  for (const [name, rows] of stored) {
    for (const row of rows) transaction.objectStore(name).put(unpacked(row));
  }
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(new Error('format 1 was not written'));
  });
  database.close();
}

export const ACTS: Readonly<Record<string, Act>> = {
  'upgrade from format 1': {
    isOpening: true,
    prepare: (_, device) => writeFormat1(device),
    perform: async (client) => {
      await client.call('workspace.open', { zone: ZONE });
    },
  },
  'first import': {
    prepare: nothing,
    perform: importFirst,
  },
  'second import': {
    prepare: importFirst,
    perform: async (client) => {
      await importShop(client, second);
    },
  },
  undo: {
    prepare: async (client) => {
      await importFirst(client);
      await importShop(client, second);
    },
    perform: async (client) => {
      const imports = await client.call('import.list', null);
      const newest = [...imports].sort((a, b) => b.importedAt - a.importedAt)[0]!;
      await undoLast(
        client,
        newest.batches.map(({ batch }) => batch),
      );
    },
  },
  'put back': {
    prepare: async (client) => {
      await importFirst(client);
      await undoLast(client, await importShop(client, second));
      await client.call('workspace.setAsOf', { day: 19_900 });
    },
    perform: async (client) => {
      await client.call('history.turn', { act: SECOND_ACT, isDone: true });
    },
  },
  'tag by hand': {
    prepare: async (client) => {
      await importFirst(client);
      await decideMuch(client);
    },
    perform: async (client) => {
      await client.call('tags.decide', {
        tag: 'spending',
        people: await someone(client, 9),
        value: null,
      });
    },
  },
  'mark people': {
    isLong: true,
    prepare: importFirst,
    perform: async (client) => {
      const people = await someone(client, 8);
      await client.call('people.mark', { people, mark: 'contacted', isSet: true });
    },
  },
  'save a segment': {
    prepare: importFirst,
    perform: async (client) => {
      const rule = { column: 'profile.frequency', min: 2 } as const;
      await client.call('segments.save', { own: [{ id: 'own-1', name: '常客', rule }] });
    },
  },
  'choose a day': {
    isLong: true,
    prepare: importFirst,
    perform: async (client) => {
      await client.call('workspace.setAsOf', { day: 19_850 });
    },
  },
  'restore a backup over what is open': {
    prepare: backupThenMore,
    perform: restore(true),
  },
  'restore a backup beside what is open': {
    isLong: true,
    prepare: backupThenMore,
    perform: restore(false),
  },
  'restore a locked backup': {
    isLong: true,
    prepare: async (client) => {
      await importFirst(client);
      const file = await backupOf(client, PASSPHRASES[1]);
      await importShop(client, second);
      return file;
    },
    perform: restore(true, { passphrase: PASSPHRASES[1] }),
  },
  'restore a vault': {
    isLong: true,
    prepare: async (client) => {
      await importFirst(client);
      await turnOnVault(client);
      const file = await backupOf(client, null);
      await importShop(client, second);
      return file;
    },
    perform: restore(true, { passphrase: PASSPHRASES[0] }),
  },
  'write a backup': {
    isLong: true,
    prepare: importFirst,
    perform: async (client) => {
      await backupOf(client, null);
    },
  },
  'delete a workspace': {
    prepare: async (client) => {
      await importFirst(client);
      await openAnother(client);
      await importShop(client, second);
      await decideMuch(client);
    },
    perform: async (client) => {
      const workspaces = await client.call('workspace.list', null);
      const { id } = workspaces.find(({ isOpen }) => isOpen)!;
      await client.call('workspace.delete', { id, zone: ZONE });
    },
  },
  'make a workspace': {
    isLong: true,
    prepare: importFirst,
    perform: openAnother,
  },
  'rename a workspace': {
    isLong: true,
    prepare: async (client) => {
      await importFirst(client);
      await client.call('workspace.rename', { name: '旧名字' });
    },
    perform: async (client) => {
      await client.call('workspace.rename', { name: '新名字' });
    },
  },
  'empty the trash': {
    isLong: true,
    prepare: async (client) => {
      await importFirst(client);
      await undoLast(client, await importShop(client, second));
    },
    perform: async (client) => {
      await client.call('trash.empty', null);
    },
  },
  'make a vault': {
    isLong: true,
    prepare: importFirst,
    perform: async (client) => {
      const passphrase = PASSPHRASES[1];
      await client.call('vault.create', { name: '保险柜', zone: ZONE, passphrase });
    },
  },
  'import into a vault': {
    isLong: true,
    prepare: turnOnVault,
    perform: importFirst,
  },
  'put into a vault': {
    isLong: true,
    prepare: async (client) => {
      await importFirst(client);
      await undoLast(client, await importShop(client, second));
      await client.call('workspace.setAsOf', { day: 19_900 });
    },
    perform: turnOnVault,
  },
  'another passphrase': {
    isLong: true,
    prepare: async (client) => {
      await importFirst(client);
      await turnOnVault(client);
    },
    perform: async (client) => {
      const secret = { passphrase: PASSPHRASES[0] };
      await client.call('vault.changePassphrase', { secret, passphrase: PASSPHRASES[1] });
    },
  },
  'undo in a vault': {
    isLong: true,
    prepare: async (client) => {
      await importFirst(client);
      await turnOnVault(client);
      await importShop(client, second);
    },
    perform: async (client) => {
      await client.call('history.turn', { act: SECOND_ACT, isDone: false });
    },
  },
  'open the demo': {
    isLong: true,
    prepare: nothing,
    perform: async (client) => {
      await client.call('demo.load', { locale: 'zh-CN' });
    },
  },
  'remove the demo': {
    isLong: true,
    prepare: async (client) => {
      await client.call('demo.load', { locale: 'zh-CN' });
      await decideMuch(client);
    },
    perform: async (client) => {
      await client.call('demo.remove', null);
    },
  },
  'own files over the demo': {
    isLong: true,
    prepare: async (client) => {
      await client.call('demo.load', { locale: 'zh-CN' });
      await decideMuch(client);
    },
    perform: importFirst,
  },
};
