import { useEffect, useRef, useState } from 'react';
import { dataClient } from '#app/asking/data-client.ts';
import { useWorkspace } from '#app/workspace.ts';
import type { Rule } from '#domain/rule.ts';
import type { CallResult } from '#worker/protocol/calls.ts';
import type { PeopleWindow } from '#worker/protocol/people.ts';

/** Typing rests this long before some of the people are shown; the number follows every key. */
const REST_MILLIS = 150;
const SAMPLE_SIZE = 20;
const SAMPLE_COLUMNS = ['name', 'key', 'lifecycle.stage', 'profile.monetary', 'profile.city'];

export interface GroupCount {
  /** The newest answer, of an older rule while the next one is on its way. */
  readonly counted: Answered<CallResult<'group.count'>> | null;
  readonly sample: PeopleWindow | null;
  readonly isRunning: boolean;
  readonly hasFailed: boolean;
}

interface Answered<Result> {
  readonly question: string;
  readonly count: Result;
}

/** Exact size of the rule after each edit, with some of its people. */
export function useGroupCount(rule: Rule | null): GroupCount {
  const version = useWorkspace((state) => state.version);
  const question = rule === null ? null : JSON.stringify([version, rule]);
  const { counted, hasFailed } = useNewestCount(question);
  const sample = useSample(question);
  return {
    counted: question === null ? null : counted,
    sample: question === null ? null : sample,
    isRunning: question !== null && counted?.question !== question && !hasFailed,
    hasFailed,
  };
}

const ruleOf = (question: string): Rule => (JSON.parse(question) as [number, Rule])[1];

/** One count is on its way at a time; of the questions that come meanwhile only the newest is asked. */
function useNewestCount(question: string | null): {
  counted: GroupCount['counted'];
  hasFailed: boolean;
} {
  const [counted, setCounted] = useState<GroupCount['counted']>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const newest = useRef<string | null>(null);
  const isAsking = useRef(false);
  useEffect(() => {
    newest.current = question;
    const ask = async (): Promise<void> => {
      const asked = newest.current;
      if (asked === null || isAsking.current) return;
      isAsking.current = true;
      try {
        const count = await dataClient.call('group.count', { rule: ruleOf(asked) });
        setCounted({ question: asked, count });
      } catch {
        setFailed(asked);
      }
      isAsking.current = false;
      if (newest.current !== asked) void ask();
    };
    void ask();
    return () => {
      newest.current = null;
    };
  }, [question]);
  return { counted, hasFailed: question !== null && failed === question };
}

function useSample(question: string | null): PeopleWindow | null {
  const [sample, setSample] = useState<PeopleWindow | null>(null);
  useEffect(() => {
    if (question === null) return undefined;
    const abort = new AbortController();
    const ask = async (): Promise<void> => {
      const query = {
        search: '',
        filters: [{ rule: ruleOf(question) }],
        sort: { column: 'profile.monetary', descending: true },
      };
      try {
        const found = await dataClient.call(
          'people.window',
          { query, columns: SAMPLE_COLUMNS, offset: 0, limit: SAMPLE_SIZE },
          { signal: abort.signal, key: 'builder-sample' },
        );
        if (!abort.signal.aborted) setSample(found);
      } catch {
        // The number says what failed; the people of the rule before stay.
      }
    };
    const timer = setTimeout(() => void ask(), REST_MILLIS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [question]);
  return sample;
}
