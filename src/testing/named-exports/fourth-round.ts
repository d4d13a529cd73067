/**
 * One or two more of each of the named exports, written down before they were measured: blind the mapping found 98.3 %
 * of the columns and 114 of the 115 keys.
 */
import type { NamedExport } from './named-export.ts';

export const FOURTH_ROUND: readonly NamedExport[] = [
  {
    name: '淘宝 订单 2021',
    fileName: 'ExportOrderList202105.csv',
    encoding: 'gb18030',
    columns: `
订单编号=!o.orderId :: ="<#1801234567890123>"
买家会员名=!o.buyerNick :: 小雨_<#10>
买家支付宝账号=? :: <e0>
支付单号=p.paymentId :: ="<#2021050122001>"
买家应付货款=o.amountDue/? :: <a66.00>
买家应付邮费=o.freight :: 0.00
总金额=o.amountDue/? :: <a66.00>
买家实际支付金额=!o.amount :: <a60.00>
订单状态=o.status :: 交易成功
收货人姓名=o.receiverName :: <n0>
收货地址 =o.receiverAddress :: 湖北省 武汉市 洪山区 珞喻路<#5>号
联系手机=o.receiverPhone :: '<m0>
订单创建时间=!o.orderedAt :: 2021-05-<d01> 10:00:00
订单付款时间 =o.paidAt :: 2021-05-<d01> 10:00:31
宝贝标题 =l.productName :: 藕粉
宝贝总数量=l.quantity :: 2
物流单号 =s.shipmentId :: No:SF<#12345>
物流公司=s.carrier :: 顺丰速运
订单备注=o.sellerNote :: 'null
店铺名称=o.store :: 荷塘
退款金额=o.refundAmount :: 0.00
`,
  },
  {
    name: '天猫 宝贝报表 2024',
    fileName: 'ExportOrderDetailList2024.csv',
    encoding: 'gb18030',
    columns: `
子订单编号=l.lineNo :: ="<#3800000000000001>"~="<#3800000000000002>"
主订单编号=!o.orderId :: ="<#3800000000000001>"~="<#3800000000000001>"
标题=l.productName :: 藕粉~莲子
价格=l.unitPrice :: 30.00~25.00
购买数量=!l.quantity :: 2~1
外部系统编号=l.sku/l.productId :: OF-1~LZ-1
商品属性=l.variant :: 规格:500g~规格:250g
套餐信息=? :: null
备注=? :: null
订单状态=o.status/l.lineStatus :: 交易成功~交易成功
商家编码=?/l.sku :: OF~LZ
买家应付货款=? :: 60.00~25.00
买家实际支付金额=!o.amount/l.amount :: 55.00~25.00
退款状态=l.lineStatus/? :: 没有申请退款~退款成功
退款金额=o.refundAmount/? :: 0.00~25.00
订单创建时间=!o.orderedAt :: 2024-05-<d01> 10:00:00~2024-05-<d01> 10:00:00
订单付款时间=o.paidAt :: 2024-05-<d01> 10:00:31~2024-05-<d01> 10:00:31
`,
  },
  {
    name: '京东 自营门店 订单',
    fileName: 'jd 2023.csv',
    encoding: 'gb18030',
    columns: `
订单号=!o.orderId :: <#270012345601>
商品ID=l.productId :: 1000<#4397>
商品名称=l.productName :: 电热毯
订购数量=!l.quantity :: 1~2
支付方式=o.paymentMethod :: 在线支付
下单时间=!o.orderedAt :: 2023-11-<d01> 20:00:01
京东价=l.unitPrice :: 159.00
订单金额=?/o.amountDue/o.amount :: 159.00~318.00
优惠金额=o.discount :: 10.00~20.00
应付金额=!o.amount/o.amountDue :: 149.00~298.00
订单状态=o.status :: 完成~(锁定)等待确认收货
下单帐号=!o.buyerNick :: jd_<#771>
客户姓名=c.name/o.receiverName :: <n1>
客户地址=c.address/o.receiverAddress :: 河北省石家庄市<#3>号
联系电话=c.phone/o.receiverPhone :: <m1>
订单备注=o.buyerMessage/o.sellerNote :: 
商家备注=o.sellerNote :: 
付款确认时间=o.paidAt :: 2023-11-<d01> 20:00:45
货号=l.sku :: DRT-1
订单完成时间=o.closedAt :: 2023-11-<d05> 10:00:00
`,
  },
  {
    name: '有赞 订单 门店自提',
    fileName: 'yz自提.csv',
    encoding: 'utf-8-bom',
    columns: `
订单号=!o.orderId :: E2024<#80001>
订单状态=o.status :: 交易完成
配送方式=? :: 到店自提
下单时间=!o.orderedAt :: 2024-08-<d01> 09:00:00
付款时间=o.paidAt :: 2024-08-<d01> 09:01:00
核销时间=? :: 2024-08-<d02> 09:01:00
商品名称=l.productName :: 生日蛋糕
商品规格=l.variant :: 6寸
商品数量=!l.quantity :: 1
商品单价=l.unitPrice :: <a168.00>
订单实付金额=!o.amount :: <a158.00>
店铺优惠=o.discount :: 10.00
买家昵称=o.buyerNick :: 糖糖<#1>
买家手机号=!c.phone :: <m2>
提货人=o.receiverName :: <n2>
提货人手机号=o.receiverPhone :: <m2>
提货点=?/o.store/o.receiverAddress :: 西湖店
归属网点=o.store :: 曲奇屋
买家留言=o.buyerMessage :: 写生日快乐
`,
  },
  {
    name: '有赞 会员',
    fileName: 'yz会员.csv',
    encoding: 'utf-8-bom',
    columns: `
会员ID=!c.customerId/c.memberNo :: <#900001>
姓名=!c.name :: <n3>
手机号码=!c.phone :: <m3>
性别=c.gender :: 女
生日=c.birthday :: 1993-02-<d01>
所在地区=c.address/c.province/c.city :: 浙江省杭州市西湖区
会员等级=c.memberLevel :: 黄金会员
积分=c.points :: <#300>
储值余额=c.storedBalance :: <a88.00>
注册时间=c.registeredAt :: 2022-02-<d01> 10:00:00
会员来源=c.source :: 门店扫码
累计消费(元)=? :: <a900.00>
标签=c.tags :: 爱吃甜
`,
  },
  {
    name: '微信小店 订单 带区县',
    fileName: 'wx小店.csv',
    encoding: 'utf-8-bom',
    columns: `
订单号=!o.orderId :: '<#37300044456>
下单时间=!o.orderedAt :: 2025-03-<d01> 10:10:10
支付时间=o.paidAt :: 2025-03-<d01> 10:10:40
订单状态=o.status :: 待发货~已完成
商品名称=l.productName :: 藜麦
商品规格=l.variant :: 1kg
商品编码=l.productId/l.sku :: LM-1
数量=!l.quantity :: 1
商品价格=l.unitPrice :: <a45.00>
优惠金额=o.discount :: 5.00
运费=o.freight :: 0.00
实际支付金额=!o.amount :: <a40.00>
收件人姓名=o.receiverName :: <n4>
收件人手机号=o.receiverPhone :: <m4>
收件人省份=o.province :: 青海省
收件人城市=o.city :: 西宁市
收件人区=o.district :: 城西区
收件人详细地址=o.receiverAddress :: 五四大街<#9>号
买家备注=o.buyerMessage :: 
物流单号=s.shipmentId :: 
物流公司=s.carrier :: 
`,
  },
  {
    name: '美团外卖 对账',
    fileName: '外卖对账单.csv',
    encoding: 'gb18030',
    columns: `
门店名称=o.store :: 阿强黄焖鸡
订单号=!o.orderId :: <#2500000012340001>\t
下单时间=!o.orderedAt :: 2024-10-<d01> 18:00:00
完成时间=o.closedAt :: 2024-10-<d01> 18:40:00
订单状态=o.status :: 已完成
商品总价=o.amountDue :: <a40.00>
餐盒费=? :: 1.00
用户配送费=o.freight :: 3.00
商家补贴=o.discount/? :: 4.00
平台补贴=? :: 2.00
用户实付=!o.amount :: <a36.00>
技术服务费=?/p.fee :: 2.40
商家应收=? :: <a30.00>
`,
  },
  {
    name: '大众点评 团购订单',
    fileName: '点评团购.csv',
    encoding: 'utf-8-bom',
    columns: `
订单号=!o.orderId :: <#7012345601>
购买时间=!o.orderedAt :: 2024-10-<d01> 11:00:00
团购名称=l.productName :: 双人下午茶
团购价格=l.unitPrice :: <a128.00>
数量=!l.quantity :: 1
实付金额=!o.amount :: <a118.00>
消费门店=o.store :: 云上咖啡
消费时间=? :: 2024-10-<d02> 15:00:00
用户昵称=!o.buyerNick/c.name :: 吃货<#20>
用户手机号=!c.phone :: <M5>
订单状态=o.status :: 已消费~未消费~已退款
退款金额=o.refundAmount :: 0~0~118
`,
  },
  {
    name: '简道云 合同收款',
    fileName: '收款登记.csv',
    encoding: 'utf-8-bom',
    columns: `
收款单号=!p.paymentId/o.orderId :: SK<#20240001>
关联订单号=o.orderId/p.orderId :: XS<#20240001>
客户名称=!c.name/c.company :: <n5>
客户电话=!c.phone :: <m5>
收款日期=!p.at/o.paidAt/o.orderedAt :: 2024-06-<d01>
收款金额=!p.amount/o.amount :: <a500.00>
收款方式=p.method/o.paymentMethod :: 转账~现金
收款人=?/o.salesperson :: 李雷
备注=?/o.sellerNote :: 
提交人=? :: 李雷
提交时间=? :: 2024-06-<d01> 10:00:00
更新时间=? :: 2024-06-<d01> 10:00:00
`,
  },
  {
    name: '简道云 维修工单',
    fileName: '维修工单.csv',
    encoding: 'utf-8-bom',
    columns: `
工单编号=!t.ticketId :: WX<#20240001>
报修人=!c.name/t.customerId :: <n6>
联系电话=!c.phone :: <m6>
报修时间=!t.openedAt :: 2024-06-<d01> 08:00:00
故障类型=t.category :: 漏水~断电
故障描述=t.text :: 厨房水管漏水
紧急程度=t.priority :: 高~低
处理人=t.agent :: 老刘
完成时间=t.closedAt :: 2024-06-<d02> 08:00:00
工单状态=t.status :: 已完成~处理中
满意度=t.satisfaction :: 5~4
提交人=? :: 前台
`,
  },
  {
    name: '纷享销客 客户 标准2024',
    fileName: 'fxk.csv',
    encoding: 'utf-8-bom',
    columns: `
客户名称=!c.name/c.company :: 南京<#4>号科技有限公司
客户编号=!c.customerId :: <#20240001>
客户级别=c.memberLevel :: 普通
行业=?/c.occupation :: IT
来源=c.source :: 官网
联系电话=!c.phone :: 025-8888<#1001>
传真=? :: 
邮箱=c.email :: <e6>
国家/省/市/区=? :: 中国/江苏省/南京市/鼓楼区
详细地址=c.address :: 中山路<#3>号
负责人=? :: 李雷
归属部门=? :: 华东
创建人=? :: 李雷
创建时间=c.registeredAt :: 2024-03-<d01> 10:00
备注=c.note :: 
`,
  },
  {
    name: 'Zoho contacts short',
    fileName: 'zoho c.csv',
    columns: `
CONTACTID=!c.customerId :: 54<#00012>
First Name=!c.name :: <F0>
Last Name=!c.name :: <L0>
Account Name=c.company :: King <#2> LLC
Title=c.jobTitle :: CEO
Email=!c.email :: <e0>
Phone=!c.phone :: <t0>
Mobile=?/c.phone :: <t2>
Lead Source=c.source :: Ad
Mailing City=c.city :: Miami
Mailing State=c.province :: FL
Mailing Country=c.country :: USA
Tag=c.tags :: vip
Created Time=c.registeredAt :: 2025-02-<d01> 09:00
Description=c.note :: 
`,
  },
  {
    name: 'Zoho deals with pipeline',
    fileName: 'zoho d.csv',
    columns: `
Record Id=!op.opportunityId :: zcrm_54<#00912>
Deal Name=!op.name :: Roof <#3>
Deal Owner=op.owner :: Amy
Account Name=!c.company/c.name/op.customerId :: King <#2> LLC
Contact Name=c.name :: <N1>
Pipeline=? :: Standard
Stage=!op.stage :: Negotiation~Closed Won
Amount=!op.amount :: <a700.00>
Closing Date=!op.closedOn :: 2025-05-<d01>
Probability (%)=? :: 60~100
Lead Source=?/c.source :: Ad
Created Time=!op.openedOn :: 2025-02-<d01> 09:00
Stage Modified Time=op.stageChangedOn :: 2025-03-<d01> 09:00
Type=? :: Existing Business
`,
  },
  {
    name: 'HubSpot contacts minimal',
    fileName: 'hs min.csv',
    columns: `
Record ID=!c.customerId :: <#10501>
First Name=!c.name :: <F2>
Last Name=!c.name :: <L2>
Email=!c.email :: <e2>
Phone Number=!c.phone :: <t2>
City=c.city :: Oslo
Country/Region=c.country :: Norway
Lifecycle Stage=? :: Lead
Create Date=c.registeredAt :: 2025-03-<d01> 08:10
Contact owner=? :: Kim
`,
  },
  {
    name: 'HubSpot contacts internal names',
    fileName: 'hs int.csv',
    columns: `
hs_object_id=!c.customerId :: <#10601>
firstname=!c.name :: <F3>
lastname=!c.name :: <L3>
email=!c.email :: <e3>
phone=!c.phone :: <t3>
company=c.company :: Acme <#2>
jobtitle=c.jobTitle :: Buyer
address=c.address :: <#3> Fjord Rd
city=c.city :: Bergen
state=c.province :: Vestland
zip=c.postcode :: 5003
country=c.country :: Norway
lifecyclestage=? :: lead
hs_analytics_source=c.source :: ORGANIC_SEARCH
date_of_birth=c.birthday :: 1981-04-<d01>
createdate=c.registeredAt :: 2025-03-<d01>T08:10:00Z
lastmodifieddate=? :: 2025-03-<d02>T08:10:00Z
`,
  },
  {
    name: 'Mailchimp basic',
    fileName: 'mc basic.csv',
    columns: `
Email Address=!c.email :: <e4>
First Name=!c.name :: <F4>
Last Name=!c.name :: <L4>
Phone Number=!c.phone :: <t4>
Company=c.company :: Acme <#2>
MEMBER_RATING=?/c.memberLevel :: 2~4
OPTIN_TIME=c.registeredAt/c.joinedOn/? :: 2024-01-<d01> 10:00:00
CONFIRM_TIME=c.registeredAt/c.joinedOn/? :: 2024-01-<d01> 10:00:00
LATITUDE=c.latitude :: 51.5
LONGITUDE=c.longitude :: -0.12
TIMEZONE=? :: Europe/London
CC=c.country :: GB
REGION=c.province :: ENG
LEID=? :: <#77>
EUID=?/c.customerId :: c9<#770>d
NOTES=c.note :: 
TAGS=c.tags :: "shop"
`,
  },
  {
    name: 'Shopify orders short columns',
    fileName: 'sh short.csv',
    columns: `
Name=!o.orderId :: #<#9001>
Email=!c.email :: <e5>
Financial Status=o.status :: paid~refunded
Created at=!o.orderedAt :: 2025-03-<d01> 10:00:00 +0000
Paid at=o.paidAt :: 2025-03-<d01> 10:00:05 +0000
Currency=o.currency :: USD
Subtotal=o.amountDue/? :: <a80.00>
Shipping=o.freight :: 5.00
Taxes=? :: 6.00
Total=!o.amount :: <a91.00>
Discount Amount=o.discount :: 0.00
Lineitem quantity=!l.quantity :: 1
Lineitem name=l.productName :: Bag
Lineitem price=l.unitPrice :: <a80.00>
Lineitem sku=l.sku :: BAG-1
Billing Name=c.name :: <N5>
Billing Phone=c.phone :: <t5>
Shipping Name=o.receiverName :: <N5>
Shipping City=o.city :: Reno
Shipping Province=o.province :: NV
Shipping Country=o.country :: US
Payment Method=o.paymentMethod :: Shop Pay
Refunded Amount=o.refundAmount :: 0.00
Vendor=l.brand :: Sacs
Source=o.channel :: web
`,
  },
  {
    name: 'Shopify customers with addresses',
    fileName: 'sh cust.csv',
    columns: `
Customer ID=!c.customerId :: '<#77123456>
First Name=!c.name :: <F6>
Last Name=!c.name :: <L6>
Email=!c.email :: <e6>
Phone=!c.phone :: <t6>
Accepts Email Marketing=cs.granted :: yes~no
Default Address Company=c.company :: Acme <#2>
Default Address Address1=c.address :: <#6> Palm Dr
Default Address City=c.city :: Reno
Default Address Province Code=c.province :: NV
Default Address Country Code=c.country :: US
Default Address Zip=c.postcode :: 89501
Total Spent=? :: <a10.00>
Total Orders=? :: 1
Note=c.note :: 
Tags=c.tags :: a, b
`,
  },
  {
    name: 'WooCommerce plugin title case',
    fileName: 'woo tc.csv',
    columns: `
Order Number=!o.orderId :: <#4501>
Order Date=!o.orderedAt :: 2025-03-<d01> 12:00:00
Order Status=o.status :: Completed~Failed
Customer Name=!c.name :: <N7>
Customer Email=!c.email :: <e7>
Billing Phone=c.phone :: <t7>
Billing Address=c.address :: <#7> Lake Rd
Billing City=c.city :: Cork
Billing Country=c.country :: IE
Payment Method=o.paymentMethod :: Stripe
Product Name=l.productName :: Mug
Product SKU=l.sku :: M-1
Quantity=!l.quantity :: 2
Item Price=l.unitPrice :: 12.00
Line Total=l.amount :: 24.00
Shipping Cost=o.freight :: 4.00
Order Discount=o.discount :: 0.00
Order Total=!o.amount :: 28.00
Coupon Codes=o.promotion :: 
Refund Amount=o.refundAmount :: 0.00
`,
  },
  {
    name: 'Stripe payments with card and customer',
    fileName: 'st card.csv',
    columns: `
id=!p.paymentId :: ch_3R<#100>
Created date (UTC)=!p.at :: 2025-03-<d01> 12:00:00
Amount=!p.amount :: <a19.00>
Amount Refunded=p.refundedAmount :: 0.00
Currency=p.currency :: usd
Fee=p.fee :: 0.85
Status=p.status :: Paid~Refunded
Card Brand=?/p.method :: Visa
Card Last4=? :: 4242
Customer ID=!c.customerId :: cus_R<#100>
Customer Email=!c.email :: <e8>
Customer Name=c.name :: <N8>
Description=? :: Plan
Mode=? :: Live
`,
  },
  {
    name: 'Square transactions short',
    fileName: 'sq short.csv',
    columns: `
Date=!p.at/o.orderedAt :: 2025-03-<d01>
Time=?/p.at/o.orderedAt :: 09:10:11
Gross Sales=?/o.amountDue/p.amount :: $12.00
Discounts=o.discount/? :: $0.00
Net Sales=? :: $12.00
Tax=? :: $1.00
Tip=? :: $2.00
Total Collected=!p.amount/o.amount :: $15.00
Card=? :: $15.00
Cash=? :: $0.00
Fees=p.fee :: -$0.49
Net Total=? :: $14.51
Transaction ID=!o.orderId/p.paymentId/p.orderId :: aa<#1001>
Payment ID=p.paymentId :: pp<#1001>
Staff Name=o.salesperson :: Lee
Location=o.store :: Main
Customer ID=!c.customerId :: C<#9901>
Customer Name=c.name :: <N9>
`,
  },
  {
    name: 'GA4 events camel case',
    fileName: 'ga camel.csv',
    columns: `
eventDate=? :: 202503<d01>
eventTimestamp=!e.at :: 17408<#00000>000000
eventName=!e.kind :: page_view~click
userPseudoId=!e.deviceId :: <#334455>.1740800000
userId=!e.customerId/c.customerId :: u<#300>
sessionId=e.sessionId :: <#1740800000>
pageLocation=e.page :: https://a.example/<#2>
pageReferrer=e.referrer :: https://b.example/
deviceCategory=e.device :: tablet
operatingSystem=e.os :: iPadOS
browser=e.browser :: Safari
city=e.city :: Rome
`,
  },
  {
    name: '手工 客户登记 老板娘',
    fileName: '登记本.csv',
    encoding: 'gb18030',
    above: '丽人美容院客户登记本,,,,,,,',
    columns: `
编号=c.memberNo/c.customerId :: <#001>
客户姓名=!c.name :: <n9>
联系电话=!c.phone :: <m9>
生日=c.birthday :: 7月<d1>日
年龄=c.age :: 40
皮肤类型=? :: 干性~油性
住址=c.address :: 花园路<#1>号
介绍人=?/c.source :: 王姐
办卡金额=? :: 1980
备注=c.note :: 
`,
  },
  {
    name: '手工 花店订单',
    fileName: '花店订单.csv',
    encoding: 'utf-8-bom',
    above: '花语花店 七夕订单',
    below: '合计,,,,,,,,1580,',
    columns: `
订单日期=!o.orderedAt :: 8.<d1>
订花人=!c.name :: <n1>
电话=!c.phone :: <m1>
收花人=o.receiverName :: <n2>
送花地址=o.receiverAddress :: 人民路<#8>号
送达时间=s.promisedAt/s.deliveredAt/? :: 下午3点
花束=l.productName :: 11朵红玫瑰
数量=l.quantity :: 1
金额=!o.amount/l.amount :: 199
付款=o.paymentMethod/o.status :: 微信
`,
  },
  {
    name: 'Hand sheet garage',
    fileName: 'Garage jobs.csv',
    above: 'Jobs done in March,,,,,,',
    below: 'Totals,,,,,1210,',
    columns: `
Date=!o.orderedAt :: <d1>/3/2024
Customer name=!c.name :: <N3>
Phone=!c.phone :: <t3>
Car=? :: Golf
Work done=l.productName :: Brakes~Service
Price=!o.amount/l.unitPrice :: 180~95
Mechanic=o.salesperson :: Pat
`,
  },
  {
    name: '手寫 早餐店 外送',
    fileName: '外送紀錄.csv',
    encoding: 'utf-8-bom',
    above: '早安早餐 外送紀錄,,,,,,,',
    below: '合計,,,,,,1250,',
    columns: `
日期=!o.orderedAt :: 113/6/<d1>
訂購人=!c.name :: <n4>
電話=!c.phone :: 02-2345-<#1000>
送餐地址=o.receiverAddress/c.address :: 忠孝東路<#5>號
餐點=l.productName :: 蛋餅~漢堡
數量=l.quantity :: 2
金額=!o.amount/l.amount :: 80~120
外送員=o.salesperson/? :: 阿德
`,
  },
];
