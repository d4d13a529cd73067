/** The shown columns as a table draws them: what belongs together stands in one, exports keep them apart. */
import { FlagBadge, flagShapes, flagTones, isFlag } from '#analyses/churn/flag-badge.tsx';
import { isStage } from '#analyses/lifecycle/stage-badge.tsx';
import { formatCell } from '#app/people/format-cell.ts';
import { PACE_COLUMNS, paceSentence, type PaceSpeech } from '#app/people/pace.ts';
import { PeopleCell } from '#app/people/people-cell.tsx';
import { PersonLink } from '#app/people/person-link.tsx';
import type { NamedColumn } from '#app/people/people-columns.ts';
import { groupPhone } from '#app/people/phone-groups.ts';
import type { TableColumn } from '#ui/table/table-column.ts';
import type { Formats } from '#ui/words/formats.ts';
import type { TextOf } from '#ui/words/text.ts';
import { ToneMark } from '#ui/status-badge.tsx';
import type { Cell, PeopleWindow } from '#worker/protocol/people.ts';
import type { customersText } from './text.ts';
import styles from './customers.module.css';

export interface Row {
  readonly id: number;
  readonly cells: Readonly<Record<string, Cell>>;
}

export function rowsOf({ ids, cells }: PeopleWindow): readonly Row[] {
  const columns = Object.entries(cells);
  return ids.map((id, at) => ({
    id,
    cells: Object.fromEntries(columns.map(([column, values]) => [column, values[at] ?? null])),
  }));
}

/** Made of other columns by the page: the sentence why somebody is on the list. */
export const REASON = 'reason';
const STAGE = 'lifecycle.stage';
const FLAG = 'churn.flag';
const SCORES = ['rfm.r', 'rfm.f', 'rfm.m'] as const;
/** Stages that say what a flag says: a small mark is enough. */
const SAME = new Set(['dormant risk', 'lost lost']);

export interface Speech {
  readonly words: TextOf<typeof customersText>;
  readonly pace: PaceSpeech;
  readonly formats: Formats;
  readonly currency: string | null;
}

/** The columns that files and analyses give, with the one the page makes of them. */
export function withReason(
  columns: readonly NamedColumn[],
  { words }: Speech,
): readonly NamedColumn[] {
  const at = columns.findIndex(({ id }) => id === 'lifecycle.silenceDays');
  if (at < 0) return columns;
  const reason: NamedColumn = {
    id: REASON,
    kind: 'text',
    header: null,
    scale: 0,
    label: words.reason,
    note: words.reasonNote,
    group: 'lifecycle',
    codes: null,
  };
  return [...columns.slice(0, at + 1), reason, ...columns.slice(at + 1)];
}

/** The columns of the worker that these are drawn from. */
export function neededIds(shown: readonly NamedColumn[]): readonly string[] {
  const ids = shown.flatMap(({ id }) => (id === REASON ? PACE_COLUMNS : [id]));
  return [...new Set([...ids, ...(ids.includes('name') ? ['key'] : [])])];
}

/** The cell of a column in words; null where nothing is known. */
export function cellWords(column: NamedColumn, cells: Row['cells'], speech: Speech): string | null {
  const { formats, currency } = speech;
  if (column.id === REASON) return paceSentence(cells, speech.pace, formats);
  const value = cells[column.id] ?? null;
  if (value === null || value === '') return null;
  if (isPhone(column.id)) return groupPhone(String(value));
  return column.codes?.[String(value)] ?? formatCell(column.kind, value, currency, formats);
}

function isPhone(id: string): boolean {
  return id === 'customers.phone' || id === 'key' || id === 'name';
}

export function tableColumns(
  shown: readonly NamedColumn[],
  sample: readonly Row[],
  speech: Speech,
): readonly TableColumn<Row>[] {
  const ids = shown.map(({ id }) => id);
  const hasStage = ids.includes(STAGE);
  const flag = shown.find(({ id }) => id === FLAG);
  const scoresAt = ids.indexOf(SCORES[0]);
  const areScoresTogether = scoresAt >= 0 && SCORES.every((id, at) => ids[scoresAt + at] === id);
  return shown.flatMap((column, at) => {
    const { id } = column;
    if (id === FLAG && hasStage) return [];
    if (areScoresTogether && at > scoresAt && at < scoresAt + SCORES.length) return [];
    if (areScoresTogether && at === scoresAt) return [scoresColumn(speech)];
    const isName = at === 0;
    const own = toTableColumn(column, isName, sample, speech);
    if (id !== STAGE || flag === undefined) return [own];
    return [
      { ...own, width: own.width + FLAG_WIDTH, render: (row) => stageCell(column, flag, row) },
    ];
  });
}

const FLAG_WIDTH = 40;

/** The stage, and beside it the flag: a mark where both mean the same, its word where it says more. */
function stageCell(stage: NamedColumn, flag: NamedColumn, { cells }: Row) {
  const [stageCode, flagCode] = [cells[STAGE] ?? null, cells[FLAG] ?? null];
  const isSame = isStage(stageCode) && SAME.has(`${stageCode} ${String(flagCode)}`);
  const word = flag.codes?.[String(flagCode)] ?? '';
  return (
    <>
      <PeopleCell column={stage} value={stageCode} currency={null} />
      {isFlag(flagCode) &&
        flagCode !== 'none' &&
        (isSame ? (
          <span className={styles.flagMark} role="img" aria-label={word} title={word}>
            <ToneMark tone={flagTones[flagCode]} shape={flagShapes[flagCode]} />
          </span>
        ) : (
          <FlagBadge flag={flagCode} look="plain" />
        ))}
    </>
  );
}

function scoresColumn({ words, formats }: Speech): TableColumn<Row> {
  return {
    id: 'scores',
    header: words.scores,
    hint: words.scoresNote,
    width: 104,
    align: 'end',
    render: ({ cells }) => {
      const scores = SCORES.map((id) => cells[id] ?? null);
      if (scores.some((score) => typeof score !== 'number')) {
        return <span className={styles.unknown}>–</span>;
      }
      const [r, f, m] = scores.map((score) => formats.integer(Number(score)));
      return (
        <span className={styles.scores} title={`R ${r}, F ${f}, M ${m}`}>{`${r}·${f}·${m}`}</span>
      );
    },
  };
}

/** Least and most pixels of a column. */
const WIDTHS: Readonly<Record<NamedColumn['kind'], readonly [number, number]>> = {
  text: [96, 280],
  category: [88, 200],
  number: [64, 140],
  money: [96, 180],
  share: [72, 120],
  days: [80, 140],
  day: [112, 130],
  moment: [150, 170],
};
const REASON_WIDTH = 330;
const PADDING = 30;
const SORT_MARK = 16;
const HINT_MARK = 22;

function toTableColumn(
  column: NamedColumn,
  isName: boolean,
  sample: readonly Row[],
  speech: Speech,
): TableColumn<Row> {
  const { id, label, note, kind } = column;
  const hint = PLAIN.has(id) ? null : note;
  const isNumber = !['text', 'category'].includes(kind);
  const isReason = id === REASON;
  const [least, most] = isReason ? [180, REASON_WIDTH] : WIDTHS[kind];
  const content = Math.max(
    0,
    ...sample.map(({ cells }) => pixelsOf(cellWords(column, cells, speech) ?? '')),
  );
  const badge = kind === 'category' && (id === STAGE || id === FLAG) ? 20 : 0;
  const header =
    pixelsOf(label) + PADDING + (isReason ? 0 : SORT_MARK) + (hint === null ? 0 : HINT_MARK);
  return {
    id,
    header: label,
    ...(hint === null ? {} : { hint }),
    width: Math.round(Math.max(header, Math.min(most, Math.max(least, content + PADDING + badge)))),
    align: isNumber ? 'end' : 'start',
    ...(isReason ? {} : { sorts: isNumber ? ('desc' as const) : ('asc' as const) }),
    render: ({ id: person, cells }) => {
      const text = isName || isReason || isPhone(id) ? cellWords(column, cells, speech) : null;
      if (isName) {
        const name = text ?? (cells['key'] === null ? null : String(cells['key'])) ?? '–';
        return (
          <PersonLink id={person} title={name}>
            {name}
          </PersonLink>
        );
      }
      if (text !== null) {
        return (
          <span className={styles.words} title={text}>
            {text}
          </span>
        );
      }
      return (
        <PeopleCell
          column={column}
          value={isReason ? null : (cells[id] ?? null)}
          currency={speech.currency}
        />
      );
    },
  };
}

/** Columns whose header says it all; stage and flag are explained beside their chips. */
const PLAIN: ReadonlySet<string> = new Set([
  'name',
  'key',
  'customers.phone',
  'lifecycle.silenceDays',
  'rfm.recencyDays',
  'profile.frequency',
  'profile.monetary',
  'profile.firstDay',
  'profile.lastDay',
  'profile.city',
  'profile.age',
  'habits.lastProduct',
  'habits.topProduct',
  'habits.spendYear',
  'lifecycle.stage',
  'churn.flag',
]);

/** Pixels of a text of the table, rather too many than too few. */
function pixelsOf(text: string): number {
  let sum = 0;
  for (const char of text) sum += char > '\u2e7f' ? 14 : /[A-Z0-9mwMW@%&¥$]/.test(char) ? 8.4 : 7;
  return sum;
}
