/** What a weight of 0–1 says of a column's field. */

/** Below this it is no answer. */
export const LEAST = 0.3;
/** From here it tells something together with another column. */
export const MAYBE = 0.4;
/** From here it counts among what a file says of somebody or something. */
export const LIKELY = 0.5;
/** From here a header says it in most files. */
export const FIRM = 0.6;
/** It tells something alone; and may take a field that another table has taken, as it speaks of its own surely. */
export const SURE = 0.7;
