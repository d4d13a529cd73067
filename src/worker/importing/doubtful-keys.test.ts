/** Values that are nobody's key are kept and told, and join nobody. */
import { expect, test } from 'vitest';
import { freshClient } from '#testing/in-process-client.ts';
import type { StagedView } from '#worker/protocol/import.ts';

async function stagedOf(...lines: readonly string[]): Promise<StagedView> {
  const client = freshClient();
  await client.call('workspace.open', { zone: 'Asia/Shanghai' });
  const text = lines.map((line) => `${line}\r\n`).join('');
  return client.call('import.stage', { files: [new File([text], '订单.csv')] });
}

const told = ({ files }: StagedView, code: string) =>
  files[0]!.alerts.find((alert) => alert.code === code);

test('half a phone number is kept, told, and joins nobody', async () => {
  const staged = await stagedOf(
    '手机号,姓名,下单时间,实付金额',
    ...Array.from({ length: 8 }, (_, at) => `1380000111${at},客${at},2024-03-0${at + 1},${at}.00`),
    '1380013,张三,2024-03-04,5.00',
    '1380013,李四,2024-03-05,6.00',
    '138****1234,王五,2024-03-06,7.00',
    ',赵六,2024-03-06,7.00',
  );
  expect(staged.totals).toMatchObject({ people: 8, orders: 12, anonymousOrders: 4 });
  expect(told(staged, 'phonesImpossible')).toEqual({
    code: 'phonesImpossible',
    count: 2,
    header: '手机号',
    examples: ['1380013'],
    records: [10, 11],
  });
});

const day = (at: number): string => `2024-03-${String((at % 28) + 1).padStart(2, '0')}`;

test('0 is the first of customers that are counted up', async () => {
  const rows = Array.from({ length: 40 }, (_, at) => `T${at},${at % 12},${day(at)},${at}.00`);
  const staged = await stagedOf('订单编号,顾客编号,下单时间,实付金额', ...rows);
  expect(staged.totals).toMatchObject({ people: 12, anonymousOrders: 0 });
  expect(told(staged, 'zeroIds')).toBeUndefined();
});

test('where customers have other numbers, or shop without one far more often, 0 is told as none', async () => {
  const sparse = Array.from(
    { length: 20 },
    (_, at) => `T${at},${at % 5 === 0 ? 0 : 10_000 + at * 37},${day(at)},${at}.00`,
  );
  const staged = await stagedOf('订单编号,顾客编号,下单时间,实付金额', ...sparse);
  expect(staged.totals).toMatchObject({ people: 16, anonymousOrders: 4 });
  expect(told(staged, 'zeroIds')).toMatchObject({ count: 4, header: '顾客编号', examples: ['0'] });
  const walkIn = Array.from(
    { length: 60 },
    (_, at) => `T${at},${at % 2 === 0 ? 0 : (at % 13) + 1},${day(at)},${at}.00`,
  );
  const busy = await stagedOf('订单编号,顾客编号,下单时间,实付金额', ...walkIn);
  expect(told(busy, 'zeroIds')).toMatchObject({ count: 30 });
});
