import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { kitText } from '#ui/words/kit-text.ts';
import { useText } from '#ui/words/locale-context.tsx';
import styles from './drop-zone.module.css';

export interface DropZoneProps {
  readonly title: string;
  /** Above the title; default a file. */
  readonly picture?: ReactNode;
  readonly children?: ReactNode;
  /** Extensions offered by the file dialog, e.g. `.csv,.txt`; dropped files are not filtered. */
  readonly accept?: string;
  readonly buttonLabel?: string;
  readonly isBusy?: boolean;
  /** Further ways, beside the button. */
  readonly acts?: ReactNode;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A place to drop files on, with a button that says the same. Drops are caught by {@link PageDrop}. */
export function DropZone(props: DropZoneProps) {
  const { title, picture, children, accept, buttonLabel, isBusy = false, acts, onFiles } = props;
  const words = useText(kitText);
  return (
    <div className={styles.zone}>
      {picture ?? (
        <span className={styles.icon} aria-hidden="true">
          <IconFileImport size={28} stroke={1.5} />
        </span>
      )}
      <p className={styles.title}>{title}</p>
      {children !== undefined && <div className={styles.body}>{children}</div>}
      <div className={styles.acts}>
        <FilePick
          label={buttonLabel ?? words.chooseFiles}
          size="md"
          isBusy={isBusy}
          onFiles={onFiles}
          {...(accept === undefined ? {} : { accept })}
        />
        {acts}
      </div>
    </div>
  );
}

export interface FilePickProps {
  readonly label: string;
  readonly accept?: string;
  readonly size?: 'sm' | 'md';
  readonly look?: 'filled' | 'default';
  readonly isBusy?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** The button that opens the file dialog; several files at once. */
export function FilePick(props: FilePickProps) {
  const { label, accept, size = 'sm', look = 'filled', isBusy = false, onFiles } = props;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size={size} variant={look} loading={isBusy} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        tabIndex={-1}
        accept={accept}
        aria-label={label}
        data-role="file-input"
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}

export interface PageDropProps {
  /** Null while files cannot be taken: the page then refuses them instead of opening them. */
  readonly onFiles: ((files: readonly File[]) => void) | null;
}

/** Files may be let go anywhere on the page; mounted once. Folders are opened one level deep. */
export function PageDrop({ onFiles }: PageDropProps) {
  const words = useText(kitText);
  const [isOver, setOver] = useState(false);
  const handler = useRef(onFiles);
  useEffect(() => {
    handler.current = onFiles;
  }, [onFiles]);

  useEffect(() => {
    let depth = 0;
    const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const enter = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      depth += 1;
      setOver(handler.current !== null);
    };
    const leave = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    };
    const over = (event: DragEvent) => {
      if (!carriesFiles(event) || event.dataTransfer === null) return;
      // Without this the browser would leave the app and show the file itself.
      event.preventDefault();
      event.dataTransfer.dropEffect = handler.current === null ? 'none' : 'copy';
      // Files may hang over the page before it is able to take them.
      setOver(handler.current !== null);
    };
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event) || event.dataTransfer === null) return;
      event.preventDefault();
      depth = 0;
      setOver(false);
      const onDropped = handler.current;
      if (onDropped === null) return;
      void readDropped(event.dataTransfer).then((files) => {
        if (files.length > 0) onDropped(files);
      });
    };
    window.addEventListener('dragenter', enter);
    window.addEventListener('dragleave', leave);
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragenter', enter);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, []);

  if (!isOver) return null;
  return (
    <div className={styles.overlay}>
      <div className={styles.target}>
        <IconFileImport size={40} stroke={1.4} aria-hidden />
        <p className={styles.title}>{words.dropHere}</p>
        <p className={styles.body}>{words.dropSafe}</p>
      </div>
    </div>
  );
}

/** The transfer is emptied when the event ends, so everything is taken out of it at once. */
async function readDropped(transfer: DataTransfer): Promise<File[]> {
  const entries = [...transfer.items]
    .filter((item) => item.kind === 'file')
    .map((item) => ({ file: item.getAsFile(), entry: item.webkitGetAsEntry?.() ?? null }));
  const plain = [...transfer.files];
  if (entries.length === 0) return plain;
  const found = await Promise.all(
    entries.map(async ({ file, entry }) => {
      if (entry?.isDirectory) return readFolder(entry as FileSystemDirectoryEntry);
      return file === null ? [] : [file];
    }),
  );
  return found.flat();
}

async function readFolder(folder: FileSystemDirectoryEntry): Promise<File[]> {
  const reader = folder.createReader();
  const files: File[] = [];
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (batch.length === 0) return files;
    for (const entry of batch) {
      if (!entry.isFile || entry.name.startsWith('.')) continue;
      const file = await new Promise<File | null>((resolve) =>
        (entry as FileSystemFileEntry).file(resolve, () => resolve(null)),
      );
      if (file !== null) files.push(file);
    }
  }
}
