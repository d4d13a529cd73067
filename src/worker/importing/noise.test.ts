/** No reader of ours goes on for ever, also where no thread can be ended: each answers, and soon. */
import { expect, test } from 'vitest';
import { UNINTERRUPTED } from '#engine/job.ts';
import { endlessSheets } from '#testing/endless-sheets.ts';
import { noiseFiles } from '#testing/noise-files.ts';
import { startOwnTime } from '#testing/own-time.ts';
import { numRuns } from '#testing/property.ts';
import { unreadableBy } from '#worker/failures.ts';
import { openHere } from './drop-files.ts';

/** Of this thread's own; the hour of a busy machine says nothing. */
const LONGEST_MS = 10_000;

/** What is said of a file: the code of the refusal, or that it is read. */
async function answerTo(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<string> {
  const ended = startOwnTime();
  const answer = await answerOf(new File([bytes], name));
  expect(ended(), name).toBeLessThan(LONGEST_MS);
  return answer;
}

async function answerOf(file: File): Promise<string> {
  try {
    const { dropped } = await openHere(file, 2 ** 31, UNINTERRUPTED, () => {});
    expect(dropped.length, file.name).toBeGreaterThan(0);
    return dropped[0]!.refusal?.code ?? 'read';
  } catch (error) {
    // What a library throws at bytes that it did not expect.
    const refusal = unreadableBy(error);
    if (refusal === null) throw error;
    return refusal.code;
  }
}

test.each(Object.entries(endlessSheets))('%s: is answered', async (name, make) => {
  await answerTo(make().slice(), name);
});

const COUNT = numRuns(2, 500);

test(
  `noise behind the first bytes of each kind, ${COUNT} times: is answered`,
  { timeout: numRuns(60_000, 3_600_000) },
  async () => {
    const answers = new Map<string, number>();
    for (let seed = 0; seed < COUNT; seed++) {
      for (const [kind, bytes] of await noiseFiles(seed)) {
        const answer = await answerTo(bytes, `${kind}, seed ${seed}`);
        answers.set(answer, (answers.get(answer) ?? 0) + 1);
      }
    }
    // Noise is told to be none of what it claims to be, mostly.
    const refused = [...answers].filter(([answer]) => answer !== 'read');
    expect(refused.reduce((sum, [, count]) => sum + count, 0)).toBeGreaterThan(COUNT * 8);
  },
);
