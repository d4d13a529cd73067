/**
 * `npm start`: installs what is missing, builds what is stale, serves the app on this machine.
 * `npm start -- --port 5000`, or PORT, chooses the port; a taken one gives the next free one.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { ensureBuilt, ensureInstalled, root } from './run.mjs';
import { serveFolder } from './static-server.mjs';

const { values } = parseArgs({ options: { port: { type: 'string' } } });
const port = Number(values.port ?? process.env.PORT ?? 4173);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`no such port: ${values.port ?? process.env.PORT}`);
  process.exit(2);
}

/** Headers of `_headers`, the file that static hosts read. */
function headersOf(file) {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return Object.fromEntries(
    lines
      .map((line) => /^\s+([\w-]+): (.+)$/.exec(line))
      .filter((match) => match !== null)
      .map(([, name, value]) => [name, value]),
  );
}

await ensureInstalled();
await ensureBuilt();
const dist = join(root, 'dist');
const { url, close } = await serveFolder({
  folder: dist,
  headers: headersOf(join(dist, '_headers')),
  port,
});
console.log(
  `\n  客像 Silhouette   ${url}\n\n  Ctrl+C stops it. Your data stays in your browser.\n`,
);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => void close().then(() => process.exit(0)));
}
