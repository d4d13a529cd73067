import { type ColumnWords, termColumn } from '#analyses/column-words.ts';
import { RHYTHM_TERMS } from '#domain/glossary/rhythm.ts';
import type { Term } from '#domain/glossary/term.ts';
import type { Wording } from '#domain/locale.ts';
import type { Stage } from './analysis.ts';

/** Name and meaning of each stage. */
export const stageTerms: Readonly<Record<Stage, Term>> = {
  potential: RHYTHM_TERMS.stagePotential,
  new: RHYTHM_TERMS.stageNew,
  active: RHYTHM_TERMS.stageActive,
  dormant: RHYTHM_TERMS.stageDormant,
  lost: RHYTHM_TERMS.stageLost,
  returned: RHYTHM_TERMS.stageReturned,
};

const stageWords: Readonly<Record<Stage, Wording>> = {
  potential: stageTerms.potential.term,
  new: stageTerms.new.term,
  active: stageTerms.active.term,
  dormant: stageTerms.dormant.term,
  lost: stageTerms.lost.term,
  returned: stageTerms.returned.term,
};

export const lifecycleColumns = {
  stage: { ...termColumn(RHYTHM_TERMS.stage), codes: stageWords },
  rhythmDays: termColumn(RHYTHM_TERMS.rhythm),
  silenceDays: termColumn(RHYTHM_TERMS.silence),
  ratio: termColumn(RHYTHM_TERMS.silenceRatio),
} as const satisfies Readonly<Record<string, ColumnWords>>;

export const lifecycleText = {
  title: ['顾客走到哪一步了', '顧客走到哪一步了', 'Where customers stand'],
  people: [
    (_: number, count: string) => `${count} 位`,
    (_: number, count: string) => `${count} 位`,
    (n: number, count: string) => `${count} ${n === 1 ? 'person' : 'people'}`,
  ],
  lead: [
    (days: string, gaps: string) => `全店平时的间隔是 ${days}（${gaps} 次间隔的中位数）`,
    (days: string, gaps: string) => `全店平時的間隔是 ${days}（${gaps} 次間隔的中位數）`,
    (days: string, gaps: string) => `The shop's usual gap is ${days} (median of ${gaps} gaps)`,
  ],
  leadAssumed: [
    (days: string, have: string, minimum: string) =>
      `重复下单还少（${have} 次间隔，至少要 ${minimum} 次），暂按 ${days} 算平时的间隔`,
    (days: string, have: string, minimum: string) =>
      `重複下單還少（${have} 次間隔，至少要 ${minimum} 次），暫以 ${days} 當平時的間隔`,
    (days: string, have: string, minimum: string) =>
      `Few repeat orders yet (${have} gaps; ${minimum} are needed): ${days} is assumed as the usual gap`,
  ],
  open: [
    (stage: string, people: string, share: string) => `${stage}：${people}，占 ${share}，查看名单`,
    (stage: string, people: string, share: string) => `${stage}：${people}，佔 ${share}，查看名單`,
    (stage: string, people: string, share: string) => `${stage}: ${people}, ${share}, see the list`,
  ],
  notEnough: [
    '还没有订单文件，看不出买没买过',
    '還沒有訂單檔案，看不出買過沒有',
    'There is no order file yet, so nothing says who has bought',
  ],
} as const;
