import { Button } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { useState } from 'react';
import { formatDay, parseIsoDay } from '#domain/civil-time.ts';
import { dataClient } from '#app/asking/data-client.ts';
import { useWorkspace } from '#app/workspace.ts';
import { useFormats, useLocale, useText } from '#ui/words/locale-context.tsx';
import { PopButton } from '#ui/pop-button.tsx';
import { TextField } from '#ui/text-field.tsx';
import { showToast } from '#ui/toast.ts';
import type { AsOfView } from '#worker/protocol/workspace.ts';
import { asOfText } from './as-of-text.ts';
import styles from './as-of.module.css';

/** The as-of day where it is always seen: what it is, why, and a way to change it. */
export function AsOfControl() {
  const words = useText(asOfText);
  const formats = useFormats();
  const asOf = useWorkspace((state) => state.view?.asOf ?? null);
  if (asOf === null) return null;
  const said = words.short(formats.dayIso(asOf.day));
  return (
    <PopButton
      label={`${words.label}: ${formats.dayIso(asOf.day)}`}
      className={styles.control}
      align="start"
      face={
        <>
          <IconCalendar size={17} stroke={1.6} aria-hidden /> {said}
        </>
      }
    >
      {(close) => <AsOfChoice asOf={asOf} onDone={close} />}
    </PopButton>
  );
}

/** The as-of day and where it comes from, in a sentence. */
export function useAsOfSentence(): string | null {
  const words = useText(asOfText);
  const formats = useFormats();
  const asOf = useWorkspace((state) => state.view?.asOf ?? null);
  if (asOf === null) return null;
  const day = formats.dayIso(asOf.day);
  if (asOf.origin === 'chosen') return words.chosen(day);
  return asOf.origin === 'dayAfterNewest' && asOf.newestDay !== null
    ? words.dayAfterNewest(formats.dayIso(asOf.newestDay), day)
    : words.today(day);
}

interface AsOfChoiceProps {
  readonly asOf: AsOfView;
  readonly onDone: () => void;
}

function AsOfChoice({ asOf, onDone }: AsOfChoiceProps) {
  const words = useText(asOfText);
  const locale = useLocale();
  const formats = useFormats();
  const sentence = useAsOfSentence();
  const [typed, setTyped] = useState(formatDay(asOf.day));
  const [isRunning, setRunning] = useState(false);
  const choose = async (day: number | null) => {
    setRunning(true);
    try {
      const { act } = await dataClient.call('workspace.setAsOf', { day });
      onDone();
      if (act !== null) {
        const { showUndoable } = await import('#app/undoable.ts');
        showUndoable(day === null ? words.isDefault : words.isNow(formats.day(day)), act, locale);
      }
    } catch {
      showToast(words.failed, { tone: 'error' });
      setRunning(false);
    }
  };
  const day = parseIsoDay(typed);
  return (
    <form
      className={styles.panel}
      onSubmit={(event) => {
        event.preventDefault();
        if (day !== null) void choose(day);
      }}
    >
      <p>{sentence}</p>
      <p className={styles.quiet}>{words.explain}</p>
      <div className={styles.choice}>
        <TextField type="date" label={words.choose} value={typed} onChange={setTyped} />
        <Button
          type="submit"
          size="sm"
          disabled={day === null || day === asOf.day}
          loading={isRunning}
        >
          {words.change}
        </Button>
      </div>
      {asOf.origin === 'chosen' && (
        <Button size="compact-sm" variant="subtle" onClick={() => void choose(null)}>
          {words.toDefault}
        </Button>
      )}
    </form>
  );
}
