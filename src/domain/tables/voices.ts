// What people say: survey answers, feedback, requests and the messages in them.

import type { TableSpec } from './table-spec.ts';

export const SURVEYS = {
  dimensions: ['psychology'],
  label: ['问卷答案', '問卷答案', 'Survey answers'],
  note: 'One row per answer to one question.',
  fields: {
    responseId: {
      type: 'id',
      sensitivity: 'none',
      label: ['答卷编号', '填答編號', 'Response ID'],
      note: 'The filled-in form the answer belongs to.',
    },
    customerId: {
      type: 'id',
      sensitivity: 'personal',
      role: 'reference',
      refersTo: 'customers',
      label: ['顾客编号', '顧客編號', 'Customer ID'],
      note: 'The customer who answered.',
    },
    at: {
      type: 'moment',
      sensitivity: 'none',
      label: ['答题时间', '填答時間', 'Answered at'],
      note: 'When it was answered.',
    },
    questionId: {
      type: 'id',
      sensitivity: 'none',
      label: ['题号', '題號', 'Question ID'],
      note: 'Number of the question.',
    },
    questionText: {
      type: 'category',
      sensitivity: 'none',
      label: ['题目', '題目', 'Question'],
      note: 'Wording of the question.',
    },
    questionKind: {
      type: 'category',
      sensitivity: 'none',
      values: ['single', 'multi', 'scale', 'number', 'open'],
      label: ['题型', '題型', 'Question kind'],
      note: 'Kind of question.',
    },
    answer: {
      type: 'text',
      sensitivity: 'personal',
      coarsening: 'none',
      label: ['答案', '答案', 'Answer'],
      note: 'The answer as given.',
    },
  },
} as const satisfies TableSpec;

export const FEEDBACK = {
  dimensions: ['emotion'],
  label: ['评价反馈', '評價回饋', 'Feedback'],
  note: 'One row per review, rating or comment.',
  fields: {
    feedbackId: {
      type: 'id',
      sensitivity: 'none',
      role: 'key',
      label: ['评价编号', '評價編號', 'Feedback ID'],
      note: 'Number of the review.',
    },
    customerId: {
      type: 'id',
      sensitivity: 'personal',
      role: 'reference',
      refersTo: 'customers',
      label: ['顾客编号', '顧客編號', 'Customer ID'],
      note: 'The customer who wrote it.',
    },
    at: {
      type: 'moment',
      sensitivity: 'none',
      label: ['评价时间', '評價時間', 'Written at'],
      note: 'When it was written.',
    },
    orderId: {
      type: 'id',
      sensitivity: 'none',
      role: 'reference',
      refersTo: 'orders',
      label: ['订单编号', '訂單編號', 'Order ID'],
      note: 'The order it is about.',
    },
    productId: {
      type: 'id',
      sensitivity: 'none',
      role: 'reference',
      refersTo: 'products',
      label: ['商品编号', '商品編號', 'Product ID'],
      note: 'The product it is about.',
    },
    channel: {
      type: 'category',
      sensitivity: 'none',
      label: ['渠道', '管道', 'Channel'],
      note: 'Where it was written.',
    },
    rating: {
      type: 'number',
      sensitivity: 'none',
      label: ['评分', '評分', 'Rating'],
      note: 'Stars or marks; the scale is that of the column.',
    },
    nps: {
      type: 'integer',
      sensitivity: 'none',
      unit: '0–10',
      label: ['推荐意愿 (NPS)', '推薦意願 (NPS)', 'NPS'],
      note: 'How likely to recommend.',
    },
    text: {
      type: 'text',
      sensitivity: 'personal',
      coarsening: 'none',
      label: ['评价内容', '評價內容', 'Text'],
      note: 'What was written.',
    },
  },
} as const satisfies TableSpec;

export const TICKETS = {
  dimensions: ['service'],
  label: ['服务工单', '客服案件', 'Tickets'],
  note: 'One row per service request or complaint.',
  fields: {
    ticketId: {
      type: 'id',
      sensitivity: 'none',
      role: 'key',
      label: ['工单编号', '案件編號', 'Ticket ID'],
      note: 'Number of the request.',
    },
    customerId: {
      type: 'id',
      sensitivity: 'personal',
      role: 'reference',
      refersTo: 'customers',
      label: ['顾客编号', '顧客編號', 'Customer ID'],
      note: 'The customer who asked.',
    },
    openedAt: {
      type: 'moment',
      sensitivity: 'none',
      label: ['创建时间', '建立時間', 'Opened at'],
      note: 'When it was opened.',
    },
    firstReplyAt: {
      type: 'moment',
      sensitivity: 'none',
      label: ['首次响应时间', '首次回覆時間', 'First reply at'],
      note: 'When someone first answered.',
    },
    closedAt: {
      type: 'moment',
      sensitivity: 'none',
      label: ['关闭时间', '結案時間', 'Closed at'],
      note: 'When it was solved or closed.',
    },
    channel: {
      type: 'category',
      sensitivity: 'none',
      label: ['渠道', '管道', 'Channel'],
      note: 'How the customer got in touch.',
    },
    category: {
      type: 'category',
      sensitivity: 'none',
      label: ['问题类型', '問題類型', 'Category'],
      note: 'Kind of problem.',
    },
    priority: {
      type: 'category',
      sensitivity: 'none',
      label: ['优先级', '優先順序', 'Priority'],
      note: "Urgency in the shop's own words.",
    },
    status: {
      type: 'category',
      sensitivity: 'none',
      label: ['工单状态', '案件狀態', 'Status'],
      note: 'Status words of the request.',
    },
    agent: {
      type: 'category',
      sensitivity: 'none',
      label: ['客服', '客服人員', 'Agent'],
      note: 'Member of staff who dealt with it.',
    },
    text: {
      type: 'text',
      sensitivity: 'personal',
      coarsening: 'none',
      label: ['问题描述', '問題描述', 'Text'],
      note: 'What the customer asked.',
    },
    satisfaction: {
      type: 'number',
      orType: 'category',
      sensitivity: 'none',
      label: ['满意度', '滿意度', 'Satisfaction'],
      note: 'Mark or word the customer gave (4, Good); the scale is that of the column.',
    },
    isComplaint: {
      type: 'flag',
      sensitivity: 'none',
      label: ['是否投诉', '是否客訴', 'Complaint'],
      note: 'Yes when it is a complaint.',
    },
  },
} as const satisfies TableSpec;

export const MESSAGES = {
  dimensions: ['service'],
  label: ['客服消息', '客服訊息', 'Messages'],
  note: 'One row per message within a service request.',
  fields: {
    ticketId: {
      type: 'id',
      sensitivity: 'none',
      role: 'reference',
      refersTo: 'tickets',
      label: ['工单编号', '案件編號', 'Ticket ID'],
      note: 'The request it belongs to.',
    },
    at: {
      type: 'moment',
      sensitivity: 'none',
      label: ['发送时间', '發送時間', 'Sent at'],
      note: 'When it was sent.',
    },
    from: {
      type: 'category',
      sensitivity: 'none',
      values: ['customer', 'agent'],
      label: ['发送方', '發送方', 'From'],
      note: 'Who wrote it.',
    },
    text: {
      type: 'text',
      sensitivity: 'personal',
      coarsening: 'none',
      label: ['消息内容', '訊息內容', 'Text'],
      note: 'What was written.',
    },
  },
} as const satisfies TableSpec;
