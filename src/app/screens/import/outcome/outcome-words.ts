/** What becomes of rows, in words: outcomes, reasons, and the file of rejected rows. */
import { REJECT_REASONS, type RejectReason, type RowOutcome } from '#domain/batch.ts';
import { wordIn, type Locale, type Wording } from '#domain/locale.ts';
import { REJECTED_ROW, REJECTED_WHY } from '#domain/rejected-file.ts';
import type { SkipReason } from '#domain/sheet.ts';
import type { Tone } from '#ui/status-badge.tsx';
import type { RejectedWords } from '#worker/protocol/import.ts';

export type Outcome = RowOutcome | 'skipped';

/** In the order of the sum: read = new + changed + duplicate + rejected + skipped. */
export const OUTCOMES = ['new', 'changed', 'duplicate', 'rejected', 'skipped'] as const;

export const outcomeNames: Readonly<Record<Outcome, Wording>> = {
  new: ['新增', '新增', 'new'],
  changed: ['有变化', '有變動', 'changed'],
  duplicate: ['重复', '重複', 'repeated'],
  rejected: ['被拒', '被拒', 'rejected'],
  skipped: ['跳过', '略過', 'skipped'],
};

export const outcomeHints: Readonly<Record<Outcome, Wording>> = {
  new: ['以前没有的内容', '以前沒有的內容', 'Not held before'],
  changed: [
    '以前有过，这次有更新',
    '以前有過，這次有更新',
    'Held before, and this file says something newer',
  ],
  duplicate: [
    '与以前导入的内容相同，或按所选的办法什么也不改；不会重复计算',
    '與先前匯入的內容相同，或依所選的辦法什麼也不改；不會重複計算',
    'The same as what is already held, or changes nothing by the rules chosen; never counted twice',
  ],
  rejected: [
    '读了，但没有收进来；可以下载后改好再放回来',
    '讀了，但沒有收進來；可以下載後改好再放回來',
    'Read but not taken; download them, put them right and drop them again',
  ],
  skipped: [
    '不是数据：空行、标题、说明、合计、重复的表头',
    '不是資料：空白列、標題、說明、合計、重複的表頭',
    'Not data: blank rows, titles, notes, totals, repeated headers',
  ],
};

export const outcomeTones: Readonly<Record<Outcome, Tone>> = {
  new: 'green',
  changed: 'blue',
  duplicate: 'grey',
  rejected: 'red',
  skipped: 'outline',
};

const rejectReasons: Readonly<Record<RejectReason, Wording>> = {
  nothingUsable: ['没有能用的内容', '沒有可用的內容', 'nothing usable in it'],
  unreadableDate: ['日期读不懂', '日期讀不懂', 'date cannot be read'],
  unreadableNumber: ['数字读不懂', '數字讀不懂', 'number cannot be read'],
  missingKey: [
    '缺少编号或联系方式',
    '缺少編號或聯絡方式',
    'no number, phone or e-mail that tells who it is',
  ],
};

const skipReasons: Readonly<Record<SkipReason, Wording>> = {
  blank: ['空行', '空白列', 'blank row'],
  title: ['标题行', '標題列', 'title above the table'],
  note: ['说明行', '說明列', 'note'],
  total: ['合计行', '合計列', 'total'],
  repeatedHeader: ['重复的表头', '重複的表頭', 'repeated header'],
  otherTable: ['另一张表的行', '另一張表的列', 'of another table'],
};

export function reasonName(reason: RejectReason | SkipReason, locale: Locale): string {
  return wordIn({ ...rejectReasons, ...skipReasons }[reason], locale);
}

/** What the file of rejected rows says. */
export function rejectedWords(locale: Locale): RejectedWords {
  return {
    row: wordIn(REJECTED_ROW, locale),
    why: wordIn(REJECTED_WHY, locale),
    reasons: Object.fromEntries(
      REJECT_REASONS.map((reason) => [reason, wordIn(rejectReasons[reason], locale)]),
    ) as RejectedWords['reasons'],
  };
}
