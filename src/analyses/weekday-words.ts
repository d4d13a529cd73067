/** Codes of ISO weekdays in words. */
import type { Wording } from '#domain/locale.ts';

export const weekdayWords: Readonly<Record<string, Wording>> = {
  1: ['周一', '週一', 'Monday'],
  2: ['周二', '週二', 'Tuesday'],
  3: ['周三', '週三', 'Wednesday'],
  4: ['周四', '週四', 'Thursday'],
  5: ['周五', '週五', 'Friday'],
  6: ['周六', '週六', 'Saturday'],
  7: ['周日', '週日', 'Sunday'],
};
