import type { TableHeaders } from './header-words.ts';

export const ORDER_HEADERS: TableHeaders<'orders'> = {
  orderId: {
    is: '订单编号, 订单号, 订单ID, 订单号码, 主订单编号, 主订单号, 主单编号, 主单号, 父订单号, 母订单号, 交易编号, 交易单号, 交易订单号, 交易号, 销售单号, 销售单编号, 单据编号, 单据号, 单号, 小票号, 收银单号, 流水单号, 平台订单号, 线上订单号, 线上单号, 平台单号, 网店订单号, 原始订单号, 商家订单号, 商户订单号, 订货单号, 結帳單號, 交易序號, order id, order no, order number, order #, order code, order ref, order reference, order name, order uid, sales order, sales order number, sales order id, invoice, invoice no, invoice id, invoice number, invoice #, basket id, receipt no, receipt number, receipt id, bill no, bill number, transaction no, transaction number, orderid, 销售订单编号, 销售订单号, 订单流水, 系统订单号, 内部订单号, 外部订单号, 电商订单号',
    likely:
      'bestellnummer, bestellnr, bestell nr, auftragsnummer, rechnungsnummer, numéro de commande, n° commande, n° de commande, número de pedido, nº pedido, numero ordine, 注文番号, 注文id, 订单, transaction id, 出库单号, 出库单编号, 销货单号, 送货单号, 提货单号, 消费单号, 流水号, 订单流水号, 账单号, 预约单号, 预约编号, 预约号, 预订单号, 预订号, 预定单号, 报名编号, 报名单号, booking id, booking no, booking number, reservation id, appointment id, increment id, purchase order id, order',
    maybe:
      'purchase id, purchase number, 发票号, 票号, 收据号, 收据编号, 收据号码, name, id, 编号, 序列号, ticket no, ecommerce transaction id, 支付单号, 当日流水号, po number, sale id, basket',
  },
  customerId: {
    likely:
      '下单用户ID, 下单人ID, 购买人编号, 购买者ID, purchaser id, customer user, sold to, sold to party, bill to customer',
  },
  buyerNick: {
    is: '买家会员名, 买家昵称, 买家旺旺, 旺旺, 旺旺号, 旺旺名, 旺旺ID, 买家旺旺号, 买家账号, 买家帐号, 下单帐号, 下单账号, 用户账号, 用户帐号, 买家账户, 客户账号, 买家用户名, 买家微信昵称, 买家网名, 京东账号, 淘宝账号, 淘宝会员名, 淘宝昵称, 買家帳號, 买家PIN, 用户PIN, buyer nick, buyer nickname, buyer username, buyer user name, buyer account, buyer screen name, ebay username, 客户pin, 用户pin',
    likely:
      '买家, 买家名, 会员名, 会员昵称, 用户昵称, 下单人昵称, 粉丝昵称, 客户昵称, buyer, 买家名称',
    maybe:
      '昵称, 用户名, 微信昵称, 微信名, nickname, username, 买家支付宝账号, 支付宝账号, 下单人, 购买人, LINE名称, LINE昵称, 买家ID, 网名, alipay account',
  },
  orderedAt: {
    is: '下单时间, 下单日期, 开台时间, 开台日期, 开桌时间, 订单创建时间, 订单时间, 订单日期, 订单创建日期, 订单下单时间, 拍下时间, 购买时间, 购买日期, 消费时间, 消费日期, 成交时间, 成交日期, 交易时间, 交易日期, 销售日期, 销售时间, 订单成交时间, 交易创建时间, 订购时间, 订购日期, 订货日期, 开单日期, 开单时间, 买单时间, 买单日期, 开票日期, 單據日期, 单据日期, 訂單成立時間, 訂單成立日期, 訂購日, 銷貨日期, 結帳時間, order date, order time, ordered at, ordered on, order created at, order create time, date ordered, order placed, order placed date, order datetime, purchase date, purchase time, purchased at, date of purchase, order purchase timestamp, transaction date, transaction time, transaction timestamp, transaction datetime, sale date, sales date, sold on, sold at, invoice date, invoice time, receipt date, date of order, date of sale, checkout date, bill date, order creation date, order creation time, order placed at, 下单时间日期, 账单时间',
    likely:
      'bestelldatum, kaufdatum, auftragsdatum, rechnungsdatum, date de commande, date de la commande, fecha de pedido, fecha del pedido, data ordine, 注文日, 注文日時, 購入日, when, 接单日, 接单日期, 接单时间, 哪天, 哪天买的, 什么时候, 时间日期, 日期时间, 报名日期, 报名时间, 缴费日期, 缴费时间, 交费日期, 拼单成功时间, 收银时间, 结账时间, datetime, date time',
    maybe:
      '日期, 时间, 创建时间, 创建日期, date, datum, fecha, time, created at, created, created date, created time, post date, creation date, date created, created on, timestamp, 业务日期, 录入时间, 提交时间, day, 年月日, invoice issued date, 发生时间, 入账时间, 记账时间, 营业日期, opened, opened at, 验券时间, 验券日期, 核销时间, 核销日期, 验证时间, 出货日, 出货日期, 送货日期, 交货日期, 发货日期, 时间戳, 时间戳记, 账单日期, 记录日期, 日子, 月日, 月/日, 预约时间, 预约日期, 预订时间, 预订日期, 预定时间, 预定日期, 到店时间, 到店日期, appointment date, appointment time, booking date, reservation date, visit date, date of visit, visited on, date visited, session date, 登记日期, 用餐日期, 用餐时间, 就餐日期, 就餐时间, 采购日期, 采购时间, 进货日期, 进货时间, 收件日期, 收衣日期, 送洗日期, 送修日期, 上课日期, 上课时间, 看诊日期, 就诊日期, 服务日期, 服务时间, 预约到店时间, 预约到店日期, lesson date, service date, check in, check in date, checkin, checkin date, 入住日期, 入住时间, issued, issued on, issue date, date issued, invoiced on, billed on',
  },
  paidAt: {
    is: 'paid on date, payments date, 付款时间, 付款日期, 支付时间, 支付日期, 订单付款时间, 订单支付时间, 买家付款时间, 付款确认时间, 收款时间, 收款日期, 付款完成时间, 支付完成时间, 付清日期, paid at, paid on, paid date, date paid, payment date, payment time, paid time, order paid at, date of payment, payment received at',
    likely: 'captured at, 入账时间, 结账时间, 结账日期, 结帐时间, 买单时间',
  },
  closedAt: {
    is: '交易完成时间, 订单完成时间, 完成时间, 完成日期, 交易成功时间, 确认收货时间, 交易结束时间, 订单关闭时间, 关闭时间, 交易关闭时间, 取消时间, 订单取消时间, 收货时间, 訂單完成日期, order completed at, completed at, completed date, date completed, order closed at, cancelled at, canceled at, cancellation date, order completion date, finished at, order end time, 完成订单时间, order complete time, order completed time, 订单完结时间, 完结时间',
    maybe: 'closed at, closed date, 关闭日期, 结束时间, 结束日期, closed, closed time',
  },
  status: {
    is: '收/支, 收支, 收支类型, 订单状态, 财务状态, 交易状态, 订单当前状态, 订单处理状态, 单据状态, 付款状态, 支付状态, 订单商品状态, 訂單處理狀態, order status, order state, financial status, transaction status, sale status, order financial status',
    likely:
      'bestellstatus, statut, estado del pedido, 注文状況, 状态, status, payment status, fulfillment status, fulfilment status, 订单退款状态, 售后状态, 退款状态',
    maybe:
      'state, 付款情况, 支付情况, 收款情况, 订单情况, 处理状态, 发货状态, 订单阶段, delivery status, 当前状态',
  },
  isOnline: {
    is: '是否线上, 是否网购, 是否线上订单, 线上线下, 线上/线下, 是否线下, is online, online order, is online order, online offline, online/offline, placed online',
  },
  channel: {
    is: '订单来源, 订单渠道, 销售渠道, 下单渠道, 购买渠道, 成交渠道, 销售平台, 来源平台, 下单平台, 交易来源, 订单平台, 銷售通路, 通路, 訂單來源, sales channel, order channel, order source, purchase channel, sale channel, marketplace, channel name',
    likely: '平台, 渠道, channel, APP渠道, 下单端, 下单终端, 成交平台',
    maybe: '来源, source, platform, 渠道名称, 下单方式, 销售方式, dining option',
  },
  store: {
    is: '门店, 店铺, 门店名称, 店铺名称, 门店名, 店铺名, 归属店铺, 下单门店, 消费门店, 购买门店, 归属门店, 归属网点, 下单网点, 销售门店, 分店, 所属门店, 門市, 門市名稱, 分店名稱, 店別, store, store name, shop, shop name, outlet, branch, branch name, pos location, 门店全称, 下单店铺, 营业门店, purchase point, outlet name',
    likely:
      '网点, 店名, location, location name, location id, 销售网点, 专柜, 櫃點, 门店编号, 门店ID, 店铺ID, 门店号, 商家ID, 商家编号, store id, store code, shop id, store number, store no, 门店编码',
    maybe: '商家名称, vendor shop',
  },
  amount: {
    is: '实交, 實交, 实交金额, 买家实际支付金额, 买家总支付金额, 买家支付总额, 实际支付, 买家支付金额, 商品实付款, 实际成交额, 实付金额, 实付款, 实付, 实收款, 实收总额, 实付总额, 实际支付金额, 订单实付金额, 订单实际支付金额, 实际付款金额, 实收金额, 用户实付金额, 用户实付, 用户支付金额, 顾客实付, 买家实付, 买家实付金额, 支付总额, 消费金额, 消费总额, 成交金额, 成交总额, 实际成交金额, 订单总额, 订单金额, 订单总金额, 订单总价, 订单支付金额, 已付金额, 付款金额, 销售额, 销售金额, 交易金额, 结算金额, 实际金额, 實付總額, 訂單總額, 消費總計, 實收, total paid, amount paid, paid amount, paid total, order total, order amount, order value, order total amount, total amount, grand total, total collected, total price, total sales, net paid, total revenue, purchase amount, transaction amount, sale amount, invoice total, total collected amount, net amount paid, basket value, 订单合计, 订单实付, 账单金额, 消费者实付金额, order total inc tax, 销售订单金额, 订单实收, 订单实收金额, 单据金额',
    likely:
      'betrag, gesamtbetrag, rechnungsbetrag, endbetrag, montant, montant total, montant ttc, importe, importe total, importo, お支払い金額, 注文金額, 合計金額, 已收, 已付, 实付款额, 合同总金额, 合同总额, 收了多少, 付了多少, 收多少, 给了多少, 收到多少, 总金额, 总价, 总额, 总计, 合计, 合计金额, 金额合计, 支付金额, 收款金额, total, sum, revenue, order price, invoice amount, 實付, n. revenue, net revenue, 收入金额, paid, 多少钱, 花了多少, 花了多少钱, 付了多少, 付了多少钱, 收了多少钱, 收款, 实付, how much, 一共, 共计, 总共, 总计金额, 合共, 共收, 全部, all in, total due today, 消费',
    maybe:
      '金额, 价格, 金额总计, 价钱, 合同金额, amount, sales, price, amt, value, payment, spend, spent, net sales, net total, charge, 小计, sales amount, 费用, 收费, converted amount, payment amount, gross, 预计金额, 预估金额, 预计消费, 预约金额, 报价, 房费, 餐费, 学费, 课费, 课时费, 培训费, 护理费, 治疗费, 诊疗费, 诊费, 住宿费, 洗车费, 维修费, 修理费, 加工费, 制作费, 设计费, 摄影费, 套餐费, 会费, 年费, 挂号费, 票款, 团费, 餐标, 预付金额, 预付款, 服务费, fee, fees, takings, took, earned, 收, 付',
  },
  amountDue: {
    is: '用户应付金额, 买家应付金额, 顾客应付金额, 客户应付金额, 应付金额, 应付款, 订单应付金额, 应收订单金额, 订单原价, 订单应付, 应收总额, 优惠前金额, 折前金额, 折扣前金额, 原价总额, 應付金額, amount due, total due, order subtotal, gross amount, gross total, gross sales, amount before discount, total before discount, order subtotal amount, list total, 订单小计, 商品应付总额',
    likely:
      '应付总额, 应收金额, 产品合计, 产品金额合计, 应收, 应付, 應收, 應付, 货品总价, 买家应付货款, 应付货款, 货款, 原价金额, 商品总价, 商品总额, 商品合计, 商品金额合计, 商品总金额, 菜品总价, 菜品金额, 餐品金额, 商品原价合计, 商品小计, subtotal, sub total, items total, merchandise total',
  },
  discount: {
    is: '优惠金额, 订单优惠, 订单优惠金额, 优惠合计, 优惠总额, 店铺优惠合计, 店铺优惠折扣, 店铺优惠, 折扣金额, 折扣总额, 优惠, 减免金额, 立减金额, 整单优惠, 优惠总金额, 优惠总计, 优惠总价, 折讓金額, 折扣總額, order discount, total discount, discounts, total discounts, order discount amount, cart discount, cart discount amount, discount total, discount value, discount given, promo discount, 优惠折扣金额, 订单优惠总额, 优惠总额合计, 购物车折扣金额, 购物车折扣',
    likely:
      '折扣, 优惠折扣, 让利, 抹零, 去零, discount amount, discount, 抵扣金额, 活动优惠, 商家优惠, 优惠券抵扣, 平台优惠折扣, 平台优惠, 优惠折扣总额',
    maybe:
      '满减, 减免, 多多支付立减金额, 商家活动支出, 活动支出, 商家活动成本, 活动补贴, 商家活动补贴, 商家补贴, 天猫卡券抵扣, 集分宝抵扣, 红包抵扣, 会员优惠',
  },
  discountRate: {
    is: '折扣率, 订单折扣率, 整单折扣, 折扣比例, 優惠比例, discount rate, order discount rate, discount percent, discount percentage, discount pct',
    maybe: '折扣, discount, 几折, 折数',
  },
  freight: {
    is: '运费, 邮费, 运费金额, 快递费, 外送费, 外送費, 配送费, 物流费, 买家应付邮费, 应付邮费, 订单运费, 邮资, 運費金額, 宅配費, freight, freight value, shipping fee, shipping cost, shipping charge, shipping amount, shipping total, delivery fee, delivery charge, delivery cost, order shipping amount, postage, shipping price, shipping paid, shipping and handling, carriage, buyer paid shipping fee, shipping and handling amount, shipping rate, order shipping, 买家支付运费, 用户支付配送费, 用户支付运费, 实付运费, shipping collected',
    likely: 'versandkosten, frais de port, frais de livraison, gastos de envío, 送料, shipping',
  },
  refundAmount: {
    is: '退款金额, 订单退款金额, 订单已退款金额, 已退款金额, 退款总额, 已退金额, 商品退款金额, 商品已退款金额, 实际退款金额, 退款额, 退款總計, refund amount, refunded amount, amount refunded, total refunded, refund total, order refund amount, partial refunds, refunds, refund value, refunded total, total refund, refund total amount',
    likely: '退款, 成功退款, 已退款, refund, refunded, converted amount refunded, 退货金额',
  },
  currency: {
    is: '币种, 货币, 货币类型, 货币种类, 订单币种, 结算币种, 幣別, 貨幣, currency, currency code, order currency, presentment currency, payment currency',
    maybe: 'converted currency, 货币单位',
  },
  paymentMethod: {
    is: '支付方式, 付款方式, 收/付款方式, 支付渠道, 支付类型, 付款类型, 结算方式, 收款方式, 结账方式, 缴费方式, 付款渠道, 支付工具, payment method, payment type, payment method title, method of payment, pay method, paid by, tender type, payment gateway, payment method name, gateway, payment option, mode of payment, payment method type',
    maybe:
      '支付详情, payment source type, tender, payment, cash or card, cash/card, card or cash, 支付, 支付详细, 缴费',
    likely:
      'paid with, paid via, payment via, zahlungsart, zahlungsmethode, mode de paiement, forma de pago, método de pago, 支払い方法, お支払い方法, 收款通道, 支付通道, 怎么收的, 怎么给的, 付款, payment method details type, 怎么付的, 怎么付, 付款途径, 付款管道, 收款途径, how paid, payment mode, 收款账户',
  },
  promotion: {
    is: '促销活动, 促销, 优惠活动, 参与活动, 活动优惠名称, 优惠码, 优惠券码, 优惠名称, 促销名称, 使用优惠券, 折扣碼, 優惠代碼, promotion, promo code, promotion code, discount code, coupon code, voucher code, promotion name, promo, coupons used, coupon codes, coupon(s), discount codes, promotion ids, promo ids, 优惠券码名称, 优惠券名称, 优惠码名称, promo name, discount name, discount title',
    likely: '优惠券, 活动, coupon, 优惠方式, 优惠类型',
    maybe: '活动名称, campaign',
  },
  salesperson: {
    is: '导购, 导购员, 销售员, 业务员, 销售人员, 营业员, 收银员, 店员, 服务人员, 销售顾问, 推广员, 開單人員, 銷售人員, 經手人, salesperson, sales person, sales rep, sales representative, salesman, cashier, staff, staff name, employee, employee name, seller name, served by, order owner, sold by, clerk, 所属导购, 归属导购, 导购姓名, 导购名称, 专属导购, 店员姓名, 收银员姓名, 操作员姓名, cashier name, 收银人',
    likely:
      '谁经手, team member, 师傅, 谁卖的, 谁接的, 谁做的, 谁收的, 经手的, 接单人, 设计师, 造型师, 美发师, taken by, order taken by, handled by, rung up by, 经办人, 经办, 經辦, 经手, 经手人, 开票人, 制单人, 销售, 業務, 跟单员, sales associate, 服务员, 开单人, 销售负责人',
    maybe:
      '负责人, 归属人, 操作员, 操作人, owner, 创建人, 美容师, 技师, 发型师, 美甲师, 理疗师, 化妆师, 摄影师, 教练, 接待人, server, waiter, bartender, mechanic, done by, worker, stylist, hairdresser, barber, technician, therapist, groomer, instructor, trainer, register user, user name staff',
  },
  buyerMessage: {
    is: '买家留言, 买家备注, 用户备注, 客户留言, 顾客留言, 用户留言, 下单备注, 買家備註, buyer message, buyer note, buyer notes, customer note order, note from buyer, gift message, customer message, order comments, order notes from customer, checkout note, note from customer, remark from buyer, buyer remark, message from buyer, customer remarks order',
    likely: '留言, customer note, message to seller',
    maybe: '备注, 订单备注, note, notes, message, customer notes',
  },
  sellerNote: {
    is: '卖家备注, 商家备注, 商家订单备注, 客服备注, 内部备注, 店铺备注, 賣家備註, seller note, seller notes, seller memo, order note, order notes, order remark, merchant note, internal note, staff note, staff notes, order memo, order comment, private notes, seller remark, remark from seller, 管理员备注, 管理員備註, 店家备注, 门店备注, admin note, admin notes, shop note',
    likely:
      '订单备注, 卖家留言, 商家留言, 消费备注, 交易备注, 单据备注, 訂單備註, 商家备忘, 卖家备忘, 客服备忘',
    maybe: '备注, 备注信息, 说明, 摘要, note, notes, remark, remarks, comment, comments, memo',
  },
  receiverName: {
    is: '收货人, 收货人姓名, 收货人名称, 收件人, 收件人姓名, 收件人名称, 收货姓名, 提货人, 收货人/提货人, 提货人姓名, 取货人, 取件人, 收貨人, 收件者, 收件者姓名, 取貨人, receiver, receiver name, recipient, recipient name, consignee, consignee name, shipping name, ship to name, ship name, delivery name, ship to, shipping contact name, deliver to, 收餐人, 收餐人姓名, 用餐人',
    maybe: '客户姓名, 用户姓名, 顾客姓名',
    given: 'shipping first name, recipient first name, ship to first name, delivery first name',
    family: 'shipping last name, recipient last name, ship to last name, delivery last name',
  },
  receiverPhone: {
    is: '收货人手机, 收货人手机号, 收货人手机号码, 收货人电话, 收货人联系电话, 收货手机, 收货电话, 收件人手机, 收件人手机号, 收件人电话, 收件人联系电话, 收件电话, 收件人联系方式, 收货人联系方式, 提货人手机号, 收货人手机号/提货人手机号, 提货人电话, 取货人电话, 收件者電話, 收件者手機, 收件人手機, receiver phone, receiver mobile, recipient phone, recipient phone number, consignee phone, consignee tel, shipping phone, ship to phone, delivery phone, shipping phone number, shipping mobile, ship phone number, ship phone, shipping phone no',
    likely: '联系手机',
    maybe:
      'phone, phone number, mobile, mobile number, mobile phone, contact number, telephone, tel, 联系电话, 手机, 手机号, 电话, 手机号码, 客户电话, 用户电话, 联系方式',
  },
  receiverAddress: {
    is: '收货地址, 收货人地址, 收件地址, 收件人地址, 收货详细地址, 详细收货地址, 详细收货地址/提货地址, 收件人详细地址, 收货人详细地址, 送货地址, 配送地址, 寄送地址, 提货地址, 修改后的收货地址, 收件者地址, 送貨地址, receiver address, recipient address, shipping address, shipping street, shipping address 1, ship to address, delivery address, consignee address, address 1&2 shipping, shipping address 1&2, shipping street address, ship address, ship to street, 送餐地址, 收餐地址, 客户收货地址',
    likely:
      '送到哪, 送到哪里, 送哪, 送哪里, 送哪儿, 送到哪儿, 寄到哪, 寄到哪里, 寄哪里, 送货到, 寄往, where to',
    maybe:
      '地址, 详细地址, 客户地址, 收货地区, shipping address 2, 街道, 省市区, address, address line 1, address 1, address1, street',
  },
  country: {
    is: '收货国家, 收件国家, 收货人国家, 收货国家/地区, 收件國家／地區, shipping country, shipping country code, ship to country, delivery country, destination country, ship country, recipient country',
    maybe:
      '国家, 国家/地区, 国别, country, country/region, country code, country or region, country name',
  },
  province: {
    is: '收货省份, 收货省, 收货人省份, 收货人省, 收件省份, 收件省, 收件人省, 收件人省份, 收件人省/直辖市, 收件縣市／省份, 收件縣市, shipping province, shipping state, shipping state code, shipping province name, shipping region, ship to state, delivery state, delivery province, destination state, ship state, recipient state',
    maybe:
      '省, 省份, 省市, 省/直辖市, 縣市, province, state, state/province, province/state, state code, province code',
  },
  city: {
    is: '收货城市, 收货市, 收货人城市, 收货人市, 收件城市, 收件市, 收件人市, 收件人城市, shipping city, ship to city, delivery city, destination city, ship city, recipient city',
    maybe: '城市, 市, 地市, city, town, city name',
  },
  district: {
    is: '收货区县, 收货区, 收货人区县, 收货人区, 收货人地区, 收件区县, 收件区, 收件人区, 收件人区县, 收件人区/县, 收件鄉鎮市區, shipping district, delivery district, recipient district',
    maybe: '区, 区县, 区/县, 县, 县区, district, 鄉鎮市區, 街道/乡镇',
  },
  postcode: {
    is: '收货邮编, 收货人邮编, 收件邮编, 收件人邮编, 收件郵遞區號, shipping zip, shipping postcode, shipping postal code, shipping zip code, ship to zip, ship to postcode, delivery postcode, delivery zip, ship postal code, recipient zip',
    maybe: '邮编, 邮政编码, 郵遞區號, postcode, postal code, zip, zip code, post code, zipcode',
  },
};

export const ORDER_LINE_HEADERS: TableHeaders<'orderLines'> = {
  orderId: {},
  lineNo: {
    is: '行号, 子订单编号, 子订单号, 子单号, 明细编号, 明细号, 商品行号, 项次, 項次, 分录号, 订单行号, line no, line number, line id, order line, order line id, line item id, lineitem id, item no in order, order item id, suborder id, sub order id, lineno',
    maybe: '序号, 行, item id, item #, position',
  },
  productId: {
    is: 'item product id, line item product id',
    likely:
      '宝贝ID, item id, itemid, lineitem product id, line items product id, items product id, article no, article number, 条形码, 条码, 商品条码, barcode, upc, ean, items item id, listing id, offer id, asin, num iid, spu id, spu编码, 商品spu',
  },
  sku: {
    is: 'SKU, SKU编码, 商品选项货号, SKU ID, SKU编号, SKU代码, 规格编码, 商家SKUID, 商家编码, 商品SKU, 外部系统编号, 商家编码-规格维度, 样式ID, lineitem sku, line items sku, order items sku, items sku, sku code, sku id, sku number, item sku, product sku, variant sku, seller sku, merchant sku, custom label, custom label sku, sku reference no, sku reference number, 商家商品编码, 商家商品编号, 商家商品货号, 商家规格编码, 商家SKU编号, 商家sku编码, 规格商家编码',
    likely: '货号, 款号, 规格ID, 外部编码, variant id, 修改后的sku, 商家货号, 主商品货号',
    maybe: '编码, 商品编码, 商品代码',
  },
  variant: {
    is: 'variation name, 商品选项名称, 商品选项, 商品规格, 规格, 商品属性, 规格名称, 规格型号, 型号规格, SKU规格, SKU名称, 颜色尺码, 颜色分类, 颜色规格, 款式, 商品款式, SKU属性, 销售属性, 套餐信息, 規格名稱, variant, variant title, variant name, product variant, variation, variations, item variation, price point name, options, size/color, color/size, lineitem variant title, item variant, product options',
    likely:
      '颜色, 尺码, 尺寸, 型号, color, colour, size, 款式名称, 口味, 选项, 商品选项名, variation details, sku名',
    maybe: '属性, 车型, 车款, option',
  },
  productName: {
    is: '宝贝标题, 宝贝名称, 商品名称, 商品标题, 商品名, 购买商品, 购买产品, 全部商品名称, 产品名称, 产品名, 货品名称, 品名, 菜名, 菜品名称, 菜品, 品项, 消费项目, 服务项目, 商品信息, 菜品信息, 品項, 品項名稱, 商品品名, 購買商品, 选购商品, 购买内容, 买了什么, product name, product title, item name, item title, lineitem name, line item name, line items name, line items title, order items name, items name, items title, product, item, product description, stock description, product(s), items, product purchased, items item name, 商品全名, 物料名称, 存货名称, 商品全称, 产品全称, 团购项目, 团购名称, 套餐内容',
    likely:
      'service booked, services booked, treatment booked, work done, artikel, artikelname, produkt, produktname, bezeichnung, produit, nom du produit, artículo, producto, 商品名, 商品, 商品说明, 产品, 货品, 宝贝, 物品, 项目名称, 课程名称, 标题, article, goods, lineitem title, item description, description, 物品名稱, what, SKU名称, SKU名, sku name, sku title, 做什么, 做了什么, 要什么, 要了什么, 订了什么, 买的东西, 买的什么, 东西, 货名, 货物, 物品名称, 消费内容, 購買內容',
    maybe:
      '名称, 项目, 课程, 房型, 房间类型, 套餐, 菜单, 内容, 摘要, title, name, 服务, service, treatment, lesson, subject, course, details',
  },
  category: {
    is: '商品类目, 商品分类, 商品类别, 商品品类, 产品分类, 产品类别, 产品类型, 品类, 类目, 类目名称, 一级类目, 一级分类, 货品分类, 商品大类, 大类, 商品類別, 品類, product category, item category, categories, product categories, category name, product category name, product group, product line',
    likely:
      '分类, 类别, category, 種類, 分類, 部门类目, product type, department name, items item category',
    maybe: '类型, type, group, 二级类目, 小类, 宝贝种类',
  },
  brand: {
    is: '品牌, 商品品牌, 品牌名称, 产品品牌, 牌子, 廠牌, brand, brand name, product brand, item brand, items item brand',
    likely: 'vendor, manufacturer, lineitem vendor',
    maybe: '厂家, 厂商, 生产商',
  },
  quantity: {
    is: '购买数量, 商品数量, 宝贝总数量, 宝贝数量, 订购数量, 销售数量, 商品件数, 购买件数, 购买量, 下单数量, 销量, 售出数量, 商品总数量, 商品总件数, 訂購數量, 銷售數量, lineitem quantity, item quantity, order quantity, order qty, quantity ordered, qty ordered, quantity sold, units sold, qty sold, items sold, line quantity, product quantity, units ordered, quantity purchased, quantity - refund, items quantity, 成交数量, 实发数量, 成交件数, 出库数量, total quantity, 购买商品数量, 发货数量, 应发数量, 数量合计',
    likely:
      'menge, anzahl, stückzahl, quantité, cantidad, quantità, 個数, 数量, 件数, 份数, 个数, quantity, qty, units, pieces, pcs, 几件, 几个, 几份, 买了几件, 买了几个, how many, no of items, number of items, 购买份数, 数目',
    maybe:
      'copies, boxes, bottles, bags, dozens, 次数, count, number, num, 总数量, 杯数, 人数, 盒数, 间数, 桶数, 晚数, 节数, 课时, 课时数, hours, nights, 箱数, 瓶数, 袋数, 包数, 斤数, 套数, 台数, 张数, 只数, 支数, 条数, 公斤数, 桌数',
  },
  unitPrice: {
    is: 'deal price, 含税单价, 折后价, 成交价, 实际单价, 单价, 团购价, 团购价格, 团购单价, 券售价, 商品活动价格, 商品单价, 销售单价, 产品单价, 成交单价, 单品价格, 商品价格, 京东价, 售卖价, 實售單價, 商品單價, unit price, price per unit, item price, price each, lineitem price, product price, selling price, unit cost price, item cost, unitprice, items price, sales price, 结算单价, 不含税单价, 售卖单价, 商品结账价, 结账价',
    likely:
      'einzelpreis, stückpreis, preis, prix unitaire, prix, precio unitario, precio, prezzo, 単価, 販売価格, 卖价, 卖出价, 售价, 价格, 销售价, 折后单价, 商品优惠后价格, price, rate per unit, line price, each, price ea, ea price, 每个, 每件, 每份, 每盒, 单个价格, 原单价, 多少钱一个',
    maybe:
      'price pp, price per head, price per person, per head, 标价, 吊牌价, 原价, 零售价, retail price, list price, 市场价, rate, 门市价',
  },
  amount: {
    is: '明细金额, 价税合计, 含税金额, 价税合计金额, 折后金额, 本币金额, 本币价税合计, 商品小计金额, 商品金额, 商品实付金额, 商品实付总价, 商品实付, 商品实际成交金额, 商品成交金额, 分摊后金额, 分摊实付, 行金额, 商品支付金额, 單項小計, line total, line amount, line item total, lineitem total, item total, item amount, extended price, extended amount, product sales, sales value, product revenue, item revenue, order line total, 商品优惠后总价, 优惠后总价, 折后总价, 折后小计, 商品折后金额, 商品应付金额, 优惠后金额, 商品优惠后金额, 优惠后小计, discounted total, item net total, line net total',
    likely:
      '小计, 小计金额, 金额小计, 小計, sales, sold for, item subtotal, line subtotal, product subtotal, order line subtotal, line price, 商品总价',
    maybe:
      '金额, 价钱, 总价, 合计, amount, total, subtotal, revenue, 销售额, amt, net sales, sale amount, sales amount',
  },
  discount: {
    is: '明细优惠, 商品优惠, 商品优惠金额, 单品优惠, 商品折扣金额, 行折扣, 分摊优惠, 商品折讓, line discount, line discount amount, lineitem discount, item discount, item discount amount, product discount, retail disc, line item discount, item promotion discount, item promotion, lineitem discount amount, 明细折扣, 明細折扣',
    likely: 'coupon disc',
    maybe: '折扣, 优惠, 优惠金额, 折扣金额, discount, discount amount, discounts',
  },
  discountRate: {
    is: '明细折扣率, 商品折扣率, 商品折扣, 单品折扣率, line discount rate, item discount rate, item discount percent',
    likely: 'discount',
    maybe: '折扣率, 折扣, discount rate, discount percent, discount percentage',
  },
  cost: {
    is: '商品成本, 成本金额, 销售成本, 拿货价, 拿货成本, 货品成本, 成本小计, cost of goods, cogs, cost of goods sold, line cost, item cost of goods, total cost',
    likely: '成本, 成本价, cost, 进价',
    maybe: '成本单价, 进货价, unit cost',
  },
  returnedQuantity: {
    is: '退货数量, 已退数量, 退货件数, 退回数量, 退款数量, 已退货数量, 退貨件數, returned quantity, returned qty, quantity returned, refunded quantity, refund qty, qty returned, qty refunded, quantity refunded',
  },
  lineStatus: {
    is: '明细状态, 商品状态, 子订单状态, 商品售后状态, 商品退款状态, 商品发货状态, 订单商品售后状态, 商品處理狀態, line status, lineitem status, lineitem fulfillment status, line item status, item status, order line status, item fulfillment status',
    maybe: '状态, 退款状态, 售后状态, status',
  },
};
