import { IconSearch, IconX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useText } from '#ui/words/locale-context.tsx';
import { TextField } from '#ui/text-field.tsx';
import { customersText } from './text.ts';
import styles from './customers.module.css';

const TYPING_MILLIS = 250;

interface SearchBoxProps {
  readonly search: string;
  readonly onSearch: (search: string) => void;
}

/** Finds people while one types, after a short rest. */
export function SearchBox({ search, onSearch }: SearchBoxProps) {
  const words = useText(customersText);
  const [typed, setTyped] = useState(search);
  const [asked, setAsked] = useState(search);
  // Cleared or set from elsewhere: the box follows.
  if (search !== asked) {
    setAsked(search);
    setTyped(search);
  }
  useEffect(() => {
    if (typed === search) return undefined;
    const timer = setTimeout(() => {
      setAsked(typed);
      onSearch(typed);
    }, TYPING_MILLIS);
    return () => clearTimeout(timer);
  }, [typed, search, onSearch]);
  return (
    <div className={styles.search}>
      <TextField
        type="search"
        label={words.search}
        showsLabel={false}
        placeholder={words.search}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        start={<IconSearch size={17} stroke={1.6} aria-hidden />}
        end={
          typed === '' ? undefined : (
            <button
              type="button"
              className={styles.clear}
              aria-label={words.clearSearch}
              onClick={() => setTyped('')}
            >
              <IconX size={16} aria-hidden />
            </button>
          )
        }
        onChange={setTyped}
      />
    </div>
  );
}
