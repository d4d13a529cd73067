/** Gender as people and programs write it in three languages; never told from a name. */
import { foldText } from './width.ts';

export type Gender = 'female' | 'male';

/** The best spelling first: what a person is shown where a file has several. */
const WORDS: Readonly<Record<Gender, readonly string[]>> = {
  female:
    '女 女性 女士 女生 女孩 小姐 太太 女的 female woman f girl w lady ms mrs miss ms. mrs. mme frau weiblich ♀'.split(
      ' ',
    ),
  male: '男 男性 男士 先生 男生 男孩 男的 male man m boy gentleman mr mr. herr männlich ♂'.split(
    ' ',
  ),
};

const UNKNOWN = new Set(
  (
    '未知 不详 不詳 不明 保密 未填 未填写 未填寫 未说明 未說明 未说明的性别 未知的性别 未设置 未設定 未登记 未登記 不透露 不愿透露 不願透露 ' +
    '无 無 - -- / ? unknown unspecified undisclosed secret private none null n/a na notset u not_specified not-specified'
  ).split(' '),
);
const UNKNOWN_PHRASES =
  /^(?:prefer not to say|not (?:known|set|stated|specified|applicable|disclosed)|不(?:愿|願)意?透露)$/;

const GENDER_OF = new Map(
  (['female', 'male'] as const).flatMap((gender) =>
    WORDS[gender].map((word, rank) => [word, { gender, rank }] as const),
  ),
);

export interface GenderWord {
  readonly gender: Gender;
  /** 0 for the best spelling. */
  readonly rank: number;
}

/** What a word says; 'unknown' where it says that nothing is known; null where it is another word. */
export function readGender(text: string): GenderWord | 'unknown' | null {
  const word = foldText(text);
  if (word === '' || UNKNOWN.has(word) || UNKNOWN_PHRASES.test(word)) return 'unknown';
  return GENDER_OF.get(word) ?? null;
}

export function genderOf(text: string): Gender | null {
  const told = readGender(text);
  return told === null || told === 'unknown' ? null : told.gender;
}

/** ISO/IEC 5218, and GB/T 2261.1 with it. */
const CODES: Readonly<Record<string, Gender | 'unknown'>> = {
  '0': 'unknown',
  '1': 'male',
  '2': 'female',
  '9': 'unknown',
};

/**
 * What figures of a column say, where they are clearly those of the standard: 1 and 2 are both there and
 * nothing but 0 and 9 beside them. 0 and 1 alone are used either way round: null.
 */
export function genderCodes(
  values: Iterable<string>,
): ReadonlyMap<string, Gender | 'unknown'> | null {
  const codes = new Map<string, Gender | 'unknown'>();
  for (const value of values) {
    const code = foldText(value).replace(/\.0$/, '');
    const meaning = CODES[code];
    if (meaning === undefined) return null;
    codes.set(value, meaning);
  }
  const meanings = new Set(codes.values());
  return meanings.has('male') && meanings.has('female') ? codes : null;
}
