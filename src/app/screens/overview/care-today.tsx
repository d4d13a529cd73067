import { IconCake, IconSeedling, IconZzz } from '@tabler/icons-react';
import type { CareReason } from '#analyses/care/analysis.ts';
import { linkTo } from '#app/routes.ts';
import { useWorkspace } from '#app/workspace.ts';
import { useFormats, useText } from '#ui/locale-context.tsx';
import { Section } from '#ui/section.tsx';
import type { AnalysisAnswer } from '#worker/protocol.ts';
import { overviewScreenText } from './text.ts';
import styles from './overview.module.css';

const ICONS = { quiet: IconZzz, birthday: IconCake, welcome: IconSeedling } as const;
const SHOWN: readonly CareReason[] = ['quiet', 'birthday', 'welcome'];

/** Who wants a word today, by reason; each opens the care list. */
export function CareToday({ care }: { readonly care: AnalysisAnswer<'care'> }) {
  const words = useText(overviewScreenText);
  const formats = useFormats();
  const currency = useWorkspace((state) => state.view?.currency ?? null);
  if (care.status !== 'done') return null;
  const { counts, quietMoney } = care.summary;
  const beside: Readonly<Record<CareReason, string>> = {
    quiet:
      counts.quiet === 0
        ? words.careQuietNone
        : quietMoney > 0
          ? words.careQuiet(formats.moneyCompact(quietMoney.toFixed(2), currency))
          : words.careQuietOverdue,
    birthday: words.careBirthday,
    welcome: words.careWelcome,
  };
  const names = { quiet: words.quiet, birthday: words.birthday, welcome: words.welcome };
  return (
    <Section kind="card" title={words.care} lead={words.careLead}>
      <ul className={styles.care}>
        {SHOWN.map((reason) => {
          const Icon = ICONS[reason];
          return (
            <li key={reason}>
              <a href={linkTo('/actions/care')} data-none={counts[reason] === 0}>
                <Icon size={20} stroke={1.6} aria-hidden />
                <span>
                  <span className={styles.careName}>{names[reason]}</span>
                  <span className={styles.careBeside}>{beside[reason]}</span>
                </span>
                <strong>{formats.integer(counts[reason])}</strong>
              </a>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
