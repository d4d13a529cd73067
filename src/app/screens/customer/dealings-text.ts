import { defineText } from '#ui/words/text.ts';

export const dealingsText = defineText({
  contracts: ['合同与订阅', '合約與訂閱', 'Contracts and subscriptions'],
  contractsLead: [
    (_: number, n: string) => `${n} 份，到期晚的在前；不计入消费`,
    (_: number, n: string) => `${n} 份，到期晚的在前；不計入消費`,
    (n: number, count: string) =>
      n === 1
        ? 'One, not counted as spending'
        : `${count}, the last to end first; not counted as spending`,
  ],
  deals: ['商机与报价', '商機與報價', 'Deals and quotes'],
  dealsLead: [
    (_: number, n: string) => `${n} 笔，新的在前；不计入消费`,
    (_: number, n: string) => `${n} 筆，新的在前；不計入消費`,
    (n: number, count: string) =>
      n === 1 ? 'One, not counted as spending' : `${count}, newest first; not counted as spending`,
  ],
  contract: ['合同', '合約', 'Contract'],
  deal: ['商机', '商機', 'Deal'],
  endsToday: ['今天到期', '今天到期', 'ends today'],
  endsIn: [
    (when: string) => `${when}到期`,
    (when: string) => `${when}到期`,
    (when: string) => `ends ${when}`,
  ],
  ended: [
    (when: string) => `${when}到期了`,
    (when: string) => `${when}到期了`,
    (when: string) => `ended ${when}`,
  ],
  from: [
    (day: string) => `${day} 起`,
    (day: string) => `${day} 起`,
    (day: string) => `from ${day}`,
  ],
  until: [
    (day: string) => `到 ${day}`,
    (day: string) => `到 ${day}`,
    (day: string) => `until ${day}`,
  ],
  renewed: [
    (day: string) => `${day} 续约`,
    (day: string) => `${day} 續約`,
    (day: string) => `renewed ${day}`,
  ],
  perPeriod: [
    (money: string, months: string) => `每 ${months} 个月 ${money}`,
    (money: string, months: string) => `每 ${months} 個月 ${money}`,
    (money: string, months: string) => `${money} per ${months} months`,
  ],
  churned: ['文件里记为已流失', '檔案裡記為已流失', 'marked as left in the file'],
  opened: [
    (day: string) => `${day} 开始`,
    (day: string) => `${day} 開始`,
    (day: string) => `opened ${day}`,
  ],
  closes: [
    (day: string) => `结束日 ${day}`,
    (day: string) => `結案日 ${day}`,
    (day: string) => `closes ${day}`,
  ],
  others: [
    (_: number, n: string) => `文件里的另外 ${n} 列`,
    (_: number, n: string) => `檔案裡的另外 ${n} 欄`,
    (n: number, count: string) => `${count} more ${n === 1 ? 'column' : 'columns'} of the file`,
  ],
  undated: ['没有日期', '沒有日期', 'No date'],
  more: [
    (_: number, n: string) => `再看 ${n} 份`,
    (_: number, n: string) => `再看 ${n} 份`,
    (_: number, n: string) => `Show ${n} more`,
  ],
});
