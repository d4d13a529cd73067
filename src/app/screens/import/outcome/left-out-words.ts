/** Orders that are not counted, by why. */
import { wordIn, type Locale, type Wording } from '#domain/locale.ts';
import type { OrderState } from '#engine/shop/shop.ts';
import { formatsOf } from '#ui/words/formats.ts';

/** Why orders do not count, after their number: "42 单已关闭". */
const leftOutWords: Readonly<Record<OrderState, Wording<(count: string) => string>>> = {
  counted: [(n) => `${n} 单计入`, (n) => `${n} 筆計入`, (n) => `${n} counted`],
  pending: [(n) => `${n} 单未付款`, (n) => `${n} 筆未付款`, (n) => `${n} not paid`],
  closed: [(n) => `${n} 单已关闭`, (n) => `${n} 筆已關閉`, (n) => `${n} closed`],
  refunded: [(n) => `${n} 单全额退款`, (n) => `${n} 筆全額退款`, (n) => `${n} refunded in full`],
  returned: [(n) => `${n} 单是退货`, (n) => `${n} 筆是退貨`, (n) => `${n} returned`],
  freeLinesOnly: [
    (n) => `${n} 单只有赠品`,
    (n) => `${n} 筆只有贈品`,
    (n) => `${n} with free goods only`,
  ],
  undated: [(n) => `${n} 单没有日期`, (n) => `${n} 筆沒有日期`, (n) => `${n} without a date`],
  otherCurrency: [
    (n) => `${n} 单是别的币种`,
    (n) => `${n} 筆是別的幣別`,
    (n) => `${n} in another currency`,
  ],
  moneyOut: [
    (n) => `${n} 笔是支出（不是顾客付的）`,
    (n) => `${n} 筆是支出（不是顧客付的）`,
    (n) => `${n} paid out (by you, not by customers)`,
  ],
};

export type LeftOut = Readonly<Partial<Record<OrderState, number>>>;

/** How many orders do not count and why, the most first; null where all do. */
export function leftOutList(
  leftOut: LeftOut,
  locale: Locale,
): { readonly orders: number; readonly list: string } | null {
  const parts = Object.entries(leftOut)
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a) as [OrderState, number][];
  if (parts.length === 0) return null;
  const { integer } = formatsOf(locale);
  const said = parts.map(([state, count]) => wordIn(leftOutWords[state], locale)(integer(count)));
  return {
    orders: parts.reduce((sum, [, count]) => sum + count, 0),
    list: said.join(locale === 'en' ? ', ' : '、'),
  };
}
