import { DIMENSION_LABELS, DIMENSIONS, type Dimension } from '#domain/dimensions.ts';
import { wordIn } from '#domain/locale.ts';
import { useFormats, useLocale, useText } from '#ui/words/locale-context.tsx';
import { Section } from '#ui/section.tsx';
import type { PersonView } from '#worker/protocol/people.ts';
import { dimensionText, fillWords } from './dimension-text.ts';
import styles from './customer.module.css';

/** Told of the shop and so of everyone in it. */
const OF_THE_SHOP: ReadonlySet<Dimension> = new Set(['supplyChain', 'competitors', 'market']);

export interface DimensionMeterProps {
  readonly dimensions: PersonView['dimensions'];
  readonly keptOnly: PersonView['keptOnly'];
}

/** The fifteen dimensions: which are known of this person, and which file would fill the rest. */
export function DimensionMeter({ dimensions, keptOnly }: DimensionMeterProps) {
  const words = useText(dimensionText);
  const formats = useFormats();
  const locale = useLocale();
  const known = DIMENSIONS.filter((own) => dimensions[own] > 0 && !keptOnly.includes(own));
  const missing = DIMENSIONS.filter((own) => dimensions[own] === 0);
  return (
    <Section
      kind="card"
      title={words.title}
      lead={[
        words.lead(known.length, formats.integer(known.length), formats.integer(DIMENSIONS.length)),
        ...(keptOnly.length > 0
          ? [words.kept(keptOnly.length, formats.integer(keptOnly.length))]
          : []),
      ].join('')}
    >
      <ul className={styles.meter}>
        {known.map((dimension) => (
          <li key={dimension}>
            <span>{wordIn(DIMENSION_LABELS[dimension], locale)}</span>
            {OF_THE_SHOP.has(dimension) && <small>{words.ofShop}</small>}
          </li>
        ))}
        {keptOnly.map((dimension) => (
          <li key={dimension} data-kept>
            <span>{wordIn(DIMENSION_LABELS[dimension], locale)}</span>
            <small>{words.keptOnly}</small>
          </li>
        ))}
      </ul>
      {missing.length > 0 && (
        <details className={styles.fills} data-print="no">
          <summary>{words.missing(missing.length, formats.integer(missing.length))}</summary>
          <dl>
            {missing.map((dimension) => (
              <div key={dimension}>
                <dt>{wordIn(DIMENSION_LABELS[dimension], locale)}</dt>
                <dd>
                  {wordIn(fillWords[dimension].what, locale)}
                  <small>{wordIn(fillWords[dimension].where, locale)}</small>
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </Section>
  );
}
