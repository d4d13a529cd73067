import { memo } from 'react';
import { localMomentOf } from '#domain/time-zone.ts';
import { saidFiles } from '#app/file-count.ts';
import { linkTo } from '#app/routes.ts';
import { useWorkspace } from '#app/workspace.ts';
import { useFormats, useText } from '#ui/words/locale-context.tsx';
import { Section } from '#ui/section.tsx';
import type { ChangesView } from '#worker/protocol/groups.ts';
import { overviewScreenText } from './text.ts';
import styles from './overview.module.css';

/** What the last import brought and whom it moved; the first one has nothing to be compared with. */
export const LastImport = memo(function LastImport({ changes }: { readonly changes: ChangesView }) {
  const words = useText(overviewScreenText);
  const formats = useFormats();
  const view = useWorkspace((state) => state.view);
  const { files, isTyped, importedAt, newPeople, newOrders, newRevenue, intoRisk, outOfRisk } =
    changes;
  const whole = (value: number) => formats.integer(value);
  const when = formats.moment(localMomentOf(importedAt, view?.zone ?? 'UTC'));
  const told = isTyped
    ? words.typedByHand
    : files.length === 1
      ? files[0]
      : saidFiles(files, formats.locale);
  const facts = [
    { term: words.newPeople, value: whole(newPeople) },
    { term: words.newOrders, value: whole(newOrders) },
    { term: words.newMoney, value: formats.moneyCompact(newRevenue, view?.currency ?? null) },
    { term: words.intoRisk, value: whole(intoRisk) },
    { term: words.outOfRisk, value: whole(outOfRisk) },
  ];
  return (
    <Section
      kind="card"
      title={isTyped ? words.changesTyped : words.changes}
      lead={
        <>
          {when} · {told} ·{' '}
          <a className={styles.more} href={linkTo('/data')}>
            {words.toData}
          </a>
        </>
      }
    >
      <dl className={styles.changes}>
        {facts.map(({ term, value }) => (
          <div key={term} data-none={value === '0'}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {changes.asOf !== changes.asOfBefore && (
        <p className={styles.changesNote}>
          {words.changesAsOf(formats.dayIso(changes.asOfBefore), formats.dayIso(changes.asOf))}
        </p>
      )}
    </Section>
  );
});
