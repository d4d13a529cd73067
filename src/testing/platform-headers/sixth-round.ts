/**
 * Exports written down blind in a sixth round. Blind the mapping found 83.8 % of the
 * columns (those told here as anything left out) and 35 of the 49 keys: a list of members by nicknames, a delivery
 * note with subform columns, mailings and refunds were taken for something else.
 */
import type { HeaderRowExport } from './header-row-export.ts';

export const SIXTH_ROUND: readonly HeaderRowExport[] = [
  {
    name: '淘宝 已卖出的宝贝 子订单明细 2025',
    key: 'orderId orderedAt amount quantity',
    isLines: true,
    columns: `
      子订单编号=orderLines.lineNo@4012345678901,4012345678902,4012345678903,4012345678904,4012345678905,4012345678906,4012345678907,4012345678908,4012345678909
      主订单编号=orders.orderId@40123456#
      商品标题=orderLines.productName@夏凉被,四件套
      商品价格=orderLines.unitPrice@129.00,89.00
      购买数量=orderLines.quantity@1,2
      外部系统编号=orderLines.sku/orderLines.productId@XLB-01,SJT-02
      商品属性=orderLines.variant@颜色:米白;尺寸:1.5m,颜色:灰;尺寸:1.8m
      套餐信息=?/orderLines.variant@
      备注标签=?@红旗
      订单状态=orders.status/orderLines.lineStatus@交易成功,交易关闭
      商家编码=?/orderLines.sku@SJT,XLB
      支付单号=payments.paymentId@20240618#
      买家应付货款=?/orders.amountDue/orderLines.amount@129.00,178.00
      买家实付金额=orders.amount/orderLines.amount@119.00,168.00
      退款状态=orderLines.lineStatus/?@没有申请退款,退款成功
      退款金额=orders.refundAmount@0.00,168.00
      订单创建时间=orders.orderedAt
      订单付款时间=orders.paidAt
      商品ID=orderLines.productId/products.productId@678900112233,678900445566
      发货时间=shipments.shippedAt
      物流单号=shipments.shipmentId@YT#
      物流公司=shipments.carrier@圆通速递
      卖家备注=orders.sellerNote@老客
      买家留言=orders.buyerMessage@,请尽快
      是否主动赔付@否
      主动赔付金额=?@0.00
    `,
  },
  {
    name: '天猫 会员 数据银行导出',
    key: 'joinedOn',
    columns: `
      会员昵称=orders.buyerNick/customers.name@小鹿#,阿May#
      会员等级=customers.memberLevel@V1,V2
      会员积分=customers.points@120,30
      入会时间=customers.joinedOn
      入会渠道=customers.source@首页,直播间
      累计成交金额=?@1200.00
      累计成交笔数@3
      最近一次交易时间@2024-03-05 10:10:10
      平均客单价=?@400.00
      所在省份=customers.province@浙江省
      所在城市=customers.city@杭州市
      性别=customers.gender@女,男
      年龄段=customers.age@25-29,30-34
      是否绑定手机@是
      会员标签=customers.tags@高价值
    `,
  },
  {
    name: '有赞 订单 商品维度 带优惠',
    key: 'orderId orderedAt amount phone',
    isLines: true,
    columns: `
      订单号=orders.orderId@E2024#
      订单创建时间=orders.orderedAt
      买家付款时间=orders.paidAt
      订单状态=orders.status@交易完成
      商品名称=orderLines.productName@草莓蛋糕,蓝莓蛋糕
      商品规格=orderLines.variant@6寸,8寸
      规格编码=orderLines.sku@CM-6,LM-8
      商品编码=?/orderLines.productId/products.productId/orderLines.sku@CM,LM
      商品单价=orderLines.unitPrice@100.00,120.00
      商品优惠后价格=?/orderLines.unitPrice@95.00,110.00
      商品数量=orderLines.quantity@1,2
      商品金额小计=orderLines.amount/?@95.00,220.00
      店铺优惠分摊=?/orderLines.discount@5.00,20.00
      商品实际成交金额=orderLines.amount@95.00,220.00
      商品状态=orderLines.lineStatus@已发货
      商品退款状态=?/orderLines.lineStatus@无退款
      商品已退款金额=orders.refundAmount@0.00
      商品发货时间=shipments.shippedAt
      商品发货物流公司=shipments.carrier@顺丰速运
      商品发货物流单号=shipments.shipmentId@SF#
      商品留言=?/orders.buyerMessage@
      订单实付金额=orders.amount@315.00,315.00,220.00,220.00
      买家手机号=customers.phone
      买家姓名=customers.name
      收货人/提货人=orders.receiverName
      收货人手机号/提货人手机号=orders.receiverPhone
      归属店铺=orders.store@芸熙烘焙
    `,
  },
  {
    name: '微信支付 交易明细 商户版',
    key: 'paymentId at amount wechatOpenId',
    columns: `
      交易时间=payments.at
      公众账号ID=?@wx8888
      商户号=?@1230000109
      特约商户号=?@0
      设备号=?@
      微信支付订单号=payments.paymentId@42000021#
      商户订单号=payments.orderId@S2403#
      用户标识=customers.wechatOpenId@oAbc#
      交易类型=?@JSAPI,NATIVE
      交易状态=payments.status@SUCCESS,REFUND
      付款银行=?/payments.method@CMB_DEBIT,ICBC_DEBIT
      货币种类=payments.currency@CNY
      应结订单金额=?@128.00,66.00
      代金券金额=?@0.00
      微信退款单号=?@
      商户退款单号=?@
      退款金额=payments.refundedAmount@0.00
      充值券退款金额=?@0.00
      退款类型=?@
      退款状态=?@
      商品名称=orderLines.productName/?@玫瑰,百合
      商户数据包=?@
      手续费=payments.fee@0.77,0.40
      费率=?@0.60%
      订单金额=payments.amount@128.00,66.00
      申请退款金额=?@0.00
      费率备注@
    `,
  },
  {
    name: '美团 到店综合 订单',
    key: 'orderId orderedAt amount phone',
    columns: `
      订单编号=orders.orderId@45123456#
      下单时间=orders.orderedAt
      团购名称=orderLines.productName@双人火锅,单人自助
      团购ID=?/orderLines.productId@88112233
      购买数量=orderLines.quantity@1,2
      订单总价=orders.amountDue/orders.amount@168.00,176.00
      商家优惠=orders.discount@10.00,0.00
      平台优惠=?/orders.discount@5.00,0.00
      用户实付金额=orders.amount@153.00,176.00
      用户手机号=customers.phone
      消费状态=orders.status@已消费,未消费
      消费时间=?/orders.closedAt/orders.orderedAt@2024-03-09 18:20:00,
      消费门店=orders.store@蜀香火锅（万达店）
      退款时间=?/returns.returnedAt@
      退款金额=orders.refundAmount@0.00
      技术服务费=?@5.00
      预计结算金额=?@148.00
    `,
  },
  {
    name: '简道云 进销存 出库单',
    key: 'orderId orderedAt amount',
    isLines: true,
    columns: `
      出库单号=orders.orderId/shipments.shipmentId@CK2024#
      出库日期=orders.orderedAt/shipments.shippedAt@2024-03-05,2024-03-06
      客户名称=customers.name/customers.company@杭州甲科技有限公司,宁波乙贸易有限公司
      客户电话=customers.phone
      仓库=?/shipments.warehouse@一号仓
      经办人=orders.salesperson@小周
      出库明细.产品编码=orderLines.productId/products.productId/orderLines.sku@P-01,P-02
      出库明细.产品名称=orderLines.productName@机油,滤芯
      出库明细.规格型号=orderLines.variant@5W-30,M12
      出库明细.单位=?@桶
      出库明细.数量=orderLines.quantity@1,2
      出库明细.单价=orderLines.unitPrice@199.00,35.00
      出库明细.金额=orderLines.amount@199.00,70.00
      合计金额=orders.amount@269.00,269.00,199.00,199.00
      备注=orders.sellerNote/orders.buyerMessage/?@月结
      提交人=?@小周
      提交时间=?@2024-03-05 10:10:10
    `,
  },
  {
    name: '纷享销客 商机2.0',
    key: 'opportunityId amount',
    columns: `
      商机编号=opportunities.opportunityId@SJ-00#
      商机名称（必填）=opportunities.name@机油年度采购,滤芯补货
      客户名称=customers.company/customers.name/opportunities.customerId@杭州甲科技有限公司,宁波乙贸易有限公司
      销售流程=?@标准流程
      当前阶段=opportunities.stage@方案报价,赢单
      阶段状态=?@进行中,赢单
      商机金额=opportunities.amount@12000.00,3500.00
      预计成交日期=opportunities.closedOn@2024-05-01
      赢率=?@60%
      商机来源=?@展会
      输单原因=?@
      负责人=opportunities.owner@小周
      负责人主属部门=?@华东区
      创建时间=opportunities.openedOn
      最后修改时间@2024-03-09 10:10:10
      备注=?@
    `,
  },
  {
    name: 'Zoho CRM contacts without ids',
    isEnglish: true,
    key: 'email phone name',
    columns: `
      Contact Owner=?@Joe Park
      Lead Source=customers.source@Web
      First Name=customers.name@Ann,Bob
      Last Name=customers.name@Miller,Stone
      Account Name=customers.company@Acme Ltd,Stone & Co
      Vendor Name=?@
      Email=customers.email
      Title=customers.jobTitle@CEO
      Department=?@Sales
      Phone=customers.phone
      Home Phone=?@
      Other Phone=?@
      Fax=?@
      Mobile=?/customers.phone@+1 415 555 0888
      Date of Birth=customers.birthday
      Assistant=?@
      Email Opt Out=?@false
      Reporting To=?@
      Created Time=customers.registeredAt
      Mailing Street=customers.address@1 Main St,2 Oak Ave
      Mailing City=customers.city
      Mailing State=customers.province
      Mailing Zip=customers.postcode
      Mailing Country=customers.country
      Other Street=?@
      Other City=?@
      Other State=?@
      Other Zip=?@
      Other Country=?@
      Description=customers.note/?@Likes tea
      Tag=customers.tags@vip
    `,
  },
  {
    name: 'HubSpot deals with amounts in company currency',
    isEnglish: true,
    key: 'opportunityId amount',
    columns: `
      Record ID=opportunities.opportunityId@9001,9002,9003,9004,9005,9006,9007,9008,9009
      Deal Name=opportunities.name@Tea order,Linen order
      Deal Stage=opportunities.stage@Closed won,Contract sent
      Close Date=opportunities.closedOn
      Deal owner=opportunities.owner@Joe Park
      Amount=opportunities.amount@1200.00,350.00
      Amount in company currency=?@1200.00,350.00
      Currency=?@USD
      Create Date=opportunities.openedOn
      Pipeline=?@Sales Pipeline
      Deal Type=?@Existing Business
      Deal source=?@Inbound
      Forecast probability=?@0.9
      Is closed lost=?@false
      Is Closed Won=opportunities.won@true,false
      Number of Associated Contacts=?@1
      Associated Contact=?/customers.name@Ann Miller
      Associated Company=customers.company@Acme Ltd
      Last Contacted=?@2024-03-09 10:10:10
      Closed Lost Reason=?@
    `,
  },
  {
    name: 'Mailchimp campaign report',
    isEnglish: true,
    key: 'name startedOn',
    columns: `
      Title=campaigns.name@Spring sale,Mother's day
      Subject=?@20 % off everything
      List=?@Newsletter
      Send Date=campaigns.startedOn@2024-03-05 09:00:00,2024-04-01 09:00:00
      Send Weekday@Tuesday
      Total Recipients@1200
      Successful Deliveries@1190
      Soft Bounces@4
      Hard Bounces@6
      Total Bounces@10
      Times Forwarded@0
      Forwarded Opens@0
      Unique Opens@400
      Open Rate@33.6%
      Total Opens@510
      Unique Clicks@60
      Click Rate@5.0%
      Total Clicks@72
      Unsubscribes@2
      Abuse Complaints@0
      Times Liked on Facebook@0
      Folder Id@0
      Unique Id=campaigns.campaignId/?@a1b2#
      Total Orders@12
      Total Gross Sales=?@900.00
      Total Revenue=?@850.00
      Analytics ROI@
      Campaign Cost=campaigns.cost@
    `,
  },
  {
    name: 'Shopify customers 2026 with addresses',
    isEnglish: true,
    key: 'customerId email',
    columns: `
      Customer ID=customers.customerId@'7001,'7002,'7003,'7004,'7005,'7006,'7007,'7008,'7009
      First Name=customers.name@Ann,Bob
      Last Name=customers.name@Miller,Stone
      Email=customers.email
      Accepts Email Marketing=consents.granted@yes,no
      Default Address Company=customers.company@Acme Ltd
      Default Address Address1=customers.address@1 Main St,2 Oak Ave
      Default Address Address2=?@Apt 4
      Default Address City=customers.city@Austin
      Default Address Province Code=customers.province@TX
      Default Address Country Code=customers.country@US
      Default Address Zip=customers.postcode@'73301
      Default Address Phone=?/customers.phone@
      Phone=customers.phone@'+14155550110,'+14155550111
      Accepts SMS Marketing=?/consents.granted@no
      Total Spent=?@120.00
      Total Orders@3
      Note=customers.note@Likes tea
      Tax Exempt@no
      Tags=customers.tags@vip
      Language=?@en
      Last order date=?@2024-03-01
      Date added=customers.registeredAt@2023-03-01
    `,
  },
  {
    name: 'WooCommerce customers (Import Export plugin)',
    isEnglish: true,
    key: 'customerId email',
    columns: `
      ID=customers.customerId/?@11,12,13,14,15,16,17,18,19
      customer_id=?/customers.customerId@11,12,13,14,15,16,17,18,19
      user_login=?/orders.buyerNick@ann,bob
      user_pass=?@$P$B1
      user_nicename=?@ann,bob
      user_email=customers.email
      user_url=?@
      user_registered=customers.registeredAt@2023-03-01 10:20:30
      display_name=customers.name/?@Ann Miller,Bob Stone
      first_name=customers.name@Ann,Bob
      last_name=customers.name@Miller,Stone
      user_status=?@0
      roles=?@customer
      nickname=?/customers.name@ann,bob
      description=?/customers.note@
      billing_first_name=?/customers.name@Ann,Bob
      billing_last_name=?/customers.name@Miller,Stone
      billing_company=customers.company@Acme Ltd
      billing_email=?/customers.email@a@mail.cn,b@mail.cn
      billing_phone=customers.phone
      billing_address_1=customers.address@1 Main St,2 Oak Ave
      billing_address_2=?@
      billing_postcode=customers.postcode
      billing_city=customers.city
      billing_state=customers.province
      billing_country=customers.country
      shipping_first_name=?/customers.name@Ann,Bob
      shipping_last_name=?/customers.name@Miller,Stone
      shipping_address_1=?/customers.address@1 Main St,2 Oak Ave
      shipping_postcode=?/customers.postcode@90210
      shipping_city=?/customers.city@Los Angeles
      last_order_date=?@2024-03-01
      total_spent=?@120.00
      aov=?@60.00
    `,
  },
  {
    name: 'Stripe refunds',
    isEnglish: true,
    key: 'returnId amount returnedAt',
    columns: `
      id=returns.returnId@re_3Na#,re_3Nb#
      Charge ID=?/returns.orderId@ch_3Na#
      Amount=returns.amount@20.00,42.50
      Currency=?@usd
      Created (UTC)=returns.returnedAt@2024-03-09 10:20
      Reason=returns.reason@requested_by_customer,duplicate
      Status=?@succeeded
      Customer ID=?/customers.customerId@cus_9#
      Customer Email=?/customers.email@user1@mail.cn
      Receipt Number=?@
      Failure Reason=?@
    `,
  },
  {
    name: 'Square customer directory with groups',
    isEnglish: true,
    key: 'customerId phone email',
    columns: `
      Reference ID=?/customers.memberNo@
      First Name=customers.name@Ann,Bob
      Last Name=customers.name@Miller,Stone
      Email Address=customers.email
      Phone Number=customers.phone
      Nickname=?@Annie
      Company Name=customers.company@Acme Ltd
      Street Address 1=customers.address@1 Main St,2 Oak Ave
      Street Address 2=?@
      City=customers.city
      State=customers.province
      Postal Code=customers.postcode
      Birthday=customers.birthday
      Memo=customers.note@Likes window seats
      Square Customer ID=customers.customerId@SQC0#
      Creation Source=customers.source@Instant Profile,Directory
      First Visit=?@2023-03-01
      Last Visit=?@2024-03-01
      Transaction Count=?@3
      Lifetime Spend=?@120.00
      Groups=?/customers.tags@Regulars
      Email Subscription Status=consents.granted@subscribed,unsubscribed
      Instant Profile=?@No
    `,
  },
  {
    name: 'GA4 user explorer of the interface',
    key: 'deviceId',
    isEnglish: true,
    columns: `
      Effective user ID=events.deviceId/events.customerId/customers.customerId@1033765432.1709634131,1033765433.1709634132,1033765434.1709634133
      Stream name=?@Web
      Event name=events.kind@page_view,purchase
      Date + hour (YYYYMMDDHH)=events.at@2024030510,2024030611
      Page path and screen class=events.page@/,/mug
      Session source / medium=events.referrer@google / organic
      Device category=events.device@mobile,desktop
      Operating system=events.os@iOS,Windows
      Browser=events.browser@Safari,Chrome
      City=events.city@Hangzhou
      Country=?@China
      Event count=?@3
      Purchase revenue=?@0.00,59.00
    `,
  },
  {
    name: 'WPS 手工 水果店 销售',
    key: 'orderedAt name amount',
    columns: `
      序号@1,2,3,4,5,6,7,8,9
      日期=orders.orderedAt@2024.3.5,2024.3.6,2024.3.8
      顾客=customers.name@王姐,李哥,张阿姨
      微信=customers.wechatOpenId/?@wx_wang,wx_li,wx_zhang
      品种=orderLines.productName/orderLines.category@车厘子,草莓
      几斤=orderLines.quantity@2,3.5
      一斤多少钱=orderLines.unitPrice@45,28
      一共=orders.amount@90,98
      给了没=?/orders.status@给了,没给
      怎么送的=?/shipments.carrier@自提,跑腿
      送哪儿=orders.receiverAddress@文三路1号,学院路2号
      说明=orders.sellerNote/orders.buyerMessage/customers.note/?@要甜的
    `,
  },
  {
    name: 'WACA / 91APP 訂單 繁體',
    key: 'orderId orderedAt amount name phone',
    isLines: true,
    columns: `
      主單編號=orders.orderId@TG2403#
      轉單日期時間=orders.orderedAt@2024/03/05 10:20:30
      訂單狀態=orders.status@已完成,已取消
      會員編號=customers.memberNo/customers.customerId@M00#
      訂購人姓名=customers.name
      訂購人手機=customers.phone@0912345678,0922333444
      訂購人信箱=customers.email
      收件人姓名=orders.receiverName
      收件人手機=orders.receiverPhone@0912345678,0922333444
      收件人地址=orders.receiverAddress@台北市信義路1號
      付款方式=orders.paymentMethod@信用卡一次付清
      配送方式=?/shipments.carrier@宅配
      商品料號=orderLines.sku@SKU-1,SKU-2
      商品名稱=orderLines.productName@烏龍茶,鳳梨酥
      商品選項=orderLines.variant@100g,12入
      數量=orderLines.quantity@1,2
      售價=orderLines.unitPrice@300,420
      折價券折抵=?/orders.discount@0,50
      紅利折抵=?@0
      運費=orders.freight@60
      實付金額=orders.amount@360,1150
      發票號碼=?@AB12345678
      出貨單號=shipments.shipmentId@SP#
      物流商=shipments.carrier@黑貓
      出貨時間=shipments.shippedAt
      訂單備註=orders.buyerMessage/orders.sellerNote@
    `,
  },
];
