import { useState } from 'react';
import { useLocation } from 'wouter';
import { ConfirmDialog } from '#ui/confirm-dialog.tsx';
import { en, tw, zh } from '#ui/words/formats.ts';
import { useLocale, useText } from '#ui/words/locale-context.tsx';
import { defineText } from '#ui/words/text.ts';
import { showToast } from '#ui/toast.ts';
import { dataClient, failureOf } from '#app/asking/data-client.ts';
import { failureTrouble } from '#app/screens/import/failures/failure-words.ts';
import { answerOf, useCall } from '#app/asking/use-call.ts';

const text = defineText({
  title: ['移除示例店铺？', '移除示範店家？', 'Remove the demo shop?'],
  people: [
    (people: number, orders: number) =>
      `${zh.integer(people)} 位顾客和 ${zh.integer(orders)} 笔计入的订单会消失；都是编出来的。`,
    (people: number, orders: number) =>
      `${tw.integer(people)} 位顧客與 ${tw.integer(orders)} 筆計入的訂單會消失；都是虛構的。`,
    (people: number, orders: number) =>
      `${en.plural(people, { one: '# customer', other: '# customers' })} and ${en.plural(orders, { one: '# counted order', other: '# counted orders' })} will be gone; all of them are made up.`,
  ],
  steps: [
    (steps: number) => `你在示例里做过的 ${zh.integer(steps)} 步（标签、分群、标记等）也一并消失。`,
    (steps: number) => `你在示範裡做過的 ${tw.integer(steps)} 步（標籤、分群、標記等）也一併消失。`,
    (steps: number) =>
      `So will ${en.plural(steps, { one: 'the # step', other: 'the # steps' })} you took in it (tags, segments, marks).`,
  ],
  final: [
    '这一步不能撤销；示例随时可以重新打开。',
    '這一步不能復原；示範隨時可以重新開啟。',
    'This cannot be undone; you can open the demo again at any time.',
  ],
  confirm: ['移除示例', '移除示範', 'Remove the demo'],
  keep: ['再看看', '再看看', 'Keep looking'],
  removed: [
    '示例店铺已移除，没有留下任何数据',
    '示範店家已移除，沒有留下任何資料',
    'The demo shop was removed; nothing of it is left',
  ],
});

/** Says in numbers what goes with the demo shop, and takes it away. */
export function DemoRemoval({ onClose }: { readonly onClose: () => void }) {
  const words = useText(text);
  const locale = useLocale();
  const [, navigate] = useLocation();
  const [isBusy, setBusy] = useState(false);
  const overview = answerOf(useCall('result.overview', isBusy ? undefined : {}));
  const acts = answerOf(useCall('history.view', isBusy ? undefined : null))?.acts ?? [];
  const steps = acts.filter(({ told }) => told.kind !== 'import').length;
  const remove = async () => {
    setBusy(true);
    try {
      await dataClient.call('demo.remove', null);
      navigate('/');
      showToast(words.removed);
    } catch (error) {
      const { happened, next } = failureTrouble(failureOf(error), locale);
      showToast(`${happened} ${next}`, { tone: 'error' });
      onClose();
    }
  };
  return (
    <ConfirmDialog
      title={words.title}
      confirmLabel={words.confirm}
      cancelLabel={words.keep}
      isBusy={isBusy}
      onConfirm={() => void remove()}
      onCancel={onClose}
    >
      {overview?.status === 'done' && (
        <p>{words.people(overview.summary.people, overview.summary.orders)}</p>
      )}
      {steps > 0 && <p>{words.steps(steps)}</p>}
      <p>{words.final}</p>
    </ConfirmDialog>
  );
}
