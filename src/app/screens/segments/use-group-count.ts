import { useEffect, useState } from 'react';
import { dataClient, failureOf } from '#app/data-client.ts';
import { useWorkspace } from '#app/workspace.ts';
import type { Rule } from '#domain/rule.ts';
import type { CallResult, PeopleWindow } from '#worker/protocol.ts';

/** Typing rests this long before the worker is asked. */
const REST_MILLIS = 80;
const SAMPLE_SIZE = 20;
const SAMPLE_COLUMNS = ['name', 'key', 'lifecycle.stage', 'profile.monetary', 'profile.city'];

export interface Counted {
  readonly question: string;
  readonly count: CallResult<'group.count'>;
  readonly sample: PeopleWindow;
}

export interface GroupCount {
  /** The newest answer, of an older rule while the next one is on its way. */
  readonly counted: Counted | null;
  readonly isRunning: boolean;
  readonly hasFailed: boolean;
}

/** Exact size of the rule after each edit, with some of its people; the newest question cancels the older. */
export function useGroupCount(rule: Rule | null): GroupCount {
  const version = useWorkspace((state) => state.version);
  const question = rule === null ? null : JSON.stringify([version, rule]);
  const [counted, setCounted] = useState<Counted | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  useEffect(() => {
    if (question === null) return undefined;
    const abort = new AbortController();
    const [, asked] = JSON.parse(question) as [number, Rule];
    const ask = async (): Promise<void> => {
      const { signal } = abort;
      try {
        const [count, sample] = await Promise.all([
          dataClient.call('group.count', { rule: asked }, { signal, key: 'builder' }),
          dataClient.call(
            'people.window',
            {
              query: {
                search: '',
                filters: [{ rule: asked }],
                sort: { column: 'profile.monetary', descending: true },
              },
              columns: SAMPLE_COLUMNS,
              offset: 0,
              limit: SAMPLE_SIZE,
            },
            { signal, key: 'builder-sample' },
          ),
        ]);
        if (!signal.aborted) setCounted({ question, count, sample });
      } catch (error) {
        if (!signal.aborted && failureOf(error).code !== 'cancelled') setFailed(question);
      }
    };
    const timer = setTimeout(() => void ask(), REST_MILLIS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [question]);
  return {
    counted: question === null ? null : counted,
    isRunning: question !== null && counted?.question !== question && failed !== question,
    hasFailed: question !== null && failed === question,
  };
}
