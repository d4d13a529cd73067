/** `npm run check`: the fast part of the tests, all at once, each told apart. */
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { ensureInstalled, run } from './run.mjs';

// --force: TypeScript 7.0 keeps stale errors when only an ambient declaration was added. One checker a
// project: each of several makes for itself the types they share, which is twice the work in all.
const steps = [
  ['layers', ['node', 'scripts/write-tsconfigs.mjs', '--check']],
  ['types', ['tsc', '-b', '--force', '--checkers', '1', '--pretty', 'false']],
  ['lint', ['oxlint', '-c', 'oxlint.config.mjs', '-f', 'unix']],
  ['format', ['oxfmt', '--check']],
  ['knip', ['knip', '--no-progress']],
];

/**
 * Beside others the linter, which is of Go, keeps to one processor and tidies its memory less often: it
 * takes longer by itself, and three fifths of the work.
 */
const MODEST = { GOMAXPROCS: '1', GOGC: '200' };

/**
 * @param {{ gives?: boolean }} [options] as for `run`
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function check(options = {}) {
  const results = await Promise.all(
    steps.map(async ([name, command]) => {
      const started = performance.now();
      const env = options.gives ? MODEST : {};
      const { ok, output } = await run(command, { quiet: true, env, ...options });
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
      if (!ok) console.log(output.replaceAll(/^(?=.)/gm, '  '));
      return ok;
    }),
  );
  const passed = results.filter(Boolean).length;
  return { passed, failed: results.length - passed };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await ensureInstalled();
  const { failed } = await check();
  process.exitCode = failed > 0 ? 1 : 0;
}
