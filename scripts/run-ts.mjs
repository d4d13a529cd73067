/**
 * Runs a TypeScript file on a Node without type stripping: `node scripts/run-ts.mjs FILE [ARGUMENT…]`.
 * Vite's module runner resolves the `#layer/*` imports and leaves npm packages to Node.
 */
import { resolve } from 'node:path';
import process from 'node:process';
import { ensureInstalled } from './run.mjs';

const [file, ...rest] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: node scripts/run-ts.mjs FILE [ARGUMENT…]');
  process.exit(2);
}
const path = resolve(file);
process.argv = [process.argv[0], path, ...rest];
await ensureInstalled();
const { runnerImport } = await import('vite');
await runnerImport(path, { configFile: false, logLevel: 'error' });
