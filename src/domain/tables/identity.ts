// What hangs on a customer besides the list: further ids, wishes, and what was allowed.

import type { TableSpec } from './table-spec.ts';

export const IDENTIFIERS = {
  dimensions: [],
  label: ['身份标识', '身分識別', 'Identifiers'],
  note: 'Further ids of a customer, one per row, from any platform.',
  fields: {
    customerId: {
      type: 'id',
      sensitivity: 'personal',
      role: 'reference',
      refersTo: 'customers',
      label: ['顾客编号', '顧客編號', 'Customer ID'],
      note: 'The customer who holds the id.',
    },
    idKind: {
      type: 'category',
      sensitivity: 'none',
      label: ['标识类型', '識別類型', 'ID kind'],
      note: 'Kind of id: phone, e-mail, a platform account and so on.',
    },
    idValue: {
      type: 'id',
      sensitivity: 'personal',
      coarsening: 'none',
      label: ['标识值', '識別值', 'ID value'],
      note: 'The id itself, as text.',
    },
    source: {
      type: 'category',
      sensitivity: 'none',
      label: ['来源', '來源', 'Source'],
      note: 'Platform or file the id comes from.',
    },
  },
} as const satisfies TableSpec;

export const PREFERENCES = {
  dimensions: ['personalisation'],
  label: ['个性化偏好', '個人偏好', 'Preferences'],
  note: 'What a customer wants, one statement per row.',
  fields: {
    customerId: {
      type: 'id',
      sensitivity: 'personal',
      role: 'reference',
      refersTo: 'customers',
      label: ['顾客编号', '顧客編號', 'Customer ID'],
      note: 'The customer who stated it.',
    },
    name: {
      type: 'category',
      sensitivity: 'none',
      label: ['偏好项', '偏好項目', 'Preference'],
      note: 'What it is about: size, colour, taste, special need and so on.',
    },
    value: {
      type: 'category',
      sensitivity: 'sensitive',
      coarsening: 'none',
      label: ['偏好值', '偏好內容', 'Preferred value'],
      note: 'The wish itself; sensitive because special needs may speak of health.',
    },
    at: {
      type: 'moment',
      sensitivity: 'none',
      label: ['记录时间', '記錄時間', 'Stated at'],
      note: 'When it was stated.',
    },
  },
} as const satisfies TableSpec;

export const CONSENTS = {
  dimensions: [],
  label: ['同意记录', '同意紀錄', 'Consents'],
  note: 'Append-only statements of what a customer allowed or refused; the latest dated one holds.',
  fields: {
    customerId: {
      type: 'id',
      sensitivity: 'personal',
      role: 'reference',
      refersTo: 'customers',
      label: ['顾客编号', '顧客編號', 'Customer ID'],
      note: 'The customer who allowed or refused.',
    },
    purpose: {
      type: 'category',
      sensitivity: 'none',
      label: ['用途', '用途', 'Purpose'],
      note: 'What the data or the message is for.',
    },
    channel: {
      type: 'category',
      sensitivity: 'none',
      label: ['渠道', '管道', 'Channel'],
      note: 'Channel it covers; empty covers all.',
    },
    granted: {
      type: 'flag',
      sensitivity: 'personal',
      label: ['是否同意', '是否同意', 'Granted'],
      note: 'Yes when allowed, no when refused or withdrawn.',
    },
    at: {
      type: 'moment',
      sensitivity: 'none',
      label: ['同意时间', '同意時間', 'Stated at'],
      note: 'When it was stated; an undated statement never turns a no into a yes.',
    },
    lawfulBasis: {
      type: 'category',
      sensitivity: 'none',
      label: ['合法依据', '法律依據', 'Lawful basis'],
      note: 'Legal ground the shop relies on.',
    },
    source: {
      type: 'category',
      sensitivity: 'none',
      label: ['来源', '來源', 'Source'],
      note: 'Form, page or talk in which it was stated.',
    },
  },
} as const satisfies TableSpec;
