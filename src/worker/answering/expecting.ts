/** What a later file would have to wait for is done while nobody asks: keys hashed, memory at hand, code compiled. */
import { orderTotals } from '#derive/facts/order-totals.ts';
import type { DerivedShop } from '#derive/shop.ts';
import { bytesOfSpare, keepSpare, letGoOfSpare } from '#engine/columns/spare-memory.ts';
import type { JobContext } from '#engine/job.ts';
import { importCode } from '#worker/importing/load-import-code.ts';
import { deviceRoom } from '#worker/session/device-room.ts';

/** Lists that stand ready: of 200,000 people, and of a small part of the room for one page. */
const MOST_SPARE_BYTES = 128 * 1024 * 1024;
const PART_SPARE = 0.05;

/** Threads that serve several clients at once, as tests do, would make ready for each in the time of the others. */
let isExpecting = false;
/** The browser keeps the code that it has compiled with the thread, whatever workspace is open. */
let hasRehearsed = false;

/** From now on: files may come to this thread. */
export function expectFiles(): void {
  isExpecting = true;
}

/** Rejects when the job is cancelled; what was done until then stays. */
export async function expectMore(
  shop: DerivedShop,
  zone: string,
  today: number,
  job: JobContext,
): Promise<void> {
  if (!isExpecting) return;
  await job.pause(0);
  orderTotals(shop);
  shop.expectMore();
  await job.pause(0);
  if (!hasRehearsed) {
    hasRehearsed = true;
    const { rehearseLater } = await importCode();
    await rehearseLater(zone, today, job, { rows: shop.lines.count, people: shop.personCount });
  }
  // Last: what is rehearsed would take of it.
  await keepMemory(shop.personCount, job);
}

/** Memory for what a later file will ask for, where that is little of what the device has. */
async function keepMemory(personCount: number, job: JobContext): Promise<void> {
  const bytes = bytesOfSpare(personCount);
  const { memory } = await deviceRoom();
  if (bytes > MOST_SPARE_BYTES || (memory !== null && bytes > memory * PART_SPARE)) {
    // What a first file has left over.
    letGoOfSpare();
    return;
  }
  await keepSpare(personCount, () => job.pause(0));
}
