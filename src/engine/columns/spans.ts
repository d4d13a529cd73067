/**
 * Long columns, looked at piece by piece. A browser compiles a loop while it runs, and lets go of that code
 * as soon as the loop ends in a way not seen before; a function that is called for one span after the other is
 * compiled as a whole and stays so: the next million rows start at full speed.
 */

/** Rows of a span: few enough that a function is soon called often. */
const SPAN_ROWS = 2048;

/** Calls `look` for the spans of rows `from` to `until`, in their order. */
export function eachSpan(
  from: number,
  until: number,
  look: (from: number, until: number) => void,
): void {
  for (let start = from; start < until; start += SPAN_ROWS) {
    look(start, Math.min(start + SPAN_ROWS, until));
  }
}

/** Whether `look` finds something in any of the spans of rows `from` to `until`; the rest is not looked at. */
export function anySpan(
  from: number,
  until: number,
  look: (from: number, until: number) => boolean,
): boolean {
  for (let start = from; start < until; start += SPAN_ROWS) {
    if (look(start, Math.min(start + SPAN_ROWS, until))) return true;
  }
  return false;
}
