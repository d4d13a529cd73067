/**
 * What becomes of a value that is there already when a later file says another one: the rule of each
 * column of a file (rules.md, "Imports and repeats"). An empty cell never says anything.
 */
import type { ColumnType } from './columns.ts';
import { fieldSpec, keyField, type TableKind } from './tables.ts';

/**
 * `keep`: what was there before the file stays, blanks too; the column is for those who are new.
 * `fill`: only blanks are filled. `overwrite`: the file's value stands. `newest`: the value with the
 * later date of its own stands; of values without one, or of one day, the later import's. `append`:
 * the parts that are not there yet join those that are.
 */
export const COLLISION_RULES = ['keep', 'fill', 'overwrite', 'newest', 'append'] as const;
export type CollisionRule = (typeof COLLISION_RULES)[number];

export function isCollisionRule(value: unknown): value is CollisionRule {
  return COLLISION_RULES.some((rule) => rule === value);
}

interface RuledColumn {
  readonly table: TableKind;
  readonly field: string;
  readonly custom: boolean;
  readonly type: ColumnType;
  readonly collision?: CollisionRule;
}

/** What counts where nobody chose: people change, so the latest dated word; facts are told anew. */
export function defaultCollision(table: TableKind): CollisionRule {
  return table === 'customers' ? 'newest' : 'overwrite';
}

/** Tables whose rows are found though they have no key field of their own. */
const FOUND: ReadonlySet<TableKind> = new Set(['customers', 'orders', 'orderLines', 'products']);

/** Texts to which more may be added. */
const NOTES: ReadonlySet<string> = new Set(['note', 'sellerNote', 'buyerMessage']);

/**
 * The rules that may be chosen for a column; none where nothing can collide: keys say which row is
 * meant, and rows without a key (consents among them) are added beside those that are there.
 * @param isKeyed the file has the key of the column's table
 */
export function collisionChoices(column: RuledColumn, isKeyed: boolean): readonly CollisionRule[] {
  const { table, field, custom } = column;
  if (!custom && isKeyField(table, field)) return [];
  if (!FOUND.has(table) && (keyField(table) === undefined || !isKeyed)) return [];
  return COLLISION_RULES.filter((rule) => rule !== 'append' || isAppendable(column));
}

/** Ids of people beside the customer id: whoever has another one is somebody else. */
const PERSON_IDS: ReadonlySet<string> = new Set([
  'memberNo',
  'buyerNick',
  'wechatUnionId',
  'wechatOpenId',
]);

/** Whether a field says which row, order or person is meant. */
export function isKeyField(table: TableKind, field: string): boolean {
  return fieldSpec(table, field)?.role !== undefined || PERSON_IDS.has(field);
}

function isAppendable({ table, field, custom, type }: RuledColumn): boolean {
  if (type !== 'category' && type !== 'text') return false;
  return custom || NOTES.has(field) || fieldSpec(table, field)?.type === 'list';
}

/** Lists are told apart by these; notes by lines. */
const LIST_MARKS = /[、,，;；|\n]/;

/** Whether a column's cells are lists of short words rather than texts. */
export function isListColumn({ table, field, custom }: Omit<RuledColumn, 'type'>): boolean {
  return !custom && fieldSpec(table, field)?.type === 'list';
}

/** What is there with what it lacks of what is added, without repeats. */
export function appended(before: string, added: string, isList: boolean): string {
  const mark = isList ? LIST_MARKS : /\n/;
  const held = new Set(partsOf(before, mark));
  const more = partsOf(added, mark).filter((part) => !held.has(part));
  if (more.length === 0) return before;
  const joint = isList ? jointOf(before, added) : '\n';
  return [before, ...new Set(more)].join(joint);
}

function partsOf(text: string, mark: RegExp): string[] {
  return text
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Lists go on as they are written. */
function jointOf(...texts: readonly string[]): string {
  for (const text of texts) {
    const mark = LIST_MARKS.exec(text)?.[0];
    if (mark !== undefined) return mark === ',' || mark === ';' ? `${mark} ` : mark;
  }
  return '、';
}
