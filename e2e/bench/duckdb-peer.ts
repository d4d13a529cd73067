/**
 * The peer of G1 to G4: DuckDB-WASM, the `eh` build, on a page of its own without our policy, served
 * from node_modules. The picked file is registered by its handle and loaded into a table with the types
 * given; nothing is stored. Every request is watched: it must need no other host.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { serveFolder } from '#scripts/static-server.mjs';
import { cacheFolder } from './workloads.ts';

const PAGE = `<!doctype html><meta charset="utf-8"><title>duckdb</title>
<input type="file">
<script src="/apache-arrow/Arrow.es2015.min.js"></script>
<script>var module = { exports: {} }, exports = module.exports, require = () => Arrow;</script>
<script src="/@duckdb/duckdb-wasm/dist/duckdb-browser.cjs"></script>
<script>
let connection, db;
const dist = '/@duckdb/duckdb-wasm/dist/';
const timed = async (work) => {
  const start = performance.now();
  const value = await work();
  return [performance.now() - start, value];
};
window.start = async () => {
  const duckdb = module.exports;
  const [ms] = await timed(async () => {
    const worker = new Worker(new URL(dist + 'duckdb-browser-eh.worker.js', location.href));
    db = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
    await db.instantiate(new URL(dist + 'duckdb-eh.wasm', location.href).href, null);
    connection = await db.connect();
  });
  return { ms, version: await db.getVersion() };
};
window.load = async (sql) => {
  const { DuckDBDataProtocol } = module.exports;
  const [ms] = await timed(async () => {
    const file = document.querySelector('input').files[0];
    await db.registerFileHandle('orders.csv', file, DuckDBDataProtocol.BROWSER_FILEREADER, true);
    await connection.query(sql);
  });
  return ms;
};
/** Milliseconds and the rows, numbers as numbers. */
window.query = async (sql) => {
  const [ms, table] = await timed(() => connection.query(sql));
  const rows = table.toArray().map((row) =>
    Object.fromEntries(Object.entries(row.toJSON()).map(([name, value]) =>
      [name, typeof value === 'bigint' ? Number(value) : value])));
  return { ms, rows };
};
</script>`;

const LOAD = `CREATE TABLE orders AS SELECT * FROM read_csv('orders.csv', header = true, auto_detect = false,
  delim = ',', quote = '"', escape = '"', dateformat = '%Y-%m-%d', columns = {
  'order_id': 'VARCHAR', 'customer_id': 'VARCHAR', 'order_date': 'DATE', 'amount': 'DOUBLE',
  'quantity': 'INTEGER', 'product': 'VARCHAR', 'channel': 'VARCHAR', 'payment': 'VARCHAR',
  'city': 'VARCHAR' })`;

const GROUP = `CREATE TABLE customers AS SELECT customer_id, max(order_date) AS last_day,
  count(*) AS frequency, sum(amount) AS monetary FROM orders GROUP BY customer_id`;

const fifths = (measure: string): string => `quantile_cont(${measure}, [0.2, 0.4, 0.6, 0.8])`;
/** "Ties together": one more for every edge below the value. */
const score = (measure: string, edges: string): string =>
  [1, 2, 3, 4].map((edge) => `(${measure} > ${edges}[${edge}])::INTEGER`).join(' + ');

/** From the orders, as G2 asks. Sums of doubles are brought back to the cent, so that ties stay ties. */
const rfm = (asOf: string): string => `CREATE TABLE rfm AS WITH profile AS (
    SELECT customer_id, date_diff('day', max(order_date), DATE '${asOf}')::DOUBLE AS recency,
      count(*)::DOUBLE AS frequency, round(sum(amount), 2) AS monetary
    FROM orders GROUP BY customer_id),
  edges AS (SELECT ${fifths('recency')} AS r, ${fifths('frequency')} AS f, ${fifths('monetary')} AS m
    FROM profile)
  SELECT customer_id, 5 - (${score('recency', 'edges.r')}) AS r, 1 + ${score('frequency', 'edges.f')} AS f,
    1 + ${score('monetary', 'edges.m')} AS m FROM profile, edges`;

export interface DuckdbRun {
  readonly start: number;
  readonly load: number;
  readonly group: number;
  readonly rfm: number;
  readonly version: string;
  readonly orders: number;
  readonly customers: number;
  readonly amount: number;
  /** People by score, `r1` to `m5`. */
  readonly scores: Readonly<Record<string, number>>;
  /** Milliseconds and people of each question asked afterwards. */
  readonly counts: readonly { readonly ms: number; readonly people: number }[];
}

interface Answer {
  readonly ms: number;
  readonly rows: readonly Readonly<Record<string, number>>[];
}

async function query(page: Page, sql: string): Promise<Answer> {
  return page.evaluate<Answer>(`window.query(${JSON.stringify(sql)})`);
}

/** One run on a fresh page. At the end `countings` are asked over what `prepare` made of `orders`. */
export async function duckdbRun(
  browser: Browser,
  file: string,
  asOf: string,
  { prepare, countings }: { readonly prepare: string; readonly countings: readonly string[] },
): Promise<DuckdbRun> {
  const folder = join(cacheFolder, 'duckdb');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), PAGE);
  const server = await serveFolder({ folder: 'node_modules' });
  const context = await browser.newContext();
  const foreign: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(server.url)) foreign.push(request.url());
  });
  try {
    const page = await context.newPage();
    await page.goto(`${server.url}.cache/bench/duckdb/index.html`);
    await page.locator('input').setInputFiles(file);
    const start = await page.evaluate<{ ms: number; version: string }>('window.start()');
    const load = await page.evaluate<number>(`window.load(${JSON.stringify(LOAD)})`);
    const group = await query(page, GROUP);
    const scored = await query(page, rfm(asOf));
    const totals = await query(
      page,
      'SELECT count(*)::DOUBLE AS customers, sum(frequency)::DOUBLE AS orders, sum(monetary) AS amount FROM customers',
    );
    const scores: Record<string, number> = {};
    for (const measure of ['r', 'f', 'm']) {
      const { rows } = await query(
        page,
        `SELECT ${measure} AS score, count(*)::DOUBLE AS people FROM rfm GROUP BY 1 ORDER BY 1`,
      );
      for (const row of rows) scores[`${measure}${row['score']}`] = row['people']!;
    }
    const counts = [];
    await query(page, prepare);
    for (const sql of countings) {
      const { ms, rows } = await query(page, sql);
      counts.push({ ms, people: rows[0]!['people']! });
    }
    if (foreign.length > 0) throw new Error(`DuckDB asked other hosts: ${foreign.join(', ')}`);
    return {
      start: start.ms,
      load,
      group: group.ms,
      rfm: scored.ms,
      version: `${duckdbVersion()} (DuckDB ${start.version})`,
      orders: totals.rows[0]!['orders']!,
      customers: totals.rows[0]!['customers']!,
      amount: totals.rows[0]!['amount']!,
      scores,
      counts,
    };
  } finally {
    await context.close();
    await server.close();
  }
}

export function duckdbVersion(): string {
  const text = readFileSync('node_modules/@duckdb/duckdb-wasm/package.json', 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
