import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import type { CareReason } from '#analyses/care/analysis.ts';
import { messageTemplates } from '#app/people/act-text.ts';
import { copyText } from '#app/people/copy-text.ts';
import { markContacted } from '#app/people/mark-people.ts';
import { useWorkspace } from '#app/workspace.ts';
import { wordIn } from '#domain/locale.ts';
import { calledByName, fillMessage, saidProduct } from '#domain/message.ts';
import { useFormats, useLocale, useText } from '#ui/locale-context.tsx';
import { keepUnits } from '#ui/no-break.ts';
import { showToast } from '#ui/toast.ts';
import type { Cell, PersonView } from '#worker/protocol.ts';
import { customerText } from './text.ts';
import styles from './customer.module.css';

/** What to do for this person now: a message ready to send, or when to expect them. */
export function NextStep({ person }: { readonly person: PersonView }) {
  const words = useText(customerText);
  const formats = useFormats();
  const { columns } = person;
  const asOf = useWorkspace((state) => state.view?.asOf?.day ?? null);
  const lastDay = columns['profile.lastDay'];
  const rhythm = columns['lifecycle.rhythmDays'];
  const product = productOf(columns);
  const step = (said: string) => (
    <div className={styles.next}>
      <h3>{words.nextStep}</h3>
      <p>{keepUnits(said)}</p>
    </div>
  );
  if (columns['marks.doNotContact'] === 'yes') return step(words.nextNever);
  const situation = situationOf(columns);
  if (situation !== null) return <Write person={person} situation={situation} product={product} />;
  if (typeof lastDay !== 'number' || typeof rhythm !== 'number' || asOf === null) return null;
  const expected = lastDay + Math.round(rhythm);
  if (expected <= asOf) return step(words.nextSoon(product));
  return step(
    words.nextExpected(formats.dayShort(expected), formats.relativeDays(expected - asOf), product),
  );
}

interface WriteProps {
  readonly person: PersonView;
  readonly situation: CareReason;
  readonly product: string;
}

function Write({ person, situation, product }: WriteProps) {
  const words = useText(customerText);
  const locale = useLocale();
  const isWriter = useWorkspace((state) => state.view?.isWriter ?? true);
  const [isMarking, setMarking] = useState(false);
  const { columns, displayName } = person;
  const silence = columns['lifecycle.silenceDays'];
  const contacted = columns['marks.contactedDay'];
  const message = fillMessage(wordIn(messageTemplates[situation], locale), {
    name: calledByName(displayName),
    product,
    days: typeof silence === 'number' ? String(silence) : '',
  });
  const said = {
    quiet: words.nextQuiet,
    birthday: words.nextBirthday,
    welcome: words.nextWelcome,
  }[situation];
  const copy = async () => {
    if (await copyText(message)) showToast(words.messageCopied);
    else showToast(words.messageNotCopied, { tone: 'error' });
  };
  const mark = async () => {
    setMarking(true);
    await markContacted([person.id], [typeof contacted === 'number' ? contacted : null], locale);
    setMarking(false);
  };
  return (
    <div className={styles.next}>
      <h3>{words.nextStep}</h3>
      <p>
        {said}
        {columns['consent.sms'] === 'no' && ` ${words.nextNoSms}`}
      </p>
      <blockquote>{message}</blockquote>
      <span className={styles.nextActs} data-print="no">
        <button type="button" onClick={() => void copy()}>
          <IconCopy size={16} stroke={1.7} aria-hidden /> {words.copyMessage}
        </button>
        <button type="button" disabled={!isWriter || isMarking} onClick={() => void mark()}>
          <IconCheck size={16} stroke={1.7} aria-hidden /> {words.markContacted}
        </button>
      </span>
    </div>
  );
}

/** Why to write today: as the care list has it, else what the flag says. */
function situationOf(columns: PersonView['columns']): CareReason | null {
  const reason = columns['care.reason'];
  if (reason === 'quiet' || reason === 'birthday' || reason === 'welcome') return reason;
  const flag = columns['churn.flag'];
  return flag === 'risk' || flag === 'lost' ? 'quiet' : null;
}

function productOf(columns: PersonView['columns']): string {
  const text = (cell: Cell | undefined) =>
    cell === null || cell === undefined ? null : String(cell);
  return saidProduct(
    text(columns['habits.topProduct']),
    text(columns['habits.lastProduct']),
    text(columns['profile.favouriteCategory']),
  );
}
