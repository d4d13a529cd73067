/** Starting other programs, and what they need first: the packages in place, the build up to date. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

export const root = join(import.meta.dirname, '..');

/**
 * Runs a program to its end without stdin.
 *
 * @param {string[]} command program and arguments; `node` is this Node, others are found in node_modules/.bin
 * @param {{ quiet?: boolean, env?: Record<string, string>, gives?: boolean }} [options] quiet keeps the
 * output instead of showing it; gives: the program makes way for others where the processors are busy
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function run([program, ...args], { quiet = false, env = {}, gives = false } = {}) {
  const windows = process.platform === 'win32';
  const bin = join(root, 'node_modules', '.bin', windows ? `${program}.cmd` : program);
  const file = program === 'node' ? process.execPath : existsSync(bin) ? bin : program;
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd: root,
      env: { ...process.env, ...(quiet ? { NO_COLOR: '1' } : {}), ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      shell: windows && program !== 'node',
    });
    if (gives && child.pid !== undefined) {
      setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
    }
    let output = '';
    child.stdout?.on('data', (data) => (output += data));
    child.stderr?.on('data', (data) => (output += data));
    child.on('error', (error) => resolve({ ok: false, output: String(error) }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/** Whether node_modules holds the versions of package-lock.json (optional packages of other systems aside). */
function isInstalled() {
  const installedFile = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const read = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const installed = read(installedFile);
  return Object.entries(read(join(root, 'package-lock.json'))).every(
    ([path, { version, optional }]) =>
      path === '' || optional || installed[path]?.version === version,
  );
}

/** Installs what package-lock.json names, where something of it is missing or older. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  console.log('Installing packages (npm ci) …');
  const { ok } = await run(['npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (!ok) {
    console.error('npm ci failed: see above. Is this machine online, and Node 20.19 or newer?');
    process.exit(1);
  }
}

/** When the newest file below a path was changed; 0 where there is none. */
function newest(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Builds dist where a source is newer than it. */
export async function ensureBuilt() {
  const sources = ['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];
  // The service worker is written last: an interrupted build is stale too.
  const builtAt = newest(join(root, 'dist', 'service-worker.js'));
  if (sources.every((path) => newest(join(root, path)) < builtAt)) return;
  console.log('Building …');
  // A TypeScript runner may have set NODE_ENV to development: what we serve is the product.
  const env = { NODE_ENV: 'production' };
  const { ok, output } = await run(['vite', 'build'], { quiet: true, env });
  if (ok) return;
  console.error(output);
  process.exit(1);
}
