/** Tills, takeaway and what is booked at the counter; fields written down before they were measured. */
import type { NamedExport } from './named-export.ts';

export const COUNTERS_AND_TAKEAWAY: readonly NamedExport[] = [
  {
    name: '美团收银 订单明细',
    fileName: '美团收银订单明细.csv',
    encoding: 'utf-8-bom',
    above: '订单明细表,,,,,,,,,,,,,,,\n营业日期：2024-09-01至2024-09-30,,,,,,,,,,,,,,,',
    columns: `
门店名称=o.store :: 湘味小厨
订单编号=!o.orderId :: 7<#012345678901>
取餐号=? :: A<#01>
业务类型=?/o.channel :: 堂食~自提
订单来源=o.channel :: POS~小程序
营业日期=? :: 2024/09/<d01>
下单时间=!o.orderedAt :: 2024/09/<d01> 12:10:11
结账时间=o.paidAt/o.closedAt :: 2024/09/<d01> 12:55:11
桌台名称=? :: 大厅3
用餐人数=? :: 4~2
订单状态=o.status :: 已结账~已退款
订单金额（元）=o.amountDue/o.amount/? :: <a188.00>
优惠金额（元）=o.discount :: 18.00
实收金额（元）=!o.amount :: <a170.00>
支付方式=o.paymentMethod :: 微信~现金
会员手机号=!c.phone :: <m0>
会员姓名=c.name :: <n0>
收银员=o.salesperson :: 小周
整单备注=o.sellerNote/o.buyerMessage :: 少辣
`,
  },
  {
    name: '美团外卖 商家版 订单导出 2025',
    fileName: 'wm_order_2025.csv',
    encoding: 'gb18030',
    columns: `
订单编号=!o.orderId :: <#2801234567890123>
订单序号=? :: <#1>
门店名称=o.store :: 粥小铺
下单时间=!o.orderedAt :: 2025-02-<d01> 18:01:00
期望送达时间=?/s.promisedAt :: 立即送达
订单完成时间=o.closedAt :: 2025-02-<d01> 18:40:00
订单状态=o.status :: 已完成~已取消
顾客姓名=c.name/o.receiverName :: 李(女士)~陈(先生)
顾客电话=c.phone/o.receiverPhone :: <M0>
顾客地址=c.address/o.receiverAddress :: 阳光花园<#3>栋
菜品信息=l.productName :: 皮蛋粥*1~小笼包*2
菜品总价=o.amountDue :: <a36.00>
打包费=? :: 2.00
配送费=o.freight :: 4.00
商家活动支出=?/o.discount :: 5.00
平台活动补贴=? :: 1.00
顾客实付=!o.amount :: <a36.00>
平台服务费=?/p.fee :: 6.00
商家应收=? :: <a25.00>
备注=o.buyerMessage/o.sellerNote :: 不要葱
是否开发票=? :: 否
`,
  },
  {
    name: '饿了么 订单 商家端',
    fileName: '饿了么订单.csv',
    encoding: 'utf-8-bom',
    columns: `
门店ID=o.store/? :: 16<#23456>
门店名称=o.store :: 老王面馆
城市=? :: 杭州
订单号=!o.orderId :: <#8012345678901234>
当日流水号=? :: #<#1>
下单时间=!o.orderedAt :: 2024-12-<d01> 11:30:20
订单状态=o.status :: 已完成~无效订单
商品名称=l.productName :: 牛肉面~炸酱面
商品数量=!l.quantity :: 1~2
商品原价=?/l.unitPrice/o.amountDue/pr.price :: 22.00~18.00
餐盒费=? :: 1.00
配送费=o.freight :: 3.00
商户活动补贴=?/o.discount :: 4.00
平台活动补贴=? :: 2.00
用户实付=!o.amount :: 20.00~35.00
佣金=?/p.fee :: 3.20
商户实收=? :: 16.00~29.00
收货人=o.receiverName :: 张**
收货人电话=o.receiverPhone :: <M0>
收货地址=o.receiverAddress :: 西溪路<#3>号
用户备注=o.buyerMessage :: 多放辣
`,
  },
  {
    name: '大众点评 到店 验券明细',
    fileName: '验券明细 到店.csv',
    encoding: 'gb18030',
    columns: `
序号=? :: <#1>
验券时间=!o.orderedAt/cp.redeemedOn :: 2024-06-<d01> 14:00:00
验券门店=o.store :: 静安店
团购ID=l.productId/? :: 72<#1234>
团购名称=l.productName :: 双人下午茶
券码=!o.orderId/cp.couponId :: <#1234567890>
售价（元）=o.amount/l.unitPrice :: 128.00~98.00
商家优惠金额（元）=?/o.discount :: 10.00~0.00
用户实付（元）=!o.amount :: 118.00~98.00
用户手机号=!c.phone :: <M0>
验券账号=?/o.salesperson :: dp_shop
`,
  },
  {
    name: '客如云 会员列表',
    fileName: '会员列表.csv',
    encoding: 'utf-8-bom',
    columns: `
会员姓名=!c.name :: <n0>
手机号=!c.phone :: <m0>
会员等级=c.memberLevel :: 银卡~金卡
性别=c.gender :: 女~男
会员生日=c.birthday :: 1990-03-<d01>
注册时间=c.registeredAt :: 2022-05-<d01> 10:00:00
注册门店=?/c.source :: 总店
注册渠道=c.source :: 微信
储值余额（元）=c.storedBalance :: <a100.00>
积分余额=c.points :: <#30>
累计消费次数=? :: 5
累计消费金额=? :: <a600.00>
最近消费时间=? :: 2024-05-<d01> 10:00:00
会员标签=c.tags :: 爱吃辣
`,
  },
  {
    name: '微信支付 商户账单',
    fileName: '1900000109All2024-05-01.csv',
    encoding: 'utf-8-bom',
    columns: `
交易时间=!p.at :: \`2024-05-<d01> 13:44:33
公众账号ID=? :: \`wx1231231231231231
商户号=? :: \`1519498421
特约商户号=? :: \`0
设备号=? :: \`WEB
微信订单号=!p.paymentId :: \`4200000<#123456789012345>
商户订单号=!p.orderId :: \`S2024<#0501001>
用户标识=!c.wechatOpenId :: \`oiId8<#100000>abcdefghijk
交易类型=?/p.method :: \`NATIVE
交易状态=p.status :: \`SUCCESS
付款银行=?/p.method :: \`CFT
货币种类=p.currency :: \`CNY
应结订单金额=!p.amount/? :: \`25.00~\`30.00
代金券金额=?/o.discount :: \`0.00
微信退款单号=? :: \`0
商户退款单号=? :: \`0
退款金额=p.refundedAmount :: \`0.00
充值券退款金额=? :: \`0.00
退款类型=? :: \`
退款状态=? :: \`
商品名称=l.productName/? :: \`奶茶
商户数据包=? :: \`
手续费=p.fee :: \`0.15
费率=? :: \`0.60%
订单金额=p.amount/o.amountDue/? :: \`25.00~\`30.00
申请退款金额=? :: \`0.00
费率备注=? :: \`
`,
  },
  {
    name: '手工 赊账本 饭店',
    fileName: '赊账本.csv',
    encoding: 'gb18030',
    above: '好再来饭店挂账登记,,,,,,,',
    below: '合计,,,,2680,1200,1480,',
    columns: `
日期=!o.orderedAt :: 4月<d1>日
桌号=? :: 3号~包间
客人=!c.name :: <n0>
电话=!c.phone :: <m0>
消费=o.amountDue/o.amount :: 268~180
已付=!o.amount :: 100~180
欠款=? :: 168~0
备注=o.sellerNote/o.buyerMessage/c.note :: 月底结
`,
  },
  {
    name: '手工 养生馆 次卡',
    fileName: '次卡登记表.xls.csv',
    encoding: 'gb18030',
    above: '馨悦养生馆次卡登记,,,,,,,,,,',
    columns: `
卡号=!c.memberNo :: K<#0001>
姓名=!c.name :: <n1>
手机=!c.phone :: <m1>
办卡日期=!c.joinedOn/o.orderedAt :: 2024.3.<d1>
项目=?/l.productName :: 肩颈~足疗
总次数=? :: 10~20
已用次数=? :: 3~5
剩余次数=? :: 7~15
金额=!o.amount/? :: 980~1680
顾问=?/o.salesperson :: 小丽
备注=o.sellerNote/o.buyerMessage/c.note :: 
`,
  },
  {
    name: '手工 健身房 签到',
    fileName: '签到表3月.csv',
    encoding: 'utf-8-bom',
    columns: `
日期=!e.at :: 2024-03-<d01>
签到时间=?/e.at :: 18:05~19:20
会员号=!c.memberNo/c.customerId :: V<#001>
姓名=!c.name :: <n2>
课程=?/e.category/e.kind :: 动感单车~瑜伽
教练=? :: Leo
`,
  },
  {
    name: '手工 采购登记',
    fileName: '采购登记.csv',
    encoding: 'gb18030',
    above: '5月采购登记表,,,,,,,',
    below: '合计,,,,,,1830,',
    columns: `
采购日期=!pu.orderedOn :: 2024/5/<d1>
供应商=pu.supplier :: 南门批发~城东粮油
品名=pr.name/pu.productId :: 大米~花生油
规格=? :: 25kg~5L
数量=!pu.quantity :: 10~20
单价=!pu.unitCost :: 98~65
金额=? :: 980~1300
经手人=? :: 老李
`,
  },
];
