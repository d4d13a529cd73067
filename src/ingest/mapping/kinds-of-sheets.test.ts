/** Sheets of a small business that look like orders, or like nothing known, and are neither. */
import { describe, expect, test } from 'vitest';
import { guessReadAs } from '#ingest/dialect/read-guess.ts';
import { cellContent } from '#ingest/values/cell-text.ts';
import { mapColumns } from './mapping.ts';

function mappingOf(...lines: readonly string[]) {
  const [headers, ...rows] = lines.map((line) => line.split('|'));
  const clues = headers!.map((header, at) => {
    const values = rows.map((row) => cellContent(row[at]!));
    return { header, values, guess: guessReadAs(values) };
  });
  const { kind, columns } = mapColumns(clues, new Map());
  const fields = columns.map(({ tables, field }) => {
    const table = tables?.find((it) => it === kind) ?? tables?.[0];
    return field ? `${table}.${field}` : '?';
  });
  return { kind, fields };
}

describe('what was bought of suppliers is no sale', () => {
  test('told in the words of purchases', () => {
    expect(
      mappingOf(
        'PO No.|PO Date|Vendor Name|SKU|Item|Qty|Unit Cost|Line Total|Expected Delivery|Received Date',
        'P-1|2026-02-03|Green Valley|A-7|Flour 1kg|40|0.92|36.80|2026-02-10|2026-02-11',
        'P-2|2026-02-05|Harbour Foods|A-9|Cocoa 500g|12|3.10|37.20|2026-02-12|2026-02-12',
        'P-3|2026-02-09|Green Valley|A-7|Flour 1kg|60|0.95|57.00|2026-02-16|2026-02-18',
      ),
    ).toEqual({
      kind: 'purchases',
      fields: [
        'purchases.purchaseId',
        'purchases.orderedOn',
        'purchases.supplier',
        'purchases.productId',
        'products.name',
        'purchases.quantity',
        'purchases.unitCost',
        '?',
        '?',
        'purchases.receivedOn',
      ],
    });
  });

  test('told by nothing but the supplier of each row', () => {
    const { kind, fields } = mappingOf(
      '日期|供应商|品名|数量|单价|金额',
      '2026-03-01|绿源|番茄|20|3.5|70',
      '2026-03-02|绿源|土豆|30|2|60',
      '2026-03-05|海味行|虾|5|40|200',
    );
    expect(kind).toBe('purchases');
    expect(fields).toContain('purchases.orderedOn');
    expect(fields).toContain('purchases.unitCost');
  });

  test('sold in a shop, of whatever supplier, it is a sale', () => {
    const { kind } = mappingOf(
      '日期|门店|商品|供应商|数量|售价|销售额',
      '2026-03-01|一店|番茄|绿源|20|3.5|70',
      '2026-03-02|二店|土豆|绿源|30|2|60',
    );
    expect(kind).toBe('orders');
  });

  test('bought by somebody it is an order', () => {
    const { kind } = mappingOf(
      'Order No|Order Date|Customer Email|Item|Supplier|Qty|Unit Price',
      'S1|2026-03-01|ann@mail.test.io|Tea|Green Valley|1|4.00',
      'S2|2026-03-02|bo@mail.test.io|Jam|Green Valley|2|3.00',
    );
    expect(kind).toBe('orders');
  });
});

describe('what was quoted is no sale', () => {
  test.each([
    [
      'Quote No.|Quote Date|Company|Email|Product|Qty|Unit Price|Quoted Amount|Sales Stage|Won/Lost',
      'Q-1|03/02/2026|Acme GmbH|ann@mail.test.io|Gear|10|2.50|25.00|Negotiation|',
      'Q-2|13/02/2026|Acme GmbH|ann@mail.test.io|Gear|10|2.50|25.00|Closed Won|Won',
      'Q-3|23/02/2026|Bolt Ltd|bo@mail.test.io|Seal|10|2.50|25.00|Closed Lost|Lost',
    ],
    [
      '报价单号|报价日期|客户名称|手机|产品|数量|单价|报价金额|状态',
      'BJ001|2026-03-02|宏达机械有限公司|13812345678|轴承|10|5|50|跟进中',
      'BJ002|2026-03-12|宏达机械有限公司|13812345678|轴承|10|5|50|已成交',
    ],
    [
      '報價單號|報價日期|客戶名稱|聯絡人|品項|數量|單價|報價金額',
      'BJ001|2026-03-02|宏達有限公司|王偉|軸承|10|5|50',
      'BJ002|2026-03-12|宏達有限公司|王偉|軸承|10|5|50',
    ],
  ])('%s', (...lines) => {
    const { kind, fields } = mappingOf(...lines);
    expect(kind).toBe('opportunities');
    expect(fields).toEqual(
      expect.arrayContaining([
        'opportunities.opportunityId',
        'opportunities.openedOn',
        'opportunities.amount',
      ]),
    );
  });

  test('an order that tells of which quote it came is a sale', () => {
    const { kind } = mappingOf(
      'Order No|Quote No|Order Date|Customer Email|Item|Amount',
      'S1|Q-1|2026-03-01|ann@mail.test.io|Gear|25.00',
      'S2|Q-2|2026-03-02|bo@mail.test.io|Seal|3.00',
    );
    expect(kind).toBe('orders');
  });
});

describe('who unsubscribed is told by the cells of a column, or by the day on which they did', () => {
  test.each([
    [
      'Email Address|First Name|Country|Status|Unsubscribed At',
      'a@mail.test.io|Ann|US|subscribed|',
      'b@mail.test.io|Bo|US|unsubscribed|03/04/2025',
      'c@mail.test.io|Cy|US|cleaned|',
    ],
    [
      '邮箱|昵称|城市|订阅状态|退订时间',
      'a@mail.test.cn|小王|杭州|已订阅|',
      'b@mail.test.cn|小李|杭州|已退订|2025-03-04',
    ],
    [
      '電子郵件|暱稱|城市|狀態|退訂日期',
      'a@mail.test.tw|小王|台北|已訂閱|',
      'b@mail.test.tw|小李|台北|已退訂|2025-03-04',
    ],
  ])('%s', (...lines) => {
    const { kind, fields } = mappingOf(...lines);
    expect(kind).toBe('customers');
    expect(fields.slice(3)).toEqual(['consents.granted', 'contacts.optedOut']);
  });

  test('any other state of a person says nothing of it', () => {
    const { fields } = mappingOf(
      'Email|Name|Country|Status',
      'a@mail.test.io|Ann|US|active',
      'b@mail.test.io|Bo|US|pending',
    );
    expect(fields).not.toContain('consents.granted');
  });
});

test('how satisfied somebody was may be told in words', () => {
  const { kind, fields } = mappingOf(
    'Id|Subject|Requester Email|Created at|Status|Priority|Satisfaction Score',
    '901|Where is my parcel|a@mail.test.io|2024-03-10 10:00|Solved|Normal|Good',
    '902|Refund please|b@mail.test.io|2024-03-11 10:00|Open|High|Bad',
    '903|Wrong size|c@mail.test.io|2024-03-12 10:00|Solved|Normal|Offered',
  );
  expect(kind).toBe('tickets');
  expect(fields[6]).toBe('tickets.satisfaction');
});

describe('what competitors ask is no sale', () => {
  test.each([
    [
      'Item|SKU|Our Price|Competitor|Competitor Price|Checked On',
      'Soap bar|S-1|2.10|BigStore|1.95|2026-05-04',
      'Soap bar|S-1|2.10|Corner Shop|2.40|2026-05-04',
    ],
    [
      '商品|货号|我方售价|竞争对手|对手售价|查价日期',
      '拿铁|L-1|28|街角|32|2026-03-01',
      '美式|M-1|22|街角|26|2026-03-01',
    ],
    [
      '品項|貨號|售價|競爭對手|競品價格|查價日期',
      '拿鐵|L-1|120|街角|130|2026-03-01',
      '美式|M-1|90|街角|95|2026-03-01',
    ],
  ])('%s', (...lines) => {
    const { kind, fields } = mappingOf(...lines);
    expect(kind).toBe('competitorProducts');
    expect(fields.filter((field) => field !== '?')).toEqual([
      'competitorProducts.product',
      'competitorProducts.ourProductId',
      'competitorProducts.competitor',
      'competitorProducts.price',
      'competitorProducts.on',
    ]);
  });
});

describe('who came when is no list of people and no unknown table', () => {
  test.each([
    [
      'Member No|Check-in|Gym',
      'K001|2026-09-06 19:01|East',
      'K001|2026-09-08 18:46|East',
      'K002|2026-09-08 06:27|West',
    ],
    [
      '会员卡号|日期|门店',
      'K001|2026-09-06 19:01|一店',
      'K001|2026-09-08 18:46|一店',
      'K002|2026-09-08 06:27|二店',
    ],
    [
      '會員編號|簽到時間|分店',
      'K001|2026-09-06 19:01|一店',
      'K002|2026-09-08 18:46|一店',
      'K003|2026-09-08 06:27|二店',
    ],
  ])('%s', (...lines) => {
    expect(mappingOf(...lines)).toEqual({
      kind: 'events',
      fields: ['customers.memberNo', 'events.at', 'events.place'],
    });
  });

  test('guests who paid for their nights ordered when they came', () => {
    const { kind, fields } = mappingOf(
      'Guest Name|Phone|Check-in|Check-out|Room|Total',
      'Ann Lee|07700900111|2026-03-01|2026-03-03|Double|200',
      'Bo Ray|07700900112|2026-03-02|2026-03-03|Single|90',
    );
    expect(kind).toBe('orders');
    expect(fields[2]).toBe('orders.orderedAt');
  });
});

test('what people hold stands beside the questions of a survey and is told of them', () => {
  const { kind, fields } = mappingOf(
    'Response ID|Submitted At|Email|How easy was it to order?|What should we do better?|Plan',
    'R1|2026-10-05 04:29|a.lee@mail.test.io|9|Great value|Pro',
    'R2|2026-10-06 10:12|b.ray@mail.test.io|3||Basic',
  );
  expect(kind).toBe('surveys');
  expect(fields).toEqual([
    'surveys.responseId',
    'surveys.at',
    'customers.email',
    'surveys.answer',
    'surveys.answer',
    '?',
  ]);
});

describe('would you recommend us, and why: a mark and what people say of it', () => {
  const fields = [
    'feedback.feedbackId',
    'feedback.at',
    'customers.email',
    'customers.name',
    'feedback.nps',
    'feedback.text',
    '?',
  ];
  test.each([
    [
      'Response ID|Submitted At|Email|Name|How likely are you to recommend our shop to a friend? (0-10)|What is the main reason for your score?|Plan',
      'R1|2026-10-05 04:29|a.lee@mail.test.io|Ann Lee|9|Great value|Pro',
      'R2|2026-10-06 10:12|b.ray@mail.test.io|Bo Ray|3||Basic',
      'R3|2026-10-07 10:12|c.doe@mail.test.io|Cy Doe|10|Fast|Basic',
    ],
    [
      '序号|提交时间|邮箱|姓名|您有多大可能把我们推荐给朋友？（0-10）|打分的主要原因是什么？|套餐',
      '1|2026-10-05 04:29|zhang@mail.test.cn|张晓|9|很好|专业版',
      '2|2026-10-06 10:12|li@mail.test.cn|李明|3||基础版',
      '3|2026-10-07 10:12|wang@mail.test.cn|王芳|10|快|基础版',
    ],
  ])('%s', (...lines) => {
    expect(mappingOf(...lines)).toEqual({ kind: 'feedback', fields });
  });

  test('one of many questions is answered in a survey', () => {
    const { kind } = mappingOf(
      'Response ID|Submitted At|How likely are you to recommend us?|How easy was it to order?|What should we do better?',
      'R1|2026-10-05 04:29|9|5|Nothing',
      'R2|2026-10-06 10:12|3|2|Prices',
    );
    expect(kind).toBe('surveys');
  });
});

test('whom somebody called on is no list of people', () => {
  const { kind, fields } = mappingOf(
    '拜访时间|客户|联系人|手机|拜访类型|拜访结果|拜访人',
    '2024-03-01 10:00|鑫源贸易有限公司|王芳|13812345678|初访|有意向|小王',
    '2024-03-02 14:30|宏达实业有限公司|李强|13912345678|回访|已报价|小王',
    '2024-03-04 09:10|天润电子有限公司|张伟|13712345678|初访|暂无需求|小李',
  );
  expect(kind).toBe('events');
  expect(fields.slice(0, 4)).toEqual([
    'events.at',
    'customers.company',
    'customers.name',
    'customers.phone',
  ]);
});

test('when somebody is to pay again makes no contract of what they paid', () => {
  const { kind } = mappingOf(
    '姓名|联系电话|课程|已缴|缴费日期|续费日',
    '王芳|13812345678|硬笔|1800|2024/3/1|2024/7/1',
    '李强|13912345678|软笔|2400|2024/3/4|2024/7/4',
  );
  expect(kind).toBe('orders');
});

test('what somebody signed up for and paid is an order', () => {
  const { kind, fields } = mappingOf(
    '报名编号|学员姓名|性别|手机号码|单位名称|职务|报名课程|培训费用|缴费状态|报名时间',
    'BM1001|王芳|女|13812345678|鑫源贸易|经理|PMP|2980|已缴费|2024-03-01',
    'BM1002|李强|男|13912345678|宏达实业|主管|财务班|1680|未缴费|2024-03-02',
  );
  expect(kind).toBe('orders');
  expect(fields[6]).toBe('orderLines.productName');
});

test('names alone are a list of people', () => {
  const { kind, fields } = mappingOf('Name|Table', 'Ann Lee|1', 'Bob Stone|2', 'Carol Reed|1');
  expect(kind).toBe('customers');
  expect(fields[0]).toBe('customers.name');
});

test('a level that the price follows is what was sold', () => {
  const { fields } = mappingOf(
    '日期|车主|电话|级别|收费',
    ...Array.from({ length: 12 }, (_, at) => {
      const [level, price] = [
        ['小轿车', 30],
        ['SUV', 40],
        ['面包车', 45],
      ][at % 3]!;
      return `2024/3/${1 + at}|${'王李张刘'[at % 4]}芳|1381234567${at % 4}|${level}|${price}`;
    }),
  );
  expect(fields[3]).toBe('orderLines.productName');
});

test('what somebody thought of what they bought is no order, though it names the order', () => {
  const { kind, fields } = mappingOf(
    '评价时间|订单编号|宝贝标题|买家昵称|评价等级|评价内容',
    '2024-06-01 10:00:00|2190011223301|真丝眼罩|小**1|好评|质量很好，发货快',
    '2024-06-02 11:00:00|2190011223302|蚕丝被|阳**7|中评|一般般，有色差',
  );
  expect(kind).toBe('feedback');
  expect(fields[5]).toBe('feedback.text');
});

test('what may be won, with how likely that is, is no order', () => {
  const { kind, fields } = mappingOf(
    '记录ID|交易所有者|金额|交易名称|成交日期|客户名称|阶段|可能性 (%)|创建时间',
    'zcrm_61001|王婷|4200|鑫源采购|2024-06-01|鑫源贸易有限公司|谈判/复审|75|2024-05-01 10:00:00',
    'zcrm_61002|赵刚|8400|宏达采购|2024-06-09|宏达实业有限公司|成交|100|2024-05-02 10:00:00',
  );
  expect(kind).toBe('opportunities');
  expect(fields.slice(0, 5)).toEqual([
    'opportunities.opportunityId',
    'opportunities.owner',
    'opportunities.amount',
    'opportunities.name',
    'opportunities.closedOn',
  ]);
});

test('customers as a payment service numbers them are people, whatever each has spent in all', () => {
  const { kind, fields } = mappingOf(
    'id|Email|Name|Created (UTC)|Currency|Plan|Total Spend|Payment Count|Average Order',
    'cus_ab12cd34ef56|ann@mail.com|Ann Lee|2024-03-01 10:00|usd|pro|40|2|20',
    'cus_ab12cd34ef57|bob@mail.com|Bob Ray|2024-03-02 10:00|usd|pro|60|3|20',
    'cus_ab12cd34ef58|carl@mail.com|Carl May|2024-03-03 10:00|usd|pro|80|4|20',
  );
  expect(kind).toBe('customers');
  expect(fields[0]).toBe('customers.customerId');
});

test('who was there is told by visits, in whichever lesson', () => {
  const { kind, fields } = mappingOf(
    '日期|學生|家長電話|課程|出席|老師',
    '2024/03/01|陳怡君|0912345678|數學|到|林老師',
    '2024/03/01|林志明|0923456789|英文|請假|陳老師',
    '2024/03/02|陳怡君|0912345678|數學|到|林老師',
  );
  expect(kind).toBe('events');
  expect(fields.slice(0, 3)).toEqual(['events.at', 'customers.name', 'customers.phone']);
});

test('what people are asked with 您 is a question', () => {
  const { kind } = mappingOf(
    '客户姓名|联系电话|服务项目|您对产品质量的满意度|您对服务态度的满意度|意见建议|填写时间',
    '王芳|13812345678|保洁|5|5|很好|2024-03-01 10:00',
    '李强|13912345678|维修|4|5|希望降价|2024-03-02 10:00',
  );
  expect(kind).toBe('surveys');
});

test('buyers known by nothing but their nicks are a list of people', () => {
  const { kind, fields } = mappingOf(
    '买家昵称|会员级别|交易总额(元)|交易笔数(笔)|上次交易时间|客户来源',
    '小鹿001|普通会员|88.00|1|2024-03-01 10:00:00|交易成功',
    '阳光77|VIP|960.00|7|2024-03-02 10:00:00|交易成功',
  );
  expect(kind).toBe('customers');
  expect(fields.slice(0, 2)).toEqual(['customers.name', 'customers.memberLevel']);
});

test('what was done on which page is told with any moment, also one of figures alone', () => {
  const { kind, fields } = mappingOf(
    'Effective user ID|Date hour and minute|Event name|Page path and screen class',
    '1200000001.1714500001|202403011159|page_view|/p/1',
    '1200000002.1714500002|202403011406|purchase|/p/2',
  );
  expect(kind).toBe('events');
  expect(fields.slice(0, 2)).toEqual(['events.deviceId', 'events.at']);
});

test('who answered, and when for the first time, is told of tickets', () => {
  const { kind, fields } = mappingOf(
    '会话编号|用户OpenID|接入时间|首次回复时间|结束时间|接待客服',
    'KF30001|oAbCdEfGhIjKlMnOpQrStUvWxY01|2024-03-01 10:00:00|2024-03-01 10:01:00|2024-03-01 10:30:00|小美',
    'KF30002|oAbCdEfGhIjKlMnOpQrStUvWxY02|2024-03-01 11:00:00|2024-03-01 11:02:00|2024-03-01 11:20:00|小林',
  );
  expect(kind).toBe('tickets');
  expect(fields[2]).toBe('tickets.openedAt');
});

test('what a repair cost makes an order of it, on the day it was asked for', () => {
  const { kind, fields } = mappingOf(
    '派工单号|报修日期|报修客户|联系电话|维修师傅|费用合计|完工日期|提交时间',
    'PG240301|2024-03-01|鑫源贸易有限公司|13812345678|刘师傅|140|2024-03-03|2024-03-01 10:00',
    'PG240302|2024-03-02|宏达实业有限公司|13912345678|陈师傅|110|2024-03-04|2024-03-02 10:00',
  );
  expect(kind).toBe('orders');
  expect([fields[1], fields[5], fields[6]]).toEqual([
    'orders.orderedAt',
    'orders.amount',
    'orders.closedAt',
  ]);
});

test('numbers that can be dialled are no names, whatever they are called', () => {
  const { fields } = mappingOf(
    'Dropped off|Potter|Contact|Piece|Qty|Rate|Owed',
    ...Array.from({ length: 12 }, (_, at) =>
      [
        `0${1 + (at % 9)} Mar 2024`,
        ['Ann Lee', 'Bob Ray', 'Carl May', 'Dora Poe'][at % 4],
        `+1503555120${at % 4}`,
        ['Bowl', 'Vase'][at % 2],
        1 + (at % 3),
        [4, 9][at % 2],
        (1 + (at % 3)) * [4, 9][at % 2]!,
      ].join('|'),
    ),
  );
  expect(fields.slice(1, 3)).toEqual(['customers.name', 'customers.phone']);
});

test('one moment on two clocks is told by the nearer one', () => {
  const { fields } = mappingOf(
    'balance_transaction_id|created_utc|created|currency|gross|fee|customer_email',
    'txn_1ab12cd34|2024-03-01 10:00:00|2024-03-01 05:00:00|usd|24.00|1.00|ann@mail.com',
    'txn_1ab12cd35|2024-03-02 10:00:00|2024-03-02 05:00:00|usd|48.00|1.70|bob@mail.com',
  );
  expect(fields[1]).toBe('?');
  expect(fields[2]).toBe('orders.orderedAt');
});

test('goods that are called by two words are no people', () => {
  const { kind } = mappingOf(
    'Name|Description',
    'Wool Scarf|Warm',
    'Linen Tote|Light',
    'Merino Beanie|Soft',
    'Enamel Mug|White',
  );
  expect(kind).not.toBe('customers');
});

test('leads with how far each has come are people, and no talks with them', () => {
  const { kind } = mappingOf(
    '姓名|手机号|线索来源|跟进状态|最新跟进记录|跟进时间',
    '王芳|13812345678|抖音|跟进中|加了微信|2024-03-01 10:00',
    '李强|13912345678|百度|待跟进||2024-03-02 10:00',
    '张伟|13712345678|展会|已签约|约了考察|2024-03-03 10:00',
  );
  expect(kind).toBe('customers');
});

test.each([
  ['Datum|Uhrzeit|Kunde|Betrag', ['orders.orderedAt', '?', 'customers.name', 'orders.amount']],
  ['Fecha|Hora|Cliente|Importe', ['orders.orderedAt', '?', 'customers.name', 'orders.amount']],
])('%s is a book of sales', (header, fields) => {
  const rows = Array.from(
    { length: 9 },
    (_, at) =>
      `2026-03-0${at + 1}|1${at}:20|${['Ana Ruiz', 'Max Lenz', 'Eva Kern'][at % 3]}|${at}.50`,
  );
  expect(mappingOf(header, ...rows)).toEqual({ kind: 'orders', fields });
});
