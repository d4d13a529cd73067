/**
 * Genders of several files in one spelling: 男, M and 先生 are one, and 1 and 2 where a column is clearly
 * coded. What says that nothing is known is missing; other words stay as they are.
 */
import { type Column, dictionaryOf, dictionaryTexts, NO_CODE } from '#domain/columns.ts';
import { type Gender, genderCodes, readGender } from '#domain/normalise/gender.ts';

/** @param header of the first file that tells it: where there are only codes, it gives their words */
export function gendersAsOne(column: Column, header: string): Column {
  if (column.type !== 'category') return column;
  const texts = dictionaryTexts(column.dictionary);
  const coded = genderCodes(texts.filter((text) => /^\d(?:\.0)?$/.test(text.trim())));
  const meanings = texts.map((text) => coded?.get(text) ?? readGender(text));
  const words = [...texts];
  const best = new Map<Gender, number>();
  for (const [code, meaning] of meanings.entries()) {
    if (meaning === null || typeof meaning === 'string') continue;
    const known = best.get(meaning.gender);
    const rank = known === undefined ? null : meanings[known];
    if (rank === null || (typeof rank === 'object' && rank.rank > meaning.rank)) {
      best.set(meaning.gender, code);
    }
  }
  const codeOf = (gender: Gender): number => {
    let code = best.get(gender);
    if (code === undefined) {
      code = words.length;
      words.push(wordFor(gender, header));
      best.set(gender, code);
    }
    return code;
  };
  const mapped = Int32Array.from(meanings, (meaning, code) => {
    if (meaning === null) return code;
    if (meaning === 'unknown') return NO_CODE;
    return codeOf(typeof meaning === 'string' ? meaning : meaning.gender);
  });
  if (mapped.every((code, at) => code === at)) return column;
  const codes = column.codes.map((code) => (code === NO_CODE ? NO_CODE : mapped[code]!));
  const dictionary = words.length === texts.length ? column.dictionary : dictionaryOf(words);
  return { type: 'category', codes, dictionary };
}

function wordFor(gender: Gender, header: string): string {
  if (/\p{Script=Han}/u.test(header)) return gender === 'female' ? '女' : '男';
  return gender;
}
