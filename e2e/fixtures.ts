import { test as base } from '@playwright/test';
import { listenAsForeignOrigin, type ForeignOrigin } from './foreign-origin.ts';
import { serveApp, type StaticServer } from './static-server.ts';

/**
 * - `server`: the built app without headers under a sub-path, one per Playwright worker
 * - `foreign`: a listening origin that must hear nothing, one per test
 */
export const test = base.extend<{ foreign: ForeignOrigin }, { server: StaticServer }>({
  server: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from it
    async ({}, use) => {
      const server = await serveApp();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  // oxlint-disable-next-line no-empty-pattern
  foreign: async ({}, use) => {
    const foreign = await listenAsForeignOrigin();
    await use(foreign);
    await foreign.close();
  },
});
