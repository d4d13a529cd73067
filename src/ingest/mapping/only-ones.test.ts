import { expect, test } from 'vitest';
import { guessReadAs } from '#ingest/dialect/read-guess.ts';
import { mapColumns } from './mapping.ts';

function confidenceOf(header: string, lines: readonly string[]): number {
  const [headers, ...rows] = lines.map((line) => line.split('|'));
  const clues = headers!.map((own, at) => {
    const values = rows.map((row) => row[at]!);
    return { header: own, values, guess: guessReadAs(values) };
  });
  return mapColumns(clues, new Map()).columns[headers!.indexOf(header)]!.confidence;
}

test('the only money and the only day of a book of orders are no guess, beside others they are', () => {
  const book = [
    '顾客姓名|手机号|到店日期|项目|金额',
    '王芳|13812345678|2024/3/1|烫发|198',
    '李强|13912345678|2024/3/2|剪发|38',
    '张伟|13712345678|2024/3/5|染发|268',
  ];
  expect(confidenceOf('金额', book)).toBeGreaterThanOrEqual(0.6);
  expect(confidenceOf('到店日期', book)).toBeGreaterThanOrEqual(0.6);
  const beside = (header: string, ...cells: readonly string[]) =>
    book.map((line, at) => `${line}|${[header, ...cells][at]}`);
  expect(confidenceOf('金额', beside('提成', '20', '4', '27'))).toBeLessThan(0.6);
  expect(confidenceOf('到店日期', beside('记账', '2024/3/3', '2024/3/3', '2024/3/6'))).toBeLessThan(
    0.6,
  );
});
