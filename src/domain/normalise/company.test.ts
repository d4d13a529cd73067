/** Checked by hand; legal forms by the Company Law of the PRC and GLEIF's list of entity legal forms. */
import { describe, expect, test } from 'vitest';
import { companyParts, isCompanyName } from './company.ts';

describe('a company in parts', () => {
  test.each([
    ['上海绿野（集团）股份有限公司', '绿野', '股份有限公司', '上海', true],
    ['浙江绿野花艺有限公司', '绿野花艺', '有限公司', '浙江', false],
    ['浙江省绿野花艺有限责任公司', '绿野花艺', '有限公司', '浙江', false],
    ['綠野花藝有限公司', '绿野花艺', '有限公司', null, false],
    ['绿野花艺', '绿野花艺', null, null, false],
    ['可口可乐（中国）有限公司', '可口可乐', '有限公司', '中国', false],
    ['绿野集团有限公司', '绿野', '有限公司', null, true],
    ['杭州绿野企业管理合伙企业（有限合伙）', '杭州绿野企业管理', '合伙企业', null, false],
    ['株式会社ソニー', 'ソニー', '株式会社', null, false],
    ['トヨタ自動車株式会社', 'トヨタ自动车', '株式会社', null, false],
    ['Acme, Inc.', 'acme', 'Inc', null, false],
    ['ACME INC', 'acme', 'Inc', null, false],
    ['Acme (China) Co., Ltd.', 'acme', 'Ltd', 'china', false],
    ['Acme Co Ltd', 'acme', 'Ltd', null, false],
    ['Acme Limited', 'acme', 'Ltd', null, false],
    ['Acme Pty Ltd', 'acme', 'Ltd', null, false],
    ['Acme Holdings L.L.C.', 'acmeholdings', 'LLC', null, false],
    ['Müller & Söhne GmbH & Co. KG', 'müllersöhne', 'GmbH & Co. KG', null, false],
    ['Muster GmbH', 'muster', 'GmbH', null, false],
    ['Acme Group Ltd', 'acme', 'Ltd', null, true],
    ['Ａｃｍｅ　Ｌｔｄ', 'acme', 'Ltd', null, false],
    // Nothing but its form or place: it stays whole.
    ['上海有限公司', '上海', '有限公司', null, false],
    ['Limited', 'limited', null, null, false],
    ['公司', '公司', null, null, false],
    ['', '', null, null, false],
  ])('%s', (text, core, form, place, isGroup) => {
    expect(companyParts(text)).toEqual({ core, form, place, isGroup });
  });
});

test.each([
  ['绿野花艺有限公司', true],
  ['第二人民医院', true],
  ['Acme Inc.', true],
  ['绿野商行', true],
  ['王芳', false],
  ['Jane Coe', false],
  ['Agnes Inca', false],
])('%s is a company: %s', (text, expected) => expect(isCompanyName(text)).toBe(expected));
