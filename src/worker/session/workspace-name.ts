/** What people may call a workspace. */
const LONGEST_WORKSPACE_NAME = 60;

/** The name without blanks at its ends. Throws RangeError on what is none. */
export function checkedName(name: string): string {
  const trimmed = name.trim();
  if (trimmed === '' || trimmed.length > LONGEST_WORKSPACE_NAME) throw new RangeError('no name');
  return trimmed;
}
