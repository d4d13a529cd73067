import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CHANGES, changesSince, checkedChanges } from './changes.ts';
import { APP_VERSION, compareVersions } from './version.ts';

test('the list begins with the version of the package and goes back in order', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(APP_VERSION).toBe(version);
  expect(CHANGES[0].version).toBe(version);
  const versions = CHANGES.map((change) => change.version);
  expect(versions).toEqual([...new Set(versions)].sort((a, b) => compareVersions(b, a)));
  for (const { points } of CHANGES) expect(points.length).toBeGreaterThan(0);
});

test('versions are numbers, not letters', () => {
  expect(compareVersions('0.10.0', '0.9.9')).toBeGreaterThan(0);
  expect(compareVersions('1.0.0', '1.0.0')).toBe(0);
  expect(changesSince('0.1.0', CHANGES).map(({ version }) => version)).not.toContain('0.1.0');
});

test('a list from elsewhere is checked', () => {
  expect(checkedChanges(structuredClone(CHANGES))).toEqual(CHANGES);
  const good = { version: '9.0.0', points: [['a', 'b', 'c']] };
  const bad = [
    { version: '<b>', points: [] },
    { version: '9.0.1', points: [['a', 'b']] },
    { version: '9.0.2', points: [['a', 'b', 'c'.repeat(401)]] },
    { version: '9.0.3', points: 'abc' },
    null,
    7,
  ];
  expect(checkedChanges([...bad, good])).toEqual([good]);
  for (const sent of [null, 'x', { length: 3 }]) expect(checkedChanges(sent)).toEqual([]);
});
