/** Names, meanings and advice of the segments that the app brings. Own ones carry their name. */
import type { Wording } from '#domain/locale.ts';
import { rfmSegmentWords, stageSegmentWords } from './group-text.ts';
import { readySegmentWords } from './ready-text.ts';
import type { SegmentFamily } from './analysis.ts';
import type { SegmentWords } from './segment-words.ts';

const WORDS: Readonly<Record<string, SegmentWords>> = {
  ...readySegmentWords,
  ...rfmSegmentWords,
  ...stageSegmentWords,
};

/** Words of a segment of the app; null for own ones. */
export function segmentWordsOf(id: string): SegmentWords | null {
  return Object.hasOwn(WORDS, id) ? (WORDS[id] ?? null) : null;
}

export const familyWords: Readonly<Record<SegmentFamily, Wording>> = {
  ready: ['现成的分群', '現成的分群', 'Ready segments'],
  rfm: ['价值群', '價值群', 'Value groups'],
  stage: ['阶段', '階段', 'Stages'],
  own: ['自己建的', '自己建的', 'Your own'],
};

/** What a flag column of membership says. */
export const memberCodes = {
  yes: ['在里面', '在裡面', 'In it'],
  no: ['不在里面', '不在裡面', 'Not in it'],
} as const satisfies Readonly<Record<string, Wording>>;
