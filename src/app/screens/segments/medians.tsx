import { formatCell } from '#app/people/format-cell.ts';
import { nameColumn } from '#app/people/people-columns.ts';
import { answerOf, useCall } from '#app/asking/use-call.ts';
import { useWorkspace } from '#app/workspace.ts';
import { useFormats, useLocale, useText } from '#ui/words/locale-context.tsx';
import { Section } from '#ui/section.tsx';
import type { GroupView } from '#worker/protocol/groups.ts';
import { segmentsText } from './text.ts';
import styles from './segments.module.css';

/** Medians of the group beside those of everyone. */
export function Medians({ medians }: Pick<GroupView, 'medians'>) {
  const words = useText(segmentsText);
  const formats = useFormats();
  const locale = useLocale();
  const currency = useWorkspace((state) => state.view?.currency ?? null);
  const columns = answerOf(useCall('people.columns', null)) ?? [];
  const rows = medians.flatMap(({ column: id, group, everyone }) => {
    const column = columns.find((it) => it.id === id);
    if (!column || group === null || everyone === null) return [];
    const named = nameColumn(column, locale);
    const say = (value: number) => formatCell(named.kind, value, currency, formats);
    return [{ id, label: named.label, group: say(group), everyone: say(everyone) }];
  });
  return (
    <Section kind="card" title={words.medians} lead={words.mediansLead}>
      <table className={styles.medians}>
        <thead>
          <tr>
            <th scope="col">{words.measure}</th>
            <th scope="col" className={styles.end}>
              {words.thisGroup}
            </th>
            <th scope="col" className={styles.end}>
              {words.everyone}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, label, group, everyone }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              <td className={styles.end}>{group}</td>
              <td className={styles.end}>{everyone}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
