import { type ColumnWords, termColumn } from '#analyses/column-words.ts';
import { weekdayWords } from '#analyses/weekday-words.ts';
import { RFM_TERMS } from '#domain/glossary/rfm.ts';
import { RHYTHM_TERMS } from '#domain/glossary/rhythm.ts';

export const profileColumns = {
  firstDay: {
    label: ['首次下单', '首次下單', 'First order'],
    note: [
      '第一张计入的订单在哪天。',
      '第一張計入的訂單在哪天。',
      'Day of the first order that counts.',
    ],
  },
  lastDay: {
    label: ['最近下单', '最近下單', 'Last order'],
    note: [
      '最后一张计入的订单在哪天。',
      '最後一張計入的訂單在哪天。',
      'Day of the last order that counts.',
    ],
  },
  tenureDays: termColumn(RHYTHM_TERMS.tenure),
  frequency: termColumn(RFM_TERMS.frequency),
  monetary: termColumn(RFM_TERMS.monetary),
  meanOrder: termColumn(RFM_TERMS.meanOrder),
  gapDays: {
    label: ['自己的间隔', '自己的間隔', 'Own gap'],
    note: [
      '前后两次下单日相隔天数的中位数；至少来过两天才有。',
      '前後兩次下單日相隔天數的中位數；至少來過兩天才有。',
      'Median days between order days; needs at least two of them.',
    ],
  },
  discountShare: termColumn(RHYTHM_TERMS.discountShare),
  returnRate: termColumn(RHYTHM_TERMS.returnRate),
  favouriteWeekday: {
    label: ['常来的日子', '常來的日子', 'Usual weekday'],
    note: [
      '星期几下单最多；至少 3 单、而且比别的日子都多才算。',
      '星期幾下單最多；至少 3 筆、而且比別的日子都多才算。',
      'The day of the week with most orders: from 3 orders on, and only where no other day has as many.',
    ],
    codes: weekdayWords,
  },
  favouriteChannel: {
    label: ['常用渠道', '常用通路', 'Usual channel'],
    note: ['下单最多的渠道。', '下單最多的通路。', 'The channel with most orders.'],
  },
  favouritePayment: {
    label: ['常用付款方式', '常用付款方式', 'Usual payment'],
    note: ['用得最多的付款方式。', '用得最多的付款方式。', 'The payment method used most.'],
  },
  favouriteCategory: {
    label: ['最爱买的品类', '最愛買的品類', 'Favourite category'],
    note: ['买得最多的商品品类。', '買得最多的商品品類。', 'The product category bought most.'],
  },
  province: {
    label: ['省份', '縣市／省份', 'State or province'],
    note: [
      '和城市同出一处。文件里只有地址的，从地址读出。',
      '和城市同出一處。檔案裡只有地址的，從地址讀出。',
      'From the same source as the city; taken from the address where a file has only that.',
    ],
  },
  city: {
    label: ['城市', '城市', 'City'],
    note: [
      '顾客资料里的城市；没有就看最近一单。文件里只有地址的，从地址读出。',
      '顧客資料裡的城市；沒有就看最近一筆訂單。檔案裡只有地址的，從地址讀出。',
      'From the customer list, otherwise from the latest order; taken from the address where a file has only that.',
    ],
  },
  district: {
    label: ['区县', '鄉鎮市區', 'District'],
    note: [
      '城市之下的区、县。文件里只有地址的，从地址读出。',
      '城市之下的鄉鎮市區。檔案裡只有地址的，從地址讀出。',
      'District or county within the city; taken from the address where a file has only that.',
    ],
  },
  age: {
    label: ['年龄', '年齡', 'Age'],
    note: [
      '截至日那天的周岁；没有生日就用文件里写的年龄。',
      '截至日當天的足歲；沒有生日就用檔案裡寫的年齡。',
      'Completed years on the as-of day, otherwise the age the file states.',
    ],
  },
} as const satisfies Readonly<Record<string, ColumnWords>>;

export const profileText = {
  people: [
    (_people: number, _buyers: number, people: string, buyers: string, each: string) =>
      `${people} 位顾客，${buyers} 位买过，人均花了 ${each}`,
    (_people: number, _buyers: number, people: string, buyers: string, each: string) =>
      `${people} 位顧客，${buyers} 位買過，平均每人花了 ${each}`,
    (n: number, b: number, people: string, buyers: string, each: string) =>
      `${people} ${n === 1 ? 'customer' : 'customers'}, ${buyers} of whom ${b === 1 ? 'has' : 'have'} bought, spending ${each} each on average`,
  ],
  allBought: [
    (_: number, people: string, each: string) => `${people} 位顾客都买过，人均花了 ${each}`,
    (_: number, people: string, each: string) => `${people} 位顧客都買過，平均每人花了 ${each}`,
    (n: number, people: string, each: string) =>
      n === 1
        ? `1 customer, who has spent ${each}`
        : `${people} customers, all of whom have bought, spending ${each} each on average`,
  ],
  nobodyBought: [
    (_: number, people: string) => `${people} 位顾客，还没有计入的订单`,
    (_: number, people: string) => `${people} 位顧客，還沒有計入的訂單`,
    (n: number, people: string) =>
      `${people} ${n === 1 ? 'customer' : 'customers'}, no counted orders yet`,
  ],
} as const;
