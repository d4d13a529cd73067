import { Button } from '@mantine/core';
import {
  IconArrowBackUp,
  IconCalendarCog,
  IconChartCircles,
  IconCoin,
  IconFileImport,
  IconFileMinus,
  IconFileText,
  IconListCheck,
  IconMessageCheck,
  IconRestore,
  IconSettings,
  IconTags,
  IconTrash,
  type Icon,
} from '@tabler/icons-react';
import { useState } from 'react';
import { localDayOf, localMomentOf } from '#domain/time-zone.ts';
import { saidFiles } from '#app/file-count.ts';
import { dataClient, failureOf } from '#app/asking/data-client.ts';
import { wordsOfAct } from '#app/done-words.ts';
import { ConfirmDialog } from '#ui/confirm-dialog.tsx';
import { FailureNotice } from '#app/screens/import/failures/failure-notice.tsx';
import { failureTrouble } from '#app/screens/import/failures/failure-words.ts';
import { turnAct } from '#app/undoable.ts';
import { answerOf, useCall } from '#app/asking/use-call.ts';
import { useNarrow } from '#app/use-narrow.ts';
import { useWorkspace } from '#app/workspace.ts';
import { FirstShown } from '#ui/first-shown.tsx';
import { Entry, EntryList } from '#ui/entry-list.tsx';
import { useFormats, useLocale, useText } from '#ui/words/locale-context.tsx';
import { Section } from '#ui/section.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { showToast } from '#ui/toast.ts';
import type { ActTold, ActView, TrashItem } from '#worker/protocol/history.ts';
import { historyText } from './history-text.ts';
import styles from './history.module.css';

const FIRST_STEPS = 40;
const FIRST_FILES = 3;

const icons: Readonly<Record<ActTold['kind'], Icon>> = {
  import: IconFileImport,
  remove: IconFileMinus,
  restore: IconRestore,
  emptyTrash: IconTrash,
  tag: IconTags,
  mark: IconMessageCheck,
  segments: IconChartCircles,
  groups: IconChartCircles,
  params: IconSettings,
  asOf: IconCalendarCog,
  currency: IconCoin,
  statusWord: IconListCheck,
};

/** What was done, each step to undo or redo; and the trash. */
export function HistoryScreen() {
  const words = useText(historyText);
  const state = useCall('history.view', null);
  const view = answerOf(state);
  // A phone has no such keys.
  const isNarrow = useNarrow();
  return (
    <div className={styles.screen}>
      <Section
        kind="page"
        title={words.title}
        lead={isNarrow ? words.lead : `${words.lead}${words.between}${words.keys}`}
      >
        {state.status === 'failed' && <FailureNotice failure={state.failure} />}
        {view === null && state.status !== 'failed' && (
          <Skeleton height="140px" label={words.loading} />
        )}
      </Section>
      {view !== null && (
        <>
          {view.trash.length > 0 && <Trash items={view.trash} />}
          <Section title={words.steps}>
            {view.acts.length === 0 && <p className={styles.quiet}>{words.nothing}</p>}
            <FirstShown items={view.acts} first={FIRST_STEPS} more={words.showAll}>
              {(shown) => (
                <EntryList isOrdered>
                  {shown.map((act) => (
                    <Step key={act.act} act={act} />
                  ))}
                </EntryList>
              )}
            </FirstShown>
            {view.trash.length === 0 && <p className={styles.quiet}>{words.trashEmpty}</p>}
          </Section>
        </>
      )}
    </div>
  );
}

function Step({ act }: { readonly act: ActView }) {
  const words = useText(historyText);
  const locale = useLocale();
  const when = useWhen();
  const { isWriter } = useWriter();
  const { title, numbers, names } = wordsOfAct(act.told, locale);
  const [isBusy, setBusy] = useState(false);
  const StepIcon = icons[act.told.kind];
  const label = act.state === 'undone' ? words.redo : words.undo;
  const turn = async () => {
    setBusy(true);
    await turnAct(act.act, act.state === 'undone', locale);
    setBusy(false);
  };
  return (
    <Entry
      icon={<StepIcon size={19} stroke={1.6} />}
      title={title}
      {...(act.state === 'undone'
        ? { state: 'gone' as const, badge: { text: words.undoneBadge, tone: 'amber' as const } }
        : {})}
      {...(names.length > 0 ? { names: <Names names={names} /> } : {})}
      facts={[
        ...(numbers === null ? [] : [numbers]),
        <time key="at">{when(act.at)}</time>,
        ...(act.state === 'undone' ? [words.undone(when(act.turnedAt))] : []),
      ]}
      acts={
        act.state === 'final' ? (
          <span className={styles.final} title={words.finalWhy}>
            {words.final}
          </span>
        ) : (
          isWriter && (
            <Button
              variant="default"
              size="xs"
              loading={isBusy}
              aria-label={words.ofStep(label, title)}
              onClick={() => void turn()}
            >
              {label}
            </Button>
          )
        )
      }
    />
  );
}

/** Names of a few files, and how many more there are. */
function Names({ names }: { readonly names: readonly string[] }) {
  const words = useText(historyText);
  const formats = useFormats();
  const isEnglish = formats.locale === 'en';
  const more = names.length - FIRST_FILES;
  const first = names.slice(0, FIRST_FILES).join(isEnglish ? ', ' : '、');
  return more > 0
    ? `${first} ${words.moreFiles(isEnglish ? more : names.length)}`
    : formats.list(names);
}

function useWhen(): (at: number) => string {
  const formats = useFormats();
  const zone = useWorkspace((state) => state.view?.zone ?? 'UTC');
  return (at) => formats.moment(localMomentOf(at, zone));
}

function useWriter(): { readonly isWriter: boolean } {
  return { isWriter: useWorkspace((state) => state.view?.isWriter ?? true) };
}

function Trash({ items }: { readonly items: readonly TrashItem[] }) {
  const words = useText(historyText);
  const locale = useLocale();
  const formats = useFormats();
  const { isWriter } = useWriter();
  const [isAsked, setAsked] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const files = items.filter(({ kind }) => kind === 'file');
  const size = formats.fileSize(items.reduce((sum, { bytes }) => sum + bytes, 0));
  const rows = files.reduce((sum, own) => sum + (own.rows ?? 0), 0);
  const said =
    files.length === 0
      ? null
      : saidFiles(
          files.map(({ name }) => name),
          locale,
        );
  const empty = async () => {
    setBusy(true);
    try {
      await dataClient.call('trash.empty', null);
      showToast(words.emptied(size));
    } catch (error) {
      const { happened, next } = failureTrouble(failureOf(error), locale);
      showToast(`${happened} ${next}`, { tone: 'error' });
    } finally {
      setBusy(false);
      setAsked(false);
    }
  };
  return (
    <Section
      kind="card"
      title={words.trash}
      lead={words.trashLead}
      actions={
        isWriter && (
          <Button variant="default" size="xs" onClick={() => setAsked(true)}>
            {words.empty}
          </Button>
        )
      }
    >
      <EntryList>
        {items.map((item) => (
          <TrashEntry key={`${item.kind} ${item.id}`} item={item} />
        ))}
      </EntryList>
      {isAsked && (
        <ConfirmDialog
          title={words.emptyTitle}
          confirmLabel={words.emptyNow}
          cancelLabel={words.keep}
          isBusy={isBusy}
          onConfirm={() => void empty()}
          onCancel={() => setAsked(false)}
        >
          <p>{words.emptyWhat(said, rows, items.length - files.length, size)}</p>
          <p>{words.emptyFinal}</p>
        </ConfirmDialog>
      )}
    </Section>
  );
}

function TrashEntry({ item }: { readonly item: TrashItem }) {
  const words = useText(historyText);
  const locale = useLocale();
  const formats = useFormats();
  const zone = useWorkspace((state) => state.view?.zone ?? 'UTC');
  const { isWriter } = useWriter();
  const [isBusy, setBusy] = useState(false);
  const ItemIcon = item.kind === 'file' ? IconFileText : IconChartCircles;
  const putBack = async () => {
    setBusy(true);
    try {
      await dataClient.call('trash.restore', { kind: item.kind, id: item.id });
      showToast(words.isBack(item.name));
    } catch (error) {
      const { happened, next } = failureTrouble(failureOf(error), locale);
      showToast(`${happened} ${next}`, { tone: 'error' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Entry
      icon={<ItemIcon size={19} stroke={1.6} />}
      title={item.name}
      facts={[
        item.rows === null ? words.segment : words.fileRows(item.rows),
        formats.fileSize(item.bytes),
        words.until(formats.day(localDayOf(item.until, zone))),
      ]}
      acts={
        isWriter && (
          <Button
            variant="default"
            size="xs"
            loading={isBusy}
            leftSection={<IconArrowBackUp size={15} stroke={1.7} aria-hidden />}
            aria-label={words.ofStep(words.putBack, item.name)}
            onClick={() => void putBack()}
          >
            {words.putBack}
          </Button>
        )
      }
    />
  );
}
