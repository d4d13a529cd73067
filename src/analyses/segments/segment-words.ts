import type { Wording } from '#domain/locale.ts';

export interface SegmentWords {
  readonly name: Wording;
  /** One sentence: who they are, as one says it in the shop. */
  readonly meaning: Wording;
  /** Two or three concrete acts. */
  readonly todo: readonly Wording[];
  /** What would spoil it. */
  readonly avoid: Wording;
}
