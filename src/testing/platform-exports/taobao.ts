import { asFormula, type PlatformExport } from './platform-export.ts';

/** ExportOrderList as sellers download it: GBK, ids as formulas, receivers masked. */
export const TAOBAO_ORDERS: PlatformExport = {
  fileName: 'ExportOrderList202403061012.csv',
  encoding: 'gb18030',
  columns: `订单编号=orders.orderId
    买家会员名=orders.buyerNick
    买家支付宝账号
    支付单号
    支付详情
    买家应付货款=orders.amountDue
    买家应付邮费=orders.freight
    买家支付积分
    总金额
    返点积分
    买家实际支付金额=orders.amount
    买家实际支付积分
    订单状态=orders.status
    买家留言=orders.buyerMessage
    收货人姓名=orders.receiverName
    收货地址=orders.receiverAddress
    运送方式
    联系电话=customers.phone
    联系手机=orders.receiverPhone
    订单创建时间=orders.orderedAt
    订单付款时间=orders.paidAt
    宝贝标题=orderLines.productName
    宝贝种类
    物流单号=shipments.shipmentId
    物流公司=shipments.carrier
    订单备注=orders.sellerNote
    宝贝总数量=orderLines.quantity
    店铺Id
    店铺名称=orders.store
    订单关闭原因
    卖家服务费
    买家服务费
    发票抬头
    是否手机订单
    分阶段订单信息
    特权订金订单id
    定金排名
    修改后的sku=orderLines.sku
    修改后的收货地址
    异常信息
    天猫卡券抵扣
    集分宝抵扣
    是否是O2O交易
    退款金额=orders.refundAmount
    预约门店
    确认收货时间=orders.closedAt
    打款商家金额
    含应开票给个人的个人红包
    是否信用购
    前N有礼排名`,
  rows: [
    {
      订单编号: asFormula('3745012345678901234'),
      买家会员名: '小明1988',
      买家支付宝账号: '138****0001',
      买家应付货款: '128.00',
      买家应付邮费: '0.00',
      买家支付积分: '0',
      总金额: '128.00',
      返点积分: '0',
      买家实际支付金额: '128.00',
      买家实际支付积分: '0',
      订单状态: '交易成功',
      收货人姓名: '张**',
      收货地址: '浙江省 杭州市 余杭区 文一西路***号',
      运送方式: '快递',
      联系手机: "'138****0001",
      订单创建时间: '2024-03-01 10:12:13',
      订单付款时间: '2024-03-01 10:12:30',
      宝贝标题: '纯棉四件套',
      宝贝种类: '1',
      物流单号: 'No:YT123456789',
      物流公司: '圆通速递',
      订单备注: "'null",
      宝贝总数量: '1',
      店铺Id: '0',
      店铺名称: '小棉家居旗舰店',
      是否手机订单: '手机订单',
      退款金额: '0.00',
      确认收货时间: '2024-03-06 09:00:00',
      打款商家金额: '128.00元',
    },
    {
      订单编号: asFormula('3745012345678901235'),
      买家会员名: 'happy_li',
      买家支付宝账号: 'hap***@163.com',
      买家应付货款: '259.80',
      买家应付邮费: '10.00',
      买家支付积分: '0',
      总金额: '269.80',
      返点积分: '0',
      买家实际支付金额: '269.80',
      买家实际支付积分: '0',
      订单状态: '卖家已发货，等待买家确认',
      买家留言: '请周末送货',
      收货人姓名: '李*',
      收货地址: '广东省 深圳市 南山区 科技园****',
      运送方式: '快递',
      联系手机: "'139****0002",
      订单创建时间: '2024-03-02 20:00:01',
      订单付款时间: '2024-03-02 20:03:00',
      宝贝标题: '毛巾浴巾套装，纯棉枕套',
      宝贝种类: '2',
      订单备注: "'送赠品",
      宝贝总数量: '3',
      店铺Id: '0',
      店铺名称: '小棉家居旗舰店',
      退款金额: '0.00',
      打款商家金额: '0.00元',
    },
    {
      订单编号: asFormula('3745012345678901236'),
      买家会员名: '小明1988',
      买家应付货款: '59.90',
      买家应付邮费: '0.00',
      买家支付积分: '0',
      总金额: '59.90',
      返点积分: '0',
      买家实际支付金额: '0.00',
      买家实际支付积分: '0',
      订单状态: '等待买家付款',
      收货人姓名: '张**',
      收货地址: '浙江省 杭州市 余杭区 文一西路***号',
      联系手机: "'138****0001",
      订单创建时间: '2024-03-03 08:00:00',
      宝贝标题: '纯棉枕套',
      宝贝种类: '1',
      宝贝总数量: '1',
      店铺Id: '0',
      店铺名称: '小棉家居旗舰店',
      退款金额: '0.00',
      打款商家金额: '0.00元',
    },
    {
      订单编号: asFormula('3745012345678901237'),
      买家会员名: '梦里花落',
      买家应付货款: '88.00',
      买家应付邮费: '0.00',
      买家支付积分: '0',
      总金额: '88.00',
      返点积分: '0',
      买家实际支付金额: '0.00',
      买家实际支付积分: '0',
      订单状态: '交易关闭',
      收货人姓名: '王**',
      收货地址: '北京 北京市 朝阳区 ***',
      联系手机: "'137****0003",
      订单创建时间: '2024-03-03 09:30:00',
      宝贝标题: '毛巾浴巾套装',
      宝贝种类: '1',
      宝贝总数量: '1',
      店铺Id: '0',
      店铺名称: '小棉家居旗舰店',
      订单关闭原因: '买家不想买了',
      退款金额: '0.00',
      打款商家金额: '0.00元',
    },
    {
      订单编号: asFormula('3745012345678901238'),
      买家会员名: 'tb1234567',
      买家应付货款: '199.00',
      买家应付邮费: '0.00',
      买家支付积分: '0',
      总金额: '199.00',
      返点积分: '0',
      买家实际支付金额: '199.00',
      买家实际支付积分: '0',
      订单状态: '买家已付款，等待卖家发货',
      收货人姓名: '赵**',
      收货地址: '上海 上海市 浦东新区 ***',
      联系手机: "'136****0004",
      订单创建时间: '2024-03-05 22:10:00',
      订单付款时间: '2024-03-05 22:11:00',
      宝贝标题: '蚕丝被',
      宝贝种类: '1',
      订单备注: "'null",
      宝贝总数量: '1',
      店铺Id: '0',
      店铺名称: '小棉家居旗舰店',
      退款金额: '0.00',
      打款商家金额: '0.00元',
    },
  ],
  truth: {
    kinds: ['customers', 'orders', 'orderLines', 'shipments'],
    people: 4,
    buyers: 3,
    // 128.00 + 269.80 + 199.00
    orders: 3,
    knownRevenue: '596.80',
    lines: 3,
    currency: 'CNY',
  },
};

/** The item report beside it, in its present form. */
export const TAOBAO_ITEMS: PlatformExport = {
  fileName: 'ExportOrderDetailList202403061013.csv',
  encoding: 'gb18030',
  columns: `子订单编号=orderLines.lineNo
    主订单编号=orders.orderId
    商品标题=orderLines.productName
    商品价格=orderLines.unitPrice
    购买数量=orderLines.quantity
    外部系统编号=orderLines.sku
    商品属性=orderLines.variant
    套餐信息
    联系方式备注
    订单状态=orders.status
    商家编码
    支付单号=payments.paymentId
    买家应付货款
    买家实际支付金额=orderLines.amount
    退款状态=orderLines.lineStatus
    退款金额=orders.refundAmount
    订单创建时间=orders.orderedAt
    订单付款时间=orders.paidAt`,
  rows: [
    {
      子订单编号: asFormula('3745012345678901234'),
      主订单编号: asFormula('3745012345678901234'),
      商品标题: '纯棉四件套',
      商品价格: '128.00',
      购买数量: '1',
      外部系统编号: 'SJT-01',
      商品属性: '颜色分类:米白;尺寸:1.8m',
      订单状态: '交易成功',
      商家编码: 'SJT',
      支付单号: asFormula('2024030122001'),
      买家应付货款: '128.00',
      买家实际支付金额: '128.00',
      退款状态: '没有申请退款',
      退款金额: '无退款申请',
      订单创建时间: '2024-03-01 10:12:13',
      订单付款时间: '2024-03-01 10:12:30',
    },
    {
      子订单编号: asFormula('3745012345678901240'),
      主订单编号: asFormula('3745012345678901235'),
      商品标题: '毛巾浴巾套装',
      商品价格: '99.90',
      购买数量: '2',
      外部系统编号: 'MJ-02',
      商品属性: '颜色分类:蓝',
      订单状态: '卖家已发货，等待买家确认',
      商家编码: 'MJ',
      支付单号: asFormula('2024030222001'),
      买家应付货款: '199.80',
      买家实际支付金额: '199.80',
      退款状态: '没有申请退款',
      退款金额: '无退款申请',
      订单创建时间: '2024-03-02 20:00:01',
      订单付款时间: '2024-03-02 20:03:00',
    },
    {
      子订单编号: asFormula('3745012345678901241'),
      主订单编号: asFormula('3745012345678901235'),
      商品标题: '纯棉枕套',
      商品价格: '60.00',
      购买数量: '1',
      外部系统编号: 'ZT-03',
      商品属性: '颜色分类:灰',
      订单状态: '卖家已发货，等待买家确认',
      商家编码: 'ZT',
      支付单号: asFormula('2024030222001'),
      买家应付货款: '60.00',
      买家实际支付金额: '70.00',
      退款状态: '没有申请退款',
      退款金额: '无退款申请',
      订单创建时间: '2024-03-02 20:00:01',
      订单付款时间: '2024-03-02 20:03:00',
    },
  ],
  truth: {
    kinds: ['orders', 'orderLines', 'payments', 'products'],
    people: 0,
    buyers: 0,
    orders: 2,
    knownRevenue: '0.00',
    anonymousRevenue: '397.80',
    currency: 'CNY',
  },
};

/** The item report of former years, ids with a trailing tab. */
export const TAOBAO_OLD_ITEMS: PlatformExport = {
  fileName: 'ExportOrderDetailList201911120900.csv',
  encoding: 'gb18030',
  columns: `订单编号=orders.orderId
    标题=orderLines.productName
    价格=orderLines.unitPrice
    购买数量=orderLines.quantity
    外部系统编号=orderLines.sku
    商品属性=orderLines.variant
    套餐信息
    备注=orders.sellerNote
    订单状态=orders.status
    商家编码`,
  rows: [
    ['581234567890123456\t', '保温杯', '45.00', '2', 'BWB', '颜色分类:黑', '', '', '交易成功', ''],
    ['581234567890123456\t', '茶叶罐', '30.50', '1', 'CYG', '', '', '', '交易成功', ''],
    ['581234567890123457\t', '茶叶罐', '30.50', '1', 'CYG', '', '', '', '交易关闭', ''],
  ],
  truth: {
    kinds: ['orders', 'orderLines', 'products'],
    people: 0,
    buyers: 0,
    // Without a day of their own they count once the order report stands beside them.
    orders: 0,
    knownRevenue: '0.00',
  },
};
