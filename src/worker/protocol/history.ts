/** What the page is told of acts: what was done, what can be put back, what taking away would do. */
import type { AnalysisId } from '#analyses/registry.ts';
import type { OrderClass } from '#domain/order-class.ts';

/** What an act did, in numbers and names; worded by the page. */
export type ActTold =
  | {
      readonly kind: 'import';
      readonly files: readonly string[];
      /** Rows that added or changed something. */
      readonly rows: number;
      /** Null where nobody counted: imports of older versions. */
      readonly newPeople: number | null;
      readonly newOrders: number | null;
      readonly isDemo: boolean;
      readonly isTyped?: true;
    }
  | {
      readonly kind: 'remove' | 'restore';
      readonly files: readonly string[];
      readonly rows: number;
      /** Records typed by hand, no files. */
      readonly isTyped?: true;
    }
  | {
      readonly kind: 'emptyTrash';
      readonly files: number;
      readonly segments: number;
      readonly bytes: number;
    }
  | {
      readonly kind: 'tag';
      readonly tag: string;
      readonly how: 'set' | 'removed' | 'left';
      readonly value: string | null;
      readonly people: number;
    }
  | {
      readonly kind: 'mark';
      readonly mark: 'contacted' | 'doNotContact';
      readonly isSet: boolean;
      readonly people: number;
    }
  /** Names of segments that were made, changed and deleted. */
  | {
      readonly kind: 'segments';
      readonly added: readonly string[];
      readonly changed: readonly string[];
      readonly removed: readonly string[];
    }
  | { readonly kind: 'groups'; readonly groups: readonly string[] }
  | { readonly kind: 'params'; readonly analysis: AnalysisId }
  | { readonly kind: 'asOf'; readonly day: number | null }
  | { readonly kind: 'currency'; readonly currency: string | null }
  /** What a status word of orders means. */
  | { readonly kind: 'statusWord'; readonly word: string; readonly answer: OrderClass };

export interface ActView {
  /** Revision: names it in `history.turn`. */
  readonly act: number;
  readonly at: number;
  readonly told: ActTold;
  /** `final`: what it needs is gone, or it never could be undone. */
  readonly state: 'done' | 'undone' | 'final';
  /** When it was done, undone or done again last. */
  readonly turnedAt: number;
}

/** What was taken away and can be put back until a moment. */
export interface TrashItem {
  readonly kind: 'file' | 'segment';
  readonly id: string;
  readonly name: string;
  /** Rows of a file. */
  readonly rows: number | null;
  readonly bytes: number;
  /** Epoch milliseconds of its final deletion. */
  readonly until: number;
}

export interface HistoryView {
  /** Newest first. */
  readonly acts: readonly ActView[];
  /** What stays longest first. */
  readonly trash: readonly TrashItem[];
}

/** How large a shop is, as the overview counts it. */
export interface ShopSize {
  readonly people: number;
  /** Counted orders of known people. */
  readonly orders: number;
  /** Known revenue, exact. */
  readonly revenue: string;
}

/** People of a segment, or with a tag, now and once something is taken away. */
export interface GroupCounts {
  readonly id: string;
  /** Given by a person; null: the page has words for it. */
  readonly name: string | null;
  readonly now: number;
  readonly after: number;
}

/** What taking files away would do; the groups are those that would have other people than now. */
export interface RemovalView {
  readonly now: ShopSize;
  readonly after: ShopSize;
  readonly segments: readonly GroupCounts[];
  readonly tags: readonly GroupCounts[];
}
