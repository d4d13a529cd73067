/**
 * Answers kept in the store between visits, so that the first numbers stand before anything is derived
 * again. Each is bound to all it was made from, the code included; what does not match is made anew.
 */
import { pack, unpack } from '#storage/packed.ts';
import type { WorkspaceStore } from '#storage/workspace-store.ts';

/** Changes with the code that makes the answers; given by the build. */
declare const __CODE_ID__: string;
const CODE_ID = typeof __CODE_ID__ === 'undefined' ? 'unbuilt' : __CODE_ID__;

interface Kept {
  readonly inputs: string;
  readonly answer: unknown;
}

export class KeptAnswers {
  readonly #store: WorkspaceStore;
  readonly #code: string;
  #writing: Promise<unknown> = Promise.resolve();

  constructor(store: WorkspaceStore, code: string = CODE_ID) {
    this.#store = store;
    this.#code = code;
  }

  /** The answer kept under this name, if it was made from the same; undefined otherwise. */
  async find(name: string, inputs: unknown): Promise<unknown> {
    try {
      const bytes = await this.#store.answer(name);
      if (!bytes) return undefined;
      const kept = unpack(bytes) as Kept;
      return kept.inputs === this.#inputs(inputs) ? kept.answer : undefined;
    } catch {
      // Unreadable or of another time: it is made anew.
      return undefined;
    }
  }

  /** Keeps an answer. That it could not be kept harms nobody. */
  keep(name: string, inputs: unknown, answer: unknown): void {
    const { revision } = this.#store.workspace;
    const bytes = pack({ inputs: this.#inputs(inputs), answer } satisfies Kept);
    this.#writing = this.#writing.then(async () => {
      if (this.#store.workspace.revision !== revision) return;
      await this.#store.putAnswer(name, bytes).catch(() => undefined);
    });
  }

  /** Deletes them all, those on their way included. */
  async forget(): Promise<void> {
    await this.#writing;
    await this.#store.forgetAnswers();
  }

  #inputs(inputs: unknown): string {
    return JSON.stringify([this.#code, inputs]);
  }
}
