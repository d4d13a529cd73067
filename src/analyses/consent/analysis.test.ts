import { describe, expect, test } from 'vitest';
import type { PlainCell, PlainColumns } from '#testing/batches.ts';
import { batchOf } from '#testing/batches.ts';
import { outcomeOf } from '#testing/analyses.ts';
import { dayFromCivil } from '#domain/civil-time.ts';
import { cellText } from '#domain/columns.ts';
import type { BatchData } from '#derive/batch-data.ts';
import { DerivedShop } from '#derive/shop.ts';
import { CHANNELS } from './analysis.ts';

/** Who, by what channel, said what, when. */
type Statement = readonly [who: string, channel: string | null, granted: PlainCell, at: PlainCell];

function consents(...statements: readonly Statement[]): PlainColumns {
  return {
    'consents.customerId': statements.map(([who]) => who),
    'consents.channel': statements.map(([, channel]) => channel),
    'consents.granted': statements.map(([, , granted]) => granted),
    'consents.at': statements.map(([, , , at]) => at),
  };
}

function isBatch(file: PlainColumns | BatchData): file is BatchData {
  return 'meta' in file;
}

/** Each person's word by channel: n no, y yes, – nothing; in the order of CHANNELS. */
async function saidBy(asOf: number, ...files: readonly (PlainColumns | BatchData)[]) {
  const people = batchOf({ 'customers.customerId': ['a', 'b'] });
  const shop = new DerivedShop([
    people,
    ...files.map((own) => (isBatch(own) ? own : batchOf(own))),
  ]);
  const outcome = await outcomeOf(shop, asOf, 'consent');
  if (outcome.status !== 'done') throw new Error('not done');
  const words = (person: number) =>
    CHANNELS.map((channel) => {
      const column = outcome.columns[channel];
      const word = column?.type === 'category' ? cellText(column, person) : null;
      return word === null ? '–' : word[0];
    }).join('');
  return { a: words(0), b: words(1), summary: outcome.summary };
}

const A = 20_000;
const said = async (...statements: readonly Statement[]) =>
  (await saidBy(A, consents(...statements))).a;

describe('which statement holds', () => {
  test('the latest dated one, wherever it stands in the file', async () => {
    expect(await said(['a', '短信', '是', '2024-01-01'], ['a', '短信', '否', '2024-02-01'])).toBe(
      'n–––',
    );
    expect(await said(['a', '短信', '否', '2024-02-01'], ['a', '短信', '是', '2024-01-01'])).toBe(
      'n–––',
    );
    expect(await said(['a', '短信', '否', '2024-01-01'], ['a', '短信', '是', '2024-02-01'])).toBe(
      'y–––',
    );
  });

  test('said beside orders, on the day of the latest order', async () => {
    const { a, b } = await saidBy(A, {
      'orders.orderId': ['1', '2', '3', '4'],
      'orders.orderedAt': ['2024-01-01', '2024-02-01', '2024-03-01', '2024-01-15'],
      'customers.customerId': ['b', 'a', 'b', 'a'],
      'consents.granted': ['no', 'no', 'yes', 'yes'],
    });
    expect({ a, b }).toEqual({ a: 'nnnn', b: 'yyyy' });
  });

  test('of the same day the later row', async () => {
    expect(await said(['a', 'sms', 'yes', '2024-01-01'], ['a', 'sms', 'no', '2024-01-01'])).toBe(
      'n–––',
    );
    expect(await said(['a', 'sms', 'no', '2024-01-01'], ['a', 'sms', 'yes', '2024-01-01'])).toBe(
      'y–––',
    );
  });

  test('an undated yes never turns a no into a yes, from either side', async () => {
    expect(await said(['a', 'sms', 'no', '2024-01-01'], ['a', 'sms', 'yes', null])).toBe('n–––');
    expect(await said(['a', 'sms', 'no', null], ['a', 'sms', 'yes', null])).toBe('n–––');
    expect(await said(['a', 'sms', 'yes', null], ['a', 'sms', 'no', null])).toBe('n–––');
  });

  test('an undated no is of the day of its import, an undated yes is older than all', async () => {
    const importedOn = dayFromCivil(2024, 3, 1);
    const on = async (...statements: readonly Statement[]) =>
      (await saidBy(A, batchOf(consents(...statements), { importedOn }))).a;
    const no: Statement = ['a', 'sms', 'no', null];
    expect(await on(['a', 'sms', 'yes', '2024-02-29'], no)).toBe('n–––');
    expect(await on(no, ['a', 'sms', 'yes', '2024-03-01'])).toBe('n–––');
    expect(await on(no, ['a', 'sms', 'yes', '2024-03-02'])).toBe('y–––');
    expect(await on(['a', 'sms', 'yes', '2024-03-02'], no)).toBe('y–––');
    expect(await on(['a', 'sms', 'yes', null], ['a', 'sms', 'no', '2023-01-01'])).toBe('n–––');
    expect(await on(['a', 'sms', 'yes', null])).toBe('y–––');
  });

  test('an undated no said again by a later file is no new one; another one is', async () => {
    const file = (day: number, ...statements: readonly Statement[]) =>
      batchOf(consents(...statements), { importedOn: dayFromCivil(2024, 3, day) });
    const no: Statement = ['a', 'sms', 'no', null];
    const yes: Statement = ['a', 'sms', 'yes', '2024-03-05'];
    expect((await saidBy(A, file(1, no), file(6, yes), file(9, no))).a).toBe('y–––');
    expect((await saidBy(A, file(1, no), file(6, yes), file(9, no, no))).a).toBe('n–––');
    expect((await saidBy(A, file(6, yes), file(9, no))).a).toBe('n–––');
    expect((await saidBy(A, file(1, no), file(9, ['a', 'sms', 'yes', null]))).a).toBe('n–––');
  });

  test('a word that is neither yes nor no says nothing', async () => {
    expect(await said(['a', 'sms', 'no', '2024-01-01'], ['a', 'sms', 'maybe', '2024-02-01'])).toBe(
      'n–––',
    );
    expect(await said(['a', 'sms', null, '2024-02-01'])).toBe('––––');
  });

  test('a no said after the as-of day is a no today', async () => {
    const file = consents(['a', 'sms', 'yes', '2024-01-01'], ['a', 'sms', 'no', '2024-06-01']);
    expect((await saidBy(19_723 + 60, file)).a).toBe('n–––');
  });

  test('each person by themselves, and each once in the count', async () => {
    const { a, b, summary } = await saidBy(
      A,
      consents(
        ['a', 'sms', 'no', '2024-01-01'],
        ['b', 'e-mail', 'yes', '2024-01-01'],
        ['nobody known', null, '?', null],
      ),
    );
    expect([a, b]).toEqual(['n–––', '––y–']);
    expect(summary).toEqual({
      statements: 2,
      refused: { sms: 1, phone: 0, email: 0, wechat: 0 },
    });
  });

  test('a later file is heard with the earlier one', async () => {
    const { a } = await saidBy(
      A,
      consents(['a', 'sms', 'yes', '2024-01-01']),
      consents(['a', 'sms', 'no', '2024-03-01']),
    );
    expect(a).toBe('n–––');
  });
});

describe('which channel it is about', () => {
  test.each([
    ['短信', 'n–––'],
    ['簡訊', 'n–––'],
    ['SMS', 'n–––'],
    ['text message', 'n–––'],
    ['电话', '–n––'],
    ['Phone call', '–n––'],
    ['E-mail', '––n–'],
    ['電郵', '––n–'],
    ['微信公众号', '–––n'],
    ['LINE', '–––n'],
    ['短信和邮件', 'n–n–'],
    ['', 'nnnn'],
    [null, 'nnnn'],
    ['全部', 'nnnn'],
    ['all channels', 'nnnn'],
    // None of ours by name, though "online" holds "line": a no may mean any of them.
    ['Online', 'nnnn'],
    ['APP 推送', 'nnnn'],
  ] as const)('a no to %s', async (channel, expected) => {
    expect(await said(['a', channel, '否', '2024-01-01'])).toBe(expected);
  });

  test('a yes to a channel that is none of ours takes no refusal back', async () => {
    expect(
      await said(['a', 'sms', 'no', '2024-01-01'], ['a', 'APP push', 'yes', '2024-02-01']),
    ).toBe('n–––');
    expect(await said(['a', 'sms', 'no', '2024-01-01'], ['a', 'e-mail', 'yes', '2024-02-01'])).toBe(
      'n–y–',
    );
    expect(await said(['a', 'sms', 'no', '2024-01-01'], ['a', null, 'yes', '2024-02-01'])).toBe(
      'yyyy',
    );
  });
});

describe('unsubscribed on being contacted', () => {
  const contact = (channel: string | null, optedOut: PlainCell, at: PlainCell): PlainColumns => ({
    'contacts.customerId': ['a'],
    'contacts.channel': [channel],
    'contacts.optedOut': [optedOut],
    'contacts.at': [at],
  });

  test('is a no by that channel', async () => {
    expect((await saidBy(A, contact('短信', '是', '2024-02-01'))).a).toBe('n–––');
    expect((await saidBy(A, contact(null, 'true', null))).a).toBe('nnnn');
  });

  test('comes after a yes of that day, and before a yes of the next', async () => {
    const yes = (at: string) => consents(['a', 'sms', 'yes', at]);
    expect((await saidBy(A, contact('sms', 'yes', '2024-02-01'), yes('2024-02-01'))).a).toBe(
      'n–––',
    );
    expect((await saidBy(A, contact('sms', 'yes', '2024-02-01'), yes('2024-02-02'))).a).toBe(
      'y–––',
    );
  });

  test('may be told by its day, also where other files say yes and no', async () => {
    const left = (...days: PlainCell[]): PlainColumns => ({
      'contacts.customerId': days.map((_, at) => 'ab'[at]!),
      'contacts.optedOut': days,
    });
    const { a, b } = await saidBy(A, left('2024-02-01', null));
    expect([a, b]).toEqual(['nnnn', '––––']);
    const yes = (at: string) => consents(['a', 'sms', 'yes', at]);
    expect((await saidBy(A, left('2024-02-01'), yes('2024-02-02'))).a).toBe('ynnn');
    expect((await saidBy(A, left('2024-02-01'), yes('2024-02-01'))).a).toBe('nnnn');
    const mixed = await saidBy(A, left('2024-02-01', null), left('no', 'yes'));
    expect([mixed.a, mixed.b]).toEqual(['nnnn', 'nnnn']);
  });

  test('did not unsubscribe: says nothing', async () => {
    const no = consents(['a', 'sms', 'no', '2024-01-01']);
    expect((await saidBy(A, no, contact('sms', '否', '2024-02-01'))).a).toBe('n–––');
    expect((await saidBy(A, contact('sms', 'no', '2024-02-01'))).a).toBe('––––');
  });
});
