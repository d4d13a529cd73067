/**
 * When an opening quote is none. A file with one quote too many, or one too few, would otherwise lose
 * everything up to the next one, or to its end. A quoted cell is torn, and its quote mere content, when
 * - it holds a lone quote (not doubled, not closing) behind a delimiter, where another cell would open, or
 * - it takes in a line end and
 *   - is never closed, or not within {@link MOST_LINES}, or
 *   - holds a lone quote where a line would open, or behind the opening quote itself.
 * Well-formed files hold no lone quotes inside quoted cells. All others are read leniently within a line.
 */

/** Line ends that a quoted cell may take in: more than any real one does, and not too much to look ahead. */
export const MOST_LINES = 100_000;

/** What is known of the bytes or units ahead: up to `until` no quote closes a cell or shows one torn. */
export interface QuietStretch {
  until: number;
}
