/**
 * A file such as a named platform exports it, drawn from one line a column: its header, the field it is, and
 * what its cells hold. Judged whole, from bytes to mapping.
 */
import { legacyBytes } from '#testing/platform-exports/legacy-bytes.ts';

export interface NamedExport {
  readonly name: string;
  readonly fileName: string;
  /**
   * One column a line: `header=fields :: cells`. Fields are separated by `/`; the table is told by its short
   * name; `!` before them says that the file is of no use without this column; without fields it has to be
   * kept as a custom one; `?` says that nothing is asked of it. Cells of a block of rows are separated by `~`.
   */
  readonly columns: string;
  readonly encoding?: 'gb18030' | 'utf-8-bom';
  readonly delimiter?: '\t' | ';';
  /** Lines above the header and below the data, as they stand in the file. */
  readonly above?: string;
  readonly below?: string;
  /** How often the block of rows comes. */
  readonly times?: number;
}

export interface NamedColumn {
  readonly header: string;
  /** `table.field`, '' for a custom field; empty where nothing is asked. */
  readonly fields: readonly string[];
  readonly isKey: boolean;
}

const TABLES: Readonly<Record<string, string>> = {
  o: 'orders',
  l: 'orderLines',
  c: 'customers',
  p: 'payments',
  r: 'returns',
  s: 'shipments',
  e: 'events',
  op: 'opportunities',
  pr: 'products',
  cs: 'consents',
  ct: 'contracts',
  cp: 'coupons',
  f: 'feedback',
  t: 'tickets',
  su: 'surveys',
  ca: 'campaigns',
  co: 'contacts',
  pu: 'purchases',
};

const CELLS = ' :: ';

function linesOf({ columns }: NamedExport): string[] {
  return columns
    .split('\n')
    .map((line) => line.trimStart())
    .filter((line) => line.trim() !== '');
}

export function columnsOfExport(made: NamedExport): NamedColumn[] {
  return linesOf(made).map((line) => {
    const told = line.split(CELLS)[0]!.trimEnd();
    const at = told.lastIndexOf('=');
    if (at < 0) return { header: told, fields: [''], isKey: false };
    const isKey = told[at + 1] === '!';
    const fields = told
      .slice(at + (isKey ? 2 : 1))
      .split('/')
      .map((field) => {
        const [table = '', name = ''] = field.split('.');
        return field === '?' || field === '' ? '' : `${TABLES[table] ?? table}.${name}`;
      });
    const isFree = told.slice(at + 1) === '?';
    return { header: told.slice(0, at), fields: isFree ? [] : fields, isKey };
  });
}

const HAN =
  '王芳 李强 张伟 刘洋 陈静 杨帆 赵敏 黄磊 周杰 吴迪 徐丽 孙浩 胡军 朱琳 高远 林娜 何平 郭亮 马超 罗兰 梁栋 宋佳 谢辉'.split(
    ' ',
  );
const WESTERN =
  'Ann Miller,Bob Stone,Carol Reed,Dan Wood,Eve Hill,Fay Moss,Gil Dow,Hal Roe,Ida Fox,Jon Lake,Kim Park,Leo Hart,Mia Dean,Ned Cole,Ola Berg,Pam Shaw,Quin West,Ray Nash,Sue Long,Tom Hale,Uma Rao,Val King,Wes Ford'.split(
    ',',
  );

/** `<#100>` a number that counts up, `<d05>` a day, `<n0>` … a person's name, phone, address. */
function written(cell: string, at: number): string {
  return cell.replace(/<([#dnNFLemMta])([\d.]+)>/g, (_, kind: string, told: string) => {
    const person = (Number(told) + at * 3) % 23;
    const name = WESTERN[person]!;
    switch (kind) {
      case '#':
        return String(BigInt(told) + BigInt(at * 7)).padStart(told.length, '0');
      case 'd':
        return String(((Number(told) + at * 2 - 1) % 28) + 1).padStart(told.length, '0');
      case 'n':
        return HAN[person]!;
      case 'N':
        return name;
      case 'F':
        return name.split(' ')[0]!;
      case 'L':
        return name.split(' ')[1]!;
      case 'e':
        return `${name.toLowerCase().replace(' ', '.')}@mail.com`;
      case 'm':
        return `1381${String(2_345_678 + person * 1_111)}`;
      case 'M':
        return `138****${String(1234 + person * 11)}`;
      case 't':
        return `+1415555${String(1200 + person * 7)}`;
      default:
        return (Number(told) + at * 3.1).toFixed(2);
    }
  });
}

export function fileOf(made: NamedExport): File {
  const lines = linesOf(made);
  const cells = lines.map((line) => (line.split(CELLS)[1] ?? '').split('~'));
  const block = Math.max(...cells.map((it) => it.length));
  const times = made.times ?? Math.ceil(12 / block);
  const delimiter = made.delimiter ?? ',';
  const quoted = (cell: string): string =>
    cell.includes(delimiter) || cell.startsWith('"') || /[\r\n]/.test(cell)
      ? `"${cell.replaceAll('"', '""')}"`
      : cell;
  const rows = [columnsOfExport(made).map(({ header }) => header)];
  for (let turn = 0; turn < times; turn++) {
    for (let row = 0; row < block; row++) {
      rows.push(
        cells.map((it) =>
          it.length === 1
            ? written(it[0]!, turn * block + row)
            : written(it[row % it.length]!, turn),
        ),
      );
    }
  }
  const text = [
    ...(made.above === undefined ? [] : [made.above]),
    ...rows.map((row) => row.map(quoted).join(delimiter)),
    ...(made.below === undefined ? [] : [made.below]),
    '',
  ].join('\r\n');
  if (made.encoding === 'gb18030') return new File([legacyBytes(text, 'gb18030')], made.fileName);
  return new File([made.encoding === 'utf-8-bom' ? `\uFEFF${text}` : text], made.fileName);
}
