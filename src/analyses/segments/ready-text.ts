import type { ReadySegmentId } from './ready-segments.ts';
import type { SegmentWords } from './segment-words.ts';

export const readySegmentWords: Readonly<Record<ReadySegmentId, SegmentWords>> = {
  highQuiet: {
    name: ['大客户好久没来', '大客戶好久沒來', 'High value, gone quiet'],
    meaning: [
      '花得多的前三成里，按自己的节奏早该来了却没来的人。',
      '花得多的前三成裡，依自己的節奏早該來了卻沒來的人。',
      'Of the top 30% by money, those who should have been back long ago by their own rhythm.',
    ],
    todo: [
      [
        '由熟悉他们的人逐个打电话或发消息，问一句最近怎么样。',
        '由熟悉他們的人逐一打電話或傳訊息，問一句最近如何。',
        'Have someone they know call or write to each of them and ask how they are.',
      ],
      [
        '提起他们最常买的那样东西，问要不要留一份。',
        '提起他們最常買的那樣東西，問要不要留一份。',
        'Mention what they buy most and offer to set some aside.',
      ],
      [
        '先联系一年花得最多的十位，记下不来的原因。',
        '先聯絡一年花得最多的十位，記下不來的原因。',
        'Begin with the ten who spend most a year, and write down why they stayed away.',
      ],
    ],
    avoid: [
      '别群发折扣：他们不是嫌贵，群发只会让人觉得自己是个号码。',
      '別群發折扣：他們不是嫌貴，群發只會讓人覺得自己是個號碼。',
      'No mass discounts: price is not why they left, and a mailing makes them feel like a number.',
    ],
  },
  best: {
    name: ['最好的客人', '最好的客人', 'Best customers'],
    meaning: [
      '花得最多的一成，而且仍照常来。',
      '花得最多的一成，而且仍照常來。',
      'The top tenth by money, and still coming as usual.',
    ],
    todo: [
      [
        '新品先告诉他们，给他们留货。',
        '新品先告訴他們，替他們留貨。',
        'Tell them about new products first, and set some aside for them.',
      ],
      [
        '记住他们的喜好，买单时说一声谢谢。',
        '記住他們的喜好，結帳時說聲謝謝。',
        'Remember what they like, and thank them by name.',
      ],
      ['请他们带一位朋友来。', '請他們帶一位朋友來。', 'Ask them to bring a friend.'],
    ],
    avoid: [
      '别给他们发大折扣：他们本来就会买。',
      '別給他們大折扣：他們本來就會買。',
      'No big discounts: they buy anyway.',
    ],
  },
  dueNow: {
    name: ['这几天该来了', '這幾天該來了', 'Due about now'],
    meaning: [
      '按自己平时的间隔，这几天正好该下单的回头客。',
      '依自己平時的間隔，這幾天正好該下單的回頭客。',
      'Returning customers whose usual gap ends about now.',
    ],
    todo: [
      [
        '发一句提醒，附上常买的东西和现在的价格。',
        '傳一句提醒，附上常買的東西和現在的價格。',
        'Send one reminder with what they usually buy and what it costs now.',
      ],
      [
        '确认他们常买的东西有货。',
        '確認他們常買的東西有貨。',
        'Make sure that what they usually buy is in stock.',
      ],
    ],
    avoid: ['一次就够，别连着催。', '一次就夠，別連著催。', 'Once is enough: do not chase.'],
  },
  newPromising: {
    name: ['有潜力的新客', '有潛力的新客', 'New and promising'],
    meaning: [
      '刚来不久、第一单就不小的新客。',
      '剛來不久、第一筆就不小的新客。',
      'New customers whose first order was larger than most.',
    ],
    todo: [
      [
        '一周内问一句东西好不好用。',
        '一週內問一句東西好不好用。',
        'Ask within a week whether all was well.',
      ],
      [
        '推荐和第一单搭配的东西，给一个回来的理由。',
        '推薦和第一筆搭配的東西，給一個回來的理由。',
        'Suggest something that goes with the first order, as a reason to return.',
      ],
    ],
    avoid: [
      '别急着卖会员卡，先让第一次购物圆满。',
      '別急著賣會員卡，先讓第一次購物圓滿。',
      'Do not push membership yet: let the first purchase go well.',
    ],
  },
  onceOnly: {
    name: ['只买过一次', '只買過一次', 'One order only'],
    meaning: [
      '到现在只下过一单的人。',
      '到現在只下過一筆訂單的人。',
      'Everyone with exactly one order so far.',
    ],
    todo: [
      [
        '给第二单一个小小的理由，比如凭小票换小样。',
        '給第二筆訂單一個小小的理由，例如憑收據換試用品。',
        'Give them a small reason for a second order, such as a sample with the receipt.',
      ],
      [
        '看看他们第一单买的是什么，哪样东西留不住人。',
        '看看他們第一筆買的是什麼，哪樣東西留不住人。',
        'Look at what they bought first: which products bring nobody back.',
      ],
    ],
    avoid: ['别当成熟客来称呼。', '別當成熟客來稱呼。', 'Do not address them as old friends.'],
  },
  comeBack: {
    name: ['离开后又回来', '離開後又回來', 'Back after a long time'],
    meaning: [
      '隔了很久，最近又来买了的人。',
      '隔了很久，最近又來買了的人。',
      'People who recently bought again after a very long gap.',
    ],
    todo: [
      [
        '说一句欢迎回来，问问这次是为什么来。',
        '說一句歡迎回來，問問這次是為什麼來。',
        'Say welcome back, and ask what brought them.',
      ],
      [
        '两周内再联系一次，别让他们又走远。',
        '兩週內再聯絡一次，別讓他們又走遠。',
        'Get in touch again within two weeks, before they drift off.',
      ],
    ],
    avoid: ['别问为什么走了那么久。', '別問為什麼離開那麼久。', 'Do not ask why they stayed away.'],
  },
  birthdayMonth: {
    name: ['本月生日', '本月生日', 'Birthday this month'],
    meaning: [
      '生日在截至日所在月份的人。',
      '生日在截至日當月的人。',
      'People whose birthday falls in the month of the as-of day.',
    ],
    todo: [
      [
        '当天发一句祝福，写上称呼。',
        '當天傳一句祝福，寫上稱呼。',
        'Send good wishes on the day, by name.',
      ],
      [
        '送一份小礼物，到店领取。',
        '送一份小禮物，到店領取。',
        'Offer a small present to pick up in the shop.',
      ],
    ],
    avoid: [
      '别在祝福里夹一堆广告。',
      '別在祝福裡夾一堆廣告。',
      'Do not hide an advertisement in the greeting.',
    ],
  },
  bargainHunters: {
    name: ['有优惠才买', '有折扣才買', 'Bargain hunters'],
    meaning: [
      '至少三单、七成以上都用了优惠的人。',
      '至少三筆、七成以上都用了折扣的人。',
      'Three orders or more, at least 70% of them with a discount.',
    ],
    todo: [
      [
        '清仓和满减先通知他们。',
        '出清和滿額折扣先通知他們。',
        'Tell them about clearances and offers first.',
      ],
      [
        '用“多买更划算”代替直接打折。',
        '用「多買更划算」代替直接打折。',
        'Offer a better price for more, rather than a plain discount.',
      ],
    ],
    avoid: [
      '别向他们推全价新品。',
      '別向他們推原價新品。',
      'Do not offer them new products at full price.',
    ],
  },
  bulkBuyers: {
    name: ['一次买很多', '一次買很多', 'Bulk buyers'],
    meaning: [
      '同一样东西一次买六件以上，而且排在店里前 5%。',
      '同一樣東西一次買六件以上，而且排在店裡前 5%。',
      'Six or more of one thing at once, among the top 5% of the shop.',
    ],
    todo: [
      [
        '问一问是不是给公司或店里买，留个专门的联系人。',
        '問一問是不是給公司或店家買，留個專門的聯絡人。',
        'Ask whether they buy for a company, and name one contact for them.',
      ],
      ['给一张按数量的报价。', '給一張依數量的報價。', 'Give a price list by quantity.'],
      [
        '大单之前先确认库存和发票。',
        '大單之前先確認庫存和發票。',
        'Check stock and invoice before the next large order.',
      ],
    ],
    avoid: [
      '别让他们在网上一件件下单。',
      '別讓他們在網路上一件件下單。',
      'Do not make them order item by item online.',
    ],
  },
  giftGivers: {
    name: ['常送礼', '常送禮', 'Gift givers'],
    meaning: [
      '至少三单、寄给过三位以上不同的人。',
      '至少三筆、寄給過三位以上不同的人。',
      'Three orders or more, sent to at least three different people.',
    ],
    todo: [
      [
        '节日前两周问要不要礼盒和贺卡。',
        '節日前兩週問要不要禮盒和賀卡。',
        'Two weeks before a holiday, offer gift boxes and cards.',
      ],
      [
        '记下收礼的人和日子，明年提醒。',
        '記下收禮的人和日子，明年提醒。',
        'Note who it was for and when, and remind them next year.',
      ],
    ],
    avoid: [
      '别在包裹里放价目单，也别联系收礼的人。',
      '別在包裹裡放價目單，也別聯絡收禮的人。',
      'No price list in the parcel, and never write to the receivers.',
    ],
  },
  families: {
    name: ['有孩子的家庭', '有孩子的家庭', 'Families'],
    meaning: [
      '有孩子，或家里有三口人以上。',
      '有孩子，或家裡有三個人以上。',
      'With children, or households of three or more.',
    ],
    todo: [
      ['推大包装和家庭套装。', '推大包裝和家庭組合。', 'Offer large packs and family sets.'],
      [
        '开学和假期前提醒一次。',
        '開學和假期前提醒一次。',
        'Remind them once before school and holidays begin.',
      ],
    ],
    avoid: [
      '别猜孩子的年龄和性别。',
      '別猜孩子的年齡和性別。',
      'Do not guess the age or gender of the children.',
    ],
  },
  fallingSpend: {
    name: ['还在来，花得少了', '還在來，花得少了', 'Still here, spending less'],
    meaning: [
      '仍照常来，但近一年比前一年少花了一半以上。',
      '仍照常來，但近一年比前一年少花了一半以上。',
      'Still coming as usual, but spending less than half as much as the year before.',
    ],
    todo: [
      [
        '看看少买的是哪一类，问问是不是换了别家。',
        '看看少買的是哪一類，問問是不是換了別家。',
        'See which category they dropped, and ask whether someone else has it now.',
      ],
      [
        '把那一类的新品或改进告诉他们。',
        '把那一類的新品或改進告訴他們。',
        'Tell them what is new or better in that category.',
      ],
    ],
    avoid: [
      '别等到他们不来了再管。',
      '別等到他們不來了再管。',
      'Do not wait until they stop coming.',
    ],
  },
  unhappy: {
    name: ['不满意的人', '不滿意的人', 'Unhappy'],
    meaning: [
      '最近打了低分，或投诉还没过去的人。',
      '最近打了低分，或客訴還沒過去的人。',
      'A bad rating last time, or a recent complaint.',
    ],
    todo: [
      [
        '先解决问题，再由负责人回一个电话。',
        '先解決問題，再由負責人回一通電話。',
        'Solve the problem first, then have the owner call.',
      ],
      [
        '写下处理结果，一个月后再问一次。',
        '寫下處理結果，一個月後再問一次。',
        'Write down what was done, and ask again in a month.',
      ],
    ],
    avoid: [
      '问题没解决前，别发任何促销。',
      '問題沒解決前，別傳任何促銷。',
      'No promotions until the problem is solved.',
    ],
  },
  lookers: {
    name: ['常看没买', '常看沒買', 'Looking, not buying'],
    meaning: [
      '近 30 天来看过三次以上，90 天里却没下单。',
      '近 30 天來看過三次以上，90 天內卻沒下單。',
      'Visited three times or more within 30 days, without an order in 90.',
    ],
    todo: [
      [
        '针对看得最多的那样，回答常见的疑问：尺码、到货、退换。',
        '針對看得最多的那樣，回答常見的疑問：尺寸、到貨、退換。',
        'For what they look at most, answer the usual questions: size, delivery, returns.',
      ],
      [
        '给一个小的、有期限的理由。',
        '給一個小的、有期限的理由。',
        'Give a small reason to buy, with a deadline.',
      ],
    ],
    avoid: [
      '别说“我们看到你在看”：让人不舒服。',
      '別說「我們看到你在看」：讓人不舒服。',
      'Do not say that you saw them looking: it feels creepy.',
    ],
  },
  couponHolders: {
    name: ['手上有券没用', '手上有券沒用', 'Holding coupons'],
    meaning: [
      '手上有没用、也没过期的优惠券。',
      '手上有沒用、也沒過期的優惠券。',
      'People with coupons neither used nor expired.',
    ],
    todo: [
      [
        '到期前一周提醒，写明能用在哪些东西上。',
        '到期前一週提醒，寫明能用在哪些東西上。',
        'Remind them a week before it expires, and say what it can be used for.',
      ],
      ['到店时主动提一句。', '到店時主動提一句。', 'Mention it when they come in.'],
    ],
    avoid: [
      '券没用完前，别再发新的。',
      '券沒用完前，別再發新的。',
      'No new coupon until this one is used.',
    ],
  },
  nightOwls: {
    name: ['深夜下单的人', '深夜下單的人', 'Night owls'],
    meaning: [
      '至少三单、一半以上在 22 点以后的人。',
      '至少三筆、一半以上在 22 點以後的人。',
      'Three orders or more, at least half of them after 10 p.m.',
    ],
    todo: [
      [
        '消息安排在晚上九点左右发。',
        '訊息安排在晚上九點左右傳。',
        'Send messages at about nine in the evening.',
      ],
      [
        '让夜里也能自助查到货期和退换。',
        '讓夜裡也能自助查到貨期和退換。',
        'Let them look up delivery and returns on their own at night.',
      ],
    ],
    avoid: ['别在清早打电话。', '別在清早打電話。', 'Do not call early in the morning.'],
  },
};
