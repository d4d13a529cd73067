/** What the page is told of workspaces: the open one, the others, what they hold. */
import type { BackupGlance } from '#worker/protocol/backup.ts';

export interface WorkspaceView {
  /** Raised by every commit and undo. */
  readonly revision: number;
  /** Random id of the workspace. */
  readonly id: string;
  /** What people call it; null: nobody named it. */
  readonly name: string | null;
  /** Stored data that cannot be read and is left out of every number. */
  readonly damage: readonly DamageView[];
  /** The act that the call did which this answers; null: none, or it tells of something else. */
  readonly act: number | null;
  readonly isEmpty: boolean;
  /** Rows of the files that count. */
  readonly rows: number;
  /** False in a second tab: another one writes. */
  readonly isWriter: boolean;
  /** Set where it is encrypted. */
  readonly vault: VaultView | null;
  readonly zone: string;
  /** What is shown is the demo shop. */
  readonly isDemo: boolean;
  /** Day that "today" was when the worker looked, in the workspace's zone. */
  readonly today: number;
  readonly asOf: AsOfView | null;
  /** ISO 4217 code of the money shown; null: no file says and nobody chose. */
  readonly currency: string | null;
  readonly backup: BackupGlance;
}

export interface VaultView {
  /** It locks itself when nobody has been there for so long. */
  readonly idleMinutes: number;
  /** A secret whose stored part was damaged on the disk: it opens nothing, and is to be made anew. */
  readonly damaged: 'passphrase' | 'recoveryKey' | null;
}

export interface DamageView {
  readonly batch: string;
  /** Of the file. */
  readonly name: string;
  /** Headers of the columns that are lost. */
  readonly columns: readonly string[];
  /** All of the file is left out. */
  readonly isWhole: boolean;
}

export interface AsOfView {
  readonly day: number;
  /** `today` and `dayAfterNewest` are the default rule's two answers; `chosen` is a person's. */
  readonly origin: 'today' | 'dayAfterNewest' | 'chosen';
  /** Newest dated fact up to today. */
  readonly newestDay: number | null;
}

/** A workspace of this device. */
export interface WorkspaceSummary {
  readonly id: string;
  /** Null where nobody named it, or where it is locked. */
  readonly name: string | null;
  readonly isOpen: boolean;
  readonly isLocked: boolean;
  readonly createdAt: number;
  readonly openedAt: number;
  /** Bytes of its data, the trash included. */
  readonly bytes: number;
  readonly files: number;
  /** Rows of these files; null where it is locked. */
  readonly rows: number | null;
  readonly trashedFiles: number;
}

/** What a person gives to open a vault. */
export type Secret = { readonly passphrase: string } | { readonly recoveryKey: string };

/**
 * Why a secret does not open: a recovery key tells slips of the pen, by their group from 1. `damaged`: what
 * it ought to open was damaged on the disk, so that no secret can; `hasOther`: the other one still may.
 */
export type WrongSecret =
  | { readonly why: 'other' }
  | { readonly why: 'length'; readonly characters: number }
  | { readonly why: 'group'; readonly group: number }
  | {
      readonly why: 'damaged';
      readonly of: 'passphrase' | 'recoveryKey';
      readonly hasOther: boolean;
    };

/** What this device has; null: the browser does not tell. */
export interface DeviceRoom {
  /** Bytes of memory that one page may well take. */
  readonly memory: number | null;
  /** Bytes that all pages of this address keep, and may keep. */
  readonly stored: number | null;
  readonly quota: number | null;
}

/** What the open workspace holds in memory, in bytes; each thing is counted once. */
export interface MemoryView {
  /** 0: nothing of it was read yet. */
  readonly files: number;
  readonly derived: number;
  readonly lists: number;
  readonly total: number;
  readonly room: DeviceRoom;
}
