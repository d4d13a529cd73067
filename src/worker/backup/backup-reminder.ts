/** When a backup is worth a quiet word, and when the chosen folder is to be written to. */
import type { BatchMeta } from '#domain/batch.ts';
import type { BackupNotes } from '#storage/backup/backup-notes.ts';
import type { BackupGlance } from '#worker/protocol/backup.ts';

const DAY_MS = 86_400_000;
/** An unchanged habit: once a week, if anything was done. */
const REMIND_AFTER_DAYS = 7;
/** Sooner, where much came in since. */
const MANY_IMPORTS = 3;
/** Who said "not now" is left alone for so long. */
const QUIET_DAYS = 7;

export interface BackupFacts {
  readonly notes: BackupNotes;
  /** Batches that count. */
  readonly metas: readonly BatchMeta[];
  readonly revision: number;
  readonly isDemo: boolean;
  readonly now: number;
}

export function backupGlance({ notes, metas, revision, isDemo, now }: BackupFacts): BackupGlance {
  const { folder, last, lastInFolder, dismissedAt } = notes;
  const importsSince = (at: number): number =>
    new Set(metas.filter((meta) => meta.importedAt > at).map(({ importId }) => importId)).size;
  const imports = importsSince(last?.at ?? Number.NEGATIVE_INFINITY);
  const days = last ? Math.max(0, Math.floor((now - last.at) / DAY_MS)) : null;
  const isCovered = folder !== null && folder.trouble === null;
  const isQuiet = dismissedAt !== null && now - dismissedAt < QUIET_DAYS * DAY_MS;
  const isOld =
    days === null || days >= REMIND_AFTER_DAYS || (days >= 1 && imports >= MANY_IMPORTS);
  const isDue =
    metas.length > 0 &&
    !isDemo &&
    last?.revision !== revision &&
    isOld &&
    // The folder takes care of it, unless it has not for a week.
    !(isCovered && (days === null || days < REMIND_AFTER_DAYS)) &&
    !isQuiet;
  return {
    due: isDue ? { daysAgo: days, importsSince: imports } : null,
    isAutomatic: folder !== null && !isDemo && metas.length > 0,
    isStale: folder !== null && lastInFolder?.revision !== revision,
    hasNewFiles: folder !== null && importsSince(lastInFolder?.at ?? Number.NEGATIVE_INFINITY) > 0,
  };
}
