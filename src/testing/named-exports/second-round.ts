/**
 * Other versions of the named exports, written down before they were measured: blind the mapping found 93.9 % of the
 * columns and 134 of the 143 keys.
 */
import type { NamedExport } from './named-export.ts';

export const SECOND_ROUND: readonly NamedExport[] = [
  {
    name: '千牛 自定义导出 子订单',
    fileName: '千牛订单明细202602.csv',
    encoding: 'gb18030',
    columns: `
主订单编号=!o.orderId :: <#4301234560098123401>\t~<#4301234560098123401>\t~<#4301234560099123401>\t
子订单编号=l.lineNo :: <#4301234560098123402>\t~<#4301234560098123403>\t~<#4301234560099123401>\t
买家昵称=!o.buyerNick :: 云**<#10>~云**<#10>~海**<#20>
宝贝ID=l.productId :: 678912345~678912346~678912345
宝贝标题=l.productName :: 竹纤维毛巾~浴巾~竹纤维毛巾
SKU属性=l.variant :: 颜色:米色~颜色:灰色~颜色:蓝色
商家编码=l.sku :: MJ-01~YJ-01~MJ-02
单价=l.unitPrice :: 19.90~49.90~19.90
数量=!l.quantity :: 2~1~3
应付款=? :: 39.80~49.90~59.70
实付款=!o.amount/l.amount :: 35.80~45.90~55.70
交易状态=o.status :: 交易成功~交易成功~交易关闭
退款状态=l.lineStatus :: 无退款~无退款~退款成功
退款金额=o.refundAmount/? :: 0~0~55.70
创建时间=!o.orderedAt :: 2026-02-<d01> 11:00:00~2026-02-<d01> 11:00:00~2026-02-<d02> 12:00:00
付款时间=o.paidAt :: 2026-02-<d01> 11:01:00~2026-02-<d01> 11:01:00~2026-02-<d02> 12:01:00
结束时间=o.closedAt :: 2026-02-<d09> 11:01:00~2026-02-<d09> 11:01:00~2026-02-<d10> 12:01:00
收货人=o.receiverName :: 王**
收货人手机=o.receiverPhone :: <M0>
收货省份=o.province :: 浙江省
收货城市=o.city :: 杭州市
收货区县=o.district :: 余杭区
买家留言=o.buyerMessage :: 
卖家备注=o.sellerNote :: 
旗帜=? :: 红旗
物流公司=s.carrier :: 中通快递
运单号=s.shipmentId :: <#78412345678901>\t~<#78412345678901>\t~<#78512345678901>\t
`,
  },
  {
    name: '淘宝 订单报表 带信用购',
    fileName: 'ExportOrderList20230301.csv',
    encoding: 'gb18030',
    columns: `
订单编号=!o.orderId :: ="<#3212345678901234567>"
支付单号=p.paymentId :: ="<#2023030122001>"
支付详情=? :: 花呗
买家会员名=!o.buyerNick :: 大树<#100>
买家支付宝账号=? :: 138****00<#10>
买家应付货款=o.amountDue/? :: <a88.00>
买家应付邮费=o.freight :: 0
总金额=o.amountDue/? :: <a88.00>
买家实际支付金额=!o.amount :: <a80.00>
订单状态=o.status :: 交易成功~等待买家付款
买家留言=o.buyerMessage :: 
收货人姓名=o.receiverName :: <n0>
收货地址=o.receiverAddress :: 江苏省 南京市 鼓楼区 中山路<#5>号
联系电话=? :: 
联系手机=o.receiverPhone :: '<m0>
订单创建时间=!o.orderedAt :: 2023-03-<d01> 08:00:00
订单付款时间=o.paidAt :: 2023-03-<d01> 08:01:00~
宝贝标题=l.productName :: 竹凉席
宝贝种类=? :: 1
物流单号=s.shipmentId :: 
物流公司=s.carrier :: 
订单备注=o.sellerNote :: 
宝贝总数量=l.quantity :: 1
店铺Id=? :: 0
店铺名称=o.store :: 竹里馆
订单关闭原因=? :: 
卖家服务费=? :: 0
确认收货时间=o.closedAt/s.deliveredAt :: 2023-03-<d09> 08:01:00
打款商家金额=? :: <a80.00>元
是否信用购 :: 否
前N有礼=? :: 
主订单编号=? :: ="<#3212345678901234567>"
`,
  },
  {
    name: '京麦 商品明细订单',
    fileName: '京麦订单明细.csv',
    encoding: 'utf-8-bom',
    columns: `
订单号=!o.orderId :: <#301234567001>~<#301234567001>~<#301234577001>
订单状态=o.status :: 完成~完成~待出库
下单时间=!o.orderedAt :: 2025-05-<d01> 10:00:00~2025-05-<d01> 10:00:00~2025-05-<d03> 12:00:00
用户PIN=!o.buyerNick/c.customerId :: jd_<#5001>~jd_<#5001>~jd_<#6001>
商品编码=l.productId :: 100<#200>~100<#300>~100<#200>
商品名称=l.productName :: 荞麦枕~枕巾~荞麦枕
规格=l.variant :: 成人款~米色~儿童款
商家商品编码=l.sku :: QM-1~ZJ-1~QM-2
购买数量=!l.quantity :: 1~2~1
商品单价=l.unitPrice :: 99.00~29.00~79.00
商品优惠=l.discount/o.discount :: 10.00~0.00~5.00
订单运费=o.freight :: 0.00~0.00~6.00
实付金额=!o.amount/l.amount :: 89.00~58.00~80.00
支付方式=o.paymentMethod :: 在线支付
收货人姓名=o.receiverName :: <n0>~<n0>~<n1>
手机号码=o.receiverPhone/c.phone :: <m0>~<m0>~<m1>
收货地址=o.receiverAddress :: 北京市朝阳区<#1>号~北京市朝阳区<#1>号~天津市和平区<#2>号
快递公司=s.carrier :: 京东快递
快递单号=s.shipmentId :: JD<#100>~JD<#100>~JD<#200>
客户留言=o.buyerMessage :: 
客服备注=o.sellerNote :: 
`,
  },
  {
    name: '有赞 订单 旧版',
    fileName: 'youzan_orders_2019.csv',
    encoding: 'gb18030',
    columns: `
订单号=!o.orderId :: E201904<#1001>0001\t
外部订单号=? :: 
下单时间=!o.orderedAt :: 2019-04-<d01> 10:00:00
付款时间=o.paidAt :: 2019-04-<d01> 10:01:00
订单来源=o.channel :: 公众号
订单状态=o.status :: 已完成~已发货~交易关闭
买家=!o.buyerNick/c.name :: 阿明<#10>
买家电话=!c.phone :: <m0>
收货人=o.receiverName :: <n0>
收货人电话=o.receiverPhone :: <m0>
收货人地址=o.receiverAddress :: 广州市天河区体育东路<#12>号
商品=l.productName :: 手工皂
商品数量=l.quantity :: 2
商品总额=o.amountDue :: <a78.00>
邮费=o.freight :: 10.00
涨价或减价=? :: 0.00
优惠=o.discount :: 5.00
实收款=!o.amount :: <a83.00>
付款方式=o.paymentMethod :: 微信安全支付
退款=o.refundAmount :: 0.00
买家留言=o.buyerMessage :: 
卖家备注=o.sellerNote :: 
快递公司=s.carrier :: 申通
快递单号=s.shipmentId :: <#66812345>
`,
  },
  {
    name: '有赞 客户 yz_open_id',
    fileName: '有赞客户全量.csv',
    encoding: 'utf-8-bom',
    columns: `
用户ID=!c.customerId :: 8a<#10001>Xz
昵称=?/c.name :: 小桃<#10>
姓名=!c.name :: <n0>
手机号=!c.phone :: <m0>
性别=c.gender :: 女~男
生日=c.birthday :: 1992-07-<d01>
年龄=c.age :: 31~25
地区=c.city/c.province/c.district/c.address :: 浙江省杭州市
来源渠道=c.source :: 小程序~导购推荐
成为客户时间=c.registeredAt :: 2022-02-<d01> 10:00:00
会员卡名称=c.memberLevel :: 金卡
会员卡号=c.memberNo :: 6200<#10001>
当前积分=c.points :: <#100>
储值卡余额=c.storedBalance :: <a10.00>
购买次数=? :: 5
消费总额=? :: <a500.00>
最近消费时间=? :: 2024-03-<d01> 10:00:00
客户标签=c.tags :: 高消费
客户备注=c.note :: 不要辣
专属导购=? :: 小李
`,
  },
  {
    name: '微信小店 2025 按商品',
    fileName: '微信小店-订单明细-20250601.csv',
    encoding: 'utf-8-bom',
    columns: `
订单号=!o.orderId :: '<#3730001234567001>~'<#3730001234567001>~'<#3730002234567001>
下单时间=!o.orderedAt :: 2025-06-<d01> 10:10:10~2025-06-<d01> 10:10:10~2025-06-<d02> 10:10:10
付款时间=o.paidAt :: 2025-06-<d01> 10:11:10~2025-06-<d01> 10:11:10~2025-06-<d02> 10:11:10
订单状态=o.status :: 已完成~已完成~待发货
用户昵称=!o.buyerNick/c.name :: 小溪<#1>~小溪<#1>~阿泽<#2>
商品ID=l.productId :: 1000<#56>~1000<#66>~1000<#56>
商品名称=l.productName :: 蜂蜜~花茶~蜂蜜
SKU ID=l.sku/? :: 88<#56>~88<#66>~88<#56>
SKU规格=l.variant :: 500g~50g~250g
商家编码=l.sku/? :: FM500~HC50~FM250
商品单价=l.unitPrice :: 68.00~39.00~38.00
购买数量=!l.quantity :: 1~2~1
商品金额=l.amount :: 68.00~78.00~38.00
商家优惠=o.discount/l.discount :: 0.00
运费=o.freight :: 0.00
实付金额=!o.amount :: 146.00~146.00~38.00
支付方式=o.paymentMethod :: 微信支付
收货人姓名=o.receiverName :: 李*
收货人手机=o.receiverPhone :: <M1>
收货地址=o.receiverAddress :: 四川省成都市锦江区****
售后状态=l.lineStatus/? :: 无售后
物流单号=s.shipmentId :: SF<#123>~SF<#123>~SF<#223>
订单备注=o.buyerMessage/o.sellerNote :: 
`,
  },
  {
    name: '美团闪购 订单',
    fileName: '闪购订单导出.csv',
    encoding: 'gb18030',
    columns: `
订单号=!o.orderId :: <#2700012345678901>\t
订单展示编号=? :: #<#12>
门店ID=? :: 88990
门店名称=o.store :: 云朵便利（文三路店）
下单时间=!o.orderedAt :: 2025-01-<d01> 21:30:00
预计送达时间=s.promisedAt :: 2025-01-<d01> 22:00:00
订单状态=o.status :: 已完成~已取消
收货人姓名=!o.receiverName/c.name :: 张(先生)
收货人电话=o.receiverPhone :: <M0>
收货人地址=o.receiverAddress :: 文三路<#7>号
商品名称=l.productName :: 矿泉水~薯片
商品数量=l.quantity :: 2~1
商品原价=l.unitPrice/pr.price/? :: 3.00~8.00
订单原价=o.amountDue :: <a38.00>
包装费=? :: 1.00
配送费=o.freight :: 4.00
优惠总金额=o.discount :: 6.00
实付金额=!o.amount :: <a36.00>
商家预计收入=? :: <a30.00>
用户备注=o.buyerMessage :: 放门口
`,
  },
  {
    name: '美团 团购核销记录',
    fileName: '核销记录.csv',
    encoding: 'utf-8-bom',
    columns: `
券号=!cp.couponId :: 0<#17097773783>
核销时间=!cp.redeemedOn/o.orderedAt :: 2025-06-<d01> 13:03:16
购买时间=o.orderedAt/? :: 2025-06-<d01> 12:03:06
订单编号=!o.orderId/cp.orderId :: <#4991234567>
团单名称=l.productName/? :: 双人套餐
核销门店=o.store :: 老表大排档
团购价=!o.amount/l.unitPrice :: <a95.00>
商家实收=o.amount/? :: <a87.00>
手机号=!c.phone :: <M2>
核销人=o.salesperson/? :: 收银01
`,
  },
  {
    name: '简道云 报名表',
    fileName: '课程报名.csv',
    encoding: 'utf-8-bom',
    columns: `
学员姓名=!c.name :: <n0>
家长电话=!c.phone :: <m0>
性别=c.gender :: 男~女
出生日期=c.birthday :: 2015-03-<d01>
就读学校=? :: 文三小学
报名课程=l.productName/ct.product/c.interests :: 少儿编程~美术
学费=!o.amount/ct.amount :: 2800~1980
缴费方式=? :: 微信~现金
报名日期=!o.orderedAt/ct.startedOn/c.registeredAt/c.joinedOn :: 2024-03-<d01>
来源=c.source/o.channel :: 朋友介绍
备注=? :: 
提交人=? :: 前台小王
提交时间=? :: 2024-03-<d01> 10:00:00
更新时间=? :: 2024-03-<d02> 10:00:00
`,
  },
  {
    name: '简道云 客户跟进 商机',
    fileName: '销售机会.csv',
    encoding: 'utf-8-bom',
    columns: `
商机编号=!op.opportunityId :: SJ<#2024001>
商机名称=!op.name :: 设备采购<#1>
客户名称=!c.name/c.company/op.customerId :: 苏州<#4>号机械有限公司
联系人=c.name/? :: <n3>
商机阶段=!op.stage :: 初步沟通~报价~赢单
预计金额=!op.amount :: <a50000.00>
预计成交日期=op.closedOn :: 2024-08-<d01>
是否赢单=op.won :: 否~否~是
负责人=op.owner :: 李雷
创建时间=!op.openedOn :: 2024-05-<d01> 10:00:00
提交人=? :: 李雷
更新时间=? :: 2024-06-<d01> 10:00:00
`,
  },
  {
    name: '简道云 订单 微信昵称',
    fileName: '团购接龙.csv',
    encoding: 'utf-8-bom',
    columns: `
数据ID=? :: 65f1a2b3c4d5e6f7a8<#100000>
微信昵称=!o.buyerNick/c.name :: 小桃<#10>
收货人姓名=o.receiverName/c.name :: <n0>
联系电话=!c.phone/o.receiverPhone :: <m0>
楼栋门牌=o.receiverAddress/c.address/? :: 3栋<#101>室
商品=l.productName :: 草莓~蓝莓
份数=!l.quantity :: 1~2
单价=l.unitPrice :: 39.9~25
合计金额=!o.amount :: 39.9~50
付款状态=o.status :: 已付~未付
备注=o.buyerMessage/o.sellerNote :: 
提交人=? :: 小桃<#10>
提交时间=!o.orderedAt :: 2024-04-<d01> 20:10:00
更新时间=? :: 2024-04-<d01> 20:10:00
`,
  },
  {
    name: '纷享销客 客户 全字段',
    fileName: '纷享客户.csv',
    encoding: 'utf-8-bom',
    columns: `
客户名称（必填）=!c.name/c.company :: 杭州<#12>号贸易有限公司
客户编号=!c.customerId :: C<#000101>
客户简称=? :: 杭贸<#1>
客户级别=c.memberLevel :: A~B
一级行业=? :: 零售
客户状态=? :: 跟进中~已成交
来源=c.source :: 展会
联系人=c.name/? :: <n4>
电话=!c.phone :: <m4>
邮箱=c.email :: <e4>
定位=? :: 
国家=c.country :: 中国
省=c.province :: 浙江省
市=c.city :: 杭州市
区=c.district :: 滨江区
详细地址=c.address :: 江南大道<#5>号
成交次数=? :: 2
累计成交金额=? :: <a10000.00>
负责人（必填）=? :: 韩梅
最后跟进人=? :: 韩梅
领取时间=? :: 2024-02-02 10:00
创建时间=c.registeredAt :: 2024-02-<d01> 10:00
备注=c.note :: 
`,
  },
  {
    name: '纷享销客 联系人 英文',
    fileName: 'fxiaoke contacts.csv',
    columns: `
Name=!c.name :: <N0>
Account Name=c.company :: Acme <#2> Ltd
Job Title=c.jobTitle :: Manager~CEO
Mobile=!c.phone :: <t0>
Tel=? :: <t9>
Email=c.email :: <e0>
Gender=c.gender :: male~female
Birthday=c.birthday :: 1985-02-<d01>
Address=c.address :: <#5> Nathan Road
Owner=? :: Li Lei
Remark=c.note :: 
Create Time=c.registeredAt :: 2024-02-<d01> 10:00
Last Modified Time=? :: 2024-03-<d01> 10:00
`,
  },
  {
    name: 'Zoho contacts API names',
    fileName: 'Contacts_bulk.csv',
    columns: `
Id=!c.customerId :: 54379200000<#01234001>
Owner=? :: 5437920000000123
Lead_Source=c.source :: Web
First_Name=!c.name :: <F0>
Last_Name=!c.name :: <L0>
Full_Name=?/c.name :: <N0>
Account_Name=? :: 543792000009<#10>
Email=!c.email :: <e0>
Title=c.jobTitle :: Buyer
Phone=!c.phone :: <t0>
Mobile=?/c.phone :: 
Date_of_Birth=c.birthday :: 1984-05-<d01>
Mailing_Street=c.address :: <#12> Main St
Mailing_City=c.city :: Austin
Mailing_State=c.province :: TX
Mailing_Zip=c.postcode :: 73301
Mailing_Country=c.country :: US
Description=c.note :: 
Created_Time=c.registeredAt :: 2025-01-<d01>T10:22:31+08:00
Modified_Time=? :: 2025-02-<d01>T10:22:31+08:00
Email_Opt_Out=? :: false
Tag=c.tags :: 
`,
  },
  {
    name: 'Zoho 商机 繁體',
    fileName: '商機匯出.csv',
    encoding: 'utf-8-bom',
    columns: `
記錄ID=!op.opportunityId :: zcrm_54379200<#00234001>
商機擁有者=op.owner :: 林怡君
商機名稱=!op.name :: 年度續約<#20>
客戶名稱=!c.name/c.company/op.customerId :: 大安<#4>號有限公司
連絡人姓名=c.name/? :: <n1>
金額=!op.amount :: <a45000.00>
階段=!op.stage :: 資格審查~已成交
結案日期=!op.closedOn :: 2025-04-<d01>
成功率 (%)=? :: 10~100
潛在客戶來源=c.source/? :: 展覽
建立時間=!op.openedOn :: 2025-01-<d01> 10:22:31
修改時間=? :: 2025-02-<d01> 10:22:31
描述=? :: 
`,
  },
  {
    name: 'HubSpot contacts with analytics',
    fileName: 'hubspot-export-analytics.csv',
    columns: `
Record ID=!c.customerId :: <#71001>
Email=!c.email :: <e5>
First Name=!c.name :: <F5>
Last Name=!c.name :: <L5>
Phone Number=!c.phone :: <t5>
Job Title=c.jobTitle :: Buyer
Company Name=c.company :: Acme <#3>
City=c.city :: Leeds
State/Region=c.province :: West Yorkshire
Country/Region=c.country :: United Kingdom
Lifecycle Stage=? :: Opportunity~Customer
Original Traffic Source=c.source :: Direct Traffic
Number of Pageviews=? :: 12
Number of Sessions=? :: 3
First Page Seen=? :: https://a.example/
Time First Seen=? :: 2025-01-<d01> 10:22
Became a Customer Date=? :: 2025-01-<d09> 10:22
Create Date=c.registeredAt :: 2025-01-<d01> 10:22
Recent Deal Amount=? :: <a900.00>
Associated Deal=? :: Renewal
Contact owner=? :: Jane Doe
Opted out of email: Marketing Information=? :: 
`,
  },
  {
    name: 'Mailchimp unsubscribed audience',
    fileName: 'unsubscribed_email_audience_export.csv',
    columns: `
Email Address=!c.email :: <e6>
First Name=!c.name :: <F6>
Last Name=!c.name :: <L6>
Address=c.address :: 
Phone Number=c.phone :: <t6>
Birthday=c.birthday/? :: 
MEMBER_RATING=?/c.memberLevel :: 1~2
OPTIN_TIME=c.registeredAt/c.joinedOn/? :: 2022-03-<d01> 10:22:31
OPTIN_IP=? :: 
CONFIRM_TIME=c.registeredAt/c.joinedOn/? :: 2022-03-<d01> 10:23:31
CONFIRM_IP=? :: 203.0.113.5
LATITUDE=c.latitude :: 
LONGITUDE=c.longitude :: 
TIMEZONE=? :: 
CC=c.country/? :: 
REGION=c.province/? :: 
UNSUB_TIME=contacts.optedOut :: 2024-05-<d01> 10:22:31
UNSUB_CAMPAIGN_TITLE=? :: May offers
UNSUB_CAMPAIGN_ID=? :: ab<#120>
UNSUB_REASON=? :: NORMAL
LEID=? :: <#340012>
EUID=?/c.customerId :: a7<#3400120>b
NOTES=c.note :: 
TAGS=c.tags :: "vip"
`,
  },
  {
    name: 'Shopify orders one line each',
    fileName: 'shopify_orders_2023.csv',
    columns: `
Name=!o.orderId :: #<#5001>
Email=!c.email :: <e7>
Financial Status=o.status :: paid~partially_refunded~voided
Paid at=o.paidAt :: 2023-05-<d01> 10:22:31 +0100
Fulfillment Status=?/s.status :: fulfilled
Fulfilled at=s.shippedAt :: 2023-05-<d02> 10:22:31 +0100
Currency=o.currency :: GBP
Subtotal=o.amountDue/? :: <a45.00>
Shipping=o.freight :: 3.95
Taxes=? :: 7.50
Total=!o.amount :: <a48.95>
Discount Code=o.promotion :: WELCOME10~
Discount Amount=o.discount :: 5.00~0.00
Shipping Method=? :: Royal Mail
Created at=!o.orderedAt :: 2023-05-<d01> 10:22:30 +0100
Lineitem quantity=!l.quantity :: 1~2
Lineitem name=l.productName :: Candle
Lineitem price=l.unitPrice :: 45.00
Lineitem sku=l.sku :: CAN-1
Billing Name=c.name :: <N7>
Billing Street=c.address :: <#7> High St
Billing City=c.city :: York
Billing Zip=c.postcode :: YO1 7HH
Billing Country=c.country :: GB
Billing Phone=c.phone/? :: <t7>
Shipping Name=o.receiverName :: <N7>
Shipping Street=o.receiverAddress :: <#7> High St
Shipping City=o.city :: York
Shipping Zip=o.postcode :: YO1 7HH
Shipping Country=o.country :: GB
Shipping Phone=o.receiverPhone :: <t7>
Notes=o.buyerMessage/o.sellerNote :: Leave at door
Cancelled at=o.closedAt/? :: ~~2023-05-04 10:00:00 +0100
Payment Method=o.paymentMethod :: Shopify Payments
Refunded Amount=o.refundAmount :: 0.00~10.00~0.00
Vendor=l.brand :: Wick
Tags=? :: repeat
Source=o.channel :: web
Phone=c.phone/? :: 
`,
  },
  {
    name: 'Shopify customers with consent and dates',
    fileName: 'customers_2022.csv',
    columns: `
First Name=!c.name :: <F8>
Last Name=!c.name :: <L8>
Email=!c.email :: <e8>
Accepts Email Marketing=cs.granted :: yes~no
Company=c.company :: 
Address1=c.address :: <#8> Bay St
Address2=? :: Apt 2
City=c.city :: Toronto
Province=c.province :: Ontario
Province Code=? :: ON
Country=c.country :: Canada
Country Code=? :: CA
Zip=c.postcode :: M5J 2N8
Phone=!c.phone :: <t8>
Accepts SMS Marketing=?/cs.granted :: no
Total Spent=? :: <a99.00>
Total Orders=? :: 2
Tags=c.tags :: "wholesale, vip"
Note=c.note :: Call first
Tax Exempt=? :: no
`,
  },
  {
    name: 'WooCommerce SkyVerge export',
    fileName: 'skyverge_orders.csv',
    columns: `
order_id=!o.orderId :: <#771>
order_number_formatted=? :: #<#771>
date=!o.orderedAt :: 2024-09-<d01> 12:00:00
status=o.status :: completed~on-hold
shipping_total=o.freight :: 5.00
shipping_tax_total=? :: 0.00
fee_total=? :: 0.00
tax_total=? :: 1.00
discount_total=o.discount :: 2.00
order_total=!o.amount :: <a44.00>
refunded_total=o.refundAmount :: 0.00
order_currency=o.currency :: USD
payment_method=o.paymentMethod :: stripe
shipping_method=? :: Flat Rate
customer_id=!c.customerId :: <#55>
billing_first_name=!c.name :: <F9>
billing_last_name=!c.name :: <L9>
billing_company=c.company :: 
billing_email=!c.email :: <e9>
billing_phone=c.phone :: <t9>
billing_address_1=c.address :: <#9> Pine St
billing_address_2=? :: 
billing_postcode=c.postcode :: 97201
billing_city=c.city :: Portland
billing_state=c.province :: OR
billing_country=c.country :: US
shipping_first_name=o.receiverName :: <F9>
shipping_last_name=o.receiverName :: <L9>
shipping_address_1=o.receiverAddress :: <#9> Pine St
shipping_postcode=o.postcode :: 97201
shipping_city=o.city :: Portland
shipping_state=o.province :: OR
shipping_country=o.country :: US
customer_note=o.buyerMessage :: 
item_id=l.lineNo/? :: <#9001>
item_product_id=l.productId :: 31
item_name=l.productName :: Soap
item_sku=l.sku :: SOAP-1
item_quantity=!l.quantity :: 2
item_subtotal=? :: <a40.00>
item_total=l.amount :: <a38.00>
item_refunded=? :: 0
coupons=o.promotion/? :: 
order_notes=o.sellerNote :: 
`,
  },
  {
    name: 'WP All Export orders',
    fileName: 'Orders-Export-2025.csv',
    columns: `
Order ID=!o.orderId :: <#881>
Order Key=? :: wc_order_<#99>abc
Order Date=!o.orderedAt :: 04/<d01>/2025
Completed Date=o.closedAt :: 04/<d05>/2025
Title=? :: Order – April
Order Status=o.status :: wc-completed~wc-refunded
Order Currency=o.currency :: AUD
Payment Method Title=o.paymentMethod :: Credit card
Order Total=!o.amount :: <a64.00>
Total Discount=o.discount :: 0
Order Shipping=o.freight :: 9.95
Customer User ID=!c.customerId/o.customerId :: <#12>
Billing First Name=!c.name :: <F10>
Billing Last Name=!c.name :: <L10>
Billing Company=c.company :: 
Billing Address 1=c.address :: <#4> King St
Billing City=c.city :: Sydney
Billing Postcode=c.postcode :: 2000
Billing Country=c.country :: AU
Billing State=c.province :: NSW
Billing Email=!c.email :: <e10>
Billing Phone=c.phone :: <t10>
Shipping First Name=o.receiverName :: <F10>
Shipping Last Name=o.receiverName :: <L10>
Shipping Address 1=o.receiverAddress :: <#4> King St
Shipping City=o.city :: Sydney
Shipping Postcode=o.postcode :: 2000
Shipping Country=o.country :: AU
Customer Note=o.buyerMessage :: 
Product Name=l.productName :: Hat
Product SKU=l.sku :: HAT-1
Quantity=!l.quantity :: 1
Item Cost=l.unitPrice :: <a54.05>
`,
  },
  {
    name: 'Stripe payments all columns with metadata',
    fileName: 'unified_payments_all.csv',
    columns: `
id=!p.paymentId :: ch_3Q<#77345678>
Created date (UTC)=!p.at :: 2025-06-<d01> 10:20:31
Amount=!p.amount :: <a49.00>
Amount Refunded=p.refundedAmount :: 0.00~49.00
Currency=p.currency :: eur
Captured=? :: true
Converted Amount=? :: <a49.00>
Converted Currency=? :: eur
Description=? :: Pro plan
Fee=p.fee :: 1.02
Status=p.status :: Paid~Refunded
Seller Message=? :: Payment complete.
Card ID=? :: pm_<#10>
Card Brand=p.method/? :: Visa
Card Funding=? :: credit
Customer ID=!c.customerId :: cus_Q<#4001>
Customer Email=!c.email :: <e11>
Customer Description=c.name/? :: <N11>
Invoice ID=? :: in_1Q<#500>
Invoice Number=? :: ABC-<#0001>
Checkout Session ID=? :: cs_live_<#100>
Payment Source Type=p.method/? :: card
PaymentIntent ID=? :: pi_<#200>
order_id (metadata)=?/p.orderId :: <#9001>
Card Name=c.name/? :: <N11>
Card Address City=c.city :: Paris
Card Address Country=c.country :: FR
Card Address Zip=c.postcode :: 75001
`,
  },
  {
    name: 'Square transactions with refunds',
    fileName: 'transactions-2023.csv',
    columns: `
Date=!p.at/o.orderedAt :: 03/<d01>/23
Time=?/p.at/o.orderedAt :: 14:30:00
Time Zone=? :: Central Time (US & Canada)
Gross Sales=?/o.amountDue/p.amount :: $20.00~-$20.00
Discounts=o.discount/? :: $0.00
Service Charges=? :: $0.00
Net Sales=? :: $20.00~-$20.00
Tax=? :: $1.65~-$1.65
Tip=? :: $2.00~$0.00
Total Collected=!p.amount/o.amount :: $23.65~-$21.65
Source=o.channel :: Register
Card=? :: $23.65~-$21.65
Card Entry Methods=? :: Swiped
Cash=? :: $0.00
Fees=p.fee :: -$0.71~$0.00
Net Total=? :: $22.94~-$21.65
Transaction ID=!o.orderId/p.paymentId/p.orderId :: zQ<#10012>k
Payment ID=p.paymentId :: pQ<#10012>k
Card Brand=?/p.method :: Visa
PAN Suffix=? :: 1111
Device Name=? :: iPad
Staff Name=o.salesperson :: Bo
Description=l.productName/? :: Haircut
Event Type=? :: Payment~Refund
Location=o.store :: Downtown
Customer ID=!c.customerId :: C<#7701>
Customer Name=c.name :: <N2>
`,
  },
  {
    name: 'GA4 探索 中文',
    fileName: '自由形式 1.csv',
    encoding: 'utf-8-bom',
    above:
      '# ----------------------------------------\n# 自由形式 1\n# 20250301-20250331\n# ----------------------------------------\n',
    columns: `
日期=!e.at :: 202503<d01>
事件名称=!e.kind :: page_view~purchase
有效用户 ID=!e.customerId/e.deviceId/c.customerId :: <#1234567>.1740800000
网页路径和屏幕类=e.page :: /p/<#1>
设备类别=e.device :: mobile~desktop
操作系统=e.os :: iOS
浏览器=e.browser :: Safari
城市=e.city :: Shanghai
事件数=? :: 3
总收入=? :: 0~59
`,
  },
  {
    name: 'GA4 BigQuery with micros and items',
    fileName: 'ga4_purchase_events.csv',
    columns: `
event_date=? :: 202504<d01>
event_timestamp=!e.at :: 17435<#00000>000000
event_name=!e.kind :: purchase~view_item
user_pseudo_id=!e.deviceId :: <#998877>.1743500000
user_id=!e.customerId/c.customerId :: m<#301>
session_id=e.sessionId :: <#1743500000>
page=e.page :: /checkout
source=e.referrer/? :: google
medium=? :: cpc
device=e.device :: desktop
os=e.os :: Windows
browser=e.browser :: Edge
country=? :: France
city=e.city :: Lyon
item_id=e.productId :: SKU-3
item_name=? :: Cup
value=? :: 12.5
`,
  },
  {
    name: '手工 客户档案',
    fileName: '客户档案.csv',
    encoding: 'gb18030',
    above: '阳光瑜伽馆学员档案,,,,,,,,,',
    below: '共 12 人,,,,,,,,,',
    columns: `
编号=!c.memberNo/c.customerId :: <#001>
学员=!c.name :: <n5>
性别=c.gender :: 女
联系方式=!c.phone :: <m5>
年龄=c.age :: 28~35
会员类型=c.memberLevel :: 年卡~次卡
入会时间=c.joinedOn :: 2023年5月<d1>日
到期时间=? :: 2024年5月<d1>日
剩余次数=? :: 12
教练=? :: 小林
备注=c.note :: 腰不好~
`,
  },
  {
    name: '手工 欠款流水',
    fileName: '五金店流水.csv',
    encoding: 'gb18030',
    above: '2024年五金店销售流水,,,,,,,,',
    below: '合计,,,,,,1280,,\n制表：老王,,,,,,,,',
    columns: `
日期=!o.orderedAt :: 2024/5/<d1>
单位=!c.name/c.company :: 城东<#2>号装修队
电话=!c.phone :: <m6>
货品=l.productName :: 水管~开关
规格=l.variant :: 4分~86型
数量=l.quantity :: 10~5
单价=l.unitPrice :: 12~8
金额=!o.amount/l.amount :: 120~40
已付=? :: 120~0
欠款=? :: 0~40
`,
  },
  {
    name: '手工 预约登记 电话预约',
    fileName: '民宿预订.csv',
    encoding: 'utf-8-bom',
    above: '山居民宿预订登记表',
    columns: `
预订日期=!o.orderedAt :: 2024-07-<d01>
客人姓名=!c.name :: <n7>
手机=!c.phone :: <m7>
入住日期=? :: 2024-08-<d01>
离店日期=? :: 2024-08-<d03>
房型=l.productName/l.variant :: 大床房~亲子房
间数=l.quantity :: 1~2
房费=!o.amount/l.amount/l.unitPrice :: 388~776
定金=? :: 100
渠道=o.channel :: 小红书~携程
状态=o.status :: 已入住~已取消
`,
  },
  {
    name: 'Hand-typed salon log',
    fileName: 'Salon visits.csv',
    above: 'Bella Salon visits 2024,,,,,,,',
    below: 'Grand total,,,,,,1020,',
    columns: `
Visit date=!o.orderedAt/e.at :: <d01>/06/2024
Client=!c.name :: <N3>
Tel=!c.phone :: <t3>
Service=l.productName :: Cut~Colour
Stylist=o.salesperson :: Jo
Qty=l.quantity :: 1
Amount=!o.amount/l.amount :: 35~85
Payment=o.paymentMethod :: Card~Cash
`,
  },
  {
    name: '手工 繁體 會員消費',
    fileName: '會員消費紀錄.csv',
    encoding: 'utf-8-bom',
    above: '花藝坊會員消費紀錄表,,,,,,,',
    below: '小計,,,,,,4200,',
    columns: `
消費日期=!o.orderedAt :: 2024/5/<d1>
會員姓名=!c.name :: <n8>
手機號碼=!c.phone :: 0933-222-<#100>
消費項目=l.productName :: 花束~盆栽
數量=l.quantity :: 1
單價=l.unitPrice :: 880~450
消費金額=!o.amount :: 880~450
備註=o.sellerNote/o.buyerMessage/c.note :: 
`,
  },
  {
    name: '手工 微信接龙 名单',
    fileName: '老客名单.csv',
    encoding: 'gb18030',
    above: '老客户名单（更新到6月）,,,,,',
    columns: `
姓名=!c.name :: <n9>
微信=?/c.wechatOpenId :: wx_<#100>
手机号码=!c.phone :: <m9>
住哪=c.address :: 阳光花园<#3>栋
喜欢什么=c.interests/? :: 玫瑰~百合
生日=c.birthday :: 3-<d1>~5.<d1>
备注=c.note :: 
`,
  },
  {
    name: 'Hand-typed order book English',
    fileName: 'Order book.csv',
    above: 'Order book - Sweet Crumbs Bakery,,,,,,,,',
    below: ',,,,,,,Total,640',
    columns: `
Order no=!o.orderId :: <#101>
Ordered=!o.orderedAt :: <d01> May 2024
Pick up=? :: <d03> May 2024
Name=!c.name :: <N6>
Phone no.=!c.phone :: <t6>
Cake=l.productName :: Carrot~Lemon
Size=l.variant :: Large~Small
Deposit=? :: 20
Price=!o.amount/l.unitPrice :: 60~40
`,
  },
];
