import { expect, test } from 'vitest';
import { rewrittenText } from './rewritten-text.ts';

test.each([
  [
    'records that end with U+001E',
    'a\u001fb\u001e1\u001f2\u001e3\u001f4',
    'a\u001fb\n1\u001f2\n3\u001f4',
  ],
  ['with a line end behind it', 'a,b\u001e\n1,2\u001e\n3,4\u001e\n', 'a,b\n1,2\n3,4\n'],
  ['line separators of Unicode', 'a,b\u20281,2\u20283,4', 'a,b\n1,2\n3,4'],
  [
    'a table of Markdown, its rule a blank line',
    '| a | b |\n|---|:-:|\n| 1, 2 | x |\n|   | "y" |\n| 3 | a \\| b |\n',
    'a,b\n\n"1, 2",x\n,"""y"""\n3,a | b\n',
  ],
  ['rows quoted as a whole', '"a,b"\n"1,""x, y"""\n"2,z"\n', 'a,b\n1,"x, y"\n2,z'],
  [
    'rows quoted as a whole where they hold quotes',
    'a;b;c\n"1;""x; y"";2"\n3;z;4\n',
    'a;b;c\n1;"x; y";2\n3;z;4\n',
  ],
])('%s', (_, text, expected) => {
  expect(rewrittenText(text)).toBe(expected);
});

test.each([
  ['plain lines', 'a,b\n1,2\n3,4\n'],
  ['bars between all cells but not around', 'a|b\n1|2\n3|4\n'],
  ['quoted cells of one column', '"a"\n"b"\n"c"\n'],
  ['a quoted cell in a row that lacks the others', 'a,b,c\n1,2,3\n"4, 5"\n'],
  ['quoted cells under another delimiter', '"a"|"b"\n"1"|"2"\n"3"|"4"\n'],
  ['a separator inside lines', 'a\u001eb\n1\u001e2\n3\u001e4\n'],
  ['a vertical tab in a cell', 'a,b\n1,x\vy\n2,z\n'],
])('%s stay as they are', (_, text) => {
  expect(rewrittenText(text)).toBeNull();
});
