import type { ColumnWords } from '#analyses/column-words.ts';

export const agreementsText = {
  title: ['文件里记的流失', '檔案裡記的流失', 'Who left, by the file'],
  lead: [
    (_: number, said: string, left: string, share: string) =>
      `文件说明了 ${said} 位，其中 ${left} 位已流失（${share}，竖线）`,
    (_: number, said: string, left: string, share: string) =>
      `檔案說明了 ${said} 位，其中 ${left} 位已流失（${share}，直線）`,
    (n: number, said: string, left: string, share: string) =>
      `Of ${said} ${n === 1 ? 'customer' : 'customers'} the file speaks of, ${left} left (${share}, the line)`,
  ],
  byKind: ['按合同种类', '依合約種類', 'By kind of contract'],
  byTenure: [
    (header: string) => `按做了多久顾客（“${header}”）`,
    (header: string) => `依做了多久顧客（「${header}」）`,
    (header: string) => `By how long they have been customers (“${header}”)`,
  ],
  byAmount: ['按每期金额', '依每期金額', 'By money per period'],
  of: [
    (left: string, said: string) => `${said} 位里 ${left} 位`,
    (left: string, said: string) => `${said} 位裡 ${left} 位`,
    (left: string, said: string) => `${left} of ${said}`,
  ],
  group: ['分组', '分組', 'Group'],
  said: ['人数', '人數', 'People'],
  left: ['已流失', '已流失', 'Left'],
  method: [
    '只照文件里“是否流失”一列数，不是推算。每位顾客按开始最晚的那份合同归类；数字按四分位分成四段，相同的值在一段里。',
    '只照檔案裡「是否流失」一欄計數，不是推算。每位顧客依開始最晚的那份合約歸類；數字依四分位分成四段，相同的值在一段裡。',
    'Counted from the column of the file that says who left; nothing is predicted. Each customer stands under the contract that began last; numbers are parted at their quartiles, equal values together.',
  ],
  fileName: ['文件里的流失', '檔案裡的流失', 'left-by-the-file'],
} as const;

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
  left: {
    label: ['文件里的流失', '檔案裡的流失', 'Left, by the file'],
    note: [
      '文件自己记的：已流失，还是还在。有一份合同还在，就算还在。',
      '檔案自己記的：已流失，還是還在。有一份合約還在，就算還在。',
      'What the file itself says: left, or stayed. Who holds one contract still has stayed.',
    ],
    codes: {
      stayed: ['还在', '還在', 'Stayed'],
      left: ['已流失', '已流失', 'Left'],
    },
  },
  kind: {
    label: ['合同种类', '合約種類', 'Kind of contract'],
    note: [
      '开始最晚的那份合同是哪一种。',
      '開始最晚的那份合約是哪一種。',
      'What the contract that began last is.',
    ],
  },
  amount: {
    label: ['每期金额', '每期金額', 'Money per period'],
    note: [
      '开始最晚的那份合同每期的金额；不计入消费。',
      '開始最晚的那份合約每期的金額；不計入消費。',
      'Money per period of the contract that began last; not counted as spending.',
    ],
  },
  tenure: {
    label: ['在网时长', '使用時長', 'Tenure'],
    note: [
      '文件里记的做了多久顾客，单位照文件。',
      '檔案裡記的做了多久顧客，單位依檔案。',
      'How long they have been customers, in the unit of the file.',
    ],
  },
} as const satisfies Readonly<Record<string, ColumnWords>>;
