import { resolve } from 'node:path';
import { serveFolder } from '#scripts/static-server.mjs';

export interface StaticServer {
  /** Address of the app, with its final slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** The built app on the plainest web space: a sub-path, content types, not one header of ours. */
export function serveApp(basePath = '/tools/silhouette/'): Promise<StaticServer> {
  return serveFolder({ folder: resolve('dist'), basePath });
}
