/**
 * Sound files of known records, and seeded damage to their bytes: bits flipped, bytes cut out, put in,
 * overwritten, blocks doubled and exchanged, quotes and delimiters changed. What each record was, and which
 * of them the damage touched, is known.
 */
import { Random } from '#demo/random.ts';
import { legacyBytes } from './platform-exports/legacy-bytes.ts';

export interface SoundFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Byte where each record starts, the header and lines above it included; then the end of the file. */
  readonly starts: readonly number[];
  /** Data rows. */
  readonly rows: number;
  readonly delimiter: string;
  /** Bytes of a character of the ASCII range. */
  readonly unit: 1 | 2;
}

export interface MutatedFile {
  readonly of: SoundFile;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What was done, for the report of a failure. */
  readonly damage: string;
  /** Records that the damage touched, or that stand beside one: the only ones that may read otherwise. */
  readonly isTouched: (record: number) => boolean;
}

interface Spelling {
  readonly name: string;
  readonly encoding: 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'gb18030' | 'big5' | 'latin1';
  readonly delimiter: string;
  readonly newline: string;
  readonly quoting: 'none' | 'rare' | 'text' | 'all' | 'lines';
  readonly language: 'en' | 'zh' | 'zh-TW' | 'fr';
  /** Rows with letters beyond ASCII, where not all have them. */
  readonly isMostlyAscii?: boolean;
  readonly isLarge?: boolean;
  readonly above?: readonly string[];
  readonly below?: readonly string[];
}

const SPELLINGS: readonly Spelling[] = [
  {
    name: 'plain',
    encoding: 'utf-8',
    delimiter: ',',
    newline: '\n',
    quoting: 'none',
    language: 'en',
  },
  {
    name: 'few quotes',
    encoding: 'utf-8',
    delimiter: ',',
    newline: '\r\n',
    quoting: 'rare',
    language: 'zh',
  },
  {
    name: 'all quoted',
    encoding: 'utf-8',
    delimiter: ',',
    newline: '\r\n',
    quoting: 'all',
    language: 'en',
  },
  {
    name: 'texts quoted',
    encoding: 'utf-8',
    delimiter: ',',
    newline: '\n',
    quoting: 'text',
    language: 'zh',
  },
  {
    name: 'lines in cells',
    encoding: 'utf-8',
    delimiter: ',',
    newline: '\r\n',
    quoting: 'lines',
    language: 'en',
  },
  {
    name: 'semicolons',
    encoding: 'utf-8-bom',
    delimiter: ';',
    newline: '\r\n',
    quoting: 'rare',
    language: 'fr',
  },
  {
    name: 'tabs',
    encoding: 'utf-8',
    delimiter: '\t',
    newline: '\n',
    quoting: 'none',
    language: 'zh',
  },
  {
    name: 'lone CR',
    encoding: 'utf-8',
    delimiter: '|',
    newline: '\r',
    quoting: 'rare',
    language: 'en',
  },
  {
    name: 'gb18030',
    encoding: 'gb18030',
    delimiter: ',',
    newline: '\r\n',
    quoting: 'rare',
    language: 'zh',
  },
  {
    name: 'gb18030 lines',
    encoding: 'gb18030',
    delimiter: ',',
    newline: '\r\n',
    quoting: 'lines',
    language: 'zh',
  },
  {
    name: 'big5',
    encoding: 'big5',
    delimiter: '\t',
    newline: '\r\n',
    quoting: 'none',
    language: 'zh-TW',
  },
  {
    name: 'utf-16',
    encoding: 'utf-16le',
    delimiter: '\t',
    newline: '\r\n',
    quoting: 'rare',
    language: 'zh',
  },
  {
    name: 'latin-1',
    encoding: 'latin1',
    delimiter: ';',
    newline: '\n',
    quoting: 'text',
    language: 'fr',
  },
  {
    name: 'hardly beyond ASCII',
    encoding: 'utf-8',
    delimiter: ',',
    newline: '\n',
    quoting: 'rare',
    language: 'en',
    isMostlyAscii: true,
  },
  {
    name: 'with a title and a total',
    encoding: 'utf-8',
    delimiter: ',',
    newline: '\r\n',
    quoting: 'rare',
    language: 'zh',
    above: ['订单导出', ''],
    below: ['合计,,,,5000.00,,,'],
  },
];

const LARGE: Spelling = {
  name: 'large',
  encoding: 'utf-8',
  delimiter: ',',
  newline: '\r\n',
  quoting: 'rare',
  language: 'zh',
  isLarge: true,
};
/** One in so many of the damaged files is a large one. */
const LARGE_EVERY = 250;

const HEADERS = {
  en: ['order_id', 'customer_id', 'name', 'order_date', 'amount', 'product', 'city', 'note'],
  zh: ['订单编号', '客户编号', '姓名', '下单时间', '实付金额', '商品名称', '城市', '备注'],
  'zh-TW': ['訂單編號', '客戶編號', '姓名', '下單時間', '實付金額', '商品名稱', '城市', '備註'],
  fr: ['order_id', 'customer_id', 'name', 'order_date', 'amount', 'product', 'city', 'note'],
} as const;

const WORDS = {
  en: {
    names: ['Ann Lee', 'Bob Stone', 'Cleo Hart', 'Dan Wu'],
    products: ['Tea', 'Green tea', 'Cup 12 oz', 'Tea, loose', 'Pot "large"'],
    cities: ['York', 'Leeds', 'Bath'],
  },
  zh: {
    names: ['王小明', '李雷', '韩梅梅', '张伟'],
    products: ['绿茶', '乌龙茶', '茶杯', '茶壶,大', '龙井"特级"'],
    cities: ['上海', '北京', '杭州'],
  },
  'zh-TW': {
    names: ['王小明', '李雷', '韓梅梅', '張偉'],
    products: ['綠茶', '烏龍茶', '茶杯', '茶壺', '龍井'],
    cities: ['臺北', '高雄', '臺中'],
  },
  fr: {
    names: ['Zoé Éluard', 'Noël Côté', 'Jean Ferré', 'Anaïs Müller'],
    products: ['Thé vert', 'Tasse', 'Théière', 'Thé; vrac', 'Pot "grand"'],
    cities: ['Orléans', 'Besançon', 'Nîmes'],
  },
} as const;

const ROWS = 50;
/** Beyond the first look at a file, and beyond the head that decides how the rest is read. */
const MANY_ROWS = 16_000;

/** Every record holds its number: no two of a file are equal. The last file is a large one. */
export function soundFiles(): readonly SoundFile[] {
  return [...SPELLINGS, LARGE].map((spelling) => {
    const { delimiter, newline, quoting, language, above = [], below = [] } = spelling;
    const rows = spelling.isLarge === true ? MANY_ROWS : ROWS;
    const random = new Random(7, spelling.name);
    const words = WORDS[language];
    const pick = (from: readonly string[]): string => from[random.int(0, from.length - 1)]!;
    const products = quoting === 'none' ? words.products.slice(0, 3) : words.products;
    const write = (text: string, isText: boolean): string => {
      const isNeeded = text.includes(delimiter) || /["\r\n]/.test(text);
      const isQuoted =
        quoting !== 'none' && (isNeeded || quoting === 'all' || (isText && quoting === 'text'));
      return isQuoted ? `"${text.replaceAll('"', '""')}"` : text;
    };
    const comma = language === 'fr';
    const records = Array.from({ length: rows }, (_, row) => {
      const day = `2024-${String(1 + (row % 12)).padStart(2, '0')}-${String(1 + ((row * 7) % 28)).padStart(2, '0')}`;
      const amount = (random.int(500, 99_999) / 100).toFixed(2);
      const isLong = quoting === 'lines' && row % 3 === 0;
      const note = isLong
        ? `note ${row}\nsecond line, "quoted"\n${pick(words.names)}`
        : row % 17 === 5 && quoting !== 'none'
          ? `n${row}${delimiter} ${pick(words.cities)}`
          : row % 4 === 0
            ? ''
            : `n${row}`;
      return [
        write(`A${10_000 + row}`, true),
        write(`C${100 + random.int(0, 40)}`, true),
        write(
          row % 8 === 3 && spelling.isMostlyAscii === true ? 'Zoë Brontë' : pick(words.names),
          true,
        ),
        write(day, false),
        write(comma ? amount.replace('.', ',') : amount, false),
        write(pick(products), true),
        write(pick(words.cities), true),
        write(note, true),
      ].join(delimiter);
    });
    const lines = [
      ...above,
      HEADERS[language].map((it) => write(it, true)).join(delimiter),
      ...records,
      ...below,
    ];
    const mark =
      spelling.encoding === 'utf-8-bom'
        ? '\uFEFF'
        : spelling.encoding === 'utf-16le'
          ? '\uFEFF'
          : '';
    const parts = lines.map((line, at) =>
      encode(`${at === 0 ? mark : ''}${line}${newline}`, spelling.encoding),
    );
    const starts = [0];
    for (const part of parts) starts.push(starts.at(-1)! + part.length);
    const bytes = new Uint8Array(starts.at(-1)!);
    parts.forEach((part, at) => bytes.set(part, starts[at]));
    return {
      name: spelling.name,
      bytes,
      starts,
      rows,
      delimiter,
      unit: spelling.encoding === 'utf-16le' ? 2 : 1,
    };
  });
}

function encode(text: string, encoding: Spelling['encoding']): Uint8Array {
  switch (encoding) {
    case 'utf-8':
    case 'utf-8-bom':
      return new TextEncoder().encode(text);
    case 'latin1':
      return Uint8Array.from(text, (it) => it.charCodeAt(0));
    case 'utf-16le':
      return Uint8Array.from(
        [...Array(text.length).keys()].flatMap((at) => [
          text.charCodeAt(at) & 255,
          text.charCodeAt(at) >> 8,
        ]),
      );
    default:
      return legacyBytes(text, encoding);
  }
}

type Span = readonly [from: number, to: number];

interface Damage {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Of the sound file: bytes changed or taken away; empty where something was put in. */
  readonly spans: readonly Span[];
  readonly told: string;
}

type Damaging = (file: SoundFile, random: Random) => Damage;

const QUOTES = ['"', "'", '“', '"""', '""'];
const SEPARATORS = [',', ';', '\t', '|', '\n', '\r\n', '\r'];

const DAMAGES: Readonly<Record<string, Damaging>> = {
  flippedBits(file, random) {
    const bytes = file.bytes.slice();
    const at = place(file, random);
    const end = Math.min(bytes.length, at + random.int(1, 40));
    for (let times = random.int(1, 6); times > 0; times--) {
      bytes[random.int(at, end - 1)]! ^= 1 << random.int(0, 7);
    }
    return { bytes, spans: [[at, end]], told: `bits at ${at}–${end}` };
  },
  overwritten(file, random) {
    const bytes = file.bytes.slice();
    const at = place(file, random);
    const end = Math.min(bytes.length, at + random.int(1, 30));
    for (let to = at; to < end; to++) bytes[to] = random.int(0, 255);
    return { bytes, spans: [[at, end]], told: `overwritten ${at}–${end}` };
  },
  cutOut(file, random) {
    const at = place(file, random);
    const end = Math.min(file.bytes.length, even(file, at + random.int(1, 300)));
    return {
      bytes: joined(file, [
        [0, at],
        [end, Infinity],
      ]),
      spans: [[at, end]],
      told: `cut out ${at}–${end}`,
    };
  },
  cutShort(file, random) {
    const at = place(file, random);
    return {
      bytes: joined(file, [[0, at]]),
      spans: [[at, file.bytes.length]],
      told: `cut short at ${at}`,
    };
  },
  cutAtStart(file, random) {
    const at = even(file, random.int(1, 400));
    return { bytes: joined(file, [[at, Infinity]]), spans: [[0, at]], told: `starts at ${at}` };
  },
  putIn: (file, random) => {
    const size = even(file, random.int(1, 40));
    const bytes = Uint8Array.from({ length: size }, () => random.int(0, 255));
    return putIn(file, place(file, random), bytes, 'bytes');
  },
  zeros: (file, random) =>
    putIn(file, place(file, random), new Uint8Array(even(file, random.int(1, 9))), 'zeros'),
  loneSurrogate: (file, random) =>
    putIn(
      file,
      place(file, random),
      Uint8Array.from(file.unit === 2 ? [0x3d, 0xd8] : [0xed, 0xa0, 0xbd]),
      'lone surrogate',
    ),
  quotePutIn: (file, random) =>
    putIn(file, cellStart(file, random), text(file, pickOf(QUOTES, random)), 'quote at a cell'),
  quoteAnywhere: (file, random) =>
    putIn(file, place(file, random), text(file, pickOf(QUOTES, random)), 'quote'),
  separatorPutIn: (file, random) =>
    putIn(file, place(file, random), text(file, pickOf(SEPARATORS, random)), 'separator'),
  quoteTaken: (file, random) => replaced(file, random, '"', ''),
  quoteChanged: (file, random) =>
    replaced(file, random, '"', pickOf(["'", '“', ' ', '\\"'], random)),
  delimiterChanged: (file, random) =>
    replaced(file, random, file.delimiter, pickOf(SEPARATORS, random)),
  delimiterTaken: (file, random) => replaced(file, random, file.delimiter, ''),
  lineEndTaken: (file, random) =>
    replaced(file, random, file.bytes.includes(0x0a) ? '\n' : '\r', ''),
  doubled(file, random) {
    const at = place(file, random);
    const end = Math.min(file.bytes.length, even(file, at + random.int(1, 600)));
    return {
      bytes: joined(file, [
        [0, end],
        [at, Infinity],
      ]),
      spans: [
        [at, at],
        [end, end],
      ],
      told: `doubled ${at}–${end}`,
    };
  },
  exchanged(file, random) {
    const cuts = [0, 1, 2, 3].map(() => place(file, random)).sort((a, b) => a - b);
    const [a = 0, b = 0, c = 0, d = 0] = cuts;
    const bytes = joined(file, [
      [0, a],
      [c, d],
      [b, c],
      [a, b],
      [d, Infinity],
    ]);
    return {
      bytes,
      spans: [
        [a, b],
        [c, d],
      ],
      told: `exchanged ${a}–${b} and ${c}–${d}`,
    };
  },
};

const DAMAGE_NAMES: readonly string[] = Object.keys(DAMAGES);

/** One damage to one of the files, the same for the same seed. */
export function mutated(files: readonly SoundFile[], seed: number): MutatedFile {
  const random = new Random(seed, 'damage');
  const small = files.length - 1;
  const of = files[seed % LARGE_EVERY === LARGE_EVERY - 2 ? small : seed % small]!;
  // Files and damages go through all their pairs.
  const name = DAMAGE_NAMES[Math.floor(seed / small) % DAMAGE_NAMES.length]!;
  const { bytes, spans: seams, told } = DAMAGES[name]!(of, random);
  const spans =
    isMoved(name) && seams.some((seam) => isQuoteTorn(of, seam)) ? [hull(seams)] : seams;
  const touched = new Set<number>();
  for (const [from, to] of spans) {
    const first = recordAt(of, Math.max(0, from - 1));
    const last = recordAt(of, to);
    for (let record = first - 1; record <= last + 1; record++) touched.add(record);
  }
  return {
    of,
    bytes,
    damage: `seed ${seed}: ${of.name}, ${name}: ${told}`,
    isTouched: (record) => touched.has(record),
  };
}

function isMoved(name: string): boolean {
  return name === 'exchanged' || name === 'doubled';
}

/**
 * Whether a block that moves takes a quote away from its partner. A quote that opens before one that closes
 * another cell makes a sound quoted cell: nobody can tell, so all between the seams may be in it.
 */
function isQuoteTorn(file: SoundFile, [from, to]: Span): boolean {
  const quote = 0x22;
  return [from, to].some((at) => {
    let quotes = 0;
    for (let before = 0; before < at; before += file.unit) {
      if (file.bytes[before] === quote) quotes++;
    }
    return quotes % 2 === 1;
  });
}

function hull(spans: readonly Span[]): Span {
  const all = spans.flat();
  return [Math.min(...all), Math.max(...all)];
}

/** Number of the record that holds a byte. */
function recordAt({ starts }: SoundFile, byte: number): number {
  let record = 0;
  while (record + 2 < starts.length && starts[record + 1]! <= byte) record++;
  return record;
}

function even({ unit }: SoundFile, at: number): number {
  return unit === 2 ? at + (at % 2) : at;
}

function place(file: SoundFile, random: Random): number {
  return Math.min(file.bytes.length - file.unit, even(file, random.int(0, file.bytes.length - 1)));
}

function pickOf(from: readonly string[], random: Random): string {
  return from[random.int(0, from.length - 1)]!;
}

function text({ unit, name }: SoundFile, content: string): Uint8Array {
  if (unit === 2) return encode(content, 'utf-16le');
  const ascii = name === 'latin-1' ? content.replaceAll('“', '"') : content;
  return encode(ascii, name.startsWith('gb') ? 'gb18030' : name === 'big5' ? 'big5' : 'utf-8');
}

/** Places of an ASCII text. */
function placesOf(file: SoundFile, content: string): number[] {
  const wanted = text(file, content);
  const places: number[] = [];
  for (let at = 0; at + wanted.length <= file.bytes.length; at += file.unit) {
    if (wanted.every((byte, index) => file.bytes[at + index] === byte)) places.push(at);
  }
  return places;
}

function cellStart(file: SoundFile, random: Random): number {
  const places = placesOf(file, file.delimiter);
  return places[random.int(0, places.length - 1)]! + file.unit;
}

function putIn(file: SoundFile, at: number, bytes: Uint8Array, what: string): Damage {
  const whole = new Uint8Array(file.bytes.length + bytes.length);
  whole.set(file.bytes.subarray(0, at));
  whole.set(bytes, at);
  whole.set(file.bytes.subarray(at), at + bytes.length);
  return {
    bytes: whole,
    spans: [[at, at]],
    told: `${what} ${[...bytes].map((it) => it.toString(16)).join(' ')} put in at ${at}`,
  };
}

function replaced(file: SoundFile, random: Random, from: string, to: string): Damage {
  const places = placesOf(file, from);
  if (places.length === 0) return putIn(file, place(file, random), text(file, to || '"'), 'text');
  const at = places[random.int(0, places.length - 1)]!;
  const end = at + from.length * file.unit;
  const bytes = text(file, to);
  const whole = new Uint8Array(file.bytes.length - (end - at) + bytes.length);
  whole.set(file.bytes.subarray(0, at));
  whole.set(bytes, at);
  whole.set(file.bytes.subarray(end), at + bytes.length);
  return {
    bytes: whole,
    spans: [[at, end]],
    told: `${JSON.stringify(from)} at ${at} now ${JSON.stringify(to)}`,
  };
}

function joined({ bytes }: SoundFile, spans: readonly Span[]): Uint8Array<ArrayBuffer> {
  const parts = spans.map(([from, to]) => bytes.subarray(from, Math.min(to, bytes.length)));
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
