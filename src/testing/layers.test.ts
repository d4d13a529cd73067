/**
 * Plants every import that the layer table forbids into a small tree with the real configuration, and
 * expects the linter to name each one and the compiler each one it can see. The same tree without the
 * planted files passes both, with every allowed import in it.
 */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rows } from '#scripts/layers.mjs';

const names = Object.keys(rows);
const tree = mkdtempSync(join(tmpdir(), 'silhouette-layers-'));

function rowOf(name: string) {
  const row = rows[name];
  if (row === undefined) throw new Error(`no row ${name}`);
  return row;
}

/** A file name that only this row owns: from its glob, or any where it owns the rest of the folder. */
function fileNamed(name: string, stem: string): string {
  const glob = rowOf(name).files?.find((it) => it.includes('*'));
  return glob === undefined ? `${stem}.ts` : glob.replace('**/', '').replace('*', `-${stem}`);
}
const specifier = (name: string) => `#${rowOf(name).folder}/${fileNamed(name, 'clean')}`;
const exported = (name: string) => `value_${name.replaceAll('-', '_')}`;

function allowed(name: string): string[] {
  return [...rowOf(name).layers, ...(rowOf(name).types ?? [])];
}

/** Rows whose types the compiler meets through references of references: there only lint can refuse. */
function reachable(name: string, seen = new Set<string>()): Set<string> {
  for (const next of allowed(name)) {
    if (seen.has(next)) continue;
    seen.add(next);
    reachable(next, seen);
  }
  return seen;
}

interface Planted {
  readonly row: string;
  readonly target: string;
  readonly specifier: string;
  readonly seenByCompiler: boolean;
  /** Inside a folder that two rows share, ./file.ts is refused by the compiler alone. */
  readonly seenByLint: boolean;
}

const lintOnly = { seenByCompiler: false, seenByLint: true };

const planted: Planted[] = names.flatMap((row) => [
  ...names
    .filter((target) => target !== row && !rowOf(row).layers.includes(target))
    .map((target) => {
      const shared = rowOf(target).folder === rowOf(row).folder;
      return {
        row,
        target,
        specifier: shared ? `./${fileNamed(target, 'clean')}` : specifier(target),
        seenByCompiler: !reachable(row).has(target),
        seenByLint: !shared,
      };
    }),
  ...['dexie', 'papaparse', 'recharts', 'wouter', 'zod', 'node:fs']
    .filter((name) => !rowOf(row).packages.includes(name))
    .map((name) => ({ row, target: name, specifier: name, ...lintOnly })),
  { row, target: '../', specifier: `../${rowOf(row).folder}/x.ts`, ...lintOnly },
]);

function write(path: string, lines: string[]): void {
  mkdirSync(join(tree, path, '..'), { recursive: true });
  writeFileSync(join(tree, path), `${lines.join('\n')}\n`);
}

function runTool(tool: string, ...args: string[]): Promise<string> {
  const bin = resolve('node_modules', '.bin', tool);
  return new Promise((done) => {
    execFile(bin, args, { cwd: tree, maxBuffer: 1 << 26 }, (_, stdout) => done(stdout));
  });
}
const compile = () => runTool('tsc', '-b', '--force', '--pretty', 'false');
const lint = () => runTool('oxlint', '-c', 'oxlint.config.mjs', '-f', 'unix', 'src');

beforeAll(async () => {
  for (const path of ['package.json', 'tsconfig.base.json', 'oxlint.config.mjs', 'scripts']) {
    cpSync(resolve(path), join(tree, path), { recursive: true });
  }
  // Not node_modules as a whole: the compiler writes into its .cache.
  for (const name of ['oxlint', 'vite', '@types']) {
    mkdirSync(join(tree, 'node_modules'), { recursive: true });
    symlinkSync(resolve('node_modules', name), join(tree, 'node_modules', name));
  }
  for (const name of names) {
    write(`src/${rowOf(name).folder}/${fileNamed(name, 'clean')}`, [
      ...rowOf(name).layers.map((it) => `import { ${exported(it)} } from '${specifier(it)}';`),
      ...(rowOf(name).types ?? []).map(
        (it) => `import type { ${exported(it)} } from '${specifier(it)}';`,
      ),
      `export const ${exported(name)}: number = ${['1', ...rowOf(name).layers.map(exported)].join(' + ')};`,
      `export type Types = [${(rowOf(name).types ?? []).map((it) => `typeof ${exported(it)}`).join(', ')}];`,
    ]);
  }
  for (const path of ['src/domain/ambient.d.ts', 'src/language.d.ts']) {
    cpSync(resolve(path), join(tree, path));
  }
  const empty = ['export {};'];
  for (const path of ['src/main.tsx', 'src/testing/x.ts', 'src/testing/x.test.ts', 'e2e/x.ts']) {
    write(path, empty);
  }
  await new Promise((done) => {
    execFile(process.execPath, ['scripts/write-tsconfigs.mjs'], { cwd: tree }, done);
  });
});
afterAll(() => rmSync(tree, { recursive: true, force: true }));

describe('layers', () => {
  test('every import the table allows passes compiler and lint', async () => {
    expect(await compile()).toBe('');
    expect(await lint()).toBe('');
  });

  test('every import the table forbids is refused, at least one of each row by both', async () => {
    for (const name of names) {
      const { folder, platform } = rowOf(name);
      const own = planted.filter((it) => it.row === name);
      write(`src/${folder}/${fileNamed(name, 'planted')}`, [
        ...own.map((it, index) => `import { v as v${index} } from '${it.specifier}';`),
        `export const all = [${own.map((_, index) => `v${index}`).join(', ')}];`,
        ...(platform === 'plain' ? ['export const dom = document.title;'] : []),
      ]);
    }
    const [compiled, linted] = await Promise.all([compile(), lint()]);
    const missing = planted.flatMap((it) => {
      const { folder } = rowOf(it.row);
      const file = `src/${folder}/${fileNamed(it.row, 'planted')}`;
      const says = (output: string, what: string) =>
        output.split('\n').some((line) => line.startsWith(file) && line.includes(what));
      // A row without `#name/*` (the service worker) cannot even be found.
      const compilerSees = () =>
        says(
          compiled,
          `/src/${rowOf(it.target).folder}/${fileNamed(it.target, 'clean')}' is not listed`,
        ) ||
        says(compiled, `Cannot find module '${it.specifier}'`) ||
        // Where several files reach it, the program is refused at the first of them.
        compiled
          .split('\n')
          .some((line) =>
            line.includes(
              `/src/${rowOf(it.target).folder}/${fileNamed(it.target, 'clean')}' is not listed within the file list of project '${tree}/src/${folder}/`,
            ),
          );
      return [
        ...(!it.seenByLint || says(linted, `'${it.specifier}' import is restricted`)
          ? []
          : [{ tool: 'lint', ...it }]),
        ...(!it.seenByCompiler || compilerSees() ? [] : [{ tool: 'compiler', ...it }]),
      ];
    });
    expect(missing).toEqual([]);
    for (const name of names) {
      expect(planted.some((it) => it.row === name && it.seenByCompiler && it.seenByLint)).toBe(
        true,
      );
      if (rowOf(name).platform === 'plain') {
        const file = `src/${rowOf(name).folder}/${fileNamed(name, 'planted')}`;
        expect(compiled).toMatch(new RegExp(`${file}.*Cannot find name 'document'`));
      }
    }
  });
});
