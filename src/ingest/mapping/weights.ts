/** What a weight of 0–1 says of a column's field. */

/** Below this it is no answer. */
export const LEAST = 0.3;
export const MAYBE = 0.4;
/** From here a header says it in most files. */
export const FIRM = 0.6;
/** A column may take a field that another table has taken only if it speaks of its own table surely. */
export const SURE = 0.7;
