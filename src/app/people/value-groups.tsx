import type { SegmentSummary } from '#analyses/segments/analysis.ts';
import { linkTo } from '#app/routes.ts';
import { answerOf, useCall } from '#app/asking/use-call.ts';
import { useWorkspace } from '#app/workspace.ts';
import { VALUE_GROUPS } from '#domain/value-group.ts';
import { useFormats, useLocale, useText } from '#ui/words/locale-context.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { NameGroup } from './name-group.tsx';
import { nameGroupText } from './name-group-text.ts';
import { segmentName } from './segment-names.ts';
import styles from './name-group.module.css';

/** The eight groups with what makes each, how many they are and what they spent; each can be renamed. */
export function ValueGroups() {
  const words = useText(nameGroupText);
  const formats = useFormats();
  const locale = useLocale();
  const currency = useWorkspace((state) => state.view?.currency ?? null);
  const outcome = answerOf(useCall('result.segments', {}));
  if (outcome?.status !== 'done') return <Skeleton height="300px" label={words.computing} />;
  const { segments, scale } = outcome.summary;
  const rows = VALUE_GROUPS.flatMap((group) => {
    const segment = segments.find(({ id }) => id === `rfm-${group}`);
    return segment ? [{ group, segment }] : [];
  });
  const money = ({ units }: SegmentSummary) => formats.moneyCompact({ units, scale }, currency);
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={words.groups}>
        <thead>
          <tr>
            <th scope="col">{words.group}</th>
            {['R', 'F', 'M'].map((letter) => (
              <th key={letter} scope="col" className={styles.mark}>
                {letter}
              </th>
            ))}
            <th scope="col" className={styles.end}>
              {words.people}
            </th>
            <th scope="col" className={styles.end}>
              {words.money}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ group, segment }) => (
            <tr key={group}>
              <th scope="row">
                <a href={linkTo(`/segments/${segment.id}`)}>{segmentName(segment, locale)}</a>{' '}
                <NameGroup segment={segment} segments={segments} />
              </th>
              {[...group].map((level, at) => (
                <td key={at} className={styles.mark} data-high={level === 'H'}>
                  {level === 'H' ? words.high : words.low}
                </td>
              ))}
              <td className={styles.end}>{formats.integer(segment.people)}</td>
              <td className={styles.end}>{money(segment)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
