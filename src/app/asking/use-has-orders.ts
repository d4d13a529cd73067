import { answerOf, useCall } from './use-call.ts';

/** Whether any file holds orders; taken to be so until the list of files is known. */
export function useHasOrders(): boolean {
  const imports = answerOf(useCall('import.list', null));
  return (
    imports === null ||
    imports.some(({ batches }) =>
      batches.some(({ kinds }) => kinds.includes('orders') || kinds.includes('orderLines')),
    )
  );
}
