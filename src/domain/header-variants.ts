// Other ways to write a header that says nothing known: Taiwan's words as the mainland's, and endings that say
// the same (确认收货日期 is 确认收货时间, "Order Code" is "Order No").

import { foldHan } from './normalise/han.ts';
import { headerWords } from './normalise/header.ts';
import { foldText } from './normalise/width.ts';

/** Taiwan's words, in simplified characters, and what the lists say for them. The longer first. */
const TAIWAN: readonly (readonly [RegExp, string])[] = (
  [
    ['[潛潜]在客户', '线索'],
    ['行动电话', '手机'],
    ['取消订阅', '退订'],
    ['电子邮件', '邮箱'],
    ['使用者', '用户'],
    ['识别码', 'ID'],
    ['建立', '创建'],
    ['账户', '公司'],
    ['联络人', '联系人'],
    ['连络人', '联系人'],
    ['联络', '联系'],
    ['连络', '联系'],
    ['运送', '收货'],
    ['寄送', '收货'],
    ['收件', '收货'],
    ['出货', '发货'],
    ['到货', '送达'],
    ['订购', '下单'],
    ['品项', '商品'],
    ['门市', '门店'],
    ['网页', '页面'],
    ['通路', '渠道'],
    ['管道', '渠道'],
    ['来源管道', '来源渠道'],
    ['资讯', '信息'],
    ['专案', '项目'],
    ['回覆', '回复'],
    ['简讯', '短信'],
    ['点阅', '点击'],
    ['折让', '优惠'],
    ['装置', '设备'],
    ['宅配', '快递'],
    ['结案', '关闭'],
    ['承办', '处理'],
    ['原始', '客户'],
    ['购物车', '订单'],
    // Of a customer's debt: what came back of it was paid. What has come, or is to come, is a sum of them.
    ['^(本次|实际|关联)?回款', '$1收款'],
    ['购物金', '余额'],
    ['点数', '积分'],
    ['红利', '积分'],
    ['会员等第', '会员等级'],
    ['开立', '开具'],
    ['料号', '货号'],
  ] as const
).map(([from, to]) => [new RegExp(from, 'g'), to]);

/** Endings that say the same, told in simplified characters. */
const HAN_TAILS: readonly (readonly string[])[] = [
  ['时间', '日期', '日'],
  ['编号', '号码', '编码', '代码', '单号', 'id', '号'],
  ['总金额', '总额', '金额', '额'],
  ['总数量', '数量', '件数', '数', '量'],
  ['信息', '详情', '明细', '内容'],
  ['手机号码', '电话号码', '手机号', '手机', '电话号', '电话', '联系方式'],
  ['省份', '省'],
  ['城市', '市'],
  ['区县', '地区', '区', '县'],
  ['名称', '名'],
  ['原因', '理由'],
  ['状态', '情况', '进度'],
  ['类型', '类别', '分类', '种类'],
];

const LATIN_TAILS: readonly (readonly string[])[] = [
  ['date', 'time', 'at', 'on', 'datetime', 'timestamp'],
  ['id', 'no', 'number', 'code', '#', 'ref'],
  ['quantity', 'qty', 'count'],
  ['amount', 'total', 'value', 'sum'],
  ['phone', 'mobile', 'telephone', 'tel'],
  ['zip', 'postcode', 'postal code', 'zip code'],
  ['state', 'province', 'region'],
  ['method', 'type', 'mode'],
  ['note', 'notes', 'remark', 'remarks', 'comment', 'comments', 'memo'],
];

/** Words before the rest of a header that change nothing of what it names. */
const QUALIFIERS =
  /^(?:当前|现有|现|本次|本单|实际|最终|对应|关联|相关|登记|受理|处理|所属|归属|主要|常用|默认|具体|详细|完整|真实|个人|预留|绑定|注册)(?=\p{Script=Han}{2})/u;

/** 水的品牌: whose it is. */
const OWNED = /^\p{Script=Han}{1,3}的(?=\p{Script=Han}{2})/u;

/** A header without such a word; undefined where it has none. */
export function unqualified(header: string): string | undefined {
  const text = mainlandWords(header);
  const bare = text.replace(QUALIFIERS, '').replace(OWNED, '');
  return bare === text ? undefined : bare;
}

/** How a shopkeeper asks: 几斤 is how many, 多少钱一斤 what one costs, whatever it is counted in. */
const ASKED: readonly (readonly [RegExp, string])[] = [
  [/^(?:买|卖|要|订|拿)?了?几\p{Script=Han}$/u, '数量'],
  [
    /^[枝朵株盆束篮箱盒瓶袋包斤磅罐壶杯碗碟串条块片张本册支只套台件双对打卷桶筐捆把颗粒根]数$/u,
    '数量',
  ],
  // 件 over 1, 2, 1: what is counted, named by what it is counted in.
  [/^[件枝朵株盆束箱盒瓶袋包斤磅罐壶杯碗碟串张册只套双卷桶筐捆颗粒份个]$/u, '数量'],
  [/^(?:改|做|买|卖|要|订|修|洗|拿|送|借|租|换)(?:了|的是?)?(?:什么|啥)$/u, '商品名称'],
  [/^(?:price |rate |fee )?per [a-z]+$/u, 'unit price'],
  [/^(?:多少钱一|一|每)\p{Script=Han}(?:多少钱|几块|几元|的?价格?)?$/u, '单价'],
];

/** The plain word for what a header asks; undefined where it asks nothing such. */
export function plainWord(header: string): string | undefined {
  const text = foldHan(foldText(header)).replace(/[?？\s]+$/u, '');
  return ASKED.find(([asks]) => asks.test(text))?.[1];
}

/** A header of Taiwan in the words of the mainland; the same text where it has none of them. */
export function mainlandWords(header: string): string {
  return TAIWAN.reduce((text, [from, to]) => text.replaceAll(from, to), foldHan(foldText(header)));
}

/** Headers that say the same with another ending, the nearest first. */
export function otherTails(header: string): string[] {
  const folded = foldHan(foldText(header));
  return [...new Set([folded, mainlandWords(header)])].flatMap(withOtherTails);
}

function withOtherTails(text: string): string[] {
  const bare = text.replace(/\s*[（(【[].*$/u, '').trim();
  if (/\p{Script=Han}$/u.test(bare) || /\p{Script=Han}\s?id$/u.test(bare)) {
    return HAN_TAILS.flatMap((tails) => {
      const tail = tails.find((it) => bare.endsWith(it));
      const stem = tail === undefined ? '' : bare.slice(0, -tail.length).trim();
      // 时间 alone, or 单号, says nothing by its beginning.
      return stem.length < 2 ? [] : tails.filter((it) => it !== tail).map((it) => stem + it);
    });
  }
  const words = headerWords(text);
  const last = words.at(-1);
  if (last === undefined || words.length < 2) return [];
  const stem = words.slice(0, -1).join(' ');
  // "Shipped on date" says its ending twice.
  const twice = words.at(-2)!;
  if (
    words.length > 2 &&
    LATIN_TAILS.some((tails) => tails.includes(last) && tails.includes(twice))
  ) {
    const bare = words.slice(0, -2).join(' ');
    return [stem, `${bare} ${last}`, ...withOtherTails(stem)];
  }
  return LATIN_TAILS.flatMap((tails) =>
    tails.includes(last) ? tails.filter((it) => it !== last).map((it) => `${stem} ${it}`) : [],
  );
}
