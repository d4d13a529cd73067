import type { ColumnWords } from '#analyses/column-words.ts';
import { weekdayWords } from '#analyses/weekday-words.ts';
import { RHYTHM_TERMS } from '#domain/glossary/rhythm.ts';
import type { Wording } from '#domain/locale.ts';
import type { ReadyTagId } from './ready-tags.ts';

export interface TagWords {
  readonly name: Wording;
  /** One sentence: what a value says of a person. */
  readonly meaning: Wording;
  /** Words of code values; values taken over from a file stand for themselves. */
  readonly values?: Readonly<Record<string, Wording>>;
}

export const tagWords: Readonly<Record<ReadyTagId, TagWords>> = {
  spending: {
    name: ['消费水平', '消費水準', 'Spending level'],
    meaning: [
      '和店里其他顾客比，一共花得多不多；不扣退货。',
      '和店裡其他顧客比，一共花得多不多；不扣退貨。',
      'How much the customer has spent before returns, compared with others in this shop.',
    ],
    values: {
      top: ['花得最多', '花得最多', 'Top spender'],
      high: ['花得多', '花得多', 'Big spender'],
      usual: ['花得一般', '花得一般', 'Average spender'],
    },
  },
  basket: {
    name: ['每单大小', '每筆大小', 'Order size'],
    meaning: [
      '平均一单的金额，在店里算不算大。',
      '平均一筆的金額，在店裡算不算大。',
      'Whether the average order is large for this shop.',
    ],
    values: {
      large: ['大单', '大單', 'Large orders'],
      usual: ['一般', '一般', 'Average orders'],
    },
  },
  loyalty: {
    name: ['回头情况', '回購情況', 'Loyalty'],
    meaning: [
      '买过一次、回来过，还是已经成了常客。',
      '買過一次、回來過，還是已經成了常客。',
      'Has bought once, come back, or become a regular.',
    ],
    values: {
      regular: ['常客', '常客', 'Regular'],
      repeat: ['回头客', '回頭客', 'Came back'],
      once: ['只买过一次', '只買過一次', 'Bought once'],
    },
  },
  stage: {
    name: RHYTHM_TERMS.stage.term,
    meaning: RHYTHM_TERMS.stage.definition,
    values: {
      potential: RHYTHM_TERMS.stagePotential.term,
      new: RHYTHM_TERMS.stageNew.term,
      active: RHYTHM_TERMS.stageActive.term,
      dormant: RHYTHM_TERMS.stageDormant.term,
      lost: RHYTHM_TERMS.stageLost.term,
      returned: RHYTHM_TERMS.stageReturned.term,
    },
  },
  flag: {
    name: RHYTHM_TERMS.flag.term,
    meaning: RHYTHM_TERMS.flag.definition,
    values: {
      none: RHYTHM_TERMS.flagNone.term,
      booked: RHYTHM_TERMS.flagBooked.term,
      watch: RHYTHM_TERMS.flagWatch.term,
      risk: RHYTHM_TERMS.flagRisk.term,
      lost: RHYTHM_TERMS.flagLost.term,
    },
  },
  due: {
    name: ['该来了', '該來了', 'Due now'],
    meaning: [
      '按自己平时的节奏，这几天正该下单，而且还没有约好日子。',
      '依自己平時的節奏，這幾天正該下單，而且還沒有約好日子。',
      'By their own rhythm an order is due about now, and none is booked yet.',
    ],
    values: { now: ['就在这几天', '就在這幾天', 'About now'] },
  },
  pace: {
    name: ['自己隔多久买', '自己隔多久買', 'Own buying gap'],
    meaning: [
      '这位顾客自己两次下单之间通常隔多少天，不参考全店。',
      '這位顧客自己兩次下單之間通常隔幾天，不參考全店。',
      "How many days usually lie between two of this customer's own orders; the shop's pace plays no part.",
    ],
    values: {
      fortnight: ['两周以内', '兩週以內', 'Within two weeks'],
      month: ['两周到一个半月', '兩週到一個半月', 'Two to six weeks'],
      seldom: ['一个半月以上', '一個半月以上', 'More than six weeks'],
    },
  },
  spendTrend: {
    name: ['消费走势', '消費走勢', 'Spending trend'],
    meaning: [
      '近一年比再前一年，花得明显多了还是少了。',
      '近一年比再前一年，花得明顯多了還是少了。',
      'Whether the customer spent clearly more or less in the last year than in the year before.',
    ],
    values: {
      rising: ['花得多了', '花得多了', 'Spending more'],
      falling: ['花得少了', '花得少了', 'Spending less'],
    },
  },
  bargain: {
    name: ['对优惠的态度', '對折扣的態度', 'Discounts'],
    meaning: [
      '是不是有优惠才买。',
      '是不是有折扣才買。',
      'Whether orders come mostly with a discount, or never.',
    ],
    values: {
      hunter: ['有优惠才买', '有折扣才買', 'Bargain hunter'],
      fullPrice: ['从不等优惠', '從不等折扣', 'Pays full price'],
    },
  },
  bulk: {
    name: ['一次买多少件', '一次買多少件', 'Pieces at a time'],
    meaning: [
      '一次买很多件同样的东西，可能是帮单位或店里买。',
      '一次買很多件同樣的東西，可能是幫公司或店家買。',
      'Buys many of one thing at once, perhaps for a company or a shop.',
    ],
    values: { bulk: ['很多件同样的', '很多件同樣的', 'Many of one thing'] },
  },
  gifts: {
    name: ['送礼', '送禮', 'Gifts'],
    meaning: [
      '订单寄给过好几个不同的人。',
      '訂單寄給過好幾位不同的人。',
      'Orders went to several different people.',
    ],
    values: { giver: ['常寄给别人', '常寄給別人', 'Sends to others'] },
  },
  weekend: {
    name: ['平日还是周末', '平日還是週末', 'Weekday or weekend'],
    meaning: [
      '下单多在周末，还是几乎只在平日。',
      '下單多在週末，還是幾乎只在平日。',
      'Orders mostly at weekends, or almost only on weekdays.',
    ],
    values: {
      weekend: ['多在周末', '多在週末', 'Mostly weekends'],
      weekdays: ['几乎只在平日', '幾乎只在平日', 'Almost only weekdays'],
    },
  },
  hours: {
    name: ['下单时段', '下單時段', 'Time of day'],
    meaning: [
      '一半以上的订单都在晚上或深夜。',
      '一半以上的訂單都在晚上或深夜。',
      'Half the orders or more come in the evening or at night.',
    ],
    values: {
      night: ['深夜', '深夜', 'Night'],
      evening: ['晚上', '晚上', 'Evening'],
    },
  },
  variety: {
    name: ['尝新程度', '嘗鮮程度', 'Variety'],
    meaning: [
      '买过的商品种类特别多，或始终只买一样。',
      '買過的商品種類特別多，或始終只買一樣。',
      'Has bought unusually many products, or always the same one.',
    ],
    values: {
      explorer: ['喜欢尝新', '喜歡嘗鮮', 'Tries many things'],
      sameAgain: ['总买同一样', '總買同一樣', 'Always the same'],
    },
  },
  returns: {
    name: ['退货', '退貨', 'Returns'],
    meaning: [
      '买的东西退得多不多。',
      '買的東西退得多不多。',
      'Whether the customer sends back much of what they buy.',
    ],
    values: { often: ['常退货', '常退貨', 'Returns often'] },
  },
  favouriteCategory: {
    name: ['最爱买的品类', '最愛買的品類', 'Favourite category'],
    meaning: ['买得最多的商品品类。', '買得最多的商品品類。', 'The product category bought most.'],
  },
  favouriteChannel: {
    name: ['常用渠道', '常用通路', 'Usual channel'],
    meaning: ['下单最多的渠道。', '下單最多的通路。', 'The channel with most orders.'],
  },
  favouritePayment: {
    name: ['常用付款方式', '常用付款方式', 'Usual payment'],
    meaning: ['用得最多的付款方式。', '用得最多的付款方式。', 'The payment method used most.'],
  },
  favouriteWeekday: {
    name: ['常来的日子', '常來的日子', 'Usual weekday'],
    meaning: [
      '星期几下单最多；至少 3 单、而且比别的日子都多才有。',
      '星期幾下單最多；至少 3 筆、而且比別的日子都多才有。',
      'The day of the week with most orders: from 3 orders on, and only where no other day has as many.',
    ],
    values: weekdayWords,
  },
  favouriteProduct: {
    name: ['最常买的商品', '最常買的商品', 'Favourite product'],
    meaning: ['买过次数最多的商品。', '買過次數最多的商品。', 'The product bought most often.'],
  },
  province: {
    name: ['省份', '縣市／省份', 'State or province'],
    meaning: [
      '和城市同出一处；只有地址的，从地址读出。',
      '和城市同出一處；只有地址的，從地址讀出。',
      'From the same source as the city; taken from the address where a file has only that.',
    ],
  },
  district: {
    name: ['区县', '鄉鎮市區', 'District'],
    meaning: [
      '城市之下的区、县；只有地址的，从地址读出。',
      '城市之下的鄉鎮市區；只有地址的，從地址讀出。',
      'District or county within the city; taken from the address where a file has only that.',
    ],
  },
  city: {
    name: ['城市', '城市', 'City'],
    meaning: [
      '顾客资料里的城市；没有就看最近一单。',
      '顧客資料裡的城市；沒有就看最近一筆訂單。',
      'From the customer list, otherwise from the latest order.',
    ],
  },
  gender: {
    name: ['性别', '性別', 'Gender'],
    meaning: [
      '文件里写明的性别，从不猜。',
      '檔案裡寫明的性別，從不猜。',
      'Gender as a file states it; never guessed.',
    ],
  },
  age: {
    name: ['年龄段', '年齡層', 'Age group'],
    meaning: [
      '按生日或文件里写的年龄分段；文件里已经分好的照用。',
      '依生日或檔案裡寫的年齡分段；檔案裡已分好的照用。',
      'From the birthday or the age a file states; age bands in a file are kept as they are.',
    ],
    values: {
      under25: ['24 岁及以下', '24 歲以下', '24 and under'],
      '25to34': ['25–34 岁', '25–34 歲', '25–34'],
      '35to44': ['35–44 岁', '35–44 歲', '35–44'],
      '45to54': ['45–54 岁', '45–54 歲', '45–54'],
      '55up': ['55 岁及以上', '55 歲以上', '55 and over'],
    },
  },
  birthday: {
    name: ['生日', '生日', 'Birthday'],
    meaning: [
      '生日在两周以内，或就在这个月。',
      '生日在兩週以內，或就在這個月。',
      'The birthday is within two weeks, or this month.',
    ],
    values: {
      soon: ['两周以内', '兩週以內', 'Within two weeks'],
      thisMonth: ['这个月', '這個月', 'This month'],
    },
  },
  family: {
    name: ['家庭', '家庭', 'Family'],
    meaning: [
      '有孩子，或家里有三口人以上。',
      '有孩子，或家裡有三個人以上。',
      'Has children, or lives in a household of three or more.',
    ],
    values: {
      children: ['有孩子或三口之家以上', '有孩子或三人以上', 'Children, or three or more people'],
    },
  },
  memberLevel: {
    name: ['会员等级', '會員等級', 'Member level'],
    meaning: ['文件里写的会员等级。', '檔案裡寫的會員等級。', 'The member level a file states.'],
  },
  device: {
    name: ['设备', '裝置', 'Device'],
    meaning: ['文件里写的常用设备。', '檔案裡寫的常用裝置。', 'The device a file states.'],
  },
  mood: {
    name: ['满意程度', '滿意程度', 'Mood'],
    meaning: [
      '最近一次打了低分，或一向打高分。',
      '最近一次打了低分，或一向打高分。',
      'Gave a bad rating last time, or good ones all along.',
    ],
    values: {
      unhappy: ['不满意', '不滿意', 'Unhappy'],
      happy: ['很满意', '很滿意', 'Happy'],
    },
  },
  complaint: {
    name: ['投诉', '客訴', 'Complaints'],
    meaning: [
      '最近投诉过，或以前投诉过。',
      '最近客訴過，或以前客訴過。',
      'Complained recently, or at some point before.',
    ],
    values: {
      recent: ['最近有', '最近有', 'Recently'],
      before: ['以前有', '以前有', 'Before'],
    },
  },
  lookers: {
    name: ['浏览', '瀏覽', 'Browsing'],
    meaning: [
      '近 30 天常来看但 90 天没买，或来看过。',
      '近 30 天常來看但 90 天沒買，或來看過。',
      'Visited often in 30 days without an order in 90, or visited at all.',
    ],
    values: {
      looking: ['常看没买', '常看沒買', 'Looks but does not buy'],
      visiting: ['最近来看过', '最近來看過', 'Visited recently'],
    },
  },
  coupons: {
    name: ['优惠券', '優惠券', 'Coupons'],
    meaning: [
      '手上有没用的券，或用过券。',
      '手上有沒用的券，或用過券。',
      'Holds unused coupons, or has redeemed some.',
    ],
    values: {
      holds: ['手上有券', '手上有券', 'Holds coupons'],
      redeems: ['用过券', '用過券', 'Has redeemed coupons'],
    },
  },
  reachable: {
    name: ['怎么联系得上', '怎麼聯絡得上', 'How to reach them'],
    meaning: [
      '有手机号、只有邮箱，或说过不要短信。',
      '有手機號碼、只有電子郵件，或說過不要簡訊。',
      'Has a phone number or only an e-mail address, or asked for no text messages.',
    ],
    values: {
      refused: ['不要短信', '不要簡訊', 'No text messages'],
      phone: ['有手机号', '有手機號碼', 'By phone'],
      email: ['只有邮箱', '只有電子郵件', 'By e-mail only'],
    },
  },
};

export const tagsColumns: Readonly<Record<ReadyTagId, ColumnWords>> = Object.fromEntries(
  Object.entries(tagWords).map(([id, { name, meaning, values }]) => [
    id,
    { label: name, note: meaning, ...(values ? { codes: values } : {}) },
  ]),
) as Record<ReadyTagId, ColumnWords>;

export function isReadyTag(id: string): id is ReadyTagId {
  return Object.hasOwn(tagWords, id);
}
