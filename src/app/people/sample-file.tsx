import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { linkTo } from '#app/routes.ts';
import { useLocale, useText } from '#ui/words/locale-context.tsx';
import { plainCsv, saveFile } from '#ui/save-file.ts';
import { defineText, type Locale } from '#ui/words/text.ts';

const text = defineText({
  sample: ['下载一份样表', '下載一份範例表格', 'Download a sample file'],
  add: ['导入文件', '匯入檔案', 'Import files'],
});

type Kind = 'orders' | 'customers';

interface Sample {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** What a usual export looks like: its headers, and rows to write over. */
const SAMPLES: Readonly<Record<Kind, Readonly<Record<Locale, Sample>>>> = {
  orders: {
    'zh-CN': {
      name: '订单样表.csv',
      rows: [
        [
          '订单编号',
          '买家会员名',
          '手机号',
          '付款时间',
          '实付金额',
          '订单状态',
          '商品名称',
          '数量',
        ],
        [
          '10001',
          '林晓',
          '13800000001',
          '2026-03-05 20:14:00',
          '128.00',
          '交易成功',
          '桂花乌龙茶',
          '2',
        ],
        [
          '10002',
          '周然',
          '13800000002',
          '2026-03-06 09:30:00',
          '56.50',
          '交易成功',
          '棉麻杯垫',
          '1',
        ],
      ],
    },
    'zh-TW': {
      name: '訂單範例.csv',
      rows: [
        ['訂單編號', '買家帳號', '手機', '付款時間', '實付金額', '訂單狀態', '商品名稱', '數量'],
        [
          '10001',
          '林曉',
          '0912000001',
          '2026-03-05 20:14:00',
          '560',
          '交易完成',
          '桂花烏龍茶',
          '2',
        ],
        ['10002', '周然', '0912000002', '2026-03-06 09:30:00', '240', '交易完成', '棉麻杯墊', '1'],
      ],
    },
    en: {
      name: 'sample-orders.csv',
      rows: [
        [
          'order id',
          'customer name',
          'phone',
          'paid at',
          'amount paid',
          'status',
          'product',
          'quantity',
        ],
        [
          '10001',
          'Ada Moss',
          '+1 202 555 0101',
          '2026-03-05 20:14:00',
          '28.00',
          'completed',
          'Oolong Tea',
          '2',
        ],
        [
          '10002',
          'Ben Hale',
          '+1 202 555 0102',
          '2026-03-06 09:30:00',
          '12.50',
          'completed',
          'Linen Coaster',
          '1',
        ],
      ],
    },
  },
  customers: {
    'zh-CN': {
      name: '会员样表.csv',
      rows: [
        ['会员号', '姓名', '手机号', '生日', '城市', '会员等级'],
        ['M0001', '林晓', '13800000001', '1990-05-12', '杭州', '金卡'],
        ['M0002', '周然', '13800000002', '1986-11-03', '上海', '银卡'],
      ],
    },
    'zh-TW': {
      name: '會員範例.csv',
      rows: [
        ['會員編號', '姓名', '手機', '生日', '城市', '會員等級'],
        ['M0001', '林曉', '0912000001', '1990-05-12', '臺北', '金卡'],
        ['M0002', '周然', '0912000002', '1986-11-03', '臺中', '銀卡'],
      ],
    },
    en: {
      name: 'sample-customers.csv',
      rows: [
        ['customer id', 'name', 'phone', 'birthday', 'city', 'level'],
        ['M0001', 'Ada Moss', '+1 202 555 0101', '1990-05-12', 'Portland', 'Gold'],
        ['M0002', 'Ben Hale', '+1 202 555 0102', '1986-11-03', 'Seattle', 'Silver'],
      ],
    },
  },
};

/** What an empty screen offers: a way to the files, and a sample of the one that is missing. */
export function MissingFileActs({ kind }: { readonly kind: Kind }) {
  const words = useText(text);
  const locale = useLocale();
  const { name, rows } = SAMPLES[kind][locale];
  return (
    <>
      <Button component="a" href={linkTo('/import')}>
        {words.add}
      </Button>
      <Button
        variant="default"
        leftSection={<IconDownload size={17} stroke={1.7} aria-hidden />}
        data-download="sample"
        onClick={() => saveFile(new Blob([plainCsv(rows)], { type: 'text/csv' }), name)}
      >
        {words.sample}
      </Button>
    </>
  );
}
