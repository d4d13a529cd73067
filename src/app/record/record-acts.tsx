import { Button } from '@mantine/core';
import { IconPencil, IconReceipt, IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useWorkspace } from '#app/workspace.ts';
import { lazyPart } from '#ui/lazy-part.tsx';
import { useText } from '#ui/words/locale-context.tsx';
import type { RecordKind } from './record-fields.ts';
import { recordText } from './record-text.ts';

const RecordDialog = lazyPart(async () => (await import('./record-dialog.tsx')).RecordDialog);

interface RecordActsProps {
  /** Whom the acts are about; null: somebody new is added. */
  readonly person: { readonly id: number; readonly name: string } | null;
}

const ICONS = { add: IconUserPlus, edit: IconPencil, order: IconReceipt };

/** Buttons that open a form. The demo shop takes no records, nor does a tab that only reads. */
export function RecordActs({ person }: RecordActsProps) {
  const words = useText(recordText);
  const canWrite = useWorkspace(({ view }) => view?.isWriter === true && !view.isDemo);
  const [open, setOpen] = useState<RecordKind | null>(null);
  if (!canWrite) return null;
  const names = { add: words.addCustomer, edit: words.edit, order: words.addOrder };
  const kinds: readonly RecordKind[] = person === null ? ['add'] : ['edit', 'order'];
  return (
    <>
      {kinds.map((kind) => {
        const Icon = ICONS[kind];
        return (
          <Button
            key={kind}
            size="compact-md"
            variant="default"
            leftSection={<Icon size={17} stroke={1.7} aria-hidden />}
            data-record={kind}
            onClick={() => setOpen(kind)}
          >
            {names[kind]}
          </Button>
        );
      })}
      {open !== null && (
        <RecordDialog waiting={null} kind={open} person={person} onClose={() => setOpen(null)} />
      )}
    </>
  );
}
