/**
 * What values hold in memory, in bytes. Buffers are counted once however many hold them; the rest as
 * Chromium lays it out on 64 bits, about.
 */
import { usedBytes } from './room.ts';

/** A class that keeps things in private: what it keeps is told by itself. */
export interface Holder {
  held(): readonly unknown[];
}

/** One entry of a Map or Set with its place in the table. */
const ENTRY_BYTES = 40;
const OBJECT_BYTES = 24;
const STRING_BYTES = 16;
const SLOT_BYTES = 8;

function isHolder(value: object): value is Holder {
  return 'held' in value && typeof value.held === 'function';
}

export class HeldBytes {
  readonly #seen = new Set<object>();
  #bytes = 0;

  get bytes(): number {
    return this.#bytes;
  }

  /** Adds what is reachable from here and was not counted yet; returns how much that was. */
  add(...values: readonly unknown[]): number {
    const before = this.#bytes;
    const waiting: unknown[] = [...values];
    while (waiting.length > 0) {
      const value = waiting.pop();
      if (typeof value === 'string') this.#bytes += STRING_BYTES + value.length;
      else if (typeof value === 'object' && value !== null) this.#addObject(value, waiting);
    }
    return this.#bytes - before;
  }

  #addObject(value: object, waiting: unknown[]): void {
    if (this.#seen.has(value)) return;
    this.#seen.add(value);
    if (value instanceof ArrayBuffer) this.#bytes += usedBytes(value);
    else if (ArrayBuffer.isView(value)) waiting.push(value.buffer);
    else if (value instanceof Map) {
      this.#bytes += value.size * ENTRY_BYTES;
      for (const [key, own] of value) this.#push([key, own], waiting);
    } else if (value instanceof Set) {
      this.#bytes += value.size * ENTRY_BYTES;
      this.#push(value, waiting);
    } else if (Array.isArray(value)) {
      this.#bytes += value.length * SLOT_BYTES;
      this.#push(value, waiting);
    } else {
      this.#bytes += OBJECT_BYTES;
      if (isHolder(value)) waiting.push(...value.held());
      this.#push(Object.values(value), waiting);
    }
  }

  #push(values: Iterable<unknown>, waiting: unknown[]): void {
    for (const value of values) {
      if (typeof value === 'string' || (typeof value === 'object' && value !== null)) {
        waiting.push(value);
      }
    }
  }
}
