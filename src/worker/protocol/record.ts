/** One record typed by hand, between page and worker. */
import type { TableKind } from '#domain/tables.ts';
import type { WorkspaceView } from '#worker/protocol/workspace.ts';

export interface TypedField {
  readonly table: TableKind;
  readonly field: string;
  /** Blank: nothing is said. */
  readonly text: string;
  /** What is known is taken away: somebody said so, and the text is blank. */
  readonly isEmptied?: true;
}

export interface RecordForm {
  /** What is known of the person, by field. */
  readonly values: Readonly<Record<string, string>>;
  /** Values that others have, by `table.field`, the most frequent first. */
  readonly offered: Readonly<Record<string, readonly string[]>>;
  /** By which the person is found: it stays as it is. Null: somebody new. */
  readonly key: { readonly kind: string; readonly text: string } | null;
}

export interface RecordProblem {
  readonly table: TableKind;
  readonly field: string;
  readonly why: 'missing' | 'unreadable';
}

export interface KnownPerson {
  readonly id: number;
  readonly name: string;
}

export type RecordSaved =
  | { readonly status: 'refused'; readonly problems: readonly RecordProblem[] }
  /** Somebody is there already: asked again with `isSure`, it is saved all the same. */
  | {
      readonly status: 'known';
      /** Whose record it would be. */
      readonly joins: KnownPerson | null;
      /** Who has the same phone, e-mail or name. */
      readonly alike: readonly (KnownPerson & { readonly field: 'phone' | 'email' | 'name' })[];
    }
  /** It says nothing that is not there. */
  | { readonly status: 'same' }
  | { readonly status: 'saved'; readonly workspace: WorkspaceView; readonly person: number };
