/**
 * Scrolling through more pixels than a browser lets an element be high (Firefox about 17.8 million,
 * Chromium 33.5 million). Three heights: `total` is what the rows would need, `height` what the
 * element gets. Near both ends scrolling and rows move pixel for pixel; in between the scroll bar is
 * stretched. Small moves (wheel, touch) are pixel for pixel everywhere, see {@link follow}.
 */
export interface ScrollScale {
  /** Pixels all rows would need. */
  readonly total: number;
  /** Pixels the scrolled element has. */
  readonly height: number;
  /** Pixels of the visible part. */
  readonly view: number;
}

const HIGHEST = 8_000_000;
const EXACT_ENDS = 1_000_000;

export function scrollScale(total: number, view: number, highest = HIGHEST): ScrollScale {
  return { total, height: Math.min(total, highest), view };
}

/** Where the rows are (0 … total − view) when the scroll bar is at `scrollTop`. */
export function toOffset(scale: ScrollScale, scrollTop: number): number {
  return stretch(scrollTop, mostOf(scale.height, scale), mostOf(scale.total, scale));
}

/** Where the scroll bar stands (0 … height − view) when the rows are at `offset`. */
export function toScrollTop(scale: ScrollScale, offset: number): number {
  return stretch(offset, mostOf(scale.total, scale), mostOf(scale.height, scale));
}

function mostOf(size: number, { view }: ScrollScale): number {
  return Math.max(0, size - view);
}

/** Maps 0 … from onto 0 … to: equal near both ends, a straight line in between. */
function stretch(value: number, from: number, to: number): number {
  const inside = Math.min(Math.max(value, 0), from);
  if (from === to) return inside;
  const exact = Math.min(EXACT_ENDS, from / 4, to / 4);
  if (inside <= exact) return inside;
  if (inside >= from - exact) return to - (from - inside);
  return exact + ((inside - exact) * (to - 2 * exact)) / (from - 2 * exact);
}

export interface ScrollPosition {
  readonly scrollTop: number;
  readonly offset: number;
}

/**
 * The rows' offset after the scroll bar went to `scrollTop`. A move of less than a screen is a wheel
 * or a finger and moves the rows as far; a longer one is a drag and goes where the bar points. Both
 * ends are always reached. Once scrolling rests, set the bar to {@link toScrollTop} of the offset.
 */
export function follow(
  scale: ScrollScale,
  before: ScrollPosition,
  scrollTop: number,
): ScrollPosition {
  const moved = scrollTop - before.scrollTop;
  const atEnd = scrollTop <= 0 || scrollTop >= mostOf(scale.height, scale);
  const jump = Math.abs(moved) > Math.max(scale.view, 1);
  const offset =
    atEnd || jump || scale.total === scale.height
      ? toOffset(scale, scrollTop)
      : Math.min(Math.max(before.offset + moved, 0), mostOf(scale.total, scale));
  return { scrollTop, offset };
}

/** Rows first … last (exclusive) to draw at an offset, `spare` more on both sides. */
export function rowsInView(
  offset: number,
  view: number,
  rowHeight: number,
  rowCount: number,
  spare: number,
): { readonly first: number; readonly last: number } {
  const first = Math.max(0, Math.floor(offset / rowHeight) - spare);
  const last = Math.min(rowCount, Math.ceil((offset + view) / rowHeight) + spare);
  return { first: Math.min(first, last), last };
}
