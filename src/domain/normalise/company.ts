/**
 * A company's name in parts: 上海绿野（集团）股份有限公司 is 绿野, of the form 股份有限公司, in 上海, a group;
 * "Acme (China) Co., Ltd." is acme, Ltd, in China. For comparing; names of which nothing is left stay whole.
 */
import { foldHan } from './han.ts';
import { foldText, withoutEnd } from './width.ts';

export interface CompanyParts {
  /** The name itself, folded: half width, lower case, simplified, without signs. */
  readonly core: string;
  /** The legal form under one spelling: 有限公司, Ltd, Inc …; null where none is told. */
  readonly form: string | null;
  /** As told in front (a province) or in brackets; null elsewhere. */
  readonly place: string | null;
  readonly isGroup: boolean;
}

/** The longest first. */
const HAN_FORMS: readonly (readonly [RegExp, string])[] = [
  [/股份(?:有限)?公司$/, '股份有限公司'],
  [/有限责任公司$|有限公司$/, '有限公司'],
  [/(?:\(有限合伙\)|合伙企业(?:\((?:有限|普通)合伙\))?)$/, '合伙企业'],
  [/\(?个体工商户\)?$|\(?个人独资\)?$/, '个体工商户'],
  [/^株式会社|株式会社$|\(株\)|㈱/, '株式会社'],
  [/^有限会社|有限会社$/, '有限会社'],
  [/^合同会社|合同会社$/, '合同会社'],
  [/公司$/, '公司'],
];
const WESTERN_FORMS: readonly (readonly [RegExp, string])[] = (
  [
    ['gmbh ?& ?co\\.? ?kg(?:aa)?', 'GmbH & Co. KG'],
    ['(?:co|company)\\.?,? ?(?:ltd|limited)', 'Ltd'],
    ['pty\\.?,? ?(?:ltd|limited)', 'Ltd'],
    ['pte\\.?,? ?(?:ltd|limited)', 'Ltd'],
    ['(?:pvt|private)\\.?,? ?(?:ltd|limited)', 'Ltd'],
    ['sdn\\.? ?bhd', 'Sdn Bhd'],
    ['ltd|limited', 'Ltd'],
    ['inc|incorporated', 'Inc'],
    ['l\\.?l\\.?c', 'LLC'],
    ['l\\.?l\\.?p', 'LLP'],
    ['p\\.?l\\.?c', 'PLC'],
    ['corp|corporation', 'Corp'],
    ['gmbh', 'GmbH'],
    ['ag', 'AG'],
    ['e\\.?k|kg|ohg|ug', 'KG'],
    ['s\\.?a\\.?s|s\\.?a\\.?r\\.?l|sàrl', 'SARL'],
    ['s\\.?p\\.?a|s\\.?r\\.?l', 'SpA'],
    ['s\\.?a', 'SA'],
    ['s\\.?l', 'SL'],
    ['b\\.?v', 'BV'],
    ['n\\.?v', 'NV'],
    ['a/s|aps|a\\.?b|oyj?', 'AB'],
    ['k\\.?k', '株式会社'],
    ['co|company', 'Co'],
  ] as const
).map(([words, form]) => [new RegExp(`(?:^|[\\s,(])(?:${words})\\.?\\)?$`), form]);

const PROVINCES =
  '中国 北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门';
const PLACE_IN_FRONT = new RegExp(
  `^(${PROVINCES.replaceAll(' ', '|')})(?:省|市|(?:\\p{Script=Han}{2,3}族)?自治区)?`,
  'u',
);
const BRACKETED = /\(([^()]*)\)/;
const GROUP = /\(集团\)|集团|\bgroup\b/;
/** What else companies, shops and institutions are called by. */
const ORGANISATION =
  /(?:集团|厂|商行|商店|超市|事务所|工作室|中心|医院|学校|大学|酒店|经营部|合作社|\bgroup|\bholdings?)$/;

export function companyParts(text: string): CompanyParts {
  let rest = foldHan(foldText(text));
  const isGroup = GROUP.test(rest);
  const form = takeForm();
  const bracketed = BRACKETED.exec(rest)?.[1]?.trim();
  const inBrackets = bracketed && !/^(?:集团|group)$/.test(bracketed) ? bracketed : null;
  rest = rest
    .replace(BRACKETED, ' ')
    .replace(/集团$|集团(?=\s)|\bgroup\b/, ' ')
    .trim();
  const inFront = form === null ? null : PLACE_IN_FRONT.exec(rest);
  // A name that is nothing but a place stays a name.
  const isNamed = inFront !== null && signless(rest.slice(inFront[0].length)).length >= 2;
  const core = signless(isNamed ? rest.slice(inFront[0].length) : rest);
  return {
    core: core === '' ? signless(foldHan(foldText(text))) : core,
    form,
    place: inBrackets ?? (isNamed ? (inFront[1] ?? null) : null),
    isGroup,
  };

  function takeForm(): string | null {
    for (const [words, own] of HAN_FORMS.concat(WESTERN_FORMS)) {
      if (!words.test(rest)) continue;
      const without = rest.replace(words, '').trim();
      if (signless(without) === '') continue;
      rest = withoutEnd(without, ' ,');
      return own;
    }
    return null;
  }
}

function signless(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, '');
}

/** Whether a name is one of a company, a shop or an institution by its last words. */
export function isCompanyName(text: string): boolean {
  return ORGANISATION.test(foldHan(foldText(text))) || companyParts(text).form !== null;
}
