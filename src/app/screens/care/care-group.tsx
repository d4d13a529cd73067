import { IconCheck, IconMessage2, IconPhone, IconUserOff } from '@tabler/icons-react';
import { useMemo, useState, type ReactNode } from 'react';
import type { CareReason } from '#analyses/care/analysis.ts';
import type { Channel } from '#analyses/consent/analysis.ts';
import { wordIn } from '#domain/locale.ts';
import { calledByName, fillMessage, saidGoods, saidProduct } from '#domain/message.ts';
import { ActBar } from '#app/people/act-bar.tsx';
import { channelNames, messageTemplates, type Situation } from '#app/people/act-text.ts';
import { copyText } from '#app/people/copy-text.ts';
import { PACE_COLUMNS, paceSentence, type PaceSpeech } from '#app/people/pace.ts';
import { markContacted, markDoNotContact } from '#app/people/mark-people.ts';
import { ListedPerson } from '#app/people/listed-person.tsx';
import { usePace } from '#app/people/use-pace.ts';
import { groupPhone } from '#app/people/phone-groups.ts';
import { answerOf, useCall } from '#app/asking/use-call.ts';
import { useWorkspace } from '#app/workspace.ts';
import type { Formats } from '#ui/words/formats.ts';
import { useFormats, useLocale, useText } from '#ui/words/locale-context.tsx';
import { Section } from '#ui/section.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { TextButton } from '#ui/text-button.tsx';
import type { TextOf } from '#ui/words/text.ts';
import { showToast } from '#ui/toast.ts';
import type { Cell, PeopleQuery, PeopleWindow } from '#worker/protocol/people.ts';
import { CHANNELS, queriesOf } from './care-queries.ts';
import { careText } from './text.ts';
import styles from './care.module.css';

type Words = TextOf<typeof careText>;

const MORE_ROWS = 50;

const COLUMNS = [
  'name',
  'key',
  'care.days',
  'lifecycle.silenceDays',
  'lifecycle.rhythmDays',
  'profile.gapDays',
  'profile.frequency',
  'profile.monetary',
  'habits.spendYear',
  'care.net',
  'care.netYear',
  'habits.topProduct',
  'habits.topProductTimes',
  'habits.lastProduct',
  'profile.favouriteCategory',
  'customers.phone',
  'customers.birthday',
  'consent.sms',
  'consent.phone',
  'consent.email',
  'consent.wechat',
  'marks.contactedDay',
] as const;

const PRODUCT_COLUMNS = [
  'habits.topProduct',
  'habits.lastProduct',
  'profile.favouriteCategory',
] as const;

export interface CareGroupProps {
  readonly reason: CareReason;
  readonly title: string;
  readonly icon: ReactNode;
  readonly lead: string;
  /** What the rows are ordered by, in words. */
  readonly order: string;
  /** Rows shown at first. */
  readonly first: number;
  readonly asOfDay: number;
  /** The day it is; marks are made on it, whatever the as-of day. */
  readonly today: number;
  readonly currency: string | null;
}

/** People with one reason for a word: still to contact, then those ticked off today. */
export function CareGroup(props: CareGroupProps) {
  const { reason, title, icon, lead, order, first, today } = props;
  const situation = situationOf(reason);
  const words = useText(careText);
  const formats = useFormats();
  const [limit, setLimit] = useState(first);
  const [showsDone, setShowsDone] = useState(false);
  const [channel, setChannel] = useState<Channel | null>(null);
  const { open, done, closed, toAct } = useMemo(() => queriesOf(reason, today), [reason, today]);
  const people = answerOf(
    useCall('people.window', { query: open, columns: COLUMNS, offset: 0, limit }),
  );
  // Those of them that the channel of the list may reach: their own no, a mark, or a shared phone's.
  const reachable = useCall(
    'people.window',
    channel === null
      ? undefined
      : {
          query: { ...open, contactable: { channel, needsAddress: false } },
          columns: [],
          offset: 0,
          limit,
        },
  );
  // Not the answer for the channel before: a moment's wait is better than a word to who refused.
  const mayWrite = reachable.status === 'done' ? reachable.result.ids : null;
  const contacted = answerOf(
    useCall('people.window', {
      query: done,
      columns: COLUMNS,
      offset: 0,
      limit: showsDone ? MORE_ROWS : 0,
    }),
  );
  const leftOut =
    answerOf(useCall('people.window', { query: closed, columns: [], offset: 0, limit: 0 }))
      ?.total ?? 0;
  const left = people === null ? 0 : people.total - people.ids.length;
  return (
    <Section
      kind="card"
      title={
        <span className={styles.groupTitle}>
          {icon} {title}
        </span>
      }
      lead={lead}
    >
      {people === null ? (
        <Skeleton height="160px" label={words.loading} />
      ) : people.total === 0 ? (
        <p className={styles.allDone}>
          {contacted !== null && contacted.total > 0 ? words.allDone : words.nobodyLeft}
        </p>
      ) : (
        <>
          {people.total > 1 && <p className={styles.order}>{order}</p>}
          <Rows {...props} query={open} people={people} channel={channel} mayWrite={mayWrite} />
          {left > 0 && (
            <TextButton data-print="no" onClick={() => setLimit(limit + MORE_ROWS)}>
              {words.more(formats.integer(Math.min(MORE_ROWS, left)))}
            </TextButton>
          )}
        </>
      )}
      {leftOut > 0 && (
        <p className={styles.leftOut}>{words.leftOut(leftOut, formats.integer(leftOut))}</p>
      )}
      {contacted !== null && contacted.total > 0 && (
        <div className={styles.done} data-print="no">
          <TextButton aria-expanded={showsDone} onClick={() => setShowsDone(!showsDone)}>
            <IconCheck size={16} stroke={1.8} aria-hidden />
            {words.doneToday(contacted.total, formats.integer(contacted.total))}
          </TextButton>
          {showsDone && (
            <Rows
              {...props}
              query={done}
              people={contacted}
              channel={channel}
              mayWrite={mayWrite}
              isDone
            />
          )}
        </div>
      )}
      {people !== null && people.total > 0 && (
        <ActBar
          query={toAct}
          title={title}
          situation={situation}
          look="plain"
          onChannel={setChannel}
        />
      )}
    </Section>
  );
}

interface RowsProps extends CareGroupProps {
  readonly query: PeopleQuery;
  readonly people: PeopleWindow;
  /** The channel that the list leaves by, and whom it may reach. */
  readonly channel: Channel | null;
  readonly mayWrite: readonly number[] | null;
  readonly isDone?: boolean;
}

function Rows(props: RowsProps) {
  const { people, query, isDone = false } = props;
  return (
    <ul className={styles.rows}>
      {people.ids.map((id, at) => (
        <Row
          key={id}
          {...props}
          id={id}
          index={at}
          isDone={isDone}
          query={query}
          cell={(column) => people.cells[column]?.[at] ?? null}
        />
      ))}
    </ul>
  );
}

interface RowProps extends CareGroupProps {
  readonly id: number;
  readonly index: number;
  readonly query: PeopleQuery;
  readonly channel: Channel | null;
  readonly mayWrite: readonly number[] | null;
  readonly isDone: boolean;
  readonly cell: (column: (typeof COLUMNS)[number]) => Cell;
}

function Row(props: RowProps) {
  const { id, index, query, cell, isDone, reason, currency, channel, mayWrite } = props;
  const words = useText(careText);
  const formats = useFormats();
  const locale = useLocale();
  const isWriter = useWorkspace((state) => state.view?.isWriter ?? true);
  const [isMarking, setMarking] = useState(false);
  const name = String(cell('name') ?? cell('key') ?? '–');
  const textOf = (column: (typeof COLUMNS)[number]): string | null => {
    const value = cell(column);
    return value === null ? null : String(value);
  };
  const numberOf = (column: (typeof COLUMNS)[number]): number | null => {
    const value = cell(column);
    return typeof value === 'number' ? value : null;
  };
  const goods = saidGoods({
    topProduct: textOf('habits.topProduct'),
    topProductTimes: numberOf('habits.topProductTimes'),
    lastProduct: textOf('habits.lastProduct'),
    favouriteCategory: textOf('profile.favouriteCategory'),
    orders: numberOf('profile.frequency'),
  });
  const usual = reason === 'welcome' ? '' : goods.product;
  const product = usual || saidProduct(...PRODUCT_COLUMNS.map(textOf));
  const pace = usePace();
  const isGone = reason === 'gone';
  const money = cell(isGone ? 'profile.monetary' : 'habits.spendYear');
  const net = cell(isGone ? 'care.net' : 'care.netYear');
  const phone = cell('customers.phone');
  const silence = cell('lifecycle.silenceDays');
  const contactedDay = cell('marks.contactedDay');
  const spentOf = (gross: number, left: Cell): string => {
    const said = formats.money(gross.toFixed(2), currency, 'whole');
    return typeof left !== 'number' || Math.abs(gross - left) < 0.005
      ? said
      : words.afterReturns(said, formats.money(left.toFixed(2), currency, 'whole'));
  };
  const refused = CHANNELS.flatMap((own) =>
    cell(`consent.${own}`) === 'no' ? [wordIn(channelNames[own], locale)] : [],
  );
  const isHeld = mayWrite?.includes(id) === false;
  const copy = async () => {
    if (channel === null || mayWrite === null) return;
    if (isHeld) {
      showToast(words.held(name, wordIn(channelNames[channel], locale)), { tone: 'error' });
      return;
    }
    const message = fillMessage(wordIn(messageTemplates[situationOf(reason)], locale), {
      name: calledByName(name),
      ...goods,
      days: silence === null ? '' : String(silence),
    });
    if (await copyText(message)) showToast(words.copied);
    else showToast(words.notCopied, { tone: 'error' });
  };
  const marking = async (act: () => Promise<boolean>) => {
    setMarking(true);
    await act();
    setMarking(false);
  };
  return (
    <li className={styles.row} data-done={isDone} aria-busy={isMarking || undefined}>
      <span className={styles.box} aria-hidden="true" />
      <div className={styles.who}>
        <ListedPerson id={id} query={query} index={index}>
          {name}
        </ListedPerson>
        {typeof phone !== 'string' && textOf('key') !== null && textOf('key') !== name && (
          <span className={styles.phone}>{groupPhone(textOf('key') ?? '')}</span>
        )}
        {typeof phone === 'string' && (
          <span className={styles.phone}>
            <IconPhone size={14} stroke={1.6} aria-hidden /> {groupPhone(phone)}
          </span>
        )}
        {refused.length > 0 && (
          <em className={styles.refused}>{words.refuses(formats.list(refused, 'or'))}</em>
        )}
      </div>
      <div className={styles.why}>
        <span>{reasonOf(props, words, pace, formats)}</span>
        <span className={styles.facts}>
          {[
            ...(product === '' ? [] : [(usual === '' ? words.bought : words.buys)(product)]),
            ...(typeof money === 'number' && money > 0
              ? [(isGone ? words.spentInAll : words.spent)(spentOf(money, net))]
              : []),
          ].join(' · ')}
        </span>
      </div>
      {!isDone && (
        <div className={styles.acts} data-print="no">
          <button
            type="button"
            aria-label={words.copyMessage(name)}
            title={words.copyMessage(name)}
            aria-disabled={isHeld}
            onClick={() => void copy()}
          >
            <IconMessage2 size={18} stroke={1.6} aria-hidden />{' '}
            <span className={styles.word}>{words.copyShort}</span>
          </button>
          <button
            type="button"
            className={styles.tick}
            aria-label={words.contactedOf(name)}
            disabled={!isWriter || isMarking}
            onClick={() =>
              void marking(() =>
                markContacted(
                  [id],
                  [typeof contactedDay === 'number' ? contactedDay : null],
                  locale,
                ),
              )
            }
          >
            <IconCheck size={18} stroke={1.7} aria-hidden /> <span>{words.contacted}</span>
          </button>
          <button
            type="button"
            aria-label={words.never(name)}
            title={words.never(name)}
            disabled={!isWriter || isMarking}
            onClick={() => void marking(() => markDoNotContact(id, name, locale))}
          >
            <IconUserOff size={18} stroke={1.6} aria-hidden />{' '}
            <span className={styles.word}>{words.neverShort}</span>
          </button>
        </div>
      )}
    </li>
  );
}

/** The message that suits the reason: long away is long away, however long. */
function situationOf(reason: CareReason): Situation {
  return reason === 'gone' ? 'quiet' : reason;
}

/** Why this person, in words. */
function reasonOf(
  { reason, cell, asOfDay }: RowProps,
  words: Words,
  pace: PaceSpeech,
  formats: Formats,
): string {
  const days = cell('care.days');
  const near = typeof days === 'number' ? days : 0;
  switch (reason) {
    case 'quiet':
    case 'gone':
      return (
        paceSentence(Object.fromEntries(PACE_COLUMNS.map((id) => [id, cell(id)])), pace, formats) ??
        ''
      );
    case 'birthday':
      return near === 0
        ? words.birthdayToday
        : words.birthdayIn(formats.relativeDays(near), formats.dayShort(asOfDay + near));
    case 'welcome':
      return words.welcomeReason(formats.relativeDays(-near));
  }
}
