/** Every row read is accounted for, and no good row is rejected or skipped (rules.md, "Imports"). */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freshClient } from '#testing/in-process-client.ts';
import { numRuns } from '#testing/property.ts';
import type { StagedFileView } from '#worker/protocol/import.ts';

type RowKind = 'good' | 'blank' | 'header' | 'badDate' | 'badAmount' | 'empty' | 'remark';

const HEADER = '订单编号,顾客编号,下单时间,实付金额,备注';

const goodRow = fc.record({
  order: fc.integer({ min: 1, max: 999_999 }),
  customer: fc.integer({ min: 1, max: 50 }),
  day: fc.integer({ min: 1, max: 28 }),
  cents: fc.integer({ min: 0, max: 999_999 }),
  // Remarks that look like totals, notes and headers must not cost a good row.
  remark: fc.constantFrom('', '合计', '总计', 'total', '备注:送礼', '订单编号', '=1+1', ',,,'),
});

const rows = fc.array(
  fc.tuple(
    fc.constantFrom<RowKind[]>(
      'good',
      'good',
      'good',
      'blank',
      'header',
      'badDate',
      'badAmount',
      'empty',
    ),
    goodRow,
  ),
  { minLength: 1, maxLength: 60 },
);

function textOf(
  kind: RowKind,
  row: { order: number; customer: number; day: number; cents: number; remark: string },
): string {
  const date = `2024-03-${String(row.day).padStart(2, '0')}`;
  const amount = (row.cents / 100).toFixed(2);
  const remark = row.remark.includes(',') ? `"${row.remark}"` : row.remark;
  switch (kind) {
    case 'good':
      return `T${row.order},C${row.customer},${date},${amount},${remark}`;
    case 'badDate':
      return `T${row.order},C${row.customer},2024-13-45,${amount},${remark}`;
    case 'badAmount':
      return `T${row.order},C${row.customer},${date},abc,${remark}`;
    case 'blank':
      return ',,,,';
    case 'empty':
      return '';
    case 'header':
      return HEADER;
    case 'remark':
      return `,,,,${remark}`;
  }
}

async function stage(text: string): Promise<StagedFileView> {
  const client = freshClient();
  await client.call('workspace.open', { zone: 'Asia/Shanghai' });
  const staged = await client.call('import.stage', { files: [new File([text], 'orders.csv')] });
  return staged.files[0]!;
}

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((total, count) => total + count, 0);

test('read = new + changed + duplicate + rejected + skipped, and every good row is taken', async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (listed) => {
      const isReadable = listed.some(([kind]) => kind === 'good');
      fc.pre(isReadable);
      // As many good rows first, so that the columns are known for what they are.
      const sure = Array.from(
        { length: listed.length + 3 },
        (_, at) => `S${at},C${at},2024-02-05,12.50,`,
      );
      const lines = [HEADER, ...sure, ...listed.map(([kind, row]) => textOf(kind, row))];
      const file = await stage(lines.join('\r\n'));
      const { rows: counts } = file;
      const taken = counts.new + counts.changed + counts.duplicate;
      expect(counts.read).toBe(taken + sum(counts.rejected) + sum(counts.skipped));
      const count = (kind: RowKind): number => listed.filter(([own]) => own === kind).length;
      expect(taken).toBe(sure.length + count('good'));
      expect(counts.rejected.unreadableDate ?? 0).toBe(count('badDate'));
      expect(counts.rejected.unreadableNumber ?? 0).toBe(count('badAmount'));
      expect(counts.skipped.repeatedHeader ?? 0).toBe(count('header'));
      // An empty line at the very end is the end of the last record, not a record.
      const last = listed.at(-1)?.[0] === 'empty' ? 1 : 0;
      expect(counts.skipped.blank ?? 0).toBe(count('blank') + count('empty') - last);
    }),
    { numRuns: numRuns(35, 2000) },
  );
}, 600_000);

test('title rows above, a total and a note below are skipped, each with its reason', async () => {
  const file = await stage(
    [
      '2024年3月销售明细,,,,',
      HEADER,
      'T1,C1,2024-03-01,10.00,',
      'T2,C2,2024-03-02,20.00,',
      'T3,C1,2024-03-05,30.00,',
      '合计,,,60.00,',
      '备注：以上不含退款,,,,',
    ].join('\r\n'),
  );
  expect(file.rows).toEqual({
    read: 6,
    new: 3,
    changed: 0,
    duplicate: 0,
    rejected: {},
    skipped: { title: 1, total: 1, note: 1 },
  });
});

test('a row with nothing usable is rejected, not dropped', async () => {
  const file = await stage(
    [HEADER, 'T1,C1,2024-03-01,10.00,', ',,,,只有备注', 'T2,C2,2024-03-02,20.00,'].join('\n'),
  );
  expect(file.rows.read).toBe(3);
  expect(sum(file.rows.rejected) + file.rows.new).toBe(3);
});

test('money that nobody can read is said, never taken as nothing', async () => {
  const lines = Array.from({ length: 12 }, (_, at) => `T${at},C${at},2024-03-01,abc,`);
  const file = await stage([HEADER, ...lines].join('\n'));
  expect(file.refusal).toEqual({
    code: 'allRejected',
    rows: 12,
    reasons: { unreadableNumber: 12 },
  });
});

test('what a bill adds up below its rows is a note, whatever it counts', async () => {
  const bill = [
    '支付宝交易记录明细查询',
    '账号:[abc@163.com]',
    '交易号                  ,商家订单号               ,交易创建时间              ,交易对方            ,商品名称                ,金额（元）   ,收/支     ,交易状态    ,',
    ...Array.from(
      { length: 12 },
      (_, at) =>
        `20250101220010000000${10 + at}	,T${at}	,2025-01-${10 + at} 10:00:00 ,王芳 ,收款 ,${10 + at}.00 ,收入 ,交易成功 ,`,
    ),
    '------------------------------------------------------------------------------------',
    '共12笔记录',
    '已收入:12笔,186.00元',
    '待收入:0笔,0.00元',
    '已支出:0笔,0.00元',
    '导出时间:[2025-06-01 10:00:00]    用户:张三',
  ];
  const { rows } = await stage(bill.join('\n'));
  expect(rows.new).toBe(12);
  expect(rows.skipped.note).toBe(6);
});
