import { describe, expect, test } from 'vitest';
import { decide } from './decide.ts';

const scope = 'https://shop.example/tools/silhouette/';
const files = new Set([`${scope}index.html`, `${scope}assets/worker-1a2b.js`]);
const ask = (url: string, mode = 'no-cors', method = 'GET') =>
  decide({ url, mode, method }, scope, files);

describe('decide', () => {
  test.each([
    'https://other.example/',
    'https://other.example/tools/silhouette/assets/worker-1a2b.js',
    'https://shop.example:8443/tools/silhouette/assets/worker-1a2b.js',
    'http://shop.example/tools/silhouette/assets/worker-1a2b.js',
    'https://shop.example.evil.example/tools/silhouette/',
  ])('refuses another origin: %s', (url) => {
    expect(ask(url)).toEqual({ kind: 'refuse' });
    expect(ask(url, 'navigate')).toEqual({ kind: 'refuse' });
  });

  test('serves a file of the build and drops what was hung on its address', () => {
    const url = `${scope}assets/worker-1a2b.js`;
    expect(ask(url)).toEqual({ kind: 'asset', url });
    expect(ask(`${url}?phone=13800138000`)).toEqual({ kind: 'asset', url });
  });

  test('refuses what is no file of the build, though it is on our own host', () => {
    // Looked for among kept files by its bare address, and nowhere else.
    expect(ask(`${scope}collect?phone=13800138000`)).toEqual({
      kind: 'former',
      url: `${scope}collect`,
    });
    expect(ask('https://shop.example/collect')).toEqual({ kind: 'refuse' });
  });

  test('refuses to send: only GET is answered', () => {
    expect(ask(`${scope}index.html`, 'cors', 'POST')).toEqual({ kind: 'refuse' });
    expect(ask(scope, 'navigate', 'POST')).toEqual({ kind: 'refuse' });
  });

  test('a page load gives the page, at any sub-path, and leads other addresses home', () => {
    expect(ask(scope, 'navigate')).toEqual({ kind: 'page' });
    expect(ask(`${scope}?from=mail`, 'navigate')).toEqual({ kind: 'page' });
    expect(ask(`${scope}index.html`, 'navigate')).toEqual({ kind: 'page' });
    expect(ask(`${scope}customers/7`, 'navigate')).toEqual({ kind: 'home' });
    expect(ask('https://shop.example/tools/', 'navigate')).toEqual({ kind: 'refuse' });
  });
});
