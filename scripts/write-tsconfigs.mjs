/**
 * Writes one tsconfig per program from the layer table, and the list of them in the root tsconfig.json.
 * `--check` writes nothing and fails when a file differs. A folder that does not exist yet is left out.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { filesOf, rows } from './layers.mjs';

const root = join(import.meta.dirname, '..');
const cache = 'node_modules/.cache/types';
// Chromium 109 has no ES2023 array methods (toSorted, with): the language level says so.
const platforms = {
  plain: { lib: ['ES2022', 'ES2023.Intl'], types: [] },
  worker: { lib: ['ES2022', 'ES2023.Intl', 'WebWorker'], types: [] },
  page: { lib: ['ES2022', 'ES2023.Intl', 'DOM'], types: ['vite/client'] },
  'page+node': { lib: ['ES2023', 'DOM'], types: ['vite/client', 'node'] },
};

const live = Object.keys(rows).filter((name) => existsSync(join(root, 'src', rows[name].folder)));
const configPath = (name) => {
  const { folder } = rows[name];
  return `src/${folder}/tsconfig${name === folder ? '' : `.${name}`}.json`;
};
const posix = (path) => (path.startsWith('.') ? path : `./${path}`);
const link = (from, to) => posix(relative(dirname(from), to));

const out = new Map();
function program(path, { name, platform, include, exclude, references, emits }) {
  out.set(path, {
    extends: link(path, 'tsconfig.base.json'),
    compilerOptions: {
      ...platforms[platform],
      ...(emits
        ? {
            composite: true,
            emitDeclarationOnly: true,
            rootDir: '.',
            outDir: link(path, `${cache}/${name}`),
          }
        : { incremental: true, noEmit: true, allowJs: true }),
      tsBuildInfoFile: link(path, `${cache}/${name}.tsbuildinfo`),
    },
    include,
    ...(exclude.length > 0 ? { exclude } : {}),
    references: references.map((target) => ({ path: link(path, target) })),
  });
}

for (const name of live) {
  const row = rows[name];
  const { include, exclude } = filesOf(name);
  const ambient = ['src/language.d.ts'];
  if (row.platform === 'plain') ambient.push('src/domain/ambient.d.ts');
  program(configPath(name), {
    name,
    platform: row.platform,
    include: [...include, ...ambient.map((file) => link(configPath(name), file))],
    exclude,
    references: [...row.layers, ...(row.types ?? [])]
      .filter((it) => live.includes(it))
      .map(configPath),
    emits: true,
  });
}
const all = live.map(configPath);
program('src/testing/tsconfig.json', {
  name: 'testing',
  platform: 'page+node',
  include: ['**/*.ts', '**/*.tsx'],
  exclude: ['**/*.test.ts', '**/*.test.tsx'],
  references: all,
  emits: true,
});
program('src/tsconfig.main.json', {
  name: 'main',
  platform: 'page',
  include: ['main.tsx'],
  exclude: [],
  references: live.includes('app') ? [configPath('app')] : [],
  emits: true,
});
program('src/tsconfig.tests.json', {
  name: 'tests',
  platform: 'page+node',
  include: ['**/*.test.ts', '**/*.test.tsx'],
  exclude: [],
  references: [...all, 'src/testing/tsconfig.json'],
  emits: false,
});
program('e2e/tsconfig.json', {
  name: 'e2e',
  platform: 'page+node',
  include: ['**/*.ts', '../playwright.config.ts', '../vite.config.ts', '../vitest.config.ts'],
  exclude: [],
  references: [...all, 'src/testing/tsconfig.json'],
  emits: false,
});
out.set('tsconfig.json', {
  files: [],
  references: [...out.keys()].map((path) => ({ path: posix(path) })),
});

const checking = process.argv.includes('--check');
let stale = 0;
for (const [path, content] of out) {
  const text = `${JSON.stringify(content, null, 2)}\n`;
  const file = join(root, path);
  const now = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  if (JSON.stringify(now) === JSON.stringify(content)) continue;
  if (checking) {
    console.error(`${path} differs from scripts/layers.mjs: run "npm run layers"`);
    stale += 1;
  } else {
    writeFileSync(file, text);
    console.log(`wrote ${path}`);
  }
}
process.exitCode = stale > 0 ? 1 : 0;
