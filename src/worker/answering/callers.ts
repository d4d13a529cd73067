/** Who waits for an answer, and since when nobody has asked: what is done ahead goes by it. */

/** Screens that follow each other ask within this time. */
const AT_REST_MS = 2000;

export class Callers {
  #askedAt = -Infinity;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #waiting = 0;
  readonly #afterwards: (() => void)[] = [];

  /** Somebody asks. */
  heard(): void {
    this.#askedAt = performance.now();
  }

  /** Somebody waits until this is made. */
  async waitFor<Result>(make: () => Promise<Result>): Promise<Result> {
    this.#waiting++;
    try {
      return await make();
    } finally {
      this.#waiting--;
      if (this.#waiting === 0) for (const goOn of this.#afterwards.splice(0)) goOn();
    }
  }

  /** Until nobody waits. */
  async afterwards(): Promise<void> {
    while (this.#waiting > 0) {
      await new Promise<void>((resolve) => this.#afterwards.push(resolve));
    }
  }

  /** Until nobody has asked for a while; for ever, once they are gone. */
  async atRest(): Promise<void> {
    for (;;) {
      const left = this.#askedAt + AT_REST_MS - performance.now();
      if (left <= 0) return;
      await new Promise((resolve) => (this.#resting = setTimeout(resolve, left)));
    }
  }

  /** Nobody asks any more. */
  leave(): void {
    clearTimeout(this.#resting);
  }
}
