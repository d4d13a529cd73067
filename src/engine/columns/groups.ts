/** Rows grouped by an integer key: compressed sparse rows, filled by counting (stable). */
import { identityMap, isIdentityMap } from './identity-map.ts';

/** Members of group g are `members[starts[g] .. starts[g + 1])`, in row order. */
export interface Groups {
  readonly starts: Int32Array;
  readonly members: Int32Array;
}

/** Groups the rows 0 … keys.length − 1 by `keys[row]`; negative keys belong to no group. */
export function groupRows(keys: Int32Array, groupCount: number): Groups {
  if (isIdentityMap(keys, groupCount)) {
    const starts = identityMap(groupCount + 1);
    return { starts, members: starts.subarray(0, groupCount) };
  }
  const starts = new Int32Array(groupCount + 1);
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row]!;
    if (key >= 0) starts[key + 1]!++;
  }
  for (let group = 0; group < groupCount; group++) starts[group + 1]! += starts[group]!;
  const members = new Int32Array(starts[groupCount]!);
  const next = starts.slice(0, groupCount);
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row]!;
    if (key >= 0) members[next[key]!++] = row;
  }
  return { starts, members };
}
