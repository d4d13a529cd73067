/** The demo enters through the ordinary import: known for what it is, without a question. */
import { expect, test } from 'vitest';
import { LOCALES } from '#domain/locale.ts';
import type { TableKind } from '#domain/tables.ts';
import { freshClient } from '#testing/in-process-client.ts';
import { numRuns } from '#testing/property.ts';
import { generateDemoShop } from './generate.ts';
import { type DemoTable, FILES, fileNameOf, headersOf } from './headers.ts';

/** Kind of table that each file is about. */
const KINDS: Readonly<Record<DemoTable, TableKind>> = {
  orders: 'orders',
  orderLines: 'orderLines',
  customers: 'customers',
  consents: 'consents',
  products: 'products',
  returns: 'returns',
  events: 'events',
  feedback: 'feedback',
  tickets: 'tickets',
  surveys: 'surveys',
  inventory: 'inventory',
  rivals: 'competitorProducts',
  coupons: 'coupons',
  campaigns: 'campaigns',
  contacts: 'contacts',
};

test.each(LOCALES)(
  '%s: imports without a question, a rejected row or an unknown column',
  async (locale) => {
    const client = freshClient();
    const { today } = await client.call('workspace.open', { zone: 'UTC' });
    const customers = numRuns(500, 3000);
    const shop = generateDemoShop({ locale, seed: 11, today, customers, orders: customers * 10 });
    const files = shop.files.map(({ name, parts }) => new File([...parts], name));
    const staged = await client.call('import.stage', { files });
    const tables = Object.keys(FILES) as DemoTable[];
    for (const file of staged.files) {
      const table = tables.find((own) => `${fileNameOf(own, locale)}.csv` === file.name)!;
      expect(file, file.name).toMatchObject({ refusal: null, questions: [], alerts: [] });
      expect(file.rows, file.name).toMatchObject({ rejected: {}, skipped: {} });
      expect(file.kinds, file.name).toContain(KINDS[table]);
      const custom = file.columns.filter((column) => column.custom).map(({ header }) => header);
      // What a member list says of consent is a custom field beside the consents themselves.
      const isAllowed = (header: string): boolean =>
        header === headersOf('customers', locale).agrees;
      expect(
        custom.filter((header) => !isAllowed(header)),
        file.name,
      ).toEqual([]);
    }
    expect(staged.currency).toBe({ 'zh-CN': 'CNY', 'zh-TW': 'TWD', en: 'USD' }[locale]);
    expect(staged.totals.people).toBe(customers);
    expect(staged.totals.orders).toBeGreaterThan(customers * 8.5);
    expect(staged.totals.lastDay).toBe(today - 1);
    const view = await client.call('import.commit', { staged: staged.id });
    expect(view.asOf).toMatchObject({ day: today, origin: 'today' });
  },
  600_000,
);
