import { IconEye } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useText } from '#ui/words/locale-context.tsx';
import { defineText } from '#ui/words/text.ts';
import styles from './pending-import.module.css';

const text = defineText({
  label: ['只能看的标签页', '只能看的分頁', 'Read-only tab'],
  follows: [
    '另一个标签页正开着这份数据：这里只能看，会跟着那边更新。关掉那一页，就能在这里改。',
    '另一個分頁正開著這份資料：這裡只能看，會跟著那邊更新。關閉那一頁，就能在這裡修改。',
    'Another tab has this workspace open: this one is read-only and follows it. Close that tab to make changes here.',
  ],
});

/** The page before a reload may hold the lock for a moment longer: that is no other tab. */
const PATIENCE_MS = 500;

/** Says at the top of every screen, as long as it is so, that another tab writes and this one follows. */
export function OnlookerLine() {
  const words = useText(text);
  const [isSure, setSure] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSure(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!isSure) return null;
  return (
    <aside className={styles.bar} data-print="no" data-role="onlooker" aria-label={words.label}>
      <IconEye size={18} stroke={1.6} aria-hidden />
      <span>{words.follows}</span>
    </aside>
  );
}
