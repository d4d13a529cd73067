import { Button } from '@mantine/core';
import { IconBuildingStore } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useLocale, useText } from '#ui/words/locale-context.tsx';
import { defineText } from '#ui/words/text.ts';
import { showToast } from '#ui/toast.ts';
import { dataClient } from '#app/asking/data-client.ts';
import { lazyPart } from '#ui/lazy-part.tsx';
import { useWorkspace } from '#app/workspace.ts';
import styles from './demo.module.css';

const text = defineText({
  try: ['先看看示例店铺', '先看看示範店家', 'Try it with a demo shop'],
  tryWhy: [
    '3,000 位顾客、约 3 万笔订单，都是编出来的；一键移除，不留痕迹。',
    '3,000 位顧客、約 3 萬筆訂單，都是虛構的；一鍵移除，不留痕跡。',
    '3,000 customers and about 30,000 orders, all made up; removed with one click, without a trace.',
  ],
  making: ['正在布置示例店铺…', '正在布置示範店家…', 'Setting up the demo shop…'],
  failed: [
    '示例店铺没有打开，请再试一次。',
    '示範店家沒有開啟，請再試一次。',
    'The demo shop did not open; please try again.',
  ],
  isDemo: [
    '这是示例店铺，里面的人和订单都是编出来的。',
    '這是示範店家，裡面的人與訂單都是虛構的。',
    'This is the demo shop: its people and orders are made up.',
  ],
  remove: ['移除示例，放我的文件', '移除示範，放我的檔案', 'Remove it and use my files'],
});

const DemoRemoval = lazyPart(async () => (await import('./demo-removal.tsx')).DemoRemoval);

/** One click to a shop full of customers, for who wants to see before giving own files. */
export function DemoButton() {
  const words = useText(text);
  const locale = useLocale();
  const [, navigate] = useLocation();
  const [isRunning, setRunning] = useState(false);
  const load = async (): Promise<void> => {
    setRunning(true);
    try {
      await dataClient.call('demo.load', { locale });
      navigate('/');
    } catch {
      setRunning(false);
      showToast(words.failed, { tone: 'error' });
    }
  };
  return (
    <div className={styles.offer}>
      <Button
        variant="default"
        size="md"
        loading={isRunning}
        leftSection={<IconBuildingStore size={18} stroke={1.6} aria-hidden />}
        data-role="demo"
        onClick={() => void load()}
      >
        {words.try}
      </Button>
      <p className={styles.why} role="status">
        {isRunning ? words.making : words.tryWhy}
      </p>
    </div>
  );
}

/** Says at the top of every screen that nothing here is real, and takes it away. */
export function DemoBanner() {
  const words = useText(text);
  const isWriter = useWorkspace((state) => state.view?.isWriter ?? false);
  const [isAsked, setAsked] = useState(false);
  return (
    <div className={styles.banner} data-print="no">
      <span>{words.isDemo}</span>
      {isWriter && (
        <button
          type="button"
          className={styles.remove}
          data-role="demo-remove"
          onClick={() => setAsked(true)}
        >
          {words.remove}
        </button>
      )}
      {isAsked && <DemoRemoval waiting={null} onClose={() => setAsked(false)} />}
    </div>
  );
}
