import { IconArrowLeft, IconChevronLeft, IconChevronRight, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { FlagBadge } from '#analyses/churn/flag-badge.tsx';
import { isStage, StageBadge } from '#analyses/lifecycle/stage-badge.tsx';
import { PersonTags } from '#app/people/person-tags.tsx';
import { usePeopleList } from '#app/people/people-list.ts';
import { groupPhone } from '#app/people/phone-groups.ts';
import { RecordActs } from '#app/record/record-acts.tsx';
import { linkTo } from '#app/routes.ts';
import { Unanswered } from '#app/shell/unanswered.tsx';
import { answerOf, useCall } from '#app/asking/use-call.ts';
import { useHasOrders } from '#app/asking/use-has-orders.ts';
import { useWorkspace } from '#app/workspace.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { useFormats, useText } from '#ui/words/locale-context.tsx';
import { Section } from '#ui/section.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import type { Cell, PersonView } from '#worker/protocol/people.ts';
import { Dealings } from './dealings-list.tsx';
import { DimensionMeter } from './dimension-meter.tsx';
import { Facts } from './facts.tsx';
import { NextStepCard } from './next-step-card.tsx';
import { OrderList } from './order-list.tsx';
import { RiskCard } from './risk-card.tsx';
import { SaidList } from './said-list.tsx';
import { ScoreCard } from './score-card.tsx';
import { customerText } from './text.ts';
import { ValueCard } from './value-card.tsx';
import { WholeName } from './whole-name.tsx';
import styles from './customer.module.css';

const FIRST_ORDERS = 30;
const MORE_ORDERS = 200;

/** One person on one page: who, stage and flag, value, risk with reasons, scores, facts, orders. */
export function CustomerScreen() {
  const { recordId } = useParams<{ recordId: string }>();
  return <Customer key={recordId} id={Number(recordId)} />;
}

function Customer({ id }: { readonly id: number }) {
  const words = useText(customerText);
  const formats = useFormats();
  const [orderLimit, setOrderLimit] = useState(FIRST_ORDERS);
  const state = useCall(
    'person.view',
    Number.isSafeInteger(id) ? { id, orders: orderLimit } : undefined,
  );
  const rfm = answerOf(useCall('result.rfm', {}));
  const view = useWorkspace((store) => store.view);
  const hasOrders = useHasOrders();
  const person = answerOf(state);
  if (state.status === 'failed') {
    return <Unanswered title={words.failedTitle} />;
  }
  if (person === null && state.status !== 'done' && Number.isSafeInteger(id)) {
    return <Skeleton height="320px" label={words.loading} />;
  }
  if (person === null) {
    return (
      <Section kind="page" title={words.title}>
        <EmptyState
          title={words.notFoundTitle}
          actions={<a href={linkTo('/customers')}>{words.toList}</a>}
        >
          {words.notFound}
        </EmptyState>
      </Section>
    );
  }
  const { columns } = person;
  const currency = view?.currency ?? null;
  const stage = columns['lifecycle.stage'];
  const flag = columns['churn.flag'];
  return (
    <article className={styles.page}>
      <Walk id={id} />
      <header className={styles.head}>
        <div className={styles.who}>
          <WholeName key={person.displayName} name={person.displayName} />
          <span className={styles.badges}>
            {isStage(stage) && hasOrders && <StageBadge stage={stage} />}
            {(flag === 'watch' || flag === 'booked') && <FlagBadge flag={flag} />}
          </span>
          <span className={styles.recordActs} data-print="no">
            <RecordActs person={{ id: person.id, name: person.displayName }} />
          </span>
        </div>
        <Who person={person} />
      </header>
      {view?.asOf && <NextStepCard person={person} asOf={view.asOf.day} today={view.today} />}
      <div className={styles.cards}>
        <ValueCard
          columns={columns}
          returned={person.returned}
          currency={currency}
          hasOrders={hasOrders}
        />
        <RiskCard
          person={person}
          currency={currency}
          hasOrders={hasOrders}
          today={view?.today ?? 0}
        />
        <ScoreCard columns={columns} rfm={rfm} currency={currency} />
      </div>
      <Facts person={person} currency={currency} />
      {(hasOrders || person.orderCount > 0) && (
        <Section
          kind="card"
          title={words.orderList}
          lead={
            person.orderCount > 0
              ? words.orderListNote(
                  person.orderCount,
                  formats.integer(person.orderCount),
                  formats.integer(Number(columns['profile.frequency'] ?? 0)),
                )
              : words.noOrders
          }
        >
          {person.orderCount > 0 && (
            <OrderList
              orders={person.orders}
              asOfDay={view?.asOf?.day ?? null}
              currency={currency}
              more={Math.min(MORE_ORDERS, person.orderCount - person.orders.length)}
              isRunning={state.status === 'running'}
              onMore={() => setOrderLimit(person.orders.length + MORE_ORDERS)}
            />
          )}
        </Section>
      )}
      <Dealings dealings={person.dealings} asOfDay={view?.asOf?.day ?? null} currency={currency} />
      <SaidList said={person.said} />
      <PersonTags person={person} />
      <DimensionMeter dimensions={person.dimensions} keptOnly={person.keptOnly} />
    </article>
  );
}

/** A key that is a phone of another country is shown as it is written: its digits alone may look like ours. */
function asWritten(key: string, phone: Cell | undefined): string {
  const isSame = typeof phone === 'string' && phone.replace(/\D/g, '') === key;
  return isSame && phone.startsWith('+') ? phone : key;
}

/** Keys, city, age, since when: one line. Text of files stays text. */
function Who({ person }: { readonly person: PersonView }) {
  const words = useText(customerText);
  const formats = useFormats();
  const { columns, keys, displayName } = person;
  const city = columns['profile.city'];
  const age = columns['profile.age'];
  const first = columns['profile.firstDay'];
  const parts = [
    ...keys
      .map(({ text }) => text)
      .filter((text) => text !== displayName)
      .map((text) => groupPhone(asWritten(text, columns['customers.phone']))),
    ...(typeof city === 'string' ? [city] : []),
    ...(typeof age === 'number' ? [words.age(formats.integer(age))] : []),
    ...(typeof age === 'string' ? [words.age(age)] : []),
    ...(typeof first === 'number' ? [words.since(formats.day(first))] : []),
  ];
  if (parts.length === 0) return null;
  return (
    <ul className={styles.line}>
      {parts.map((part, at) => (
        <li key={at}>{part}</li>
      ))}
    </ul>
  );
}

/** Back to the list, and the people before and after in it. */
function Walk({ id }: { readonly id: number }) {
  const words = useText(customerText);
  const formats = useFormats();
  const [, go] = useLocation();
  const { query, opened, markOpened } = usePeopleList();
  const index = opened?.id === id ? opened.index : null;
  const first = Math.max(0, (index ?? 0) - 1);
  const around = answerOf(
    useCall(
      'people.window',
      index === null ? undefined : { query, columns: [], offset: first, limit: 3 },
    ),
  );
  const step = (to: number, label: string, isNext: boolean) => {
    const other = around?.ids[to - first];
    return (
      <button
        type="button"
        disabled={to < 0 || other === undefined}
        onClick={() => {
          if (other === undefined) return;
          markOpened(other, to);
          go(`/customers/${other}`);
        }}
      >
        {!isNext && <IconChevronLeft size={17} stroke={1.7} aria-hidden />}
        {label}
        {isNext && <IconChevronRight size={17} stroke={1.7} aria-hidden />}
      </button>
    );
  };
  return (
    <nav className={styles.walk} aria-label={words.back} data-print="no">
      <a href={linkTo('/customers')}>
        <IconArrowLeft size={17} stroke={1.7} aria-hidden />
        {words.back}
      </a>
      <span className={styles.steps}>
        {index !== null && around !== null && around.ids[index - first] === id && (
          <>
            {step(index - 1, words.previous, false)}
            <span className={styles.place}>
              {words.place(formats.integer(index + 1), formats.integer(around.total))}
            </span>
            {step(index + 1, words.next, true)}
          </>
        )}
        <button type="button" onClick={() => window.print()}>
          <IconPrinter size={17} stroke={1.6} aria-hidden />
          {words.print}
        </button>
      </span>
    </nav>
  );
}
