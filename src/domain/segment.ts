/** A segment: people by a rule. Ready ones are worded by the app; own ones carry their name. */
import { checkRule, type Rule } from './rule.ts';

export interface SegmentDefinition {
  readonly id: string;
  readonly rule: Rule;
  /** Name given by a person; absent where the app words it. */
  readonly name?: string;
}

const OWN_ID = /^own-[\w-]{1,64}$/;
export const LONGEST_NAME = 80;

function isOwnSegmentId(id: string): boolean {
  return OWN_ID.test(id);
}

/** Stored or foreign data as a list of own segments; null where it is none. */
export function checkOwnSegments(value: unknown): readonly SegmentDefinition[] | null {
  if (!Array.isArray(value)) return null;
  const segments: SegmentDefinition[] = [];
  for (const item of value as unknown[]) {
    if (typeof item !== 'object' || item === null) return null;
    const { id, name, rule } = item as Readonly<Record<string, unknown>>;
    const checked = checkRule(rule);
    const isNamed = typeof name === 'string' && name.trim() !== '' && name.length <= LONGEST_NAME;
    if (typeof id !== 'string' || !isOwnSegmentId(id) || !isNamed || !checked) return null;
    segments.push({ id, name, rule: checked });
  }
  return segments;
}
