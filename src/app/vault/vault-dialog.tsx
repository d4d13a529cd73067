import { useEffect, useId, useRef, type ReactNode } from 'react';
import styles from './vault.module.css';

/** A question of the vault. The browser's own dialog: it keeps the focus and hears Escape. */
export function VaultDialog({
  title,
  lead,
  onClose,
  children,
}: {
  readonly title: string;
  readonly lead?: string;
  /** null: it cannot be left now. */
  readonly onClose: (() => void) | null;
  readonly children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
    >
      <h2 id={id} className={styles.dialogTitle}>
        {title}
      </h2>
      {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      {children}
    </dialog>
  );
}
