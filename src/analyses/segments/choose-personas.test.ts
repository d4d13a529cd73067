import { expect, test } from 'vitest';
import { type Candidate, choosePersonas } from './choose-personas.ts';

const everyone = { people: 1000, units: 100_000 };
const segment = (
  id: string,
  people: number,
  units: number,
  family: Candidate['family'] = 'ready',
): Candidate => ({ id, family, people, units });
const idsOf = (segments: readonly Candidate[]) =>
  choosePersonas(segments, everyone).map(({ id }) => id);

test('the largest and the dearest come first', () => {
  expect(
    idsOf([segment('small', 40, 500), segment('dear', 60, 50_000), segment('large', 400, 9_000)]),
  ).toEqual(['dear', 'large', 'small']);
});

test('30 people are enough, 29 are not; most of everyone is no segment', () => {
  expect(idsOf([segment('enough', 30, 0), segment('few', 29, 90_000)])).toEqual(['enough']);
  expect(idsOf([segment('nearlyAll', 701, 90_000), segment('many', 700, 1)])).toEqual(['many']);
});

test('ready segments and value groups only, two of the latter', () => {
  expect(
    idsOf([
      segment('stage', 300, 30_000, 'stage'),
      segment('mine', 300, 30_000, 'own'),
      segment('rfm-HHH', 250, 60_000, 'rfm'),
      segment('rfm-LLL', 350, 5_000, 'rfm'),
      segment('rfm-HHL', 100, 5_000, 'rfm'),
      segment('gifts', 40, 3_000),
    ]),
  ).toEqual(['rfm-HHH', 'rfm-LLL', 'gifts']);
});

test('two that count the same people and money are one; at most six', () => {
  expect(idsOf([segment('best', 100, 40_000), segment('rfm-HHH', 104, 41_000, 'rfm')])).toEqual([
    'rfm-HHH',
  ]);
  const many = Array.from({ length: 9 }, (_, at) => segment(`s${at}`, 600 - 60 * at, 1000));
  expect(idsOf(many)).toHaveLength(6);
});

test('a shop without money or people', () => {
  expect(choosePersonas([segment('a', 50, 0)], { people: 50, units: 0 })).toEqual([]);
  expect(choosePersonas([], { people: 0, units: 0 })).toEqual([]);
});
