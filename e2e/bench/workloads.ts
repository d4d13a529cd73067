/** Seeded files of the bench, made once and kept beside the caches. */
import { createWriteStream, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { ordersFile, type OrdersFileOptions } from '#testing/orders-file.ts';

export interface Workload {
  readonly id: 'W1' | 'W10' | 'small';
  readonly rows: number;
  readonly customers: number;
}

/** W1: 1,000,000 orders of 100,000 customers; W10 ten times that; small only shows that it runs. */
export const WORKLOADS: Readonly<Record<Workload['id'], Workload>> = {
  W1: { id: 'W1', rows: 1_000_000, customers: 100_000 },
  W10: { id: 'W10', rows: 10_000_000, customers: 1_000_000 },
  small: { id: 'small', rows: 20_000, customers: 2000 },
};

export const cacheFolder = resolve('node_modules/.cache/bench');

/** Path and bytes of the workload's file. */
export function fileOf({ id, rows, customers }: Workload): Promise<[string, number]> {
  return written(`${id}.csv`, { rows, customers });
}

/** What the shop exports some days later: 1 % new orders of the same customers. */
export function laterFileOf({ id, rows, customers }: Workload): Promise<[string, number]> {
  return written(`${id}-later.csv`, { rows: rows * 1.01, from: rows, customers, seed: 7 });
}

async function written(name: string, options: OrdersFileOptions): Promise<[string, number]> {
  mkdirSync(cacheFolder, { recursive: true });
  const path = join(cacheFolder, name);
  if (!existsSync(path)) {
    const partial = `${path}.partial`;
    const out = createWriteStream(partial);
    for (const piece of ordersFile(options)) {
      if (!out.write(piece)) await once(out, 'drain');
    }
    out.end();
    await once(out, 'finish');
    renameSync(partial, path);
  }
  return [path, statSync(path).size];
}
