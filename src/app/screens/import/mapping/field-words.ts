/** Tables and fields by their names, and words of a file as they are quoted. */
import { wordIn, type Locale } from '#domain/locale.ts';
import { TABLES, fieldSpec, type TableKind } from '#domain/tables.ts';
import { formatsOf } from '#ui/words/formats.ts';
import { columnName } from '#ui/words/column-name.ts';

/** Kinds of a file as a person would say them: "订单、订单明细和商品". */
export function kindNames(kinds: readonly TableKind[], locale: Locale): readonly string[] {
  return kinds.map((kind) => wordIn(TABLES[kind].label, locale));
}

/** A field's name in the reader's language; a custom field keeps its header. */
export function fieldName(table: TableKind, field: string, locale: Locale): string {
  const spec = fieldSpec(table, field);
  return spec === undefined ? columnName(field, locale) : wordIn(spec.label, locale);
}

export function quoted(text: string, locale: Locale): string {
  return locale === 'zh-TW' ? `「${text}」` : `“${text}”`;
}

/** Values of a file, quoted and listed, at most three of them. */
export function exampleList(examples: readonly string[], locale: Locale): string {
  return formatsOf(locale).list(examples.slice(0, 3).map((text) => quoted(text, locale)));
}
