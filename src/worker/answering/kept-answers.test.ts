/** What was answered in an earlier visit is answered again, until something it was made from changes. */
import { describe, expect, test } from 'vitest';
import { ANALYSES, isAnalysisId } from '#analyses/registry.ts';
import { SilhouetteDatabase } from '#storage/database.ts';
import { freshClient, reloadedClient } from '#testing/in-process-client.ts';
import { ordersFile } from '#testing/orders-file.ts';
import type { DataClient } from '#worker/client.ts';

const ZONE = 'Asia/Shanghai';
const JSON_NUMBER = /"people":\d+,"scale"/;
const SPOILT = '"people":987654321,"scale"';

async function opened(client: DataClient): Promise<DataClient> {
  await client.call('workspace.open', { zone: ZONE });
  return client;
}

async function answersOf(client: DataClient): Promise<Record<string, unknown>> {
  const answers: Record<string, unknown> = {};
  for (const id of Object.keys(ANALYSES)) {
    if (isAnalysisId(id)) answers[id] = await client.call(`result.${id}`, {});
  }
  answers['changes'] = await client.call('overview.changes', null);
  return answers;
}

/** Makes the kept overview say another number of people: who shows it has not counted. */
async function tamper(): Promise<void> {
  const database = new SilhouetteDatabase();
  await database.open();
  await database.answers.toCollection().modify((row) => {
    const text = new TextDecoder().decode(row.bytes);
    const changed = new TextEncoder().encode(text.replace(JSON_NUMBER, SPOILT));
    Object.assign(row, { bytes: changed.buffer });
  });
  database.close();
}

async function people(client: DataClient): Promise<unknown> {
  return JSON_NUMBER.exec(JSON.stringify(await client.call('result.overview', {})))?.[0];
}

/** Questions whose answers the store holds. */
async function kept(): Promise<readonly string[]> {
  const database = new SilhouetteDatabase();
  await database.open();
  const rows = await database.answers.toArray();
  database.close();
  return rows.flatMap(({ bytes }) => {
    const { answers } = JSON.parse(new TextDecoder().decode(bytes)) as {
      answers: readonly (readonly [string, unknown])[];
    };
    return answers.map(([question]) => question);
  });
}

const PATIENT = { interval: 300, timeout: 20_000 };
const RULE = { column: 'churn.flag', oneOf: ['risk', 'lost'] };
const EVERYONE = { search: '', filters: [], sort: null } as const;

/** What the first screens ask beside the results. */
async function listsOf(client: DataClient, search = ''): Promise<unknown> {
  const columns = await client.call('people.columns', null);
  const window = { columns: columns.map(({ id }) => id), offset: 3, limit: 5 };
  return [
    columns,
    await client.call('people.window', { query: { ...EVERYONE, search }, ...window }),
    await client.call('people.counts', { query: EVERYONE, column: 'churn.flag' }),
    await client.call('group.view', { rule: RULE }),
  ];
}

describe('kept answers', () => {
  test('of every analysis come back as they were, and are those of a new derivation', async () => {
    const client = await opened(freshClient());
    await client.call('demo.load', { locale: 'zh-CN' });
    const made = await answersOf(client);
    const lists = await listsOf(client);
    const typed = await listsOf(client, '张');
    const questions = Object.keys(ANALYSES).length + 5;
    await expect.poll(kept, PATIENT).toHaveLength(questions);

    const again = await opened(reloadedClient());
    const given = await again.call('workspace.answers', null);
    expect(given).toHaveLength(questions);
    expect(JSON.stringify(given)).not.toContain('张"');
    expect(await answersOf(again)).toEqual(made);
    expect(await listsOf(again)).toEqual(lists);
    for (const { name, argument, result } of given) {
      expect(await again.call(name, argument as never), name).toEqual(result);
    }
    // What somebody types is derived; from then on the same answers are made, not found.
    expect(await listsOf(again, '张')).toEqual(typed);
    expect(await again.call('workspace.answers', null)).toEqual([]);
    expect(await answersOf(again)).toEqual(made);
    expect(await listsOf(again)).toEqual(lists);
    await again.call('demo.remove', null);
    expect(await kept()).toEqual([]);
  });

  test('stand for what they were made from only, and leave with it', async () => {
    const client = await opened(freshClient());
    const files = [
      new File([...ordersFile({ rows: 2000, customers: 200, seed: 3 })], 'orders.csv'),
    ];
    const { id } = await client.call('import.stage', { files });
    await client.call('import.commit', { staged: id });
    const true_ = await people(client);
    await expect.poll(kept, PATIENT).toContain('["result.overview",{}]');
    let again = client;
    // What the first worker computes unasked is kept a while after, over what was tampered with.
    await expect
      .poll(async () => {
        await tamper();
        again = await opened(reloadedClient());
        return people(again);
      }, PATIENT)
      .toBe(SPOILT);
    const { asOf } = await again.call('workspace.setAsOf', { day: 19_000 });
    expect(asOf?.day).toBe(19_000);
    expect(await people(again)).not.toBe(SPOILT);
    await again.call('workspace.setAsOf', { day: null });
    await again.call('people.columns', null);
    expect(await people(again)).toBe(true_);

    const [{ batches } = { batches: [] }] = await again.call('import.list', null);
    await again.call('import.undo', { batches: batches.map(({ batch }) => batch) });
    expect(await kept()).toEqual([]);
  });
});
