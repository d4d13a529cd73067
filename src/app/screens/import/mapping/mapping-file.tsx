import { Button } from '@mantine/core';
import { IconDownload, IconUpload } from '@tabler/icons-react';
import { useRef } from 'react';
import { readMappingFile, writeMappingFile } from '#domain/mapping-file.ts';
import { correctFile } from '#app/import-session.ts';
import { useText } from '#ui/words/locale-context.tsx';
import { saveFile } from '#ui/save-file.ts';
import { showToast } from '#ui/toast.ts';
import type { StagedFileView } from '#worker/protocol/import.ts';
import { detailsText } from '#app/screens/import/reading/details-text.ts';
import styles from './mapping-file.module.css';

/** More is no file of column choices. */
const LARGEST_BYTES = 4 * 1024 * 1024;

/** What the columns of a file are taken for, as a file of its own: to keep, and for another device. */
export function MappingFile({ file }: { readonly file: StagedFileView }) {
  const words = useText(detailsText);
  const picker = useRef<HTMLInputElement>(null);
  const own = file.columns.filter(({ isOutside }) => !isOutside);
  const headers = own.map(({ header }) => header);

  const save = () => {
    const text = writeMappingFile(
      headers,
      own.map(({ table, field, custom }) => ({ table, field: custom ? null : field })),
    );
    saveFile(new Blob([text], { type: 'application/json' }), `${file.name}.columns.json`);
  };

  const load = async (chosen: File) => {
    const said =
      chosen.size <= LARGEST_BYTES ? readMappingFile(await chosen.text(), headers) : null;
    if (said === null) {
      showToast(words.columnsNotLoaded, { tone: 'error' });
      return;
    }
    const columns = Object.fromEntries([...said].map(([at, field]) => [own[at]!.index, field]));
    correctFile(file.batch, { columns });
    showToast(words.columnsLoaded(said.size));
  };

  return (
    <div className={styles.mappingFile}>
      <div className={styles.buttons}>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconDownload size={16} stroke={1.7} aria-hidden />}
          onClick={save}
        >
          {words.saveColumns}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconUpload size={16} stroke={1.7} aria-hidden />}
          onClick={() => picker.current?.click()}
        >
          {words.loadColumns}
        </Button>
        <input
          ref={picker}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label={words.loadColumns}
          onChange={({ currentTarget }) => {
            const chosen = currentTarget.files?.[0];
            currentTarget.value = '';
            if (chosen) void load(chosen);
          }}
        />
      </div>
      <p className={styles.hint}>{words.columnsFileHint}</p>
    </div>
  );
}
