import type { HeaderRowExport } from './header-row-export.ts';
/** The same systems under other settings, older and newer versions, and internal names. */
export const OTHER_VERSIONS: readonly HeaderRowExport[] = [
  {
    name: 'Woo AOE',
    isEnglish: true,
    isLines: true,
    key: 'orderId orderedAt amount email',
    columns: `Order Number=orders.orderId | Order Status=orders.status@Completed | Order Date=orders.orderedAt@2024-03-05 10:11 | Customer Note=orders.buyerMessage | First Name (Billing)=customers.name@Ann,Bob | Last Name (Billing)=?@Lee,Ray | Company (Billing)=customers.company | Address 1&2 (Billing)=customers.address | City (Billing)=customers.city | State Code (Billing)=customers.province | Postcode (Billing)=customers.postcode | Country Code (Billing)=customers.country | Email (Billing)=customers.email | Phone (Billing)=customers.phone | First Name (Shipping)=orders.receiverName@Ann,Bob | Last Name (Shipping)=?@Lee,Ray | Address 1&2 (Shipping)=orders.receiverAddress | City (Shipping)=orders.city | State Code (Shipping)=orders.province | Postcode (Shipping)=orders.postcode | Country Code (Shipping)=orders.country | Payment Method Title=orders.paymentMethod@Card | Cart Discount Amount=orders.discount | Order Subtotal Amount=orders.amountDue | Shipping Method Title@Flat | Order Shipping Amount=orders.freight | Order Refund Amount=orders.refundAmount@0 | Order Total Amount=orders.amount | Order Total Tax Amount=?@1 | SKU=orderLines.sku | Item #=orderLines.lineNo@1,2 | Item Name=orderLines.productName | Quantity (- Refund)=orderLines.quantity | Item Cost=orderLines.unitPrice | Coupon Code=orders.promotion | Discount Amount=?@0 | Discount Amount Tax=?@0`,
  },
  {
    name: 'Shopify (Matrixify)',
    isEnglish: true,
    isLines: true,
    key: 'orderedAt amount email',
    columns: `ID=?@51234# | Name=orders.orderId/?@#10# | Command=?@UPDATE | Processed At=orders.orderedAt/?@2024-03-05 10:11:12 +0800 | Created At=orders.orderedAt/?@2024-03-05 10:11:12 +0800 | Currency=orders.currency | Source=orders.channel@web | Tags=?@vip | Note=?@ | Phone=customers.phone | Email=customers.email | Customer: ID=customers.customerId@70001# | Customer: Email=? | Customer: First Name=?@Ann,Bob | Customer: Last Name=?@Lee,Ray | Billing: Name=customers.name | Billing: Address 1=customers.address | Billing: Zip=customers.postcode | Billing: City=customers.city | Billing: Province=customers.province | Billing: Country=customers.country | Shipping: Name=orders.receiverName | Shipping: Phone=orders.receiverPhone | Shipping: Address 1=orders.receiverAddress | Shipping: City=orders.city | Shipping: Zip=orders.postcode | Price: Total Line Items=orders.amountDue/? | Price: Total Discount=orders.discount/? | Price: Total Shipping=orders.freight/? | Price: Total=orders.amount/?@90.50 | Payment: Status=orders.status/?@paid | Order Fulfillment Status=?@fulfilled | Line: Title=orderLines.productName | Line: SKU=orderLines.sku | Line: Variant Title=orderLines.variant | Line: Quantity=orderLines.quantity | Line: Price=orderLines.unitPrice/orderLines.amount | Line: Total=orderLines.amount/?@90.50`,
  },
  {
    name: 'Stripe balance',
    isEnglish: true,
    key: 'amount',
    columns: `balance_transaction_id=payments.paymentId/?@txn_1# | created_utc=payments.at/orders.orderedAt@2024-03-05 10:11:12 | available_on_utc=?@2024-03-07 | currency=payments.currency/orders.currency@usd | gross=payments.amount/orders.amount | fee=payments.fee/?@1.20 | net=?@88.0,91.0 | reporting_category=?@charge | source_id=?@ch_1# | description=?@Sub | customer_id=customers.customerId/payments.customerId@cus_1# | customer_email=customers.email | payment_method_type=payments.method/orders.paymentMethod@card | card_brand=?@visa | invoice_id=?@in_# | order_id=payments.orderId/orders.orderId/?@O#`,
  },
  {
    name: 'HubSpot internal',
    isEnglish: true,
    key: 'customerId email phone',
    columns: `hs_object_id=customers.customerId@10#1 | firstname=customers.name@Ann,Bob | lastname=?@Lee,Ray | email=customers.email | phone=customers.phone | mobilephone=? | company=customers.company | jobtitle=customers.jobTitle@CEO | lifecyclestage=?@lead | hs_lead_status=?@OPEN | createdate=customers.registeredAt@2024-03-05 10:11:12 | lastmodifieddate=?@2024-03-06 10:11:12 | city=customers.city | state=customers.province | country=customers.country | zip=customers.postcode | hubspot_owner_id=?@77 | hs_analytics_source=customers.source/?@ORGANIC_SEARCH`,
  },
  {
    name: 'HubSpot deals internal',
    isEnglish: true,
    key: 'opportunityId name amount stage',
    columns: `hs_object_id=opportunities.opportunityId@30#1 | dealname=opportunities.name@Acme New,Beta New | dealstage=opportunities.stage@appointmentscheduled | pipeline=?@default | amount=opportunities.amount | closedate=opportunities.closedOn@2024-05-01 10:11:12 | createdate=opportunities.openedOn@2024-03-05 10:11:12 | hubspot_owner_id=?@77 | dealtype=?@newbusiness`,
  },
  {
    name: 'Zoho deal export API',
    isEnglish: true,
    key: 'opportunityId name amount stage',
    columns: `Deal ID=opportunities.opportunityId@zcrm_3#01 | Potential Name=opportunities.name | Account Name=customers.company/opportunities.customerId | Contact Name=customers.name/opportunities.customerId | Amount=opportunities.amount | Stage=opportunities.stage@Won | Closing Date=opportunities.closedOn@2024-05-01 | Potential Owner=opportunities.owner@Kim | Lead Source=?@Web | Created Time=opportunities.openedOn@2024-03-05 10:11:12`,
  },
  {
    name: '美团团购 验券',
    key: 'orderedAt amount',
    columns: `序号=?@1,2,3,4,5,6,7,8,9 | 券码=coupons.couponId/?@12345678# | 订单号=orders.orderId/coupons.orderId | 套餐名称=orderLines.productName/coupons.kind/? | 验证时间=orders.orderedAt/coupons.redeemedOn/?@2024-03-05 10:11:12 | 验证门店=?@杭州店 | 消费时间=orders.orderedAt/coupons.redeemedOn/? | 手机号=customers.phone@138****0001 | 售价（元）=?@98.00 | 商家实收=?@90.00 | 用户实付=orders.amount/? | 商家优惠=?@0 | 验证账号=?@a1`,
  },
  {
    name: '美团收银 账单',
    key: 'orderId orderedAt amount',
    columns: `营业日期=?@2024-03-05 | 订单编号=orders.orderId | 下单时间=orders.orderedAt | 结账时间=orders.paidAt/orders.orderedAt/? | 来源=orders.channel/?@扫码点餐 | 桌台=?@A1 | 人数=?@2 | 订单原价=orders.amountDue | 订单优惠=orders.discount | 订单实收=orders.amount | 支付方式=orders.paymentMethod@微信 | 会员手机号=customers.phone | 会员名称=customers.name | 收银员=orders.salesperson | 订单状态=orders.status@已结账 | 门店名称=orders.store`,
  },
  {
    name: '京麦 新',
    key: 'orderId orderedAt amount',
    isLines: true,
    columns: `订单编号=orders.orderId | 商品编号=products.productId/orderLines.productId | 商品名称=orderLines.productName | 商品数量=orderLines.quantity | 商品单价=orderLines.unitPrice | 下单时间=orders.orderedAt | 付款时间=orders.paidAt | 出库时间=shipments.shippedAt | 完成时间=orders.closedAt | 订单状态=orders.status@已完成 | 商品总额=orders.amountDue | 商家优惠=?@0 | 平台优惠=?@0 | 运费=orders.freight | 用户应付=orders.amountDue/? | 用户实付=orders.amount | 客户PIN=orders.buyerNick/customers.customerId@jd_a1 | 收货人=orders.receiverName@陈* | 收货地址=orders.receiverAddress | 手机=orders.receiverPhone@138****0001 | 买家备注=orders.buyerMessage | 商家备注=orders.sellerNote | 物流公司=shipments.carrier@京东 | 运单号=shipments.shipmentId`,
  },
  {
    name: '有赞零售 会员',
    key: 'name phone',
    columns: `会员编号=customers.memberNo/customers.customerId | 会员姓名=customers.name | 会员手机=customers.phone | 会员性别=customers.gender@女 | 会员生日=customers.birthday | 会员等级=customers.memberLevel@V1 | 成长值=?@100 | 可用积分=customers.points | 储值余额=customers.storedBalance | 注册时间=customers.registeredAt | 注册门店=?@杭州店 | 专属导购=?@小周 | 来源方式=customers.source@扫码 | 客户标签=customers.tags | 省=customers.province | 市=customers.city | 区=customers.district | 详细地址=customers.address | 最近消费时间=? | 累计消费金额=? | 累计消费次数=?`,
  },
  {
    name: '微信小商店 旧',
    key: 'orderId orderedAt amount',
    columns: `订单编号=orders.orderId | 商品名称=orderLines.productName | 商品规格=orderLines.variant | 商品编码=products.productId/orderLines.sku/orderLines.productId | 数量=orderLines.quantity | 商品价格=orderLines.unitPrice | 订单总价=orders.amount/orders.amountDue | 实付金额=orders.amount | 运费=orders.freight | 买家昵称=orders.buyerNick/customers.name | 收货人=orders.receiverName@张* | 联系方式=orders.receiverPhone/customers.phone@138****0001 | 收货地址=orders.receiverAddress | 下单时间=orders.orderedAt | 支付时间=orders.paidAt | 订单状态=orders.status@交易完成 | 买家留言=orders.buyerMessage | 物流单号=shipments.shipmentId | 快递公司=shipments.carrier@顺丰`,
  },
  {
    name: '简道云 会员',
    key: 'name phone',
    columns: `会员姓名=customers.name | 手机号码=customers.phone | 性别=customers.gender@女 | 出生日期=customers.birthday | 会员级别=customers.memberLevel@金 | 所在地区=customers.address/customers.province/?@浙江省/杭州市 | 家庭住址=customers.address | 入会日期=customers.joinedOn | 推荐人=customers.source/?@王姐 | 会员状态=?@正常 | 消费总额=? | 备注说明=customers.note | 创建时间=customers.registeredAt | 创建人=?@小周`,
  },
  {
    name: '纷享销客 销售订单',
    key: 'orderId orderedAt amount',
    isLines: true,
    columns: `销售订单编号=orders.orderId | 客户名称=customers.name/customers.company | 下单日期=orders.orderedAt | 销售订单金额(元)=orders.amount | 整单折扣=orders.discountRate/?@100% | 产品合计=?@90.50 | 结算方式=orders.paymentMethod@预付 | 收货人=orders.receiverName | 收货人电话=orders.receiverPhone | 收货地址=orders.receiverAddress | 生命状态=?@正常 | 负责人=orders.salesperson/?@小周 | 产品名称=orderLines.productName | 规格属性=orderLines.variant/? | 销售单价(元)=orderLines.unitPrice | 数量=orderLines.quantity | 小计=orderLines.amount | 备注=? | 创建时间=?`,
  },
  {
    name: 'Mailchimp merge',
    isEnglish: true,
    key: 'email',
    columns: `Email Address=customers.email | FNAME=customers.name@Ann,Bob | LNAME=?@Lee,Ray | PHONE=customers.phone | ADDRESS=customers.address | BIRTHDAY=customers.birthday/?@03/05 | MEMBER_RATING=customers.memberLevel/?@2 | OPTIN_TIME=customers.registeredAt/consents.at/?@2024-03-05 10:11:12 | UNSUB_TIME=contacts.optedOut@2024-03-05 10:11:12 | UNSUB_REASON=?@No longer interested | NOTES=customers.note | TAGS=customers.tags`,
  },
  {
    name: 'Loyverse receipts',
    isEnglish: true,
    key: 'orderId orderedAt amount',
    isLines: true,
    columns: `Date=orders.orderedAt@2024-03-05 10:11:12 | Receipt number=orders.orderId@1-100# | Receipt type=?@Sale | Category=orderLines.category | SKU=orderLines.sku | Item=orderLines.productName | Variant=orderLines.variant | Modifiers applied=?@ | Quantity=orderLines.quantity | Gross sales=?@12.00 | Discounts=?@0.00 | Net sales=orderLines.amount/orders.amount@12.00,24.00,9.00 | Cost of goods=orderLines.cost | Gross profit=?@5.00 | Taxes=?@0 | POS=?@POS 1 | Store=orders.store | Cashier name=orders.salesperson@Kim | Customer name=customers.name | Customer contacts=customers.phone/customers.email/? | Comment=?@ | Status=orders.status@Closed`,
  },
];
