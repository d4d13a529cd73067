import { defineText } from '#ui/words/text.ts';

export const saidText = defineText({
  title: ['说过什么', '說過什麼', 'What they said'],
  lead: [
    (parts: string) => `${parts}；新的在前`,
    (parts: string) => `${parts}；新的在前`,
    (parts: string) => `${parts}, newest first`,
  ],
  reviews: [
    (_: number, n: string) => `${n} 条评价`,
    (_: number, n: string) => `${n} 則評價`,
    (n: number, count: string) => `${count} ${n === 1 ? 'review' : 'reviews'}`,
  ],
  tickets: [
    (_: number, n: string) => `${n} 张客服单`,
    (_: number, n: string) => `${n} 張客服單`,
    (n: number, count: string) => `${count} ${n === 1 ? 'ticket' : 'tickets'}`,
  ],
  surveys: [
    (_: number, n: string) => `${n} 份问卷`,
    (_: number, n: string) => `${n} 份問卷`,
    (n: number, count: string) => `${count} ${n === 1 ? 'survey' : 'surveys'}`,
  ],
  review: ['评价', '評價', 'Review'],
  rating: [
    (rating: string) => `打了 ${rating} 分`,
    (rating: string) => `給了 ${rating} 分`,
    (rating: string) => `rated ${rating}`,
  ],
  nps: [
    (value: string) => `推荐意愿 ${value}（满分 10）`,
    (value: string) => `推薦意願 ${value}（滿分 10）`,
    (value: string) => `would recommend: ${value} of 10`,
  ],
  ticket: ['客服单', '客服單', 'Ticket'],
  complaint: ['投诉', '客訴', 'Complaint'],
  survey: ['问卷', '問卷', 'Survey'],
  undated: ['没有日期', '沒有日期', 'No date'],
  more: [
    (_: number, n: string) => `再看 ${n} 条`,
    (_: number, n: string) => `再看 ${n} 則`,
    (_: number, n: string) => `Show ${n} more`,
  ],
});
