/**
 * The one hook that reads results: a call of the protocol, asked again when its argument or the
 * workspace's revision changes, its answer kept while the new one is on its way.
 */
import { useEffect, useState } from 'react';
import type { CallArgument, CallName, CallResult } from '#worker/protocol/calls.ts';
import type { CallFailure, Progress } from '#worker/protocol/channel.ts';
import { dataClient, failureOf } from './data-client.ts';
import { givenAnswer, isGiven, questionOf } from './given-answers.ts';
import { type Answer, Questions } from './questions.ts';
import { useWorkspace } from '#app/workspace.ts';
import { drawInTurn } from '#ui/turns.tsx';

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

const questions = new Questions((...asked) => dataClient.call(...asked), failureOf, drawInTurn);

function knownResult(question: string): unknown {
  return isGiven(question) ? givenAnswer(question) : questions.known(question);
}

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
  const known = question === null ? undefined : (knownResult(question) as Result | undefined);
  const [held, setHeld] = useState<Held<Result>>({
    question: known === undefined ? null : question,
    result: known ?? null,
    failure: null,
    progress: null,
  });
  if (known !== undefined && held.question !== question) {
    setHeld({ question, result: known, failure: null, progress: null });
  }
  useEffect(() => {
    if (question === null || isGiven(question)) return undefined;
    return questions.ask(question, (answer) => setHeld((own) => heldAfter(own, question, answer)));
  }, [question]);
  if (question === null) return { status: 'idle' };
  if (known !== undefined) return { status: 'done', result: known };
  if (held.question !== question) {
    const progress = held.progress?.question === question ? held.progress.progress : null;
    return { status: 'running', progress, previous: held.result };
  }
  if (held.failure) return { status: 'failed', failure: held.failure };
  return { status: 'done', result: held.result as Result };
}

function heldAfter<Result>(own: Held<Result>, question: string, answer: Answer): Held<Result> {
  switch (answer.status) {
    case 'running':
      return { ...own, progress: answer.progress && { question, progress: answer.progress } };
    case 'failed':
      return { ...own, question, failure: answer.failure, progress: null };
    case 'done': {
      const result = answer.result as Result;
      // It was known when the component was drawn.
      if (own.question === question && own.result === result && !own.failure) return own;
      return { question, result, failure: null, progress: null };
    }
  }
}

/** The newest answer known: the present one, else the one it replaces. */
export function answerOf<Result>(state: CallState<Result>): Result | null {
  if (state.status === 'done') return state.result;
  return state.status === 'running' ? state.previous : null;
}
