/** Messages to customers: `{name}`, `{product}` and `{days}` filled in for each person. */

export const MESSAGE_FIELDS = ['name', 'product', 'days'] as const;
export type MessageField = (typeof MESSAGE_FIELDS)[number];

/** What is known of one person; '' where nothing is. */
export type MessageValues = Readonly<Record<MessageField, string>>;

/** A sentence with its end and the blanks after it. A point between two digits ends nothing. */
const SENTENCE = /[^。！？!?.\n]*(?:\.(?=\d)[^。！？!?.\n]*)*(?:[。！？!?.\n]+\s*|$)/gu;

/**
 * The message to one person, on one line. A sentence whose field is not known of them is left out:
 * better short than "how do you like your  ?". Braces of other words stay as they are.
 */
export function fillMessage(template: string, values: MessageValues): string {
  const sentences = template.match(SENTENCE) ?? [];
  return sentences
    .filter((sentence) =>
      MESSAGE_FIELDS.every(
        (field) => values[field].trim() !== '' || !sentence.includes(`{${field}}`),
      ),
    )
    .map((sentence) =>
      sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
        isField(name) ? values[name].trim() : whole,
      ),
    )
    .join('')
    .replaceAll(/\s*[\r\n]+\s*/g, ' ')
    .trim();
}

/** A name that one may say to somebody; '' for a number, a masked phone, or nothing. */
export function calledByName(name: string | null): string {
  return name !== null && /\p{L}/u.test(name) && !name.includes('*') ? name : '';
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

/** Fields that a template names, in the order of {@link MESSAGE_FIELDS}. */
export function fieldsOfMessage(template: string): readonly MessageField[] {
  return MESSAGE_FIELDS.filter((field) => template.includes(`{${field}}`));
}

function isField(name: string): name is MessageField {
  return (MESSAGE_FIELDS as readonly string[]).includes(name);
}
