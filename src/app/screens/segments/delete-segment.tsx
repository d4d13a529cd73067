import { useState } from 'react';
import { useLocation } from 'wouter';
import type { SegmentSummary, SegmentsSummary } from '#analyses/segments/analysis.ts';
import { dataClient } from '#app/asking/data-client.ts';
import { segmentName } from '#app/people/segment-names.ts';
import { showUndoable } from '#app/undoable.ts';
import { useWorkspace } from '#app/workspace.ts';
import { segmentsOfRule } from '#domain/rule.ts';
import { ConfirmDialog } from '#ui/confirm-dialog.tsx';
import { en, tw, zh } from '#ui/words/formats.ts';
import { useFormats, useLocale, useText } from '#ui/words/locale-context.tsx';
import { defineText } from '#ui/words/text.ts';
import { showToast } from '#ui/toast.ts';
import { ownDefinitions } from './segment-facts.ts';
import { segmentsText } from './text.ts';

const text = defineText({
  title: [
    (name: string) => `删除分群“${name}”？`,
    (name: string) => `刪除分群「${name}」？`,
    (name: string) => `Delete the segment ${name}?`,
  ],
  holds: [
    (people: number, revenue: string) =>
      `里面有 ${zh.integer(people)} 位顾客，他们一共带来 ${revenue}。顾客和订单都留着，只是不再归成这一群。`,
    (people: number, revenue: string) =>
      `裡面有 ${tw.integer(people)} 位顧客，他們一共帶來 ${revenue}。顧客和訂單都留著，只是不再歸成這一群。`,
    (people: number, revenue: string) =>
      `It holds ${en.plural(people, { one: '# customer', other: '# customers' })} who brought ${revenue}. They and their orders stay; they will just no longer be grouped like this.`,
  ],
  holdsNobody: [
    '里面现在没有人，没有数字会变。',
    '裡面現在沒有人，沒有數字會變。',
    'Nobody is in it now, so no number will change.',
  ],
  usedBy: [
    (count: number, names: string) =>
      `另有 ${zh.integer(count)} 个分群的规则用到它，会跟着变：${names}。`,
    (count: number, names: string) =>
      `另有 ${tw.integer(count)} 個分群的規則用到它，會跟著變：${names}。`,
    (count: number, names: string) =>
      `${en.plural(count, { one: '# other segment uses it in its rule', other: '# other segments use it in their rules' })} and will change with it: ${names}.`,
  ],
  stays: [
    '删除后马上可以撤销，也会在回收站里留 30 天。',
    '刪除後可以馬上復原，也會在回收區保留 30 天。',
    'You can undo this right afterwards, and it stays in the trash for 30 days.',
  ],
  keep: ['留着', '留著', 'Keep it'],
});

interface DeleteSegmentProps {
  readonly segment: SegmentSummary;
  readonly summary: SegmentsSummary;
  readonly onClose: () => void;
}

/** Says in numbers what goes with a segment, deletes it, and offers to undo that. */
export function DeleteSegment({ segment, summary, onClose }: DeleteSegmentProps) {
  const words = useText(text);
  const screenWords = useText(segmentsText);
  const locale = useLocale();
  const formats = useFormats();
  const [, go] = useLocation();
  const currency = useWorkspace((state) => state.view?.currency ?? null);
  const [isBusy, setBusy] = useState(false);
  const name = segmentName(segment, locale);
  const before = ownDefinitions(summary.segments);
  const users = before.filter(
    ({ id, rule }) => id !== segment.id && segmentsOfRule(rule).includes(segment.id),
  );
  const revenue = formats.moneyCompact({ units: segment.units, scale: summary.scale }, currency);
  const remove = async () => {
    setBusy(true);
    try {
      const own = before.filter(({ id }) => id !== segment.id);
      const { act } = await dataClient.call('segments.save', { own });
      go('/segments');
      const said =
        users.length > 0
          ? screenWords.removedUsed(name, formats.integer(users.length))
          : screenWords.removed(name);
      showUndoable(said, act, locale);
    } catch {
      showToast(screenWords.notSaved, { tone: 'error' });
      onClose();
    }
  };
  return (
    <ConfirmDialog
      title={words.title(name)}
      confirmLabel={screenWords.remove}
      cancelLabel={words.keep}
      isBusy={isBusy}
      onConfirm={() => void remove()}
      onCancel={onClose}
    >
      <p>{segment.people > 0 ? words.holds(segment.people, revenue) : words.holdsNobody}</p>
      {users.length > 0 && (
        <p>
          {words.usedBy(users.length, formats.list(users.map((user) => segmentName(user, locale))))}
        </p>
      )}
      <p>{words.stays}</p>
    </ConfirmDialog>
  );
}
