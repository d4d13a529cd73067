import { test, type TestContext } from 'vitest';
import { realFile } from './real-files.ts';

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
