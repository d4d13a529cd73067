import { expect, test } from 'vitest';
import { connecting, lockDown } from './lockdown.ts';

/** A global object as browsers build it: some members on itself, some on its prototypes. */
function workerScope() {
  class Cache {
    add() {}
    addAll() {}
    match() {}
  }
  const prototype = Object.fromEntries(connecting.slice(5).map((name) => [name, () => name]));
  const own = Object.fromEntries(connecting.slice(0, 6).map((name) => [name, () => name]));
  return Object.assign(Object.create(prototype) as object, own, { Cache, setTimeout });
}

test('nothing that connects is left, on the object or on its prototypes', () => {
  const scope = workerScope();
  lockDown(scope);
  for (const name of connecting) {
    expect(Reflect.get(scope, name)).toBeUndefined();
    expect(Reflect.get(Object.getPrototypeOf(scope) as object, name)).toBeUndefined();
  }
  expect(scope.Cache.prototype.add).toBeUndefined();
  expect(scope.Cache.prototype.addAll).toBeUndefined();
});

test('it cannot be put back, and the rest stays', () => {
  const scope = workerScope();
  lockDown(scope);
  expect(() => Object.defineProperty(scope, 'fetch', { value: () => 1 })).toThrow(TypeError);
  expect(Reflect.set(scope, 'fetch', () => 1)).toBe(false);
  expect(Reflect.deleteProperty(scope, 'fetch')).toBe(false);
  expect(scope.Cache.prototype.match).toBeTypeOf('function');
  expect(scope.setTimeout).toBe(setTimeout);
});

test('a worker whose connection cannot be taken away does not start', () => {
  const scope = Object.defineProperty(workerScope(), 'fetch', {
    value: () => 1,
    configurable: false,
  });
  expect(() => lockDown(scope)).toThrow();
});
