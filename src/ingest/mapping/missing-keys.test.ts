/** What no header says of the rows of a sheet, found by its cells. */
import { describe, expect, test } from 'vitest';
import { guessReadAs } from '#ingest/dialect/read-guess.ts';
import { mapColumns } from './mapping.ts';

function mapped(...lines: readonly string[]) {
  const [headers, ...rows] = lines.map((line) => line.split('|'));
  const clues = headers!.map((header, at) => {
    const values = rows.map((row) => row[at]!);
    return { header, values, guess: guessReadAs(values) };
  });
  return mapColumns(clues, new Map()).columns;
}

describe('where no header says it', () => {
  test('how much an order came to is the likeliest of its figures, and a guess', () => {
    const [, , , weight, bill] = mapped(
      '订单编号|下单时间|客户姓名|净重|结清',
      'A1001|2024-03-01|王芳|12.5|198.00',
      'A1002|2024-03-02|李强|8.25|88.50',
      'A1003|2024-03-04|张伟|9.75|120.00',
    );
    expect(weight!.field).toBeNull();
    expect(bill).toMatchObject({ tables: ['orders'], field: 'amount', confidence: 0.3 });
  });

  test('whom a list of clients is of is told by names, and who does the work is not', () => {
    const columns = mapped(
      'Owner|Cell|Groomer',
      'Ann Miller|+14155551200|Lily Fox',
      'Bob Stone|+14155551207|Lily Fox',
      'Carol Reed|+14155551214|Lily Fox',
      'Dan Wood|+14155551221|Lily Fox',
      'Eve Hill|+14155551228|Lily Fox',
    );
    expect(columns.map(({ field }) => field)).toEqual(['name', 'phone', null]);
  });

  test('the number of a row is one that its header calls so, and none of a table or a parcel', () => {
    const columns = mapped(
      '收條單號|日期|顧客|桌號|運單號|金額',
      'R0081|2024-03-01|林小姐|7|778812340001|600',
      'R0082|2024-03-02|陳太太|3|778812340002|2500',
      'R0083|2024-03-02|王先生|5|778812340003|3200',
    );
    expect(columns.map(({ field }) => field)).toEqual([
      'orderId',
      'orderedAt',
      'name',
      null,
      'shipmentId',
      'amount',
    ]);
  });

  test('what somebody said of a column is not guessed at', () => {
    const values = ['¥198.00', '¥88.50'];
    const clues = [
      { header: '订单编号', values: ['A1', 'A2'] },
      { header: '下单时间', values: ['2024-03-01', '2024-03-02'] },
      { header: '结清', values },
    ].map((clue) => ({ ...clue, guess: guessReadAs(clue.values) }));
    const { columns } = mapColumns(clues, new Map([[2, { table: 'orders', field: null }]]));
    expect(columns[2]!.field).toBeNull();
  });
});
