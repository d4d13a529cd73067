import { expect, test } from 'vitest';
import { formatDay } from '#domain/civil-time.ts';
import { dateReadings } from './date-readings.ts';

test.each([
  ['03/04/2011', ['dmy 2011-04-03', 'mdy 2011-03-04']],
  ['3.4.11 08:15', ['dmy 2011-04-03', 'mdy 2011-03-04', 'ymd 2003-04-11']],
  ['13/04/2011', ['dmy 2011-04-13']],
  ['2011-04-03', ['ymd 2011-04-03']],
  ['soon', []],
])('%s can be read as %j', (sample, readings) => {
  expect(dateReadings(sample).map(({ order, day }) => `${order} ${formatDay(day)}`)).toEqual(
    readings,
  );
});
