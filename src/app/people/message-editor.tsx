import { Button } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useEffect, useId, useRef, useState } from 'react';
import type { Channel } from '#analyses/consent/analysis.ts';
import { wordIn } from '#domain/locale.ts';
import {
  fieldInBraces,
  fieldsOfMessage,
  MESSAGE_FIELDS,
  type MessageField,
} from '#domain/message.ts';
import { answerOf, useCall } from '#app/asking/use-call.ts';
import { Chip } from '#ui/chip.tsx';
import { useFormats, useLocale, useText } from '#ui/words/locale-context.tsx';
import type { PeopleQuery } from '#worker/protocol/people.ts';
import {
  actText,
  fieldNames,
  messageTemplates,
  type Situation,
  SITUATIONS,
  situationNames,
} from './act-text.ts';
import styles from './act-bar.module.css';

const SHOWN_PREVIEWS = 3;
const TYPING_MILLIS = 200;

export interface MessageEditorProps {
  readonly query: PeopleQuery;
  readonly channel: Channel;
  readonly situation: Situation;
  readonly onCopy: (text: string, people: number) => void;
}

/** A message with fields for each person, and how it reads for three of them as they are. */
export function MessageEditor({ query, channel, situation: first, onCopy }: MessageEditorProps) {
  const words = useText(actText);
  const locale = useLocale();
  const formats = useFormats();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [situation, setSituation] = useState<Situation | null>(first);
  // A changed text keeps the purpose it was begun with.
  const [isApology, setApology] = useState(first === 'sorry');
  const [template, setTemplate] = useState(() => wordIn(messageTemplates[first], locale));
  const asked = useRested(template);
  const outgoing = answerOf(
    useCall(
      'people.outgoing',
      asked.trim() === '' ? undefined : { query, channel, template: asked, isApology },
    ),
  );
  const previews = outgoing === null ? null : firstMessages(outgoing.text, channel);
  const insert = (field: MessageField) => {
    const box = area.current;
    const [from, to] = [box?.selectionStart ?? template.length, box?.selectionEnd ?? 0];
    const said = fieldInBraces(field, locale);
    setTemplate(template.slice(0, from) + said + template.slice(Math.max(from, to)));
    setSituation(null);
    requestAnimationFrame(() => {
      box?.focus();
      box?.setSelectionRange(from + said.length, from + said.length);
    });
  };
  const how = {
    sms: words.howSms,
    phone: words.howPhone,
    email: words.howEmail,
    wechat: words.howWechat,
  }[channel];
  const ready = outgoing !== null && asked === template ? outgoing : null;
  return (
    <div className={styles.editor}>
      <div className={styles.write}>
        <div className={styles.choices} role="group" aria-label={words.situation}>
          {SITUATIONS.map((own) => (
            <Chip
              key={own}
              isPressed={own === situation}
              onPress={() => {
                setSituation(own);
                setApology(own === 'sorry');
                setTemplate(wordIn(messageTemplates[own], locale));
              }}
            >
              {wordIn(situationNames[own], locale)}
            </Chip>
          ))}
        </div>
        <label className={styles.editorLabel} htmlFor={id}>
          {words.editor}
        </label>
        <textarea
          ref={area}
          id={id}
          className={styles.area}
          rows={4}
          value={template}
          onChange={(event) => {
            setTemplate(event.currentTarget.value);
            setSituation(null);
          }}
        />
        <div className={styles.inserts}>
          <span>{words.insert}</span>
          {MESSAGE_FIELDS.map((field) => (
            <button
              key={field}
              type="button"
              className={styles.insert}
              onClick={() => insert(field)}
            >
              {wordIn(fieldNames[field], locale)}
            </button>
          ))}
          <span className={styles.length}>
            {words.characters(formats.integer([...template].length))}
          </span>
        </div>
      </div>
      <div className={styles.previews}>
        <p className={styles.editorLabel}>
          {previews?.length === 0
            ? words.previewNobody
            : previews === null || previews.length === SHOWN_PREVIEWS
              ? words.preview
              : words.previewFew}
        </p>
        <ul aria-live="polite">
          {previews?.map((message, at) => (
            <li key={at} className={styles.preview}>
              {message}
            </li>
          ))}
        </ul>
        {outgoing !== null && outgoing.heldBack.unhappy > 0 && (
          <p className={styles.how} role="status">
            {words.unhappy(outgoing.heldBack.unhappy, formats.integer(outgoing.heldBack.unhappy))}
          </p>
        )}
        <p className={styles.how}>
          {how} {fieldsOfMessage(template).length > 0 && words.missing}
        </p>
        <Button
          size="sm"
          leftSection={<IconCopy size={16} stroke={1.7} aria-hidden />}
          disabled={ready === null || ready.people === 0}
          onClick={() => ready && onCopy(ready.text, ready.people)}
        >
          {words.copyAll(outgoing?.people ?? 0, formats.integer(outgoing?.people ?? 0))}
        </Button>
      </div>
    </div>
  );
}

/** The first messages of a copied list, without the address before each. */
function firstMessages(text: string, channel: Channel): readonly string[] {
  if (text === '') return [];
  return text
    .split('\n', SHOWN_PREVIEWS)
    .map((line) => (channel === 'wechat' ? line : line.slice(line.indexOf('\t') + 1)));
}

/** The text as it stands once nobody has typed for a moment. */
function useRested(text: string): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), TYPING_MILLIS);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}
