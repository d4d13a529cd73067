/**
 * Sound workbooks and seeded damage to them: to the bytes of the file, and to the XML inside it under a
 * sound zip. A checksum tells the first; what the second says may be anything, but never a crash.
 */
import { write, utils, type BookType } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { Random } from '#demo/random.ts';

export interface MutatedBook {
  readonly of: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly damage: string;
  /** Whether whatever is read without a refusal has to be what the sound file says. */
  readonly isChecked: boolean;
}

interface SoundBook {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const OTHER_KINDS: readonly BookType[] = ['biff8', 'biff5', 'xlsb', 'ods', 'xlml', 'html'];

function tableRows(): (string | number)[][] {
  const random = new Random(7, 'workbook');
  return [
    ['order_id', 'customer_id', 'name', 'order_date', 'amount', 'product'],
    ...Array.from({ length: 60 }, (_, row) => [
      `A${10_000 + row}`,
      `C${100 + random.int(0, 30)}`,
      ['王小明', 'Ann Lee', '<b>&"'][row % 3]!,
      `2024-0${1 + (row % 9)}-1${row % 10}`,
      random.int(500, 99_999) / 100,
      ['绿茶', 'Tea, loose', 'Cup\nlarge'][row % 3]!,
    ]),
  ];
}

export async function soundBooks(): Promise<readonly SoundBook[]> {
  const rows = tableRows();
  const xlsx = await writeXlsx({ sheets: [{ name: 'Orders', rows }] });
  const sheet = utils.aoa_to_sheet(rows);
  const book = utils.book_new(sheet, 'Orders');
  return [
    { name: 'xlsx', bytes: xlsx.slice() },
    ...OTHER_KINDS.map((bookType) => ({
      name: bookType,
      bytes: new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer),
    })),
  ];
}

/** Every second one is an xlsx with damage in its bytes, every fourth one with damage in its XML. */
export function mutatedBook(books: readonly SoundBook[], seed: number): MutatedBook {
  const random = new Random(seed, 'workbook damage');
  const [xlsx, ...others] = books;
  if (seed % 4 === 1) return damagedXml(xlsx!, seed, random);
  const of = seed % 2 === 0 ? xlsx! : others[Math.floor(seed / 4) % others.length]!;
  const bytes = damagedBytes(of.bytes, random);
  return {
    of: of.name,
    bytes,
    damage: `seed ${seed}: ${of.name}, bytes`,
    isChecked: of.name === 'xlsx',
  };
}

export function damagedBytes(sound: Uint8Array, random: Random): Uint8Array<ArrayBuffer> {
  const at = random.int(0, sound.length - 1);
  switch (random.int(0, 4)) {
    case 0:
      return sound.slice(0, at);
    case 1: {
      const end = Math.min(sound.length, at + random.int(1, 200));
      return joined(sound.subarray(0, at), sound.subarray(end));
    }
    case 2: {
      const filling = Uint8Array.from({ length: random.int(1, 40) }, () => random.int(0, 255));
      return joined(sound.subarray(0, at), filling, sound.subarray(at));
    }
    default: {
      const bytes = sound.slice();
      for (let times = random.int(1, 12); times > 0; times--) {
        // The directory at the end is a small part of the file and a large part of the danger.
        const where = random.chance(0.5)
          ? at
          : random.int(Math.max(0, sound.length - 600), sound.length - 1);
        bytes[where]! ^= 1 << random.int(0, 7);
      }
      return bytes;
    }
  }
}

const XML_DAMAGES: readonly ((xml: string, at: number, random: Random) => string)[] = [
  (xml, at, random) => xml.slice(0, at) + xml.slice(at + random.int(1, 80)),
  (xml, at) => xml.slice(0, at),
  (xml, at) =>
    `${xml.slice(0, at)}<row r="1048577"><c r="XFE99999999" t="s"><v>-1</v></c></row>${xml.slice(at)}`,
  (xml, at) => `${xml.slice(0, at)}&#xD800;&#0;&unknown;]]>${xml.slice(at)}`,
  (xml) => xml.replace('<?xml', '<!DOCTYPE a [<!ENTITY b "&c;&c;"><!ENTITY c "&b;&b;">]><?xml'),
  (xml) => xml.replaceAll(/<v>\d+<\/v>/g, '<v>999999999</v>'),
  (xml) => xml.replaceAll(/r="[A-Z]+\d+"/g, 'r="A1"'),
  (xml) => xml.replaceAll('</c>', '</c><c>'),
  (xml, at) => `${xml.slice(0, at)}${'<is><r>'.repeat(20_000)}${xml.slice(at)}`,
  (xml) => xml.replaceAll('"', "'"),
  (xml) => xml.replaceAll(/ref="[^"]*"/g, 'ref="A1:XFD1048576"'),
];

function damagedXml(of: SoundBook, seed: number, random: Random): MutatedBook {
  const parts = unzipSync(of.bytes);
  const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/.test(name));
  const wanted = random.chance(0.6)
    ? names.filter((name) => /sheet1|sharedStrings/i.test(name))
    : names;
  const name = wanted[random.int(0, wanted.length - 1)]!;
  const xml = strFromU8(parts[name]!);
  const kind = random.int(0, XML_DAMAGES.length - 1);
  parts[name] = strToU8(XML_DAMAGES[kind]!(xml, random.int(0, xml.length - 1), random));
  return {
    of: of.name,
    bytes: zipSync(parts, { level: 1 }).slice(),
    damage: `seed ${seed}: xlsx, damage ${kind} in ${name}`,
    isChecked: false,
  };
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
