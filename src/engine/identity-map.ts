/** Row maps that send every row to itself: what is read through one is read as it stands. */

const known = new WeakMap<Int32Array, boolean>();

/** The longest one still in use: shorter ones are its beginnings. */
let longest: WeakRef<Int32Array> | null = null;

/** 0, 1, 2, … `count − 1`. Shared: to be read only. */
export function identityMap(count: number): Int32Array {
  let map = longest?.deref();
  if (map?.length === count) return map;
  if (map && map.length > count) map = map.subarray(0, count);
  else {
    map = new Int32Array(count);
    for (let at = 0; at < count; at++) map[at] = at;
    longest = new WeakRef(map);
  }
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
