import { IconColumns3 } from '@tabler/icons-react';
import { kitText } from './kit-text.ts';
import { useText } from './locale-context.tsx';
import { PopButton, PopChoice } from './pop-button.tsx';

export interface ColumnChooserProps {
  readonly columns: readonly { readonly id: string; readonly header: string }[];
  readonly hidden: ReadonlySet<string>;
  readonly onChange: (hidden: ReadonlySet<string>) => void;
}

/** Which columns of a DataTable are shown. The first one always is: it names the row. */
export function ColumnChooser({ columns, hidden, onChange }: ColumnChooserProps) {
  const words = useText(kitText);
  return (
    <PopButton
      label={words.columns}
      face={
        <>
          <IconColumns3 size={18} stroke={1.6} aria-hidden /> {words.columns}
        </>
      }
    >
      {() =>
        columns.slice(1).map(({ id, header }) => (
          <PopChoice
            key={id}
            isChosen={!hidden.has(id)}
            onChoose={() => {
              const next = new Set(hidden);
              if (!next.delete(id)) next.add(id);
              onChange(next);
            }}
          >
            {header}
          </PopChoice>
        ))
      }
    </PopButton>
  );
}
