/**
 * The layer table: who may import whom. The only place where the rule is written.
 *
 * TypeScript programs (scripts/write-tsconfigs.mjs), the linter (oxlint.config.mjs) and the test that
 * plants a violation of every row (src/testing/layers.test.ts) are all derived from it.
 *
 * A row is a program: a set of files that compile together.
 * - folder:   its folder under src
 * - files:    globs inside the folder; left out = every .ts and .tsx file that no other row claims
 * - layers:   rows whose values and types it may import
 * - types:    rows of which it may import types only
 * - packages: npm packages it may import with all paths below them
 * - platform: plain = the language and what src/domain/ambient.d.ts declares; worker, page, page+node
 */
const react = ['react', '@mantine', '@tabler/icons-react'];

/**
 * @typedef {{ folder: string, files?: string[], layers: string[], types?: string[], packages: string[],
 *   platform: 'plain' | 'worker' | 'page' | 'page+node', why: string }} Row
 * @type {Record<string, Row>}
 */
export const rows = {
  domain: {
    folder: 'domain',
    layers: [],
    packages: [],
    platform: 'plain',
    why: 'the vocabulary imports nothing',
  },
  engine: {
    folder: 'engine',
    layers: ['domain'],
    packages: [],
    platform: 'plain',
    why: 'the engine knows columns and numbers: no DOM, no storage, no analysis',
  },
  analyses: {
    folder: 'analyses',
    layers: ['domain', 'engine'],
    packages: ['zod/mini'],
    platform: 'plain',
    why: 'an analysis is pure; it names another one in `uses` and receives its result',
  },
  ingest: {
    folder: 'ingest',
    layers: ['domain', 'engine'],
    packages: ['papaparse', 'chardet', 'fflate', 'fzstd', 'hyparquet', '@e965/xlsx'],
    platform: 'worker',
    why: 'readers turn bytes into columns and know neither storage nor screens',
  },
  identity: {
    folder: 'identity',
    layers: ['domain', 'engine'],
    packages: [],
    platform: 'plain',
    why: 'identity decides from columns which records are one person',
  },
  derive: {
    folder: 'derive',
    layers: ['domain', 'engine', 'identity'],
    packages: [],
    platform: 'plain',
    why: 'batches in, one unified shop out; where they are stored is not its concern',
  },
  storage: {
    folder: 'storage',
    layers: ['domain'],
    packages: ['dexie', 'zod/mini'],
    platform: 'worker',
    why: 'storage keeps bytes and decisions; it computes nothing and shows nothing',
  },
  'worker-client': {
    folder: 'worker',
    files: ['client*.ts', 'protocol/*.ts'],
    layers: ['domain'],
    types: ['engine', 'analyses'],
    packages: ['birpc'],
    platform: 'page',
    why: 'the page knows the calls of the worker and nothing behind them',
  },
  worker: {
    folder: 'worker',
    layers: [
      'domain',
      'engine',
      'analyses',
      'ingest',
      'identity',
      'derive',
      'storage',
      'demo',
      'worker-client',
    ],
    packages: ['birpc', 'zod/mini'],
    platform: 'worker',
    why: 'the worker composes the layers below and knows no screen',
  },
  ui: {
    folder: 'ui',
    layers: [],
    packages: [...react, 'react-dom', 'recharts', '@tanstack', 'get-nonce'],
    platform: 'page',
    why: 'the design kit knows no noun of the domain',
  },
  views: {
    folder: 'analyses',
    files: ['views.ts', '**/*.tsx'],
    layers: ['domain', 'ui', 'worker-client', 'analyses'],
    types: ['engine'],
    packages: [...react, 'zustand'],
    platform: 'page',
    why: 'a view asks the worker and draws; it computes nothing',
  },
  app: {
    folder: 'app',
    layers: ['domain', 'ui', 'worker-client', 'analyses', 'views'],
    types: ['engine'],
    packages: [
      ...react,
      'react-dom',
      'zustand',
      'wouter',
      'get-nonce',
      'workbox-window',
      'virtual:pwa-register',
    ],
    platform: 'page',
    why: 'screens ask the worker and draw; data stays behind the worker',
  },
  demo: {
    folder: 'demo',
    layers: ['domain', 'engine'],
    packages: [],
    platform: 'plain',
    why: 'the generator of demo shops writes files as a shop would; it knows no analysis',
  },
  'service-worker': {
    folder: 'service-worker',
    layers: ['domain'],
    packages: ['workbox-precaching'],
    platform: 'worker',
    why: 'the firewall must be small enough to read in one sitting',
  },
};

/** Globs, relative to the row's folder, of the files a row owns and of those in it that it does not. */
export function filesOf(name) {
  const row = rows[name];
  const foreign = Object.entries(rows)
    .filter(([other, it]) => row.files === undefined && other !== name && it.folder === row.folder)
    .flatMap(([, it]) => it.files ?? []);
  return {
    include: row.files ?? ['**/*.ts', '**/*.tsx'],
    exclude: ['**/*.test.ts', '**/*.test.tsx', ...foreign],
  };
}
