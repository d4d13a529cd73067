/** Rows that get their content in one frame; after a jump the others follow in the next ones. */
const FILLED_A_FRAME = 7;

/** What a slot of the drawn rows holds; until its own row is there, the content of the one before, unseen. */
export interface Filled<Row> {
  readonly index: number;
  readonly row: Row | undefined;
}

/**
 * Which rows of a list have their content on the screen: an element keeps what it holds, out of sight,
 * until the row it now stands for is there and it is its turn, so that a jump changes no cell twice.
 */
export class RowFill<Row> {
  #filled = new Map<number, Filled<Row>>();
  /** Rows still wait for their turn. */
  isHolding = false;

  /** What to draw; {@link RowFill.settle} once it is drawn. */
  plan(): FillPlan<Row> {
    return new FillPlan(this.#filled);
  }

  /** @returns whether rows still wait for their turn */
  settle({ filled, isHolding }: FillPlan<Row>): boolean {
    this.#filled = filled;
    this.isHolding = isHolding;
    return isHolding;
  }
}

export class FillPlan<Row> {
  readonly #before: ReadonlyMap<number, Filled<Row>>;
  readonly filled = new Map<number, Filled<Row>>();
  isHolding = false;
  #left = FILLED_A_FRAME;

  constructor(before: ReadonlyMap<number, Filled<Row>>) {
    this.#before = before;
  }

  /** @returns what the slot holds now: of another index while its row is on its way or waits */
  take(slot: number, index: number, row: Row | undefined): Filled<Row> {
    const before = this.#before.get(slot);
    let now = before ?? { index, row: undefined };
    if (row !== undefined) {
      const isThere = before?.index === index && before.row !== undefined;
      if (isThere || this.#left > 0) {
        if (!isThere) this.#left -= 1;
        now = isThere && before.row === row ? before : { index, row };
      } else {
        this.isHolding = true;
      }
    }
    this.filled.set(slot, now);
    return now;
  }
}
