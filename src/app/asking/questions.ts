/**
 * Questions on their way to the data worker: what several components ask at once is asked once, and its
 * answer is shared while any of them is there.
 */
import type { CallArgument, CallName, CallResult } from '#worker/protocol/calls.ts';
import type { CallFailure, Progress } from '#worker/protocol/channel.ts';

export type Answer =
  | { readonly status: 'running'; readonly progress: Progress | null }
  | { readonly status: 'done'; readonly result: unknown }
  | { readonly status: 'failed'; readonly failure: CallFailure };

/** Puts one question. */
export type Call = (
  name: CallName,
  argument: CallArgument<CallName>,
  options: {
    readonly signal: AbortSignal;
    readonly onProgress: (progress: Progress) => void;
  },
) => Promise<CallResult<CallName>>;

interface Asked {
  readonly abort: AbortController;
  readonly listeners: Set<(answer: Answer) => void>;
  answer: Answer;
}

export class Questions {
  readonly #call: Call;
  readonly #failureOf: (error: unknown) => CallFailure;
  readonly #tellAs: (tell: () => void) => void;
  readonly #asked = new Map<string, Asked>();

  /** @param tellAs how those who asked are told: they draw what they hear */
  constructor(
    call: Call,
    failureFrom: (error: unknown) => CallFailure,
    tellAs = (tell: () => void): void => tell(),
  ) {
    this.#call = call;
    this.#failureOf = failureFrom;
    this.#tellAs = tellAs;
  }

  /** What is answered and still listened to; undefined where nothing is. */
  known(question: string): unknown {
    const answer = this.#asked.get(question)?.answer;
    return answer?.status === 'done' ? answer.result : undefined;
  }

  /**
   * Asks, unless somebody does already, and tells what is answered until the returned function is called.
   * The last one who stops listening cancels what is still on its way.
   * @param question as told by `questionOf`
   */
  ask(question: string, onAnswer: (answer: Answer) => void): () => void {
    const own = this.#asked.get(question) ?? this.#begin(question);
    // Whoever listens twice is told twice.
    const listener = (answer: Answer): void => onAnswer(answer);
    own.listeners.add(listener);
    if (own.answer.status !== 'running') onAnswer(own.answer);
    return () => {
      own.listeners.delete(listener);
      if (own.listeners.size > 0) return;
      if (own.answer.status === 'running') this.#drop(question, own);
      // The screen that takes this one's place often asks the same: it is drawn before this comes about.
      else setTimeout(() => own.listeners.size === 0 && this.#drop(question, own));
    };
  }

  #begin(question: string): Asked {
    const own: Asked = {
      abort: new AbortController(),
      listeners: new Set(),
      answer: { status: 'running', progress: null },
    };
    this.#asked.set(question, own);
    const tell = (answer: Answer): void => {
      if (own.abort.signal.aborted) return;
      own.answer = answer;
      this.#tellAs(() => {
        for (const listener of own.listeners) listener(answer);
      });
    };
    const [, name, argument] = JSON.parse(question) as [number, CallName, CallArgument<CallName>];
    this.#call(name, argument, {
      signal: own.abort.signal,
      onProgress: (progress) => tell({ status: 'running', progress }),
    }).then(
      (result) => tell({ status: 'done', result }),
      (error: unknown) => tell({ status: 'failed', failure: this.#failureOf(error) }),
    );
    return own;
  }

  #drop(question: string, own: Asked): void {
    if (this.#asked.get(question) === own) this.#asked.delete(question);
    own.abort.abort();
  }
}
