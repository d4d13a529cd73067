import type { AnalysisParams } from '#analyses/registry.ts';
import { VIEWS, type ViewId, type ViewProps } from '#analyses/views.ts';
import type { LazyPart } from '#ui/lazy-part.tsx';
import { dataClient } from '#app/asking/data-client.ts';
import { useOpenPeople } from '#app/people/open-people.ts';
import { ValueGroups } from '#app/people/value-groups.tsx';
import { showUndoable } from '#app/undoable.ts';
import { Unanswered } from '#app/shell/unanswered.tsx';
import { answerOf, useCall } from '#app/asking/use-call.ts';
import { useWorkspace } from '#app/workspace.ts';
import { useLocale, useText } from '#ui/words/locale-context.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { defineText } from '#ui/words/text.ts';
import { showToast } from '#ui/toast.ts';

const text = defineText({
  computing: ['正在计算…', '計算中…', 'Computing…'],
  failedTitle: ['这一页没有算出来', '這一頁沒有算出來', 'This page could not be computed'],
  changed: [
    '界限已改，各处数字跟着变',
    '界限已改，各處數字跟著變',
    'Limits changed, and every number with them',
  ],
  notChanged: ['没有改成，请再试一次', '沒有改成，請再試一次', 'Not changed; please try again'],
});

/** A capability as a screen of its own: asks the worker, has it keep the params chosen here, shows the view. */
export function InsightScreen({ id }: { readonly id: ViewId }) {
  const words = useText(text);
  const locale = useLocale();
  const workspace = useWorkspace((state) => state.view);
  const openPeople = useOpenPeople();
  // One id at a time: params, answer and view belong to it, which the union of all ids cannot say.
  const state = useCall(`result.${id}`, {});
  const outcome = answerOf(state);
  const choose = async (params: AnalysisParams<ViewId>): Promise<void> => {
    try {
      const { act } = await dataClient.call('params.choose', { analysis: id, params });
      if (act !== null) showUndoable(words.changed, act, locale);
    } catch {
      showToast(words.notChanged, { tone: 'error' });
    }
  };
  if (state.status === 'failed') {
    return <Unanswered title={words.failedTitle} />;
  }
  const waiting = <Skeleton height="320px" label={words.computing} />;
  if (outcome === null) return waiting;
  const View = VIEWS[id].view as LazyPart<ViewProps<ViewId>>;
  return (
    <View
      outcome={outcome}
      isStale={state.status === 'running'}
      asOfDay={workspace?.asOf?.day ?? 0}
      currency={workspace?.currency ?? null}
      onParams={(params) => void choose(params)}
      onOpenPeople={openPeople}
      waiting={waiting}
      {...(id === 'rfm' ? { groups: <ValueGroups /> } : {})}
    />
  );
}
