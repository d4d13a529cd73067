import { IconFileText, IconHeartHandshake } from '@tabler/icons-react';
import type { Formats } from '#ui/words/formats.ts';
import { useFormats, useText } from '#ui/words/locale-context.tsx';
import { Entry, EntryList } from '#ui/entry-list.tsx';
import { FactsList } from '#ui/facts-list.tsx';
import { FirstShown } from '#ui/first-shown.tsx';
import { Section } from '#ui/section.tsx';
import type { TextOf } from '#ui/words/text.ts';
import type { DealingView } from '#worker/protocol/people.ts';
import { dealingsText } from './dealings-text.ts';
import styles from './dealings-list.module.css';

const FIRST_SHOWN = 5;

type Words = TextOf<typeof dealingsText>;
type Contract = Extract<DealingView, { kind: 'contract' }>;
type Opportunity = Extract<DealingView, { kind: 'opportunity' }>;

export interface DealingsProps {
  readonly dealings: readonly DealingView[];
  readonly asOfDay: number | null;
  readonly currency: string | null;
}

/** Contracts with when they end, and deals with how far they are; nothing of who has none. */
export function Dealings({ dealings, ...beside }: DealingsProps) {
  const words = useText(dealingsText);
  const formats = useFormats();
  const contracts = dealings.filter((own) => own.kind === 'contract');
  const deals = dealings.filter((own) => own.kind === 'opportunity');
  return (
    <>
      {contracts.length > 0 && (
        <Section
          kind="card"
          title={words.contracts}
          lead={words.contractsLead(contracts.length, formats.integer(contracts.length))}
        >
          <Entries entries={contracts} {...beside} />
        </Section>
      )}
      {deals.length > 0 && (
        <Section
          kind="card"
          title={words.deals}
          lead={words.dealsLead(deals.length, formats.integer(deals.length))}
        >
          <Entries entries={deals} {...beside} />
        </Section>
      )}
    </>
  );
}

interface EntriesProps extends Omit<DealingsProps, 'dealings'> {
  readonly entries: readonly DealingView[];
}

function Entries({ entries, ...beside }: EntriesProps) {
  const words = useText(dealingsText);
  return (
    <FirstShown items={entries} first={FIRST_SHOWN} more={words.more}>
      {(shown) => (
        <EntryList isOrdered>
          {shown.map((own, at) =>
            own.kind === 'contract' ? (
              <ContractEntry key={at} contract={own} {...beside} />
            ) : (
              <DealEntry key={at} deal={own} {...beside} />
            ),
          )}
        </EntryList>
      )}
    </FirstShown>
  );
}

interface EntryProps extends Omit<DealingsProps, 'dealings'> {
  readonly contract: Contract;
}

function ContractEntry({ contract, asOfDay, currency }: EntryProps) {
  const words = useText(dealingsText);
  const formats = useFormats();
  const { id, product, startedOn, endsOn, renewedOn, amount, periodMonths, status } = contract;
  const money =
    amount === null ? null : formats.money(amount, contract.currency ?? currency, 'usual');
  const facts = [
    ...(product !== null && id !== null ? [id] : []),
    ...(money === null
      ? []
      : [periodMonths === null ? money : words.perPeriod(money, formats.decimal(periodMonths))]),
    ...(renewedOn === null ? [] : [words.renewed(formats.dayIso(renewedOn))]),
    ...(status === null ? [] : [status]),
    ...(contract.churned === true ? [words.churned] : []),
  ];
  const left = endsOn === null || asOfDay === null ? null : endsOn - asOfDay;
  const ends = left === null ? [] : [endSaid(left, words, formats)];
  const term =
    startedOn !== null && endsOn !== null
      ? `${formats.dayIso(startedOn)} – ${formats.dayIso(endsOn)}`
      : startedOn !== null
        ? words.from(formats.dayIso(startedOn))
        : endsOn !== null
          ? words.until(formats.dayIso(endsOn))
          : words.undated;
  return (
    <Entry
      icon={<IconFileText size={18} stroke={1.6} />}
      title={[product ?? id ?? words.contract, ...ends].join(' · ')}
      facts={[term, ...facts]}
    >
      <Others others={contract.others} />
    </Entry>
  );
}

/** What else the row of the file says, under its own headers. */
function Others({ others }: Pick<DealingView, 'others'>) {
  const words = useText(dealingsText);
  const formats = useFormats();
  if (others.length === 0) return null;
  return (
    <details className={styles.others}>
      <summary>{words.others(others.length, formats.integer(others.length))}</summary>
      <FactsList facts={others.map(({ header, value }) => ({ term: header, value }))} />
    </details>
  );
}

/** "ends in 12 days", "ended 3 days ago". */
function endSaid(daysLeft: number, words: Words, formats: Formats): string {
  if (daysLeft === 0) return words.endsToday;
  return (daysLeft > 0 ? words.endsIn : words.ended)(formats.relativeDays(daysLeft));
}

interface DealEntryProps extends Omit<DealingsProps, 'dealings'> {
  readonly deal: Opportunity;
}

function DealEntry({ deal, currency }: DealEntryProps) {
  const words = useText(dealingsText);
  const formats = useFormats();
  const { id, name, product, stage, openedOn, closedOn, amount, owner } = deal;
  const facts = [
    ...(product === null ? [] : [product]),
    ...(name !== null && id !== null ? [id] : []),
    ...(openedOn === null ? [] : [words.opened(formats.dayIso(openedOn))]),
    ...(closedOn === null ? [] : [words.closes(formats.dayIso(closedOn))]),
    ...(owner === null ? [] : [owner]),
  ];
  return (
    <Entry
      icon={<IconHeartHandshake size={18} stroke={1.6} />}
      title={[
        name ?? id ?? words.deal,
        ...(stage === null ? [] : [stage]),
        ...(amount === null ? [] : [formats.money(amount, deal.currency ?? currency, 'usual')]),
      ].join(' · ')}
      facts={facts}
    >
      <Others others={deal.others} />
    </Entry>
  );
}
