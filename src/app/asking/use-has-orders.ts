import type { TableKind } from '#domain/tables.ts';
import { answerOf, useCall } from './use-call.ts';

const ORDERS: ReadonlySet<TableKind> = new Set(['orders', 'orderLines']);

/** Whether any file holds orders; taken to be so until the list of files is known. */
export function useHasOrders(): boolean {
  return useHasTable(ORDERS) ?? true;
}

/** Whether any file holds one of these tables; null until the list of files is known. */
function useHasTable(tables: ReadonlySet<TableKind>): boolean | null {
  const imports = answerOf(useCall('import.list', null));
  if (imports === null) return null;
  return imports.some(({ batches }) =>
    batches.some(({ kinds }) => kinds.some((kind) => tables.has(kind))),
  );
}

/** Tables whose money is shown beside people. */
const OF_MONEY: ReadonlySet<TableKind> = new Set([...ORDERS, 'contracts', 'opportunities']);

/** Whether any money is shown that has a currency: of orders, contracts or deals, or held by customers; null until known. */
export function useHasMoney(): boolean | null {
  const isTold = useHasTable(OF_MONEY);
  const columns = answerOf(useCall('people.columns', isTold === false ? null : undefined));
  if (isTold !== false || columns === null) return isTold || null;
  return columns.some(({ id, kind }) => kind === 'money' && id.startsWith('customers.'));
}
