import type { Wording } from './locale.ts';

/** The fifteen dimensions of a profile, in the order the meter shows them. */
export const DIMENSIONS = [
  'demographics',
  'behaviour',
  'psychology',
  'geography',
  'social',
  'technology',
  'history',
  'emotion',
  'transactions',
  'service',
  'supplyChain',
  'competitors',
  'market',
  'personalisation',
  'prediction',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export const DIMENSION_LABELS: Readonly<Record<Dimension, Wording>> = {
  demographics: ['人口统计', '人口統計', 'Demographics'],
  behaviour: ['行为', '行為', 'Behaviour'],
  psychology: ['心理', '心理', 'Psychology'],
  geography: ['地理', '地理', 'Geography'],
  social: ['社交', '社群', 'Social'],
  technology: ['技术', '科技', 'Technology'],
  history: ['历史', '歷史', 'History'],
  emotion: ['情感', '情感', 'Emotion'],
  transactions: ['交易', '交易', 'Transactions'],
  service: ['服务', '服務', 'Service'],
  supplyChain: ['供应链', '供應鏈', 'Supply chain'],
  competitors: ['竞争对手', '競爭對手', 'Competitors'],
  market: ['市场', '市場', 'Market'],
  personalisation: ['个性化', '個人化', 'Personalisation'],
  prediction: ['预测', '預測', 'Prediction'],
};

/** What a profile, segment or score is about. */
export const SUBJECTS = ['person', 'household', 'account'] as const;
export type Subject = (typeof SUBJECTS)[number];

export const SUBJECT_LABELS: Readonly<Record<Subject, Wording>> = {
  person: ['个人', '個人', 'Person'],
  household: ['家庭', '家庭', 'Household'],
  account: ['企业客户', '企業客戶', 'Account'],
};
