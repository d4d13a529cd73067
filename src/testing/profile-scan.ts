/**
 * Looks for words in everything that a browser keeps in its profile: each file as it lies there, LevelDB
 * logs joined and tables unpacked, values of IndexedDB unpacked, bodies in caches unpacked; each word in
 * UTF-8, in UTF-16 and as it stands in an address.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { brotliDecompressSync, constants, inflateRawSync } from 'node:zlib';
import { unpackSnappy } from './snappy.ts';

export interface Finding {
  readonly word: string;
  /** Path in the profile. */
  readonly file: string;
  readonly form: 'utf8' | 'utf16' | 'address';
}

interface Needle {
  readonly word: string;
  readonly form: Finding['form'];
  readonly bytes: Buffer;
}

export function scanProfile(folder: string, words: readonly string[]): Finding[] {
  const needles = words.flatMap(needlesOf);
  const findings: Finding[] = [];
  for (const path of filesIn(folder)) {
    const readings = readingsOf(path, readFileSync(path));
    for (const { word, form, bytes } of needles) {
      if (readings.some((reading) => reading.includes(bytes))) {
        findings.push({ word, form, file: relative(folder, path) });
      }
    }
  }
  return findings;
}

function needlesOf(word: string): Needle[] {
  const address = encodeURIComponent(word);
  const needles: Needle[] = [
    { word, form: 'utf8', bytes: Buffer.from(word, 'utf8') },
    { word, form: 'utf16', bytes: Buffer.from(word, 'utf16le') },
  ];
  if (address !== word) needles.push({ word, form: 'address', bytes: Buffer.from(address) });
  return needles;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** All that a file holds, packed and unpacked. */
export function readingsOf(path: string, bytes: Buffer): Buffer[] {
  const opened = [bytes];
  if (path.endsWith('.log')) opened.push(joinLog(bytes));
  if (/\.(?:ldb|sst)$/.test(path)) opened.push(...tableBlocks(bytes));
  return opened.flatMap((reading) => [
    reading,
    ...packedValues(reading),
    ...gzipBodies(reading),
    ...(/^[\da-f]{16}_\d$/.test(basename(path)) ? cacheBody(reading) : []),
  ]);
}

const LOG_BLOCK = 32_768;
const LOG_HEADER = 7;

/** A LevelDB log without the headers that cut its records at every 32 KiB. */
function joinLog(log: Buffer): Buffer {
  const parts: Buffer[] = [];
  let at = 0;
  while (at + LOG_HEADER <= log.length) {
    const left = LOG_BLOCK - (at % LOG_BLOCK);
    if (left < LOG_HEADER) {
      at += left;
      continue;
    }
    const length = log.readUInt16LE(at + 4);
    const type = log[at + 6];
    // The rest of a block, or of a file grown in advance, is zeros.
    if (type === 0 && length === 0) {
      at += left;
      continue;
    }
    parts.push(log.subarray(at + LOG_HEADER, at + LOG_HEADER + length));
    at += LOG_HEADER + length;
  }
  return Buffer.concat(parts);
}

const TABLE_FOOTER = 48;
const SNAPPY_BLOCK = 1;

/** The blocks of a LevelDB table, found by its index, unpacked. */
function tableBlocks(table: Buffer): Buffer[] {
  if (table.length < TABLE_FOOTER) return [];
  const footer = { bytes: table, at: table.length - TABLE_FOOTER };
  // The first handle is that of the meta index.
  varint(footer);
  varint(footer);
  const index = block(table, varint(footer), varint(footer));
  return entryValues(index).map((handle) => {
    const reader = { bytes: handle, at: 0 };
    return block(table, varint(reader), varint(reader));
  });
}

function block(table: Buffer, offset: number, length: number): Buffer {
  const own = table.subarray(offset, offset + length);
  const isPacked = table[offset + length] === SNAPPY_BLOCK;
  return isPacked ? Buffer.from(unpackSnappy(own) ?? []) : own;
}

function entryValues(bytes: Buffer): Buffer[] {
  const restarts = bytes.readUInt32LE(bytes.length - 4);
  const end = bytes.length - 4 - 4 * restarts;
  const values: Buffer[] = [];
  const reader = { bytes, at: 0 };
  while (reader.at < end) {
    varint(reader);
    const keyBytes = varint(reader);
    const valueBytes = varint(reader);
    reader.at += keyBytes;
    values.push(bytes.subarray(reader.at, reader.at + valueBytes));
    reader.at += valueBytes;
  }
  return values;
}

function varint(reader: { readonly bytes: Buffer; at: number }): number {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = reader.bytes[reader.at++] ?? 0;
    value += (byte & 127) * 2 ** shift;
    if (byte < 128) return value;
  }
}

/** Chromium packs values of IndexedDB behind these bytes. */
const PACKED_VALUE = Buffer.from([0xff, 0x11, 0x02]);

function packedValues(reading: Buffer): Buffer[] {
  return placesOf(PACKED_VALUE, reading).flatMap((at) => {
    const value = unpackSnappy(reading, at + PACKED_VALUE.length);
    return value && value.length > 0 ? [Buffer.from(value)] : [];
  });
}

const GZIP = Buffer.from([0x1f, 0x8b, 0x08]);
/** Without a file name, as servers send it. */
const GZIP_HEADER = 10;

/** Deflated bytes end by themselves; what follows them in a cache's file is none of theirs. */
function gzipBodies(reading: Buffer): Buffer[] {
  return placesOf(GZIP, reading).flatMap((at) => {
    try {
      const deflated = reading.subarray(at + GZIP_HEADER);
      return [inflateRawSync(deflated, { finishFlush: constants.Z_SYNC_FLUSH })];
    } catch {
      return [];
    }
  });
}

const CACHE_HEADER = 24;

/** The body of an entry of the simple cache, which follows its key, where it is Brotli. */
function cacheBody(entry: Buffer): Buffer[] {
  if (!entry.includes('content-encoding:br') && !entry.includes('content-encoding: br')) return [];
  const keyBytes = entry.length > 16 ? entry.readUInt32LE(12) : 0;
  try {
    const body = entry.subarray(CACHE_HEADER + keyBytes);
    return [brotliDecompressSync(body, { finishFlush: constants.BROTLI_OPERATION_FLUSH })];
  } catch {
    return [];
  }
}

function placesOf(needle: Buffer, reading: Buffer): number[] {
  const places: number[] = [];
  for (let at = reading.indexOf(needle); at >= 0; at = reading.indexOf(needle, at + 1)) {
    places.push(at);
  }
  return places;
}
