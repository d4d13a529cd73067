/**
 * A file behind its head, read by several threads: others read slices ahead of us while we read the next
 * one straight into the columns, and join theirs in file order. The result is that of one reading.
 */
import { type BoundarySearch, findRecordStart } from './record-boundaries.ts';
import type { SheetBuilder } from './sheet-builder.ts';
import type { ByteSource } from '#ingest/text/byte-source.ts';
import {
  beginSlice,
  type Broken,
  readSlice,
  type SliceAccount,
  type SliceReaders,
  type SliceReading,
  SliceScanner,
  type SliceSettings,
} from './slice-reader.ts';

/**
 * Many slices would have the values that all hold found and joined many times. Of two threads each has one; of
 * more, some would wait for the slowest, and this one for all of them before it joins what they read.
 */
const LEAST_PART_BYTES = 512 * 1024;
const MOST_PART_BYTES = 32 * 1024 * 1024;
const PARTS_EACH = 2;
/** Slices a reader may be ahead: what is read and not yet joined is held twice. */
const AHEAD_EACH = 2;

/** Byte positions between which slices lie, from `start` to the end of the file. */
export async function cutsOf(
  blob: Blob,
  start: number,
  threads: number,
  search: BoundarySearch,
  partBytes: number | undefined,
): Promise<number[]> {
  const rest = blob.size - start;
  const wanted =
    partBytes ?? Math.max(LEAST_PART_BYTES, rest / (threads > 2 ? threads * PARTS_EACH : threads));
  const count = Math.max(1, Math.round(rest / Math.min(wanted, MOST_PART_BYTES)));
  const places = Array.from({ length: count - 1 }, (_, part) =>
    Math.floor(start + ((part + 1) * rest) / count),
  );
  const found = await Promise.all(places.map((place) => findRecordStart(blob, place, search)));
  const cuts = [start];
  for (const cut of found) {
    if (cut !== null && cut > cuts.at(-1)! && cut < blob.size) cuts.push(cut);
  }
  cuts.push(blob.size);
  return cuts;
}

export interface JoinedReading {
  /** The columns so far, that the slices are added to. */
  readonly builder: SheetBuilder;
  /** What reads the first slice, where that has begun already. */
  readonly first?: ByteSource | undefined;
  /** Told of each slice once it is added. */
  readonly onSlice: (account: SliceAccount) => void;
  readonly onProgress?: ((bytesDone: number) => void) | undefined;
  readonly pause?: (() => Promise<void> | undefined) | undefined;
}

/** Reads all slices between the cuts; null, or what is no UTF-8. */
export async function readTogether(
  settings: SliceSettings,
  cuts: readonly number[],
  { readers, count }: { readonly readers: SliceReaders; readonly count: number },
  { builder, first, onSlice, onProgress, pause }: JoinedReading,
): Promise<Broken | null> {
  const end = cuts.length - 1;
  const ahead = new SlicesAhead(settings, cuts, readers, first);
  for (let part = 0; part < end;) {
    const own = ahead.take(part);
    const isOurs = own !== null;
    // The last ones are shared out one by one, or we would wait for who has two of them.
    const each = ahead.left > count + 1 ? AHEAD_EACH : 1;
    ahead.begin(part, part + 1 + count * each);
    const limit = part + 1 + (count + 1) * AHEAD_EACH;
    ahead.prepare(limit);
    if (!isOurs && !ahead.isDone(part)) {
      // Somebody is at it: of what nobody has begun, one slice is read meanwhile.
      const spare = ahead.takeAny(limit);
      if (spare) await ahead.readHere(spare);
      else await ahead.done(part);
      continue;
    }
    const reading = isOurs ? null : ahead.collect(part);
    if (reading?.kind === 'reencode') return reading;
    if (reading?.endsWithRecord) {
      builder.absorb(reading.rowCount, reading.columns);
      onSlice(reading);
      part++;
    } else {
      // Ours, or lost on the way, or cut inside a record: then the next slice goes with it.
      const scanner = new SliceScanner(settings, builder);
      let source = own?.source;
      do {
        const broken = await scanner.read(cuts[part]!, cuts[part + 1]!, undefined, source);
        if (broken) return broken;
        source = undefined;
        ahead.drop(part);
        part++;
      } while (part < end && !scanner.endsWithRecord());
      onSlice(scanner.account());
      scanner.release();
    }
    onProgress?.(cuts[part]!);
    await pause?.();
  }
  return null;
}

/** A slice for us to read, perhaps begun. */
interface OwnSlice {
  readonly part: number;
  readonly source: ByteSource | undefined;
}

/** What others have begun and what they have answered. */
class SlicesAhead {
  readonly #settings: SliceSettings;
  readonly #cuts: readonly number[];
  readonly #readers: SliceReaders;
  readonly #begun = new Map<number, Promise<void>>();
  /** null: lost on the way. */
  readonly #done = new Map<number, SliceReading | null>();
  /** Slices below are begun by somebody, or ours to begin. */
  #next = 0;
  /** The next one for us: the disk reads it while we are at another. */
  #own: OwnSlice | null = null;

  constructor(
    settings: SliceSettings,
    cuts: readonly number[],
    readers: SliceReaders,
    first: ByteSource | undefined,
  ) {
    this.#settings = settings;
    this.#cuts = cuts;
    this.#readers = readers;
    if (first) this.#own = { part: this.#next++, source: first };
  }

  /** Slices that nobody has begun. */
  get left(): number {
    return this.#cuts.length - 1 - this.#next;
  }

  /** Takes a slice for us, if nobody has begun it. */
  take(part: number): OwnSlice | null {
    const own = this.#own;
    if (own?.part === part) {
      this.#own = null;
      return own;
    }
    if (part < this.#next) return null;
    this.#next = part + 1;
    return { part, source: undefined };
  }

  /** Keeps the first slice below `limit` that nobody has begun for us, and begins to read it. */
  prepare(limit: number): void {
    this.#own ??= this.#reserve(limit);
  }

  /** Takes the slice that is kept for us, if there is one, and keeps the one after it. */
  takeAny(limit: number): OwnSlice | null {
    const own = this.#own ?? this.#reserve(limit);
    this.#own = this.#reserve(limit);
    return own;
  }

  #reserve(limit: number): OwnSlice | null {
    if (this.#next >= Math.min(limit, this.#cuts.length - 1)) return null;
    const part = this.#next++;
    const { blob } = this.#settings;
    return { part, source: beginSlice(blob, this.#cuts[part]!, this.#cuts[part + 1]!) };
  }

  /** Has the others begin the slices below `limit` that nobody has begun, those behind `part`. */
  begin(part: number, limit: number): void {
    const end = Math.min(limit, this.#cuts.length - 1);
    for (; this.#next < end; this.#next++) {
      if (this.#next <= part) continue;
      void this.#keep(this.#next, this.#readers.read(this.#taskOf(this.#next)));
    }
  }

  readHere({ part, source }: OwnSlice): Promise<void> {
    return this.#keep(part, readSlice(this.#taskOf(part), source));
  }

  isDone(part: number): boolean {
    return this.#done.has(part);
  }

  async done(part: number): Promise<void> {
    await this.#begun.get(part);
  }

  collect(part: number): SliceReading | null {
    const reading = this.#done.get(part) ?? null;
    this.#done.delete(part);
    return reading;
  }

  /** A slice was read otherwise: what is answered of it does not count. */
  drop(part: number): void {
    this.#next = Math.max(this.#next, part + 1);
    if (this.#own?.part === part) {
      this.#own.source?.close();
      this.#own = null;
    }
    this.#done.delete(part);
  }

  #taskOf(part: number): SliceSettings & { readonly from: number; readonly to: number } {
    return { ...this.#settings, from: this.#cuts[part]!, to: this.#cuts[part + 1]! };
  }

  #keep(part: number, reading: Promise<SliceReading>): Promise<void> {
    const kept = reading.then(
      (own) => void this.#done.set(part, own),
      () => void this.#done.set(part, null),
    );
    this.#begun.set(part, kept);
    return kept;
  }
}
