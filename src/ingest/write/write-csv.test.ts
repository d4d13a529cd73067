import { expect, test } from 'vitest';
import { Cancelled, createJobContext } from '#engine/job.ts';
import { ownMillis } from '#testing/own-time.ts';
import { neutralise, writeCsv, writeCsvInTurns } from './write-csv.ts';

const HEADER = ['名称', '=金额'];
const row = (at: number): (string | null)[] => [
  at % 7 === 0 ? null : `第${at}位, "${at}"\r\n=x`,
  at % 5 === 0 ? `=SUM(A${at})` : `-${at}`,
];

test('formulas are shown and not run; numbers and phones stay as they are', () => {
  expect(
    ['=1+1', '@x', '\tx', '+cmd', '-5', '+86 139 0000 0000', '-', 'a=b'].map(neutralise),
  ).toEqual(["'=1+1", "'@x", "'\tx", "'+cmd", '-5', '+86 139 0000 0000', "'-", 'a=b']);
});

test('full-width signs are taken for formulas too, numbers with them are not; a long cell takes no time', () => {
  expect(
    ['＝1+1', '＠x', '＋cmd', '－x', '\n=x', '＋86 139', '－5%', '5%-'].map(neutralise),
  ).toEqual(["'＝1+1", "'＠x", "'＋cmd", "'－x", "'\n=x", '＋86 139', '－5%', '5%-']);
  const long = (): void => expect(neutralise(`+${'1'.repeat(200_000)}x`)).toMatch(/^'/);
  expect(ownMillis(long)).toBeLessThan(1000);
});

test('a long list written in turns is the same file, and can be cancelled between two turns', async () => {
  const count = 4001;
  let turns = 0;
  const job = { due: () => true, pause: () => Promise.resolve(void turns++) };
  const whole = writeCsv(
    HEADER,
    Array.from({ length: count }, (_, at) => row(at)),
  );
  const inTurns = await writeCsvInTurns(HEADER, count, row, job);
  expect(await inTurns.text()).toBe(await whole.text());
  expect(turns).toBe(3);
  expect(await (await writeCsvInTurns(HEADER, 0, row, job)).text()).toBe("名称,'=金额");
  const cancelled = createJobContext(
    () => true,
    () => undefined,
    0,
  );
  await expect(writeCsvInTurns(HEADER, count, row, cancelled)).rejects.toBeInstanceOf(Cancelled);
});
