/** Where a backup is written to: a file that a person chose, a file in a folder, or a download in parts. */

/** The file, once it is whole. A sink that was not closed leaves nothing of its own. */
export interface BackupSink {
  write(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  close(): Promise<Blob>;
  abort(): Promise<void>;
}

/** Each part is handed to the browser at once, which may keep it on the disk: never one great buffer. */
export function blobSink(): BackupSink {
  const parts: Blob[] = [];
  return {
    write: async (bytes) => void parts.push(new Blob([bytes])),
    close: async () => new Blob(parts, { type: 'application/octet-stream' }),
    abort: async () => void parts.splice(0),
  };
}

/** The browser writes beside the file and puts it in its place when it is closed. */
export async function fileSink(handle: FileSystemFileHandle): Promise<BackupSink> {
  const writable = await handle.createWritable();
  return {
    write: (bytes) => writable.write(bytes),
    close: async () => {
      await writable.close();
      return handle.getFile();
    },
    abort: async () => {
      await writable.abort().catch(() => undefined);
    },
  };
}
