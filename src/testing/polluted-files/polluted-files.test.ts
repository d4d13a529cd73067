import { expect, test } from 'vitest';
import { numRuns } from '#testing/property.ts';
import { cellScore } from './cell-score.ts';
import { ourCells, papaCells } from './file-readings.ts';
import { POLLUTIONS, pollutedFile } from './pollutions.ts';

const FILES_EACH = numRuns(1, 60);

interface Tally {
  readonly pollution: string;
  exact: number;
  f1: number;
  papaExact: number;
  papaF1: number;
  readonly missed: string[];
}

async function tallyOf(pollution: string): Promise<Tally> {
  const tally: Tally = { pollution, exact: 0, f1: 0, papaExact: 0, papaF1: 0, missed: [] };
  for (let seed = 0; seed < FILES_EACH; seed++) {
    const { bytes, truth } = pollutedFile(pollution, seed);
    const ours = cellScore(await ourCells(bytes), truth);
    const papa = cellScore(papaCells(bytes), truth);
    if (ours.isExact) tally.exact++;
    else tally.missed.push(`${pollution} ${seed}`);
    if (papa.isExact) tally.papaExact++;
    tally.f1 += ours.f1 / FILES_EACH;
    tally.papaF1 += papa.f1 / FILES_EACH;
  }
  return tally;
}

/** The classes side by side, for whoever reads the output of `npm run test:long`. */
function tableOf(tallies: readonly Tally[]): string {
  const lines = tallies.map(({ pollution, exact, f1, papaExact, papaF1 }) =>
    [
      pollution.padEnd(34),
      `exact ${exact} of ${FILES_EACH}, cells ${f1.toFixed(3)}`.padEnd(34),
      `PapaParse ${papaExact}, ${papaF1.toFixed(3)}`,
    ].join(''),
  );
  return lines.join('\n');
}

const tallies: Tally[] = [];

test.each(POLLUTIONS)('%s: cell by cell, and better than PapaParse guesses', async (pollution) => {
  const tally = await tallyOf(pollution);
  tallies.push(tally);
  expect(tally.exact, tally.missed.join(', ')).toBeGreaterThanOrEqual(tally.papaExact);
  if (tally.papaExact < FILES_EACH) expect(tally.f1).toBeGreaterThan(tally.papaF1);
});

test('of all files 99 in a hundred come back exactly', () => {
  if (process.env['LONG']) process.stdout.write(`${tableOf(tallies)}\n`);
  const missed = tallies.flatMap((tally) => tally.missed);
  const share = 1 - missed.length / (FILES_EACH * tallies.length);
  expect(share, missed.join(', ')).toBeGreaterThanOrEqual(0.99);
});
