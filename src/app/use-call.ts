/**
 * The one hook that reads results: a call of the protocol, asked again when its argument or the
 * workspace's revision changes, its answer kept while the new one is on its way.
 */
import { useEffect, useState } from 'react';
import type { CallArgument, CallName, CallResult } from '#worker/protocol/calls.ts';
import type { CallFailure, Progress } from '#worker/protocol/channel.ts';
import { dataClient, failureOf } from './data-client.ts';
import { givenAnswer, isGiven, questionOf } from './given-answers.ts';
import { useWorkspace } from './workspace.ts';

export type CallState<Result> =
  | { readonly status: 'idle' }
  /** `previous` is the answer to an older question, to show dimmed instead of a blank. */
  | {
      readonly status: 'running';
      readonly progress: Progress | null;
      readonly previous: Result | null;
    }
  | { readonly status: 'done'; readonly result: Result }
  | { readonly status: 'failed'; readonly failure: CallFailure };

interface Held<Result> {
  /** The question that `result` or `failure` answers. */
  readonly question: string | null;
  /** The newest answer, kept while the next one is on its way. */
  readonly result: Result | null;
  readonly failure: CallFailure | null;
  readonly progress: { readonly question: string; readonly progress: Progress } | null;
}

/** Asks while `argument` is not undefined. Newer questions cancel older ones. */
export function useCall<Name extends CallName>(
  name: Name,
  argument: CallArgument<Name> | undefined,
): CallState<CallResult<Name>> {
  type Result = CallResult<Name>;
  const version = useWorkspace((state) => state.version);
  const question = argument === undefined ? null : questionOf(version, name, argument);
  const given =
    question !== null && isGiven(question) ? (givenAnswer(question) as Result) : undefined;
  const [held, setHeld] = useState<Held<Result>>({
    question: given === undefined ? null : question,
    result: given ?? null,
    failure: null,
    progress: null,
  });
  if (given !== undefined && held.question !== question) {
    setHeld({ question, result: given, failure: null, progress: null });
  }
  useEffect(() => {
    if (question === null) return undefined;
    if (isGiven(question)) return undefined;
    const abort = new AbortController();
    const [, calledName, called] = JSON.parse(question) as [number, Name, CallArgument<Name>];
    const onProgress = (progress: Progress): void => {
      if (!abort.signal.aborted) setHeld((own) => ({ ...own, progress: { question, progress } }));
    };
    dataClient.call(calledName, called, { signal: abort.signal, onProgress }).then(
      (result) => {
        if (abort.signal.aborted) return;
        setHeld({ question, result, failure: null, progress: null });
      },
      (error: unknown) => {
        if (abort.signal.aborted) return;
        setHeld((own) => ({ ...own, question, failure: failureOf(error), progress: null }));
      },
    );
    return () => abort.abort();
  }, [question]);
  if (question === null) return { status: 'idle' };
  if (given !== undefined) return { status: 'done', result: given };
  if (held.question !== question) {
    const progress = held.progress?.question === question ? held.progress.progress : null;
    return { status: 'running', progress, previous: held.result };
  }
  if (held.failure) return { status: 'failed', failure: held.failure };
  return { status: 'done', result: held.result as Result };
}

/** The newest answer known: the present one, else the one it replaces. */
export function answerOf<Result>(state: CallState<Result>): Result | null {
  if (state.status === 'done') return state.result;
  return state.status === 'running' ? state.previous : null;
}
