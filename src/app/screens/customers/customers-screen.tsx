import { IconDownload, IconSearch, IconUsers, IconX } from '@tabler/icons-react';
import { Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { VIEWS } from '#analyses/views.ts';
import { dataClient } from '#app/data-client.ts';
import { PeopleCell } from '#app/people/people-cell.tsx';
import { nameColumns, type NamedColumn } from '#app/people/people-columns.ts';
import { EVERYONE, useOpenPeople, usePeopleList } from '#app/people/people-list.ts';
import { linkTo } from '#app/routes.ts';
import { answerOf, useCall } from '#app/use-call.ts';
import { useWorkspace } from '#app/workspace.ts';
import { DataTable, type TableColumn } from '#ui/data-table.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { useFormats, useLocale, useText } from '#ui/locale-context.tsx';
import { Notice } from '#ui/notice.tsx';
import { saveFile } from '#ui/save-file.ts';
import { Section } from '#ui/section.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { TextField } from '#ui/text-field.tsx';
import { showToast } from '#ui/toast.ts';
import type { Cell, PeopleQuery, PeopleWindow } from '#worker/protocol.ts';
import { ColumnChoice } from './column-choice.tsx';
import { ActiveFilters, AddFilter, StageAndFlag } from './list-filters.tsx';
import { shownOf, useShownColumns } from './shown-columns.ts';
import { customersText } from './text.ts';
import styles from './customers.module.css';

/** Everyone in a table: found, filtered, sorted, exported; each row opens a person. */
export function CustomersScreen() {
  const words = useText(customersText);
  const locale = useLocale();
  const answer = useCall('people.columns', null);
  const known = answerOf(answer);
  const columns = useMemo(() => (known ? nameColumns(known, locale) : null), [known, locale]);
  return (
    <Section kind="page" title={words.title} lead={<Everyone />}>
      {answer.status === 'failed' ? (
        <Notice
          tone="error"
          title={words.failedTitle}
          safe={words.failedSafe}
          next={words.failedNext}
        />
      ) : columns === null ? (
        <Skeleton height="320px" />
      ) : (
        <PeopleTable columns={columns} />
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
    <Suspense fallback={<Skeleton width="280px" />}>
      <ProfileView
        outcome={outcome}
        isStale={false}
        asOfDay={view.asOf.day}
        currency={view.currency}
        onParams={() => {}}
        onOpenPeople={openPeople}
      />
    </Suspense>
  );
}

interface Row {
  readonly id: number;
  readonly cells: Readonly<Record<string, Cell>>;
}

function PeopleTable({ columns: all }: { readonly columns: readonly NamedColumn[] }) {
  const words = useText(customersText);
  const formats = useFormats();
  const [, go] = useLocation();
  const { query, change, markOpened } = usePeopleList();
  const currency = useWorkspace((state) => state.view?.currency ?? null);
  const { ids, choose } = useShownColumns();
  const everyone = answerOf(
    useCall('people.window', {
      query: EVERYONE,
      columns: ['name', 'key', 'profile.frequency'],
      offset: 0,
      limit: 50,
    }),
  );
  // In a shop of numbers the name is the number: one of the two is enough.
  const hasNames =
    everyone === null ||
    everyone.cells['name']?.some((name, at) => name !== everyone.cells['key']?.[at]) === true;
  const columns = useMemo(
    () => (hasNames ? all : all.filter(({ id }) => id !== 'name')),
    [all, hasNames],
  );
  const hasBuyers =
    everyone === null ||
    everyone.cells['profile.frequency']?.some((count) => typeof count === 'number' && count > 0) ===
      true;
  const shown = useMemo(() => shownOf(columns, ids, hasBuyers), [columns, ids, hasBuyers]);
  const list = useList(query);

  const { query: listed, answer } = list ?? {};
  const getWindow = useCallback(
    async (offset: number, limit: number): Promise<readonly Row[]> => {
      // A new answer means that the list changed under the same query.
      if (!listed || !answer) return [];
      const ids = shown.map(({ id }) => id);
      const needed = ids.includes('name') && !ids.includes('key') ? [...ids, 'key'] : ids;
      return rowsOf(
        await dataClient.call('people.window', { query: listed, columns: needed, offset, limit }),
      );
    },
    [listed, answer, shown],
  );
  const tableColumns = useMemo(
    () => shown.map((column, at) => toTableColumn(column, at, currency)),
    [shown, currency],
  );

  if (everyone?.total === 0) {
    return (
      <EmptyState
        icon={<IconUsers size={32} stroke={1.4} />}
        title={words.emptyTitle}
        unlocks={[{ what: words.emptyWhat, where: words.emptyWhere }]}
      >
        {words.empty}
      </EmptyState>
    );
  }
  const isFiltered = query.search.trim() !== '' || query.filters.length > 0;
  const clear = () => change({ search: '', filters: [] });
  const total = list?.answer.total ?? null;
  return (
    <div className={styles.screen}>
      <div className={styles.toolbar} data-print="no">
        <SearchBox query={query} onSearch={(search) => change({ search })} />
        <div className={styles.tools}>
          <AddFilter columns={columns} query={query} onChange={(filters) => change({ filters })} />
          <ColumnChoice columns={columns} shown={shown} onChoose={choose} />
          <ExportButton query={query} columns={shown} total={total} />
        </div>
      </div>
      <div className={styles.chipRows} data-print="no">
        <StageAndFlag columns={columns} query={query} onChange={(filters) => change({ filters })} />
      </div>
      <div className={styles.countRow}>
        <span className={styles.count} role="status">
          {total === null || everyone === null
            ? words.counting
            : isFiltered
              ? words.some(formats.integer(total), formats.integer(everyone.total))
              : words.all(total, formats.integer(total))}
        </span>
        <ActiveFilters
          columns={columns}
          query={query}
          currency={currency}
          onChange={(filters) => change({ filters })}
        />
        {isFiltered && (
          <button type="button" className={styles.link} data-print="no" onClick={clear}>
            {words.clearAll}
          </button>
        )}
      </div>
      {list === null ? (
        <Skeleton height="320px" label={words.counting} />
      ) : (
        <DataTable<Row>
          label={words.table}
          columns={tableColumns}
          rowCount={list.answer.total}
          getWindow={getWindow}
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
              actions={
                <button type="button" className={styles.link} onClick={clear}>
                  {words.clearAll}
                </button>
              }
            >
              {words.nobody}
            </EmptyState>
          }
        />
      )}
    </div>
  );
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

function rowsOf({ ids, cells }: PeopleWindow): readonly Row[] {
  const columns = Object.entries(cells);
  return ids.map((id, at) => ({
    id,
    cells: Object.fromEntries(columns.map(([column, values]) => [column, values[at] ?? null])),
  }));
}

const WIDTHS: Readonly<Record<NamedColumn['kind'], number>> = {
  text: 96,
  category: 80,
  number: 72,
  money: 120,
  share: 84,
  days: 92,
  day: 108,
  moment: 144,
};

function toTableColumn(column: NamedColumn, at: number, currency: string | null): TableColumn<Row> {
  const { id, label, note, kind } = column;
  const hint = PLAIN.has(id) ? null : note;
  const isNumber = !['text', 'category'].includes(kind);
  const isName = at === 0;
  return {
    id,
    header: label,
    ...(hint === null ? {} : { hint }),
    width: Math.max(isName ? 112 : WIDTHS[kind], widthOf(label) + (hint === null ? 46 : 66)),
    align: isNumber ? 'end' : 'start',
    sorts: isNumber ? 'desc' : 'asc',
    render: ({ id: person, cells }) =>
      isName ? (
        <a className={styles.person} href={linkTo(`/customers/${person}`)} tabIndex={-1}>
          {cells[id] ?? cells['key'] ?? '–'}
        </a>
      ) : (
        <PeopleCell column={column} value={cells[id] ?? null} currency={currency} />
      ),
  };
}

/** Columns whose header says it all; stage and flag are explained beside their chips. */
const PLAIN: ReadonlySet<string> = new Set([
  'name',
  'key',
  'rfm.recencyDays',
  'profile.frequency',
  'profile.monetary',
  'profile.firstDay',
  'profile.lastDay',
  'profile.city',
  'profile.age',
  'lifecycle.stage',
  'churn.flag',
]);

/** Pixels of a header, near enough to keep it whole. */
function widthOf(text: string): number {
  return [...text].reduce((sum, char) => sum + (char > '\u2e7f' ? 13.5 : 6.2), 0);
}

const TYPING_MILLIS = 250;

interface SearchBoxProps {
  readonly query: PeopleQuery;
  readonly onSearch: (search: string) => void;
}

function SearchBox({ query: { search }, onSearch }: SearchBoxProps) {
  const words = useText(customersText);
  const [typed, setTyped] = useState(search);
  const [asked, setAsked] = useState(search);
  // Cleared or set from elsewhere: the box follows.
  if (search !== asked) {
    setAsked(search);
    setTyped(search);
  }
  useEffect(() => {
    if (typed === search) return undefined;
    const timer = setTimeout(() => {
      setAsked(typed);
      onSearch(typed);
    }, TYPING_MILLIS);
    return () => clearTimeout(timer);
  }, [typed, search, onSearch]);
  return (
    <div className={styles.search}>
      <TextField
        type="search"
        label={words.search}
        showsLabel={false}
        placeholder={words.search}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        start={<IconSearch size={17} stroke={1.6} aria-hidden />}
        end={
          typed === '' ? undefined : (
            <button
              type="button"
              className={styles.clear}
              aria-label={words.clearSearch}
              onClick={() => setTyped('')}
            >
              <IconX size={16} aria-hidden />
            </button>
          )
        }
        onChange={setTyped}
      />
    </div>
  );
}

interface ExportButtonProps {
  readonly query: PeopleQuery;
  readonly columns: readonly NamedColumn[];
  readonly total: number | null;
}

function ExportButton({ query, columns, total }: ExportButtonProps) {
  const words = useText(customersText);
  const formats = useFormats();
  const asOf = useWorkspace((state) => state.view?.asOf ?? null);
  const [isRunning, setRunning] = useState(false);
  const save = async () => {
    setRunning(true);
    try {
      const blob = await dataClient.call('people.exportCsv', {
        query,
        columns: columns.map(({ id, label }) => ({ id, header: label })),
        words: Object.fromEntries(columns.flatMap(({ id, codes }) => (codes ? [[id, codes]] : []))),
      });
      const day = asOf === null ? '' : `-${formats.dayIso(asOf.day)}`;
      saveFile(blob, `${words.fileName}${day}.csv`);
      showToast(words.exported(total ?? 0, formats.integer(total ?? 0)));
    } catch {
      showToast(words.exportFailed, { tone: 'error' });
    } finally {
      setRunning(false);
    }
  };
  return (
    <button
      type="button"
      className={styles.tool}
      disabled={isRunning || total === null || total === 0}
      onClick={() => void save()}
    >
      <IconDownload size={17} stroke={1.6} aria-hidden />
      {isRunning ? words.exporting : words.exportCsv}
    </button>
  );
}
