import { defineText } from '#ui/words/text.ts';

export const asOfText = defineText({
  label: ['截至日', '截至日', 'As-of day'],
  isNow: [
    (day: string) => `各项数字改按 ${day} 计算`,
    (day: string) => `各項數字改以 ${day} 計算`,
    (day: string) => `Everything is computed as of ${day} now`,
  ],
  isDefault: ['截至日改回自动', '截至日改回自動', 'The as-of day follows the data again'],
  short: [
    (day: string) => `截至 ${day}`,
    (day: string) => `截至 ${day}`,
    (day: string) => `As of ${day}`,
  ],
  today: [
    (day: string) => `按今天（${day}）计算。`,
    (day: string) => `以今天（${day}）計算。`,
    (day: string) => `Computed as of today, ${day}.`,
  ],
  dayAfterNewest: [
    (newest: string, day: string) => `数据最新到 ${newest}，因此按 ${day} 计算。`,
    (newest: string, day: string) => `資料最新到 ${newest}，因此以 ${day} 計算。`,
    (newest: string, day: string) =>
      `The newest data is from ${newest}, so everything is computed as of ${day}.`,
  ],
  chosen: [
    (day: string) => `按你选的 ${day} 计算，之后的事都不算。`,
    (day: string) => `以你選的 ${day} 計算，之後的事都不算。`,
    (day: string) => `Computed as of ${day}, the day you chose; nothing after it counts.`,
  ],
  change: ['改为这一天', '改為這一天', 'Use this day'],
  explain: [
    '“多久没来”“本月新客”这些都从截至日往回数。选过去的一天，就能看到那天的样子。',
    '「多久沒來」「本月新客」這些都從截至日往回數。選過去的一天，就能看到那天的樣子。',
    '“Days away” and “new this month” are counted back from this day. Choose a past day to see things as they stood then.',
  ],
  choose: ['截至哪天', '截至哪天', 'As of'],
  toDefault: ['用回自动的截至日', '改回自動的截至日', 'Back to automatic'],
  failed: [
    '截至日没有改成，数字和原来一样',
    '截至日沒有改成，數字和原來一樣',
    'The day was not changed; the numbers are as before',
  ],
});
