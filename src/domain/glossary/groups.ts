// Tags, segments and what is said of them.

import type { Terms } from './term.ts';

export const GROUPS_TERMS = {
  profile: {
    term: ['画像', '畫像', 'Profile'],
    definition: [
      '一位顾客在十五个维度上的已知情况。',
      '一位顧客在十五個面向上的已知情況。',
      'What is known of one customer over the fifteen dimensions.',
    ],
  },
  dimension: {
    term: ['维度', '面向', 'Dimension'],
    definition: [
      '了解顾客的一个方面，例如交易、地理或情感，共十五个。',
      '了解顧客的一個方面，例如交易、地理或情感，共十五個。',
      'One of the fifteen sides of a profile, such as transactions, geography or emotion.',
    ],
  },
  tag: {
    term: ['标签', '標籤', 'Tag'],
    definition: [
      '按一条规则或手工给顾客的标记，例如「生日在本月」。',
      '依一條規則或手動給顧客的標記，例如「本月生日」。',
      'A mark given to customers by a rule or by hand, such as "birthday this month".',
    ],
  },
  coverage: {
    term: ['覆盖率', '涵蓋率', 'Coverage'],
    definition: [
      '能得出这个标签或字段的顾客占比。',
      '能得出這個標籤或欄位的顧客佔比。',
      'Share of customers for whom a tag or field is known.',
    ],
  },
  segment: {
    term: ['分群', '分群', 'Segment'],
    definition: [
      '符合同一条规则的一群顾客，资料变了会自动更新。',
      '符合同一條規則的一群顧客，資料變了會自動更新。',
      'Customers who meet one rule; it follows the data as they change.',
    ],
  },
  tgi: {
    term: ['TGI', 'TGI', 'TGI'],
    definition: [
      '群内占比除以对照人群占比再乘 100；180 就是对照的 1.8 倍。',
      '群內佔比除以對照群體佔比再乘以 100；180 就是對照的 1.8 倍。',
      'Share in the segment over share in the comparison group, times 100: 180 means 1.8 times as often.',
    ],
  },
  persona: {
    term: ['人物画像', '人物誌', 'Persona'],
    definition: [
      '用一页纸讲清一群顾客：数字、特点、该做和不该做的。',
      '用一頁說清楚一群顧客：數字、特點、該做和不該做的。',
      'One page that makes a segment plain: its figures, its traits, what to do and what not.',
    ],
  },
  cohort: {
    term: ['同期群', '同期群', 'Cohort'],
    definition: [
      '同一个月第一次购买的顾客，放在一起看以后还有多少人回来。',
      '同一個月第一次購買的顧客，放在一起看之後還有多少人回來。',
      'Customers who first bought in the same month, followed to see how many come back.',
    ],
  },
  consent: {
    term: ['同意', '同意', 'Consent'],
    definition: [
      '顾客是否允许以某种方式联系；以日期最新的表示为准。',
      '顧客是否允許以某種方式聯絡；以日期最新的表示為準。',
      'Whether a customer allows being contacted in some way; the latest dated statement holds.',
    ],
  },
  doNotContact: {
    term: ['请勿联系', '請勿聯絡', 'Do not contact'],
    definition: [
      '不出现在任何联系名单里的顾客，名单会写明少了几位和原因。',
      '不會出現在任何聯絡名單裡的顧客，名單會寫明少了幾位和原因。',
      'Customers left out of every contact list, which says how many and why.',
    ],
  },
  careList: {
    term: ['今日关怀', '今日關懷', 'Care list'],
    definition: [
      '今天值得联系的顾客：很久没来的、过生日的、新来的。',
      '今天值得聯絡的顧客：很久沒來的、過生日的、新來的。',
      'Customers to get in touch with today: gone quiet, with a birthday, or new.',
    ],
  },
  sampleSize: {
    term: ['样本数 (n)', '樣本數 (n)', 'Sample size (n)'],
    definition: [
      '一个数字是由多少人或多少笔得出的。',
      '一個數字是由多少人或多少筆得出的。',
      'How many people or orders a figure rests on.',
    ],
  },
  notEnoughData: {
    term: ['数据还不够', '資料還不夠', 'Not enough data yet'],
    definition: [
      '还达不到这项分析的最低要求，所以不猜。',
      '還達不到這項分析的最低要求，所以不猜。',
      'The analysis needs more than there is, so nothing is guessed.',
    ],
  },
} as const satisfies Terms;
