import { Button } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { useLocation } from 'wouter';
import { formatDay } from '#domain/civil-time.ts';
import { isKeyField } from '#domain/collision.ts';
import { wordIn, type Locale, type Wording } from '#domain/locale.ts';
import { fieldSpec, type FieldRef } from '#domain/tables.ts';
import { dataClient, failureOf } from '#app/asking/data-client.ts';
import { linkTo } from '#app/routes.ts';
import { failureTrouble } from '#app/screens/import/failures/failure-words.ts';
import { showUndoable } from '#app/undoable.ts';
import { answerOf, useCall } from '#app/asking/use-call.ts';
import { useWorkspace } from '#app/workspace.ts';
import { Dialog } from '#ui/dialog.tsx';
import { useLocale, useText } from '#ui/words/locale-context.tsx';
import { Notice } from '#ui/notice.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { TextButton } from '#ui/text-button.tsx';
import type {
  RecordForm,
  RecordProblem,
  RecordSaved,
  TypedField,
} from '#worker/protocol/record.ts';
import { formFields, typingOf, type RecordKind, type Typing } from './record-fields.ts';
import { MovedAsOf } from './moved-as-of.tsx';
import { recordText } from './record-text.ts';
import styles from './record-dialog.module.css';

export interface RecordDialogProps {
  readonly kind: RecordKind;
  /** Whom it is about; null: somebody new. */
  readonly person: { readonly id: number; readonly name: string } | null;
  readonly onClose: () => void;
}

type Known = Extract<RecordSaved, { status: 'known' }>;

const keyOf = ({ table, field }: FieldRef): string => `${table}.${field}`;

/** One record typed by hand: the fields needed first, the rest behind "more". */
export function RecordDialog({ kind, person, onClose }: RecordDialogProps) {
  const words = useText(recordText);
  const form = answerOf(
    useCall('record.form', {
      person: person?.id ?? null,
      tables: kind === 'order' ? ['orders', 'orderLines'] : ['customers'],
    }),
  );
  const name = person?.name ?? '';
  const title = {
    add: words.titleAdd,
    edit: words.titleEdit(name),
    order: words.titleOrder(name),
  }[kind];
  const lead = { add: words.leadAdd, edit: words.leadEdit, order: words.leadOrder }[kind];
  return (
    <Dialog title={title} lead={lead} onClose={onClose}>
      {form === null ? (
        <Skeleton height="220px" label={words.loading} />
      ) : (
        <Fields kind={kind} person={person} form={form} onClose={onClose} />
      )}
    </Dialog>
  );
}

function Fields({
  kind,
  person,
  form,
  onClose,
}: RecordDialogProps & { readonly form: RecordForm }) {
  const words = useText(recordText);
  const locale = useLocale();
  const id = useId();
  const [, navigate] = useLocation();
  const today = useWorkspace((state) => state.view?.today ?? 0);
  // What was there when the form was opened: a change meanwhile does not take what is being typed.
  const [before] = useState<Readonly<Record<string, string>>>(() =>
    kind === 'edit'
      ? Object.fromEntries(
          Object.entries(form.values).map(([field, value]) => [`customers.${field}`, value]),
        )
      : {},
  );
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(() =>
    kind === 'order' ? { 'orders.orderedAt': formatDay(today) } : before,
  );
  /** Fields whose value is to be taken away, by an act of its own: a blank field says nothing. */
  const [emptied, setEmptied] = useState<ReadonlySet<string>>(new Set());
  const [isOpen, setOpen] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly RecordProblem[]>([]);
  const [known, setKnown] = useState<Known | null>(null);
  const [said, setSaid] = useState('');
  const element = useRef<HTMLFormElement>(null);
  const { first, more } = formFields(kind);

  const save = async (isSure: boolean) => {
    const fields = [...first, ...more].flatMap((own): TypedField[] => {
      const text = (typed[keyOf(own)] ?? '').trim();
      if (text === '' && emptied.has(keyOf(own))) return [{ ...own, text, isEmptied: true }];
      const isChanged = text !== '' && text !== (before[keyOf(own)] ?? '');
      return isChanged ? [{ ...own, text }] : [];
    });
    if (fields.length === 0 && kind === 'edit') return setSaid(words.nothing);
    setBusy(true);
    setSaid('');
    try {
      const saved = await dataClient.call('record.save', {
        name: fileName(kind, locale),
        locale,
        fields,
        person: person?.id ?? null,
        isSure,
      });
      setKnown(saved.status === 'known' ? saved : null);
      setProblems(saved.status === 'refused' ? saved.problems : []);
      if (saved.status === 'refused') {
        const [wrong] = saved.problems;
        if (wrong && !first.some((own) => keyOf(own) === keyOf(wrong))) setOpen(true);
        requestAnimationFrame(() => {
          element.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
        });
      }
      if (saved.status === 'same') setSaid(kind === 'order' ? words.sameOrder : words.same);
      if (saved.status !== 'saved') return;
      const done = { add: words.savedAdd, edit: words.savedEdit, order: words.savedOrder }[kind];
      onClose();
      if (kind === 'add') navigate(`/customers/${saved.person}`);
      showUndoable(done, saved.workspace.act, locale);
    } catch (error) {
      const { happened, next } = failureTrouble(failureOf(error), locale);
      setSaid(`${happened} ${next}`);
    } finally {
      setBusy(false);
    }
  };
  const field = (own: FieldRef, at: number) => (
    <Field
      key={keyOf(own)}
      own={own}
      value={typed[keyOf(own)] ?? ''}
      before={before[keyOf(own)] ?? ''}
      isKey={kind === 'edit' && own.field === form.key?.kind}
      isFirst={at === 0}
      isEmptied={emptied.has(keyOf(own))}
      onEmpty={(isEmptied) => {
        const others = [...emptied].filter((key) => key !== keyOf(own));
        setEmptied(new Set(isEmptied ? [...others, keyOf(own)] : others));
        const value = isEmptied ? '' : (before[keyOf(own)] ?? '');
        setTyped((all) => ({ ...all, [keyOf(own)]: value }));
        setSaid('');
      }}
      offered={offeredFor(own, form, locale)}
      problem={problems.find((it) => keyOf(it) === keyOf(own)) ?? null}
      onChange={(value) => {
        setTyped((all) => ({ ...all, [keyOf(own)]: value }));
        setProblems((all) => all.filter((it) => keyOf(it) !== keyOf(own)));
        setKnown(null);
        setSaid('');
      }}
    />
  );
  return (
    <form
      ref={element}
      className={styles.form}
      noValidate
      data-role="record-form"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        if (!isBusy) void save(known !== null);
      }}
    >
      <div className={styles.fields}>{first.map(field)}</div>
      <TextButton
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? words.fewer : words.more}
        {isOpen ? (
          <IconChevronUp size={16} stroke={1.8} aria-hidden />
        ) : (
          <IconChevronDown size={16} stroke={1.8} aria-hidden />
        )}
      </TextButton>
      {isOpen && (
        <div id={id} className={styles.fields}>
          {more.map((own) => field(own, 1))}
        </div>
      )}
      {kind === 'order' && <MovedAsOf typedDay={typed['orders.orderedAt'] ?? ''} />}
      {known !== null && <SomebodyKnown known={known} onGo={onClose} />}
      {said !== '' && (
        <p className={styles.said} role="status">
          {said}
        </p>
      )}
      <div className={styles.acts}>
        <Button type="submit" size="md" loading={isBusy} data-role="save-record">
          {known === null ? words.save : known.joins ? words.saveInto : words.saveAnyway}
        </Button>
        <Button size="md" variant="default" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}

interface FieldProps {
  readonly own: FieldRef;
  readonly value: string;
  readonly before: string;
  readonly isKey: boolean;
  readonly isFirst: boolean;
  /** What is known is taken away when the form is saved. */
  readonly isEmptied: boolean;
  readonly onEmpty: (isEmptied: boolean) => void;
  readonly offered: readonly string[];
  readonly problem: RecordProblem | null;
  readonly onChange: (value: string) => void;
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

function Field(props: FieldProps) {
  const { own, value, before, isKey, isFirst, offered, problem, onChange } = props;
  const { isEmptied, onEmpty } = props;
  const words = useText(recordText);
  const locale = useLocale();
  const id = useId();
  const spec = fieldSpec(own.table, own.field);
  const typing = typingOf(own);
  const wrong = problem === null ? null : problemWords(problem, typing, words);
  const isCleared = before !== '' && value.trim() === '';
  const canEmpty = isCleared && !isKeyField(own.table, own.field);
  const hint = isKey
    ? words.isKey
    : isCleared
      ? canEmpty && isEmptied
        ? words.emptied
        : words.cleared
      : typing === 'list'
        ? words.several
        : null;
  const note = wrong ?? hint;
  const shared = {
    id,
    value,
    readOnly: isKey,
    autoComplete: 'off',
    spellCheck: false,
    'aria-invalid': wrong !== null,
    'aria-describedby': note === null ? undefined : `${id}-note`,
    'data-field': keyOf(own),
  } as const;
  return (
    <div className={styles.field} data-wide={typing === 'long' || typing === 'list'}>
      <label htmlFor={id}>{spec ? wordIn(spec.label, locale) : own.field}</label>
      {typing === 'long' ? (
        <textarea {...shared} rows={2} onChange={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <input
          {...shared}
          type={typing === 'day' && (value === '' || ISO_DAY.test(value)) ? 'date' : 'text'}
          inputMode={INPUT_MODES[typing]}
          list={offered.length > 0 ? `${id}-offered` : undefined}
          // The dialog opens to be typed into.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus={isFirst && !isKey}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
      {offered.length > 0 && (
        <datalist id={`${id}-offered`}>
          {offered.map((it) => (
            <option key={it} value={it} />
          ))}
        </datalist>
      )}
      {note !== null && (
        <p id={`${id}-note`} className={styles.note} data-wrong={wrong !== null}>
          {note}
          {canEmpty && wrong === null && (
            <button
              type="button"
              className={styles.empty}
              data-role="empty-field"
              aria-pressed={isEmptied}
              onClick={() => onEmpty(!isEmptied)}
            >
              {isEmptied ? words.keepValue(before) : words.leaveEmpty}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

const INPUT_MODES = {
  text: 'text',
  day: undefined,
  number: 'decimal',
  phone: 'tel',
  email: 'email',
  list: 'text',
  long: 'text',
} as const satisfies Record<Typing, string | undefined>;

const GENDERS: readonly Wording[] = [
  ['女', '女', 'Female'],
  ['男', '男', 'Male'],
];

/** Values that others have; of gender, the words that all understand. */
function offeredFor(own: FieldRef, form: RecordForm, locale: Locale): readonly string[] {
  const known = form.offered[keyOf(own)] ?? [];
  if (known.length > 0 || own.field !== 'gender') return known;
  return GENDERS.map((word) => wordIn(word, locale));
}

type Words = (typeof recordText)[Locale];

function problemWords({ field, why }: RecordProblem, typing: Typing, words: Words): string {
  if (why === 'missing') return field === 'name' ? words.whoMissing : words.missing;
  switch (typing) {
    case 'day':
      return words.noDay;
    case 'number':
      return words.noNumber;
    case 'phone':
      return words.noPhone;
    case 'email':
      return words.noEmail;
    default:
      return words.noKey;
  }
}

function SomebodyKnown({ known, onGo }: { readonly known: Known; readonly onGo: () => void }) {
  const words = useText(recordText);
  const say = { phone: words.alikePhone, email: words.alikeEmail, name: words.alikeName };
  const { joins, alike } = known;
  const place = useRef<HTMLDivElement>(null);
  // On a phone it would stand below the edge.
  useEffect(() => {
    // A promise in newer browsers: an effect may not return it.
    place.current?.scrollIntoView({ block: 'center' });
  }, []);
  const people = joins ? [joins] : alike;
  return (
    <div ref={place}>
      <Notice
        tone="warning"
        title={
          joins
            ? words.joins(joins.name)
            : alike.map(({ field, name }) => say[field](name)).join('；')
        }
        actions={people.map(({ id, name }) => (
          <a key={id} href={linkTo(`/customers/${id}`)} onClick={onGo}>
            {words.look(name)}
          </a>
        ))}
      >
        {joins ? words.joinsNext : words.alikeNext}
      </Notice>
    </div>
  );
}

function fileName(kind: RecordKind, locale: Locale): string {
  const { fileAdd, fileEdit, fileOrder } = recordText[locale];
  const time = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(new Date());
  return { add: fileAdd, edit: fileEdit, order: fileOrder }[kind](time);
}
