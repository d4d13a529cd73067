/** A tag: one value a person, from layered rules (the first that holds) or from a column as it is. */
import type { Dimension } from './dimensions.ts';
import type { Rule } from './rule.ts';

export interface TagLayer {
  /** Code of the value. */
  readonly value: string;
  readonly when: Rule;
}

export interface TagDefinition {
  readonly id: string;
  readonly dimension: Dimension;
  /** Layered: the first layer whose rule holds gives the value. */
  readonly layers?: readonly TagLayer[];
  /** Taken over where no layer holds: the text of this column. */
  readonly from?: string;
  /** A column of more different values is not taken over: none of them would say much of anybody. */
  readonly mostValues?: number;
  /** Of whom the column is taken over; default everyone. */
  readonly of?: Rule;
}
