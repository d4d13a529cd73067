// Dealings beside the order: payments, returns, contracts and deals in the making.

import type { TableSpec } from './table-spec.ts';

export const PAYMENTS = {
  dimensions: ['transactions'],
  label: ['支付记录', '付款紀錄', 'Payments'],
  note: 'One row per payment or charge.',
  fields: {
    paymentId: {
      type: 'id',
      sensitivity: 'none',
      role: 'key',
      label: ['支付流水号', '付款編號', 'Payment ID'],
      note: 'Number of the payment.',
    },
    orderId: {
      type: 'id',
      sensitivity: 'none',
      role: 'reference',
      refersTo: 'orders',
      label: ['订单编号', '訂單編號', 'Order ID'],
      note: 'The order it pays.',
    },
    customerId: {
      type: 'id',
      sensitivity: 'personal',
      role: 'reference',
      refersTo: 'customers',
      label: ['顾客编号', '顧客編號', 'Customer ID'],
      note: 'The customer who paid.',
    },
    at: {
      type: 'moment',
      sensitivity: 'none',
      label: ['支付时间', '付款時間', 'Paid at'],
      note: 'When it was paid.',
    },
    amount: {
      type: 'money',
      sensitivity: 'none',
      label: ['支付金额', '付款金額', 'Amount'],
      note: 'Money paid, before fees.',
    },
    fee: {
      type: 'money',
      sensitivity: 'none',
      label: ['手续费', '手續費', 'Fee'],
      note: 'Fee kept by the payment provider.',
    },
    currency: {
      type: 'category',
      sensitivity: 'none',
      label: ['币种', '幣別', 'Currency'],
      note: 'ISO 4217 code of the amounts.',
    },
    method: {
      type: 'category',
      sensitivity: 'none',
      label: ['支付方式', '付款方式', 'Method'],
      note: 'Card, wallet, cash and so on.',
    },
    status: {
      type: 'category',
      sensitivity: 'none',
      label: ['支付状态', '付款狀態', 'Status'],
      note: 'Status words of the provider.',
    },
    refundedAmount: {
      type: 'money',
      sensitivity: 'none',
      label: ['已退金额', '已退金額', 'Refunded amount'],
      note: 'Money given back on this payment.',
    },
  },
} as const satisfies TableSpec;

export const RETURNS = {
  dimensions: ['transactions', 'history'],
  label: ['退货退款', '退貨退款', 'Returns'],
  note: 'One row per return or refund request.',
  fields: {
    returnId: {
      type: 'id',
      sensitivity: 'none',
      role: 'key',
      label: ['退货单号', '退貨單號', 'Return ID'],
      note: 'Number of the return.',
    },
    orderId: {
      type: 'id',
      sensitivity: 'none',
      role: 'reference',
      refersTo: 'orders',
      label: ['订单编号', '訂單編號', 'Order ID'],
      note: 'The order it belongs to.',
    },
    productId: {
      type: 'id',
      sensitivity: 'none',
      role: 'reference',
      refersTo: 'products',
      label: ['商品编号', '商品編號', 'Product ID'],
      note: 'The product that came back.',
    },
    returnedAt: {
      type: 'moment',
      sensitivity: 'none',
      label: ['退货时间', '退貨時間', 'Returned at'],
      note: 'When it was returned or refunded.',
    },
    quantity: {
      type: 'number',
      sensitivity: 'none',
      unit: 'units',
      label: ['退货数量', '退貨數量', 'Quantity'],
      note: 'Units that came back.',
    },
    amount: {
      type: 'money',
      sensitivity: 'none',
      label: ['退款金额', '退款金額', 'Amount'],
      note: 'Money given back.',
    },
    reason: {
      type: 'category',
      sensitivity: 'none',
      label: ['退货原因', '退貨原因', 'Reason'],
      note: 'Why it came back, as stated.',
    },
  },
} as const satisfies TableSpec;

export const CONTRACTS = {
  dimensions: ['transactions', 'history'],
  label: ['合同与订阅', '合約與訂閱', 'Contracts'],
  note: 'Contracts, policies, courses and subscriptions that run over time.',
  fields: {
    contractId: {
      type: 'id',
      sensitivity: 'none',
      role: 'key',
      label: ['合同编号', '合約編號', 'Contract ID'],
      note: 'Number of the contract.',
    },
    customerId: {
      type: 'id',
      sensitivity: 'personal',
      role: 'reference',
      refersTo: 'customers',
      label: ['顾客编号', '顧客編號', 'Customer ID'],
      note: 'The customer who holds it.',
    },
    product: {
      type: 'category',
      sensitivity: 'none',
      label: ['产品', '產品', 'Product'],
      note: 'Plan, policy or course.',
    },
    startedOn: {
      type: 'day',
      sensitivity: 'none',
      label: ['开始日期', '開始日期', 'Started on'],
      note: 'First day of the contract.',
    },
    endedOn: {
      type: 'day',
      sensitivity: 'none',
      label: ['结束日期', '結束日期', 'Ended on'],
      note: 'Last day of the contract, past or agreed.',
    },
    renewedOn: {
      type: 'day',
      sensitivity: 'none',
      label: ['续约日期', '續約日期', 'Renewed on'],
      note: 'Day of the latest renewal.',
    },
    amount: {
      type: 'money',
      sensitivity: 'none',
      label: ['每期金额', '每期金額', 'Amount per period'],
      note: 'Money per period of the contract.',
    },
    periodMonths: {
      type: 'number',
      sensitivity: 'none',
      unit: 'months',
      label: ['每期月数', '每期月數', 'Period in months'],
      note: 'Length of one period.',
    },
    status: {
      type: 'category',
      sensitivity: 'none',
      label: ['合同状态', '合約狀態', 'Status'],
      note: 'Status words of the contract.',
    },
    churned: {
      type: 'flag',
      sensitivity: 'none',
      label: ['是否流失', '是否流失', 'Churned'],
      note: 'Yes when the file itself says that the customer left.',
    },
  },
} as const satisfies TableSpec;

export const OPPORTUNITIES = {
  dimensions: ['transactions', 'history'],
  label: ['商机', '商機', 'Opportunities'],
  note: 'One row per deal in the sales pipeline.',
  fields: {
    opportunityId: {
      type: 'id',
      sensitivity: 'none',
      role: 'key',
      label: ['商机编号', '商機編號', 'Opportunity ID'],
      note: 'Number of the deal.',
    },
    customerId: {
      type: 'id',
      sensitivity: 'personal',
      role: 'reference',
      refersTo: 'customers',
      label: ['顾客编号', '顧客編號', 'Customer ID'],
      note: 'The customer or account it is with.',
    },
    name: {
      type: 'text',
      sensitivity: 'personal',
      label: ['商机名称', '商機名稱', 'Opportunity name'],
      note: "Title of the deal; often holds a customer's name.",
    },
    stage: {
      type: 'category',
      sensitivity: 'none',
      label: ['销售阶段', '銷售階段', 'Stage'],
      note: "Stage of the deal in the shop's own words.",
    },
    amount: {
      type: 'money',
      sensitivity: 'none',
      label: ['商机金额', '商機金額', 'Amount'],
      note: 'Expected or agreed money.',
    },
    openedOn: {
      type: 'day',
      sensitivity: 'none',
      label: ['创建日期', '建立日期', 'Opened on'],
      note: 'Day the deal was opened.',
    },
    stageChangedOn: {
      type: 'day',
      sensitivity: 'none',
      label: ['阶段变更日期', '階段變更日期', 'Stage changed on'],
      note: 'Day the deal last changed its stage.',
    },
    closedOn: {
      type: 'day',
      sensitivity: 'none',
      label: ['关闭日期', '結案日期', 'Closed on'],
      note: 'Day the deal was won or lost, or is expected to be.',
    },
    won: {
      type: 'flag',
      sensitivity: 'none',
      label: ['是否赢单', '是否成交', 'Won'],
      note: 'Yes when won, no when lost, empty while open.',
    },
    owner: {
      type: 'category',
      sensitivity: 'none',
      label: ['负责人', '負責人', 'Owner'],
      note: 'Member of staff in charge.',
    },
  },
} as const satisfies TableSpec;
