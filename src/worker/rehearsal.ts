/**
 * Code runs at full speed only after the browser has watched it work. While somebody looks at the start
 * screen, a made-up file goes the way that theirs will go: read, compared, packed, analysed, thrown away.
 */
import { formatDay } from '#domain/civil-time.ts';
import { DerivedShop } from '#derive/shop.ts';
import { encodeColumn } from '#engine/chunk-codec.ts';
import type { JobContext } from '#engine/job.ts';
import { withChunkLoops } from '#ingest/kernel-chunks.ts';
import type { SliceReaders } from '#ingest/slice-reader.ts';
import { computeAhead, groupsAhead } from './answers-ahead.ts';
import { deviceRoom } from './device-room.ts';
import { openDrop } from './drop-files.ts';
import { groupView } from './group-view.ts';
import { peopleColumns } from './people-columns.ts';
import { PeopleTable } from './people-table.ts';
import { randomIds } from './random-ids.ts';
import { Results } from './results.ts';
import { StagedImport, type StagingSettings } from './staging.ts';

/** What is read more than once is known better. */
const ROUNDS = 3;
const ROWS = 60_000;
const BUYERS = 5000;
const FIRST_DAY = 19_000;
const DAYS = 700;

/** Orders of a shop that never was: no name, no place, nothing that anybody could mistake for a fact. */
function madeUpFile(): File {
  const days = Array.from({ length: DAYS }, (_, at) => formatDay(FIRST_DAY + at));
  const rows = ['order id,customer id,order date,amount,quantity,product,channel'];
  for (let row = 0; row < ROWS; row++) {
    const day = days[Math.floor((row * DAYS) / ROWS)]!;
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
): Promise<DerivedShop | null> {
  const { job, today } = settings;
  for (const file of staged.files) {
    await staged.read(file, { ...settings, onProgress: () => undefined });
  }
  await job.pause(0);
  staged.prepare(today);
  await withChunkLoops((loops) => {
    for (const { data } of staged.committed) {
      for (const column of data!.columns) encodeColumn(column, loops);
    }
  });
  await job.pause(0);
  staged.compare([], today);
  staged.identify(0, randomIds());
  staged.view(null, [], null, await deviceRoom());
  return staged.shop;
}

/** Rejects when the job is cancelled; leaves nothing behind. */
export async function rehearse(
  zone: string,
  today: number,
  job: JobContext,
  readers: SliceReaders,
  rounds = ROUNDS,
): Promise<void> {
  const file = madeUpFile();
  let shop = new DerivedShop([]);
  for (let round = 0; round < rounds; round++) {
    const dropped = await openDrop([file], job, () => undefined);
    shop = (await dryRun(new StagedImport(dropped), { zone, today, job, readers })) ?? shop;
    await job.pause(0);
  }
  const asOf = FIRST_DAY + DAYS;
  const results = new Results(shop, asOf, new Map());
  await computeAhead(results, job);
  await job.pause(0);
  const columns = peopleColumns(shop, await results.all(job), {});
  const table = new PeopleTable(shop, asOf, columns);
  for (const rule of await groupsAhead(results, job)) {
    await job.pause(0);
    groupView(shop, asOf, table.members(rule), columns);
  }
}
