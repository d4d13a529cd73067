/**
 * What the seller centres of Chinese marketplaces hand out, by the header lists that programs which read them name;
 * fields written down before they were measured. With the counters, marketplaces, relations and books beside it
 * these are 48 exports: blind the mapping found 94.6 % of their columns and 179 of their 190 keys, by a truth in
 * which sixteen fields were told wrongly (payments as orders, above all); by the one that stands here 96.8 % and 184.
 */
import type { NamedExport } from './named-export.ts';

export const SELLER_CENTRES: readonly NamedExport[] = [
  {
    name: '京东 POP 订单 全列',
    fileName: '商家订单202404.csv',
    encoding: 'gb18030',
    columns: `
订单号=!o.orderId :: <#291234567001>~<#291234567002>
商品ID=l.productId :: 10023<#4501>~10023<#4801>
商品名称=l.productName :: 陶瓷刀~砧板
订购数量=!l.quantity :: 1~2
支付方式=o.paymentMethod :: 在线支付~货到付款
下单时间=!o.orderedAt :: 2024-04-<d01> 09:12:33
京东价=l.unitPrice :: 69.00~45.00
订单金额=o.amountDue/o.amount/? :: 69.00~90.00
结算金额=?/o.amount :: 64.00~90.00
余额支付=? :: 0.00
应付金额=!o.amount/o.amountDue :: 64.00~90.00
订单状态=o.status :: 完成~等待出库
订单类型=? :: SOP
下单帐号=!o.buyerNick :: jd_4f<#21>~wang<#88>
客户姓名=c.name/o.receiverName :: <n0>
客户地址=c.address/o.receiverAddress :: 山东济南市历下区泺源大街<#5>号
联系电话=c.phone/o.receiverPhone :: 0531-8<#1230001>
订单备注=o.buyerMessage/o.sellerNote :: 
发票类型=? :: 电子发票
发票抬头=? :: 个人
发票内容=? :: 商品明细
商家备注=o.sellerNote :: 加急
商家备注等级（等级1-5为由高到低）=? :: 1
运费金额=o.freight :: 0.00~6.00
付款确认时间=o.paidAt :: 2024-04-<d01> 09:13:02
增值税发票=? :: 否
货号=l.sku :: TCD-1~ZB-2
订单完成时间=o.closedAt :: 2024-04-<d06> 12:00:00
订单来源=o.channel :: 手机端
订单渠道=?/o.channel :: 京东商城
送装服务=? :: 
服务费=?/p.fee :: 0
仓库ID=? :: 0
仓库名称=?/s.warehouse :: 
`,
  },
  {
    name: '抖店 订单 2024',
    fileName: '1714000000_订单.csv',
    encoding: 'utf-8-bom',
    columns: `
主订单编号=!o.orderId :: <#6917926768823643701>\t~<#6917926768823643701>\t~<#6917926768823653701>\t
子订单编号=l.lineNo :: <#6917926768823643701>\t~<#6917926768823643702>\t~<#6917926768823653701>\t
选购商品=l.productName :: 香辣丝~赠品小袋~香辣丝
商品规格=l.variant :: 1袋~默认~3袋
商品数量=!l.quantity :: 1~1~2
商品ID=l.productId :: 3692<#81001>\t~3692<#81002>\t~3692<#81001>\t
商家编码=l.sku :: 300400008~300400009~300400008
商品单价=l.unitPrice :: 28.90~0.00~20.00
订单应付金额=!o.amount/o.amountDue/l.amount :: 26.90~0.00~38.00
运费=o.freight :: 0.00
优惠总金额=o.discount/l.discount :: 2.00~0.00~2.00
平台优惠=? :: 0.00~0.00~1.00
商家优惠=?/o.discount :: 2.00~0.00~1.00
达人优惠=? :: 0.00
商家改价=? :: 0.00
支付优惠=? :: 0.00
红包抵扣=? :: 0.00
支付方式=o.paymentMethod :: 抖音支付~抖音支付~支付宝
手续费=?/p.fee :: 0.00
收件人=o.receiverName :: 王*
收件人手机号=o.receiverPhone :: <M0>
省=o.province :: 四川省
市=o.city :: 成都市
区=o.district :: 武侯区
街道=?/o.receiverAddress :: 桂溪街道
详细地址=o.receiverAddress :: ****
是否修改过地址=? :: 否
买家留言=o.buyerMessage :: -
订单提交时间=!o.orderedAt :: 2024-04-<d01> 20:10:10
旗帜颜色=? :: 
商家备注=o.sellerNote :: 吃了一包
订单完成时间=o.closedAt :: 2024-04-<d10> 20:10:10
支付完成时间=o.paidAt :: 2024-04-<d01> 20:10:30
APP渠道=o.channel :: 抖音~抖音~抖音极速版
流量来源=?/o.channel :: 直播间
订单状态=o.status :: 已完成~已关闭~已发货
承诺发货时间=? :: 2024-04-<d03> 20:10:10
订单类型=? :: 普通订单
达人ID=? :: <#80000123>
达人昵称=? :: 小陈爱吃
售后状态=?/l.lineStatus :: -~退款成功~-
取消原因=?/r.reason :: -
仓库名称=?/s.warehouse :: 
发货时间=s.shippedAt :: 2024-04-<d02> 09:00:00
预计送达时间=?/s.promisedAt :: 
`,
  },
  {
    name: '拼多多 订单明细 2026',
    fileName: 'orders_export2026-05-12.csv',
    encoding: 'utf-8-bom',
    columns: `
商品=l.productName :: 节庆横幅~气球套装
订单号=!o.orderId :: 2605<#12>-<#123456789012345>~2605<#13>-<#223456789012345>
订单状态=o.status :: 已收货~已发货，待收货
商品总价(元)=o.amountDue/? :: <a17.80>
邮费(元)=o.freight :: 0
店铺优惠折扣(元)=o.discount :: 2
平台优惠折扣(元)=? :: 0
多多支付立减金额(元)=? :: 0
用户实付金额(元)=!o.amount :: <a15.80>
商家实收金额(元)=? :: <a15.80>
商品数量(件)=!l.quantity :: 1~2
收货人=o.receiverName :: 张*
手机=o.receiverPhone/c.phone :: <M0>
省=o.province :: 湖南省
市=o.city :: 长沙市
区=o.district :: 岳麓区
街道=?/o.receiverAddress :: ***
订单成交时间=!o.orderedAt/o.paidAt :: 2026-05-<d01> 10:10:10
承诺发货时间=? :: 2026-05-<d03> 10:10:10
发货时间=s.shippedAt :: 2026-05-<d02> 10:10:10
确认收货时间=o.closedAt/s.deliveredAt :: 2026-05-<d08> 10:10:10
商品id=l.productId :: 754299529443
商品规格=l.variant :: 无规格~红色
样式ID=?/l.sku :: 
商家编码-规格维度=l.sku :: HF-1~QQ-2
商家编码-商品维度=? :: HF~QQ
商家备注=o.sellerNote :: 
售后状态=?/l.lineStatus/o.status :: 无售后或售后取消~退款成功
快递单号=s.shipmentId :: <#773412345678901>
快递公司=s.carrier :: 申通快递
`,
  },
  {
    name: '微信小店 订单 企微列',
    fileName: '微信小店订单_2026年06月.csv',
    encoding: 'utf-8-bom',
    columns: `
订单号=!o.orderId :: <#3730001234567890>
订单下单时间=!o.orderedAt :: 2026-06-<d01> 12:04:13
订单发货时间=s.shippedAt :: 2026-06-<d02> 12:04:13
订单确认收货时间=o.closedAt/s.deliveredAt :: 2026-06-<d06> 12:04:13
订单完成结算时间=?/o.closedAt :: 2026-06-<d13> 12:04:13
订单状态=o.status :: 已完成~待发货
发货方式=? :: 自行发货
收件人姓名=o.receiverName :: <n0>
收件人地址=o.receiverAddress :: 锦绣花园<#3>栋
省=o.province :: 福建省
市=o.city :: 厦门市
区=o.district :: 思明区
收件人手机=!o.receiverPhone/c.phone :: <m0>
买家备注=o.buyerMessage :: 
商家备注=o.sellerNote :: 
打标颜色=? :: 
商品总价=o.amountDue/? :: <a199.00>
订单实际支付金额=!o.amount :: <a189.00>
订单实际收款金额=? :: <a189.00>
订单运费=o.freight :: 0
商品优惠=?/o.discount/l.discount :: 10
跨店优惠=? :: 0
商品改价=? :: 0
积分抵扣=? :: 0
支付方式=o.paymentMethod :: 微信支付
支付时间=o.paidAt :: 2026-06-<d01> 12:04:40
交易单号=p.paymentId/? :: <#4200001234567890>
物流公司=s.carrier :: 京东物流
快递单号=s.shipmentId :: JDVB<#12345601>
技术服务费=?/p.fee :: 5.67
带货方式=? :: 直播
带货账号昵称=? :: 好物研究所
带货费用=? :: 18.9
企微工号=? :: lisi
礼物单号=? :: 
商品名称=l.productName :: 肉桂茶礼盒
商品编码(平台)=l.productId :: 1000<#234501>
商品编码(自定义)=l.sku/? :: RG-1
SKU编码(自定义)=l.sku :: RG-1-A
商品属性=l.variant :: 250g
商品价格(单件)=l.unitPrice :: <a199.00>
商品实际价格(单件)=?/l.unitPrice :: <a189.00>
商品实际价格(总共)=l.amount/? :: <a189.00>
是否预售=? :: 否
商品数量=!l.quantity :: 1
商品售后=?/l.lineStatus :: 
商品已退款金额=o.refundAmount :: 0
`,
  },
  {
    name: '有赞 订单 精简 提货人列',
    fileName: 'trade_20250720.csv',
    encoding: 'utf-8-bom',
    columns: `
订单号=!o.orderId :: E2025072016<#42540001>
订单创建时间=!o.orderedAt :: 2025-07-<d01> 16:42:30
买家付款时间=o.paidAt :: 2025-07-<d01> 16:42:54
订单实付金额=!o.amount :: <a539.10>
全部商品名称=l.productName :: 山参礼盒(1件)
商品种类数=? :: 1
收货人/提货人=o.receiverName :: <n0>
收货人手机号/提货人手机号=o.receiverPhone :: <m0>
收货人省份=o.province :: 广东省
收货人城市=o.city :: 湛江市
收货人地区=o.district :: 徐闻县
详细收货地址/提货地址=o.receiverAddress :: 广东省湛江市徐闻县示例街道<#1>号
买家昵称=!o.buyerNick :: 昵称<#10>
买家手机号=!c.phone :: <m0>
优惠券码名称=o.promotion :: 9折优惠券
分销员=?/o.salesperson :: 导购甲
`,
  },
  {
    name: '天猫 商品标题 单列地址',
    fileName: 'tm2025.csv',
    encoding: 'gb18030',
    columns: `
订单编号=!o.orderId :: ="<#4412345678901234567>"
总金额=!o.amount/o.amountDue :: <a150.00>
收货地址=o.receiverAddress :: <n0>，86-<m0>，江苏省 苏州市 姑苏区 平江路<#2>号
订单创建时间=!o.orderedAt :: 2025-08-<d05> 09:00:00
商品标题=l.productName :: 山参精华片
`,
  },
  {
    name: '1688 卖家订单',
    fileName: '1688订单.csv',
    encoding: 'gb18030',
    columns: `
订单编号=!o.orderId :: ="<#1823456789012345678>"~
买家公司名=c.company :: 义乌市<#10>日用品商行~
买家会员名=!o.buyerNick :: tb<#55001>~
卖家公司名=? :: 本厂~
卖家会员名=? :: 本厂旗舰~
货品总价(元)=o.amountDue :: 520.00~
运费(元)=o.freight :: 12.00~
涨价或折扣(元)=o.discount/? :: -20.00~
实付款(元)=!o.amount :: 512.00~
订单状态=o.status :: 交易成功~
订单创建时间=!o.orderedAt :: 2025-09-<d01> 10:00:00~
订单付款时间=o.paidAt :: 2025-09-<d01> 10:05:00~
发货方=? :: 自有发货~
收货人姓名=o.receiverName :: <n0>~
收货地址=o.receiverAddress :: 浙江省 金华市 义乌市 北苑街道<#3>号~
邮编=o.postcode :: 322000~
联系电话=? :: ~
联系手机=o.receiverPhone :: <m0>~
货品标题=l.productName :: 硅胶折叠碗~硅胶折叠杯
单价(元)=l.unitPrice :: 5.20~5.20
数量=!l.quantity :: 60~40
单位=? :: 个~个
货号=l.sku :: GJ-01~GJ-02
型号=?/l.variant :: ~
Offer ID=l.productId :: 6789<#012345>~6789<#012999>
SKU ID=?/l.sku :: 51<#23456789>~51<#33456789>
买家留言=o.buyerMessage :: 尽快发~
物流公司=s.carrier :: 中通~
运单号=s.shipmentId :: <#78123456789012>~
`,
  },
  {
    name: '微盟 商城订单',
    fileName: '微盟订单导出.csv',
    encoding: 'utf-8-bom',
    columns: `
订单编号=!o.orderId :: <#620001234567>
订单类型=? :: 普通订单
订单来源=o.channel :: 微信小程序
下单时间=!o.orderedAt :: 2024/11/<d01> 11:11:11
付款时间=o.paidAt :: 2024/11/<d01> 11:12:00
订单状态=o.status :: 已完成~已取消
买家昵称=!o.buyerNick :: 阿May<#1>
买家手机号=!c.phone :: <m0>
商品名称=l.productName :: 真丝丝巾
商品编码=l.productId/l.sku :: SJ<#100>
规格=l.variant :: 米白
商品单价=l.unitPrice :: <a299.00>
购买数量=!l.quantity :: 1
商品总额=o.amountDue/l.amount :: <a299.00>
运费=o.freight :: 0
优惠总额=o.discount :: 30
积分抵扣金额=? :: 0
余额支付金额=? :: 0
实付金额=!o.amount :: <a269.00>
支付方式=o.paymentMethod :: 微信支付
交易流水号=p.paymentId :: <#4200002345678>
收货人=o.receiverName :: <n0>
收货人电话=o.receiverPhone :: <m0>
收货地址=o.receiverAddress :: 北京市朝阳区望京街<#9>号
配送方式=? :: 快递发货
物流公司=s.carrier :: 顺丰
物流单号=s.shipmentId :: SF<#1234567>
买家留言=o.buyerMessage :: 
商家备注=o.sellerNote :: 
下单门店=o.store :: 总店
导购员=o.salesperson :: 小美
`,
  },
];
