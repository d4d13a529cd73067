import { describe, expect, test } from 'vitest';
import { batchOf } from '#testing/batches.ts';
import { type BackupFolder, type BackupNotes, NO_NOTES } from '#storage/backup/backup-notes.ts';
import { type BackupFacts, backupGlance } from './backup-reminder.ts';

const DAY = 86_400_000;
const NOW = 1_800_000_000_000;

const imported = (daysAgo: number, importId = `i${daysAgo}`) => ({
  ...batchOf({ 'orders.orderId': ['1'] }).meta,
  importId,
  importedAt: NOW - daysAgo * DAY,
});

const folder: BackupFolder = {
  handle: {} as FileSystemDirectoryHandle,
  keep: 7,
  lock: null,
  trouble: null,
};

function lastAt(daysAgo: number, revision: number): Pick<BackupNotes, 'last'> {
  return { last: { at: NOW - daysAgo * DAY, bytes: 9, revision, isFolder: false } };
}

function glance(notes: Partial<BackupNotes>, facts: Partial<BackupFacts> = {}) {
  return backupGlance({
    notes: { ...NO_NOTES, ...notes },
    metas: [imported(20)],
    revision: 5,
    isDemo: false,
    now: NOW,
    ...facts,
  });
}

describe('the reminder', () => {
  test('comes right after the first import', () => {
    expect(glance({}, { metas: [imported(0)] }).due).toEqual({ daysAgo: null, importsSince: 1 });
  });

  test('not for an empty workspace nor the demo shop', () => {
    expect(glance({}, { metas: [] }).due).toBeNull();
    expect(glance({}, { isDemo: true }).due).toBeNull();
  });

  test('a week after the last backup, if anything was done since', () => {
    expect(glance(lastAt(6.9, 4)).due).toBeNull();
    expect(glance(lastAt(7, 4)).due).toEqual({ daysAgo: 7, importsSince: 0 });
    expect(glance(lastAt(300, 5)).due).toBeNull();
  });

  test('sooner after three imports; files of one import are one', () => {
    const two = [imported(0.1, 'a'), imported(0.1, 'a'), imported(0.2, 'b')];
    expect(glance(lastAt(1, 4), { metas: two }).due).toBeNull();
    const three = [...two, imported(0.3, 'c')];
    expect(glance(lastAt(1, 4), { metas: three }).due).toEqual({ daysAgo: 1, importsSince: 3 });
    expect(glance(lastAt(0.9, 4), { metas: three }).due).toBeNull();
  });

  test('is quiet for a week after "not now"', () => {
    expect(glance({ dismissedAt: NOW - 6 * DAY }).due).toBeNull();
    expect(glance({ dismissedAt: NOW - 8 * DAY }).due).not.toBeNull();
  });

  test('is silent while the folder is written to, and not when that has stopped', () => {
    expect(glance({ folder }).due).toBeNull();
    expect(glance({ folder, ...lastAt(8, 4) }).due).toEqual({ daysAgo: 8, importsSince: 0 });
    expect(glance({ folder: { ...folder, trouble: 'gone' } }).due).not.toBeNull();
  });
});

describe('the folder', () => {
  test('is stale while something was done since it was written to', () => {
    expect(glance({}).isAutomatic).toBe(false);
    expect(glance({ folder })).toMatchObject({
      isAutomatic: true,
      isStale: true,
      hasNewFiles: true,
    });
    const written = { folder, lastInFolder: { at: NOW - DAY, revision: 5 } };
    expect(glance(written)).toMatchObject({ isStale: false, hasNewFiles: false });
    expect(glance(written, { revision: 6 })).toMatchObject({ isStale: true, hasNewFiles: false });
    expect(glance(written, { revision: 6, metas: [imported(0.5)] }).hasNewFiles).toBe(true);
  });
});
