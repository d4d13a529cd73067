/**
 * Answers kept in the store between visits, so that the first screen stands before anything is derived
 * again: one record, bound to all it was made from, the code included. What was asked first is kept, for
 * that is what the first screens ask; what does not match is made anew.
 */
import { pack, unpack } from '#storage/packed.ts';
import type { WorkspaceStore } from '#storage/workspace-store.ts';

/** Changes with the code that makes the answers; given by the build. */
declare const __CODE_ID__: string;
const CODE_ID = typeof __CODE_ID__ === 'undefined' ? 'unbuilt' : __CODE_ID__;

/** Name of the record in the store. */
const RECORD = 'first';
/** Answers kept, and the characters of one and of all: the first screens, and no second copy of the data. */
const MOST = 96;
const MOST_OF_ONE = 24_000;
const MOST_OF_ALL = 400_000;
/** Answers come in bursts: so long after one the record is written. */
const WRITE_AFTER_MS = 250;

interface Kept {
  readonly inputs: string;
  readonly answers: readonly (readonly [question: string, answer: unknown])[];
}

export class KeptAnswers {
  readonly #store: WorkspaceStore;
  readonly #code: string;
  #inputs = '';
  #answers = new Map<string, unknown>();
  #size = 0;
  #loading: Promise<void> | null = null;
  #writing: Promise<unknown> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(store: WorkspaceStore, code: string = CODE_ID) {
    this.#store = store;
    this.#code = code;
  }

  held(): readonly unknown[] {
    return [this.#answers];
  }

  /** The answer kept to this question, if it was made from the same; undefined otherwise. */
  async find(question: string, inputs: unknown): Promise<unknown> {
    return (await this.all(inputs)).get(question);
  }

  /** All that is kept and was made from the same, by question. */
  async all(inputs: unknown): Promise<ReadonlyMap<string, unknown>> {
    this.#loading ??= this.#load();
    await this.#loading;
    return this.#inputs === this.#bound(inputs) ? this.#answers : new Map();
  }

  /** Keeps an answer. That it could not be kept harms nobody. */
  async keep(question: string, inputs: unknown, answer: unknown): Promise<void> {
    const known = await this.all(inputs);
    if (known !== this.#answers) {
      this.#inputs = this.#bound(inputs);
      this.#answers = new Map();
      this.#size = 0;
    }
    if (this.#answers.has(question) || this.#answers.size >= MOST) return;
    const size = question.length + JSON.stringify(answer).length;
    if (size > MOST_OF_ONE || this.#size + size > MOST_OF_ALL) return;
    this.#size += size;
    this.#answers.set(question, answer);
    this.#timer ??= setTimeout(() => this.#write(), WRITE_AFTER_MS);
  }

  /** Nothing is written from here on: the workspace may be gone, or another's to write. */
  async close(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    await this.#writing;
  }

  /** Deletes them all, those on their way included. */
  async forget(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#inputs = '';
    this.#answers = new Map();
    this.#size = 0;
    this.#loading = Promise.resolve();
    await this.#writing;
    await this.#store.forgetAnswers();
  }

  async #load(): Promise<void> {
    try {
      const bytes = await this.#store.answer(RECORD);
      if (!bytes || this.#inputs !== '') return;
      const kept = unpack(bytes) as Kept;
      this.#answers = new Map(kept.answers);
      this.#inputs = kept.inputs;
      this.#size = bytes.byteLength;
    } catch {
      // Unreadable or of another time: they are made anew.
    }
  }

  #write(): void {
    this.#timer = null;
    const { revision } = this.#store.workspace;
    const kept: Kept = { inputs: this.#inputs, answers: [...this.#answers] };
    const bytes = pack(kept);
    this.#writing = this.#writing.then(async () => {
      if (this.#store.workspace.revision !== revision) return;
      await this.#store.putAnswer(RECORD, bytes).catch(() => undefined);
    });
  }

  #bound(inputs: unknown): string {
    return JSON.stringify([this.#code, inputs]);
  }
}
