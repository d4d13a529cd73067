import type { ColumnWords } from '#analyses/column-words.ts';
import { GROUPS_TERMS } from '#domain/glossary/groups.ts';
import type { Wording } from '#domain/locale.ts';
import type { CareReason } from './analysis.ts';

const careReasonWords: Readonly<Record<CareReason, Wording>> = {
  birthday: ['快过生日', '快過生日', 'Birthday soon'],
  quiet: ['该来没来', '該來沒來', 'Overdue'],
  gone: ['走得更久', '離開更久', 'Gone longer'],
  welcome: ['第一次来', '第一次來', 'New, to welcome'],
};

export const careColumns = {
  reason: {
    label: ['今日关怀', '今日關懷', 'Care today'],
    note: GROUPS_TERMS.careList.definition,
    codes: careReasonWords,
  },
  days: {
    label: ['相隔天数', '相隔天數', 'Days'],
    note: [
      '离生日还有几天，或第一单过去了几天。',
      '離生日還有幾天，或第一筆訂單過去了幾天。',
      'Days until the birthday, or since the first order.',
    ],
  },
  net: {
    label: ['退货后消费', '退貨後消費', 'Spent after returns'],
    note: [
      '计入订单的金额，减去退货的金额。',
      '計入訂單的金額，減去退貨的金額。',
      'Money of the counted orders, less that of the returns.',
    ],
  },
  netYear: {
    label: ['近一年退货后消费', '近一年退貨後消費', 'Spent in a year after returns'],
    note: [
      '截至日前 365 天里计入订单的金额，减去这些天里退货的金额。',
      '截至日前 365 天內計入訂單的金額，減去這些天內退貨的金額。',
      'Money of the counted orders of the last 365 days, less the returns of those days.',
    ],
  },
} as const satisfies Readonly<Record<string, ColumnWords>>;
