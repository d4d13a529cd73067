/**
 * Offline cache and firewall. Answers only with files of the build, each under the content policy, and
 * everything else with an error; after the first visit nothing is asked of any network.
 */
import './own-host.ts';
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { CHANGES } from '#domain/changes.ts';
import { contentPolicyHeader } from '#domain/content-policy.ts';
import { decide } from './decide.ts';

declare const self: ServiceWorkerGlobalScope;

const { scope } = self.registration;
const POLICY = 'Content-Security-Policy';
/**
 * Files are kept with the headers they are answered with: an answer straight out of the cache keeps the
 * compiled code that the browser put beside a script, a response made anew would lose it.
 */
const cache = new PrecacheController({
  plugins: [
    {
      cacheWillUpdate: async ({ response }) => (response.ok ? underPolicy(response) : null),
    },
  ],
});
cache.addToCacheList(self.__WB_MANIFEST);
const files = new Set(cache.getCachedURLs());

self.addEventListener('install', (event) => {
  void cache.install(event);
});

self.addEventListener('activate', (event) => {
  // The page of the first visit was loaded before us; from here on it asks us too.
  event.waitUntil(self.clients.claim());
});

self.addEventListener('message', (event) => {
  switch (event.data) {
    // A forced reload leaves a page without its service worker: it asks to be taken back.
    case 'claim':
      event.waitUntil(self.clients.claim());
      break;
    // The person agreed to the update.
    case 'activate':
      event.waitUntil(self.skipWaiting());
      break;
    // A page of the version before asks what is new.
    case 'changes':
      event.ports[0]?.postMessage(CHANGES);
      break;
    case 'tidy':
      event.waitUntil(tidy(event));
      break;
  }
});

/** Deletes the files of the build before, unless another tab may still run it. */
async function tidy(event: ExtendableEvent): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (pages.length <= 1) await cache.activate(event);
}

self.addEventListener('fetch', (event) => {
  event.respondWith(answer(event.request));
});

async function answer(request: Request): Promise<Response> {
  const decision = decide(request, scope, files);
  switch (decision.kind) {
    case 'page':
      return fileOfBuild(`${scope}index.html`);
    case 'home':
      return Response.redirect(scope, 302);
    case 'asset':
      return fileOfBuild(decision.url);
    case 'former':
      return (await formerFile(decision.url)) ?? Response.error();
    case 'refuse':
      return Response.error();
  }
}

async function formerFile(url: string): Promise<Response | undefined> {
  const kept = await (await caches.open(cache.strategy.cacheName)).match(url);
  return kept && underPolicy(kept);
}

async function fileOfBuild(url: string): Promise<Response> {
  const stored = await cache.matchPrecache(url);
  if (stored?.headers.get(POLICY) === contentPolicyHeader) return stored;
  // Kept by an earlier version, whose policy was another; or the browser has evicted it: then, and only
  // then, our own host is asked for it, by its address.
  return underPolicy(stored ?? (await fetch(url, { credentials: 'omit' })));
}

function underPolicy(response: Response): Response {
  const headers = new Headers(response.headers);
  headers.set(POLICY, contentPolicyHeader);
  headers.set('X-Content-Type-Options', 'nosniff');
  headers.set('Referrer-Policy', 'no-referrer');
  return new Response(response.body, {
    status: response.status,
    statusText: response.statusText,
    headers,
  });
}
