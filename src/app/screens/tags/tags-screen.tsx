import { useLocation } from 'wouter';
import type { TagSummary, TagsSummary } from '#analyses/tags/analysis.ts';
import { useOpenPeople } from '#app/people/open-people.ts';
import { shareText } from '#app/people/share-text.ts';
import { unlocksOf } from '#app/people/unlock-words.ts';
import { LongWait } from '#app/long-wait.tsx';
import { linkTo } from '#app/routes.ts';
import { Unanswered } from '#app/shell/unanswered.tsx';
import { answerOf, useCall } from '#app/asking/use-call.ts';
import { DIMENSION_LABELS } from '#domain/dimensions.ts';
import { wordIn } from '#domain/locale.ts';
import { BarList } from '#ui/charts/bar-list.tsx';
import { Hint } from '#ui/hint.tsx';
import { useFormats, useLocale, useText } from '#ui/words/locale-context.tsx';
import { Section } from '#ui/section.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { TextButton } from '#ui/text-button.tsx';
import { Turn } from '#ui/turns.tsx';
import {
  isWaiting,
  tagMeaning,
  tagName,
  tagsByDimension,
  tagValue,
} from '#app/people/tag-facts.ts';
import { tagsText } from './text.ts';
import styles from './tags.module.css';

/** What can be said of customers in a word, over the fifteen dimensions. */
export function TagsScreen() {
  const words = useText(tagsText);
  const formats = useFormats();
  const state = useCall('result.tags', {});
  const outcome = answerOf(state);
  if (state.status === 'failed') {
    return <Unanswered title={words.failedTitle} />;
  }
  const summary = outcome?.status === 'done' ? outcome.summary : null;
  return (
    <Section
      kind="page"
      title={words.title}
      lead={
        summary === null ? (
          <Skeleton width="320px" />
        ) : (
          words.lead(
            formats.integer(summary.tags.filter((tag) => !isWaiting(tag)).length),
            formats.integer(summary.tags.length),
          )
        )
      }
    >
      {summary === null ? (
        <>
          <LongWait />
          <Skeleton height="360px" label={words.computing} />
        </>
      ) : (
        <Dimensions summary={summary} />
      )}
    </Section>
  );
}

function Dimensions({ summary }: { readonly summary: TagsSummary }) {
  const words = useText(tagsText);
  const formats = useFormats();
  const locale = useLocale();
  const [, go] = useLocation();
  const dimensions = tagsByDimension(summary.tags);
  const told = dimensions.filter(({ tags }) => tags.some((tag) => !isWaiting(tag)));
  const waiting = dimensions.flatMap(({ tags }) => tags.filter(isWaiting));
  const without = dimensions.filter(({ tags }) => tags.length === 0);
  return (
    <div className={styles.screen}>
      <nav className={styles.jump} aria-label={words.jump} data-print="no">
        {told.map(({ dimension, tags }) => (
          <button
            key={dimension}
            type="button"
            onClick={() => {
              const head = document.getElementById(`dimension-${dimension}`);
              head?.scrollIntoView({ block: 'start' });
              head?.focus({ preventScroll: true });
            }}
          >
            {wordIn(DIMENSION_LABELS[dimension], locale)}
            <span>{formats.integer(tags.filter((tag) => !isWaiting(tag)).length)}</span>
          </button>
        ))}
      </nav>
      <div className={styles.dimensions}>
        {told.map(({ dimension, tags }) => {
          const known = tags.filter((tag) => !isWaiting(tag));
          const height = known.reduce((sum, tag) => sum + heightOf(tag), 30);
          return (
            <section
              key={dimension}
              className={styles.card}
              aria-labelledby={`dimension-${dimension}`}
            >
              <Turn place={<div style={{ height }} />}>
                <h2 id={`dimension-${dimension}`} tabIndex={-1} className={styles.dimension}>
                  {wordIn(DIMENSION_LABELS[dimension], locale)}
                </h2>
                {known.map((tag) => (
                  <TagEntry
                    key={tag.id}
                    tag={tag}
                    everyone={summary.people}
                    onMore={() => go(`/tags/${tag.id}`)}
                  />
                ))}
              </Turn>
            </section>
          );
        })}
      </div>
      {waiting.length > 0 && (
        <section aria-labelledby="tags-waiting">
          <h2 id="tags-waiting" className={styles.waitingHead}>
            {words.waiting(formats.integer(waiting.length))}
          </h2>
          <ul className={styles.waiting}>
            {waiting.map((tag) => (
              <WaitingTag key={tag.id} tag={tag} />
            ))}
          </ul>
        </section>
      )}
      {without.length > 0 && (
        <p className={styles.quiet}>
          {words.noTags(
            formats.list(
              without.map(({ dimension }) => wordIn(DIMENSION_LABELS[dimension], locale)),
            ),
          )}
        </p>
      )}
    </div>
  );
}

const SHOWN_VALUES = 4;

/** Pixels that an entry will take, near enough for nothing to move. */
function heightOf({ values, valueCount }: TagSummary): number {
  const bars = Math.max(1, Math.min(values.length, SHOWN_VALUES));
  return 58 + 30 * bars + (valueCount > SHOWN_VALUES ? 28 : 0);
}

interface TagEntryProps {
  readonly tag: TagSummary;
  readonly everyone: number;
  readonly onMore: () => void;
}

function TagEntry({ tag, everyone, onMore }: TagEntryProps) {
  const words = useText(tagsText);
  const formats = useFormats();
  const locale = useLocale();
  const openPeople = useOpenPeople();
  const name = tagName(tag.id, locale);
  const share = everyone > 0 ? tag.people / everyone : 0;
  const rest = tag.valueCount - SHOWN_VALUES;
  return (
    <article className={styles.entry} aria-label={name}>
      <h3 className={styles.name}>
        <a href={linkTo(`/tags/${tag.id}`)}>{name}</a>
        <Hint explains={tagMeaning(tag.id, locale)} label={name} />
        <span className={styles.known}>
          {words.known(shareText(share, formats), formats.integer(tag.people))}
        </span>
      </h3>
      <div
        className={styles.coverage}
        role="img"
        aria-label={words.coverageOf(name, shareText(share, formats))}
      >
        <span style={{ width: `${100 * share}%` }} />
      </div>
      {tag.values.length === 0 ? (
        <p className={styles.quiet}>{words.nobody}</p>
      ) : (
        <BarList
          label={words.valuesOf(name)}
          max={tag.people}
          items={tag.values.slice(0, SHOWN_VALUES).map(({ value, count }) => ({
            id: value,
            label: <span className={styles.value}>{tagValue(tag.id, value, locale)}</span>,
            value: count,
            text: words.people(count, formats.integer(count)),
          }))}
          onOpen={(value) =>
            openPeople({ filters: [{ column: `tags.${tag.id}`, oneOf: [value] }] })
          }
        />
      )}
      {rest > 0 && (
        <TextButton onClick={onMore}>{words.moreValues(formats.integer(rest))}</TextButton>
      )}
    </article>
  );
}

function WaitingTag({ tag }: { readonly tag: TagSummary }) {
  const words = useText(tagsText);
  const locale = useLocale();
  return (
    <li>
      <a href={linkTo(`/tags/${tag.id}`)}>{tagName(tag.id, locale)}</a>
      <span className={styles.unlock}>
        {unlocksOf(tag.unknown, locale).map(({ what, where }) => (
          <span key={what + where}>
            {words.needs} {what} · {where}
          </span>
        ))}
      </span>
    </li>
  );
}
