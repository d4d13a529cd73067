/** The version of the app, as in package.json; what is new in it stands in changes.ts. */
export const APP_VERSION = '0.4.0';

/** Negative where `a` is the older of two versions. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  for (let at = 0; at < 3; at++) {
    const difference = (left?.[at] ?? 0) - (right?.[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
