import { useEffect, useState } from 'react';
import { useWorkspace } from '#app/workspace.ts';
import { en, tw, zh } from '#ui/words/formats.ts';
import { useText } from '#ui/words/locale-context.tsx';
import { ProgressPanel } from '#ui/progress-panel.tsx';
import { defineText } from '#ui/words/text.ts';
import styles from './long-wait.module.css';

const text = defineText({
  title: [
    (rows: number) => `正在从存着的 ${zh.integer(rows)} 行里算出这些数字`,
    (rows: number) => `正在從存著的 ${tw.integer(rows)} 列裡算出這些數字`,
    (rows: number) =>
      `Working out these numbers from the ${en.plural(rows, { one: '# stored row', other: '# stored rows' })}`,
  ],
  detail: [
    (seconds: number) =>
      `已经 ${zh.integer(seconds)} 秒。换了一天或数据变了要算一遍，算好会自己出来；只在这台设备上算`,
    (seconds: number) =>
      `已經 ${tw.integer(seconds)} 秒。換了一天或資料變了要算一遍，算好會自己出來；只在這台裝置上算`,
    (seconds: number) =>
      `${en.plural(seconds, { one: '# second', other: '# seconds' })} so far. This is needed on a new day or when the data has changed, and runs on this device only; the numbers will appear by themselves`,
  ],
});

/** A wait that is as short as usual is not worth a word. */
const LONG_SECONDS = 2;

/** Stands beside what is still grey: what is being worked out, of how much, and for how long already. */
export function LongWait() {
  const words = useText(text);
  const rows = useWorkspace((state) => state.view?.rows ?? 0);
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const began = performance.now();
    const timer = setInterval(
      () => setSeconds(Math.round((performance.now() - began) / 1000)),
      1000,
    );
    return () => clearInterval(timer);
  }, []);
  if (seconds < LONG_SECONDS || rows === 0) return null;
  return (
    <div className={styles.wait}>
      <ProgressPanel
        title={words.title(rows)}
        done={0}
        total={null}
        detail={words.detail(seconds)}
      />
    </div>
  );
}
