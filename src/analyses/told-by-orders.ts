/** Columns of people that orders alone tell: in a shop without any they are empty, not low. */
import type { AnalysisInput } from '#engine/analysis.ts';

const BY_ORDERS =
  /^(?:profile\.(?!age$|province$|city$|district$)|rfm\.|lifecycle\.|churn\.|habits\.)/;

/** The columns of these that nothing tells. */
export function untoldColumns(
  ids: Iterable<string>,
  { column, shop }: Pick<AnalysisInput, 'column' | 'shop'>,
): string[] {
  const hasOrders = shop.orders.count > 0;
  return [...new Set(ids)].filter(
    (id) => column(id) === null || (!hasOrders && BY_ORDERS.test(id)),
  );
}
