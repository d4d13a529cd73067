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
} as const satisfies Readonly<Record<string, ColumnWords>>;
