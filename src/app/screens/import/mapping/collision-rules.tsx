import { useId, type ReactNode } from 'react';
import {
  COLLISION_RULES,
  type CollisionRule,
  defaultCollision,
  isKeyField,
} from '#domain/collision.ts';
import { wordIn } from '#domain/locale.ts';
import { correctFile, type Corrections } from '#app/import-session.ts';
import { useFormats, useLocale, useText } from '#ui/words/locale-context.tsx';
import type { StagedColumnView, StagedFileView } from '#worker/protocol/import.ts';
import { collisionText, ruleHints, ruleNames } from './collision-text.ts';
import { fieldName } from './field-words.ts';
import styles from './collision-rules.module.css';

export interface CollisionRulesProps {
  readonly file: StagedFileView;
  readonly corrections: Corrections | undefined;
}

/** What becomes of values that are there already, column by column; each rule can be chosen. */
export function CollisionRules({ file, corrections }: CollisionRulesProps) {
  const words = useText(collisionText);
  const formats = useFormats();
  const locale = useLocale();
  const kept = file.columns.filter(({ isLeftOut, isOutside }) => !isLeftOut && !isOutside);
  const open = kept.filter(({ collision }) => collision.choices.length > 0);
  const closed = kept.filter(({ collision }) => collision.choices.length === 0);
  const isKey = ({ table, field, custom }: StagedColumnView): boolean =>
    !custom && isKeyField(table, field);
  const headers = (columns: readonly StagedColumnView[]): string =>
    formats.list(columns.map(({ header }) => header));
  // What was chosen shows at once; the dry run follows.
  const ruleOf = ({ index, table, collision }: StagedColumnView): CollisionRule => {
    const wish = corrections?.collisions?.[index];
    return wish === undefined ? collision.rule : (wish ?? defaultCollision(table));
  };
  const choose = (columns: readonly StagedColumnView[], rule: CollisionRule) => {
    const chosen = columns.flatMap(({ index, table, collision }) =>
      collision.choices.includes(rule)
        ? [[index, rule === defaultCollision(table) ? null : rule] as const]
        : [],
    );
    correctFile(file.batch, {
      collisions: { ...corrections?.collisions, ...Object.fromEntries(chosen) },
    });
  };
  const rules = new Set(open.map(ruleOf));
  const [same] = rules;
  const common = COLLISION_RULES.filter((rule) => rule !== 'append');
  const keys = closed.filter(isKey);
  const added = closed.filter((column) => !isKey(column));
  return (
    <div className={styles.rules}>
      <p className={styles.lead}>{words.lead}</p>
      {open.length > 0 && (
        <ul className={styles.columns}>
          {open.length > 1 && (
            <Row
              name={<strong>{words.forAll}</strong>}
              hint={rules.size === 1 && same ? wordIn(ruleHints[same], locale) : null}
              isForAll
            >
              {(id) => (
                <select
                  id={id}
                  aria-label={words.forAll}
                  value={rules.size === 1 ? same : ''}
                  onChange={(event) => {
                    const rule = common.find((it) => it === event.currentTarget.value);
                    if (rule) choose(open, rule);
                  }}
                >
                  {rules.size !== 1 && <option value="">{words.perColumn}</option>}
                  {common.map((rule) => (
                    <option key={rule} value={rule}>
                      {wordIn(ruleNames[rule], locale)}
                    </option>
                  ))}
                </select>
              )}
            </Row>
          )}
          {open.map((column) => {
            const { index, header, table, field, custom, collision } = column;
            const rule = ruleOf(column);
            const named = custom ? header : fieldName(table, field, locale);
            return (
              <Row
                key={index}
                name={
                  <>
                    <strong>{header}</strong>
                    {named !== header && <span>{named}</span>}
                  </>
                }
                // Said once, where it is the same for all.
                hint={rules.size > 1 || open.length === 1 ? wordIn(ruleHints[rule], locale) : null}
                isChosen={rule !== defaultCollision(table)}
              >
                {(id) => (
                  <select
                    id={id}
                    aria-label={words.ruleOf(header)}
                    value={rule}
                    onChange={(event) => {
                      const next = collision.choices.find((it) => it === event.currentTarget.value);
                      if (next) choose([column], next);
                    }}
                  >
                    {collision.choices.map((it) => {
                      const name = wordIn(ruleNames[it], locale);
                      return (
                        <option key={it} value={it}>
                          {it === defaultCollision(table) ? words.usual(name) : name}
                        </option>
                      );
                    })}
                  </select>
                )}
              </Row>
            );
          })}
        </ul>
      )}
      {keys.length > 0 && <p className={styles.apart}>{words.keys(headers(keys))}</p>}
      {added.length > 0 && <p className={styles.apart}>{words.added(headers(added))}</p>}
    </div>
  );
}

interface RowProps {
  readonly name: ReactNode;
  readonly hint: string | null;
  readonly isChosen?: boolean;
  readonly isForAll?: boolean;
  readonly children: (id: string) => ReactNode;
}

function Row({ name, hint, isChosen = false, isForAll = false, children }: RowProps) {
  const id = useId();
  return (
    <li
      className={styles.column}
      data-chosen={isChosen}
      {...(isForAll ? { 'data-all': true } : {})}
    >
      <div className={styles.name}>{name}</div>
      {children(id)}
      <div className={styles.hint}>{hint}</div>
    </li>
  );
}
