import type { Opened, SheetSource } from '#ingest/sheet-source.ts';
export function openParquet(blob: Blob): Promise<Opened<SheetSource>> {
  return Promise.resolve({
    status: 'refused',
    refusal: { code: 'corrupt', detail: String(blob.size) },
  });
}
