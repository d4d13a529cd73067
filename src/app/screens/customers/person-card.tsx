import { agreementsColumns } from '#analyses/agreements/text.ts';
import { FlagBadge, isFlag } from '#analyses/churn/flag-badge.tsx';
import { isStage, StageBadge } from '#analyses/lifecycle/stage-badge.tsx';
import { formatCell } from '#app/people/format-cell.ts';
import { PACE_COLUMNS, paceInShort } from '#app/people/pace.ts';
import { groupPhone } from '#app/people/phone-groups.ts';
import { PersonLink } from '#app/people/person-link.tsx';
import { wordIn } from '#domain/locale.ts';
import { StatusBadge } from '#ui/status-badge.tsx';
import type { Row, Speech } from './table-columns.tsx';
import styles from './customers.module.css';

export const CARD_COLUMNS = [
  'name',
  'key',
  'profile.monetary',
  'care.net',
  'profile.city',
  'lifecycle.stage',
  'churn.flag',
  'agreements.endsOn',
  'agreements.kind',
  'agreements.left',
  ...PACE_COLUMNS,
] as const;

export interface PersonCardProps {
  readonly row: Row;
  readonly speech: Speech;
  /** Whether anybody is known to have bought: else nobody can be said not to have. */
  readonly hasBuyers: boolean;
}

/** A person in two lines: who and how much; how long away, and the stage. */
export function PersonCard({ row, speech, hasBuyers }: PersonCardProps) {
  const { cells, id } = row;
  const money = cells['profile.monetary'];
  const net = cells['care.net'];
  const hasBought = typeof money === 'number' && typeof cells['profile.frequency'] === 'number';
  const stage = cells['lifecycle.stage'];
  const flag = cells['churn.flag'];
  const city = cells['profile.city'];
  const endsOn = cells['agreements.endsOn'];
  const ends =
    typeof endsOn === 'number'
      ? `${wordIn(agreementsColumns.endsOn.label, speech.formats.locale)} ${speech.formats.dayIso(endsOn)}`
      : null;
  // Of who never bought the contract is what is known.
  const agreed = [
    ...(typeof cells['agreements.kind'] === 'string' ? [cells['agreements.kind']] : []),
    ...(ends === null ? [] : [ends]),
  ].join(' · ');
  const left = cells['agreements.left'];
  const name = cells['name'] ?? cells['key'] ?? '–';
  // People of one name are told apart by it.
  const key = cells['key'] === name ? null : cells['key'];
  return (
    <div className={styles.card}>
      <div className={styles.cardLine}>
        <PersonLink id={id}>
          {groupPhone(String(name))}
          {typeof key === 'string' && <span className={styles.cardKey}>{groupPhone(key)}</span>}
        </PersonLink>
        {hasBought && Number(cells['profile.frequency']) > 0 && (
          <span className={styles.cardMoney}>
            {formatCell('money', money, speech.currency, speech.formats)}
            {typeof net === 'number' && Math.abs(money - net) >= 0.005 && (
              <small>
                {speech.words.afterReturns(
                  formatCell('money', net, speech.currency, speech.formats),
                )}
              </small>
            )}
          </span>
        )}
      </div>
      <div className={styles.cardLine}>
        <span className={styles.cardWords}>
          {paceInShort(cells, speech.pace, speech.formats) ??
            (typeof city === 'string' ? city : hasBuyers ? speech.words.neverBought : agreed)}
        </span>
        {(flag === 'watch' || flag === 'booked') && isFlag(flag) ? (
          <FlagBadge flag={flag} look="plain" />
        ) : (
          isStage(stage) && stage !== 'potential' && <StageBadge stage={stage} look="plain" />
        )}
        {!hasBuyers && (left === 'left' || left === 'stayed') && (
          <StatusBadge tone={left === 'left' ? 'grey' : 'green'} look="plain">
            {wordIn(agreementsColumns.left.codes[left], speech.formats.locale)}
          </StatusBadge>
        )}
      </div>
    </div>
  );
}
