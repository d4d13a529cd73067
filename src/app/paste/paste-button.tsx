import { Button } from '@mantine/core';
import { IconClipboardText } from '@tabler/icons-react';
import { useState } from 'react';
import { lazyPart } from '#ui/lazy-part.tsx';
import { useLocale, useText } from '#ui/words/locale-context.tsx';
import { pasteText } from './paste-text.ts';

const PasteDialog = lazyPart(async () => (await import('./paste-dialog.tsx')).PasteDialog);

export interface PasteButtonProps {
  readonly size?: 'sm' | 'md';
  readonly onFiles: (files: readonly File[]) => void;
}

/** For hands without Ctrl+V: reads the clipboard, and opens a box to paste into where that is not allowed. */
export function PasteButton({ size = 'sm', onFiles }: PasteButtonProps) {
  const words = useText(pasteText);
  const locale = useLocale();
  const [isOpen, setOpen] = useState(false);
  const paste = async () => {
    const held = await readClipboard();
    const { pastedTable } = await import('./pasted-table.ts');
    const file = held === null ? null : pastedTable(held, locale);
    if (file === null) setOpen(true);
    else onFiles([file]);
  };
  return (
    <>
      <Button
        size={size}
        variant="default"
        leftSection={<IconClipboardText size={17} stroke={1.7} aria-hidden />}
        data-role="paste"
        onClick={() => void paste()}
      >
        {words.paste}
      </Button>
      {isOpen && (
        <PasteDialog
          waiting={null}
          onClose={() => setOpen(false)}
          onFile={(file) => {
            setOpen(false);
            onFiles([file]);
          }}
        />
      )}
    </>
  );
}

/** Null where the browser does not let a page read it, or nobody allowed it. */
async function readClipboard(): Promise<{ text: string; html: string } | null> {
  try {
    const [item] = await navigator.clipboard.read();
    const told = async (type: string): Promise<string> =>
      item?.types.includes(type) ? (await item.getType(type)).text() : '';
    return { text: await told('text/plain'), html: await told('text/html') };
  } catch {
    return null;
  }
}
