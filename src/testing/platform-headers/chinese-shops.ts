/**
 * Header rows of the exports of Chinese shop systems, written down column by column with the field each
 * of them is. See header-row-export.ts for how to read them.
 */
import type { HeaderRowExport } from './header-row-export.ts';

export const CHINESE_SHOPS: readonly HeaderRowExport[] = [
  {
    name: '千牛 订单报表 2024',
    key: 'orderId buyerNick orderedAt amount',
    columns: `订单编号=orders.orderId | 支付单号=payments.paymentId | 买家会员名=orders.buyerNick | 支付详情=? | 买家应付货款=orders.amountDue | 买家应付邮费=orders.freight
      总金额 | 买家实际支付金额=orders.amount | 订单状态=orders.status | 买家留言=orders.buyerMessage | 收货人姓名=orders.receiverName
      收货地址=orders.receiverAddress | 运送方式@快递 | 联系手机=orders.receiverPhone | 订单创建时间=orders.orderedAt | 订单付款时间=orders.paidAt
      宝贝标题=orderLines.productName | 宝贝种类@1,2 | 物流单号=shipments.shipmentId | 物流公司=shipments.carrier@中通快递 | 商家备注=orders.sellerNote | 宝贝总数量=orderLines.quantity
      店铺ID=? | 店铺名称=orders.store | 订单关闭原因 | 卖家服务费 | 买家服务费 | 发票抬头 | 是否手机订单@手机订单 | 特权订金订单id
      是否上传合同照片@否 | 是否上传小票@否 | 是否代付@否 | 定金排名 | 修改后的sku=? | 修改后的收货地址 | 异常信息 | 退款金额=orders.refundAmount
      确认收货时间=orders.closedAt | 打款商家金额 | 发货时间=shipments.shippedAt | 数字藏品 | 区域仓发货@否`,
  },
  {
    name: '千牛 宝贝报表 2024',
    key: 'orderId orderedAt amount lineNo',
    isLines: true,
    columns: `子订单编号=orderLines.lineNo | 主订单编号=orders.orderId | 标题=orderLines.productName | 价格=orderLines.unitPrice | 购买数量=orderLines.quantity
      外部系统编号=orderLines.sku | 商品属性=orderLines.variant@颜色分类:米白 | 套餐信息 | 备注=? | 订单状态=orders.status | 商家编码@BM-1,BM-2 | 支付单号=payments.paymentId
      买家应付货款=?@99.00,35.00,99.00 | 买家实际支付金额=orders.amount/orderLines.amount | 退款状态=orderLines.lineStatus@没有申请退款 | 退款金额=orders.refundAmount
      订单创建时间=orders.orderedAt | 订单付款时间=orders.paidAt | 商品ID=products.productId/orderLines.productId | 发货时间=shipments.shippedAt | 物流单号=shipments.shipmentId | 物流公司=shipments.carrier@圆通速递`,
  },
  {
    name: '1688 供应商订单',
    key: 'orderId buyerNick orderedAt amount',
    columns: `订单编号=orders.orderId | 买家公司名=customers.company | 买家会员名=orders.buyerNick | 卖家公司名@义乌某某商行 | 卖家会员名@yw_seller
      货品总价(元)=orders.amountDue | 运费(元)=orders.freight | 涨价或折扣(元)=?@-2.00,0.00,-5.00 | 实付款(元)=orders.amount | 订单状态=orders.status
      订单创建时间=orders.orderedAt | 订单付款时间=orders.paidAt | 发货方 | 收货人姓名=orders.receiverName | 收货地址=orders.receiverAddress | 邮编=orders.postcode
      联系电话=? | 联系手机=orders.receiverPhone | 货品标题=orderLines.productName | 单价(元)=orderLines.unitPrice | 数量=orderLines.quantity | 单位@件,个
      货号=? | 型号=orderLines.variant | Offer ID=products.productId/orderLines.productId/? | SKU ID=? | 物料编号=? | 单品货号=? | 货品种类=?@1,2 | 买家留言=orders.buyerMessage | 物流公司=shipments.carrier@中通快递
      运单号=shipments.shipmentId | 发票：购货单位名称 | 发票：纳税人识别号 | 关联编号 | 代理商姓名 | 是否代发订单@否 | 下单公司主体`,
  },
  {
    name: '京东 订单 新版',
    key: 'orderId buyerNick orderedAt amount',
    isLines: true,
    columns: `订单编号=orders.orderId | 父单号=? | 店铺ID=? | 店铺名称=orders.store@小棉旗舰店 | 商品ID=products.productId/orderLines.productId | 商品名称=orderLines.productName | 订购数量=orderLines.quantity
      支付方式=orders.paymentMethod@在线支付 | 下单时间=orders.orderedAt | 京东价=orderLines.unitPrice | 订单金额=?@99.00,99.00,35.00 | 结算金额=orders.amount/orderLines.amount@97.00,97.00,33.00 | 余额支付@0.00 | 应付金额=orders.amountDue
      订单状态=orders.status@完成,等待出库 | 订单类型@SOP | 下单帐号=orders.buyerNick | 客户姓名=customers.name/orders.receiverName@陈* | 客户地址=customers.address/orders.receiverAddress | 联系电话=customers.phone/orders.receiverPhone@138****0001
      订单备注=orders.buyerMessage | 发票类型@电子发票 | 发票抬头@个人 | 发票内容@明细 | 商家备注=orders.sellerNote | 运费金额=orders.freight | 付款确认时间=orders.paidAt
      增值税发票 | 货号=? | 订单完成时间=orders.closedAt | 订单来源=orders.channel@京东商城APP | 仓库名称=shipments.warehouse@本地仓 | 商家SKUID=orderLines.sku/? | 省=orders.province | 市=orders.city | 区/县=orders.district | 快递单号=shipments.shipmentId | 快递公司=shipments.carrier@京东快递`,
  },
  {
    name: '拼多多 订单 2024',
    key: 'orderId orderedAt amount',
    columns: `商品=orderLines.productName | 订单号=orders.orderId@240305-12345678901234# | 订单状态=orders.status@已发货，待收货 | 商品总价(元)=orders.amountDue | 邮费(元)=orders.freight | 店铺优惠折扣(元)=orders.discount
      平台优惠折扣(元) | 多多支付立减金额(元) | 用户实付金额(元)=orders.amount | 商家实收金额(元) | 商品数量(件)=orderLines.quantity | 支付时间=orders.paidAt
      发货时间=shipments.shippedAt | 确认收货时间=orders.closedAt | 商品id=products.productId/orderLines.productId | 商品规格=orderLines.variant | 样式ID=orderLines.sku | 商家编码-规格维度=? | 商家编码-商品维度=? | 快递单号=shipments.shipmentId | 快递公司=shipments.carrier@中通快递
      订单成交时间=orders.orderedAt | 拼单成功时间=? | 承诺发货时间=shipments.promisedAt | 是否审核中@否 | 是否抽奖或0元试用@否 | 是否顺丰包邮@否 | 收货人=orders.receiverName/customers.name | 手机=orders.receiverPhone/customers.phone | 国家=orders.country@中国 | 省=orders.province | 市=orders.city | 区=orders.district
      街道=? | 详细地址=orders.receiverAddress/customers.address | 买家留言=orders.buyerMessage | 商家备注=orders.sellerNote | 售后状态=orderLines.lineStatus/?@无售后或售后取消 | 商品类目=orderLines.category | 备注标记`,
  },
  {
    name: '抖店 订单 2024',
    key: 'orderId orderedAt amount',
    isLines: true,
    columns: `主订单编号=orders.orderId | 子订单编号=orderLines.lineNo | 选购商品=orderLines.productName | 商品规格=orderLines.variant | 商品数量=orderLines.quantity | 商品ID=products.productId/orderLines.productId | 商家编码=orderLines.sku
      商品单价=orderLines.unitPrice | 订单应付金额=orders.amount/orders.amountDue/orderLines.amount | 运费=orders.freight | 优惠总金额=orders.discount/orderLines.discount | 平台优惠@0.00 | 商家优惠@2.00,5.00,0.00 | 达人优惠@0.00 | 商家改价@0.00 | 支付优惠@0.00 | 红包抵扣@0.00
      支付方式=orders.paymentMethod@抖音支付 | 手续费@0.60 | 收件人=orders.receiverName@张* | 收件人手机号=orders.receiverPhone@138****0001 | 省=orders.province | 市=orders.city | 区=orders.district | 街道=?@文一街道 | 详细地址=orders.receiverAddress/customers.address
      是否修改过地址@否 | 买家留言=orders.buyerMessage | 订单提交时间=orders.orderedAt | 旗帜颜色@红 | 商家备注=orders.sellerNote | 订单完成时间=orders.closedAt | 支付完成时间=orders.paidAt | APP渠道=orders.channel@抖音 | 流量来源@直播 | 订单状态=orders.status@已完成,已发货
      承诺发货时间=shipments.promisedAt | 订单类型@普通订单 | 达人ID | 达人昵称@小李严选 | 所属门店ID=?| 售后状态=orderLines.lineStatus/?@- | 取消原因@- | 预约发货时间 | 仓库ID | 仓库名称@- | 是否安心购@是 | 广告渠道@- | 流量类型@自然流量 | 流量体裁@直播 | 流量渠道@- | 发货主体@商家发货 | 发货时间=shipments.shippedAt | 平台实际承担优惠金额@0.00 | 商家实际承担优惠金额@0.00`,
  },
  {
    name: '快手小店 订单',
    key: 'orderId orderedAt amount',
    columns: `订单编号=orders.orderId | 订单创建时间=orders.orderedAt | 订单支付时间=orders.paidAt | 订单状态=orders.status@交易成功,已发货 | 商品名称=orderLines.productName | 商品ID=products.productId/orderLines.productId | 商品规格=orderLines.variant | SKU编码=orderLines.sku | 成交数量=orderLines.quantity | 商品单价=orderLines.unitPrice | 实付款=orders.amount | 快递费=orders.freight
      商家优惠=?@0.00 | 平台补贴@0.00 | 买家昵称=orders.buyerNick | 买家ID=customers.customerId | 收货人姓名=orders.receiverName@张* | 收货人电话=orders.receiverPhone@138****0001 | 收货地址=orders.receiverAddress | 买家留言=orders.buyerMessage | 订单备注=orders.sellerNote | 快递公司=shipments.carrier@韵达 | 快递单号=shipments.shipmentId | 发货时间=shipments.shippedAt | 退款状态=orderLines.lineStatus/?@未退款 | 退款金额=orders.refundAmount@0.00 | 推广者ID | 预估推广佣金`,
  },
  {
    name: '小红书 订单',
    key: 'orderId orderedAt amount',
    columns: `订单号=orders.orderId@P70000# | 订单状态=orders.status@已完成 | 售后状态=orderLines.lineStatus/?@无售后 | 下单时间=orders.orderedAt | 付款时间=orders.paidAt | 发货时间=shipments.shippedAt | 完成时间=orders.closedAt | 用户昵称=orders.buyerNick/customers.name | 规格名称=orderLines.variant@米白 1.8m | 规格编码=orderLines.sku | 商品名称=orderLines.productName | 商品ID=products.productId/orderLines.productId | 商品数量=orderLines.quantity | 商品总价=orders.amountDue | 运费=orders.freight | 商家优惠=?@0.00 | 平台优惠=?@0.00 | 用户实付=orders.amount | 商家应收@97.00,33.00,120.00 | 收件人=orders.receiverName | 收件人电话=orders.receiverPhone | 收件省=orders.province | 收件市=orders.city | 收件区=orders.district | 收件详细地址=orders.receiverAddress | 快递公司=shipments.carrier@顺丰 | 快递单号=shipments.shipmentId | 用户备注=orders.buyerMessage | 商家备注=orders.sellerNote`,
  },
  {
    name: '有赞 客户',
    key: 'name phone',
    columns: `客户姓名=customers.name | 昵称=?@小明,花花,阿强 | 手机号=customers.phone | 性别=customers.gender@男,女 | 生日=customers.birthday | 微信号=customers.wechatOpenId/? | 地区=?@浙江省 杭州市 | 省份=customers.province | 城市=customers.city | 区县=customers.district | 详细地址=customers.address | 客户来源=customers.source@小程序,线下 | 成为客户时间=customers.joinedOn/customers.registeredAt | 成为会员时间=customers.joinedOn/? | 会员等级=customers.memberLevel@金卡,银卡 | 会员卡号=customers.memberNo | 积分=customers.points | 储值余额=customers.storedBalance | 客户标签=customers.tags@老客;爱花 | 累计消费金额@128.00,256.00,35.00 | 累计消费次数@1,3,2 | 客单价@128.00,85.30 | 上次消费时间 | 归属门店@杭州店 | 归属导购@小周 | 备注=customers.note`,
  },
  {
    name: '有赞 订单 连锁版',
    key: 'orderId orderedAt amount phone',
    isLines: true,
    columns: `订单号=orders.orderId@E2024030510101000000# | 订单状态=orders.status@交易完成,交易关闭 | 订单类型@普通订单 | 订单来源=orders.channel@微信小程序 | 归属店铺=orders.store | 下单网点=? | 下单时间=orders.orderedAt | 付款时间=orders.paidAt | 交易成功时间=orders.closedAt | 支付方式=orders.paymentMethod@微信支付 | 商品名称=orderLines.productName | 商品编码=orderLines.sku/products.productId | 商品规格=orderLines.variant | 商品单价=orderLines.unitPrice | 商品数量=orderLines.quantity | 商品金额合计=?@99.00 | 商品优惠后价格=? | 商品实际成交金额=orderLines.amount | 运费=orders.freight | 店铺优惠合计=orders.discount | 应收订单金额=orders.amountDue | 订单实付金额=orders.amount | 订单已退款金额=orders.refundAmount | 买家昵称=orders.buyerNick | 买家姓名=customers.name | 买家手机号=customers.phone | 收货人/提货人=orders.receiverName | 收货人手机号/提货人手机号=orders.receiverPhone | 收货人省份=orders.province | 收货人城市=orders.city | 收货人地区=orders.district | 详细收货地址/提货地址=orders.receiverAddress | 买家备注=orders.buyerMessage | 商家订单备注=orders.sellerNote | 物流公司=shipments.carrier@申通 | 物流单号=shipments.shipmentId | 分销员姓名@- | 会员优惠@0.00`,
  },
  {
    name: '微盟 商城订单',
    key: 'orderId orderedAt amount phone',
    isLines: true,
    columns: `订单编号=orders.orderId | 订单状态=orders.status@已完成,待发货 | 下单时间=orders.orderedAt | 支付时间=orders.paidAt | 发货时间=shipments.shippedAt | 完成时间=orders.closedAt | 支付方式=orders.paymentMethod@微信支付 | 订单类型@普通订单 | 订单来源=orders.channel@小程序 | 配送方式@商家配送 | 买家昵称=orders.buyerNick | 买家姓名=customers.name | 买家手机号=customers.phone | 会员卡号=customers.memberNo | 收货人=orders.receiverName | 收货人手机号=orders.receiverPhone | 收货省份=orders.province | 收货城市=orders.city | 收货区县=orders.district | 收货地址=orders.receiverAddress | 商品名称=orderLines.productName | 商品编码=orderLines.sku/products.productId | 规格=orderLines.variant@M,L | 商品单价=orderLines.unitPrice | 购买数量=orderLines.quantity | 商品小计=?@99.00,35.00,35.00 | 运费=orders.freight | 优惠券优惠@0.00 | 积分抵扣@0.00 | 满减优惠@0.00 | 优惠总额=orders.discount | 应付金额=orders.amountDue/? | 实付金额=orders.amount | 买家备注=orders.buyerMessage | 商家备注=orders.sellerNote | 所属导购=orders.salesperson@小周 | 所属门店=orders.store@杭州店 | 售后状态=orderLines.lineStatus/?@无售后 | 快递公司=shipments.carrier@圆通 | 快递单号=shipments.shipmentId`,
  },
  {
    name: '微信小店 订单',
    key: 'orderId orderedAt amount',
    columns: `订单号=orders.orderId | 订单状态=orders.status@已完成,待发货 | 下单时间=orders.orderedAt | 支付时间=orders.paidAt | 支付方式=orders.paymentMethod@微信支付 | 支付订单号 | 商品名称=orderLines.productName | 商品编码(平台)=products.productId/orderLines.productId/orderLines.sku | 商品编码(自定义)=? | SKU编码(自定义)=orderLines.sku | 商品属性=orderLines.variant | 商品单价=orderLines.unitPrice | 商品数量=orderLines.quantity | 商品总价=orders.amountDue | 运费=orders.freight | 商家优惠=orders.discount/? | 平台优惠@0.00 | 订单实际支付金额=orders.amount | 订单实际收款金额@97.00,33.00,120.00 | 收件人姓名=orders.receiverName@张* | 收件人手机=orders.receiverPhone@138****0001 | 收件人地址=orders.receiverAddress | 省=orders.province | 市=orders.city | 区=orders.district | 买家备注=orders.buyerMessage | 商家备注=orders.sellerNote | 快递公司=shipments.carrier@顺丰 | 快递单号=shipments.shipmentId | 发货时间=shipments.shippedAt | 带货者昵称@- | 售后单号=?| 用户openid=customers.wechatOpenId@oABC12345678#`,
  },
  {
    name: '美团外卖 订单',
    key: 'orderId orderedAt amount',
    columns: `订单编号=orders.orderId | 订单序号@1,2,3 | 门店名称=orders.store | 门店ID=? | 下单时间=orders.orderedAt | 完成时间=orders.closedAt | 订单状态=orders.status@已完成 | 顾客姓名=customers.name/orders.receiverName@张(先生) | 顾客电话=customers.phone/orders.receiverPhone | 收货地址=orders.receiverAddress | 菜品信息=orderLines.productName@宫保鸡丁x1,米饭x2 | 商品原价合计=orders.amountDue@45.00,36.00 | 餐盒费@2.00 | 打包袋费用@0.50 | 用户支付配送费=orders.freight/?@3.00 | 商家活动支出=?@5.00 | 平台活动补贴@1.00 | 平台服务费=?@4.50 | 顾客实付=orders.amount | 商家应收@33.00,28.00 | 用户备注=orders.buyerMessage | 配送方式@美团专送 | 取消原因`,
  },
  {
    name: '美团外卖 账单明细',
    key: 'orderId orderedAt amount',
    columns: `账单日期@2024-03-05,2024-03-05,2024-03-06 | 交易类型@外卖订单 | 订单号=orders.orderId | 门店名称=orders.store | 下单时间=orders.orderedAt | 完成时间=orders.closedAt/? | 订单状态=orders.status@已完成 | 商品总价=orders.amountDue | 打包费@2.00 | 配送费=orders.freight | 商家活动支出=?@5.00 | 平台服务费=?@4.50 | 用户实付金额=orders.amount | 商家应收款@33.00,28.00,60.00 | 备注=?`,
  },
  {
    name: '美团 评价',
    key: 'feedbackId at rating text',
    columns: `评价ID=feedback.feedbackId | 门店名称=? | 评价时间=feedback.at | 用户昵称=customers.name/? | 总体评分=feedback.rating@5,4,2 | 口味评分=?@5,4,2 | 包装评分=?@5,5,3 | 配送评分=?@5,5,1 | 评价内容=feedback.text@很好吃，下次再来,送得太慢了，汤洒了,味道一般 | 评价标签@味道赞 | 商家回复@谢谢支持 | 回复时间=? | 订单号=feedback.orderId`,
  },
  {
    name: '大众点评 评价',
    key: 'at rating text',
    columns: `评价时间=feedback.at | 城市=? | 门店=? | 用户昵称=customers.name/? | 星级=feedback.rating@5,4,2 | 评价内容=feedback.text@环境不错，服务很热情,菜上得慢，等了四十分钟,还行吧 | 口味@5,4,3 | 环境@5,5,3 | 服务=?@5,4,1 | 人均=?@120,98,75 | 是否回复@是`,
  },
  {
    name: '饿了么 订单',
    key: 'orderId orderedAt amount',
    columns: `订单号=orders.orderId | 当日流水号=?@1,2,3 | 店铺ID=? | 店铺名称=orders.store | 下单时间=orders.orderedAt | 送达时间=shipments.deliveredAt | 顾客姓名=customers.name/orders.receiverName | 顾客电话=customers.phone/orders.receiverPhone | 送餐地址=orders.receiverAddress | 商品信息=orderLines.productName@宫保鸡丁*1,米饭*2,可乐*1 | 商品总额=orders.amountDue | 餐盒费@2.00 | 配送费=orders.freight | 商家补贴=?@5.00 | 平台补贴@1.00 | 用户实付=orders.amount | 平台服务费=?@4.50 | 商家实收@33.00,28.00,60.00 | 订单状态=orders.status@已完成,已取消 | 订单备注=orders.buyerMessage/orders.sellerNote`,
  },
  {
    name: '客如云 账单',
    key: 'orderId orderedAt amount phone',
    columns: `订单号=orders.orderId | 流水号=? | 门店名称=orders.store | 营业日期=? | 开台时间=? | 结账时间=orders.orderedAt/orders.paidAt | 桌台@A1,A2 | 就餐人数=?@2,4 | 订单类型@堂食 | 订单来源=orders.channel@POS | 会员姓名=customers.name | 会员手机号=customers.phone | 会员等级=customers.memberLevel@金卡 | 订单金额=?@120.00,88.00,56.00 | 优惠金额=orders.discount | 抹零金额@0.00 | 服务费@0.00 | 实收金额=orders.amount | 支付方式=orders.paymentMethod@微信 | 收银员=orders.salesperson | 订单状态=orders.status@已结账 | 备注=?`,
  },
  {
    name: '收钱吧 交易明细',
    key: 'orderId orderedAt amount',
    columns: `交易日期=?@2024-03-05,2024-03-05,2024-03-06 | 时间@10:11:12,11:12:13,12:13:14 | 商户名@小棉花店 | 商户号@1680001 | 门店名=orders.store | 门店号=? | 终端名@扫码王 | 终端号 | 收钱吧订单号=orders.orderId/? | 商户订单号=orders.orderId/? | 交易模式@B2C | 交易类型@收款,退款 | 交易状态=orders.status@成功 | 付款账户=? | 货币类型=orders.currency@CNY | 交易金额=orders.amount/? | 商户优惠=?@0.00 | 消费者实付金额=orders.amount/? | 扣率@0.38% | 手续费=?@0.38 | 实收金额=orders.amount/? | 结算金额=orders.amount/? | 收款通道=?@微信 | 操作员=orders.salesperson/?@小周 | 备注=?`,
  },
  {
    name: '银豹 销售单据',
    key: 'orderId orderedAt amount',
    columns: `流水号=orders.orderId | 日期=orders.orderedAt@2024-03-05 10:11:12,2024-03-05 11:12:13,2024-03-06 12:13:14 | 类型=?@销售单 | 收银员=orders.salesperson | 会员号=customers.memberNo | 会员姓名=customers.name | 商品数量=orderLines.quantity | 商品总价=orders.amountDue | 实收金额=orders.amount | 利润@30.00,12.00 | 支付方式=orders.paymentMethod@现金 | 备注=?`,
  },
  {
    name: '银豹 会员',
    key: 'memberNo name phone',
    columns: `会员号=customers.memberNo | 会员姓名=customers.name | 电话=customers.phone | 等级=customers.memberLevel@金卡 | 折扣=?@95,90 | 余额=customers.storedBalance | 积分=customers.points | 开卡日期=customers.joinedOn | 到期日期=? | 生日=customers.birthday | 邮箱=customers.email | 地址=customers.address | 备注=customers.note | 状态=?@启用 | 开卡门店=?@总店 | 导购员=?@小周 | 允许赊账@禁止`,
  },
  {
    name: '支付宝 商家账务明细',
    key: 'orderedAt amount',
    columns: `账务流水号=? | 业务流水号=? | 商户订单号=orders.orderId | 商品名称=orderLines.productName | 发生时间=orders.orderedAt | 对方账号=orders.buyerNick/customers.customerId/?@abc***@163.com,138******01,def***@qq.com | 收入金额（+元）=orders.amount | 支出金额（-元）=? | 账户余额（元）=?@1000.00,1099.00,1134.00 | 交易渠道=orders.channel/orders.paymentMethod/?@支付宝 | 业务类型@在线支付 | 备注=?`,
  },
  {
    name: '虾皮 台湾 订单',
    key: 'orderId buyerNick orderedAt amount',
    columns: `訂單編號=orders.orderId@240305ABCDEF1# | 訂單狀態=orders.status@完成,待出貨 | 不成立原因 | 退貨 / 退款狀態=orderLines.lineStatus/? | 買家帳號=orders.buyerNick | 訂單成立日期=orders.orderedAt | 商品總價=orders.amountDue | 買家支付運費=orders.freight | 蝦皮補助運費@0 | 退貨運費@0 | 買家總支付金額=orders.amount | 蝦皮補貼金額@0 | 蝦幣折抵@0 | 優惠券=?@0 | 賣家負擔優惠券=?@0 | 成交手續費@12 | 其他服務費@6 | 金流與系統處理費@4 | 分期付款期數 | 商品名稱=orderLines.productName | 主商品貨號=? | 商品選項名稱=orderLines.variant | 商品原價=?@199,299 | 商品活動價格=orderLines.unitPrice | 商品選項貨號=orderLines.sku | 數量=orderLines.quantity | 促銷組合標籤 | 收件地址=orders.receiverAddress | 收件者電話=orders.receiverPhone | 收件者姓名=orders.receiverName | 國家=orders.country@TW | 城市=orders.city | 行政區=orders.district | 郵遞區號=orders.postcode | 取件門市店號 | 寄送方式@7-ELEVEN | 出貨方式@7-ELEVEN | 備貨時間 | 付款方式=orders.paymentMethod@信用卡 | 最晚出貨日期=shipments.promisedAt | 包裹查詢號碼 | 買家付款時間=orders.paidAt | 實際出貨時間=shipments.shippedAt/? | 訂單完成時間=orders.closedAt | 買家備註=orders.buyerMessage | 備註=orders.sellerNote/?`,
  },
  {
    name: 'SHOPLINE 訂單',
    key: 'orderId orderedAt amount email',
    isLines: true,
    columns: `訂單號碼=orders.orderId@2024030510111234# | 訂單日期=orders.orderedAt | 訂單狀態=orders.status@已完成 | 付款狀態=?@已付款 | 送貨狀態@已到達 | 付款方式=orders.paymentMethod@信用卡 | 送貨方式@宅配 | 顧客=customers.name | 電郵=customers.email | 電話號碼=customers.phone | 性別=customers.gender@女 | 會員等級=customers.memberLevel@VIP | 收件人=orders.receiverName | 收件人電話號碼=orders.receiverPhone | 地址 1=orders.receiverAddress/customers.address | 城市=orders.city | 地區/州/省份=orders.province/orders.district/? | 國家／地區=orders.country@Taiwan | 郵政編號（如適用)=orders.postcode | 商品名稱=orderLines.productName | 選項=orderLines.variant | 商品貨號=orderLines.sku | 數量=orderLines.quantity | 商品結帳價=orderLines.unitPrice | 商品成本=orderLines.cost | 訂單小計=orders.amountDue | 運費=orders.freight | 優惠折扣=orders.discount | 折抵購物金@0 | 訂單合計=orders.amount | 訂單備註=? | 出貨備註 | 優惠碼=orders.promotion | 送貨編號 | 完成訂單時間=orders.closedAt`,
  },
  {
    name: '管家婆 销售明细',
    key: 'orderId orderedAt amount',
    isLines: true,
    columns: `单据日期=orders.orderedAt | 单据编号=orders.orderId@XSD-2024-03-05-000# | 往来单位编号=customers.customerId | 往来单位名称=customers.name/customers.company | 经手人=orders.salesperson | 仓库@主仓库 | 商品编号=products.productId/orderLines.productId/orderLines.sku | 商品全名=orderLines.productName | 规格=orderLines.variant | 型号=? | 单位@件 | 数量=orderLines.quantity | 单价=orderLines.unitPrice | 金额=? | 折扣=?@1.00 | 折后单价=? | 折后金额=orderLines.amount/orders.amount | 成本金额=orderLines.cost | 毛利@30.00 | 摘要=? | 附加说明`,
  },
  {
    name: '金蝶 销售出库单',
    key: 'orderId orderedAt amount',
    isLines: true,
    columns: `日期=orders.orderedAt | 单据编号=orders.orderId@XOUT00000# | 客户编码=customers.customerId | 客户名称=customers.name/customers.company | 销售员=orders.salesperson | 物料编码=products.productId/orderLines.productId/orderLines.sku | 物料名称=orderLines.productName | 规格型号=orderLines.variant | 单位@Pcs | 实发数量=orderLines.quantity | 含税单价=orderLines.unitPrice | 税率@13% | 税额@12.00 | 价税合计=orderLines.amount/orders.amount | 仓库@成品仓 | 备注=? | 审核状态@已审核 | 币别=orders.currency@人民币`,
  },
];
