import { expect, test } from 'vitest';
import type { Column } from '#domain/columns.ts';
import { codeColumn, missingDays } from '#engine/columns/person-columns.ts';
import { saysNothing } from './blank-columns.ts';
import { cellOf, type PeopleColumnSource } from './people-columns.ts';
import type { CellKind } from '#worker/protocol/people.ts';

const PEOPLE = 5000;

function sources(
  columns: Readonly<Record<string, readonly [Column, CellKind]>>,
): ReadonlyMap<string, PeopleColumnSource> {
  return new Map(
    Object.entries(columns).map(([id, [column, kind]]) => [
      id,
      {
        meta: { id, kind, header: null, scale: 0 },
        cell: (person: number) => cellOf(column, person),
        text: () => null,
        sortKeys: async () => new Float64Array(0),
        column,
      },
    ]),
  );
}

function decimals(value: (person: number) => number): Column {
  return {
    type: 'decimal',
    units: Float64Array.from({ length: PEOPLE }, (_, at) => value(at)),
    scale: 2,
  };
}

test('a column says nothing where nobody has a value, a share or money also where all have nought', () => {
  const last = PEOPLE - 1;
  const columns = sources({
    none: [decimals(() => Number.NaN), 'number'],
    noughts: [decimals(() => 0), 'number'],
    noShare: [decimals((at) => (at % 2 ? 0 : Number.NaN)), 'share'],
    oneShare: [decimals((at) => (at === last ? 1 : 0)), 'share'],
    noDays: [{ type: 'day', days: missingDays(PEOPLE) }, 'day'],
    oneDay: [{ type: 'day', days: missingDays(PEOPLE).fill(19_000, last) }, 'day'],
    noCodes: [codeColumn(new Int32Array(PEOPLE).fill(-1), ['a']), 'category'],
    oneCode: [codeColumn(new Int32Array(PEOPLE).fill(-1).fill(0, last), ['a']), 'category'],
  });
  const silent = [...columns.keys()].filter((id) => saysNothing(id, columns, PEOPLE));
  expect(silent).toEqual(['none', 'noShare', 'noDays', 'noCodes']);
});

test('money after returns is a column of its own only where somebody gave something back', () => {
  const spent = decimals((at) => 100 + at);
  const floats = (value: (person: number) => number): Column => ({
    type: 'float',
    values: Float64Array.from({ length: PEOPLE }, (_, at) => value(at)),
  });
  const same = floats((at) => (100 + at) / 100);
  const less = floats((at) => (at === 4321 ? 99 : 100 + at) / 100);
  const nothingLeft = floats((at) => (at === 4321 ? 0 : 100 + at) / 100);
  const answers = [spent, same, less, nothingLeft].map((net) =>
    saysNothing(
      'care.net',
      sources({ 'profile.monetary': [spent, 'money'], 'care.net': [net, 'money'] }),
      PEOPLE,
    ),
  );
  expect(answers).toEqual([true, true, false, false]);
});
