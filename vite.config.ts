import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { contentPolicyMeta, securityHeaders, styleNonce } from './src/domain/content-policy.ts';

/** Puts the policy into the built page and writes `_headers` beside it. The dev server runs without. */
function contentPolicy(): Plugin {
  return {
    name: 'content-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: contentPolicyMeta },
          injectTo: 'head-prepend',
        },
        // Where the design kit finds the nonce for style elements it adds at run time.
        { tag: 'meta', attrs: { property: 'csp-nonce', nonce: styleNonce }, injectTo: 'head' },
      ],
    },
    generateBundle() {
      const lines = securityHeaders.map(([name, value]) => `  ${name}: ${value}`);
      this.emitFile({
        type: 'asset',
        fileName: '_headers',
        source: ['/*', ...lines, ''].join('\n'),
      });
    },
  };
}

/** What the page needs in any case, and what its first screen needs beside: one file each, not eighty. */
const PARTS = [
  { name: 'start', from: ['src/main.tsx'] },
  { name: 'app', from: ['src/app/show-app.tsx'] },
  {
    name: 'overview',
    from: [
      'src/app/screens/overview/overview-screen.tsx',
      'src/analyses/overview/view.tsx',
      'src/analyses/lifecycle/view.tsx',
      'src/analyses/churn/view.tsx',
    ],
  },
] as const;

/** A data worker likewise: what opens the store, the rest of what it always needs, and what only files need. */
const WORKER_PARTS = [
  { name: 'store', from: ['src/storage/early-opening.ts'] },
  { name: 'main', from: ['src/worker/main.ts'] },
  { name: 'import', from: ['src/worker/importing/import-code.ts'] },
] as const;

interface Part {
  readonly name: string;
  readonly from: readonly string[];
}

interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/**
 * The first part that reaches a module by static imports; null leaves it to the bundler. Several things are
 * built with one configuration: the page, and each kind of worker.
 */
function partOf(parts: readonly Part[]): (id: string, graph: ModuleGraph) => string | null {
  const roots = parts.flatMap(({ name, from }) =>
    from.map((path) => ({ name, id: resolve(path) })),
  );
  const sorted = new Map<string, Map<string, string>>();
  const sort = (graph: ModuleGraph): Map<string, string> => {
    const present = roots.filter(({ id }) => graph.getModuleInfo(id) !== null);
    const key = present.map(({ id }) => id).join();
    let found = sorted.get(key);
    if (found) return found;
    found = new Map();
    for (const { name, id: root } of present) {
      const waiting: string[] = [root];
      for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
        if (found.has(id)) continue;
        found.set(id, name);
        waiting.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
      }
    }
    sorted.set(key, found);
    return found;
  };
  return (id, graph) => sort(graph).get(id) ?? null;
}

/** The page's own part is asked for with the page, not after the first script has run. */
function preloadApp(): Plugin {
  return {
    name: 'preload-app',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) => {
        const app = Object.values(bundle ?? {}).find((file) => file.name === 'app');
        if (app?.type !== 'chunk') throw new Error('the build has no app');
        const styles = [...(app.viteMetadata?.importedCss ?? [])];
        return [
          ...styles.map((path) => ['stylesheet', path]),
          ...[app.fileName, ...app.imports].map((path) => ['modulepreload', path]),
        ].map(([rel, path]) => ({
          tag: 'link',
          attrs: { rel, href: `./${path}` },
          injectTo: 'head' as const,
        }));
      },
    },
  };
}

/** What a first file leads through. */
const COMPILED_AHEAD = ['app', 'overview', 'import-screen', 'row-accounting', 'progress-panel'];

/**
 * Tells the browser to compile all of these parts while they arrive, off the page's thread, instead of
 * each function at its first call, in the middle of a frame. Who does not know the word passes over it.
 */
function compileAhead(): Plugin {
  return {
    name: 'compile-ahead',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk' || !COMPILED_AHEAD.includes(file.name)) continue;
          file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
        }
      },
    },
  };
}

/** Changes with every file that has a part in an answer: kept answers of other code are made anew. */
function codeId(): string {
  const hash = createHash('sha256');
  for (const folder of ['domain', 'engine', 'identity', 'derive', 'analyses', 'worker']) {
    const files = readdirSync(`src/${folder}`, { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => name.endsWith('.ts')).sort()) {
      hash.update(file).update(readFileSync(`src/${folder}/${file}`));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

export default defineConfig({
  define: { __CODE_ID__: JSON.stringify(codeId()) },
  // Any static host, any sub-path: every address in the build is relative, routes live in the hash.
  base: './',
  plugins: [
    react(),
    contentPolicy(),
    preloadApp(),
    compileAhead(),
    VitePWA({
      strategies: 'injectManifest',
      registerType: 'prompt',
      injectRegister: false,
      srcDir: 'src/service-worker',
      filename: 'service-worker.ts',
      manifestFilename: 'silhouette.webmanifest',
      manifest: {
        name: '客像 Silhouette',
        short_name: '客像',
        description:
          '从表格看见每一位顾客，数据不离开这台设备。See every customer in your spreadsheets; nothing leaves this device.',
        lang: 'zh-CN',
        id: './',
        start_url: './',
        scope: './',
        display: 'standalone',
        categories: ['business', 'productivity'],
        background_color: '#ffffff',
        theme_color: '#1f6f78',
        icons: [
          { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
          { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
          // Drawn to the edge, with what matters within the circle that every mask leaves.
          {
            src: 'icon-maskable-512.png',
            sizes: '512x512',
            type: 'image/png',
            purpose: 'maskable',
          },
        ],
      },
      injectManifest: {
        rollupFormat: 'iife',
        globPatterns: ['**/*.{html,js,css,svg,png,json,webmanifest,woff2}'],
        maximumFileSizeToCacheInBytes: 8 * 1024 * 1024,
      },
    }),
  ],
  worker: {
    format: 'es',
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: partOf(WORKER_PARTS), includeDependenciesRecursively: false }],
        },
      },
    },
  },
  build: {
    target: ['chrome109', 'safari16.4', 'firefox115'],
    // Nothing becomes a data: address: workers and icons stay files of this origin.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1024,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: partOf(PARTS), includeDependenciesRecursively: false }] },
      },
    },
  },
});
