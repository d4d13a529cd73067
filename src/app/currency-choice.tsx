import { IconChevronDown } from '@tabler/icons-react';
import { memo } from 'react';
import { useFormats, useLocale, useText } from '#ui/words/locale-context.tsx';
import { PopButton, PopChoice } from '#ui/pop-button.tsx';
import { showToast } from '#ui/toast.ts';
import { CURRENCIES } from './currencies.ts';
import { currencyText } from './currency-text.ts';
import { dataClient } from '#app/asking/data-client.ts';
import { useHasMoney } from '#app/asking/use-has-orders.ts';
import { showUndoable } from './undoable.ts';
import { useWorkspace } from './workspace.ts';
import styles from './currency-choice.module.css';

/** A line of text with it is as high before it is there. */
export function CurrencyPlace() {
  return <span className={styles.button}>&nbsp;</span>;
}

/** Which currency money is shown in, said where it is read, and changed there. */
export const CurrencyChoice = memo(function CurrencyChoice() {
  const words = useText(currencyText);
  const locale = useLocale();
  const view = useWorkspace((state) => state.view);
  const { currencyName } = useFormats();
  const hasMoney = useHasMoney();
  if (view === null || view.isEmpty || hasMoney === false) return null;
  if (hasMoney === null) return <CurrencyPlace />;
  const { currency } = view;
  const listed = CURRENCIES[locale];
  const choices = currency === null || listed.includes(currency) ? listed : [currency, ...listed];
  const choose = async (next: string | null) => {
    try {
      const { act } = await dataClient.call('workspace.setCurrency', { currency: next });
      const said = next === null ? words.asFilesNow : words.shownIn(currencyName(next));
      if (act !== null) showUndoable(said, act, locale);
    } catch {
      showToast(words.failed, { tone: 'error' });
    }
  };
  const said = currency === null ? words.none : words.shownIn(currencyName(currency));
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
                  {currencyName(code)} <span className={styles.code}>{code}</span>
                </PopChoice>
              ))}
              <PopChoice onChoose={pick(null)}>{words.asFiles}</PopChoice>
            </div>
          );
        }}
      </PopButton>
    </span>
  );
});
