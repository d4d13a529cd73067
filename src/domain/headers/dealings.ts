import type { TableHeaders } from './header-words.ts';

export const PAYMENT_HEADERS: TableHeaders<'payments'> = {
  paymentId: {
    is: '支付流水号, 支付编号, 付款编号, 付款单号, 支付宝交易号, 微信支付单号, 微信支付交易号, 支付交易单号, 收款单号, 收款编号, 交易流水号, 支付交易号, 付款編號, payment id, payment no, payment number, payment reference, payment intent id, paymentintent id, charge id, payment transaction id, payment ref, 微信订单号, 微信支付订单号, 支付平台订单号, 支付宝订单号, 第三方支付单号, 支付平台流水号, 交易流水, balance transaction id, stripe charge id, paypal transaction id, 账务流水号',
    likely: '支付单号, 流水号',
    maybe:
      'id, transaction id, transaction no, 交易号, 编号, reference, 商户订单号, 交易单号, 交易订单号, txn id',
  },
  orderId: { maybe: 'order id metadata, invoice id, description' },
  customerId: { maybe: 'payer id, 付款人, 付款人编号, payer' },
  at: {
    likely:
      '支付时间, 付款时间, 付款日期, 支付日期, 收款时间, 收款日期, 到账时间, 入账时间, payment date, payment time, paid at, date paid, charged at, payment created at',
    maybe:
      '时间, 日期, 交易时间, 交易日期, date, datum, fecha, time, created, created date, created at, transaction date, timestamp, at, 创建时间, 发生时间',
  },
  amount: {
    likely:
      '支付金额, 付款金额, 收款金额, 到账金额, payment amount, charge amount, amount charged, amount received, amount paid, tender amount',
    maybe: '金额, 交易金额, amount, converted amount, total, gross, gross amount, total collected',
  },
  fee: {
    is: '手续费, 支付手续费, 交易手续费, 服务费率金额, 平台手续费, 手續費, payment fee, processing fee, transaction fee, stripe fee, paypal fee, gateway fee, processing fees, fees',
    likely: 'fee, 平台服务费',
    maybe: '服务费, 佣金, commission, 服务费金额, 通道费',
  },
  currency: {
    likely: 'payment currency, 支付币种',
    maybe: '币种, 货币, 幣別, currency, currency code, converted currency',
  },
  method: {
    likely:
      '支付方式, 付款方式, 结账方式, 支付渠道, 收款方式, payment method, payment type, payment source type, tender type, card brand, pay method',
    maybe: '方式, method, tender, 渠道, gateway, 卡类型',
  },
  status: {
    likely: '支付状态, 付款状态, 收款状态, payment status, payment state, charge status',
    maybe: '状态, 交易状态, status, event type, state',
  },
  refundedAmount: {
    likely:
      '已退金额, 已退款金额, 退款金额, amount refunded, refunded amount, refund amount, converted amount refunded',
    maybe: '退款, refund, refunds, refunded',
  },
};

export const RETURN_HEADERS: TableHeaders<'returns'> = {
  returnId: {
    is: '退货单号, 退款单号, 退货编号, 退款编号, 售后单号, 售后编号, 售后ID, 退換貨單號, 退貨編號, return id, return no, return number, refund id, refund no, refund number, rma, rma number, rma no, return order id, credit note number, 售后服务单号, 售后申请单号, 退换货单号, 退货退款编号',
    maybe: 'id, 编号, 服务单号, 服务单编号, 申请单号',
  },
  orderId: { maybe: 'original order id, 原单号, 原订单号, original order number' },
  productId: {},
  returnedAt: {
    is: '退货时间, 退货日期, 退款时间, 退款日期, 退款申请时间, 退款完结时间, 退款完成时间, 退款成功时间, 售后申请时间, 申请退款时间, 售后时间, 退貨日期, returned at, returned on, return date, returned date, refund date, refunded at, refunded date, refunded on, refund time, date of return, refund created at',
    maybe: '日期, 时间, 申请时间, date, time, created at',
  },
  quantity: {
    likely:
      '退货数量, 退款数量, 退货件数, 售后数量, return quantity, returned quantity, return qty, refund quantity, qty returned, 申请数量, 申请售后数量, 退数量',
    maybe: '数量, 件数, quantity, qty, units',
  },
  amount: {
    likely:
      '退款金额, 退货金额, 实退金额, 买家退款金额, 退款总金额, 卖家退款金额, refund amount, refunded amount, return amount, amount refunded, credit amount',
    maybe: '金额, amount, refund, total',
  },
  reason: {
    is: '退货原因, 退款原因, 售后原因, 买家退款原因, 退换货原因, 退貨原因說明, return reason, refund reason, reason for return, reason for refund, returned reason, rma reason, 申请原因, 申请售后原因, 售后申请原因, 买家申请原因, 退貨原因, 退款理由, 退货理由',
    likely: 'reason, 原因',
    maybe: '退款说明, 买家退款说明, 售后说明, reason code',
  },
};

export const CONTRACT_HEADERS: TableHeaders<'contracts'> = {
  contractId: {
    is: '合同编号, 合同号, 合同ID, 协议编号, 保单号, 保单编号, 订阅编号, 订阅ID, 合約編號, 合約號碼, 贷款编号, contract id, contract no, contract number, subscription id, subscription no, policy id, policy no, policy number, agreement id, agreement number, loan id, enrollment id, enrolment id',
    maybe: 'id, 编号, 报名编号, subscription, sub id',
  },
  customerId: { maybe: 'policy holder, policyholder id, subscriber, 投保人, 签约客户' },
  product: {
    is: '签约产品, 合同产品, 订阅产品, 套餐, 套餐名称, 订阅计划, 保险产品, 险种, 合約產品, 方案名稱, plan, plan name, plan id, subscription plan, contract type, policy type, insurance product, subscription product',
    likely:
      '方案, 报名课程, 合同类型, 合同名称, 课程名称, contract, subscription, course name, membership plan',
    maybe: '产品, 课程, 产品名称, product, product name, course',
  },
  startedOn: {
    is: '合同开始日期, 合同起始日期, 生效日期, 起保日期, 订阅开始日期, 签约日期, 签订日期, 签约时间, 合同签订日期, 服务开始日期, 开课日期, 報名日期, 合約起始日, contract start date, subscription start date, policy start date, effective date, contract date, activation date, enrolment start, signed date, contract start, subscribed on',
    likely: '开始日期, 开始时间, 起始日期, 起始时间, start date, started on, start, 启用日期',
    maybe: '日期, start time, from date, begin date',
  },
  endedOn: {
    is: '合同结束日期, 合同到期日期, 合同到期日, 合同终止日期, 终保日期, 保单到期日, 订阅到期时间, 订阅结束日期, 服务到期日, 合約到期日, contract end date, subscription end date, policy end date, policy expiry date, termination date, cancel date, contract end, maturity date, subscription expiry date',
    likely:
      '结束日期, 终止日期, end date, ended on, end, 结束时间, ended at, canceled at, cancelled at, cancels at, current period end, current term end',
    maybe: '到期日期, 到期时间, 到期日, expiry date, expires on, expiration date, end time',
  },
  renewedOn: {
    is: '续约日期, 续费日期, 续签日期, 续保日期, 续费时间, 续约时间, 最近续费日期, 續約日期, renewed on, renewal date, renewed at, last renewal date, last renewed, next renewal date, current period start, current term start, 本期开始日期, 本期开始时间',
  },
  amount: {
    is: '每期金额, 月费, 年费, 月租, 月租费, 每月费用, 保费, 保险费, 合同金额, 合同总额, 订阅费, 订阅金额, 學費, 月付金額, 合約金額, monthly charges, monthly charge, monthly fee, monthly amount, subscription amount, contract value, contract amount, premium, annual premium, recurring amount, mrr, annual fee, subscription fee, tuition, amount per period, plan amount',
    maybe: '金额, 费用, amount, fee, price',
  },
  periodMonths: {
    is: '每期月数, 计费周期月数, 缴费周期, 周期月数, 期限月数, period months, billing period months, billing cycle months, term months, contract term months, period in months, contract length months',
    maybe: '周期, 合同期限, 期限, billing cycle, billing period, period, term',
  },
  status: {
    is: '合同状态, 合约状态, 订阅状态, 保单状态, 签约状态, contract status, subscription state, policy status, agreement status',
    maybe: '状态, status, subscription status, state',
  },
  churned: {
    is: '是否流失, 流失, 流失标记, 已流失, 流失标签, 是否退租, 是否退保, churned, churn, is churned, churn flag, churn label, attrition, attrition flag, churn value, has churned',
    maybe: 'exited, left, 是否离网',
  },
};

export const OPPORTUNITY_HEADERS: TableHeaders<'opportunities'> = {
  opportunityId: {
    is: '商机编号, 商机ID, 商机号, 销售机会编号, 机会编号, 商機代號, opportunity id, opportunity no, opportunity number, deal id, deal no, deal number, deal record id, record id deal, quote no, quote number, quote id, quote ref, quote reference, quotation no, quotation number, quotation id, quotation ref, estimate no, estimate number, estimate id, 报价单号, 报价单编号, 报价编号, 報價單號, 報價單編號, 報價編號, 估價單號',
    maybe:
      'id, 编号, record id, datensatz id, id de registro, hs object id, object id, 记录ID, 记录编号, 数据ID, 系统编号',
  },
  customerId: {
    maybe:
      'contact name, account name, associated contact, associated company, unternehmen, zugeordnetes unternehmen, zugeordneter kontakt, empresa, empresa asociada, contacto asociado, 客户名称, 关联客户, organization, contact person',
  },
  name: {
    is: '商机名称, 商机, 商机标题, 销售机会, 销售机会名称, 机会名称, 商機主題, opportunity name, opportunity title, deal name, deal title, opportunity, deal, potential name',
    likely: 'nombre del negocio, nombre de la oportunidad, 交易名称',
    maybe: '名称, 项目名称, name, title',
  },
  stage: {
    is: '销售阶段, 商机阶段, 商机状态, 跟进阶段, 销售进度, 赢率阶段, 銷售階段, deal phase, verkaufsphase, etapa del negocio, etapa de la oportunidad, deal stage, opportunity stage, sales stage, pipeline stage, deal status, opportunity status',
    likely: '阶段, stage, 跟进状态',
    maybe: 'status, 状态, lead status, lifecycle stage, pipeline',
  },
  amount: {
    is: '商机金额, 预计金额, 预计成交金额, 预计销售金额, 预计签单金额, 预估金额, 預估成交金額, deal amount, deal value, opportunity amount, opportunity value, deal size, expected amount, quoted amount, quote amount, quote total, quote value, quotation amount, quotation total, estimate total, 报价金额, 报价总额, 报价合计, 報價金額, 報價總額, 報價合計, 估價金額',
    maybe:
      'betrag, importe, valor, monto, 金额, amount, expected revenue, value, 销售金额, 销售额, 成交金额, 合同金额',
  },
  openedOn: {
    is: '商机创建日期, 商机创建时间, 发现日期, 立项日期, 商機建立日期, opened on, deal created date, deal create date, opportunity created date, opportunity created, deal created time, deal created, quote date, quoted on, quotation date, date quoted, estimate date, 报价日期, 报价时间, 報價日期, 報價時間, 估價日期',
    maybe:
      'erstelldatum, erstellungsdatum, erstellt am, fecha de creación, created, 创建时间, 创建日期, created time, created date, create date, created at, open date, 开始日期',
    likely: 'deal add time',
  },
  stageChangedOn: {
    is: '阶段变更日期, 阶段变更时间, 阶段更新时间, 阶段修改时间, 阶段修改日期, 阶段更改时间, 阶段进入时间, 进入阶段时间, 进入当前阶段时间, 進入階段日期, stage changed on, stage change date, stage modified time, last stage change, stage entered date, stage updated at, date entered stage, last stage change date, date entered current stage, entered current stage, date entered stage, stage modified date, last stage changed',
  },
  closedOn: {
    is: '结单日期, 赢单日期, 赢单时间, 成交关闭日期, deal close date, close date, won date, lost date, 实际关闭日期, 实际成交日期, 实际成交时间, 实际结单日期, actual close date, actual closing date',
    maybe: '成交日期, 結案日期, 关闭日期, 结束日期, closed date, closed on, closed at',
    likely:
      'abschlussdatum, fecha de cierre, expected close, 预计成交日期, 预计成交时间, 预计签单日期, 預計結案日, closing date, expected close date, expected closing date, estimated close date, 预计结单日期, 结束时间',
  },
  won: {
    is: '是否赢单, 赢单, 是否成交, 是否成单, 是否签单, abgeschlossen und gewonnen, cierre ganado, es cierre ganado, is won, won, deal won, closed won, is closed won, opportunity won, won lost, win loss, 赢单输单',
    maybe: '输赢, 结果, outcome, result',
  },
  owner: {
    is: '商机负责人, 商机所有人, 商机所有者, 商机拥有者, 交易所有者, 交易拥有者, 交易负责人, 销售负责人, 商機負責人, deal inhaber, zuständiger mitarbeiter für deal, propietario del negocio, propietario de la oportunidad, opportunity owner, deal owner, owned by, deal owned by, potential owner',
    likely: '负责人, 所有人, 所有者, 拥有者, 归属人, owner, owner name',
    maybe:
      '跟进人, 业务员, 销售, 销售人员, contact owner, record owner, 創建人, assigned to, sales rep, 提交人',
  },
};
