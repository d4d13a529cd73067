/** A trait of a group as what one says of them: "prefer tea", "常在深夜下单". */
import type { NamedColumn } from '#app/people/people-columns.ts';
import { wordIn, type Locale, type Wording } from '#domain/locale.ts';
import type { Trait } from '#engine/statistics/contrast.ts';

type Phrase = Wording | Wording<(value: string) => string>;

/** By column, or by column and value where each value is said in its own way. English goes on after "they". */
const PHRASES: Readonly<Record<string, Phrase>> = {
  'tags.spending=top': ['花得最多', '花得最多', 'are among the top spenders'],
  'tags.spending=high': ['花得多', '花得多', 'spend a lot'],
  'tags.basket=large': ['一单买得多', '一筆買得多', 'place large orders'],
  'tags.loyalty=regular': ['是常客', '是常客', 'are regulars'],
  'tags.loyalty=repeat': ['来过几次', '來過幾次', 'have come back'],
  'tags.loyalty=once': ['只买过一次', '只買過一次', 'bought once'],
  'tags.pace=fortnight': ['两周内就再来', '兩週內就再來', 'come back within two weeks'],
  'tags.pace=month': ['每月来一回', '每月來一回', 'come about once a month'],
  'tags.pace=seldom': ['隔很久才来', '隔很久才來', 'come rarely'],
  'tags.spendTrend=rising': ['越买越多', '越買越多', 'spend more than they did a year ago'],
  'tags.spendTrend=falling': [
    '买得越来越少',
    '買得越來越少',
    'spend less than they did a year ago',
  ],
  'tags.bargain=hunter': ['有优惠才买', '有折扣才買', 'wait for discounts'],
  'tags.bargain=fullPrice': ['不等优惠就买', '不等折扣就買', 'pay full price'],
  'tags.bulk=bulk': ['一次买很多件', '一次買很多件', 'buy many pieces at once'],
  'tags.gifts=giver': ['常买来送人', '常買來送人', 'often send to others'],
  'tags.weekend=weekend': ['常在周末下单', '常在週末下單', 'order mostly at weekends'],
  'tags.weekend=weekdays': ['只在平日下单', '只在平日下單', 'order on weekdays only'],
  'tags.hours=night': ['常在深夜下单', '常在深夜下單', 'order late at night'],
  'tags.hours=evening': ['常在晚上下单', '常在晚上下單', 'order in the evening'],
  'tags.variety=explorer': ['喜欢尝新', '喜歡嘗鮮', 'buy all sorts of things'],
  'tags.variety=sameAgain': ['总买同一样', '總買同一樣', 'always buy the same'],
  'tags.returns=often': ['常退货', '常退貨', 'send a lot back'],
  'tags.family=children': [
    '家里有孩子或人口多',
    '家裡有孩子或人口多',
    'have children or a larger household',
  ],
  'tags.mood=unhappy': ['最近给了差评', '最近給了負評', 'were unhappy recently'],
  'tags.mood=happy': ['一向给好评', '一向給好評', 'give good ratings'],
  'tags.complaint=recent': ['最近投诉过', '最近客訴過', 'complained recently'],
  'tags.complaint=before': ['以前投诉过', '以前客訴過', 'have complained before'],
  'tags.lookers=looking': ['常来看却没买', '常來看卻沒買', 'browse without buying'],
  'tags.lookers=visiting': ['最近来看过', '最近來看過', 'visited recently'],
  'tags.coupons=holds': ['手上有券', '手上有券', 'hold coupons'],
  'tags.coupons=redeems': ['会用券', '會用券', 'redeem coupons'],
  'tags.favouriteCategory': [
    (value) => `偏爱${value}`,
    (value) => `偏愛${value}`,
    (value) => `prefer ${value}`,
  ],
  'tags.favouriteProduct': [
    (value) => `最常买${value}`,
    (value) => `最常買${value}`,
    (value) => `buy ${value} most`,
  ],
  'tags.favouriteChannel': [
    (value) => `常从${value}来`,
    (value) => `常從${value}來`,
    (value) => `come through ${value}`,
  ],
  'tags.favouritePayment': [
    (value) => `常用${value}付款`,
    (value) => `常用${value}付款`,
    (value) => `pay by ${value}`,
  ],
  'tags.favouriteWeekday': [
    (value) => `常在${value}下单`,
    (value) => `常在${value}下單`,
    (value) => `order on ${value}s`,
  ],
  'tags.province': [
    (value) => `在${value}`,
    (value) => `在${value}`,
    (value) => `live in ${value}`,
  ],
  'tags.district': [
    (value) => `在${value}`,
    (value) => `在${value}`,
    (value) => `live in ${value}`,
  ],
  'tags.city': [(value) => `在${value}`, (value) => `在${value}`, (value) => `live in ${value}`],
  'tags.age': [(value) => `是${value}`, (value) => `是${value}`, (value) => `are ${value}`],
  'tags.memberLevel': [
    (value) => `是${value.replace(/会员$/, '')}会员`,
    (value) => `是${value.replace(/會員$/, '')}會員`,
    // A level may be called "Member" itself.
    (value) =>
      /^members?$/i.test(value) ? 'are members' : `are ${value.replace(/ members?$/i, '')} members`,
  ],
  'tags.device': [(value) => `用${value}`, (value) => `用${value}`, (value) => `use ${value}`],
};

/** The trait in words; a column without a phrase is named with its value. */
export function sayTrait(
  { column, value }: Pick<Trait, 'column' | 'value'>,
  named: Pick<NamedColumn, 'label' | 'codes'>,
  locale: Locale,
): string {
  const said = named.codes?.[value] ?? value;
  const phrase = PHRASES[`${column}=${value}`] ?? PHRASES[column];
  if (phrase !== undefined) {
    const own = wordIn<string | ((value: string) => string)>(phrase, locale);
    return typeof own === 'string' ? own : spaceLatin(own(said));
  }
  return locale === 'en' ? `${named.label}: ${said}` : `${named.label}：${said}`;
}

/** The trait as an entry of a list: "常客", where a sentence says "是常客". */
export function nameTrait(said: string): string {
  return said.replace(/^是(?=\S)/, '');
}

/** The trait behind "多半", which says how often already: "在深夜下单". */
export function afterMost(said: string): string {
  return said.replace(/^常(?=在)/, '');
}

/** A space between Han and Latin: 偏爱 SOFT DRINKS. */
export function spaceLatin(text: string): string {
  return text
    .replaceAll(/(\p{Script=Han})([A-Za-z0-9])/gu, '$1 $2')
    .replaceAll(/([A-Za-z0-9])(\p{Script=Han})/gu, '$1 $2');
}

/** Whether the trait has a phrase that goes on in a sentence. */
export function isSayable({ column, value }: Pick<Trait, 'column' | 'value'>): boolean {
  return Object.hasOwn(PHRASES, `${column}=${value}`) || Object.hasOwn(PHRASES, column);
}
