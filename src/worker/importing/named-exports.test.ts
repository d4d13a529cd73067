/**
 * The exports that have to map themselves, from their bytes as they are dropped: how many columns are the right
 * field, and all that say which row, who, when and how much.
 */
import { beforeAll, expect, test } from 'vitest';
import { freshClient } from '#testing/in-process-client.ts';
import { AUDIENCES_AND_PAYMENTS } from '#testing/named-exports/audiences-and-payments.ts';
import { BILLS_AND_VISITS } from '#testing/named-exports/bills-and-visits.ts';
import { BOOKS_BY_HAND } from '#testing/named-exports/books-by-hand.ts';
import { CHINESE_PLATFORMS } from '#testing/named-exports/chinese-platforms.ts';
import { CLINICS_AND_HALLS } from '#testing/named-exports/clinics-and-halls.ts';
import { CLOUDS_AND_HANDS } from '#testing/named-exports/clouds-and-hands.ts';
import { COUNTERS_AND_TAKEAWAY } from '#testing/named-exports/counters-and-takeaway.ts';
import { DAY_BOOKS } from '#testing/named-exports/day-books.ts';
import { FORMS_AND_CLOUDS } from '#testing/named-exports/forms-and-clouds.ts';
import { FORMS_AND_BOOKS } from '#testing/named-exports/forms-and-books.ts';
import { FOURTH_ROUND } from '#testing/named-exports/fourth-round.ts';
import { GERMAN_AND_SPANISH } from '#testing/named-exports/german-and-spanish.ts';
import { HAND_SHEETS } from '#testing/named-exports/hand-sheets.ts';
import { LAST_EXPORTS } from '#testing/named-exports/last-exports.ts';
import { MARKETPLACES } from '#testing/named-exports/marketplaces.ts';
import { columnsOfExport, fileOf, type NamedExport } from '#testing/named-exports/named-export.ts';
import { OFTEN_CONFUSED } from '#testing/named-exports/often-confused.ts';
import { ONE_OF_EACH } from '#testing/named-exports/one-of-each.ts';
import { OTHER_BOOKS } from '#testing/named-exports/other-books.ts';
import { OTHER_RELATIONS } from '#testing/named-exports/other-relations.ts';
import { OTHER_SELLERS } from '#testing/named-exports/other-sellers.ts';
import { RELATIONS_AND_VOICES } from '#testing/named-exports/relations-and-voices.ts';
import { RENTALS_AND_REPORTS } from '#testing/named-exports/rentals-and-reports.ts';
import { REPORTS_AND_LEDGERS } from '#testing/named-exports/reports-and-ledgers.ts';
import { SECOND_ROUND } from '#testing/named-exports/second-round.ts';
import { SELLER_BILLS } from '#testing/named-exports/seller-bills.ts';
import { SELLER_CENTRES } from '#testing/named-exports/seller-centres.ts';
import { SELLERS_AND_FORMS } from '#testing/named-exports/sellers-and-forms.ts';
import { SHOPS_AND_VOICES } from '#testing/named-exports/shops-and-voices.ts';
import { THIRD_ROUND } from '#testing/named-exports/third-round.ts';
import { TILLS_AND_SUBSCRIBERS } from '#testing/named-exports/tills-and-subscribers.ts';
import { TRADES_BY_HAND } from '#testing/named-exports/trades-by-hand.ts';
import { VERSIONS_AND_APPS } from '#testing/named-exports/versions-and-apps.ts';
import { WESTERN_PLATFORMS } from '#testing/named-exports/western-platforms.ts';
import type { StagedColumnView, StagedFileView } from '#worker/protocol/import.ts';

const ALL: readonly NamedExport[] = [
  ...CHINESE_PLATFORMS,
  ...WESTERN_PLATFORMS,
  ...HAND_SHEETS,
  ...SECOND_ROUND,
  ...THIRD_ROUND,
  ...FOURTH_ROUND,
  ...SELLER_CENTRES,
  ...COUNTERS_AND_TAKEAWAY,
  ...MARKETPLACES,
  ...RELATIONS_AND_VOICES,
  ...BOOKS_BY_HAND,
  ...OTHER_SELLERS,
  ...OTHER_RELATIONS,
  ...OTHER_BOOKS,
  ...LAST_EXPORTS,
  ...VERSIONS_AND_APPS,
  ...TRADES_BY_HAND,
  ...DAY_BOOKS,
  ...SELLER_BILLS,
  ...FORMS_AND_BOOKS,
  ...AUDIENCES_AND_PAYMENTS,
  ...OFTEN_CONFUSED,
  ...SHOPS_AND_VOICES,
  ...FORMS_AND_CLOUDS,
  ...TILLS_AND_SUBSCRIBERS,
  ...SELLERS_AND_FORMS,
  ...CLOUDS_AND_HANDS,
  ...BILLS_AND_VISITS,
  ...REPORTS_AND_LEDGERS,
  ...CLINICS_AND_HALLS,
  ...RENTALS_AND_REPORTS,
  ...ONE_OF_EACH,
  ...GERMAN_AND_SPANISH,
];
/** Some in the quick run: the headers alone are judged for far more exports beside the mapping. */
const EXPORTS = ALL.filter((_, at) => process.env['LONG'] || at % 17 === 0);
const LEAST_SHARE = 0.98;

/** Two tables that say the same of a row. */
const SAME: Readonly<Record<string, string>> = {
  'products.name': 'orderLines.productName',
  'products.category': 'orderLines.category',
  'products.brand': 'orderLines.brand',
  'products.productId': 'orderLines.productId',
  'orderLines.orderId': 'orders.orderId',
  'orders.customerId': 'customers.customerId',
  'events.customerId': 'customers.customerId',
  'opportunities.customerId': 'customers.customerId',
};
/** What tells how much: one of them has to be there where the export is of no use without. */
const HOW_MUCH: ReadonlySet<string> = new Set([
  'orders.amount',
  'orderLines.amount',
  'orderLines.unitPrice',
  'payments.amount',
]);

function toldField(columns: readonly StagedColumnView[], at: number): string {
  const { custom, table, field, joins } = columns[at]!;
  // A part of a name or of a moment is what the whole is.
  if (joins !== undefined) return toldField(columns, joins);
  const told = custom ? '' : `${table}.${field}`;
  return SAME[told] ?? told;
}

function isMoney(field: string): boolean {
  return HOW_MUCH.has(field);
}

interface Measure {
  readonly missed: readonly string[];
  readonly missedKeys: readonly string[];
  readonly count: number;
}

function measure(made: NamedExport, view: StagedFileView): Measure {
  const missed: string[] = [];
  const missedKeys: string[] = [];
  let count = 0;
  for (const [at, { header, fields, isKey }] of columnsOfExport(made).entries()) {
    if (fields.length === 0) continue;
    count++;
    const told = view.columns[at] ? toldField(view.columns, at) : 'no column';
    if (fields.some((field) => (SAME[field] ?? field) === told)) continue;
    (isKey ? missedKeys : missed).push(
      `${made.name}: ${header} is ${told || 'custom'}, not ${fields.join(' or ')}`,
    );
  }
  const told = view.columns.map((_, at) => toldField(view.columns, at));
  const isPriced = columnsOfExport(made).some(
    ({ isKey, fields }) => isKey && fields.some((field) => field !== '') && fields.every(isMoney),
  );
  if (isPriced && !told.some(isMoney)) missedKeys.push(`${made.name}: nothing says how much`);
  return { missed, missedKeys, count };
}

const views = new Map<string, StagedFileView>();

test('each export has a name of its own', () => {
  expect(new Set(ALL.map(({ fileName }) => fileName)).size).toBe(ALL.length);
});

beforeAll(async () => {
  const client = freshClient();
  await client.call('workspace.open', { zone: 'Asia/Shanghai' });
  const staged = await client.call('import.stage', { files: EXPORTS.map(fileOf) });
  for (const file of staged.files) views.set(file.name, file);
  // All of them together take what they take where other long counts run beside.
}, 600_000);

test.each(EXPORTS.map((made) => [made.name, made] as const))('%s', (_, made) => {
  const view = views.get(made.fileName)!;
  expect(view.refusal).toBeNull();
  const { missed, missedKeys, count } = measure(made, view);
  expect(missedKeys, missed.join('\n')).toEqual([]);
  expect(1 - missed.length / count, missed.join('\n')).toBeGreaterThanOrEqual(0.9);
});

test(`${LEAST_SHARE * 100} % of all their columns are the right field`, () => {
  const measures = EXPORTS.map((made) => measure(made, views.get(made.fileName)!));
  const missed = measures.flatMap((it) => [...it.missed, ...it.missedKeys]);
  const count = measures.reduce((sum, it) => sum + it.count, 0);
  expect(count).toBeGreaterThan(EXPORTS.length * 10);
  expect(1 - missed.length / count, missed.join('\n')).toBeGreaterThanOrEqual(LEAST_SHARE);
});
