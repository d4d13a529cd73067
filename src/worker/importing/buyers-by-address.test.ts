/** Deals that say of whom they are by a name with an address hang on the contacts whose address it is. */
import { expect, test } from 'vitest';
import { freshClient } from '#testing/in-process-client.ts';

const file = (name: string, lines: readonly string[]): File => new File([lines.join('\r\n')], name);

// Six contacts with an address; the deals are of four of them.
const CONTACTS = file('contacts.csv', [
  'Record ID,First Name,Last Name,Email,Create Date',
  ...['Ann', 'Bob', 'Eve', 'Dan', 'Ida', 'Leo'].map(
    (name, at) =>
      `50${at},${name},Miller,${name.toLowerCase()}.miller@example.com,2025-02-1${at} 10:00`,
  ),
]);

const deals = (contact: string): File =>
  file('deals.csv', [
    `Record ID,Deal Name,Deal Stage,Close Date,Amount,Deal owner,${contact},Create Date`,
    '9001,Ann - yearly,Closed Won,2026-07-16 11:15,1000,Kim Jo,Ann Miller (ann.miller@example.com),2026-03-21 09:47',
    '9002,Ann - more,Closed Lost,2026-07-17 11:15,200,Kim Jo,Ann Miller (Ann.miller@Example.com);Bob Miller (bob.miller@example.com),2026-03-22 09:47',
    '9003,Eve - yearly,Closed Won,2026-07-18 11:15,700,Kim Jo,Eve Miller (eve.miller@example.com),2026-03-23 09:47',
    '9004,Dan - yearly,Proposal Sent,2026-07-19 11:15,500,Kim Jo,,2026-03-24 09:47',
    '9005,Leo - yearly,Closed Won,2026-07-20 11:15,900,Kim Jo,Leo Miller <leo.miller@example.com>,2026-03-25 09:47',
    '9006,Ida - yearly,Closed Won,2026-07-21 11:15,300,Kim Jo,Ida Miller (ida.miller@example.com),2026-03-26 09:47',
  ]);

test.each(['Associated Contact', 'Zugeordneter Kontakt', 'Contacto asociado'])(
  '%s',
  async (contact) => {
    const client = freshClient();
    await client.call('workspace.open', { zone: 'Europe/Berlin' });
    const staged = await client.call('import.stage', { files: [CONTACTS, deals(contact)] });
    const [, file] = staged.files;
    expect(file!.kinds).toContain('opportunities');
    expect(file!.columns[6]).toMatchObject({ table: 'customers', field: 'email', custom: false });
    expect(staged.totals.people).toBe(6);
    await client.call('import.commit', { staged: staged.id });
    const { cells } = await client.call('people.window', {
      query: { search: '', filters: [], sort: null },
      columns: ['name'],
      offset: 0,
      limit: 10,
    });
    expect(cells['name']).toHaveLength(6);
  },
);
