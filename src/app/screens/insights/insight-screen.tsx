import { useState } from 'react';
import type { AnalysisParams } from '#analyses/registry.ts';
import { VIEWS, type ViewId, type ViewProps } from '#analyses/views.ts';
import type { LazyPart } from '#ui/lazy-part.tsx';
import { useOpenPeople } from '#app/people/people-list.ts';
import { ValueGroups } from '#app/people/value-groups.tsx';
import { answerOf, useCall } from '#app/use-call.ts';
import { useWorkspace } from '#app/workspace.ts';
import { useText } from '#ui/locale-context.tsx';
import { Notice } from '#ui/notice.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { defineText } from '#ui/text.ts';
import type { CallArgument } from '#worker/protocol.ts';

const text = defineText({
  computing: ['正在计算…', '計算中…', 'Computing…'],
  failedTitle: ['这一页没有算出来', '這一頁沒有算出來', 'This page could not be computed'],
  failedSafe: ['已导入的数据没有变化', '已匯入的資料沒有變動', 'The imported data is unchanged'],
  failedNext: ['重新打开这个页面再试', '重新開啟這個頁面再試', 'Reload this page and try again'],
});

/** A capability as a screen of its own: asks the worker, remembers the params tried here, shows the view. */
export function InsightScreen({ id }: { readonly id: ViewId }) {
  const words = useText(text);
  const [params, setParams] = useState<AnalysisParams<ViewId> | null>(null);
  const workspace = useWorkspace((state) => state.view);
  const openPeople = useOpenPeople();
  // One id at a time: params, answer and view belong to it, which the union of all ids cannot say.
  const argument = (params === null ? {} : { params }) as CallArgument<`result.${ViewId}`>;
  const state = useCall(`result.${id}`, argument);
  const outcome = answerOf(state);
  if (state.status === 'failed') {
    return (
      <Notice
        tone="error"
        title={words.failedTitle}
        safe={words.failedSafe}
        next={words.failedNext}
      />
    );
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
      onParams={setParams}
      onOpenPeople={openPeople}
      waiting={waiting}
      {...(id === 'rfm' ? { groups: <ValueGroups /> } : {})}
    />
  );
}
