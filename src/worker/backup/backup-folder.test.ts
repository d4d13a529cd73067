import { expect, test } from 'vitest';
import { folderFileName, folderTroubleOf, pruneFolder } from './backup-folder.ts';

const OWN = '0a1b2c3d-1111-4111-8111-111111111111';
const OTHER = 'ffffffff-1111-4111-8111-111111111111';

/** What a browser's folder does, as far as pruning asks. */
function folderOf(sizes: Record<string, number>): {
  handle: FileSystemDirectoryHandle;
  names: () => string[];
} {
  const files = new Map(Object.entries(sizes));
  const entries = async function* (): AsyncGenerator<[string, object]> {
    for (const [name, size] of Array.from(files)) {
      yield [name, { kind: 'file', getFile: () => Promise.resolve({ size }) }];
    }
  };
  const removeEntry = (name: string): Promise<void> => {
    files.delete(name);
    return Promise.resolve();
  };
  const handle = { entries, removeEntry } as unknown as FileSystemDirectoryHandle;
  return { handle, names: () => [...files.keys()] };
}

test('the newest of the workspace stay, with all that is not its own', async () => {
  const at = (hour: number): number => Date.UTC(2026, 10, 29, hour);
  const own = [1, 2, 3, 4].map((hour) => folderFileName(OWN, at(hour)));
  const others = [folderFileName(OTHER, at(0)), 'silhouette-0a1b2c3d-notes.silhouette', 'a.txt'];
  const broken = folderFileName(OWN, at(5));
  const sizes = Object.fromEntries([...own, ...others].map((name) => [name, 9]));
  const folder = folderOf({ ...sizes, [broken]: 0 });
  const gone = await pruneFolder({ handle: folder.handle, keep: 3 }, OWN);
  expect(gone).toEqual([own[0]]);
  expect(folder.names()).toEqual([...own.slice(1), ...others]);
});

test('a name says when and nothing else', () => {
  expect(folderFileName(OWN, Date.UTC(2026, 10, 29, 14, 5, 6))).toBe(
    'silhouette-0a1b2c3d-20261129-140506.silhouette',
  );
});

test.each([
  ['NotAllowedError', 'permission'],
  ['NotFoundError', 'gone'],
  ['QuotaExceededError', 'full'],
  ['TypeError', 'failed'],
])('%s is told as %s', (name, trouble) => {
  expect(folderTroubleOf(Object.assign(new Error('x'), { name }))).toBe(trouble);
});
