/**
 * Code runs at full speed only after the browser has watched it work. While somebody looks at the start
 * screen, a made-up file goes the way that theirs will go: read, compared, packed, analysed, thrown away.
 */
import { formatDay } from '#domain/civil-time.ts';
import { DerivedShop } from '#derive/shop.ts';
import { encodeColumn } from '#engine/chunks/chunk-codec.ts';
import type { JobContext } from '#engine/job.ts';
import { withChunkLoops } from '#ingest/kernel/kernel-chunks.ts';
import type { SliceReaders } from '#ingest/columns/slice-reader.ts';
import { computeAhead, groupsAhead } from './answers-ahead.ts';
import { deviceRoom } from '#worker/session/device-room.ts';
import { openDrop } from '#worker/importing/drop-files.ts';
import { groupView } from './group-view.ts';
import { peopleColumns } from './people-columns.ts';
import { PeopleTable } from './people-table.ts';
import { changesBetween } from '#worker/session/changes.ts';
import { randomIds } from '#worker/session/random-ids.ts';
import { Results } from './results.ts';
import { StagedImport, type StagingSettings } from '#worker/importing/staging.ts';

/** What is read more than once is known better. */
const ROUNDS = 3;
const LATER_ROUNDS = 4;
const FIRST_DAY = 19_000;
const DAYS = 700;

/** Of how many orders of how many people a made-up shop is. */
export interface ShopSize {
  readonly rows: number;
  readonly people: number;
}

const FIRST_SIZE: ShopSize = { rows: 60_000, people: 5000 };
/** A part of what is there is enough to know the way of a later file; the whole would take as long as deriving it. */
const LARGEST: ShopSize = { rows: 100_000, people: 25_000 };
/** Part of the rows that a later file brings, and of its rows those of new people and of new goods. */
const LATER_PART = 1 / 25;
const NEW_PART = 1 / 50;

/** Orders of a shop that never was: no name, no place, nothing that anybody could mistake for a fact. */
function madeUpFile(size: ShopSize, from: number, until: number): File {
  const days = Array.from({ length: DAYS }, (_, at) => formatDay(FIRST_DAY + at));
  const rows = ['order id,customer id,order date,amount,quantity,product,channel,payment,city'];
  for (let row = from; row < until; row++) {
    const day = days[Math.min(DAYS - 1, Math.floor((row * DAYS) / size.rows))]!;
    // Later files bring some of whom nothing was known.
    const isNew = row >= size.rows && row % (1 / NEW_PART) === 0;
    const buyer = isNew ? row : (row * 7919 + (row % 13) * 104_729) % size.people;
    const goods = isNew ? row : row % 90;
    rows.push(
      `R${100_000 + row},c${buyer},${day},${(row * 31) % 900}.${10 + (row % 90)},${1 + (row % 4)},p${goods},"k${row % 5}",w${row % 3},m${buyer % 40}`,
    );
  }
  return new File([rows.join('\n')], 'rehearsal.csv');
}

async function dryRun(
  staged: StagedImport,
  settings: Omit<StagingSettings, 'onProgress'>,
  before: DerivedShop | null = null,
): Promise<DerivedShop | null> {
  const { job, today } = settings;
  for (const file of staged.files) {
    await staged.read(file, { ...settings, onProgress: () => undefined });
  }
  await job.pause(0);
  staged.prepare(today);
  withChunkLoops((loops) => {
    for (const { data } of staged.committed) {
      for (const column of data!.columns) encodeColumn(column, loops);
    }
  });
  await job.pause(0);
  const existing = before?.unified.batches.map(({ batch }) => batch) ?? [];
  staged.compare(existing, today, before);
  staged.identify(existing.length, randomIds());
  staged.view(before, [], null, await deviceRoom());
  return staged.shop;
}

const EVERYONE = { search: '', filters: [] };

/** Answers about a shop, as they are computed ahead and as screens ask for them. */
async function answers(
  shop: DerivedShop,
  earlier: Results | null,
  job: JobContext,
): Promise<Results> {
  const asOf = FIRST_DAY + DAYS;
  const results = new Results(shop, asOf, new Map(), undefined, earlier);
  await computeAhead(results, job);
  await job.pause(0);
  const table = new PeopleTable(shop, asOf, peopleColumns(shop, await results.all(job), {}));
  const sort = { column: 'profile.monetary', descending: true };
  await table.window({ ...EVERYONE, sort }, ['name', 'churn.flag'], { offset: 0, limit: 20 }, job);
  await table.counts({ ...EVERYONE, sort: null }, 'lifecycle.stage', job);
  await lists(table, job);
  table.columns();
  for (const rule of await groupsAhead(results, job)) {
    await job.pause(0);
    groupView(shop, asOf, table.members(rule), table.sources);
    const filters = [{ rule }];
    await table.window({ ...EVERYONE, filters, sort }, [], { offset: 0, limit: 20 }, job);
    await table.counts({ ...EVERYONE, filters, sort: null }, 'lifecycle.stage', job);
  }
  return results;
}

/** Lists as the first screen asks for them: by values, by ranges, in an order, from some place on. */
async function lists(table: PeopleTable, job: JobContext): Promise<void> {
  const flagged = [{ column: 'churn.flag', oneOf: ['risk', 'lost'] }];
  const sort = { column: 'lifecycle.silenceDays', descending: false };
  const query = { ...EVERYONE, filters: flagged, sort };
  const { total } = await table.window(query, [], { offset: 0, limit: 1 }, job);
  const middle = { offset: Math.floor(total / 2), limit: 1 };
  await table.window(query, [sort.column], middle, job);
  for (const [min, max] of [
    [4, 5],
    [2, 3],
    [1, 1],
  ] as const) {
    const filters = [{ column: 'rfm.m', min, max }];
    await table.counts({ ...EVERYONE, filters, sort: null }, 'churn.flag', job);
  }
}

/**
 * The way of a first file. Rejects when the job is cancelled; leaves nothing behind.
 * @param readers of the page's side workers
 */
export async function rehearseFirst(
  zone: string,
  today: number,
  job: JobContext,
  readers: SliceReaders,
  rounds = ROUNDS,
): Promise<void> {
  const file = madeUpFile(FIRST_SIZE, 0, FIRST_SIZE.rows);
  let shop = new DerivedShop([]);
  for (let round = 0; round < rounds; round++) {
    const dropped = await openDrop([file], job, () => undefined);
    shop = (await dryRun(new StagedImport(dropped), { zone, today, job, readers })) ?? shop;
    await job.pause(0);
  }
  await answers(shop, null, job);
}

/**
 * The way of files that come later, to a shop of about this size. Rejects when the job is cancelled; leaves
 * nothing behind.
 */
export async function rehearseLater(
  zone: string,
  today: number,
  job: JobContext,
  shopSize: ShopSize,
): Promise<void> {
  const settings = { zone, today, job, readers: undefined };
  const size = {
    rows: Math.min(shopSize.rows, LARGEST.rows),
    people: Math.min(shopSize.people, LARGEST.people),
  };
  const laterRows = Math.ceil(size.rows * LATER_PART);
  let shop: DerivedShop | null = null;
  let results: Results | null = null;
  for (let round = 0; round <= LATER_ROUNDS; round++) {
    const from = round === 0 ? 0 : size.rows + (round - 1) * laterRows;
    const until = size.rows + round * laterRows;
    const dropped = await openDrop([madeUpFile(size, from, until)], job, () => undefined);
    const next = await dryRun(new StagedImport(dropped), settings, shop);
    await job.pause(0);
    if (!next) return;
    const then = results;
    const now = await answers(next, then, job);
    if (shop && then) await changesOf(shop, then, next, now, job);
    shop = next;
    results = now;
  }
}

async function changesOf(
  before: DerivedShop,
  then: Results,
  after: DerivedShop,
  now: Results,
  job: JobContext,
): Promise<void> {
  const flags = 'churn.flag';
  changesBetween(
    { shop: before, asOf: then.asOf, flags: await then.column(flags, job) },
    { shop: after, asOf: now.asOf, flags: await now.column(flags, job) },
  );
}
