/** Books of one purpose, and sums that are told apart by what they come to. */
import { describe, expect, test } from 'vitest';
import { guessReadAs } from '#ingest/dialect/read-guess.ts';
import { cellContent } from '#ingest/values/cell-text.ts';
import type { ChosenField } from './column-clues.ts';
import { mapColumns } from './mapping.ts';

function mappingOf(lines: readonly string[], chosen: ReadonlyMap<number, ChosenField> = new Map()) {
  const [headers, ...rows] = lines.map((line) => line.split('|'));
  const clues = headers!.map((header, at) => {
    const values = rows.map((row) => cellContent(row[at]!));
    return { header, values, guess: guessReadAs(values) };
  });
  const { kind, columns, payments } = mapColumns(clues, chosen);
  const fields = columns.map(({ tables, field }) => (field ? `${tables![0]}.${field}` : '?'));
  return { kind, fields, columns, payments };
}

describe('what is paid onto a card', () => {
  const BOOK = [
    '日期|会员姓名|手机号|充值金额|赠送金额|账户余额|支付方式',
    '2024/3/1|王芳|13812345678|500|50|620|微信',
    '2024/3/2|李强|13912345678|300|30|330|现金',
    '2024/3/5|王芳|13812345678|1000|100|1720|微信',
  ];

  test('is a payment, and stands for no order', () => {
    expect(mappingOf(BOOK)).toMatchObject({
      kind: 'payments',
      payments: null,
      fields: [
        'payments.at',
        'customers.name',
        'customers.phone',
        'payments.amount',
        '?',
        'customers.storedBalance',
        'payments.method',
      ],
    });
  });

  test('is what somebody says it is', () => {
    const chosen = new Map([[3, { table: 'orders', field: 'amount' } as const]]);
    expect(mappingOf(BOOK, chosen).kind).toBe('orders');
  });

  test('tells of sales where what was bought is told too', () => {
    const { kind, fields } = mappingOf([
      '日期|卡号|姓名|充值|消费|余额',
      '2024/3/1|8001|王芳|500||620',
      '2024/3/2|8002|李强||38|282',
      '2024/3/5|8001|王芳||68|552',
    ]);
    expect(kind).toBe('orders');
    expect(fields[4]).toBe('orders.amount');
  });

  test('is told of members in a list of them', () => {
    const { kind } = mappingOf([
      '会员姓名|手机号|性别|生日|城市|充值金额|登记日期',
      '王芳|13812345678|女|1990-01-02|杭州|500|2024/3/1',
      '李强|13912345678|男|1988-05-06|上海|300|2024/3/2',
    ]);
    expect(kind).toBe('customers');
  });
});

describe('what runs from a day until another, for a price', () => {
  test('is a contract, also where everybody has one', () => {
    expect(
      mappingOf([
        '姓名|手机|卡种|开卡日期|到期日期|金额(元)',
        '王芳|13812345678|年卡|2024/3/1|2025/3/1|2399',
        '李强|13912345678|季卡|2024/3/2|2024/6/2|799',
      ]),
    ).toMatchObject({
      kind: 'contracts',
      fields: [
        'customers.name',
        'customers.phone',
        'contracts.product',
        'contracts.startedOn',
        'contracts.endedOn',
        'contracts.amount',
      ],
    });
  });

  test('is a person where nothing is told but what there is left', () => {
    const { kind } = mappingOf([
      '会员姓名|手机号|卡号|办卡时间|到期时间|余额',
      '王芳|13812345678|8001|2024/3/1|2025/3/1|620',
      '李强|13912345678|8002|2024/3/2|2025/3/2|300',
    ]);
    expect(kind).toBe('customers');
  });
});

describe('a fee beside the day on which somebody signed up', () => {
  test('is an order of that day', () => {
    const { kind, fields } = mappingOf([
      '学员姓名|家长电话|课程|报名日期|应缴学费|已缴|欠费',
      '王小明|13812345678|书法|2024/3/1|1980|1980|0',
      '李小红|13912345678|英语|2024/3/2|2580|1000|1580',
    ]);
    expect(kind).toBe('orders');
    expect(fields.slice(1, 6)).toEqual([
      'customers.phone',
      'orderLines.productName',
      'orders.orderedAt',
      'orders.amountDue',
      'orders.amount',
    ]);
  });

  test('is none where it is what somebody has spent in all', () => {
    const { kind } = mappingOf([
      '会员姓名|手机号|性别|入会时间|客单价',
      '王芳|13812345678|女|2024/3/1|188',
      '李强|13912345678|男|2024/3/2|266',
    ]);
    expect(kind).toBe('customers');
  });
});

describe('of several sums', () => {
  test('the one that the others make up is the order’s', () => {
    const { fields } = mappingOf([
      '下单日期|客户姓名|电话|定金|尾款|总价',
      '2024/3/1|王芳|13812345678|300|700|1000',
      '2024/3/2|李强|13912345678|600|1400|2000',
      '2024/3/5|张伟|13712345678|450|1050|1500',
    ]);
    expect(fields.slice(3)).toEqual(['?', '?', 'orders.amount']);
  });

  test('it is what was to be paid where another says what was', () => {
    const { fields } = mappingOf([
      '日期|客户|联系电话|合计|已付|欠款',
      '2024/3/1|王芳|13812345678|1000|300|700',
      '2024/3/2|李强|13912345678|2000|1400|600',
      '2024/3/5|张伟|13712345678|1500|1000|500',
    ]);
    expect(fields.slice(3)).toEqual(['orders.amountDue', 'orders.amount', '?']);
  });

  test('what says that it was paid comes before what was spent', () => {
    const { fields } = mappingOf([
      '消费日期|会员手机|消费金额|折后实付',
      '2024/3/1|13812345678|100|90',
      '2024/3/2|13912345678|200|170',
    ]);
    expect(fields.slice(2)).toEqual(['orders.amountDue', 'orders.amount']);
  });

  test('two that may as well be it leave it a guess', () => {
    const two = (other: string) =>
      mappingOf([
        `日期|客户|联系电话|总价|${other}`,
        '2024/3/1|王芳|13812345678|1000|960',
        '2024/3/2|李强|13912345678|2000|1890',
        '2024/3/5|张伟|13712345678|1500|1440',
      ]).columns;
    expect(two('总额')[3]).toMatchObject({ field: 'amount', confidence: 0.5 });
    expect(two('重量')[3]!.confidence).toBeGreaterThan(0.6);
  });
});

describe('a figure under a word that nobody knows', () => {
  test('is how many of a price come to the amount', () => {
    const { fields } = mappingOf([
      '接单日期|客户|电话|印品|印量|单价|总额',
      '2024/3/1|王芳|13812345678|名片|200|0.5|100',
      '2024/3/2|李强|13912345678|画册|30|12|360',
      '2024/3/5|张伟|13712345678|海报|50|3|150',
    ]);
    expect(fields[4]).toBe('orderLines.quantity');
  });

  test('is nothing where it comes to something else', () => {
    const { fields } = mappingOf([
      '接单日期|客户|电话|印品|印量|单价|总额',
      '2024/3/1|王芳|13812345678|名片|200|0.5|120',
      '2024/3/2|李强|13912345678|画册|30|12|380',
      '2024/3/5|张伟|13712345678|海报|50|3|150',
    ]);
    expect(fields[4]).toBe('?');
  });
});

test('what stands in brackets tells headers apart that are one but for it', () => {
  const { fields } = mappingOf([
    '客户姓名|手机号码|所在地区(省)|所在地区(市)|所在地区(详细地址)',
    '王芳|13812345678|浙江省|杭州市|文三路1号',
    '李强|13912345678|江苏省|南京市|中山路2号',
  ]);
  expect(fields.slice(2)).toEqual(['customers.province', 'customers.city', 'customers.address']);
});

test('another number on every row, also where the same person comes again, is that of the row', () => {
  const rows = Array.from({ length: 12 }, (_, at) => {
    const person = ['王芳|13812345678', '李强|13912345678', '张伟|13712345678'][at % 3]!;
    return `MZ24${1000 + at * 7}|2024/3/${at + 1}|${person}|洗牙|${100 + at}`;
  });
  const { fields } = mappingOf(['门诊号|就诊日期|患者姓名|电话|诊疗项目|实收', ...rows]);
  expect(fields[0]).toBe('orders.orderId');
});

test('a number as carriers give it is that of a parcel, and one that only payments have of a payment', () => {
  const parcels = mappingOf([
    '时间|姓名|电话|金额|单号',
    '2024/3/1|王芳|13812345678|88|SF1234567890123',
    '2024/3/2|李强|13912345678|66|SF1234567890124',
  ]);
  expect(parcels.fields[4]).toBe('shipments.shipmentId');
  const paid = mappingOf([
    'id|Created date (UTC)|Amount|Currency|Status|Customer Email',
    'pi_3Nabcdefgh12|2024-03-01 10:00|20.00|usd|succeeded|a@mail.test.io',
    'pi_3Nabcdefgh13|2024-03-02 11:00|30.00|usd|succeeded|b@mail.test.io',
  ]);
  expect(paid.payments).not.toBeNull();
});

describe('whose word a sheet of sales is', () => {
  const rows = (of: (at: number) => string): readonly string[] =>
    Array.from({ length: 12 }, (_, at) => of(at));
  const NAMES = 'Ann Miller,Bob Stone,Carol Reed,Dan Wood,Eve Hill,Fay Moss,Gil Dow'.split(',');

  test('many owners own, and one walker walks', () => {
    const { fields } = mappingOf([
      'Date|Owner|Phone|Walks|Per walk|Amount|Walker',
      ...rows((at) => {
        const walks = (at % 3) + 1;
        const phone = `+14155551${200 + (at % 7)}`;
        return `2024-03-${10 + at}|${NAMES[at % 7]}|${phone}|${walks}|15|${walks * 15}|Tess Roe`;
      }),
    ]);
    expect(fields.slice(1, 6)).toEqual([
      'customers.name',
      'customers.phone',
      'orderLines.quantity',
      'orderLines.unitPrice',
      'orders.amount',
    ]);
    expect(fields[6]).not.toBe('customers.name');
  });

  test('two figures without a name make up the third with the one that has', () => {
    const { fields } = mappingOf([
      '入住时间|宠物主人|主人电话|时长天|每天|寄养费|押金',
      ...rows((at) => {
        const days = (at % 5) + 1;
        return `2024/3/${at + 1}|王芳|13812345678|${days}|50|${days * 50}|100`;
      }),
    ]);
    expect(fields.slice(3)).toEqual([
      'orderLines.quantity',
      'orderLines.unitPrice',
      'orderLines.amount',
      '?',
    ]);
  });

  test('a deposit that was paid is not all that was', () => {
    const { fields } = mappingOf([
      '下单时间|顾客姓名|联系电话|总金额|已付订金|剩余尾款',
      '2024/3/1|王芳|13812345678|168|50|118',
      '2024/3/2|李强|13912345678|238|100|138',
      '2024/3/5|张伟|13712345678|298|100|198',
    ]);
    expect(fields.slice(3)).toEqual(['orders.amount', '?', '?']);
  });
});

describe('what is left of a price is what was paid', () => {
  const rows = (names: string): string[] => [
    names,
    '3/1|王芳|皮鞋|299|0|299',
    '3/2|李强|布鞋|99|10|89',
    '3/2|张伟|靴子|459|30|429',
    '3/3|刘洋|布鞋|99|20|79',
    '3/4|王芳|靴子|459|50|409',
    '3/5|陈静|皮鞋|299|0|299',
  ];

  test('however the three are called', () => {
    const { kind, fields } = mappingOf(rows('日期|谁买的|货|标价|减|到手'));
    expect(kind).toBe('orders');
    expect(fields.slice(4)).toEqual(['orders.discount', 'orders.amount']);
  });

  test('also where what was paid stands before what was taken off', () => {
    const { fields } = mappingOf(
      rows('日期|谁买的|货|标价|减|到手').map((line) => {
        const cells = line.split('|');
        return [...cells.slice(0, 4), cells[5], cells[4]].join('|');
      }),
    );
    expect(fields.slice(4)).toEqual(['orders.amount', 'orders.discount']);
  });

  test('not where the one is what it cost and the other what was earned', () => {
    const { fields } = mappingOf(rows('日期|谁买的|货|金额|成本|利润'));
    expect(fields.slice(3)).toEqual(['orders.amount', 'orderLines.cost', '?']);
  });
});

describe('the earlier of two days is when it was ordered', () => {
  const book = (first: string, second: string): string[] => [
    `${first}|${second}|客人|电话|洗什么|单价|共收`,
    '2024/3/4|2024/3/1|王芳|13812345678|西装|30|30',
    '2024/3/5|2024/3/2|李强|13912345678|大衣|40|40',
    '2024/3/6|2024/3/3|张伟|13712345678|西装|30|30',
    '2024/3/9|2024/3/5|刘洋|13612345678|窗帘|60|60',
    '2024/3/9|2024/3/6|陈静|13512345678|大衣|40|40',
  ];

  test('whichever of them stands first', () => {
    const { kind, fields } = mappingOf(book('取件日', '收件日'));
    expect(kind).toBe('orders');
    expect(fields[1]).toBe('orders.orderedAt');
    expect(fields[0]).not.toBe('orders.orderedAt');
  });

  test('unless it is one of something else', () => {
    expect(mappingOf(book('日期', '生产日期')).fields[0]).toBe('orders.orderedAt');
  });
});

test('how many there were is told by goods that cost the same each', () => {
  const { fields } = mappingOf([
    'Booked on|Member|Mobile|Class|Spots|Fee',
    ...Array.from({ length: 12 }, (_, at) => {
      const [name, price] = at % 2 ? ['Yin', 12] : ['Vinyasa', 14];
      const spots = 1 + (at % 3);
      return `0${1 + (at % 9)}/03/2024|Ann Lee ${at % 5}|+1503555120${at % 9}|${name}|${spots}|${spots * price}`;
    }),
  ]);
  expect(fields.slice(3)).toEqual([
    'orderLines.productName',
    'orderLines.quantity',
    'orders.amount',
  ]);
});

test('the total of the tax is no total of the order', () => {
  const { fields } = mappingOf([
    'Name|Created at|Tax: Total|Price: Total|Line: Title|Line: Quantity',
    '#1001|2024-03-01|2.00|27.00|Mug|1',
    '#1002|2024-03-02|4.00|54.00|Mug|2',
  ]);
  expect(fields.slice(2, 4)).toEqual(['?', 'orders.amount']);
});

test('of two fees the one that comes to the other so many times is the price', () => {
  const { fields } = mappingOf([
    '上课日期|学生|科目|课时|课时费|小计',
    '2024.03.01|王芳|数学|2|150|300',
    '2024.03.02|李强|英语|1.5|120|180',
    '2024.03.03|张伟|数学|2|150|300',
    '2024.03.04|刘洋|英语|2|120|240',
  ]);
  expect(fields.slice(3)).toEqual([
    'orderLines.quantity',
    'orderLines.unitPrice',
    'orderLines.amount',
  ]);
});

test('a fee that is never less than what was paid of it is what was due', () => {
  const { fields } = mappingOf([
    '学员编号|姓名|手机|报名日期|学费|已交',
    'JX240001|王芳|13812345678|2024/03/01|3800|2000',
    'JX240002|李强|13912345678|2024/03/02|4200|4200',
    'JX240003|张伟|13712345678|2024/03/03|3800|3800',
    'JX240004|刘洋|13612345678|2024/03/04|3800|1000',
    'JX240005|陈静|13512345678|2024/03/05|4200|4200',
  ]);
  expect(fields.slice(4)).toEqual(['orders.amountDue', 'orders.amount']);
});

test('of two numbers of a bill the one that speaks of an order is the order\u2019s', () => {
  const { fields, payments } = mappingOf([
    '交易号|商户订单号|付款时间|交易对方|金额（元）|收/支|交易状态',
    '2024030122001|T200P22334455|2024-03-01 10:00:00|王芳|88.00|收入|交易成功',
    '2024030122002|T200P22334456|2024-03-02 10:00:00|李强|39.00|收入|交易成功',
  ]);
  expect(payments).not.toBeNull();
  expect(fields.slice(0, 2)).toEqual(['payments.paymentId', 'orders.orderId']);
});

test('an open id tells who it was under any header', () => {
  const { fields } = mappingOf([
    '订单编号|下单用户|商品|数量|实付|下单时间|收货人姓名',
    '371001|oAbCdEfGhIjKlMnOpQrStUvWxY01|龙井|1|168|2024-06-01 10:00|王芳',
    '371002|oAbCdEfGhIjKlMnOpQrStUvWxY02|白茶|1|98|2024-06-02 10:00|李强',
  ]);
  expect(fields[1]).toBe('customers.wechatOpenId');
});

test('what was paid beforehand is not what was paid', () => {
  const { fields } = mappingOf([
    '下订|客人|电话|套系|套系价|已交定金|摄影师',
    ...Array.from({ length: 12 }, (_, at) => {
      const [name, price] = at % 2 ? ['写真', 680] : ['全家福', 1280];
      return `2024-03-${String(at + 1).padStart(2, '0')}|王${'芳敏静磊'[at % 4]}|1381234567${at % 4}|${name}|${price}|${at % 3 ? 500 : 300}|阿杰`;
    }),
  ]);
  expect(fields.slice(3, 6)).toEqual(['orderLines.productName', 'orders.amount', '?']);
});

test('when a form was filled in is not when it was, where another day says that', () => {
  const { fields } = mappingOf([
    '门诊号|就诊日期|患者姓名|联系电话|治疗项目|实收费用|提交时间',
    'MZ240301|2024-03-01|王芳|13812345678|洗牙|198|2024-03-01 18:00:00',
    'MZ240302|2024-03-02|李强|13912345678|补牙|360|2024-03-02 18:10:00',
  ]);
  expect(fields[1]).toBe('orders.orderedAt');
});

test('a total under items is what each of them came to', () => {
  const { fields } = mappingOf([
    'Purchase ID|Purchase Date|Purchase Total|Purchase Discount|Email Address|Order Items: Product Name|Order Items: Quantity|Order Items: Total',
    '9101|01/03/2024|52.00|0|ann@mail.com|Wool Scarf|1|48.00',
    '9102|02/03/2024|51.00|1|bob@mail.com|Merino Beanie|2|48.00',
  ]);
  expect(fields[0]).toBe('orders.orderId');
  expect(fields[3]).toBe('orders.discount');
  expect(fields[7]).toBe('orderLines.amount');
});

test('a payment\u2019s own number comes before that of its invoice', () => {
  const { fields, payments } = mappingOf([
    'id|Created date (UTC)|Amount|Currency|Fee|Customer Email|Invoice Number',
    'py_3Sab12cd34ef|2024-03-01 10:00:00|24.00|gbp|0.48|ann@mail.com|A-0001',
    'py_3Sab12cd34eg|2024-03-02 10:00:00|48.00|gbp|0.96|bob@mail.com|A-0002',
  ]);
  expect(payments?.numberAt).toBe(0);
  expect(fields[6]).toBe('?');
});
