/**
 * What a backup says beyond its form, asked by who knows what it means: columns that decode, decisions
 * and acts that the app would have written itself. A stranger's file passes here or is refused.
 */
import { ANALYSES, isAnalysisId } from '#analyses/registry.ts';
import { ORDER_CLASSES } from '#domain/order-class.ts';
import { isSoundColumn } from '#engine/chunks/chunk-soundness.ts';
import { BackupRefusal } from '#storage/backup/backup-refusal.ts';
import type { BackupFile } from '#storage/backup/backup.ts';
import { type BackupItem, backupItems } from '#storage/backup/workspace-backup.ts';
import type { HistoryValue } from '#worker/session/history.ts';
import type { ActTold } from '#worker/protocol/history.ts';

/** The contents of a file from its start; throws {@link BackupRefusal} at the first that cannot be. */
export async function* checkedItems(file: BackupFile): AsyncGenerator<BackupItem, void, undefined> {
  for await (const item of backupItems(file.records())) {
    if (!isSound(item)) throw new BackupRefusal('impossible', item.kind);
    yield item;
  }
}

function isSound(item: BackupItem): boolean {
  switch (item.kind) {
    case 'column':
      return isSoundColumn(item.column.encoded);
    case 'decision':
      return isDecision(item.value.name, item.value.value);
    case 'entry':
      return isHistoryValue(item.value.value);
    case 'workspace':
    case 'batch':
    case 'totals':
      return true;
  }
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRecordId(value: unknown): boolean {
  return Number.isSafeInteger(Number(value)) && Number(value) >= 0;
}

const isDay = (value: unknown): boolean => Number.isSafeInteger(value);
const isText = (value: unknown): boolean => typeof value === 'string';
const isTextOrNull = (value: unknown): boolean => value === null || isText(value);
const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
const isCountOrNull = (value: unknown): boolean => value === null || isCount(value);
const isFlag = (value: unknown): boolean => typeof value === 'boolean';

/** Whether the app keeps a decision of this name and value. */
function isDecision(name: string, value: unknown): boolean {
  switch (name) {
    case 'asOf':
      return value === null || isDay(value);
    case 'currency':
      return value === null || (typeof value === 'string' && /^[A-Z]{3}$/.test(value));
    case 'statusWords':
      return (
        isFields(value) &&
        Object.values(value).every(
          (words) => isFields(words) && Object.values(words).every(oneOf(...ORDER_CLASSES)),
        )
      );
    case 'tags':
      return (
        isFields(value) &&
        Object.values(value).every(
          (people) =>
            isFields(people) &&
            Object.keys(people).every(isRecordId) &&
            Object.values(people).every(isTextOrNull),
        )
      );
    case 'marks': {
      if (!isFields(value)) return false;
      const { contacted, doNotContact } = value;
      return (
        isFields(contacted) &&
        Object.keys(contacted).every(isRecordId) &&
        Object.values(contacted).every(isDay) &&
        Array.isArray(doNotContact) &&
        doNotContact.every(isRecordId)
      );
    }
    default: {
      const id = name.startsWith('params.') ? name.slice('params.'.length) : '';
      return isAnalysisId(id) && ANALYSES[id].check(value) !== null;
    }
  }
}

type Check = (value: unknown) => boolean;

function oneOf(...words: readonly string[]): Check {
  return (value) => typeof value === 'string' && words.includes(value);
}

/** Fields of what is told of each kind of act; the compiler asks for every kind. */
const TOLD: { readonly [Kind in ActTold['kind']]: Readonly<Record<string, Check>> } = {
  import: {
    files: areTexts,
    rows: isCount,
    newPeople: isCountOrNull,
    newOrders: isCountOrNull,
    isDemo: isFlag,
  },
  remove: { files: areTexts, rows: isCount },
  restore: { files: areTexts, rows: isCount },
  emptyTrash: { files: isCount, segments: isCount, bytes: isCount },
  tag: { tag: isText, how: oneOf('set', 'removed', 'left'), value: isTextOrNull, people: isCount },
  mark: { mark: oneOf('contacted', 'doNotContact'), isSet: isFlag, people: isCount },
  segments: { added: areTexts, changed: areTexts, removed: areTexts },
  groups: { groups: areTexts },
  params: { analysis: (value) => typeof value === 'string' && isAnalysisId(value) },
  asOf: { day: (value) => value === null || isDay(value) },
  currency: { currency: isTextOrNull },
  statusWord: { word: isText, answer: oneOf(...ORDER_CLASSES) },
};

function isTold(value: unknown): boolean {
  if (!isFields(value) || typeof value['kind'] !== 'string') return false;
  if (!Object.hasOwn(TOLD, value['kind'])) return false;
  const fields = TOLD[value['kind'] as ActTold['kind']];
  return Object.entries(fields).every(([name, check]) => check(value[name]));
}

function isHistoryValue(value: unknown): value is HistoryValue {
  if (!isFields(value)) return false;
  const { turn, of, told, before, after } = value;
  if (turn !== undefined) return (turn === 'undo' || turn === 'redo') && isCount(of);
  return isTold(told) && areLeaves(before) && areLeaves(after);
}

/** Decision → leaf, a path as JSON → value. */
function areLeaves(value: unknown): boolean {
  return (
    isFields(value) &&
    Object.values(value).every((leaves) => isFields(leaves) && Object.keys(leaves).every(isPath))
  );
}

function isPath(key: string): boolean {
  try {
    return areTexts(JSON.parse(key));
  } catch {
    return false;
  }
}
