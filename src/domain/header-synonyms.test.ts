import { describe, expect, it } from 'vitest';

import { candidatesForHeader, knownHeaders } from './header-synonyms.ts';
import { TABLES, TABLE_KINDS, fieldNames, fieldSpec } from './tables.ts';

/** "table.field" of the likeliest reading, '' for none. */
function firstReading(header: string): string {
  const first = candidatesForHeader(header)[0];
  return first === undefined ? '' : `${first.table}.${first.field}`;
}

function readings(header: string): string[] {
  return candidatesForHeader(header).map((each) => `${each.table}.${each.field}`);
}

describe('the lists', () => {
  const known = knownHeaders();
  const all = [...known.values()].flat();

  it('name only fields that exist, each once per header', () => {
    for (const [header, candidates] of known) {
      expect(header).not.toBe('');
      for (const each of candidates) expect(fieldSpec(each.table, each.field)).toBeDefined();
      const names = candidates.map((each) => `${each.table}.${each.field}`);
      expect(new Set(names).size, header).toBe(names.length);
    }
  });

  it('have words for every field of every table, in Chinese and English', () => {
    for (const table of TABLE_KINDS) {
      for (const field of fieldNames(table)) {
        const words = [...known].flatMap(([header, candidates]) =>
          candidates.some((each) => each.table === table && each.field === field) ? [header] : [],
        );
        const where = `${table}.${String(field)}`;
        expect(
          words.some((word) => /[a-z]/.test(word)),
          where,
        ).toBe(true);
        expect(
          words.some((word) => /\p{Script=Han}/u.test(word)),
          where,
        ).toBe(true);
      }
    }
  });

  it('give weight 1 to one reading at most', () => {
    for (const [header, candidates] of known) {
      expect(candidates.filter((each) => each.weight > 0.99).length, header).toBeLessThan(2);
    }
    expect(all.every((each) => each.weight > 0 && each.weight <= 1)).toBe(true);
  });

  it('read back every label that a person sees and every field name of the code', () => {
    for (const table of TABLE_KINDS) {
      for (const field of fieldNames(table)) {
        const where = `${table}.${String(field)}`;
        const labels = fieldSpec(table, field)?.label ?? [];
        for (const word of [...labels, String(field)]) {
          const context = TABLES[table].label;
          const found = [word, ...context.map((label) => `${label} ${word}`)].some((header) =>
            readings(header).includes(where),
          );
          expect(found, `${word} → ${where}`).toBe(true);
        }
      }
    }
  });
});

/** Header rows of real exports. `header=table.field` is the likeliest reading; bare ones are custom. */
const EXPORTS: Readonly<Record<string, string>> = {
  'Taobao and Tmall orders': `订单编号=orders.orderId,买家会员名=orders.buyerNick,买家支付宝账号=orders.buyerNick,
    支付单号=payments.paymentId,支付详情=orders.paymentMethod,买家应付货款=orders.amountDue,
    买家应付邮费=orders.freight,买家支付积分,总金额=orders.amount,返点积分,买家实际支付金额=orders.amount,
    买家实际支付积分,订单状态=orders.status,买家留言=orders.buyerMessage,收货人姓名=orders.receiverName,
    收货地址=orders.receiverAddress,运送方式=shipments.carrier,联系电话=customers.phone,
    联系手机=orders.receiverPhone,订单创建时间=orders.orderedAt,订单付款时间=orders.paidAt,
    宝贝标题=orderLines.productName,宝贝种类=orderLines.category,物流单号=shipments.shipmentId,
    物流公司=shipments.carrier,订单备注=orders.sellerNote,宝贝总数量=orderLines.quantity,店铺Id=orders.store,
    店铺名称=orders.store,订单关闭原因,卖家服务费,买家服务费,发票抬头,是否手机订单,分阶段订单信息,
    定金排名,修改后的收货地址=orders.receiverAddress,异常信息=shipments.problem,确认收货时间=orders.closedAt,
    打款商家金额,退款金额=orders.refundAmount`,
  'Taobao and Tmall items': `子订单编号=orderLines.lineNo,主订单编号=orders.orderId,买家昵称=orders.buyerNick,
    商品标题=orderLines.productName,商品价格=orderLines.unitPrice,购买数量=orderLines.quantity,
    外部系统编号=orderLines.sku,商品属性=orderLines.variant,套餐信息=orderLines.variant,订单状态=orders.status,
    商家编码=orderLines.sku,买家实际支付金额=orders.amount,退款状态=orders.status,
    退款金额=orders.refundAmount,订单创建时间=orders.orderedAt,订单付款时间=orders.paidAt,
    商品ID=products.productId`,
  JD: `订单号=orders.orderId,商品ID=products.productId,商品名称=orderLines.productName,订购数量=orderLines.quantity,
    支付方式=orders.paymentMethod,下单时间=orders.orderedAt,京东价=orderLines.unitPrice,订单金额=orders.amount,
    结算金额=orders.amount,余额支付,应付金额=orders.amountDue,订单状态=orders.status,订单类型,
    下单帐号=orders.buyerNick,客户姓名=customers.name,客户地址=customers.address,联系电话=customers.phone,
    订单备注=orders.sellerNote,发票类型,发票抬头,发票内容,商家备注=orders.sellerNote,商家备注等级,
    运费金额=orders.freight,付款确认时间=orders.paidAt,货号=orderLines.sku,订单完成时间=orders.closedAt,
    订单来源=orders.channel,订单渠道=orders.channel,仓库名称=inventory.warehouse,商家SKUID=orderLines.sku,
    店铺名称=orders.store`,
  Pinduoduo: `商品=orderLines.productName,订单号=orders.orderId,订单状态=orders.status,商品总价(元)=orders.amountDue,
    店铺优惠折扣(元)=orders.discount,平台优惠折扣(元)=orders.discount,邮费(元)=orders.freight,
    用户实付金额(元)=orders.amount,商品数量(件)=orderLines.quantity,身份证姓名=customers.name,
    身份证号码=customers.nationalId,收货人=orders.receiverName,手机=customers.phone,国家=customers.country,
    省=customers.province,市=customers.city,区=customers.district,详细地址=customers.address,
    支付时间=orders.paidAt,拼单成功时间=orders.orderedAt,承诺发货时间=shipments.promisedAt,
    发货时间=shipments.shippedAt,确认收货时间=orders.closedAt,商品id=products.productId,
    商品规格=orderLines.variant,样式ID=orderLines.sku,商家编码-规格维度=orderLines.sku,
    商家编码-商品维度=products.productId,快递单号=shipments.shipmentId,快递公司=shipments.carrier,
    是否海淘,商家备注=orders.sellerNote,售后状态=orders.status,买家留言=orders.buyerMessage,是否顺丰加价`,
  Youzan: `订单号=orders.orderId,订单类型,订单来源=orders.channel,订单状态=orders.status,
    买家付款时间=orders.paidAt,订单创建时间=orders.orderedAt,交易完成时间=orders.closedAt,
    商品金额合计=orders.amountDue,运费=orders.freight,店铺优惠合计=orders.discount,
    应收订单金额=orders.amountDue,订单实付金额=orders.amount,支付方式=orders.paymentMethod,
    买家姓名=customers.name,买家昵称=orders.buyerNick,买家手机号=customers.phone,
    收货人/提货人=orders.receiverName,收货人手机号/提货人手机号=orders.receiverPhone,
    收货人省份=orders.province,收货人城市=orders.city,收货人地区=orders.district,
    详细收货地址/提货地址=orders.receiverAddress,买家备注=orders.buyerMessage,商家订单备注=orders.sellerNote,
    全部商品名称=orderLines.productName,商品规格=orderLines.variant,规格编码=orderLines.sku,
    商品编码=products.productId,商品单价=orderLines.unitPrice,商品数量=orderLines.quantity,
    商品实际成交金额=orderLines.amount,归属店铺=orders.store,商品发货时间=shipments.shippedAt,
    订单退款状态=orders.status,订单已退款金额=orders.refundAmount`,
  'WeChat shop': `订单号=orders.orderId,订单下单时间=orders.orderedAt,支付时间=orders.paidAt,订单状态=orders.status,
    商品名称=orderLines.productName,SKU编码(自定义)=orderLines.sku,商品属性=orderLines.variant,
    商品数量=orderLines.quantity,商品价格=orderLines.unitPrice,商品实付总价=orderLines.amount,
    订单实际支付金额=orders.amount,支付方式=orders.paymentMethod,收件人姓名=orders.receiverName,
    收件人手机=orders.receiverPhone,收件人省=orders.province,收件人市=orders.city,收件人区=orders.district,
    收件人详细地址=orders.receiverAddress,买家备注=orders.buyerMessage,商家备注=orders.sellerNote,
    用户openid=customers.wechatOpenId`,
  Meituan: `订单编号=orders.orderId,下单时间=orders.orderedAt,订单状态=orders.status,门店名称=orders.store,
    门店ID=orders.store,城市=customers.city,顾客姓名=customers.name,顾客电话=customers.phone,
    收货地址=orders.receiverAddress,菜品信息=orderLines.productName,菜品总价=orders.amountDue,餐盒费,
    配送费=orders.freight,商家活动支出=orders.discount,用户实付=orders.amount,商家应收,
    订单完成时间=orders.closedAt,备注=customers.note,取消原因`,
  Jiandaoyun: `客户名称=customers.name,联系人=customers.name,联系电话(必填)=customers.phone,
    客户来源=customers.source,客户等级=customers.memberLevel,所属行业=customers.occupation,
    客户地址=customers.address,负责人=opportunities.owner,提交人=opportunities.owner,下次跟进时间,
    客户手机号码(必填)=customers.phone`,
  Fxiaoke: `客户名称（必填）=customers.name,客户编号=customers.customerId,客户级别=customers.memberLevel,
    电话=customers.phone,邮件=customers.email,国家=customers.country,省=customers.province,市=customers.city,
    区=customers.district,详细地址=customers.address,来源=customers.source,线索来源=customers.source,
    负责人（必填）=opportunities.owner,归属部门,创建时间=customers.registeredAt,最后修改时间,备注=customers.note`,
  'Zoho CRM contacts': `Record Id=customers.customerId,Contact Owner=opportunities.owner,Lead Source=customers.source,
    First Name=customers.name,Last Name=customers.name,Account Name=customers.company,Email=customers.email,
    Title=customers.jobTitle,Department=products.category,Phone=customers.phone,Mobile=customers.phone,
    Date of Birth=customers.birthday,Email Opt Out=contacts.optedOut,Created Time=customers.registeredAt,
    Mailing Street=customers.address,Mailing City=customers.city,Mailing State=customers.province,
    Mailing Zip=customers.postcode,Mailing Country=customers.country,Description=orderLines.productName,
    Tag=customers.tags,Modified Time,Last Activity Time,Skype ID,Assistant`,
  'Zoho CRM deals': `Deal Name=opportunities.name,Deal Owner=opportunities.owner,Amount=orders.amount,
    Closing Date=opportunities.closedOn,Account Name=customers.company,Stage=opportunities.stage,
    Expected Revenue=opportunities.amount,Probability (%),Contact Name=customers.name,
    Lead Source=customers.source,Next Step`,
  'HubSpot contacts': `Record ID=customers.customerId,First Name=customers.name,Last Name=customers.name,
    Email=customers.email,Phone Number=customers.phone,Mobile Phone Number=customers.phone,
    Contact owner=opportunities.owner,Associated Company=customers.company,Create Date=customers.registeredAt,
    Last Activity Date,Lifecycle Stage=opportunities.stage,City=customers.city,State/Region=customers.province,
    Country/Region=customers.country,Postal Code=customers.postcode,Street Address=customers.address,
    Job Title=customers.jobTitle,Date of birth=customers.birthday,Original Source=customers.source,
    Unsubscribed from all email=contacts.optedOut,Last Modified Date`,
  Mailchimp: `Email Address=customers.email,First Name=customers.name,Last Name=customers.name,
    Address=customers.address,Phone Number=customers.phone,Birthday=customers.birthday,
    MEMBER_RATING=customers.memberLevel,OPTIN_TIME=customers.registeredAt,OPTIN_IP,
    CONFIRM_TIME=customers.registeredAt,LATITUDE=customers.latitude,LONGITUDE=customers.longitude,GMTOFF,
    TIMEZONE,CC=customers.country,LAST_CHANGED,LEID,EUID=customers.customerId,NOTES=customers.note,
    TAGS=customers.tags`,
  'Shopify orders': `Name=customers.name,Email=customers.email,Financial Status=orders.status,Paid at=orders.paidAt,
    Fulfillment Status=orders.status,Fulfilled at=shipments.shippedAt,Accepts Marketing=consents.granted,
    Currency=orders.currency,Subtotal=orders.amountDue,Shipping=orders.freight,Taxes,Total=orders.amount,
    Discount Code=orders.promotion,Discount Amount=orders.discount,Created at=customers.registeredAt,
    Lineitem quantity=orderLines.quantity,Lineitem name=orderLines.productName,Lineitem price=orderLines.unitPrice,
    Lineitem compare at price=products.price,Lineitem sku=orderLines.sku,Lineitem requires shipping,
    Lineitem taxable,Lineitem fulfillment status=orderLines.lineStatus,Billing Name=customers.name,
    Billing Street=customers.address,Billing Address1=customers.address,Billing City=customers.city,
    Billing Zip=customers.postcode,Billing Province=customers.province,Billing Country=customers.country,
    Billing Phone=customers.phone,Shipping Name=orders.receiverName,Shipping Street=orders.receiverAddress,
    Shipping Address1=orders.receiverAddress,Shipping City=orders.city,Shipping Zip=orders.postcode,
    Shipping Province=orders.province,Shipping Country=orders.country,Shipping Phone=orders.receiverPhone,
    Notes=customers.note,Cancelled at=orders.closedAt,Payment Method=orders.paymentMethod,
    Refunded Amount=orders.refundAmount,Vendor=orderLines.brand,Employee=orders.salesperson,
    Location=orders.store,Source=customers.source,Lineitem discount=orderLines.discount,Phone=customers.phone,
    Tags=customers.tags,Tax 1 Name,Duties,Outstanding Balance,Risk Level`,
  'Shopify customers': `Customer ID=customers.customerId,First Name=customers.name,Last Name=customers.name,
    Email=customers.email,Accepts Email Marketing=consents.granted,Default Address Company=customers.company,
    Default Address Address1=customers.address,Default Address City=customers.city,
    Default Address Province Code=customers.province,Default Address Country Code=customers.country,
    Default Address Zip=customers.postcode,Phone=customers.phone,Total Spent,Total Orders,Note=customers.note,
    Tax Exempt,Tags=customers.tags`,
  'WooCommerce orders': `Order Number=orders.orderId,Order Status=orders.status,Order Date=orders.orderedAt,
    Customer Note=orders.buyerMessage,First Name (Billing)=customers.name,Last Name (Billing)=customers.name,
    Company (Billing)=customers.company,Address 1&2 (Billing)=customers.address,City (Billing)=customers.city,
    State Code (Billing)=customers.province,Postcode (Billing)=customers.postcode,
    Country Code (Billing)=customers.country,Email (Billing)=customers.email,Phone (Billing)=customers.phone,
    First Name (Shipping)=orders.receiverName,Last Name (Shipping)=orders.receiverName,
    Address 1&2 (Shipping)=orders.receiverAddress,City (Shipping)=orders.city,
    State Code (Shipping)=orders.province,Postcode (Shipping)=orders.postcode,
    Country Code (Shipping)=orders.country,Payment Method Title=orders.paymentMethod,
    Cart Discount Amount=orders.discount,Order Subtotal Amount=orders.amountDue,
    Order Shipping Amount=orders.freight,Order Refund Amount=orders.refundAmount,
    Order Total Amount=orders.amount,Order Total Tax Amount,SKU=orderLines.sku,Item #=orderLines.lineNo,
    Item Name=orderLines.productName,Quantity (- Refund)=orderLines.quantity,Item Cost=orderLines.unitPrice,
    Coupon Code=orders.promotion,Discount Amount=orders.discount,billing_first_name=customers.name,
    billing_email=customers.email,shipping_city=orders.city`,
  'Stripe payments': `id=customers.customerId,Created date (UTC)=customers.registeredAt,Amount=orders.amount,
    Amount Refunded=orders.refundAmount,Currency=orders.currency,Captured,Converted Amount=orders.amount,
    Decline Reason,Fee=payments.fee,PaymentIntent ID=payments.paymentId,
    Payment Source Type=payments.method,Status=orders.status,Seller Message,Card Last4,
    Customer ID=customers.customerId,Customer Description=customers.name,Customer Email=customers.email,
    Invoice ID=orders.orderId,Statement Descriptor`,
  'Square transactions': `Date=orders.orderedAt,Time=orders.orderedAt,Time Zone,Gross Sales=orders.amountDue,
    Discounts=orders.discount,Service Charges,Net Sales=orders.amount,Tax,Tip,Partial Refunds=orders.refundAmount,
    Total Collected=orders.amount,Source=customers.source,Card,Fees=payments.fee,Net Total=orders.amount,
    Transaction ID=orders.orderId,Payment ID=payments.paymentId,Card Brand=payments.method,PAN Suffix,
    Staff Name=orders.salesperson,Staff ID,Details=orderLines.productName,Description=orderLines.productName,
    Location=orders.store,Dining Option=orders.channel,Customer ID=customers.customerId,
    Customer Name=customers.name,Transaction Status=orders.status`,
  'GA4 events': `event_date=events.at,event_timestamp=events.at,event_name=events.kind,user_id=customers.customerId,
    user_pseudo_id=events.deviceId,device.category=events.device,device.operating_system=events.os,
    device.web_info.browser=events.browser,geo.city=events.city,geo.country,traffic_source.source=events.referrer,
    page_location=events.page,page_title=events.page,page_referrer=events.referrer,ga_session_id=events.sessionId,
    stream_id,engagement_time_msec`,
  'UCI Online Retail': `InvoiceNo=orders.orderId,StockCode=products.productId,Description=orderLines.productName,
    Quantity=orderLines.quantity,InvoiceDate=orders.orderedAt,UnitPrice=orderLines.unitPrice,
    CustomerID=customers.customerId,Country=customers.country`,
  'Tableau Superstore': `Row ID,Order ID=orders.orderId,Order Date=orders.orderedAt,Ship Mode,
    Ship Date=shipments.shippedAt,
    Customer ID=customers.customerId,Customer Name=customers.name,Segment,Country/Region=customers.country,
    City=customers.city,State/Province=customers.province,Postal Code=customers.postcode,Region,
    Product ID=products.productId,Category=orderLines.category,Sub-Category,Product Name=orderLines.productName,
    Sales=orderLines.amount,Quantity=orderLines.quantity,Discount=orders.discount,Profit`,
  'dunnhumby Complete Journey': `household_id=customers.customerId,store_id=orders.store,basket_id=orders.orderId,
    product_id=products.productId,quantity=orderLines.quantity,sales_value=orderLines.amount,
    retail_disc=orderLines.discount,coupon_disc=orderLines.discount,coupon_match_disc,
    transaction_timestamp=orders.orderedAt,coupon_upc=coupons.couponId,campaign_id=campaigns.campaignId,
    redemption_date=coupons.redeemedOn,start_date=contracts.startedOn,end_date=contracts.endedOn,
    age=customers.age,income=customers.income,home_ownership,marital_status=customers.maritalStatus,
    household_size=customers.householdSize,household_comp,kids_count=customers.childrenCount,
    brand=orderLines.brand,product_category=orderLines.category,package_size`,
  'a sheet typed by hand': `姓名=customers.name,手机=customers.phone,日期=orders.orderedAt,金额=orders.amount,
    品名=orderLines.productName,数量=orderLines.quantity,单价=orderLines.unitPrice,备注=customers.note,
    购买日期=orders.orderedAt,消费金额=orders.amount,会员卡号=customers.memberNo,生日=customers.birthday,
    性别=customers.gender,微信号=customers.wechatOpenId,小计=orderLines.amount,合计=orders.amount`,
  'a Taiwanese sheet': `訂單編號=orders.orderId,訂購日期=orders.orderedAt,會員編號=customers.memberNo,
    顧客姓名=customers.name,手機=customers.phone,電子郵件=customers.email,收件人=orders.receiverName,
    收件人電話=orders.receiverPhone,收件地址=orders.receiverAddress,縣市=customers.province,
    鄉鎮市區=customers.district,郵遞區號=customers.postcode,品項=orderLines.productName,數量=orderLines.quantity,
    單價=orderLines.unitPrice,小計=orderLines.amount,訂單總額=orders.amount,付款方式=orders.paymentMethod,
    運費=orders.freight,折扣=orders.discount,訂單狀態=orders.status,備註=customers.note,門市=orders.store`,
};

describe.each(Object.entries(EXPORTS))('%s', (_, row) => {
  it.each(row.split(',').map((cell) => cell.trim().split('=')))(
    '%s',
    (header = '', expected = '') => {
      expect(firstReading(header)).toBe(expected);
    },
  );
});

describe('ambiguous headers keep their other readings', () => {
  it.each([
    ['Name', 'orders.orderId'],
    ['手机', 'orders.receiverPhone'],
    ['联系电话', 'orders.receiverPhone'],
    ['客户姓名', 'orders.receiverName'],
    ['Amount', 'payments.amount'],
    ['Amount', 'opportunities.amount'],
    ['Status', 'payments.status'],
    ['Discount', 'orderLines.discountRate'],
    ['Created at', 'orders.orderedAt'],
    ['id', 'payments.paymentId'],
    ['start_date', 'campaigns.startedOn'],
    ['customer_id', 'payments.customerId'],
    ['order_id', 'orderLines.orderId'],
    ['product_id', 'orderLines.productId'],
    ['store_id', 'stores.store'],
    ['city', 'orders.city'],
    ['Account Name', 'opportunities.customerId'],
    ['备注', 'orders.sellerNote'],
    ['platform', 'events.os'],
  ])('%s may be %s', (header, reading) => expect(readings(header)).toContain(reading));
});

describe('headers that no list holds', () => {
  it.each([
    ['order_date', 'orders.orderedAt'],
    ['orderDate', 'orders.orderedAt'],
    ['ORDER DATE', 'orders.orderedAt'],
    ['客户手机号码(必填)', 'customers.phone'],
    ['客户的手机号码', 'customers.phone'],
    ['Customer Phone Number', 'customers.phone'],
    ['Customer Date of Birth', 'customers.birthday'],
    ['Name of Customer', 'customers.name'],
    ['收货人手机号码1', 'orders.receiverPhone'],
    ['Recipient Zip Code', 'orders.postcode'],
    ['电话（收货人）', 'orders.receiverPhone'],
    ['Your email', 'customers.email'],
    ['Order Item Name', 'orderLines.productName'],
    ['Phone 1', 'customers.phone'],
    ['Ticket Channel Name', ''],
    ['商品品牌名称', 'orderLines.brand'],
    ['Product Brand Name', 'orderLines.brand'],
    ['工单描述信息', 'tickets.text'],
  ])('%s: %s', (header, expected) => expect(firstReading(header)).toBe(expected));

  it('are less sure than the words of the lists', () => {
    const weight = (header: string): number => candidatesForHeader(header)[0]?.weight ?? 0;
    expect(weight('Customer Phone Number')).toBeLessThan(1);
    expect(weight('Phone 2')).toBeLessThan(weight('Phone 1'));
    expect(weight('Phone 1')).toBeLessThan(weight('Phone'));
  });

  it.each([
    'update',
    'updated',
    'candidate',
    'Last order date',
    'previous phone',
    'mandate',
    'surname changed',
    'Total Spent',
    'Avg Amount',
    '供应商电话',
    '推荐人电话',
    '上次购买日期',
    '累计消费金额',
    '消费次数',
    '订单数量',
    'Emails sent',
    'idea',
    '',
    ' ',
    '---',
    '2024',
    '3月',
    'constructor',
  ])('%j is never guessed', (header) => expect(candidatesForHeader(header)).toEqual([]));
});

it('says which part of a name a column holds', () => {
  const parts = ['First Name', 'Last Name', '姓', 'Full Name'].map(
    (header) => candidatesForHeader(header)[0]?.part,
  );
  expect(parts).toEqual(['given', 'family', 'family', undefined]);
  expect(candidatesForHeader('Last Name (Shipping)')[0]).toMatchObject({
    table: 'orders',
    field: 'receiverName',
    part: 'family',
  });
});
