/** Every field is found by the name that the app itself writes above it, in each of its languages. */
import { describe, expect, test } from 'vitest';
import { LOCALES, wordIn } from '#domain/locale.ts';
import { asPayment } from '#domain/payment-orders.ts';
import { fieldNames, fieldSpec, TABLE_KINDS, type TableKind } from '#domain/tables.ts';
import { guessReadAs } from '#ingest/dialect/read-guess.ts';
import { cellsOfField } from '#testing/platform-headers/header-row-export.ts';
import { mapColumns } from './mapping.ts';

/** Tables whose rows stand in a sheet with those of others. */
const TOGETHER: Readonly<Partial<Record<TableKind, readonly TableKind[]>>> = {
  orderLines: ['orders', 'orderLines'],
};

/** Two ways to tell the same: a sheet has one of them. */
const EITHER: readonly string[] = ['discount', 'discountRate'];

/** A reference to a row of another table may be told as that row's own number. */
const SAME: readonly (readonly string[])[] = [
  ['customerId', 'customers'],
  ['productId', 'products'],
  ['orderId', 'orders'],
];

describe.each(TABLE_KINDS.filter((table) => table !== 'other'))('%s', (table) => {
  const hasBoth = EITHER.every((field) => fieldSpec(table, field) !== undefined);
  const without = hasBoth ? EITHER : [''];
  test.each(LOCALES.flatMap((locale) => without.map((other) => [locale, other] as const)))(
    'by its names in %s %s',
    (locale, other) => {
      const asked: readonly { readonly kind: TableKind; readonly field: string }[] = (
        TOGETHER[table] ?? [table]
      )
        .flatMap((kind) => fieldNames(kind).map((field) => ({ kind, field })))
        .filter(({ field }) => field !== other);
      // Two tables of one sheet that name a field alike are told apart by its values, not by its name.
      const named = asked.map((it) => ({
        ...it,
        header: wordIn(fieldSpec(it.kind, it.field)!.label, locale),
      }));
      const columns = named.filter(
        ({ header }, at) => named.findIndex((other) => other.header === header) === at,
      );
      const clues = columns.map(({ kind, field, header }, at) => {
        const values = cellsOfField(kind, field, header, at, locale === 'en');
        return { header, values, guess: guessReadAs(values) };
      });
      const mapping = mapColumns(clues, new Map());
      const missed = columns.flatMap(({ kind, field, header }, at) => {
        const { field: told, tables } = mapping.columns[at]!;
        const found = (tables ?? []).map((own) =>
          mapping.payments
            ? asPayment({ table: own, field: told!, custom: false })
            : { table: own, field: told! },
        );
        if (mapping.payments?.numberAt === at) return field === 'paymentId' ? [] : [header];
        const isSame = found.some(
          (it) =>
            it.field === field &&
            (it.table === kind ||
              SAME.some(([name, owner]) => name === field && owner === it.table)),
        );
        return isSame
          ? []
          : [
              `${header} (${field}) is ${found.map((it) => `${it.table}.${it.field}`).join() || '?'}`,
            ];
      });
      expect(missed.join('\n')).toBe('');
    },
  );
});
