/** What the documents name is there: files by their paths, tests by their titles. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const documents = readdirSync('docs')
  .filter((name) => name.endsWith('.md'))
  .map((name) => join('docs', name));

const files = ['src', 'e2e', 'docs', 'scripts'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name)),
);
const names = new Set(files.map((path) => basename(path)));

/** A path, a pattern of paths, or the name of a file that was given with its folder before. */
function isThere(told: string): boolean {
  const [before = '', after] = told.split('*');
  if (after !== undefined) {
    return files.some((path) => path.startsWith(before) && path.endsWith(after));
  }
  return told.includes('/') ? files.includes(told) : names.has(told);
}

describe.each(documents)('%s', (document) => {
  const text = readFileSync(document, 'utf8');

  test('names files that are there', () => {
    const told = [...text.matchAll(/`((?:[\w.*-]+\/)*[\w.*-]+\.(?:ts|tsx|mjs))`/g)];
    expect(told.map(([, path]) => path!).filter((path) => !isThere(path))).toEqual([]);
  });

  test('names tests that are there', () => {
    const told = [...text.matchAll(/`((?:src|e2e)\/[\w./-]+\.ts)`, "([^"]+)"/g)];
    const missing = told.filter(([, path, title]) => !readFileSync(path!, 'utf8').includes(title!));
    expect(missing.map(([all]) => all)).toEqual([]);
  });
});

test('every promise of SECURITY.md has a test', () => {
  const rows = readFileSync('docs/SECURITY.md', 'utf8')
    .split('\n## Not promised')[0]!
    .split(/\n\| promise \| test \|\n\|[-|]+\|\n/)
    .slice(1)
    .flatMap((part) => part.split('\n\n')[0]!.split('\n'))
    .filter((row) => row.startsWith('|'));
  expect(rows.length).toBeGreaterThan(20);
  const untested = rows.filter((row) => !/`[\w./*-]+\.(?:test|spec)\.ts`|same file/.test(row));
  expect(untested).toEqual([]);
});
