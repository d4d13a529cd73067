import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useText } from '#ui/words/locale-context.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { overviewScreenText } from './text.ts';
import styles from './overview.module.css';

export interface Act {
  readonly act: string;
  readonly onAct: () => void;
}

export interface HeroProps extends Act {
  /** Null while it is not known. */
  readonly sentence: string | null;
  readonly other?: Act;
}

/** The first sentence of the overview, and what to do about it. */
export function Hero({ sentence, act, onAct, other }: HeroProps) {
  const words = useText(overviewScreenText);
  return (
    <div className={styles.hero}>
      <h1 className={styles.sentence} data-role="overview-sentence">
        {sentence ?? <Skeleton width="70%" label={words.title} />}
      </h1>
      <span className={styles.heroActs} data-print="no">
        {other !== undefined && (
          <Button size="md" variant="default" onClick={other.onAct}>
            {other.act}
          </Button>
        )}
        <Button
          size="md"
          rightSection={<IconArrowRight size={18} stroke={1.8} aria-hidden />}
          onClick={onAct}
        >
          {act}
        </Button>
      </span>
    </div>
  );
}
