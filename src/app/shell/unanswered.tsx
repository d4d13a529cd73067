import { defineText } from '#ui/words/text.ts';
import { useText } from '#ui/words/locale-context.tsx';
import { Notice } from '#ui/notice.tsx';

const unansweredText = defineText({
  safe: ['已导入的数据没有变化', '已匯入的資料沒有變動', 'The imported data is unchanged'],
  next: ['重新打开这个页面再试', '重新開啟這個頁面再試', 'Reload this page and try again'],
});

/** Stands for what a question's answer would show, where the question failed. */
export function Unanswered({ title }: { readonly title: string }) {
  const words = useText(unansweredText);
  return <Notice tone="error" title={title} safe={words.safe} next={words.next} />;
}
