import { useState, type ReactNode } from 'react';
import { useFormats } from './words/locale-context.tsx';
import { TextButton } from './text-button.tsx';

export interface FirstShownProps<Item> {
  readonly items: readonly Item[];
  /** So many are there at first. */
  readonly first: number;
  /** The press that brings the rest, of so many: `count` is their number as it is written. */
  readonly more: (rest: number, count: string) => string;
  readonly children: (shown: readonly Item[]) => ReactNode;
}

/** The first of a list, and the rest behind one press. */
export function FirstShown<Item>({ items, first, more, children }: FirstShownProps<Item>) {
  const formats = useFormats();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? items : items.slice(0, first);
  const rest = items.length - shown.length;
  return (
    <>
      {children(shown)}
      {rest > 0 && (
        <TextButton look="box" onClick={() => setWhole(true)}>
          {more(rest, formats.integer(rest))}
        </TextButton>
      )}
    </>
  );
}
