/** Row maps that send every row to itself: what is read through one is read as it stands. */

const known = new WeakMap<Int32Array, boolean>();

/** 0, 1, 2, … `count − 1`. */
export function identityMap(count: number): Int32Array {
  const map = new Int32Array(count);
  for (let at = 0; at < count; at++) map[at] = at;
  known.set(map, true);
  return map;
}

/** Whether the map is exactly 0 … `count − 1`. Asked once per map, which no longer changes. */
export function isIdentityMap(map: Int32Array, count: number): boolean {
  if (map.length !== count) return false;
  let isIdentity = known.get(map);
  if (isIdentity === undefined) {
    let at = 0;
    while (at < map.length && map[at] === at) at++;
    isIdentity = at === map.length;
    known.set(map, isIdentity);
  }
  return isIdentity;
}
