import { IconDownload, IconUsers } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { VIEWS } from '#analyses/views.ts';
import { dataClient } from '#app/asking/data-client.ts';
import { ActBar } from '#app/people/act-bar.tsx';
import { usePace } from '#app/people/use-pace.ts';
import { nameColumn, nameColumns, type NamedColumn } from '#app/people/people-columns.ts';
import { PEOPLE_FILE_FORMATS, savePeople, type PeopleFileFormat } from '#app/people/people-file.ts';
import { useOpenPeople } from '#app/people/open-people.ts';
import { EVERYONE, isNarrowed, usePeopleList } from '#app/people/people-list.ts';
import { isMobile } from '#app/people/phone-groups.ts';
import { RecordActs } from '#app/record/record-acts.tsx';
import { Unanswered } from '#app/shell/unanswered.tsx';
import { LongWait } from '#app/long-wait.tsx';
import { answerOf, useCall } from '#app/asking/use-call.ts';
import { useNarrow } from '#app/use-narrow.ts';
import { useWorkspace } from '#app/workspace.ts';
import { DataTable } from '#ui/table/data-table.tsx';
import type { TableColumn } from '#ui/table/table-column.ts';
import { MissingFileActs } from '#app/people/sample-file.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { useFormats, useLocale, useText } from '#ui/words/locale-context.tsx';
import { PopButton, PopChoice } from '#ui/pop-button.tsx';
import { Section } from '#ui/section.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { TextButton } from '#ui/text-button.tsx';
import { showToast } from '#ui/toast.ts';
import type { PeopleQuery, PeopleWindow } from '#worker/protocol/people.ts';
import { ColumnChoice } from './column-choice.tsx';
import { ActiveFilters, AddFilter, StageAndFlag } from './list-filters.tsx';
import { exportColumns, warningColumns } from './list-export.ts';
import { CARD_COLUMNS, PersonCard } from './person-card.tsx';
import { SearchBox } from './search-box.tsx';
import { areNamed, purposeOf, shownOf, useShownColumns, type Shop } from './shown-columns.ts';
import { SortChoice } from './sort-choice.tsx';
import {
  neededIds,
  REASON,
  rowsOf,
  tableColumns,
  withReason,
  type Row,
  type Speech,
} from './table-columns.tsx';
import { customersText } from './text.ts';
import { useSpentSince } from './use-spent-since.ts';
import { TOOL_LOOK, ToolButton } from '#ui/tool-button.tsx';
import styles from './customers.module.css';

/** Everyone in a table: found, filtered, sorted, exported; each row opens a person. */
export function CustomersScreen() {
  const words = useText(customersText);
  const locale = useLocale();
  const answer = useCall('people.columns', null);
  const known = answerOf(answer);
  const columns = useMemo(() => (known ? nameColumns(known, locale) : null), [known, locale]);
  // What a list was opened with is said, also where the column is not one to choose.
  const filterable = useMemo(
    () => (known ?? []).map((column) => nameColumn(column, locale)),
    [known, locale],
  );
  return (
    <Section
      kind="page"
      title={words.title}
      lead={<Everyone />}
      actions={<RecordActs person={null} />}
    >
      {answer.status === 'failed' ? (
        <Unanswered title={words.failedTitle} />
      ) : columns === null ? (
        <>
          <LongWait />
          <Skeleton height="320px" />
        </>
      ) : (
        <PeopleTable columns={columns} filterable={filterable} />
      )}
    </Section>
  );
}

function Everyone() {
  const outcome = answerOf(useCall('result.profile', {}));
  const view = useWorkspace((state) => state.view);
  const openPeople = useOpenPeople();
  const { view: ProfileView } = VIEWS.profile;
  if (outcome === null || !view?.asOf) return <Skeleton width="280px" />;
  return (
    <ProfileView
      outcome={outcome}
      isStale={false}
      asOfDay={view.asOf.day}
      currency={view.currency}
      onParams={() => {}}
      onOpenPeople={openPeople}
      waiting={<Skeleton width="280px" />}
    />
  );
}

/** People looked at to know how wide columns are and what the names are. */
const SAMPLE = 60;
const CARD_HEIGHT = '64px';

interface PeopleTableProps {
  readonly columns: readonly NamedColumn[];
  readonly filterable: readonly NamedColumn[];
}

function PeopleTable({ columns: known, filterable }: PeopleTableProps) {
  const words = useText(customersText);
  const pace = usePace();
  const formats = useFormats();
  const [, go] = useLocation();
  const { query, change, opened, markOpened, left } = usePeopleList();
  const [startRow] = useState(opened?.index);
  const isNarrow = useNarrow();
  const currency = useWorkspace((state) => state.view?.currency ?? null);
  const speech = useMemo<Speech>(
    () => ({ words, pace, formats, currency }),
    [words, pace, formats, currency],
  );
  const { chosen, choose } = useShownColumns();
  const purpose = purposeOf(query.filters);
  const spentSince = useSpentSince();
  const sample = answerOf(
    useCall('people.window', {
      query: EVERYONE,
      columns: [
        ...new Set(['name', 'key', 'profile.frequency', ...neededIds(known), ...CARD_COLUMNS]),
      ],
      offset: 0,
      limit: SAMPLE,
    }),
  );
  const shop = useMemo(() => namesIn(sample), [sample]);
  const { hasNames, hasBuyers } = shop;
  const all = useMemo(() => {
    const named = spentSince === null ? known : known.map((it) => relabelled(it, spentSince));
    // In a shop of numbers the name is the number: one of the two is enough.
    const others = hasNames ? named : named.filter(({ id }) => id !== 'name');
    return withReason(withoutTwin(others), speech);
  }, [known, hasNames, spentSince, speech]);
  const shown = useMemo(
    () => shownOf(all, chosen[purpose], purpose, shop),
    [all, chosen, purpose, shop],
  );
  const list = useList(query);

  const { query: listed, answer } = list ?? {};
  const needed = useMemo(() => (isNarrow ? CARD_COLUMNS : neededIds(shown)), [isNarrow, shown]);
  const getWindow = useCallback(
    async (offset: number, limit: number): Promise<readonly Row[]> => {
      // A new answer means that the list changed under the same query.
      if (!listed || !answer) return [];
      return rowsOf(
        await dataClient.call('people.window', { query: listed, columns: needed, offset, limit }),
      );
    },
    [listed, answer, needed],
  );
  const drawn = useMemo(
    () =>
      isNarrow
        ? [cardColumn(speech, hasBuyers)]
        : tableColumns(shown, sample === null ? [] : rowsOf(sample), speech),
    [isNarrow, shown, sample, speech, hasBuyers],
  );

  if (sample?.total === 0) {
    return (
      <EmptyState
        icon={<IconUsers size={32} stroke={1.4} />}
        title={words.emptyTitle}
        unlocks={[{ what: words.emptyWhat, where: words.emptyWhere }]}
        actions={<MissingFileActs kind="orders" />}
      >
        {words.empty}
      </EmptyState>
    );
  }
  const isFiltered = isNarrowed(query);
  const clear = () => change({ search: '', filters: [] });
  const total = list?.answer.total ?? null;
  const onFilters = (filters: PeopleQuery['filters']) => change({ filters });
  return (
    <div className={styles.screen}>
      <div className={styles.toolbar} data-print="no">
        <SearchBox search={query.search} onSearch={(search) => change({ search })} />
        <div className={styles.tools}>
          <AddFilter columns={all} query={query} onChange={onFilters} />
          {!isNarrow && (
            <ColumnChoice columns={all} shown={shown} onChoose={(next) => choose(purpose, next)} />
          )}
          {isNarrow && <SortChoice columns={all} query={query} onChange={change} />}
          <ExportButton query={query} columns={shown} known={all} total={total} speech={speech} />
        </div>
      </div>
      {hasBuyers && (
        <div className={styles.chipRows} data-print="no">
          <StageAndFlag columns={known} query={query} onChange={onFilters} />
        </div>
      )}
      <div className={styles.countRow}>
        <span className={styles.count} role="status">
          {total === null || sample === null
            ? words.counting
            : isFiltered
              ? words.some(formats.integer(total), formats.integer(sample.total))
              : words.all(total, formats.integer(total))}
        </span>
        <ActiveFilters
          columns={filterable}
          query={query}
          currency={currency}
          onChange={onFilters}
        />
        {isFiltered && (
          <TextButton data-print="no" onClick={clear}>
            {words.clearAll}
          </TextButton>
        )}
        {left !== null && !isFiltered && (
          <TextButton data-print="no" onClick={() => change(left)}>
            {words.filterAgain}
          </TextButton>
        )}
      </div>
      {list === null || sample === null ? (
        <>
          <LongWait />
          <Skeleton height="320px" label={words.counting} />
        </>
      ) : (
        <DataTable<Row>
          key={isNarrow ? 'cards' : 'table'}
          label={words.table}
          waiting={<LongWait />}
          columns={drawn}
          rowCount={list.answer.total}
          getWindow={getWindow}
          {...(isNarrow
            ? { look: 'cards' as const, rowHeight: CARD_HEIGHT }
            : { maxHeight: ABOVE_ACTS })}
          {...(startRow === undefined ? {} : { startRow })}
          sort={
            query.sort && {
              columnId: query.sort.column,
              direction: query.sort.descending ? 'desc' : 'asc',
            }
          }
          onSort={({ columnId, direction }) =>
            change({ sort: { column: columnId, descending: direction === 'desc' } })
          }
          onOpen={({ id }, index) => {
            markOpened(id, index);
            go(`/customers/${id}`);
          }}
          empty={
            <EmptyState
              size="small"
              title={words.nobodyTitle}
              actions={<TextButton onClick={clear}>{words.clearAll}</TextButton>}
            >
              {words.nobody}
            </EmptyState>
          }
        />
      )}
      {total !== null && total > 0 && (
        <ActBar
          query={query}
          title={words.fileName}
          situation={purpose === 'calls' ? 'quiet' : 'news'}
          columns={shown.filter(({ id }) => id !== REASON)}
        />
      )}
    </div>
  );
}

/** What can be done with the list stays in sight under it. */
const ABOVE_ACTS = 'max(320px, calc(100vh - 430px))';

function cardColumn(speech: Speech, hasBuyers: boolean): TableColumn<Row> {
  return {
    id: 'card',
    header: speech.words.title,
    width: 200,
    render: (row) => <PersonCard row={row} speech={speech} hasBuyers={hasBuyers} />,
  };
}

/** Days since the last order stand in two analyses: one column is enough. */
function withoutTwin(columns: readonly NamedColumn[]): readonly NamedColumn[] {
  return columns.some(({ id }) => id === 'lifecycle.silenceDays')
    ? columns.filter(({ id }) => id !== 'rfm.recencyDays')
    : columns;
}

/** Of a shop younger than a year "a year" is since its first order. */
function relabelled(column: NamedColumn, spentSince: string): NamedColumn {
  return column.id === 'habits.spendYear' ? { ...column, label: spentSince, note: null } : column;
}

/** Facts that may be what tells people apart. */
const KEY_FACTS = ['customers.phone', 'customers.memberNo', 'customers.email'] as const;

/** What the names and numbers of the people looked at say. */
function namesIn(sample: PeopleWindow | null): Shop & { readonly hasNames: boolean } {
  if (sample === null) {
    return { hasNames: true, hasBuyers: true, isKeySpare: false, isKeyFact: false, told: null };
  }
  const keys = sample.cells['key'] ?? [];
  const names = sample.cells['name'] ?? [];
  const phones = sample.cells['customers.phone'] ?? [];
  const facts = KEY_FACTS.map((id) => sample.cells[id]);
  const isEach = (test: (at: number) => boolean): boolean =>
    keys.length > 0 && keys.every((_, at) => test(at));
  return {
    hasNames: areNamed(keys, names),
    isKeySpare: isEach(
      (at) => names[at] === keys[at] || phones[at] === keys[at] || isMobile(String(keys[at])),
    ),
    isKeyFact: isEach((at) => facts.some((told) => told?.[at] === keys[at])),
    told: new Set(
      Object.entries(sample.cells).flatMap(([id, cells]) =>
        cells.some((cell) => cell !== null && cell !== '') ? [id] : [],
      ),
    ),
    hasBuyers:
      sample.cells['profile.frequency']?.some((count) => typeof count === 'number' && count > 0) ===
      true,
  };
}

interface List {
  readonly query: PeopleQuery;
  readonly answer: PeopleWindow;
}

/** The query together with its own total: the table never shows one query's rows under another's count. */
function useList(query: PeopleQuery): List | null {
  const state = useCall('people.window', { query, columns: [], offset: 0, limit: 0 });
  const [list, setList] = useState<List | null>(null);
  if (state.status === 'done' && state.result !== list?.answer) {
    setList({ query, answer: state.result });
  }
  return list;
}

interface ExportButtonProps {
  readonly query: PeopleQuery;
  readonly columns: readonly NamedColumn[];
  readonly known: readonly NamedColumn[];
  readonly total: number | null;
  readonly speech: Speech;
}

/** The table as it is shown, with everyone in it, as a file. */
function ExportButton({ query, columns, known, total, speech }: ExportButtonProps) {
  const { words, formats } = speech;
  const asOf = useWorkspace((state) => state.view?.asOf ?? null);
  const [isRunning, setRunning] = useState(false);
  const save = async (people: number, format: PeopleFileFormat) => {
    setRunning(true);
    try {
      const warning = await warningColumns(query, columns, known);
      await savePeople({
        query,
        format,
        columns: await exportColumns(query, [...columns, ...warning.columns], people, speech),
        title: words.fileName,
        ending: asOf === null ? '' : `-${formats.dayIso(asOf.day)}`,
      });
      const count = formats.integer(people);
      showToast(
        warning.people === 0
          ? words.exported(people, count)
          : words.exportedWarning(people, count, formats.integer(warning.people)),
      );
    } catch {
      showToast(words.exportFailed, { tone: 'error' });
    } finally {
      setRunning(false);
    }
  };
  if (isRunning || total === null || total === 0) {
    return (
      <ToolButton disabled>
        <IconDownload size={17} stroke={1.6} aria-hidden />
        {isRunning ? words.exporting : words.export}
      </ToolButton>
    );
  }
  return (
    <PopButton
      label={words.export}
      className={TOOL_LOOK}
      face={
        <>
          <IconDownload size={17} stroke={1.6} aria-hidden /> {words.export}
        </>
      }
    >
      {(close) =>
        PEOPLE_FILE_FORMATS.map((format) => (
          <PopChoice
            key={format}
            onChoose={() => {
              close();
              void save(total, format);
            }}
          >
            {format === 'xlsx' ? words.exportXlsx : words.exportCsv}
          </PopChoice>
        ))
      }
    </PopButton>
  );
}
