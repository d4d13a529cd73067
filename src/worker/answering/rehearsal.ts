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
import { randomIds } from '#worker/session/random-ids.ts';
import { Results } from './results.ts';
import { StagedImport, type StagingSettings } from '#worker/importing/staging.ts';

/** What is read more than once is known better. */
const ROUNDS = 3;
const LATER_ROUNDS = 4;
const ROWS = 60_000;
/** Rows of the later files, which bring no more than a few people something new. */
const LATER_ROWS = 600;
const BUYERS = 5000;
const FIRST_DAY = 19_000;
const DAYS = 700;

/** Orders of a shop that never was: no name, no place, nothing that anybody could mistake for a fact. */
function madeUpFile(from: number, until: number): File {
  const days = Array.from({ length: DAYS }, (_, at) => formatDay(FIRST_DAY + at));
  const rows = ['order id,customer id,order date,amount,quantity,product,channel'];
  for (let row = from; row < until; row++) {
    const day = days[Math.min(DAYS - 1, Math.floor((row * DAYS) / ROWS))]!;
    const buyer = (row * 7919 + (row % 13) * 104_729) % BUYERS;
    rows.push(
      `R${100_000 + row},c${buyer},${day},${(row * 31) % 900}.${10 + (row % 90)},${1 + (row % 4)},p${row % 90},"k${row % 5}"`,
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

/** Answers about a shop, as they are computed ahead. */
async function answers(
  shop: DerivedShop,
  earlier: Results | null,
  job: JobContext,
): Promise<Results> {
  const asOf = FIRST_DAY + DAYS;
  const results = new Results(shop, asOf, new Map(), undefined, earlier);
  await computeAhead(results, job);
  await job.pause(0);
  const columns = peopleColumns(shop, await results.all(job), {});
  const table = new PeopleTable(shop, asOf, columns);
  for (const rule of await groupsAhead(results, job)) {
    await job.pause(0);
    groupView(shop, asOf, table.members(rule), columns);
  }
  return results;
}

/**
 * Rejects when the job is cancelled; leaves nothing behind.
 * @param readers for an empty page; undefined: files are read here, and later ones are expected
 */
export async function rehearse(
  zone: string,
  today: number,
  job: JobContext,
  readers: SliceReaders | undefined,
  rounds = ROUNDS,
): Promise<void> {
  const settings = { zone, today, job, readers };
  const file = madeUpFile(0, ROWS);
  let shop = new DerivedShop([]);
  for (let round = 0; round < rounds; round++) {
    const dropped = await openDrop([file], job, () => undefined);
    shop = (await dryRun(new StagedImport(dropped), settings)) ?? shop;
    await job.pause(0);
  }
  let results = await answers(shop, null, job);
  // Where a first file is awaited a later one is far, and the start screen is soon left.
  const laterRounds = readers === undefined ? LATER_ROUNDS : 0;
  for (let round = 0; round < laterRounds; round++) {
    const from = ROWS + round * LATER_ROWS;
    const dropped = await openDrop([madeUpFile(from, from + LATER_ROWS)], job, () => undefined);
    shop = (await dryRun(new StagedImport(dropped), settings, shop)) ?? shop;
    await job.pause(0);
    results = await answers(shop, results, job);
  }
}
