/** Stored random ids of records, by their numbers; whoever forks them goes on in the same memory while there is room. */
import { lengthened, roomBehind, withRoom } from '#engine/columns/room.ts';

/** Room for records that come, as a part of those that are there. */
const ROOM = 1 / 2;

export class RecordIds {
  #ids: Float64Array;
  /** Ids up to here are held elsewhere too: they are copied before one is changed. */
  #shared = 0;

  /** @param count records without an id */
  constructor(count = 0) {
    this.#ids = withRoom(Float64Array, count, ROOM).fill(Number.NaN);
  }

  fork(): RecordIds {
    const forked = new RecordIds();
    forked.#ids = this.#ids;
    forked.#shared = this.#ids.length;
    this.#shared = this.#ids.length;
    return forked;
  }

  held(): readonly unknown[] {
    return [this.#ids];
  }

  get length(): number {
    return this.#ids.length;
  }

  /** NaN: none yet. */
  get(record: number): number {
    return this.#ids[record] ?? Number.NaN;
  }

  /** Another record, without an id. */
  push(): void {
    const at = this.#ids.length;
    if (roomBehind(this.#ids) > 0) this.#ids = lengthened(this.#ids, at + 1);
    else this.#copyInto(at + 1);
    this.#ids[at] = Number.NaN;
  }

  set(record: number, id: number): void {
    if (record < this.#shared) this.#copyInto(this.#ids.length);
    this.#ids[record] = id;
  }

  #copyInto(length: number): void {
    const own = withRoom(Float64Array, length, ROOM);
    own.set(this.#ids);
    this.#ids = own;
    this.#shared = 0;
  }
}
