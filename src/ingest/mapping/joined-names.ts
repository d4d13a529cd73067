/** Names told in two columns, as one: "Jane" and "Doe" are Jane Doe, 王 and 小明 are 王小明. */
import { cellText, type Column, columnLength, dictionaryOf, NO_CODE } from '#domain/columns.ts';
import { isTextual } from '#engine/columns/key-index.ts';

export function joinedNames(given: Column, family: Column): Column {
  if (!isTextual(given)) return isTextual(family) ? family : given;
  if (!isTextual(family)) return given;
  const codes = new Int32Array(columnLength(given)).fill(NO_CODE);
  const codeOfName = new Map<string, number>();
  const known = new Map<number, number>();
  const isCoded = given.type === 'category' && family.type === 'category';
  for (let row = 0; row < codes.length; row++) {
    const pair = isCoded
      ? (given.codes[row]! + 1) * (family.dictionary.size + 1) + family.codes[row]! + 1
      : -1;
    const told = isCoded ? known.get(pair) : undefined;
    if (told !== undefined) {
      codes[row] = told;
      continue;
    }
    const name = joined(cellText(given, row)?.trim() ?? '', cellText(family, row)?.trim() ?? '');
    let code = NO_CODE;
    if (name !== '') {
      code = codeOfName.get(name) ?? codeOfName.size;
      codeOfName.set(name, code);
    }
    codes[row] = code;
    if (isCoded) known.set(pair, code);
  }
  return { type: 'category', codes, dictionary: dictionaryOf([...codeOfName.keys()]) };
}

const HAN = /^[\p{Script=Han}·]+$/u;

function joined(given: string, family: string): string {
  if (given === '' || family === '') return given + family;
  return HAN.test(given) && HAN.test(family) ? family + given : `${given} ${family}`;
}
