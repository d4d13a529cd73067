import { defineText } from '#ui/words/text.ts';

export const receiverText = defineText({
  offer: [
    (column: string) =>
      `“${column}”是收货人的，没有拿来认人：礼物会寄给别人。多半寄给买家本人的话，可以当作买家手机，就能联系到人，也和问卷、会员名单对上。`,
    (column: string) =>
      `「${column}」是收件人的，沒有拿來認人：禮物會寄給別人。多半寄給買家本人的話，可以當作買家手機，就能聯絡到人，也和問卷、會員名單對上。`,
    (column: string) =>
      `“${column}” is the receiver's and identifies nobody, as gifts go to others. If you mostly ship to the buyers themselves, use it as their phone: you can reach them, and they are matched with surveys and member lists.`,
  ],
  take: ['当作买家手机', '當作買家手機', "Use as the buyers' phone"],
  taken: [
    (column: string) => `“${column}”当作买家手机：人数和结果已按这样重新算过。`,
    (column: string) => `「${column}」當作買家手機：人數與結果已照這樣重新算過。`,
    (column: string) =>
      `“${column}” stands for the buyers' phone: people and results above are counted that way.`,
  ],
  giveBack: ['改回收货人手机', '改回收件人手機', "Back to the receivers' phone"],
});
