/** Words of customers that go on a printed page: names, numbers and addresses of people covered. */

/** A surname before a form of address. */
const ADDRESSED = /[\u4E00-\u9FFF]{1,2}(?=(?:先生|女士|小姐|太太|老师|老師|老板|老闆|总监|總監))/gu;
const TITLED = /\b(Mr|Mrs|Ms|Miss|Dr)\.?\s+\p{Lu}[\p{L}'-]*/gu;
/** Looked for from every sign on, so no further than an address may go. */
const EMAIL = /[\w.+-]{1,254}@[\w-]+(?:\.[\w-]+)+/gu;
const LONG_NUMBER = /\+?\d[\d\s-]{5,}\d/gu;

export function maskQuote(text: string): string {
  return text
    .replaceAll(EMAIL, '***')
    .replaceAll(LONG_NUMBER, '***')
    .replaceAll(ADDRESSED, '某')
    .replaceAll(TITLED, '$1 ***')
    .trim();
}
