/**
 * A zip archive read in place: its directory from the end of the blob, each entry unpacked as a stream.
 * No more than a slice of the file and what it unpacks to is held. PKWARE APPNOTE 6.3.10.
 */
import { Inflate } from 'fflate';
import { CRC_START, crcOver, crcResult } from '#ingest/archive/crc32.ts';
import { detectEncoding } from '#ingest/text/encoding.ts';
import { decoderOf } from '#ingest/text/text-decoder.ts';
import { corrupt, tooLarge, WorkbookRefused } from './workbook-refusal.ts';

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly crc: number;
  readonly offset: number;
  readonly isEncrypted: boolean;
}

export interface UnpackOptions {
  /** Most bytes that the entry may unpack to. */
  readonly limitBytes: number;
  /** Packed bytes read since the last call. */
  readonly onRead?: ((packedBytes: number) => void) | undefined;
  /** Asked between steps of a few milliseconds; a rejection (cancel) passes through. */
  readonly pause?: (() => Promise<void> | undefined) | undefined;
}

const STORED = 0;
const DEFLATED = 8;
const END_BYTES = 22;
const LOCATOR_BYTES = 20;
const END_64_BYTES = 56;
const MOST_COMMENT = 0xffff;
const MOST_DIRECTORY = 16 * 1024 * 1024;
/** Read from the blob at once. */
const SLICE_BYTES = 1024 * 1024;
/** Unpacked at once: some ten milliseconds of work with what follows, at most 64 MiB of output. */
const STEP_BYTES = 64 * 1024;

/** Throws {@link WorkbookRefused} where there is no sound directory. */
export async function openZip(blob: Blob): Promise<Zip> {
  const tailStart = Math.max(0, blob.size - END_BYTES - MOST_COMMENT - LOCATOR_BYTES);
  const tail = await viewOf(blob, tailStart, blob.size);
  let at = tail.byteLength - END_BYTES;
  while (at >= 0 && tail.getUint32(at, true) !== 0x06054b50) at--;
  if (at < 0) throw corrupt('no zip directory');
  let count = tail.getUint16(at + 10, true);
  let size = tail.getUint32(at + 12, true);
  let offset = tail.getUint32(at + 16, true);
  let end = tailStart + at;
  if (count === 0xffff || size === 0xffff_ffff || offset === 0xffff_ffff) {
    const locator = at - LOCATOR_BYTES;
    if (locator >= 0 && tail.getUint32(locator, true) === 0x07064b50) {
      const at64 = Number(tail.getBigUint64(locator + 8, true));
      const end64 = await viewOf(blob, at64, at64 + END_64_BYTES);
      if (end64.byteLength < END_64_BYTES || end64.getUint32(0, true) !== 0x06064b50) {
        throw corrupt('no zip64 directory');
      }
      count = Number(end64.getBigUint64(32, true));
      size = Number(end64.getBigUint64(40, true));
      offset = Number(end64.getBigUint64(48, true));
      end = at64;
    }
  }
  if (size > MOST_DIRECTORY) throw tooLarge(MOST_DIRECTORY);
  if (size > end) throw corrupt('zip directory outside the file');
  // Something may have been put before the archive: all offsets move with the directory.
  const shift = end - size - offset;
  if (shift < 0) throw corrupt('zip directory outside the file');
  const directory = await viewOf(blob, end - size, end);
  return new Zip(blob, readDirectory(directory, count, shift));
}

export class Zip {
  readonly #blob: Blob;
  readonly #all: readonly ZipEntry[];
  /** By lower-case name: names of parts differ in more than case. */
  readonly #entries = new Map<string, ZipEntry>();

  constructor(blob: Blob, entries: readonly ZipEntry[]) {
    this.#blob = blob;
    this.#all = entries;
    for (const entry of entries) this.#entries.set(entry.name.toLowerCase(), entry);
  }

  get entries(): readonly ZipEntry[] {
    return this.#all;
  }

  find(name: string): ZipEntry | undefined {
    return this.#entries.get(name.toLowerCase());
  }

  /** What the archive says it unpacks to. */
  get totalBytes(): number {
    let sum = 0;
    for (const { bytes } of this.#all) sum += bytes;
    return sum;
  }

  /** Reads every entry to its end; throws {@link WorkbookRefused} where one is locked, too large or damaged. */
  async verify(options: UnpackOptions): Promise<void> {
    for (const entry of this.#all) {
      for await (const part of this.unpack(entry, options)) void part;
    }
  }

  /** The whole of a small entry. */
  async read(
    entry: ZipEntry,
    limitBytes: number,
    pause?: UnpackOptions['pause'],
  ): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    let length = 0;
    for await (const part of this.unpack(entry, { limitBytes, pause })) {
      parts.push(part);
      length += part.length;
    }
    const whole = new Uint8Array(length);
    let at = 0;
    for (const part of parts) {
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  }

  /** Throws {@link WorkbookRefused} where the entry is locked, too large or damaged, checked to its end. */
  async *unpack(entry: ZipEntry, options: UnpackOptions): AsyncGenerator<Uint8Array, void> {
    const { limitBytes, onRead, pause } = options;
    if (entry.isEncrypted) throw new WorkbookRefused({ code: 'encrypted' });
    if (entry.method !== STORED && entry.method !== DEFLATED) {
      throw corrupt(`zip method ${entry.method}`);
    }
    if (entry.bytes > limitBytes) throw tooLarge(limitBytes);
    const header = await viewOf(this.#blob, entry.offset, entry.offset + 30);
    if (header.byteLength < 30 || header.getUint32(0, true) !== 0x04034b50) {
      throw corrupt(`no entry ${entry.name}`);
    }
    let at = entry.offset + 30 + header.getUint16(26, true) + header.getUint16(28, true);
    const end = at + entry.packedBytes;
    if (end > this.#blob.size) throw corrupt(`${entry.name} is cut short`);

    let unpacked: Uint8Array[] = [];
    const inflate = entry.method === STORED ? null : new Inflate((part) => unpacked.push(part));
    let total = 0;
    let crc = CRC_START;
    while (at < end) {
      const slice = new Uint8Array(
        await this.#blob.slice(at, Math.min(end, at + SLICE_BYTES)).arrayBuffer(),
      );
      for (let step = 0; step < slice.length; step += STEP_BYTES) {
        await pause?.();
        const packed = slice.subarray(step, step + STEP_BYTES);
        unpacked = inflate === null ? [packed] : [];
        const isLast = at + step + packed.length === end;
        if (inflate !== null) push(inflate, packed, isLast, entry.name);
        onRead?.(packed.length);
        for (const part of unpacked) {
          if (part.length === 0) continue;
          total += part.length;
          if (total > limitBytes) throw tooLarge(limitBytes);
          crc = crcOver(crc, part);
          yield part;
        }
      }
      at += slice.length;
    }
    if (total !== entry.bytes || crcResult(crc) !== entry.crc) {
      throw corrupt(`${entry.name} is damaged`);
    }
  }
}

function push(inflate: Inflate, packed: Uint8Array, isLast: boolean, name: string): void {
  try {
    inflate.push(packed, isLast);
  } catch {
    throw corrupt(`${name} is damaged`);
  }
}

async function viewOf(blob: Blob, start: number, end: number): Promise<DataView> {
  return new DataView(await blob.slice(start, end).arrayBuffer());
}

function readDirectory(view: DataView, count: number, shift: number): ZipEntry[] {
  const entries: Omit<ZipEntry, 'name'>[] = [];
  const names: RawName[] = [];
  let at = 0;
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) {
      throw corrupt('zip directory is cut short');
    }
    const nameBytes = view.getUint16(at + 28, true);
    const extraBytes = view.getUint16(at + 30, true);
    const extra = at + 46 + nameBytes;
    const next = extra + extraBytes + view.getUint16(at + 32, true);
    if (next > view.byteLength) throw corrupt('zip directory is cut short');
    // Sizes that do not fit stand in the zip64 field, in this order, each only where it is needed.
    const wide = wideField(view, extra, extraBytes);
    const sized = (at32: number): number => {
      const value = view.getUint32(at32, true);
      return value === 0xffff_ffff ? (wide() ?? value) : value;
    };
    const bytes = sized(at + 24);
    const packedBytes = sized(at + 20);
    const offset = sized(at + 42);
    const flags = view.getUint16(at + 8, true);
    const bytesOfName = new Uint8Array(view.buffer, view.byteOffset + at + 46, nameBytes);
    const told = unicodeName(view, extra, extraBytes);
    names.push({ bytes: told ?? bytesOfName, isUtf8: told !== null || (flags & 0x800) !== 0 });
    entries.push({
      method: view.getUint16(at + 10, true),
      packedBytes,
      bytes,
      crc: view.getUint32(at + 16, true),
      offset: offset + shift,
      isEncrypted: (flags & 1) !== 0,
    });
    at = next;
  }
  const texts = namesOf(names);
  return entries.map((entry, index) => ({
    ...entry,
    name: texts[index]!.replaceAll('\\', '/').replace(/^\/+/, ''),
  }));
}

interface RawName {
  readonly bytes: Uint8Array;
  readonly isUtf8: boolean;
}

/** Names without the mark of UTF-8 are in the encoding of the device that packed them: judged together. */
function namesOf(names: readonly RawName[]): string[] {
  const unmarked = names.filter(({ isUtf8 }) => !isUtf8);
  const joined = new Uint8Array(unmarked.reduce((sum, { bytes }) => sum + bytes.length + 1, 0));
  let at = 0;
  for (const { bytes } of unmarked) {
    joined.set(bytes, at);
    at += bytes.length;
    joined[at++] = 0x0a;
  }
  const utf8 = new TextDecoder();
  const legacy = decoderOf(detectEncoding(joined, true).encoding);
  return names.map(({ bytes, isUtf8 }) => (isUtf8 ? utf8 : legacy).decode(bytes));
}

/** The name in UTF-8 that Info-ZIP puts beside the other. */
function unicodeName(view: DataView, start: number, length: number): Uint8Array | null {
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    const bytes = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) !== 0x7075 || bytes < 5) continue;
    if (at + 4 + bytes > start + length) return null;
    return new Uint8Array(view.buffer, view.byteOffset + at + 9, bytes - 5);
  }
  return null;
}

/** Answers the numbers of the zip64 field one after the other. */
function wideField(view: DataView, start: number, length: number): () => number | null {
  let at = start;
  const end = start + length;
  while (at + 4 <= end && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  const fieldEnd = at + 4 <= end ? Math.min(end, at + 4 + view.getUint16(at + 2, true)) : 0;
  at += 4;
  return () => {
    if (at + 8 > fieldEnd) return null;
    at += 8;
    return Number(view.getBigUint64(at - 8, true));
  };
}
