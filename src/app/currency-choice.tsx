import { IconChevronDown } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Locale } from '#domain/locale.ts';
import { useLocale, useText } from '#ui/locale-context.tsx';
import { PopButton, PopChoice } from '#ui/pop-button.tsx';
import { defineText } from '#ui/text.ts';
import { showToast } from '#ui/toast.ts';
import { dataClient } from './data-client.ts';
import { showUndoable } from './undoable.ts';
import { useWorkspace } from './workspace.ts';
import styles from './currency-choice.module.css';

const text = defineText({
  shownIn: [
    (currency: string) => `金额按${currency}显示`,
    (currency: string) => `金額以${currency}顯示`,
    (currency: string) => `Amounts in ${currency}`,
  ],
  none: ['金额没有币种，选一个', '金額沒有幣別，選一個', 'Money has no currency yet: choose one'],
  asFiles: ['按文件里写的', '依檔案裡寫的', 'As the files say'],
  asFilesNow: [
    '金额按文件里写的币种显示',
    '金額依檔案裡寫的幣別顯示',
    'Amounts in the currency of the files',
  ],
  note: [
    '只换符号，不换算。',
    '只換符號，不換算。',
    'Changes the sign only; nothing is converted.',
  ],
  failed: [
    '币种没有改成，请再试一次',
    '幣別沒有改成，請再試一次',
    'The currency was not changed; please try again',
  ],
});

/** Common ones, those of the language first. */
const CURRENCIES: Readonly<Record<Locale, readonly string[]>> = {
  'zh-CN': ['CNY', 'HKD', 'TWD', 'USD', 'EUR', 'JPY', 'GBP', 'SGD', 'MYR', 'KRW', 'AUD', 'CAD'],
  'zh-TW': ['TWD', 'HKD', 'CNY', 'USD', 'JPY', 'EUR', 'GBP', 'SGD', 'MYR', 'KRW', 'AUD', 'CAD'],
  en: ['USD', 'EUR', 'GBP', 'CAD', 'AUD', 'SGD', 'HKD', 'CNY', 'TWD', 'JPY', 'MYR', 'KRW'],
};

/** Which currency money is shown in, said where it is read, and changed there. */
export function CurrencyChoice() {
  const words = useText(text);
  const locale = useLocale();
  const view = useWorkspace((state) => state.view);
  const names = useMemo(() => new Intl.DisplayNames([locale], { type: 'currency' }), [locale]);
  if (view === null || view.isEmpty) return null;
  const { currency } = view;
  const listed = CURRENCIES[locale];
  const choices = currency === null || listed.includes(currency) ? listed : [currency, ...listed];
  const choose = async (next: string | null) => {
    try {
      const { act } = await dataClient.call('workspace.setCurrency', { currency: next });
      const said = next === null ? words.asFilesNow : words.shownIn(names.of(next) ?? next);
      if (act !== null) showUndoable(said, act, locale);
    } catch {
      showToast(words.failed, { tone: 'error' });
    }
  };
  const said = currency === null ? words.none : words.shownIn(names.of(currency) ?? currency);
  return (
    <span data-print="no" className={styles.choice}>
      <PopButton
        label={said}
        align="start"
        className={styles.button}
        face={
          <>
            {said} <IconChevronDown size={14} stroke={1.8} aria-hidden />
          </>
        }
      >
        {(close) => {
          const pick = (next: string | null) => () => {
            close();
            void choose(next);
          };
          return (
            <div className={styles.list}>
              <p>{words.note}</p>
              {choices.map((code) => (
                <PopChoice key={code} isChosen={code === currency} onChoose={pick(code)}>
                  {names.of(code)} <span className={styles.code}>{code}</span>
                </PopChoice>
              ))}
              <PopChoice onChoose={pick(null)}>{words.asFiles}</PopChoice>
            </div>
          );
        }}
      </PopButton>
    </span>
  );
}
