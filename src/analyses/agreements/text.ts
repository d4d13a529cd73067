import type { ColumnWords } from '#analyses/column-words.ts';

export const agreementsColumns = {
  count: {
    label: ['合同数', '合約數', 'Contracts'],
    note: ['有几份合同或订阅。', '有幾份合約或訂閱。', 'How many contracts or subscriptions.'],
  },
  endsOn: {
    label: ['合同到期日', '合約到期日', 'Contract ends on'],
    note: [
      '到期最晚的那份合同在哪天到期，已过的也算。',
      '到期最晚的那份合約在哪天到期，已過的也算。',
      'The day on which the contract that runs longest ends or ended.',
    ],
  },
  daysLeft: {
    label: ['离到期的天数', '距到期的天數', 'Days until it ends'],
    note: [
      '从截至日到合同到期日的天数；已经到期的是负数。',
      '從截至日到合約到期日的天數；已經到期的是負數。',
      'Days from the as-of day to the end of the contract; negative once it has ended.',
    ],
  },
} as const satisfies Readonly<Record<string, ColumnWords>>;
