/** Words of the groups that everyone belongs to: by RFM, and by stage. */
import { RFM_TERMS } from '#domain/glossary/rfm.ts';
import { RHYTHM_TERMS } from '#domain/glossary/rhythm.ts';
import type { Term } from '#domain/glossary/term.ts';
import type { ValueGroup } from '#domain/value-group.ts';
import type { SegmentWords } from './segment-words.ts';

function named({ term, definition }: Term, acts: Omit<SegmentWords, 'name' | 'meaning'>) {
  return { name: term, meaning: definition, ...acts };
}

export const rfmSegmentWords: Readonly<Record<`rfm-${ValueGroup}`, SegmentWords>> = {
  'rfm-HHH': named(RFM_TERMS.rfmHHH, {
    todo: [
      [
        '新品和好位置先给他们。',
        '新品和好位置先給他們。',
        'Give them new products and the best seats first.',
      ],
      [
        '让他们有一个认得的人可以找。',
        '讓他們有一位認得的人可以找。',
        'Give them one person they know to turn to.',
      ],
      ['请他们介绍朋友。', '請他們介紹朋友。', 'Ask them to recommend you to friends.'],
    ],
    avoid: [
      '别用折扣答谢：用时间和心意。',
      '別用折扣答謝：用時間和心意。',
      'Thank them with time and care, not with discounts.',
    ],
  }),
  'rfm-HLH': named(RFM_TERMS.rfmHLH, {
    todo: [
      [
        '推荐和上次那单搭配的东西，让他们早些再来。',
        '推薦和上次那筆搭配的東西，讓他們早些再來。',
        'Suggest what goes with their last order, so that they come again soon.',
      ],
      [
        '请他们入会，说清好处。',
        '請他們入會，說清好處。',
        'Offer membership, and make its benefits plain.',
      ],
    ],
    avoid: [
      '别用小额凑单打发他们。',
      '別用小額湊單打發他們。',
      'Do not push small add-ons on them.',
    ],
  }),
  'rfm-LHH': named(RFM_TERMS.rfmLHH, {
    todo: [
      [
        '这个月就联系，说一件他们常买的东西。',
        '這個月就聯絡，說一件他們常買的東西。',
        'Get in touch this month, with something they used to buy.',
      ],
      [
        '查一查是不是缺货、涨价或服务出了问题。',
        '查一查是不是缺貨、漲價或服務出了問題。',
        'Check whether stock, prices or service went wrong.',
      ],
    ],
    avoid: ['别只发一张券了事。', '別只傳一張券了事。', 'Do not leave it at one coupon.'],
  }),
  'rfm-LLH': named(RFM_TERMS.rfmLLH, {
    todo: [
      [
        '逐个打电话：人不多，每位都花过不少。',
        '逐一打電話：人不多，每位都花過不少。',
        'Call each of them: they are few, and each has spent much.',
      ],
      [
        '给一个明确的、一次性的回来理由。',
        '給一個明確的、一次性的回來理由。',
        'Give one clear reason to return, once.',
      ],
    ],
    avoid: [
      '别频繁群发，拉黑了就再也联系不上。',
      '別頻繁群發，被封鎖就再也聯絡不上。',
      'No frequent mailings: once they block you, they are out of reach.',
    ],
  }),
  'rfm-HHL': named(RFM_TERMS.rfmHHL, {
    todo: [
      [
        '推荐组合装和搭配，提高每单。',
        '推薦組合和搭配，提高每筆金額。',
        'Suggest sets and matching items to make orders larger.',
      ],
      [
        '凑满额送一样小东西。',
        '滿額送一樣小東西。',
        'Add a small gift above an amount slightly over their usual one.',
      ],
    ],
    avoid: [
      '别嫌单小：他们来得勤。',
      '別嫌單小：他們來得勤。',
      'Do not neglect them for small orders: they come often.',
    ],
  }),
  'rfm-HLL': named(RFM_TERMS.rfmHLL, {
    todo: [
      [
        '问第一印象，介绍店里最好的几样。',
        '問第一印象，介紹店裡最好的幾樣。',
        'Ask for their first impression, and show your best few products.',
      ],
      ['给第二单一个理由。', '給第二筆訂單一個理由。', 'Give them a reason for a second order.'],
    ],
    avoid: ['别一次推太多。', '別一次推太多。', 'Do not offer too much at once.'],
  }),
  'rfm-LHL': named(RFM_TERMS.rfmLHL, {
    todo: [
      [
        '用新品或换季提醒他们。',
        '用新品或換季提醒他們。',
        'Remind them with what is new or in season.',
      ],
      ['一个月一次就好。', '一個月一次就好。', 'Once a month is enough.'],
    ],
    avoid: [
      '别为他们花太多人力。',
      '別為他們花太多人力。',
      'Do not spend much manual work on them.',
    ],
  }),
  'rfm-LLL': named(RFM_TERMS.rfmLLL, {
    todo: [['大促时一起通知。', '大型活動時一起通知。', 'Include them only in your big sales.']],
    avoid: ['别单独为他们做活动。', '別單獨為他們辦活動。', 'No campaign for them alone.'],
  }),
};

export const stageSegmentWords: Readonly<Record<`stage-${string}`, SegmentWords>> = {
  'stage-potential': named(RHYTHM_TERMS.stagePotential, {
    todo: [
      [
        '给第一单一个简单的理由。',
        '給第一筆訂單一個簡單的理由。',
        'Give them a simple reason for a first order.',
      ],
      ['看看是从哪里认识你的。', '看看是從哪裡認識你的。', 'Find out where they heard of you.'],
    ],
    avoid: [
      '别当作老客来称呼。',
      '別當作老客來稱呼。',
      'Do not address them as long-standing customers.',
    ],
  }),
  'stage-new': named(RHYTHM_TERMS.stageNew, {
    todo: [
      [
        '一周内问一句东西好不好。',
        '一週內問一句東西好不好。',
        'Ask within a week whether all was well.',
      ],
      ['介绍常客都买什么。', '介紹常客都買什麼。', 'Show what regulars buy.'],
    ],
    avoid: ['别立刻推下一单。', '別立刻推下一筆。', 'Do not push the next order right away.'],
  }),
  'stage-active': named(RHYTHM_TERMS.stageActive, {
    todo: [
      ['照常服务，别打扰。', '照常服務，別打擾。', 'Serve them as usual, and leave them in peace.'],
      ['按他们的节奏提醒一次。', '依他們的節奏提醒一次。', 'One reminder, at their own pace.'],
    ],
    avoid: [
      '别给本来就会来的人打折。',
      '別給本來就會來的人打折。',
      'No discount for those who come anyway.',
    ],
  }),
  'stage-dormant': named(RHYTHM_TERMS.stageDormant, {
    todo: [
      ['先联系花得多的。', '先聯絡花得多的。', 'Begin with those who spent most.'],
      [
        '提起上次买的东西，问用完了没有。',
        '提起上次買的東西，問用完了沒有。',
        'Mention what they bought last, and ask whether they have used it up.',
      ],
    ],
    avoid: ['别再等一个月。', '別再等一個月。', 'Do not wait another month.'],
  }),
  'stage-lost': named(RHYTHM_TERMS.stageLost, {
    todo: [
      [
        '一年联系一两次，用真正的新消息。',
        '一年聯絡一兩次，用真正的新消息。',
        'Once or twice a year, with real news.',
      ],
      [
        '问清离开的原因，比赢回来更值。',
        '問清離開的原因，比贏回來更值得。',
        'Learning why they left is worth more than winning them back.',
      ],
    ],
    avoid: ['别每周都发。', '別每週都傳。', 'Do not write every week.'],
  }),
  'stage-returned': named(RHYTHM_TERMS.stageReturned, {
    todo: [
      ['说一句欢迎回来。', '說一句歡迎回來。', 'Say welcome back.'],
      ['两周内再联系一次。', '兩週內再聯絡一次。', 'Get in touch again within two weeks.'],
    ],
    avoid: ['别问为什么走了那么久。', '別問為什麼離開那麼久。', 'Do not ask why they stayed away.'],
  }),
};
