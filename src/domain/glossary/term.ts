import type { Wording } from '#domain/locale.ts';

export interface Term {
  readonly term: Wording;
  /** One plain sentence a shop owner understands. */
  readonly definition: Wording;
}

export type Terms = Readonly<Record<string, Term>>;
