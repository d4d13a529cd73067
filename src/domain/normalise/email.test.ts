import { describe, expect, it } from 'vitest';

import { isNamedEmail, normalEmail, shownEmail } from './email.ts';

describe('e-mail', () => {
  it.each([
    [' Na.Li@Example.CN ', 'na.li@example.cn'],
    ['Li Na <na.li@x.cn>', 'na.li@x.cn'],
    ['Li Na (Na.Li@x.cn)', 'na.li@x.cn'],
    ['李娜（na.li@x.cn）', 'na.li@x.cn'],
    ['Li Na (na.li@x.cn);Wang Wei (wei@x.cn)', 'na.li@x.cn'],
    ['Li Na <na.li@x.cn>; Wang Wei <wei@x.cn>', 'na.li@x.cn'],
    ["O'Brien, Olivia (c1@example.com)", 'c1@example.com'],
    ['Li Na (new)', null],
    ['Li Na (na.li@x.cn) left', null],
    ['mailto:a@b.co', 'a@b.co'],
    ['MAILTO:A@B.co', 'a@b.co'],
    ['a@b.co.', 'a@b.co'],
    ['a@b.co；', 'a@b.co'],
    ['邮箱：a@b.co', 'a@b.co'],
    ['ａ＠ｂ．ｃｏｍ', 'a@b.com'],
    ['a.b+c@gmail.com', 'a.b+c@gmail.com'],
    ['a@b.co,c@d.co', null],
    ['ａ@ｂ.com', 'a@b.com'],
    ['李娜@例子.中国', '李娜@例子.中国'],
    ['a+b_c@sub.b-c.org', 'a+b_c@sub.b-c.org'],
    ['a@b', null],
    ['a b@c.com', null],
    ['@c.com', null],
    ['l***@qq.com', null],
    ['', null],
  ])('%j is %j', (text, expected) => expect(normalEmail(text)).toBe(expected));

  it('stands with a name or alone', () => {
    expect(isNamedEmail('Li Na (na.li@x.cn)')).toBe(true);
    expect(isNamedEmail('Li Na <na.li@x.cn>; Wang Wei <wei@x.cn>')).toBe(true);
    expect(isNamedEmail('na.li@x.cn')).toBe(false);
    expect(isNamedEmail('Li Na (10001)')).toBe(false);
  });

  it.each([
    ['Li Na (Na.Li@x.cn)', 'na.li@x.cn'],
    ['李娜（na.li@x.cn）', 'na.li@x.cn'],
    ['Li Na <na.li@x.cn>; Wang Wei', 'na.li@x.cn'],
    ['mailto:na.li@x.cn', 'na.li@x.cn'],
    // As written: alone, several, none, hidden.
    ['Na.Li@X.cn', 'Na.Li@X.cn'],
    ['李娜@例子.中国', '李娜@例子.中国'],
    ['Li Na (na.li@x.cn); Wang Wei (wei@x.cn)', 'Li Na (na.li@x.cn); Wang Wei (wei@x.cn)'],
    ['na.li@x.cn, wei@x.cn', 'na.li@x.cn, wei@x.cn'],
    ['Li Na (new)', 'Li Na (new)'],
    ['Li Na (l***@x.cn)', 'Li Na (l***@x.cn)'],
    ['', ''],
  ])('%j is shown as %j', (text, expected) => expect(shownEmail(text)).toBe(expected));
});
