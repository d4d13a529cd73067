import { IconCake, IconDoorExit, IconSeedling, IconZzz } from '@tabler/icons-react';
import { memo, useMemo } from 'react';
import type { CareReason } from '#analyses/care/analysis.ts';
import { PACE_COLUMNS, paceSentence } from '#app/people/pace.ts';
import { usePace } from '#app/people/use-pace.ts';
import { ListedPerson } from '#app/people/listed-person.tsx';
import { linkTo } from '#app/routes.ts';
import { queriesOf } from '#app/screens/care/care-queries.ts';
import { answerOf, useCall } from '#app/asking/use-call.ts';
import { useWorkspace } from '#app/workspace.ts';
import { useFormats, useText } from '#ui/words/locale-context.tsx';
import { Section } from '#ui/section.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import type { AnalysisAnswer } from '#worker/protocol/calls.ts';
import type { PeopleQuery } from '#worker/protocol/people.ts';
import { overviewScreenText } from './text.ts';
import styles from './overview.module.css';

const ICONS = {
  quiet: IconZzz,
  gone: IconDoorExit,
  birthday: IconCake,
  welcome: IconSeedling,
} as const;
const SHOWN: readonly CareReason[] = ['quiet', 'gone', 'birthday', 'welcome'];
/** Named here; the care list has the rest. */
const NAMED = 4;

/** Who wants a word today: how many by reason, and the first of the most urgent ones by name. */
export const CareToday = memo(function CareToday({
  care,
}: {
  readonly care: AnalysisAnswer<'care'>;
}) {
  const words = useText(overviewScreenText);
  const formats = useFormats();
  const currency = useWorkspace((state) => state.view?.currency ?? null);
  if (care.status !== 'done') return null;
  const { counts, quietMoney, goneMoney, flagged } = care.summary;
  const nobody = flagged > 0 ? words.careNobodyHere : words.careQuietNone;
  const beside: Readonly<Record<CareReason, string>> = {
    quiet:
      counts.quiet === 0
        ? nobody
        : quietMoney > 0
          ? words.careQuiet(formats.moneyCompact(quietMoney.toFixed(2), currency))
          : words.careQuietOverdue,
    gone:
      counts.gone === 0
        ? nobody
        : words.careGone(formats.moneyCompact(goneMoney.toFixed(2), currency)),
    birthday: words.careBirthday,
    welcome: words.careWelcome,
  };
  const names = {
    quiet: words.quiet,
    gone: words.gone,
    birthday: words.birthday,
    welcome: words.welcome,
  };
  return (
    <Section
      kind="card"
      title={words.care}
      lead={words.careLead}
      actions={
        <a className={styles.more} href={linkTo('/actions/care')}>
          {words.wholeCare}
        </a>
      }
    >
      <ul className={styles.care}>
        {SHOWN.map((reason) => {
          const Icon = ICONS[reason];
          return (
            <li key={reason}>
              <a href={linkTo('/actions/care')} data-none={counts[reason] === 0}>
                <span className={styles.careName}>
                  <Icon size={17} stroke={1.6} aria-hidden /> {names[reason]}
                </span>
                <strong>{formats.integer(counts[reason])}</strong>
                <span className={styles.careBeside}>{beside[reason]}</span>
              </a>
            </li>
          );
        })}
      </ul>
      {counts.quiet + counts.gone > 0 && <FirstToWrite isNet={care.summary.hasReturns} />}
    </Section>
  );
});

const COLUMNS = ['name', 'key', ...PACE_COLUMNS, 'care.netYear'] as const;

/** Without those who refused every channel: naming them first would be no help. */
function reachable(query: PeopleQuery): PeopleQuery {
  const refused = ['sms', 'phone', 'email', 'wechat'].map((channel) => ({
    column: `consent.${channel}`,
    oneOf: ['no'],
  }));
  return { ...query, filters: [...query.filters, { rule: { not: { all: refused } } }] };
}

/** Those gone quiet or longer who spent the most, less what they gave back, each with the reason. */
function FirstToWrite({ isNet }: { readonly isNet: boolean }) {
  const words = useText(overviewScreenText);
  const pace = usePace();
  const formats = useFormats();
  const view = useWorkspace((state) => state.view);
  const open = useMemo(
    () => reachable(queriesOf('quiet', view?.today ?? 0, ['gone']).open),
    [view?.today],
  );
  const people = answerOf(
    useCall('people.window', { query: open, columns: COLUMNS, offset: 0, limit: NAMED }),
  );
  if (people === null) return <Skeleton height="176px" />;
  const heading = isNet ? words.namedNet : words.named;
  return (
    <>
      <p className={styles.namedLead}>{heading}</p>
      <ul className={styles.named} aria-label={heading}>
        {people.ids.map((id, at) => {
          const cell = (column: (typeof COLUMNS)[number]) => people.cells[column]?.[at] ?? null;
          const money = cell('care.netYear');
          const name = cell('name') ?? cell('key');
          const names = people.cells['name'] ?? [];
          const isAlone = names.indexOf(name) === names.lastIndexOf(name);
          return (
            <li key={id}>
              <ListedPerson id={id} query={open} index={at}>
                <span className={styles.namedName} title={String(name ?? '')}>
                  {String(name ?? '–')}
                  {!isAlone && <small> {cell('key')}</small>}
                </span>
                <span className={styles.namedWhy}>
                  {paceSentence(
                    Object.fromEntries(PACE_COLUMNS.map((column) => [column, cell(column)])),
                    pace,
                    formats,
                  )}
                </span>
                <span className={styles.namedMoney}>
                  {typeof money === 'number' && money > 0
                    ? formats.money(money.toFixed(2), view?.currency ?? null, 'whole')
                    : ''}
                </span>
              </ListedPerson>
            </li>
          );
        })}
      </ul>
    </>
  );
}
