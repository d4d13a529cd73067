/** All that only files need: loaded when the first one comes, or while nobody waits for anything. */
export { rehearseFirst, rehearseLater } from '#worker/answering/rehearsal.ts';
export { cleanCsv } from '#ingest/dialect/clean-csv.ts';
export { recordsLeftOut } from '#ingest/described-file.ts';
export { openDrop, openHere } from './drop-files.ts';
export { batchRowTexts, rejectedRows } from './staged-rows.ts';
export { StagedImport } from './staging.ts';
