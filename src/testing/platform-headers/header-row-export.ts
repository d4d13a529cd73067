/**
 * The header row of an export with the field each column is, and rows made up for it: to measure how
 * many columns map themselves.
 */
import { fieldSpec, type TableKind } from '#domain/tables.ts';

export interface HeaderRowExport {
  readonly name: string;
  /** Fields that have to be right in all of them, separated by blanks. */
  readonly key: string;
  /**
   * Columns separated by ` | ` or line ends: `header` alone is to be kept as a custom field; behind `=`
   * the fields it may be, separated by `/`, where `?` says that a custom field is right too and `?` alone
   * that anything is; behind `@` cells, separated by commas, told again from the first after the last; `#` is the number of the
   * order.
   */
  readonly columns: string;
  /** Several rows an order. */
  readonly isLines?: boolean;
  readonly isEnglish?: boolean;
}

export interface HeaderRowColumn {
  readonly header: string;
  /** `table.field`; '?' a custom field. Empty: it has to be a custom field. */
  readonly fields: readonly string[];
  readonly isFree: boolean;
  readonly cells: readonly string[];
}

const ROWS = 9;

export function columnsOfRow(made: HeaderRowExport): HeaderRowColumn[] {
  return made.columns
    .split(/\n| ?\| /)
    .map((item) => item.trim())
    .filter((item) => item !== '')
    .map((item, at): HeaderRowColumn => {
      const cellsAt = item.indexOf('@');
      const told = cellsAt < 0 ? item : item.slice(0, cellsAt);
      const fieldAt = told.lastIndexOf('=');
      const header = fieldAt < 0 ? told : told.slice(0, fieldAt);
      const fields = fieldAt < 0 ? [] : told.slice(fieldAt + 1).split('/');
      const isFree = fields.length === 1 && fields[0] === '?';
      const written = cellsAt < 0 ? null : item.slice(cellsAt + 1).split(',');
      const cells = Array.from({ length: ROWS }, (_, row) =>
        written === null
          ? cellOf(header, fields[0] ?? '', at, row, made)
          : (written[row % written.length] ?? '').replace('#', String(orderOf(row, made))),
      );
      return { header, fields, isFree, cells };
    });
}

/** Cells such as a field of a table holds, for a sheet of nothing but its fields. */
export function cellsOfField(
  table: TableKind,
  field: string,
  header: string,
  column: number,
  isEnglish: boolean,
): string[] {
  const made = { name: table, key: '', columns: '', isEnglish };
  return Array.from(
    { length: ROWS },
    (_, row) =>
      // A blank column says nothing of its field.
      cellOf(header, `${table}.${field}`, column, row, made) || 'Queens',
  );
}

/** Of two lines an order: rows 0 and 1 are one order, 2 and 3 the next. */
function orderOf(row: number, { isLines }: HeaderRowExport): number {
  return isLines === true ? Math.floor(row / 2) : row;
}

const HAN_NAMES = '王芳 李强 张伟 刘洋 陈静 杨帆 赵敏 黄磊 周杰'.split(' ');
const NAMES =
  'Ann Miller,Bob Stone,Carol Reed,Dan Wood,Eve Hill,Fay Moss,Gil Dow,Hal Roe,Ida Fox'.split(',');

function cellOf(
  header: string,
  told: string,
  column: number,
  row: number,
  made: HeaderRowExport,
): string {
  const order = orderOf(row, made);
  // Orders come from some people again; a list of people names each once.
  const person = order % (made.key.includes('orderedAt') ? 5 : 9);
  const [table = '', field = ''] = told.split('.');
  const isEnglish = made.isEnglish === true;
  const name = (isEnglish ? NAMES : HAN_NAMES)[person]!;
  if (told === '' || told === '?') return customCell(header, column, row, isEnglish);
  if (/^(?:name|receiverName)$/.test(field) && table !== 'products') return name;
  switch (field) {
    case 'orderId':
      return String(3_745_012_345_678 + order);
    case 'customerId':
    case 'memberNo':
      return `C${10_001 + person}`;
    case 'buyerNick':
      return `nick_${person}`;
    case 'status':
      return isEnglish ? 'completed' : '交易成功';
    case 'postcode':
      return isEnglish ? '90210' : '310000';
    case 'country':
      return isEnglish ? 'US' : '中国';
    case 'province':
      return isEnglish ? 'CA' : '浙江省';
    case 'city':
      return isEnglish ? 'Los Angeles' : '杭州市';
    case 'district':
      return isEnglish ? '' : '余杭区';
    case 'currency':
      return isEnglish ? 'USD' : 'CNY';
    case 'birthday':
      return `19${80 + person}-0${1 + (person % 9)}-1${person}`;
    case 'productId':
      return String(10_012_043_978 + (row % 3));
    case 'sku':
      return `SKU-${row % 3}`;
    case 'productName':
      return isEnglish
        ? ['Blue mug', 'Tea', 'Linen'][row % 3]!
        : ['四件套', '毛巾', '枕套'][row % 3]!;
    case 'company':
      return isEnglish
        ? `Acme ${person} Ltd`
        : `杭州${[...'甲乙丙丁戊己庚辛壬'][person]}科技有限公司`;
    case 'lineNo':
      return String(3_745_012_345_900 + row);
    case 'address':
    case 'receiverAddress':
      return isEnglish ? `${row + 1} Main St` : `浙江省杭州市余杭区文一西路${row + 1}号`;
  }
  const spec = fieldSpec(table as TableKind, field);
  if (spec === undefined) throw new TypeError(`${made.name}: ${told} is no field`);
  switch (spec.type) {
    case 'money':
      return `${90 + order * 3}.50`;
    case 'number':
    case 'integer':
      return String((row % 3) + 1);
    case 'rate':
      return '0.05';
    case 'day':
      return `2024-03-0${1 + (order % 9)}`;
    case 'moment':
      return `2024-03-0${1 + (order % 9)} 1${column % 10}:20:3${order % 10}`;
    case 'phone':
      return isEnglish ? `+1 415 555 01${10 + person}` : `1381111000${person}`;
    case 'email':
      return `user${person}@mail.cn`;
    case 'id':
      return String(7_000_000_000 + column * 1000 + row);
    case 'flag':
      return isEnglish ? ['yes', 'no'][row % 2]! : ['是', '否'][row % 2]!;
    case 'latitude':
      return `30.${row}1`;
    case 'longitude':
      return `120.${row}1`;
    case 'list':
      return isEnglish ? 'vip;new' : '老客;爱花';
    case 'category':
    case 'text':
      return isEnglish ? `Word ${row % 3}` : `内容${row % 3}`;
  }
}

/** What a column that is no field may hold, by its header. */
function customCell(header: string, column: number, row: number, isEnglish: boolean): string {
  if (/时间|時間|日期|date|time\b| at$|_at$/i.test(header)) {
    return `2024-03-1${row % 10} 08:0${row % 10}:11`;
  }
  if (/金额|金額|费|費|价|價|amount|price|total|fee|tax|cost|revenue/i.test(header)) {
    return `${row % 4}.00`;
  }
  if (/是否|^is |^has /i.test(header)) return isEnglish ? 'no' : '否';
  if (/id\b|号$|單號|number|编号|no\.?$|流水/i.test(header)) {
    return String(88_000_000_000 + column * 100 + row);
  }
  if (/数$|數$|count|qty|quantity/i.test(header)) return String(row % 4);
  return isEnglish ? `note ${row % 3}` : `说法${row % 3}`;
}
