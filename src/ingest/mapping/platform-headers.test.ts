/** How many columns of the exports of some hundred and fifty systems map themselves, and all of those that matter. */
import { expect, test } from 'vitest';
import { asPayment } from '#domain/payment-orders.ts';
import { CHINESE_SHOPS } from '#testing/platform-headers/chinese-shops.ts';
import { SIXTH_ROUND } from '#testing/platform-headers/sixth-round.ts';
import { FIFTH_ROUND } from '#testing/platform-headers/fifth-round.ts';
import { FOURTH_ROUND } from '#testing/platform-headers/fourth-round.ts';
import {
  columnsOfRow,
  type HeaderRowColumn,
  type HeaderRowExport,
} from '#testing/platform-headers/header-row-export.ts';
import { OTHER_VERSIONS } from '#testing/platform-headers/other-versions.ts';
import { PEOPLE } from '#testing/platform-headers/people-and-voices.ts';
import { THIRD_ROUND } from '#testing/platform-headers/third-round.ts';
import { UNSEEN_EXPORTS, UNSEEN_LATER } from '#testing/platform-headers/unseen-exports.ts';
import { WESTERN_SHOPS } from '#testing/platform-headers/western-shops.ts';
import { type FileMapping, mapColumns } from './mapping.ts';
import { guessReadAs } from '#ingest/dialect/read-guess.ts';
import { cellContent } from '#ingest/values/cell-text.ts';

const EXPORTS = [
  ...CHINESE_SHOPS,
  ...WESTERN_SHOPS,
  ...PEOPLE,
  ...OTHER_VERSIONS,
  ...UNSEEN_EXPORTS,
  ...UNSEEN_LATER,
  ...THIRD_ROUND,
  ...FOURTH_ROUND,
  ...FIFTH_ROUND,
  ...SIXTH_ROUND,
];
const LEAST_SHARE = 0.98;

/** A sheet's lines say of products what its products say. */
const SAME: Readonly<Record<string, string>> = {
  'products.name': 'orderLines.productName',
  'products.category': 'orderLines.category',
  'products.brand': 'orderLines.brand',
};

/** What a column is told to be; a part of a name or of a moment is what the whole is. */
function fieldsOf(mapping: FileMapping, at: number): string[] {
  const { field, tables, joins } = mapping.columns[at]!;
  if (joins !== undefined) return fieldsOf(mapping, joins);
  if (field === null || tables === null) return ['?'];
  return tables.flatMap((table) => {
    const isNumber = mapping.payments?.numberAt === at;
    const told = mapping.payments ? asPayment({ table, field, custom: false }) : { table, field };
    const name = `${told.table}.${isNumber ? 'paymentId' : told.field}`;
    // An order's payment may be told as one of orders: both say the same of it.
    return [name, SAME[name] ?? name, `${table}.${field}`];
  });
}

interface Measure {
  readonly wrong: readonly string[];
  readonly wrongKeys: readonly string[];
  readonly count: number;
}

function measure(made: HeaderRowExport): Measure {
  const columns = columnsOfRow(made);
  const mapping = mapColumns(
    columns.map(({ header, cells }) => {
      const values = cells.map(cellContent);
      return { header, values, guess: guessReadAs(values) };
    }),
    new Map(),
  );
  const keys = new Set(made.key.split(' '));
  const wrong: string[] = [];
  const wrongKeys: string[] = [];
  const isKey = ({ fields }: HeaderRowColumn): boolean =>
    !fields.includes('?') && fields.some((field) => keys.has(field.split('.')[1] ?? ''));
  const judged = columns.filter(({ isFree }) => !isFree);
  for (const column of judged) {
    const is = fieldsOf(mapping, columns.indexOf(column));
    const may = column.fields.length === 0 ? ['?'] : column.fields;
    if (is.some((field) => may.includes(field))) continue;
    const told = `${made.name}: ${column.header} is ${is.join()}, not ${may.join()}`;
    (isKey(column) ? wrongKeys : wrong).push(told);
  }
  const told = new Set(
    columns.flatMap((_, at) => fieldsOf(mapping, at).map((name) => name.split('.')[1])),
  );
  for (const key of keys) if (!told.has(key)) wrongKeys.push(`${made.name}: no ${key}`);
  return { wrong, wrongKeys, count: judged.length };
}

const measures = EXPORTS.map(measure);

test('every column that says who, when, how much and which row is found', () => {
  expect(measures.flatMap(({ wrongKeys }) => wrongKeys)).toEqual([]);
});

test(`of the others ${LEAST_SHARE * 100} % are the right field, over all of them`, () => {
  const wrong = measures.flatMap((it) => it.wrong);
  const count = measures.reduce((sum, it) => sum + it.count, 0);
  expect(count).toBeGreaterThan(1500);
  expect(1 - wrong.length / count, wrong.join('\n')).toBeGreaterThanOrEqual(LEAST_SHARE);
});

test.each(measures.map((it, at) => [EXPORTS[at]!.name, it] as const))(
  '%s: 95 %% by itself',
  (_, { wrong, wrongKeys, count }) => {
    const missed = [...wrong, ...wrongKeys];
    expect(1 - missed.length / count, missed.join('\n')).toBeGreaterThanOrEqual(0.95);
  },
);
