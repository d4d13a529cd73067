/** What was answered in an earlier visit is answered again, until something it was made from changes. */
import { describe, expect, test } from 'vitest';
import { ANALYSES, isAnalysisId } from '#analyses/registry.ts';
import { SilhouetteDatabase } from '#storage/database.ts';
import { freshClient, reloadedClient } from '#testing/in-process-client.ts';
import type { DataClient } from './client.ts';

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

async function kept(): Promise<number> {
  const database = new SilhouetteDatabase();
  await database.open();
  const count = await database.answers.count();
  database.close();
  return count;
}

describe('kept answers', () => {
  test('of every analysis come back as they were, and are those of a new derivation', async () => {
    const client = await opened(freshClient());
    await client.call('demo.load', { locale: 'zh-CN' });
    const made = await answersOf(client);
    await expect.poll(kept).toBeGreaterThanOrEqual(Object.keys(ANALYSES).length);

    const again = await opened(reloadedClient());
    const found = await answersOf(again);
    expect(found).toEqual(made);
    // Whatever lists people derives; then the same answers are made, not found.
    await again.call('people.columns', null);
    expect(await answersOf(again)).toEqual(made);
  });

  test('stand for what they were made from only, and leave with it', async () => {
    const client = await opened(freshClient());
    await client.call('demo.load', { locale: 'en' });
    const true_ = await people(client);
    await expect.poll(kept).toBeGreaterThan(0);
    await tamper();

    const again = await opened(reloadedClient());
    expect(await people(again)).toBe(SPOILT);
    const { asOf } = await again.call('workspace.setAsOf', { day: 19_000 });
    expect(asOf?.day).toBe(19_000);
    expect(await people(again)).not.toBe(SPOILT);
    await again.call('workspace.setAsOf', { day: null });
    await again.call('people.columns', null);
    expect(await people(again)).toBe(true_);

    await again.call('demo.remove', null);
    expect(await kept()).toBe(0);
  });
});
