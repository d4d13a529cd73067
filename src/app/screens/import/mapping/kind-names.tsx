import type { TableKind } from '#domain/tables.ts';
import { useLocale, useText } from '#ui/words/locale-context.tsx';
import { importText } from '#app/screens/import/import-text.ts';
import { kindNames } from './field-words.ts';
import styles from './kind-names.module.css';

/** What a file is about, in words. */
export function KindNames({ kinds }: { readonly kinds: readonly TableKind[] }) {
  const locale = useLocale();
  const words = useText(importText);
  if (kinds.every((kind) => kind === 'other')) return <span>{words.keptAsIs}</span>;
  const known = kinds.filter((kind) => kind !== 'other');
  return (
    <span className={styles.kinds}>
      {kindNames(known, locale).map((name) => (
        <span key={name} className={styles.kind}>
          {name}
        </span>
      ))}
    </span>
  );
}
