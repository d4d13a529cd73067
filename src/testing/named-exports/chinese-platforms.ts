/**
 * Taobao, JD, Youzan, WeChat shop, Meituan, Jiandaoyun and Fxiaoke, written down before they were measured. With the
 * western ones and the hand-typed sheets beside, the mapping found blind 95.6 % of 869 columns and 233 of 239 keys.
 */
import type { NamedExport } from './named-export.ts';

export const CHINESE_PLATFORMS: readonly NamedExport[] = [
  {
    name: '淘宝 订单报表 2019',
    fileName: 'ExportOrderList201911051423.csv',
    encoding: 'gb18030',
    columns: `
订单编号=!o.orderId :: ="<#678123450098123401>"
买家会员名=!o.buyerNick :: tb<#881200>
买家支付宝账号 :: <e0>
买家应付货款=?/o.amountDue :: <a128.00>
买家应付邮费=o.freight :: 0.00
买家支付积分 :: 0
总金额=o.amountDue :: <a128.00>
返点积分 :: 0
买家实际支付金额=!o.amount :: <a118.00>~0.00
买家实际支付积分 :: 0
订单状态=o.status :: 交易成功~交易关闭
买家留言=o.buyerMessage :: ~麻烦发顺丰
收货人姓名=o.receiverName :: <n0>
收货地址 =o.receiverAddress :: 浙江省 杭州市 余杭区 五常街道 文一西路<#969>号(310000)
运送方式=? :: 快递
联系电话 =? :: 
联系手机=o.receiverPhone :: '<m0>
订单创建时间=!o.orderedAt :: 2019-11-<d01> 10:23:45
订单付款时间 =o.paidAt :: 2019-11-<d01> 10:24:11~
宝贝标题 =l.productName :: 秋冬加厚四件套
宝贝种类 =? :: 1
物流单号 =s.shipmentId :: No:YT<#4012345678901>~
物流公司=s.carrier :: 圆通速递~
订单备注=o.sellerNote :: 'null~老客户送小样
宝贝总数量=l.quantity :: 1
店铺Id=? :: 0
店铺名称=o.store :: 云朵家纺旗舰店
订单关闭原因=? :: 订单未关闭~买家未付款
卖家服务费=? :: 0
买家服务费=? :: 0.00元
发票抬头=? :: 
是否手机订单=? :: 手机订单
分阶段订单信息=? :: 
特权订金订单id=? :: 
是否上传合同照片 :: 否
是否上传小票 :: 否
是否代付 :: 否
定金排名=? :: 
修改后的sku=? :: 
修改后的收货地址=? :: 
异常信息=? :: 
天猫卡券抵扣=? :: 
集分宝抵扣=? :: 
是否是O2O交易 :: 否
退款金额=o.refundAmount :: 0.00
预约门店=? :: 
`,
  },
  {
    name: '淘宝 宝贝报表 2019',
    fileName: 'ExportOrderDetailList201911051424.csv',
    encoding: 'gb18030',
    columns: `
订单编号=!o.orderId :: ="<#678123450098123401>"~="<#678123450098123401>"~="<#678123450099123403>"
标题=l.productName :: 秋冬加厚四件套~乳胶枕一对~儿童被子
价格=l.unitPrice :: 128.00~99.00~159.00
购买数量=!l.quantity :: 1~2~1
外部系统编号=l.sku/l.productId :: SJT-01~RJZ-02~ETB-03
商品属性=l.variant :: 颜色分类:米白;尺寸:1.5m床~颜色分类:白~尺寸:110*150cm
套餐信息=? :: null
备注=? :: 
订单状态=o.status/l.lineStatus :: 交易成功~交易成功~卖家已发货，等待买家确认
商家编码=?/l.sku :: SJT~RJZ~ETB
`,
  },
  {
    name: '千牛 已卖出的宝贝 2025',
    fileName: '订单_20250312101522.csv',
    encoding: 'utf-8-bom',
    columns: `
订单编号=!o.orderId :: <#4287123450098123401>\t
支付单号=p.paymentId :: <#20250301220014998>\t
支付详情=? :: 支付宝
买家会员名=!o.buyerNick :: 小**<#10>
买家应付货款=?/o.amountDue :: <a89.90>
买家应付邮费=o.freight :: 0.00~6.00
总金额=o.amountDue :: <a95.90>
买家实付金额=!o.amount :: <a85.90>
退款金额=o.refundAmount :: 0.00~10.00
订单状态=o.status :: 交易成功~买家已付款，等待卖家发货
买家留言=o.buyerMessage :: 
收货人姓名=o.receiverName :: 王**
收货地址=o.receiverAddress :: 浙江省杭州市余杭区****
联系手机=o.receiverPhone :: <M0>
订单创建时间=!o.orderedAt :: 2025-03-<d01> 09:12:45
订单付款时间=o.paidAt :: 2025-03-<d01> 09:13:01
商品标题=l.productName :: 真丝眼罩
商品种类=? :: 1
商家备忘=o.sellerNote :: 
商品总数量=l.quantity :: 1~2
店铺ID=? :: 110234567
店铺名称=o.store :: 云朵家纺旗舰店
订单关闭原因=? :: 
确认收货时间=o.closedAt/s.deliveredAt :: 2025-03-<d08> 12:00:00~
打款商家金额=? :: <a80.00>~0.00
物流单号=s.shipmentId :: SF<#1402345678901>~
物流公司=s.carrier :: 顺丰速运~
是否主动赔付 :: 否
发货时间=s.shippedAt :: 2025-03-<d02> 18:00:00~
`,
  },
  {
    name: '天猫 订单报表 精简列',
    fileName: 'ExportOrderList20240618.csv',
    encoding: 'gb18030',
    columns: `
订单编号=!o.orderId :: '<#3912345678001>
买家会员名=!o.buyerNick :: 阳光_<#77>
总金额=o.amountDue :: <a259.00>
买家实际支付金额=!o.amount :: <a239.00>
订单状态=o.status :: 交易成功
收货人姓名=o.receiverName :: <n3>
收货地址=o.receiverAddress :: 广东省 深圳市 南山区 科技园<#12>栋
联系手机=o.receiverPhone :: <m3>
订单创建时间=!o.orderedAt :: 2024/6/<d1> 10:23
订单付款时间=o.paidAt :: 2024/6/<d1> 10:25
宝贝标题=l.productName :: 夏凉被
宝贝总数量=l.quantity :: 1
退款金额=o.refundAmount :: 0
`,
  },
  {
    name: '京东 商家后台 订单 2020',
    fileName: '订单导出20200618.csv',
    encoding: 'gb18030',
    columns: `
订单号=!o.orderId :: <#12345678901>~<#12345678901>~<#12345678905>
商品ID=l.productId :: 100012043978~100012043979~100012043978
商品名称=l.productName :: 乳胶枕~枕套~乳胶枕
订购数量=!l.quantity :: 1~2~1
支付方式=o.paymentMethod :: 在线支付~在线支付~货到付款
下单时间=!o.orderedAt :: 2020-06-<d01> 00:01:12~2020-06-<d01> 00:01:12~2020-06-<d02> 14:22:30
京东价=l.unitPrice :: 199.00~29.00~199.00
订单金额=o.amountDue :: 257.00~257.00~199.00
结算金额=?/o.amount :: 237.00~237.00~189.00
余额支付=? :: 0.00
应付金额=!o.amount/o.amountDue :: 237.00~237.00~189.00
订单状态=o.status :: 完成~完成~等待出库
订单类型=? :: SOP
下单帐号=!o.buyerNick :: jd_<#40>~jd_<#50>~jd_8<#61>
客户姓名=c.name/o.receiverName :: <n0>~<n0>~<n1>
客户地址=c.address/o.receiverAddress :: 北京海淀区西三环北路<#11>号
联系电话=c.phone/o.receiverPhone :: <m0>~<m0>~<m1>
订单备注=o.buyerMessage :: 
发票类型 :: 电子发票
发票抬头=? :: 个人
发票内容=? :: 明细
商家备注=o.sellerNote :: 
商家备注等级（等级1-5为由高到低）=? :: 
运费金额=o.freight :: 0.00
付款确认时间=o.paidAt :: 2020-06-<d01> 00:02:10~2020-06-<d01> 00:02:10~2020-06-<d02> 14:23:00
增值税发票=? :: 
货号=l.sku :: RJZ-01~ZT-02~RJZ-01
订单完成时间=o.closedAt :: 2020-06-<d06> 10:00:00~2020-06-<d06> 10:00:00~
订单来源=o.channel/? :: APP
订单渠道=o.channel/? :: 京东主站
是否送装一体 :: 否
服务费=? :: 0.00
仓库ID=? :: 0
仓库名称=s.warehouse/? :: 
商家SKUID=l.sku/? :: 
是否为品牌订单 :: 否
是否为toB订单 :: 否
`,
  },
  {
    name: '京麦 订单 2024 脱敏',
    fileName: '订单列表_1718700000.csv',
    encoding: 'utf-8-bom',
    columns: `
订单编号=!o.orderId :: ="<#295123456001>"
父单号=? :: 
下单时间=!o.orderedAt :: 2024-06-<d01> 08:11:02
付款时间=o.paidAt :: 2024-06-<d01> 08:11:40
订单状态=o.status :: 已完成~待出库~已取消
商品编号=l.productId :: 10088123456
SKU名称=l.productName :: 蚕丝被 1.5m
商家SKU编码=l.sku :: CSB-15
数量=!l.quantity :: 1
单价=l.unitPrice :: <a399.00>
商品总额=?/l.amount/o.amountDue :: <a399.00>
优惠金额=o.discount/l.discount :: 20.00
运费=o.freight :: 0.00
实付金额=!o.amount :: <a379.00>
支付方式=o.paymentMethod :: 微信支付
用户账号=!o.buyerNick/c.customerId :: jd_4****<#12>
收货人=o.receiverName :: 王*
收货电话=o.receiverPhone :: <M1>
收货地址=o.receiverAddress :: 北京市海淀区****
客户备注=o.buyerMessage :: 
商家备注=o.sellerNote :: 
承运商=s.carrier :: 京东快递
运单号=s.shipmentId :: JDX<#12345678>
出库时间=s.shippedAt :: 2024-06-<d02> 09:00:00
完成时间=o.closedAt :: 2024-06-<d05> 10:00:00
门店名称=o.store :: 京东云朵家纺
`,
  },
  {
    name: '京东 订单 按单',
    fileName: 'jd_orders.csv',
    encoding: 'gb18030',
    columns: `
订单号=!o.orderId :: <#28812345601>\t
订单类型=? :: FBP
店铺名称=o.store :: 云朵家纺京东店
下单时间=!o.orderedAt :: 2022-11-<d01> 20:00:01\t
付款时间=o.paidAt :: 2022-11-<d01> 20:01:01\t
下单帐号=!o.buyerNick :: 京东用户<#100>
订单总金额=o.amountDue :: <a312.00>
商家优惠=o.discount/? :: 12.00
平台优惠=? :: 5.00
用户应付金额=!o.amount/o.amountDue :: <a295.00>
订单状态=o.status :: 等待确认收货
商品名称=l.productName :: 四件套
商品数量=l.quantity :: 1
收货人姓名=o.receiverName :: <n4>
省=o.province :: 山东省
市=o.city :: 济南市
区=o.district :: 历下区
详细地址=o.receiverAddress :: 泉城路<#20>号
手机=o.receiverPhone :: <m4>
买家备注=o.buyerMessage :: 
卖家备注=o.sellerNote :: 
`,
  },
  {
    name: '有赞 订单导出 订单维度',
    fileName: '订单导出_20240301.csv',
    encoding: 'utf-8-bom',
    columns: `
订单号=!o.orderId :: E2024030109<#1001>00001
订单类型=? :: 普通订单
订单状态=o.status :: 交易完成~已关闭~待发货
订单创建时间=!o.orderedAt :: 2024-03-<d01> 09:10:11
买家付款时间=o.paidAt :: 2024-03-<d01> 09:10:50
交易成功时间=o.closedAt :: 2024-03-<d09> 09:10:50
全部商品名称=l.productName :: 手工曲奇 原味
商品种类数=? :: 1
商品金额合计=?/o.amountDue :: <a68.00>
运费=o.freight :: 8.00
店铺优惠合计=o.discount :: 5.00
订单实付金额=!o.amount :: <a71.00>
应收订单金额=o.amountDue/? :: <a71.00>
支付方式=o.paymentMethod :: 微信支付
外部支付流水号=p.paymentId/? :: <#4200001234567>
买家昵称=!o.buyerNick :: 小鹿<#11>
买家手机号=!c.phone :: <m0>
收货人/提货人=o.receiverName :: <n0>
收货人手机号/提货人手机号=o.receiverPhone :: <m0>
收货人省份=o.province :: 浙江省
收货人城市=o.city :: 杭州市
收货人地区=o.district :: 西湖区
详细收货地址/提货地址=o.receiverAddress :: 文三路<#12>号
买家备注=o.buyerMessage :: 
商家订单备注=o.sellerNote :: 
订单退款状态=? :: 无退款
订单已退款金额=o.refundAmount :: 0.00
归属店铺=o.store :: 曲奇屋总店
下单渠道=o.channel :: 微信小程序
导购员=o.salesperson :: 阿May
`,
  },
  {
    name: '有赞 订单导出 商品维度',
    fileName: '商品维度订单.csv',
    encoding: 'utf-8-bom',
    columns: `
订单号=!o.orderId :: E2024<#50010>0001~E2024<#50010>0001~E2024<#60010>0002
订单状态=o.status :: 交易完成
商品名称=l.productName :: 曲奇~蛋黄酥~曲奇
商品类型=? :: 实物商品
商品规格=l.variant :: 原味 6枚~红豆 4枚~抹茶 6枚
规格编码=l.sku :: QQ-01~DH-02~QQ-03
商品编码=l.productId :: QQ~DH~QQ
商品单价=l.unitPrice :: 68.00~36.00~68.00
商品数量=!l.quantity :: 1~2~1
商品优惠后价格=? :: 63.00~33.00~68.00
商品实际成交金额=!l.amount :: 63.00~66.00~68.00
商品留言=? :: 
商品发货状态=? :: 已发货
商品发货物流公司=s.carrier :: 中通快递
商品发货物流单号=s.shipmentId :: <#78012345601>~<#78012345601>~<#79012345601>
商品退款状态=? :: 
商品已退款金额=? :: 0.00
下单时间=!o.orderedAt :: 2024-03-<d01> 09:10:11~2024-03-<d01> 09:10:11~2024-03-<d03> 19:10:11
付款时间=o.paidAt :: 2024-03-<d01> 09:11:11~2024-03-<d01> 09:11:11~2024-03-<d03> 19:11:11
买家姓名=!c.name/o.buyerNick :: <n0>~<n0>~<n1>
买家手机=!c.phone :: <m0>~<m0>~<m1>
收货人=o.receiverName :: <n0>~<n0>~<n1>
收货人手机号=o.receiverPhone :: <m0>~<m0>~<m1>
收货地址=o.receiverAddress :: 浙江省杭州市西湖区文三路1号~浙江省杭州市西湖区文三路1号~上海市浦东新区世纪大道2号
`,
  },
  {
    name: '有赞 客户导出 2023',
    fileName: '客户列表.csv',
    encoding: 'utf-8-bom',
    columns: `
客户姓名=!c.name :: <n0>
客户昵称=?/o.buyerNick/c.name :: 小鹿<#10>
手机号=!c.phone :: <m0>
性别=c.gender :: 女~男~未知
生日=c.birthday :: 1990-05-<d01>
微信号=? :: wx_<#100>
省份=c.province :: 浙江省
城市=c.city :: 杭州市
区域=c.district :: 西湖区
客户身份=? :: 会员~非会员
会员等级=c.memberLevel :: 银卡~金卡
积分=c.points :: <#120>
储值余额=c.storedBalance :: <a50.00>
累计消费金额=? :: <a520.00>
累计消费次数=? :: 3
平均客单价=? :: <a120.00>
上次消费时间=? :: 2024-02-<d01> 10:00:00
成为客户时间=c.registeredAt/c.joinedOn :: 2023-02-<d01> 10:00:00
成为会员时间=c.joinedOn :: 2023-02-<d02> 10:00:00
客户来源=c.source :: 微信小程序
标签=c.tags :: 老客;爱吃甜
备注=c.note :: 
归属导购=? :: 阿May
`,
  },
  {
    name: '微信小店 订单 2024 全列',
    fileName: '微信小店订单_20240601.csv',
    encoding: 'utf-8-bom',
    columns: `
订单编号=!o.orderId :: <#3720001234567001>\t
订单下单时间=!o.orderedAt :: 2024-06-<d01> 12:00:01\t
订单状态=o.status :: 已完成~待发货~已取消
商品名称=l.productName :: 云南小粒咖啡
商品编码(平台)=l.productId :: <#10000045678>
商品编码(自定义)=?/l.sku :: KF-01
SKU编码(平台)=l.sku/? :: 2201<#100>
SKU编码(自定义)=l.sku :: KF-01-250
商品属性=l.variant :: 规格:250g
商品价格=l.unitPrice :: <a58.00>
商品数量=!l.quantity :: 1~2
订单支付方式=o.paymentMethod :: 微信支付
订单支付时间=o.paidAt :: 2024-06-<d01> 12:00:30
支付单号=p.paymentId :: 42000<#20240601>
商品总价=?/l.amount/o.amountDue :: <a58.00>
店铺优惠=o.discount/l.discount :: 3.00
跨店优惠=? :: 0.00
运费=o.freight :: 0.00
订单实际支付金额=!o.amount :: <a55.00>
商品实际价格(总共)=?/l.amount :: <a55.00>
收件人姓名=!o.receiverName :: <n2>
收件人手机=!o.receiverPhone :: <m2>
收件人地址=o.receiverAddress :: 昆明市五华区翠湖路<#3>号
省份=o.province :: 云南省
城市=o.city :: 昆明市
区县=o.district :: 五华区
买家留言=o.buyerMessage :: 
商家备注=o.sellerNote :: 
快递公司=s.carrier :: 韵达快递
快递单号=s.shipmentId :: <#43212345678901>
发货时间=s.shippedAt :: 2024-06-<d02> 16:00:01
退款金额=o.refundAmount :: 0.00
带货账号昵称=? :: 
订单类型=? :: 普通订单
`,
  },
  {
    name: '视频号小店 订单 2023',
    fileName: 'order_list_2023.csv',
    columns: `
订单号=!o.orderId :: <#3705551234567001>
下单时间=!o.orderedAt :: 2023-09-<d01> 21:00:01
支付时间=o.paidAt :: 2023-09-<d01> 21:00:31
订单状态=o.status :: 交易完成
用户openid=!c.wechatOpenId :: oAbC5x<#100000>QwErTyUiOpAsDfGh
商品=l.productName :: 岩烧乳酪吐司
规格=l.variant :: 450g
单价=l.unitPrice :: <a29.90>
数量=!l.quantity :: 2
运费=o.freight :: 0
优惠=o.discount :: 2.00
实收=!o.amount :: <a57.80>
收货人=o.receiverName :: <n5>
电话=o.receiverPhone/c.phone :: <m5>
收货地址=o.receiverAddress :: 福建省厦门市思明区<#5>号
物流公司=s.carrier :: 中通快递
物流单号=s.shipmentId :: <#7301234567>
来源=o.channel/? :: 直播间
`,
  },
  {
    name: '美团外卖 订单明细 2024',
    fileName: '订单明细_20240301-20240331.csv',
    encoding: 'gb18030',
    columns: `
序号=? :: <#1>
订单编号=!o.orderId :: <#8301234567890123>\t
订单序号=? :: <#12>
门店ID=? :: 12345678
门店名称=o.store :: 阿强黄焖鸡（文三路店）
城市=o.city :: 杭州
下单时间=!o.orderedAt :: 2024-03-<d01> 11:32:10
订单状态=o.status :: 订单完成~订单取消
订单完成时间=o.closedAt :: 2024-03-<d01> 12:10:10~
顾客姓名=!c.name/o.receiverName :: 王(女士)~李(先生)
顾客电话=c.phone/o.receiverPhone :: <M0>
顾客地址=c.address/o.receiverAddress :: 西湖区文三路<#12>号
商品信息=l.productName :: 黄焖鸡米饭*1;可乐*1
菜品总价=?/o.amountDue :: <a36.00>
餐盒费=? :: 2.00
配送费=o.freight :: 3.00
商家活动支出=o.discount/? :: 5.00
平台活动补贴=? :: 1.00
用户实际支付金额=!o.amount :: <a35.00>~0.00
平台服务费=? :: 4.20
商家应收款=? :: <a30.00>
备注=o.buyerMessage :: 少放辣~
配送方式=? :: 美团专送
送达时间=s.deliveredAt/? :: 2024-03-<d01> 12:08:10~
取消原因=? :: ~顾客取消
`,
  },
  {
    name: '美团外卖 商家账单 两行表头',
    fileName: '账单明细.csv',
    encoding: 'gb18030',
    above: '基础信息,,,,,,顾客实付,,商家支出,,,结算',
    columns: `
账单日期=? :: 2024-03-<d01>
订单号=!o.orderId :: <#8301234567890123>\t
门店名称=o.store :: 阿强黄焖鸡（文三路店）
下单时间=!o.orderedAt :: 2024-03-<d01> 11:32:10
订单状态=o.status :: 订单完成
交易类型=? :: 外卖订单
用户支付金额=!o.amount :: <a35.00>
配送费=o.freight :: 3.00
活动支出=o.discount/? :: 5.00
佣金=? :: 4.20
打包费=? :: 2.00
商家应收款=? :: <a28.00>
`,
  },
  {
    name: '美团点评 团购验券',
    fileName: '验券明细.csv',
    encoding: 'gb18030',
    columns: `
验券时间=!o.orderedAt/cp.redeemedOn/p.at :: 2024-05-<d01> 18:12:01
券码=!cp.couponId :: <#170977737830>
订单号=!o.orderId/cp.orderId :: <#4988123456>\t
项目名称=l.productName :: 100元代金券
验券门店=o.store :: 老表大排档（资州大道店）
售价=!o.amount/l.unitPrice :: <a95.00>
商家优惠金额=o.discount/? :: 5.00
结算金额=? :: <a88.00>
顾客手机号=!c.phone :: <M0>
验券账号=? :: laobiao01
验券方式=? :: 手动输入
状态=o.status/? :: 已消费
`,
  },
  {
    name: '美团 到综 订单',
    fileName: '到店订单.csv',
    encoding: 'utf-8-bom',
    columns: `
订单编号=!o.orderId :: <#501234567>
下单时间=!o.orderedAt :: 2024-05-<d01> 10:12:01
消费时间=? :: 2024-05-<d02> 10:12:01
门店=o.store :: 云朵美容（西湖店）
团购名称=l.productName :: 面部深层清洁90分钟
团购价=l.unitPrice/? :: <a168.00>
购买份数=!l.quantity :: 1
用户实付=!o.amount :: <a158.00>
平台补贴=? :: 10.00
用户昵称=!o.buyerNick/c.name :: dpuser_<#71>
手机号=!c.phone :: <M2>
订单状态=o.status :: 已消费~已退款
退款时间=? :: ~2024-05-<d03> 10:12:01
退款金额=o.refundAmount :: 0~158.00
评价星级=f.rating/? :: 5~
`,
  },
  {
    name: '简道云 客户信息表',
    fileName: '客户信息_20240601.csv',
    encoding: 'utf-8-bom',
    columns: `
客户编号=!c.customerId :: KH202406<#0001>
客户名称=!c.name/c.company :: 杭州<#10>号商贸有限公司
联系人=c.name/? :: <n0>
联系电话=!c.phone :: <m0>
客户级别=c.memberLevel :: A级~B级
所属行业=? :: 餐饮~零售
客户来源=c.source :: 展会~转介绍
省市区=c.address/? :: 浙江省杭州市西湖区
详细地址=c.address :: 文三路<#5>号
邮箱=c.email :: <e0>
微信=? :: wx<#100>
跟进状态=? :: 已成交~跟进中
备注=c.note :: 
提交人=? :: 张三
提交时间=c.registeredAt :: 2024-06-<d01> 10:00:00
更新时间=? :: 2024-06-<d02> 10:00:00
`,
  },
  {
    name: '简道云 销售订单 子表单',
    fileName: '销售订单.csv',
    encoding: 'utf-8-bom',
    columns: `
订单编号=!o.orderId :: XS<#20240001>~~XS<#20250001>
下单日期=!o.orderedAt :: 2024-06-<d01>~~2024-06-<d02>
客户名称=!c.name :: <n0>~~<n1>
联系电话=!c.phone :: <m0>~~<m1>
收货地址=o.receiverAddress :: 杭州市文三路1号~~上海市世纪大道2号
订单明细.产品编号=l.productId :: P-01~P-02~P-01
订单明细.产品名称=l.productName :: 龙井~毛峰~龙井
订单明细.规格型号=l.variant :: 250g~100g~250g
订单明细.数量=!l.quantity :: 2~1~3
订单明细.单价=l.unitPrice :: 128~58~128
订单明细.金额=l.amount :: 256~58~384
订单总额=!o.amount :: 314~~384
付款方式=o.paymentMethod :: 转账~~微信
订单状态=o.status :: 已完成~~待发货
销售员=o.salesperson :: 李雷~~韩梅
备注=o.sellerNote/o.buyerMessage :: 
提交人=? :: 李雷~~韩梅
提交时间=? :: 2024-06-<d01> 10:00:00~~2024-06-<d02> 11:00:00
更新时间=? :: 2024-06-<d01> 10:00:00~~2024-06-<d02> 11:00:00
`,
  },
  {
    name: '简道云 会员登记表',
    fileName: '会员登记.csv',
    encoding: 'utf-8-bom',
    columns: `
流水号=? :: <#10001>
会员姓名=!c.name :: <n0>
手机号码=!c.phone :: <m0>
性别=c.gender :: 女~男
出生日期=c.birthday :: 1988-04-<d01>
会员卡号=!c.memberNo :: VIP<#80001>
会员级别=c.memberLevel :: 金卡~普通
职业=c.occupation :: 教师~医生
家庭住址=c.address :: 杭州市西湖区<#4>号
兴趣爱好=c.interests :: 瑜伽,烘焙~跑步
办卡日期=c.joinedOn :: 2024-01-<d01>
卡内余额=c.storedBalance :: <a300.00>
推荐人=? :: 
提交人=? :: 前台
提交时间=c.registeredAt/? :: 2024-01-<d01> 10:00:00
更新时间=? :: 2024-01-<d03> 10:00:00
`,
  },
  {
    name: '简道云 预约单',
    fileName: '预约单.csv',
    encoding: 'utf-8-bom',
    columns: `
预约编号=o.orderId/? :: YY<#202406001>
客户姓名=!c.name :: <n2>
手机=!c.phone :: <m2>
预约时间=!o.orderedAt/e.at :: 2024-06-<d01> 14:00
预约项目=l.productName :: 头皮护理~染发
门店=o.store/e.place :: 西湖店
服务人员=o.salesperson/? :: 小美
预计金额=!o.amount/o.amountDue :: <a288.00>
到店状态=o.status/? :: 已到店~未到店
备注=o.sellerNote/o.buyerMessage/c.note/? :: 
提交人=? :: 前台
提交时间=? :: 2024-05-<d20> 10:00:00
`,
  },
  {
    name: '纷享销客 客户 默认列',
    fileName: '客户_20240601.csv',
    encoding: 'utf-8-bom',
    columns: `
客户名称=!c.name/c.company :: 上海<#12>号科技有限公司
客户编号=!c.customerId :: 20240601-<#000101>
客户级别=c.memberLevel/? :: 重要客户~普通客户
成交状态=? :: 已成交~未成交
客户来源=c.source :: 官网~广告
行业=? :: 制造业
电话=!c.phone :: 021-5888<#1001>
邮件=c.email :: <e1>
网址=? :: www.abc<#1>.com
国家=c.country :: 中国
省=c.province :: 上海市
市=c.city :: 上海市
区=c.district :: 浦东新区
详细地址=c.address :: 张江路<#33>号
负责人=? :: 李雷
负责人所在部门=? :: 华东区
外部来源=? :: 
最后跟进时间=? :: 2024-05-<d20> 10:00:00
备注=c.note :: 
创建人=? :: 李雷
创建时间=c.registeredAt :: 2024-01-<d02> 10:00:00
最后修改时间=? :: 2024-05-<d21> 10:00:00
归属部门=? :: 销售部
业务类型=? :: 预设业务类型
生命状态=? :: 正常
锁定状态=? :: 未锁定
`,
  },
  {
    name: '纷享销客 联系人',
    fileName: '联系人.csv',
    encoding: 'utf-8-bom',
    columns: `
姓名=!c.name :: <n0>
客户名称=c.company :: 上海<#12>号科技有限公司
部门=? :: 采购部
职务=c.jobTitle :: 经理~总监
手机1=!c.phone :: <m0>
电话1=? :: 021-5888<#1001>
邮件=c.email :: <e0>
性别=c.gender :: 男~女
生日=c.birthday :: 1985-03-<d04>
兴趣爱好=c.interests :: 高尔夫
介绍人=? :: 
负责人=? :: 李雷
备注=c.note :: 
创建时间=c.registeredAt :: 2024-01-<d02> 10:00
最后修改时间=? :: 2024-05-<d21> 10:00
`,
  },
];
