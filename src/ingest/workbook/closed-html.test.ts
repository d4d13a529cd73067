import { expect, test } from 'vitest';
import { closedHtml } from './closed-html.ts';

const CLOSED = '<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>';

test.each([
  ['closed already', CLOSED, CLOSED],
  ['nothing closed', '<table><tr><th>a<th>b<tr><td>1<td>2</table>', CLOSED],
  ['not even the table', '<table><tr><th>a<th>b<tr><td>1<td>2', CLOSED],
  [
    'cells without rows',
    '<table><td>1</td><td>2</td></table>',
    '<table><tr><td>1</td><td>2</td></tr></table>',
  ],
  [
    'parts of a table',
    '<table><thead><tr><td>a<tbody><tr><td>1</tbody></table>',
    '<table><thead><tr><td>a</td></tr><tbody><tr><td>1</td></tr></tbody></table>',
  ],
  [
    'a table in a cell',
    '<table><tr><td><table><tr><td>x</table><td>y</table>',
    '<table><tr><td><table><tr><td>x</td></tr></table></td><td>y</td></tr></table>',
  ],
  [
    'comments and scripts',
    '<script>"<td>"</script><table><!-- <td> --><tr><td>1</table>',
    '<script>"<td>"</script><table><!-- <td> --><tr><td>1</td></tr></table>',
  ],
  [
    'spans of nothing, of less, and without an end',
    '<table><tr><td colspan=0 rowspan="2">a<td ROWSPAN=\'-3\'>b<td colspan="99999">c</table>',
    '<table><tr><td colspan="1" rowspan="2">a</td><td rowspan="1">b</td><td colspan="1000">c</td></tr></table>',
  ],
])('%s', (_, html, closed) => {
  expect(closedHtml(html)).toBe(closed);
});

test('many cells that span columns are spelled out, many that span rows too are refused', () => {
  const wide = closedHtml(`<table>${'<tr><td colspan=2>a<td>b'.repeat(500)}</table>`, 100_000);
  expect(wide).toContain('<tr><td >a</td><td></td><td>b</td></tr>');
  expect(() => closedHtml(`<table>${'<tr><td rowspan=9999>a<td>b'.repeat(3000)}`)).toThrow('spans');
});

test('what nothing closes is looked for once', () => {
  for (const part of ['<!--', '<script>', '<td ', '<tr', '<style']) {
    const html = `<table><tr><td>1</td></tr>${part.repeat(50_000)}`;
    expect(closedHtml(html)).toContain('<td>1</td>');
  }
});
