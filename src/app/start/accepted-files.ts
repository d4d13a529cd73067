/** What the file dialog offers; files dropped are looked at whatever they are called. */
export const ACCEPTED_FILES =
  '.csv,.tsv,.tab,.txt,.xlsx,.xlsm,.xltx,.xlsb,.xls,.xlt,.et,.ett,.ods,.xml,.htm,.html,.mht,.mhtml,' +
  '.json,.jsonl,.ndjson,.parquet,.zip,.gz,.zst';
