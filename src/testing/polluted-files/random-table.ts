/** Random tables such as shops have, from a seed: the truth that polluted files are measured against. */
import type { Random } from '#demo/random.ts';
import { LANGUAGES, type LanguageWords } from './language-words.ts';

export interface RandomTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly language: LanguageWords;
}

type CellMaker = (random: Random, row: number) => string;

const two = (value: number): string => String(value).padStart(2, '0');

function isoDay(random: Random): string {
  return `${random.int(2019, 2025)}-${two(random.int(1, 12))}-${two(random.int(1, 28))}`;
}

function amount(random: Random, most = 900): string {
  return `${random.int(1, most)}.${two(random.int(0, 99))}`;
}

const PRODUCTS = [
  "Men's Waterproof Hiking Boots",
  'Throw Pillow, Wooden Paddles',
  'All-Weather Dining Table, Round 48"',
  'Kids\' Mountain Bike, 24"',
  'Linen Shirt, Slightly Fitted',
  'Bass Fly Selection',
  'Water Bottle 0.5 l',
  'Coffee Table',
  'Tee, Traditional Fit, Short-Sleeve',
  'Leather Sofa; brown',
  'Cotton/Linen Ragg Sweater',
];

const SENTENCES = [
  'Great grip and extra breathability make these ideal for warm, dry conditions.',
  'She said "never again", and left.',
  "It's light, quick and doesn't weigh you down: 9' long, 3 mm thick.",
  'Designed for performance; includes a pouch, a strap and two hooks.',
  'Made in the USA to our exacting standards',
  'one of "the best" hats',
  'Not what I expected. Colour (dark green) differs, size runs small.',
  'ok',
  'Delivery took 3 weeks | box was damaged',
];

/** A table of orders in words of a language. */
function orders(random: Random, language: LanguageWords): readonly [string[], CellMaker[]] {
  const { headers, people, cities, remarks } = language;
  const prefix = random.pick(['', 'A', 'SO-', '2024']);
  const first = random.int(1000, 80_000);
  const makers: CellMaker[] = [
    (_, row) => `${prefix}${first + row}`,
    (it) => it.pick(people),
    (it) => it.pick(cities),
    isoDay,
    (it) => amount(it),
    (it) => (it.chance(0.2) ? '' : it.pick(remarks)),
  ];
  return [[...headers], makers];
}

function products(random: Random): readonly [string[], CellMaker[]] {
  const time: CellMaker = (it) => `${two(it.int(0, 23))}:${two(it.int(0, 3) * 15)}`;
  const day: CellMaker = (it) => `${two(it.int(1, 28))}/${two(it.int(1, 12))}/2018`;
  const sign = random.pick(['', '$']);
  return [
    ['DATE', 'TIME', 'Qty', 'PRODUCTID', 'Price', 'ProductType', 'ProductDescription', 'URL'],
    [
      day,
      time,
      (it) => String(it.int(0, 30)),
      (it) => `${it.pick(['MG', 'RI', 'CC', 'BH'])}-${it.int(1000, 9999)}`,
      (it) => sign + amount(it, 99),
      (it) => it.pick(PRODUCTS),
      (it) => it.pick(SENTENCES),
      (it) => `https://www.example.com/product/${it.int(1000, 9999)}.html`,
    ],
  ];
}

function people(random: Random): readonly [string[], CellMaker[]] {
  const isPadded = random.chance(0.5);
  return [
    ['id', 'name', 'email', 'phone', 'birthday', 'city', 'notes'],
    [
      (_, row) => (isPadded ? String(row + 1).padStart(6, '0') : String(row + 1)),
      (it) =>
        `${it.pick(['Ann', 'Bob', 'Cleo', "Brian O'", 'Dora'])} ${it.pick(['Neill', 'Smith', 'Wu', "D'Arcy", 'Lee'])}`,
      (it) => `${it.pick(['ann', 'bob', 'info', 'x.y'])}${it.int(1, 999)}@example.com`,
      (it) => `+1 ${it.int(200, 999)}-555-${it.int(1000, 9999)}`,
      (it) => (it.chance(0.1) ? '' : isoDay(it)),
      (it) => it.pick(['Berlin', 'New York', 'San Juan, PR', 'Oslo', 'Lyon']),
      (it) => (it.chance(0.4) ? '' : it.pick(SENTENCES)),
    ],
  ];
}

function measurements(random: Random): readonly [string[], CellMaker[]] {
  const width = random.int(3, 9);
  return [
    ['timestamp', ...Array.from({ length: width }, (_, at) => `sensor_${at + 1}`)],
    [
      (it) => `${isoDay(it)} ${two(it.int(0, 23))}:${two(it.int(0, 59))}:00`,
      ...Array.from({ length: width }, () => (it: Random) => `${it.int(-40, 120)}.${it.int(0, 9)}`),
    ],
  ];
}

function reviews(): readonly [string[], CellMaker[]] {
  return [
    ['label', 'review', 'user', 'date'],
    [
      (it) => String(it.int(0, 1)),
      (it) => {
        const count = it.int(1, 3);
        return Array.from({ length: count }, () => it.pick(SENTENCES)).join(
          it.pick([' ', ', ', '\n']),
        );
      },
      (it) => `user${it.int(1, 500)}`,
      isoDay,
    ],
  ];
}

export interface TableWish {
  readonly language?: string;
  /** Cells hold no line ends. */
  readonly isOneLine?: boolean;
  readonly rows?: number;
}

export function randomTable(random: Random, wish: TableWish = {}): RandomTable {
  const language =
    LANGUAGES.find((it) => it.language === wish.language) ??
    (random.chance(0.6) ? LANGUAGES[0]! : random.pick(LANGUAGES));
  const kind =
    wish.language === undefined ? random.int(0, 6) : wish.language === 'en' ? random.int(3, 4) : 0;
  const [header, makers] =
    kind <= 2
      ? orders(random, language)
      : kind === 3
        ? products(random)
        : kind === 4
          ? people(random)
          : kind === 5
            ? measurements(random)
            : reviews();
  const count = wish.rows ?? random.int(6, 60);
  const rows = Array.from({ length: count }, (_, row) =>
    makers.map((make) => {
      const cell = make(random, row);
      return wish.isOneLine ? cell.replaceAll('\n', ' ') : cell;
    }),
  );
  return { header, rows, language };
}
