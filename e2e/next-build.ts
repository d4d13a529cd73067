import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { APP_VERSION } from '#domain/version.ts';
import { builtApp } from './static-server.ts';

/** A web space whose files can be replaced by those of a later version, as an owner uploads them. */
export interface WebSpace {
  readonly folder: string;
  /** Puts the next version in the place of this one; none of its assets has a name of before. */
  publishNext(version: string): void;
  remove(): void;
}

export function webSpace(): WebSpace {
  const folder = mkdtempSync(join(tmpdir(), 'silhouette-web-'));
  cpSync(builtApp, folder, { recursive: true });
  return {
    folder,
    publishNext(version) {
      const assets = join(folder, 'assets');
      const names = readdirSync(assets);
      // `index-1a2b.js` is asked for by its whole name: a new one everywhere makes another build.
      const renamed = (text: string): string =>
        names.reduce((now, name) => now.replaceAll(name, nextName(name)), text);
      for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
        if (!/\.(?:html|js|css)$/.test(name)) continue;
        const path = join(folder, name);
        const text = renamed(readFileSync(path, 'utf8'))
          .replaceAll(APP_VERSION, version)
          // What the service worker knows of the page: another page.
          .replaceAll(/"revision":"[0-9a-f]{32}"/g, `"revision":"${version}"`);
        writeFileSync(path, text);
      }
      for (const name of names) renameSync(join(assets, name), join(assets, nextName(name)));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function nextName(name: string): string {
  return name.replace(/(\.\w+)$/, '_$1');
}
