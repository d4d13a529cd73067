import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Dialog } from './dialog.tsx';
import styles from './confirm-dialog.module.css';

export interface ConfirmDialogProps {
  readonly title: string;
  /** What will happen, in numbers. */
  readonly children: ReactNode;
  readonly confirmLabel: string;
  readonly cancelLabel: string;
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks before something is taken away. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, children, confirmLabel, cancelLabel, isBusy, onConfirm, onCancel } = props;
  return (
    <Dialog title={title} onClose={isBusy ? null : onCancel}>
      <div className={styles.body}>{children}</div>
      <div className={styles.actions}>
        <Button variant="default" disabled={isBusy} onClick={onCancel}>
          {cancelLabel}
        </Button>
        <Button color="red" loading={isBusy} data-role="confirm" onClick={onConfirm}>
          {confirmLabel}
        </Button>
      </div>
    </Dialog>
  );
}
