/** What the device says it has. A browser that does not tell is taken at nothing. */
import type { DeviceRoom } from '#worker/protocol/workspace.ts';

const GIB = 2 ** 30;
/** Of the device's memory one page may well take this part; the rest is the system's and other pages'. */
const PART_OF_MEMORY = 0.5;

export async function deviceRoom(): Promise<DeviceRoom> {
  const { navigator } = globalThis as {
    navigator?: { readonly deviceMemory?: number; readonly storage?: StorageManager };
  };
  const estimate = await navigator?.storage?.estimate?.().catch(() => undefined);
  const gib = navigator?.deviceMemory;
  return {
    memory: gib === undefined ? null : gib * GIB * PART_OF_MEMORY,
    stored: estimate?.usage ?? null,
    quota: estimate?.quota ?? null,
  };
}
