import { defineText } from '#ui/words/text.ts';

export const currencyText = defineText({
  shownIn: [
    (currency: string) => `金额按${currency}显示`,
    (currency: string) => `金額以${currency}顯示`,
    (currency: string) => `Currency: ${currency}`,
  ],
  none: ['金额没有币种，选一个', '金額沒有幣別，選一個', 'Money has no currency yet: choose one'],
  asFiles: ['按文件里写的', '依檔案裡寫的', 'As the files say'],
  asFilesNow: ['金额按文件里写的币种显示', '金額依檔案裡寫的幣別顯示', 'Currency of the files'],
  note: [
    '只换符号，不换算。',
    '只換符號，不換算。',
    'Changes the sign only; nothing is converted.',
  ],
  failed: [
    '币种没有改成，请再试一次',
    '幣別沒有改成，請再試一次',
    'The currency was not changed; please try again',
  ],
});
