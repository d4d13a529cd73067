/** Reads `limit` rows from `offset` of the list as it is sorted and filtered now. */
export type GetWindow<Row> = (offset: number, limit: number) => Promise<readonly Row[]>;

const WINDOW_ROWS = 100;
const MOST_KEPT = 24;

/**
 * The loaded parts of a long list: fixed windows of rows, read on demand, the longest unused dropped.
 * After {@link setSource} old rows stay readable until their new ones arrive, so that a change of
 * order repaints instead of blinking; answers of an older source are dropped.
 */
export class RowWindows<Row> {
  #getWindow: GetWindow<Row> | null = null;
  #source = 0;
  #rowCount = 0;
  #windows = new Map<number, { rows: readonly Row[]; source: number }>();
  #reading = new Set<number>();
  #failed = new Set<number>();
  readonly #onChange: () => void;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Rows come from another list, or the same one in another order, from now on. */
  setSource(getWindow: GetWindow<Row>, rowCount: number): void {
    this.#getWindow = getWindow;
    this.#rowCount = rowCount;
    this.#source += 1;
    this.#reading.clear();
    this.#failed.clear();
  }

  /** No row has been read yet, and none has failed. */
  get isBlank(): boolean {
    return this.#windows.size === 0 && this.#failed.size === 0;
  }

  /** The row, or undefined while its window is not there. */
  rowAt(index: number): Row | undefined {
    return this.#windows.get(Math.floor(index / WINDOW_ROWS))?.rows[index % WINDOW_ROWS];
  }

  /** True while the row shown is of an older order or filter. */
  isStale(index: number): boolean {
    return this.#windows.get(Math.floor(index / WINDOW_ROWS))?.source !== this.#source;
  }

  /** Whether any of rows first … last (exclusive) could not be read. */
  hasFailed(first: number, last: number): boolean {
    return windowsOf(first, last).some((window) => this.#failed.has(window));
  }

  /** Windows that could not be read are read when they are wanted again. */
  retry(): void {
    this.#failed.clear();
    this.#onChange();
  }

  /** Starts reading what is missing of rows first … last (exclusive). */
  want(first: number, last: number): void {
    for (const window of windowsOf(first, Math.min(last, this.#rowCount))) {
      const kept = this.#windows.get(window);
      if (kept !== undefined && kept.source === this.#source) {
        this.#windows.delete(window);
        this.#windows.set(window, kept);
      } else if (!this.#reading.has(window) && !this.#failed.has(window)) {
        void this.#read(window);
      }
    }
  }

  async #read(window: number): Promise<void> {
    const source = this.#source;
    const offset = window * WINDOW_ROWS;
    const limit = Math.min(WINDOW_ROWS, this.#rowCount - offset);
    if (this.#getWindow === null || limit <= 0) return;
    this.#reading.add(window);
    try {
      const rows = await this.#getWindow(offset, limit);
      if (source !== this.#source) return;
      this.#windows.delete(window);
      this.#windows.set(window, { rows, source });
      for (const oldest of this.#windows.keys()) {
        if (this.#windows.size <= MOST_KEPT) break;
        this.#windows.delete(oldest);
      }
    } catch {
      // Also a newer call that cancelled this one: the caller sees it in hasFailed and may retry.
      if (source === this.#source) this.#failed.add(window);
    } finally {
      if (source === this.#source) this.#reading.delete(window);
    }
    if (source === this.#source) this.#onChange();
  }
}

function windowsOf(first: number, last: number): number[] {
  const windows: number[] = [];
  for (let window = Math.floor(first / WINDOW_ROWS); window * WINDOW_ROWS < last; window += 1) {
    windows.push(window);
  }
  return windows;
}
