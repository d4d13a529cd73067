/** What the product of each line is called: by its line, else by the list of products, else by its number. */
import { type CategoryColumn, cellText, dictionaryOf, NO_CODE } from '#domain/columns.ts';
import type { Shop } from '#engine/shop.ts';

const named = new WeakMap<Shop, CategoryColumn>();

/** One value a line; missing where nothing tells the product. Built once per shop. */
export function productNamesOfLines(shop: Shop): CategoryColumn {
  let column = named.get(shop);
  if (!column) named.set(shop, (column = nameProducts(shop)));
  return column;
}

function nameProducts(shop: Shop): CategoryColumn {
  const productOfLine = shop.productOfLine();
  const own = shop.field('orderLines', 'productName');
  const ofList = namesOfList(shop);
  const ownNumbers = ['productId', 'sku'].map((field) => shop.field('orderLines', field));
  const codeOfText = new Map<string, number>();
  const codeOf = (text: string | null): number => {
    if (text === null) return NO_CODE;
    let code = codeOfText.get(text);
    if (code === undefined) codeOfText.set(text, (code = codeOfText.size));
    return code;
  };
  // Texts are decoded once a value, not once a line.
  const ownCodes = new Map<number, number>();
  const listCodes = new Map<number, number>();
  const codes = new Int32Array(shop.lines.count);
  for (let line = 0; line < codes.length; line++) {
    let code = NO_CODE;
    if (own?.type === 'category' && own.codes[line]! !== NO_CODE) {
      code = remembered(ownCodes, own.codes[line]!, () => codeOf(cellText(own, line)));
    } else if (own?.type === 'text') {
      code = codeOf(cellText(own, line));
    }
    const product = productOfLine[line]!;
    if (code === NO_CODE && product >= 0) {
      code = remembered(listCodes, product, () => codeOf(ofList(product)));
    }
    for (const number of ownNumbers) {
      // Of products that the list does not know, the number on the line is all there is.
      if (code === NO_CODE && (number?.type === 'category' || number?.type === 'text')) {
        code = codeOf(cellText(number, line));
      }
    }
    codes[line] = code;
  }
  return { type: 'category', codes, dictionary: dictionaryOf([...codeOfText.keys()]) };
}

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

function remembered(known: Map<number, number>, key: number, make: () => number): number {
  let value = known.get(key);
  if (value === undefined) known.set(key, (value = make()));
  return value;
}
