/** What the product of each line is called: by its line, else by the list of products, else by its number. */
import {
  type CategoryColumn,
  cellText,
  type Column,
  dictionaryOf,
  NO_CODE,
} from '#domain/columns.ts';
import type { Shop } from './shop.ts';

const named = new WeakMap<Shop, CategoryColumn>();

/** One value a line; missing where nothing tells the product. Built once per shop. */
export function productNamesOfLines(shop: Shop): CategoryColumn {
  let column = named.get(shop);
  if (!column) named.set(shop, (column = nameProducts(shop)));
  return column;
}

function nameProducts(shop: Shop): CategoryColumn {
  const own = shop.field('orderLines', 'productName');
  if (own?.type === 'category' && !own.codes.includes(NO_CODE)) return own;
  const productOfLine = shop.productOfLine();
  const codeOfText = new Map<string, number>();
  const codeOf = (text: string | null): number => {
    if (text === null) return NO_CODE;
    let code = codeOfText.get(text);
    if (code === undefined) codeOfText.set(text, (code = codeOfText.size));
    return code;
  };
  const ofLine = [
    codesOf(own, codeOf),
    codesOfList(shop, productOfLine, codeOf),
    // Of products that the list does not know, the number on the line is all there is.
    codesOf(shop.field('orderLines', 'productId'), codeOf),
    codesOf(shop.field('orderLines', 'sku'), codeOf),
  ];
  const codes = new Int32Array(shop.lines.count).fill(NO_CODE);
  for (const told of ofLine) {
    if (told === null) continue;
    for (let line = 0; line < codes.length; line++) {
      if (codes[line] === NO_CODE) codes[line] = told(line);
    }
  }
  return { type: 'category', codes, dictionary: dictionaryOf([...codeOfText.keys()]) };
}

type CodeOf = (text: string | null) => number;

/** Codes of a column's own texts; each is decoded once, when the first line asks for it. */
function codesOf(column: Column | null, codeOf: CodeOf): ((line: number) => number) | null {
  if (column?.type === 'text') return (line) => codeOf(cellText(column, line));
  if (column?.type !== 'category') return null;
  const known = new Int32Array(column.dictionary.size).fill(UNASKED);
  return (line) => {
    const own = column.codes[line]!;
    if (own === NO_CODE) return NO_CODE;
    if (known[own] === UNASKED) known[own] = codeOf(cellText(column, line));
    return known[own]!;
  };
}

function codesOfList(shop: Shop, products: Int32Array, codeOf: CodeOf): (line: number) => number {
  const ofList = namesOfList(shop);
  let size = 0;
  for (const product of products) size = Math.max(size, product + 1);
  const known = new Int32Array(size).fill(UNASKED);
  return (line) => {
    const product = products[line]!;
    if (product < 0) return NO_CODE;
    if (known[product] === UNASKED) known[product] = codeOf(ofList(product));
    return known[product]!;
  };
}

const UNASKED = -2;

/** A product's name; of one without a name the kind of goods and its number: "FLUID MILK · 1029743". */
function namesOfList(shop: Shop): (product: number) => string | null {
  const read = (field: string) => {
    const column = shop.field('products', field);
    return column?.type === 'category' || column?.type === 'text'
      ? (product: number) => cellText(column, product)
      : () => null;
  };
  const [name, id, category] = [read('name'), read('productId'), read('category')];
  return (product) => {
    const told = name(product);
    if (told !== null) return told;
    const [number, kind] = [id(product), category(product)];
    return number !== null && kind !== null ? `${kind} · ${number}` : (number ?? kind);
  };
}
