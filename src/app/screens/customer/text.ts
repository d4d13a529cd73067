import type { OrderState } from '#engine/shop/shop.ts';
import { RFM_TERMS } from '#domain/glossary/rfm.ts';
import { RHYTHM_TERMS } from '#domain/glossary/rhythm.ts';
import type { Wording } from '#domain/locale.ts';
import { defineText } from '#ui/words/text.ts';

export const orderStateWords: Readonly<Record<OrderState, Wording>> = {
  counted: ['计入', '計入', 'Counted'],
  pending: ['未付款', '未付款', 'Not paid'],
  closed: ['已取消，不计入', '已取消，不計入', 'Cancelled, not counted'],
  refunded: ['已退款，不计入', '已退款，不計入', 'Refunded, not counted'],
  returned: ['退货', '退貨', 'Returned'],
  freeLinesOnly: ['只有赠品', '只有贈品', 'Free lines only'],
  undated: ['没有日期', '沒有日期', 'No date'],
  otherCurrency: ['别的币种', '別的幣別', 'Other currency'],
  moneyOut: ['支出，不是订单', '支出，不是訂單', 'Money paid out, no order'],
};

export const customerText = defineText({
  back: ['顾客', '顧客', 'Customers'],
  previous: ['上一位', '上一位', 'Previous'],
  next: ['下一位', '下一位', 'Next'],
  place: [
    (at: string, total: string) => `第 ${at} 位，共 ${total} 位`,
    (at: string, total: string) => `第 ${at} 位，共 ${total} 位`,
    (at: string, total: string) => `${at} of ${total}`,
  ],
  print: ['打印', '列印', 'Print'],
  age: [
    (years: string) => `${years} 岁`,
    (years: string) => `${years} 歲`,
    (years: string) => `aged ${years}`,
  ],
  since: [
    (day: string) => `${day}起的顾客`,
    (day: string) => `${day}起的顧客`,
    (day: string) => `customer since ${day}`,
  ],
  title: ['顾客', '顧客', 'Customer'],
  notFoundTitle: ['这里没有这位顾客', '這裡沒有這位顧客', 'There is no such customer here'],
  notFound: [
    '链接可能来自别的设备，或那次导入已经撤销。',
    '連結可能來自別的裝置，或那次匯入已經取消。',
    'The link may come from another device, or the import was undone.',
  ],
  toList: ['回到顾客表', '回到顧客表', 'Back to the customers'],
  wholeName: ['展开', '展開', 'Show all'],
  failedTitle: ['这位顾客没有读出来', '這位顧客沒有讀出來', 'This customer could not be read'],
  loading: ['正在读取…', '讀取中…', 'Loading…'],
  value: ['值多少', '值多少', 'Value'],
  spent: RFM_TERMS.monetary.term,
  returnsHint: [
    (returned: string, net: string) => `未扣除退货 ${returned}，净额 ${net}。`,
    (returned: string, net: string) => `未扣除退貨 ${returned}，淨額 ${net}。`,
    (returned: string, net: string) => `Returns of ${returned} are not taken off; net ${net}.`,
  ],
  cameBack: ['退货', '退貨', 'Returns'],
  afterReturns: ['退货后消费', '退貨後消費', 'Spent after returns'],
  orderCount: ['订单数', '訂單數', 'Orders'],
  average: RFM_TERMS.meanOrder.term,
  rhythm: RHYTHM_TERMS.rhythm.term,
  rhythmHint: RHYTHM_TERMS.rhythm.definition,
  last: ['最近下单', '最近下單', 'Last order'],
  neverOrdered: ['还没有下过单', '還沒下過單', 'Has not ordered yet'],
  noOrderFile: [
    '还没有订单文件，看不出买没买过。',
    '還沒有訂單檔案，看不出買過沒有。',
    'There is no order file yet, so nothing says who has bought.',
  ],
  risk: ['会不会走', '會不會離開', 'Risk of leaving'],
  inRhythm: [
    (last: string, rhythm: string) => `还在平时的节奏里：${last}来过，平时约 ${rhythm}来一次。`,
    (last: string, rhythm: string) => `還在平時的節奏裡：${last}來過，平時約 ${rhythm}來一次。`,
    (last: string, rhythm: string) =>
      `Within the usual pace: last came ${last}, usually every ${rhythm}.`,
  ],
  inMixedRhythm: [
    (last: string, gap: string) => `${last}来过，还不算久：${gap}。`,
    (last: string, gap: string) => `${last}來過，還不算久：${gap}。`,
    (last: string, gap: string) => `Last came ${last}, not long ago: ${gap}.`,
  ],
  notYet: [
    (silence: string, rhythm: string, least: string) =>
      `${silence}没来，比平时（${rhythm}）久一点，还不到 ${least}，先不提醒。`,
    (silence: string, rhythm: string, least: string) =>
      `${silence}沒來，比平時（${rhythm}）久一點，還不到 ${least}，先不提醒。`,
    (silence: string, rhythm: string, least: string) =>
      `${silence} since the last order, a little longer than the usual ${rhythm}; no warning before ${least}.`,
  ],
  notYetMixed: [
    (silence: string, gap: string, least: string) =>
      `${silence}没来，稍久了一点（${gap}），还不到 ${least}，先不提醒。`,
    (silence: string, gap: string, least: string) =>
      `${silence}沒來，稍久了一點（${gap}），還不到 ${least}，先不提醒。`,
    (silence: string, gap: string, least: string) =>
      `${silence} since the last order, a little long (${gap}); no warning before ${least}.`,
  ],
  noRisk: [
    '还没下过单，谈不上要走。',
    '還沒下過單，談不上要離開。',
    'No order yet, so nothing to judge by.',
  ],
  scores: ['三项打分', '三項分數', 'Three scores'],
  scoresNote: [
    (bins: string) => `每项 1–${bins} 分，和其他买过的顾客比`,
    (bins: string) => `每項 1–${bins} 分，和其他買過的顧客比`,
    (bins: string) => `1–${bins} each, compared with all buyers`,
  ],
  /** Of a measure that all buyers have the same value of. */
  sameForAll: [
    (measures: string) => `${measures}：所有买过的顾客都一样，分不出高低，同值同分。`,
    (measures: string) => `${measures}：所有買過的顧客都一樣，分不出高低，同值同分。`,
    (measures: string) =>
      `${measures}: the same for all buyers, so it tells no one apart; equal values get equal scores.`,
  ],
  scoreOf: [
    (score: string, bins: string) => `${score} 分，满分 ${bins}`,
    (score: string, bins: string) => `${score} 分，滿分 ${bins}`,
    (score: string, bins: string) => `${score} of ${bins}`,
  ],
  recently: ['R 最近来没来', 'R 最近來沒來', 'R How recently'],
  often: ['F 来过几次', 'F 來過幾次', 'F How often'],
  much: ['M 花了多少', 'M 花了多少', 'M How much'],
  orders: [
    (_: number, count: string) => `${count} 单`,
    (_: number, count: string) => `${count} 筆`,
    (n: number, count: string) => `${count} ${n === 1 ? 'order' : 'orders'}`,
  ],
  noScores: [
    (minimum: string, have: string) => `打分至少要 ${minimum} 位买过的顾客，现在有 ${have} 位。`,
    (minimum: string, have: string) => `打分數至少要 ${minimum} 位買過的顧客，現在有 ${have} 位。`,
    (minimum: string, have: string) => `Scores need at least ${minimum} buyers; you have ${have}.`,
  ],
  noScoreYet: ['只给买过的顾客打分。', '只給買過的顧客打分數。', 'Only buyers are scored.'],
  facts: ['资料', '資料', 'Facts'],
  habits: ['习惯', '習慣', 'Habits'],
  notEnoughOrders: ['还不够（3 单起）', '還不夠（3 筆起）', 'Not enough yet (from 3 orders on)'],
  noUsualDay: ['还没有：没有哪天更多', '還沒有：沒有哪天更多', 'None yet: no day leads'],
  noFacts: [
    '文件里没有这位顾客的其他资料。带“性别”“生日”“城市”等列的顾客名单会填在这里。',
    '檔案裡沒有這位顧客的其他資料。帶「性別」「生日」「城市」等欄位的顧客名單會填在這裡。',
    'No file says more about this customer. A customer list with columns such as gender, birthday or city would fill this in.',
  ],
  orderList: ['订单', '訂單', 'Orders'],
  orderTable: ['订单表', '訂單表', 'Table of orders'],
  orderListNote: [
    (_: number, all: string, counted: string) => `共 ${all} 单，计入 ${counted} 单；新的在前`,
    (_: number, all: string, counted: string) => `共 ${all} 筆，計入 ${counted} 筆；新的在前`,
    (n: number, all: string, counted: string) =>
      `${all} ${n === 1 ? 'order' : 'orders'}, ${counted} counted, newest first`,
  ],
  noOrders: [
    '文件里没有这位顾客的订单。',
    '檔案裡沒有這位顧客的訂單。',
    'No file has an order by this customer.',
  ],
  date: ['日期', '日期', 'Date'],
  orderId: ['订单号', '訂單編號', 'Order'],
  state: ['状态', '狀態', 'Status'],
  channel: ['渠道', '通路', 'Channel'],
  lineCount: ['商品', '商品', 'Items'],
  amount: ['金额', '金額', 'Amount'],
  product: ['商品', '商品', 'Product'],
  quantity: ['数量', '數量', 'Quantity'],
  moreProducts: [
    (_: number, count: string) => `等 ${count} 件`,
    (_: number, count: string) => `等 ${count} 件`,
    (n: number, _: string) => `and ${n - 1} more`,
  ],
  showLines: [
    (order: string) => `展开订单 ${order} 的商品`,
    (order: string) => `展開訂單 ${order} 的商品`,
    (order: string) => `Show the lines of order ${order}`,
  ],
  notCounted: ['不计入', '不計入', 'not counted'],
  afterAsOf: ['截至日之后', '截至日之後', 'After the as-of day'],
  noProduct: ['（没有商品名）', '（沒有商品名稱）', '(no product name)'],
  showMore: [
    (count: string) => `再看 ${count} 单`,
    (count: string) => `再看 ${count} 筆`,
    (count: string) => `Show ${count} more`,
  ],
  nextStep: ['下一步', '下一步', 'What to do next'],
  noStep: [
    '现在没有需要处理的事。',
    '目前沒有需要處理的事。',
    'Nothing in particular to do right now.',
  ],
  leaveMarked: [
    '已标为勿联系：不要发消息，也不要打电话。',
    '已標為勿聯絡：不要傳訊息，也不要打電話。',
    'Marked do-not-contact: send nothing and do not call.',
  ],
  leaveRefused: [
    '短信、电话、邮件、微信都不收：等人自己来，来了再招呼。',
    '簡訊、電話、郵件、微信／LINE 都不收：等人自己來，來了再招呼。',
    'Wants no texts, calls, e-mails or chats: wait until they come in, and look after them then.',
  ],
  makeGoodComplaint: [
    '先把投诉处理好，再谈别的。',
    '先把客訴處理好，再談別的。',
    'Settle the complaint before anything else.',
  ],
  makeGoodRating: [
    (rating: string) => `最近一次只打了 ${rating} 分：先道歉，问清楚哪里不好。`,
    (rating: string) => `最近一次只打了 ${rating} 分：先道歉，問清楚哪裡不好。`,
    (rating: string) => `Gave only ${rating} last time: apologise and ask what went wrong.`,
  ],
  waitAfterContact: [
    (when: string) => `${when}刚联系过，先等等回音。`,
    (when: string) => `${when}剛聯絡過，先等等回音。`,
    (when: string) => `Contacted ${when}: wait for an answer first.`,
  ],
  congratulate: [
    (when: string, product: string) =>
      product === ''
        ? `${when}生日：发一句祝福。`
        : `${when}生日：发一句祝福，可以送点${product}。`,
    (when: string, product: string) =>
      product === ''
        ? `${when}生日：傳一句祝福。`
        : `${when}生日：傳一句祝福，可以送點${product}。`,
    (when: string, product: string) =>
      product === ''
        ? `Birthday ${when}: send a greeting.`
        : `Birthday ${when}: send a greeting, perhaps with some ${product}.`,
  ],
  callBack: [
    (silence: string, rhythm: string, product: string) =>
      `该来没来：平时约 ${rhythm}一次，这次已经 ${silence}。发条消息${product === '' ? '' : `，提一句常买的${product}`}。`,
    (silence: string, rhythm: string, product: string) =>
      `該來沒來：平時約 ${rhythm}一次，這次已經 ${silence}。傳則訊息${product === '' ? '' : `，提一句常買的${product}`}。`,
    (silence: string, rhythm: string, product: string) =>
      `Overdue: usually every ${rhythm}, now ${silence}. Send a message${product === '' ? '' : ` and mention the ${product}`}.`,
  ],
  callBackMixed: [
    (silence: string, gap: string, product: string) =>
      `该来没来：已经 ${silence}（${gap}）。发条消息${product === '' ? '' : `，提一句买过的${product}`}。`,
    (silence: string, gap: string, product: string) =>
      `該來沒來：已經 ${silence}（${gap}）。傳則訊息${product === '' ? '' : `，提一句買過的${product}`}。`,
    (silence: string, gap: string, product: string) =>
      `Overdue: ${silence} by now (${gap}). Send a message${product === '' ? '' : ` and mention the ${product}`}.`,
  ],
  letRest: [
    (silence: string) => `已经 ${silence}没来，走得很久了：不用常发，有真正的新消息时再问一次。`,
    (silence: string) => `已經 ${silence}沒來，離開很久了：不用常傳，有真正的新消息時再問一次。`,
    (silence: string) =>
      `Away for ${silence}, long gone: do not write often, but try once more when there is real news.`,
  ],
  welcomeNext: [
    (when: string, product: string) =>
      `${when}第一次下单：谢一声，问问${product === '' ? '' : product}用得怎么样。`,
    (when: string, product: string) =>
      `${when}第一次下單：謝一聲，問問${product === '' ? '' : product}用得如何。`,
    (when: string, product: string) =>
      `First order ${when}: say thank you and ask how ${product === '' ? 'it' : `the ${product}`} went.`,
  ],
  secondOrder: [
    (when: string, rhythm: string) =>
      `只来过一次（${when}）；店里的回头客约 ${rhythm}来一次：给一个再来的理由。`,
    (when: string, rhythm: string) =>
      `只來過一次（${when}）；店裡的回頭客約 ${rhythm}來一次：給一個再來的理由。`,
    (when: string, rhythm: string) =>
      `One order so far (${when}); returning customers here come every ${rhythm}: give a reason to come again.`,
  ],
  secondOrderAlone: [
    (when: string) => `只来过一次（${when}）：给一个再来的理由。`,
    (when: string) => `只來過一次（${when}）：給一個再來的理由。`,
    (when: string) => `One order so far (${when}): give a reason to come again.`,
  ],
  expectMixed: [
    (day: string, product: string) =>
      `把自己的间隔与全店合起来算，下一次大约在 ${day}${product === '' ? '' : `；备好常买的${product}`}。过了还没来，再联系。`,
    (day: string, product: string) =>
      `把自己的間隔與全店合起來算，下一次大約在 ${day}${product === '' ? '' : `；備好常買的${product}`}。過了還沒來，再聯絡。`,
    (day: string, product: string) =>
      `By this customer's gap and the shop's together the next order is due around ${day}${product === '' ? '' : `; have the ${product} ready`}. Get in touch if it does not come.`,
  ],
  expect: [
    (day: string, product: string) =>
      `按平时的间隔，下一次大约在 ${day}${product === '' ? '' : `；备好常买的${product}`}。过了还没来，再联系。`,
    (day: string, product: string) =>
      `依平時的間隔，下一次大約在 ${day}${product === '' ? '' : `；備好常買的${product}`}。過了還沒來，再聯絡。`,
    (day: string, product: string) =>
      `By the usual gap the next order is due around ${day}${product === '' ? '' : `; have the ${product} ready`}. Get in touch if it does not come.`,
  ],
  booked: [
    (when: string, product: string) =>
      `${when}已经约好${product === '' ? '' : `（${product}）`}：提前一天提醒一声就好。`,
    (when: string, product: string) =>
      `${when}已經約好${product === '' ? '' : `（${product}）`}：前一天提醒一聲就好。`,
    (when: string, product: string) =>
      `Already booked ${when}${product === '' ? '' : ` (${product})`}: a reminder the day before will do.`,
  ],
  leftByFile: [
    '文件里记为已流失。',
    '檔案裡記為已流失。',
    'The file says that this customer left.',
  ],
  stayedByFile: [
    '文件里记为还在。',
    '檔案裡記為還在。',
    'The file says that this customer stayed.',
  ],
  awaited: [
    (when: string, day: string, silence: string) =>
      `约在${day}（${when}）。上一单到现在 ${silence}，不算该来没来。`,
    (when: string, day: string, silence: string) =>
      `約在${day}（${when}）。上一筆到現在 ${silence}，不算該來沒來。`,
    (when: string, day: string, silence: string) =>
      `Booked for ${day} (${when}): ${silence} since the last order, but not overdue.`,
  ],
  receiver: ['收货人', '收件人', 'Receiver'],
  shipTo: ['寄往', '寄往', 'Shipped to'],
  sentTo: [
    (name: string) => `寄给 ${name}`,
    (name: string) => `寄給 ${name}`,
    (name: string) => `sent to ${name}`,
  ],
  receiverIsBuyer: ['本人', '本人', 'the buyer'],
  receiverOther: ['不是买家本人', '不是買家本人', 'not the buyer'],
  showOrder: [
    (order: string) => `展开订单 ${order}`,
    (order: string) => `展開訂單 ${order}`,
    (order: string) => `Show order ${order}`,
  ],
});
