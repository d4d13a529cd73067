/** What the parts of an open workspace (its acts, imports, answers) know of the whole. */
import type { BatchData } from '#derive/batch-data.ts';
import type { DerivedShop } from '#derive/shop.ts';
import type { WorkspaceStore } from '#storage/workspace-store.ts';
import type { Decisions } from './decisions.ts';
import type { Head } from './head.ts';
import type { WorkspaceView } from '#worker/protocol/workspace.ts';

export interface OpenWorkspace {
  readonly store: WorkspaceStore;
  readonly head: Head;
  readonly decisions: Decisions;
  readonly isWriter: boolean;
  /** Nothing more is kept of what is being put elsewhere. */
  readonly isClosing: boolean;
  /** Fails in a tab that only reads. */
  requireWriter(): void;
  /** Civil day in the workspace's zone. */
  today(): number;
  /** @param act what the call did that this answers */
  view(act?: number | null): WorkspaceView;
  /** Forgets what depended on what moved (table: marks only), and tells the page and the other tabs. */
  changed(moved: 'results' | 'table'): WorkspaceView;
  /** @param batches those of the new head, where they are at hand; `shop` is theirs */
  headMoved(batches: readonly BatchData[] | null, shop: DerivedShop | null): Promise<WorkspaceView>;
}
