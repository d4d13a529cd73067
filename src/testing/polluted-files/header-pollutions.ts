/** Headers that are not one row of names: none below them, several rows, names missing. */
import { linesOf, type Polluter, spelled, spelling, withLines } from './drawn-file.ts';
import { randomTable } from './random-table.ts';
import { writtenLine, writtenTable } from './written-table.ts';

const GROUPS = [
  [
    ['订单', '客户信息', '', '订单信息', '', ''],
    ['订单', '客户信息', '客户信息', '订单信息', '订单信息', '订单信息'],
  ],
  [
    ['客户信息', '', '', '订单信息', '', ''],
    ['客户信息', '客户信息', '客户信息', '订单信息', '订单信息', '订单信息'],
  ],
] as const;

/** Rows of a header over a table, and the names that they make. */
function headed(upper: readonly (readonly string[])[], named: readonly string[]): Polluter {
  return (it) => {
    const how = spelling(it);
    const { header, rows } = randomTable(it, { language: 'zh-CN', rows: it.int(6, 40) });
    const text = writtenTable([...upper, header, ...rows], how);
    const names = header.map((name, column) => `${named[column]} ${name}`);
    return { text, truth: [names, ...rows] };
  };
}

export const headerPollutions: Readonly<Record<string, Polluter>> = {
  'header only': (it) => {
    const { header } = randomTable(it);
    const how = spelling(it);
    const end = it.pick(['', how.newline, how.newline + how.newline]);
    return { text: writtenLine(header, how) + end, truth: [header] };
  },
  'title and header only': (it) => {
    const { header } = randomTable(it);
    const how = spelling(it);
    return { text: `PREAMBLE${how.newline}${writtenTable([header], how)}`, truth: [header] };
  },
  'header twice': (it) => {
    const truth = linesOf(randomTable(it));
    const header = truth[0]!;
    return {
      text: writtenTable([header, ...truth], spelling(it)),
      truth: [header.map((name) => `${name} ${name}`), ...truth.slice(1)],
    };
  },
  'header three times': (it) => {
    const truth = linesOf(randomTable(it));
    const header = truth[0]!;
    return {
      text: writtenTable([header, header, ...truth], spelling(it)),
      truth: [header.map((name) => `${name} ${name} ${name}`), ...truth.slice(1)],
    };
  },
  'groups above the header': (it) => {
    const [groups, named] = it.pick(GROUPS);
    return headed([groups], named)(it);
  },
  'groups above the header, each repeated': (it) => {
    const [, named] = it.pick(GROUPS);
    return headed([named], named)(it);
  },
  'groups of groups above the header': headed(
    [
      ['线上', '', '', '线下', '', ''],
      ['订单', '客户', '', '金额', '其他', ''],
    ],
    ['线上 订单', '线上 客户', '线上 客户', '线下 金额', '线下 其他', '线下 其他'],
  ),
  'names merged over two rows': (it) => {
    const how = spelling(it);
    const { header, rows } = randomTable(it, { language: 'zh-CN', rows: it.int(6, 40) });
    const upper = [header[0]!, '收货信息', '', header[3]!, header[4]!, header[5]!];
    const lower = ['', header[1]!, header[2]!, '', '', ''];
    const names = header.map((name, at) => (at === 1 || at === 2 ? `收货信息 ${name}` : name));
    return { text: writtenTable([upper, lower, ...rows], how), truth: [names, ...rows] };
  },
  'title above groups above the header': (it) => {
    const [groups, named] = it.pick(GROUPS);
    const { text, truth } = headed([groups], named)(it);
    return { text: `2024年第一季度销售明细\n${text}`, truth };
  },
  'a name missing': (it) => {
    const table = linesOf(randomTable(it, { rows: it.int(6, 40) }));
    const at = it.int(0, table[0]!.length - 1);
    const header = table[0]!.map((name, column) => (column === at ? '' : name));
    const truth = [header, ...table.slice(1)];
    return { text: writtenTable(truth, spelling(it)), truth };
  },
  'names missing at the end': (it) => {
    const table = linesOf(randomTable(it, { rows: it.int(6, 40) }));
    const truth = [table[0]!.slice(0, -it.int(1, 2)), ...table.slice(1)];
    return { text: writtenTable(truth, spelling(it)), truth };
  },
  'the same name twice': (it) => {
    const table = linesOf(randomTable(it, { rows: it.int(6, 40) }));
    const header = [table[0]![0]!, ...table[0]!.slice(0, -1)];
    const truth = [header, ...table.slice(1)];
    return { text: writtenTable(truth, spelling(it)), truth };
  },
  'long names': (it) => spelled(it, {}, { rows: it.int(6, 20) }),
  'names with signs': (it) => {
    const table = linesOf(randomTable(it, { rows: it.int(6, 40) }));
    const truth = [
      table[0]!.map((name) => `${name}${it.pick([' (%)', '/元', ' [kg]', '*', '?'])}`),
      ...table.slice(1),
    ];
    return { text: writtenTable(truth, spelling(it)), truth };
  },
  'header twice, a title above': (it) => withLines(it, (lines) => ['PREAMBLE', ...lines]),
};
