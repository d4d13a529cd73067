/** The fields of the forms: those that people need first, then all others of the tables. */
import { fieldNames, fieldSpec, type FieldRef, type TableKind } from '#domain/tables.ts';

export type RecordKind = 'add' | 'edit' | 'order';

const of = (table: TableKind, ...fields: readonly string[]): FieldRef[] =>
  fields.map((field) => ({ table, field }));

const CUSTOMER_FIRST = of(
  'customers',
  'name',
  'phone',
  'gender',
  'birthday',
  'city',
  'memberNo',
  'tags',
  'note',
);

const ORDER_FIRST = [
  ...of('orders', 'orderedAt', 'amount'),
  ...of('orderLines', 'productName', 'quantity'),
  ...of('orders', 'channel', 'store', 'paymentMethod', 'orderId'),
];

/** What stands on the order of somebody who is known already, or follows from the rest. */
const NOT_ASKED = new Set(['customerId', 'buyerNick', 'currency', 'isOnline', 'discountRate']);

export interface FormFields {
  readonly first: readonly FieldRef[];
  readonly more: readonly FieldRef[];
}

export function formFields(kind: RecordKind): FormFields {
  const isOrder = kind === 'order';
  const first = isOrder ? ORDER_FIRST : CUSTOMER_FIRST;
  const table = isOrder ? 'orders' : 'customers';
  const known = new Set(first.filter((own) => own.table === table).map(({ field }) => field));
  const more = fieldNames(table).filter(
    (field) => !known.has(field) && !(isOrder && NOT_ASKED.has(field)),
  );
  return { first, more: of(table, ...more) };
}

/** How a field is typed in. */
export type Typing = 'text' | 'day' | 'number' | 'phone' | 'email' | 'list' | 'long';

const LONG = new Set(['note', 'sellerNote', 'buyerMessage', 'address', 'receiverAddress']);

export function typingOf({ table, field }: FieldRef): Typing {
  if (LONG.has(field)) return 'long';
  switch (fieldSpec(table, field)?.type) {
    case 'day':
    case 'moment':
      return 'day';
    case 'number':
    case 'integer':
    case 'money':
    case 'rate':
    case 'latitude':
    case 'longitude':
      return 'number';
    case 'phone':
      return 'phone';
    case 'email':
      return 'email';
    case 'list':
      return 'list';
    default:
      return 'text';
  }
}
