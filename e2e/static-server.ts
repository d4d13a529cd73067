import { resolve } from 'node:path';
import process from 'node:process';
import { serveFolder } from '#scripts/static-server.mjs';

export interface StaticServer {
  /** Address of the app, with its final slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** The folder with the built app: SILHOUETTE_DIST, else `dist`. */
export const builtApp = resolve(process.env['SILHOUETTE_DIST'] ?? 'dist');

/** The built app on the plainest web space: a sub-path, content types, not one header of ours. */
export function serveApp(basePath = '/tools/silhouette/'): Promise<StaticServer> {
  return serveFolder({ folder: builtApp, basePath });
}
