import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Folder with the real files and reference values: env REAL_DATA, else ../shared beside the checkout. */
const realDataFolder = resolve(process.env['REAL_DATA'] ?? '../shared');

/** Absolute path of a real file, or undefined where it is absent. */
export function realFile(path: string): string | undefined {
  const file = resolve(realDataFolder, path);
  return existsSync(file) ? file : undefined;
}
