import type { ReactNode } from 'react';
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle, IconX } from '@tabler/icons-react';
import { kitText } from '#ui/words/kit-text.ts';
import { useText } from '#ui/words/locale-context.tsx';
import styles from './notice.module.css';

export type NoticeTone = 'info' | 'done' | 'warning' | 'error';

export interface NoticeProps {
  readonly tone: NoticeTone;
  /** What happened, in one sentence. */
  readonly title: string;
  /** More about it: to which rows. */
  readonly children?: ReactNode;
  /** What was not touched. */
  readonly safe?: ReactNode;
  /** What to do next. */
  readonly next?: ReactNode;
  readonly actions?: ReactNode;
  readonly onClose?: () => void;
}

const icons = {
  info: IconInfoCircle,
  done: IconCircleCheck,
  warning: IconAlertTriangle,
  error: IconAlertTriangle,
};

/** Something to know, in place. An error says what happened, what is safe, and what to do. */
export function Notice(props: NoticeProps) {
  const { tone, title, children, safe, next, actions, onClose } = props;
  const words = useText(kitText);
  const Icon = icons[tone];
  return (
    <div className={styles.notice} data-tone={tone} role={tone === 'error' ? 'alert' : 'status'}>
      <Icon className={styles.icon} size={20} stroke={1.7} aria-label={words[tone]} role="img" />
      <div className={styles.words}>
        <p className={styles.title}>{title}</p>
        {children !== undefined && <div className={styles.body}>{children}</div>}
        {(safe !== undefined || next !== undefined) && (
          <dl className={styles.points}>
            {safe !== undefined && (
              <div>
                <dt>{words.safe}</dt>
                <dd>{safe}</dd>
              </div>
            )}
            {next !== undefined && (
              <div>
                <dt>{words.doNext}</dt>
                <dd>{next}</dd>
              </div>
            )}
          </dl>
        )}
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
      {onClose !== undefined && (
        <button type="button" className={styles.close} aria-label={words.close} onClick={onClose}>
          <IconX size={16} aria-hidden />
        </button>
      )}
    </div>
  );
}
