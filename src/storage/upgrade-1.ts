/**
 * Format 1 to 2: what was plain in rows becomes one sealed blob a row, sizes are counted, the trash and
 * the history begin empty. Format 1 was never encrypted, so nothing here waits for anything but the
 * database; chunks stay as they are. Workspaces of any other format are left untouched.
 */
import type { Transaction } from 'dexie';
import type { BatchMeta } from '#domain/batch.ts';
import type { EncodedChunk, EncodedColumn, EncodedDictionary } from '#domain/chunk.ts';
import type { Sensitivity } from '#domain/tables.ts';
import type { HistoryRow } from './database.ts';
import { pack } from './packed.ts';

interface OldWorkspace {
  readonly id: string;
  readonly format?: number;
  readonly zone: string;
  readonly createdAt: number;
  readonly revision: number;
  readonly head: readonly string[];
}

interface OldBatch {
  readonly workspace: string;
  readonly id: string;
  readonly meta: BatchMeta;
}

interface OldColumn {
  readonly workspace: string;
  readonly batch: string;
  readonly column: number;
  readonly sensitivity: Sensitivity;
  readonly scheme: string;
  readonly head: Omit<EncodedColumn, 'chunks' | 'dictionary'>;
  readonly dictionary: Omit<EncodedDictionary, 'bytes'> | null;
  readonly parts: readonly Omit<EncodedChunk, 'bytes'>[];
}

interface OldDecision {
  readonly workspace: string;
  readonly name: string;
  readonly value: unknown;
}

/** The imports that count as acts of the history: each raised the revision, so there are numbers for all. */
function importActs(workspace: OldWorkspace, batches: readonly OldBatch[]): HistoryRow[] {
  const imports = new Map<string, BatchMeta[]>();
  for (const id of workspace.head) {
    const meta = batches.find((own) => own.workspace === workspace.id && own.id === id)?.meta;
    if (meta) imports.set(meta.importId, [...(imports.get(meta.importId) ?? []), meta]);
  }
  return [...imports.values()].map((metas, at) => ({
    workspace: workspace.id,
    revision: at + 1,
    at: metas[0]!.importedAt,
    sealed: pack({
      told: {
        kind: 'import',
        files: metas.map(({ fileName }) => fileName),
        rows: metas.reduce((sum, { rows }) => sum + rows.new + rows.changed, 0),
        newPeople: null,
        newOrders: null,
        isDemo: metas[0]!.importId.startsWith('demo-'),
      },
      before: {},
      after: { head: Object.fromEntries(metas.map(({ id }) => [JSON.stringify([id]), true])) },
    }),
  }));
}

export async function upgradeFrom1(transaction: Transaction): Promise<void> {
  const workspaces = transaction.table<OldWorkspace>('workspaces');
  const rows = (await workspaces.toArray()).filter(({ format }) => format === 1);
  const known = new Map(rows.map((row) => [row.id, row]));
  const ofKnown = ({ workspace }: { readonly workspace: string }): boolean => known.has(workspace);

  const sizes = new Map<string, number>();
  await transaction
    .table<{ workspace: string; batch: string; column: number; bytes: ArrayBuffer }>('chunks')
    .each(({ workspace, batch, column, bytes }) => {
      const key = `${workspace} ${batch} ${column}`;
      sizes.set(key, (sizes.get(key) ?? 0) + bytes.byteLength);
    });

  const columns = await transaction.table<OldColumn>('columns').filter(ofKnown).toArray();
  await transaction.table('columns').bulkPut(
    columns.map(({ workspace, batch, column, scheme, ...details }) => ({
      workspace,
      batch,
      column,
      scheme,
      format: details.head.format,
      bytes: sizes.get(`${workspace} ${batch} ${column}`) ?? 0,
      sealed: pack(details),
    })),
  );
  const batches = await transaction.table<OldBatch>('batches').filter(ofKnown).toArray();
  await transaction.table('batches').bulkPut(
    batches.map(({ workspace, id, meta }) => ({
      workspace,
      id,
      revision: 0,
      place: known.get(workspace)!.head.indexOf(id),
      sealed: pack(meta),
    })),
  );
  const decisions = await transaction.table<OldDecision>('decisions').filter(ofKnown).toArray();
  await transaction.table('decisions').bulkPut(
    decisions.map(({ workspace, name, value }) => ({
      workspace,
      name,
      revision: known.get(workspace)!.revision,
      sealed: pack(value),
    })),
  );
  await transaction.table('history').bulkPut(rows.flatMap((row) => importActs(row, batches)));
  await workspaces.bulkPut(
    rows.map((row) => ({
      ...row,
      format: 2,
      openedAt: row.createdAt,
      trash: [],
      sealed: pack({ name: null }),
    })),
  );
}
