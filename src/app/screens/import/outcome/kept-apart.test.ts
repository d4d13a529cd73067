import { expect, test } from 'vitest';
import type { TableKind } from '#domain/tables.ts';
import { keptApart } from './kept-apart.ts';

test.each<[kinds: TableKind[], apart: TableKind[]]>([
  [['customers', 'opportunities'], ['opportunities']],
  [['products', 'purchases'], ['purchases']],
  [['competitorProducts'], ['competitorProducts']],
  [['customers', 'payments'], ['payments']],
  [['customers', 'orders', 'payments'], []],
  [['customers'], []],
  [['customers', 'orders', 'orderLines'], []],
  [['customers', 'events'], []],
  [['orders', 'contracts'], []],
  [['other'], []],
])('%j: only kept %j', (kinds, apart) => expect(keptApart(kinds)).toEqual(apart));
