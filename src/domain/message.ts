/**
 * Messages to customers: `{name}`, `{product}` (bought often), `{last}` (bought last) and `{days}`, each also
 * in the words of the other languages.
 */
import { LOCALES, type Locale, type Wording, wordIn } from './locale.ts';

export const MESSAGE_FIELDS = ['name', 'product', 'last', 'days'] as const;
export type MessageField = (typeof MESSAGE_FIELDS)[number];

/** What stands between the braces, by language; each is read in all of them. */
const FIELD_WORDS: Readonly<Record<MessageField, Wording>> = {
  name: ['称呼', '稱呼', 'name'],
  product: ['商品', '商品', 'product'],
  last: ['上次商品', '上次商品', 'last'],
  days: ['天数', '天數', 'days'],
};

const FIELD_OF: ReadonlyMap<string, MessageField> = new Map(
  MESSAGE_FIELDS.flatMap((field) =>
    LOCALES.map((locale) => [wordIn(FIELD_WORDS[field], locale), field] as const),
  ),
);

/** A field as one types it: `{称呼}`. */
export function fieldInBraces(field: MessageField, locale: Locale): string {
  return `{${wordIn(FIELD_WORDS[field], locale)}}`;
}

const BRACES = /\{([^{}\s]+)\}/g;

/** What is known of one person; '' where nothing is. */
export type MessageValues = Readonly<Record<MessageField, string>>;

/** A sentence with its end and the blanks after it. A point between two digits ends nothing. */
const SENTENCE = /[^。！？!?.\n]*(?:\.(?=\d)[^。！？!?.\n]*)*(?:[。！？!?.\n]+\s*|$)/gu;

/**
 * The message to one person, on one line. A sentence whose field is not known of them is left out:
 * better short than "how do you like your  ?"; a greeting does without the name ("您好"). Braces of other words stay as they are.
 */
export function fillMessage(template: string, values: MessageValues): string {
  const sentences = template.match(SENTENCE) ?? [];
  const isNameless = values.name.trim() === '';
  return sentences
    .map((sentence) => (isNameless ? sentence.replace(GREETED, '$1') : sentence))
    .filter((sentence) => fieldsOfMessage(sentence).every((field) => values[field].trim() !== ''))
    .map((sentence) =>
      sentence.replaceAll(BRACES, (whole, word: string) => {
        const field = FIELD_OF.get(word);
        return field === undefined ? whole : values[field].trim();
      }),
    )
    .join('')
    .replaceAll(/\s*[\r\n]+\s*/g, ' ')
    .trim();
}

/** The name in a greeting, with the blank or comma that holds it there. */
const GREETED =
  /^(\s*)\{(?:name|称呼|稱呼)\}\s*(?:[，,]\s*|(?=[您你]好))|(?<=^\s*(?:Hello|Hi|Dear customer|Happy birthday)),? \{(?:name|称呼|稱呼)\}/iu;

/** A name that one may say to somebody; '' for a number, a nick with figures (t_6506…), a masked phone, or nothing. */
export function calledByName(shown: string | null): string {
  // A nick, or a note, stands behind the name: 徐洋涵 (t_650648619573_35).
  const name = (shown ?? '').replace(/(?<=\S)\s*[(（][^()（）]*[)）]$/u, '');
  // 张姐 2 is somebody; tb8812 is an account.
  return /\p{L}/u.test(name) && !/[*＊_]|\d{3}/.test(name) ? name : '';
}

/** Behind the kind of goods, what a product without a name is known by. */
const NUMBER_BEHIND = / · \S*\d\S*$/;

/** The first of these that one may say as a product: a bare number is nobody's favourite. */
export function saidProduct(...candidates: readonly (string | null)[]): string {
  for (const name of candidates) {
    const said = name?.replace(NUMBER_BEHIND, '') ?? '';
    if (/\p{L}{2}/u.test(said)) return said;
  }
  return '';
}

/** What is known of the goods that somebody buys; null where nothing is. */
export interface KnownGoods {
  readonly topProduct: string | null;
  /** Lines with that product. */
  readonly topProductTimes: number | null;
  readonly lastProduct: string | null;
  readonly favouriteCategory: string | null;
  /** Counted orders. */
  readonly orders: number | null;
}

/**
 * What may be said to somebody of their goods: a product is "usual" only when it was bought more than
 * once, a category only behind a second order; the last one is that of the last order and no other.
 */
export function saidGoods(goods: KnownGoods): { readonly product: string; readonly last: string } {
  const { topProduct, topProductTimes, lastProduct, favouriteCategory, orders } = goods;
  return {
    product: saidProduct(
      (topProductTimes ?? 0) > 1 ? topProduct : null,
      (orders ?? 0) > 1 ? favouriteCategory : null,
    ),
    last: saidProduct(lastProduct),
  };
}

/** Fields that a template names, in the order of {@link MESSAGE_FIELDS}. */
export function fieldsOfMessage(template: string): readonly MessageField[] {
  const words = [...template.matchAll(BRACES)].map(([, word = '']) => FIELD_OF.get(word));
  return MESSAGE_FIELDS.filter((field) => words.includes(field));
}
