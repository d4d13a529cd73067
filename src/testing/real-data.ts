import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { test, type TestContext } from 'vitest';

/** Folder with the real files and reference values: env REAL_DATA, else ../shared beside the checkout. */
export const realDataFolder = resolve(process.env['REAL_DATA'] ?? '../shared');

/** Absolute path of a real file, or undefined where it is absent. */
export function realFile(path: string): string | undefined {
  const file = resolve(realDataFolder, path);
  return existsSync(file) ? file : undefined;
}

/**
 * A test that needs real files (paths below the REAL_DATA folder, such as 'data/superstore.csv').
 * It is skipped, and counted as such by `npm test`, where one of them is absent.
 */
export function testOnRealData<const Paths extends readonly string[]>(
  name: string,
  paths: Paths,
  run: (files: { [Index in keyof Paths]: string }, context: TestContext) => void | Promise<void>,
  timeoutMs = 120_000,
): void {
  const files = paths.map(realFile);
  const present = files.every((file) => file !== undefined);
  test.skipIf(!present)(`REAL_DATA: ${name}`, { timeout: timeoutMs }, (context) =>
    run(files as { [Index in keyof Paths]: string }, context),
  );
}
