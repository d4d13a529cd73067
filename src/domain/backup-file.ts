/** What a backup file is known by, before anything of it is read. */

/** 0x89 "SILB" CR LF 0x1a: no text begins so, and a transfer that rewrites line ends breaks it. */
export const BACKUP_MAGIC: Uint8Array<ArrayBuffer> = Uint8Array.of(
  0x89,
  0x53,
  0x49,
  0x4c,
  0x42,
  0x0d,
  0x0a,
  0x1a,
);

export const BACKUP_EXTENSION = '.silhouette';

/** Whether a file that begins with these bytes is a backup. */
export function isBackupStart(bytes: Uint8Array): boolean {
  return BACKUP_MAGIC.every((byte, at) => bytes[at] === byte);
}

/** Why a backup cannot be used. Whatever it is, nothing has been changed by trying. */
export type BackupRefusalCode =
  /** Its first bytes are not those of a backup. */
  | 'notBackup'
  /** Written by a newer version of the app. */
  | 'newer'
  /** It ends before its end: a copy or download that was broken off. */
  | 'truncated'
  /** Bytes are others than were written, missing in the middle, or in another order. */
  | 'altered'
  /** Its checksums hold and yet it says what the app never writes. */
  | 'impossible'
  /** It is locked and no secret was given. */
  | 'locked'
  | 'wrongSecret';
