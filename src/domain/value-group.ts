/** The eight groups by high and low R, F, M (rules.md, "RFM"), and what people call them. */
import { LONGEST_NAME } from './segment.ts';

export const VALUE_GROUPS = ['HHH', 'HLH', 'LHH', 'LLH', 'HHL', 'HLL', 'LHL', 'LLL'] as const;
export type ValueGroup = (typeof VALUE_GROUPS)[number];

/** What people decided about the words of a group; what is absent is the app's. */
export interface GroupWords {
  readonly group: ValueGroup;
  readonly name?: string;
  /** What to do with them, as the shop says it. */
  readonly todo?: string;
}

export const LONGEST_TODO = 300;

/** Stored or foreign data as words of groups, each group once; null where it is none. */
export function checkGroupWords(value: unknown): readonly GroupWords[] | null {
  if (!Array.isArray(value)) return null;
  const words = new Map<ValueGroup, GroupWords>();
  for (const item of value as unknown[]) {
    if (typeof item !== 'object' || item === null) return null;
    const { group, name, todo } = item as Readonly<Record<string, unknown>>;
    const known = VALUE_GROUPS.find((own) => own === group);
    if (!known || words.has(known)) return null;
    if (!isTextOrAbsent(name, LONGEST_NAME) || !isTextOrAbsent(todo, LONGEST_TODO)) return null;
    words.set(known, {
      group: known,
      ...(name === undefined ? {} : { name }),
      ...(todo === undefined ? {} : { todo }),
    });
  }
  // One order, so that equal decisions are equal.
  return VALUE_GROUPS.flatMap((group) => words.get(group) ?? []);
}

function isTextOrAbsent(value: unknown, longest: number): value is string | undefined {
  if (value === undefined) return true;
  return typeof value === 'string' && value.trim() !== '' && value.length <= longest;
}
