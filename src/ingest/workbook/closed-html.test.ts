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
])('%s', (_, html, closed) => {
  expect(closedHtml(html)).toBe(closed);
});
