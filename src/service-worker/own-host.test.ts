import { expect, test, vi } from 'vitest';
import { keepToOwnHost } from './own-host.ts';

const location = {
  href: 'https://shop.example/a/service-worker.js',
  origin: 'https://shop.example',
};

test('the own host is reached, another one is not, and nothing puts it back', async () => {
  class Cache {
    add() {}
    put() {}
  }
  const reach = vi.fn((_: RequestInfo | URL) => Promise.resolve(new Response('x')));
  const inherited = { WebSocket: () => 'connected', fetch: reach };
  const scope = Object.assign(Object.create(inherited) as typeof inherited, { location, Cache });
  keepToOwnHost(scope);
  await scope.fetch('./index.html');
  await scope.fetch(new Request('https://shop.example/b'));
  expect(reach).toHaveBeenCalledTimes(2);
  for (const url of [
    'https://other.example/',
    '//other.example/x',
    'data:text/plain,x',
    'https://',
  ]) {
    await expect(scope.fetch(url)).rejects.toThrow(TypeError);
  }
  expect(reach).toHaveBeenCalledTimes(2);
  expect(scope.WebSocket).toBeUndefined();
  expect(scope.Cache.prototype.add).toBeUndefined();
  expect(scope.Cache.prototype.put).toBeTypeOf('function');
  expect(() => Object.defineProperty(inherited, 'fetch', { value: reach })).toThrow(TypeError);
});
