/** A list of people as a file: the query and its columns go to the data worker, the file to the downloads. */
import { dataClient } from '#app/asking/data-client.ts';
import { saveFile } from '#ui/save-file.ts';
import type { ExportColumn, PeopleExport, PeopleQuery } from '#worker/protocol/people.ts';
import type { NamedColumn } from './people-columns.ts';

export type PeopleFileFormat = PeopleExport['format'];

/** In the order offered: a shop owner opens the first. */
export const PEOPLE_FILE_FORMATS = ['xlsx', 'csv'] as const satisfies readonly PeopleFileFormat[];

export interface PeopleFile {
  readonly query: PeopleQuery;
  readonly format: PeopleFileFormat;
  readonly columns: readonly ExportColumn[];
  /** Name of the file and of its sheet, in the reader's language. */
  readonly title: string;
  /** Put behind the title in the file's name. */
  readonly ending?: string;
}

export async function savePeople(file: PeopleFile): Promise<void> {
  const { query, format, columns, title, ending = '' } = file;
  const blob = await dataClient.call('people.export', { query, format, columns, sheet: title });
  saveFile(blob, `${title}${ending}.${format}`);
}

export function toExport({ id, label, codes }: NamedColumn): ExportColumn {
  return { id, header: label, ...(codes === null ? {} : { words: codes }) };
}
