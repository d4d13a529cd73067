import {
  IconAddressBook,
  IconChevronDown,
  IconChevronUp,
  IconDownload,
  IconFileSpreadsheet,
  IconFileText,
  IconMessage2,
  IconPhoneCheck,
  IconPrinter,
  IconUserOff,
} from '@tabler/icons-react';
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import type { Channel } from '#analyses/consent/analysis.ts';
import { wordIn } from '#domain/locale.ts';
import { dataClient } from '#app/asking/data-client.ts';
import { answerOf, useCall } from '#app/asking/use-call.ts';
import { useWorkspace } from '#app/workspace.ts';
import { useFormats, useLocale, useText } from '#ui/words/locale-context.tsx';
import { PopButton, PopChoice } from '#ui/pop-button.tsx';
import { SegmentedChoice } from '#ui/segmented-choice.tsx';
import { showToast } from '#ui/toast.ts';
import type { PeopleQuery, PeopleWindow } from '#worker/protocol/people.ts';
import { actText, channelNames, type Situation } from './act-text.ts';
import { channelsOffered, likelyChannels } from './channel-order.ts';
import { copyText } from './copy-text.ts';
import { heldBackWords, reachWords } from './held-back.ts';
import { markContacted, markDoNotContact, mayContactAgain } from './mark-people.ts';
import { MessageEditor } from './message-editor.tsx';
import { nameColumns, type NamedColumn } from './people-columns.ts';
import { PEOPLE_FILE_FORMATS, savePeople, toExport, type PeopleFileFormat } from './people-file.ts';
import { MOST_PRINTED, PrintSheet, SHEET_COLUMNS } from './print-sheet.tsx';
import { TOOL_LOOK, ToolButton } from '#ui/tool-button.tsx';
import styles from './act-bar.module.css';

/** Columns of which any one holds an address for the channel. */
const ADDRESSES: Readonly<Record<Channel, readonly string[]>> = {
  sms: ['customers.phone'],
  phone: ['customers.phone'],
  email: ['customers.email'],
  wechat: ['customers.phone', 'customers.wechatOpenId', 'customers.wechatUnionId'],
};

/** Columns that a list is exported with where no others are shown. */
const EXPORT_COLUMNS = [
  'name',
  'key',
  'customers.phone',
  'customers.email',
  'profile.city',
  'lifecycle.stage',
  'churn.flag',
  'lifecycle.silenceDays',
  'profile.frequency',
  'profile.monetary',
  'habits.spendYear',
  'habits.topProduct',
];

const FORMAT_ICONS: Readonly<Record<PeopleFileFormat, ReactNode>> = {
  xlsx: <IconFileSpreadsheet size={17} stroke={1.6} aria-hidden />,
  csv: <IconFileText size={17} stroke={1.6} aria-hidden />,
};

export interface ActBarProps {
  readonly query: PeopleQuery;
  /** What the list is called: head of the printed sheet, name of the file. */
  readonly title: string;
  /** The message that suits these people. */
  readonly situation?: Situation;
  /** Columns of the export; without them the usual ones. */
  readonly columns?: readonly NamedColumn[];
  /** Set for a single person: what is only for lists is left out, and they can be marked. */
  readonly subject?: { readonly id: number; readonly name: string; readonly isMarked: boolean };
  /** `card` on the page's ground, `plain` inside a card. */
  readonly look?: 'card' | 'plain';
  readonly onContacted?: (people: readonly number[]) => void;
  /** Told the channel that the list leaves by, as it is known and whenever it changes. */
  readonly onChannel?: (channel: Channel) => void;
}

/** What every list ends in: copy, write, export, print, mark; and who is left out of it, and why. */
export function ActBar(props: ActBarProps) {
  const { query, title, situation = 'news', look = 'card', subject } = props;
  const words = useText(actText);
  const formats = useFormats();
  const locale = useLocale();
  const isWriter = useWorkspace((state) => state.view?.isWriter ?? true);
  const known = answerOf(useCall('people.columns', null));
  const [chosen, setChosen] = useState<Channel | null>(null);
  const [likely = null, next = null] = known
    ? likelyChannels(locale, (id) => known.some((column) => column.id === id))
    : [];
  const asked = chosen ?? likely;
  const first = answerOf(
    useCall('people.outgoing', asked === null ? undefined : { query, channel: asked }),
  );
  // Masked phones reach nobody: what else the files hold may, unless somebody chose otherwise.
  const other = chosen === null && first?.people === 0 ? next : null;
  const second = answerOf(
    useCall('people.outgoing', other === null ? undefined : { query, channel: other }),
  );
  const isOther = other !== null && (second === null || second.people > 0);
  const channel = isOther ? other : asked;
  const outgoing = isOther ? second : first;
  const [isWriting, setWriting] = useState(false);
  const [byHand, setByHand] = useState<string | null>(null);
  const [sheet, setSheet] = useState<PeopleWindow | null>(null);
  const closeSheet = useCallback(() => setSheet(null), []);
  const { onChannel } = props;
  useEffect(() => {
    if (channel !== null) onChannel?.(channel);
  }, [channel, onChannel]);

  if (channel === null || known === null || outgoing === null) {
    return <div className={styles.bar} data-look={look} data-print="no" aria-busy="true" />;
  }
  const { people, heldBack } = outgoing;
  const all = people + heldBack.consent + heldBack.doNotContact + heldBack.noAddress;
  const attempt = async (act: () => Promise<void>) => {
    try {
      await act();
    } catch {
      showToast(words.failed, { tone: 'error' });
    }
  };
  const copy = async (text: string, said: string) => {
    const isCopied = await copyText(text);
    setByHand(isCopied ? null : text);
    if (isCopied) showToast(said);
  };
  const address = {
    sms: { act: words.copyPhones, done: words.copiedPhones },
    phone: { act: words.copyPhones, done: words.copiedPhones },
    email: { act: words.copyEmails, done: words.copiedEmails },
    wechat: { act: words.copyNames, done: words.copiedNames },
  }[channel];
  // Who has no address by this channel may be met by another: only a no keeps somebody off the file.
  const mayContact: PeopleQuery = { ...query, contactable: { channel, needsAddress: false } };
  const listed = people + heldBack.noAddress;
  const heldBackHere = heldBackWords({ ...heldBack, noAddress: 0 }, channel, words, formats);
  const exportAs = (format: PeopleFileFormat) =>
    attempt(async () => {
      const columns = props.columns ?? usualColumns(nameColumns(known, locale));
      await savePeople({ query: mayContact, format, columns: columns.map(toExport), title });
      const done = words.exported(listed, formats.integer(listed));
      showToast(heldBackHere === null ? done : `${done}${words.pause}${heldBackHere}`);
    });
  const print = () =>
    attempt(async () => {
      setSheet(
        await dataClient.call('people.window', {
          query: mayContact,
          columns: SHEET_COLUMNS,
          offset: 0,
          limit: MOST_PRINTED,
        }),
      );
    });
  const mark = () =>
    attempt(async () => {
      const reached = await dataClient.call('people.window', {
        query: { ...query, contactable: { channel, needsAddress: true } },
        columns: ['marks.contactedDay'],
        offset: 0,
        limit: all,
      });
      const days = reached.cells['marks.contactedDay'] ?? [];
      const done = await markContacted(
        reached.ids,
        days.map((day) => (typeof day === 'number' ? day : null)),
        locale,
      );
      if (done) props.onContacted?.(reached.ids);
    });
  const said =
    subject === undefined
      ? reachWords(outgoing, channel, words, formats)
      : heldBackWords(heldBack, channel, words, formats);
  const lacksColumn = !known.some(({ id }) => ADDRESSES[channel].includes(id));
  const hasReceivers = known.some(({ id }) => id === 'habits.receivers');
  const unlock = {
    sms: words.unlockPhone,
    phone: words.unlockPhone,
    email: words.unlockEmail,
    wechat: words.unlockWechat,
  }[channel];
  return (
    <div className={styles.bar} data-look={look} data-print="no" data-role="act-bar">
      <div className={styles.line}>
        <strong className={styles.title}>
          {subject !== undefined
            ? words.reachOne
            : all > 0
              ? words.title(all, formats.integer(all))
              : words.nobody}
        </strong>
        <SegmentedChoice
          label={words.channel}
          value={channel}
          choices={channelsOffered(locale).map((own) => ({
            value: own,
            label: wordIn(channelNames[own], locale),
          }))}
          onChange={setChosen}
        />
        <div className={styles.acts}>
          <ToolButton
            disabled={people === 0}
            onClick={() => void copy(outgoing.text, address.done(people, formats.integer(people)))}
          >
            <IconAddressBook size={17} stroke={1.6} aria-hidden /> {address.act}
          </ToolButton>
          <ToolButton
            aria-expanded={isWriting}
            disabled={all === 0}
            onClick={() => setWriting(!isWriting)}
          >
            <IconMessage2 size={17} stroke={1.6} aria-hidden /> {words.copyMessage}
            {isWriting ? (
              <IconChevronUp size={15} stroke={1.7} aria-hidden />
            ) : (
              <IconChevronDown size={15} stroke={1.7} aria-hidden />
            )}
          </ToolButton>
          <ToolButton disabled={people === 0 || !isWriter} onClick={() => void mark()}>
            <IconPhoneCheck size={17} stroke={1.6} aria-hidden /> {words.markContacted}
          </ToolButton>
          {listed > 0 && subject === undefined && (
            <PopButton
              label={words.export}
              className={TOOL_LOOK}
              face={
                <>
                  <IconDownload size={17} stroke={1.6} aria-hidden /> {words.export}
                  <IconChevronDown size={15} stroke={1.7} aria-hidden />
                </>
              }
            >
              {(close) =>
                PEOPLE_FILE_FORMATS.map((format) => (
                  <PopChoice
                    key={format}
                    icon={FORMAT_ICONS[format]}
                    onChoose={() => {
                      close();
                      void exportAs(format);
                    }}
                  >
                    {words[format]}
                  </PopChoice>
                ))
              }
            </PopButton>
          )}
          {subject === undefined ? (
            <ToolButton disabled={listed === 0} onClick={() => void print()}>
              <IconPrinter size={17} stroke={1.6} aria-hidden /> {words.print}
            </ToolButton>
          ) : (
            <ToolButton
              disabled={!isWriter}
              onClick={() =>
                void (subject.isMarked ? mayContactAgain : markDoNotContact)(
                  subject.id,
                  subject.name,
                  locale,
                )
              }
            >
              <IconUserOff size={17} stroke={1.6} aria-hidden />{' '}
              {subject.isMarked ? words.contactAgain : words.doNotContact}
            </ToolButton>
          )}
        </div>
      </div>
      {all > 0 && (said !== null || lacksColumn) && (
        <p className={styles.reach} role="status">
          {said}
          {lacksColumn && <span className={styles.unlock}>{unlock}</span>}
          {lacksColumn && channel !== 'email' && hasReceivers && (
            <span className={styles.unlock}>{words.unlockReceivers}</span>
          )}
        </p>
      )}
      {byHand !== null && <CopyByHand key={byHand} text={byHand} onClose={() => setByHand(null)} />}
      {isWriting && (
        <MessageEditor
          key={situation}
          query={query}
          channel={channel}
          situation={situation}
          onCopy={(text, count) =>
            void copy(text, words.copiedMessages(count, formats.integer(count)))
          }
        />
      )}
      {sheet !== null && (
        <PrintSheet title={title} people={sheet} leftOut={heldBackHere} onDone={closeSheet} />
      )}
    </div>
  );
}

/** The text that could not be put on the clipboard, selected. */
function CopyByHand({ text, onClose }: { readonly text: string; readonly onClose: () => void }) {
  const words = useText(actText);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.select(), []);
  return (
    <label className={styles.byHand}>
      <span>{words.copyByHand}</span>
      <textarea
        ref={area}
        className={styles.area}
        rows={4}
        readOnly
        value={text}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
        }}
      />
    </label>
  );
}

function usualColumns(columns: readonly NamedColumn[]): readonly NamedColumn[] {
  const byId = new Map(columns.map((column) => [column.id, column]));
  return EXPORT_COLUMNS.flatMap((id) => byId.get(id) ?? []);
}
