import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import { discardImport } from '#app/import-session.ts';
import { useText } from '#ui/words/locale-context.tsx';
import { importText } from './import-text.ts';

/** Cancel, back to where there is nothing under way. */
export function CancelImport() {
  const words = useText(importText);
  const [, navigate] = useLocation();
  return (
    <Button
      size="md"
      variant="default"
      onClick={() => {
        discardImport();
        navigate('/');
      }}
    >
      {words.cancel}
    </Button>
  );
}
