/** Which columns of people say nothing of anybody, so that nobody is offered to choose by them. */
import { columnLength, NO_CODE } from '#domain/columns.ts';
import type { CellKind } from '#worker/protocol/people.ts';
import type { PeopleColumnSource } from './people-columns.ts';

/** Money after returns says the same as money where nothing came back. */
const SAYS_MORE_THAN: Readonly<Record<string, string>> = { 'care.net': 'profile.monetary' };

/** Half a cent: sums of the same orders. */
const SAME = 0.005;

/** No value of anybody; of a share or money none but nought, as where no file has discounts; or only what another says. */
export function saysNothing(
  id: string,
  columns: ReadonlyMap<string, PeopleColumnSource>,
  personCount: number,
): boolean {
  const source = columns.get(id);
  if (!source) return true;
  const { column, cell, meta } = source;
  // Names and numbers of people are there wherever people are.
  if (column === null) return false;
  const count = Math.min(personCount, columnLength(column));
  if (column.type === 'category') return column.codes.every((code) => code === NO_CODE);
  const twin = columns.get(SAYS_MORE_THAN[id] ?? '');
  for (let person = 0; person < count; person++) {
    const value = cell(person);
    if (value === null || value === '' || (value === 0 && isPart(meta.kind))) continue;
    if (!twin || Math.abs(Number(value) - Number(twin.cell(person) ?? 0)) >= SAME) return false;
  }
  return true;
}

function isPart(kind: CellKind): boolean {
  return kind === 'share' || kind === 'money';
}
