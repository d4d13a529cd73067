/** Failures that people can act on, thrown inside the worker and sent as data. */
import { Cancelled } from '#engine/job.ts';
import { BackupRefusal } from '#storage/backup/backup-refusal.ts';
import { StoredDamage } from '#storage/backup/workspace-backup.ts';
import { BrokenSeal } from '#storage/vault/sealer.ts';
import { ForeignFormat } from '#storage/workspace-store.ts';
import { NotWriter, Overtaken } from '#storage/stored-acts.ts';
import type { CallFailure, FailureCode } from '#worker/protocol/channel.ts';

export class Failure extends Error {
  override readonly name = 'Failure';
  readonly code: FailureCode;

  constructor(code: FailureCode, detail = '') {
    super(detail || code);
    this.code = code;
  }
}

/** What a reader threw at bytes that it did not expect, told of the file; null where it is no such thing (a cancel). */
export function unreadableBy(
  error: unknown,
): { readonly code: 'unreadable'; readonly detail: string } | null {
  const { code, detail } = toCallFailure(error);
  return code === 'bug' ? { code: 'unreadable', detail } : null;
}

/** Anything thrown, as the failure the page is told. */
export function toCallFailure(error: unknown): CallFailure {
  if (error instanceof Cancelled) return { code: 'cancelled', detail: '' };
  if (error instanceof ForeignFormat) {
    return { code: error.isNewer ? 'storageNewer' : 'storageOlder', detail: error.message };
  }
  if (error instanceof BrokenSeal) return { code: 'brokenSeal', detail: error.message };
  if (error instanceof StoredDamage) return { code: 'storedDamage', detail: error.message };
  if (error instanceof Overtaken) return { code: 'overtaken', detail: error.message };
  if (error instanceof NotWriter) return { code: 'notWriter', detail: error.message };
  if (error instanceof BackupRefusal) {
    return { code: `backup.${error.code}`, detail: error.message };
  }
  if (error instanceof Failure) return { code: error.code, detail: error.message };
  if (error instanceof Error) {
    const inner = (error as { inner?: unknown }).inner;
    const name = inner instanceof Error ? inner.name : error.name;
    if (name === 'QuotaExceededError') return { code: 'storageFull', detail: error.message };
    if (name === 'NotReadableError' || name === 'NotFoundError') {
      return { code: 'fileGone', detail: error.message };
    }
    if (name === 'DatabaseClosedError') return { code: 'storageClosed', detail: error.message };
    return { code: 'bug', detail: `${error.name}: ${error.message}` };
  }
  return { code: 'bug', detail: String(error) };
}
