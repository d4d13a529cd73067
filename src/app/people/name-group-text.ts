import { defineText } from '#ui/words/text.ts';

export const nameGroupText = defineText({
  rename: [
    (name: string) => `给“${name}”改名、写做法`,
    (name: string) => `為「${name}」改名、寫做法`,
    (name: string) => `Rename "${name}" or note what to do`,
  ],
  face: ['改名', '改名', 'Rename'],
  name: ['这群人叫什么', '這群人叫什麼', 'Name of the group'],
  todo: ['对他们做什么（可不填）', '對他們做什麼（可不填）', 'What to do with them (optional)'],
  todoHint: [
    '会写在这一群的页面和画像上，排在建议前面。',
    '會寫在這一群的頁面和畫像上，排在建議前面。',
    "Shown on the group's page and its persona, above the advice.",
  ],
  save: ['存下', '儲存', 'Save'],
  giveBack: [
    (name: string) => `用回“${name}”`,
    (name: string) => `用回「${name}」`,
    (name: string) => `Back to "${name}"`,
  ],
  taken: [
    (name: string) => `已经有一群叫“${name}”，换一个名字`,
    (name: string) => `已經有一群叫「${name}」，換一個名字`,
    (name: string) => `"${name}" is taken or too close: choose another name`,
  ],
  renamed: [
    (before: string, name: string) => `“${before}”现在叫“${name}”，到处都跟着改了`,
    (before: string, name: string) => `「${before}」現在叫「${name}」，各處都跟著改了`,
    (before: string, name: string) => `"${before}" is now called "${name}" everywhere`,
  ],
  noted: [
    (name: string) => `“${name}”的做法已存下`,
    (name: string) => `「${name}」的做法已儲存`,
    (name: string) => `Saved what to do with "${name}"`,
  ],
  notSaved: [
    '没有存下来：请再试一次，名字没有变化',
    '沒有存下來：請再試一次，名字沒有變動',
    'Nothing was saved: please try again. The names are unchanged',
  ],
  ownNote: ['自己写的', '自己寫的', 'Your note'],
  groups: ['八个价值群', '八個價值群', 'The eight value groups'],
  group: ['价值群', '價值群', 'Group'],
  people: ['人数', '人數', 'People'],
  money: ['消费金额', '消費金額', 'Money'],
  high: ['高', '高', 'high'],
  low: ['低', '低', 'low'],
  computing: ['正在计算…', '計算中…', 'Computing…'],
});
