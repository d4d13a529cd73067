/** One person's page: facts, columns, reasons, newest orders with their lines. */
import {
  flagReasons,
  type History,
  historyOf,
  type Reason,
  type Voice,
  voiceReasons,
} from '#analyses/churn/reasons.ts';
import { CHANNELS } from '#analyses/consent/analysis.ts';
import { FLAGS } from '#domain/churn-flag.ts';
import { cellText, type Column, columnLength, NO_DAY } from '#domain/columns.ts';
import { shownEmail } from '#domain/normalise/email.ts';
import { normalPhone } from '#domain/normalise/phone.ts';
import { toDecimalString } from '#domain/money.ts';
import { fieldSpec } from '#domain/tables.ts';
import type { DerivedShop } from '#derive/shop.ts';
import type { Groups } from '#engine/columns/groups.ts';
import { productNamesOfLines } from '#engine/shop/product-names.ts';
import { longestHistory, orderDaysOf } from '#engine/shop/purchases.ts';
import { returnedMoney } from '#engine/shop/returns.ts';
import { COUNTED, ORDER_STATES } from '#engine/shop/shop.ts';
import { DimensionMeter } from './dimension-facts.ts';
import { cellOf } from './people-columns.ts';
import { dealingsOf } from './person-dealings.ts';
import { PersonRows } from './person-rows.ts';
import { PersonVoices } from './person-voices.ts';
import type {
  Cell,
  CellKind,
  OrderLineView,
  OrderView,
  PersonView,
  ReceiverView,
} from '#worker/protocol/people.ts';

/** What every person's page of one shop is read from; built once. */
export class PersonPages {
  readonly #shop: DerivedShop;
  readonly #history: History;
  readonly #linesOfOrder: Groups;
  readonly #days: Int32Array;
  readonly #meter: DimensionMeter;
  readonly #rows: PersonRows;
  readonly #voices: PersonVoices;
  readonly #returned: Float64Array | null;
  readonly #isConstant = new Map<string, boolean>();

  constructor(shop: DerivedShop) {
    this.#shop = shop;
    this.#history = historyOf(shop);
    this.#returned = returnedMoney(shop);
    this.#meter = new DimensionMeter(shop);
    this.#rows = new PersonRows(shop);
    this.#voices = new PersonVoices(shop, this.#rows);
    this.#linesOfOrder = shop.linesOfOrder();
    this.#days = new Int32Array(longestHistory(shop));
  }

  held(): readonly unknown[] {
    return [this.#history, this.#linesOfOrder, this.#days, this.#returned];
  }

  view(
    person: number,
    asOf: number,
    columns: PersonView['columns'],
    orderLimit: number,
  ): PersonView {
    const shop = this.#shop;
    const orders = this.#ordersOf(person);
    return {
      id: shop.personId(person),
      displayName: shop.displayName(person),
      keys: shop.keysOf(person),
      facts: this.#facts(person),
      columns,
      reasons: this.#reasons(person, asOf, columns),
      ...this.#meter.factsOf(person, columns),
      returned: this.#returnedOf(orders, asOf),
      said: this.#voices.of(person),
      dealings: dealingsOf(this.#rows, person),
      orderCount: orders.length,
      orders: orders.slice(0, orderLimit).map((order) => this.#order(order, person)),
    };
  }

  #reasons(person: number, asOf: number, columns: PersonView['columns']): readonly Reason[] {
    const flag = columns['churn.flag'];
    const silenceDays = columns['lifecycle.silenceDays'];
    const rhythmDays = columns['lifecycle.rhythmDays'];
    const isFlagged = FLAGS.some((own) => own === flag) && flag !== 'none' && flag !== 'booked';
    if (!isFlagged || typeof silenceDays !== 'number' || typeof rhythmDays !== 'number') return [];
    const gapCount = orderDaysOf(this.#shop, person, asOf, this.#days) - 1;
    const [silence, ...behind] = flagReasons(this.#shop, this.#history, person, asOf, {
      silenceDays,
      rhythmDays,
      gapCount,
    });
    return [
      ...(silence ? [silence] : []),
      ...voiceReasons(voiceOf((id) => columns[id], asOf)),
      ...behind,
    ];
  }

  #facts(person: number): PersonView['facts'] {
    const receiver = this.#shop.nameByReceiver(person);
    const named: PersonView['facts'] =
      receiver === null
        ? []
        : [{ field: 'receiverName', custom: false, kind: 'text', value: receiver }];
    const told = this.#shop.fieldsOf('customers').flatMap(({ field, custom }) => {
      const column = this.#shop.field('customers', field, custom);
      const value = column ? cellOf(column, person) : null;
      if (!column || value === null || (custom && this.#saysNothing(field, column))) return [];
      const shown = field === 'email' && !custom ? shownEmail(String(value)) : value;
      return [{ field, custom, kind: factKind(field, custom, column), value: shown }];
    });
    return [...named, ...told];
  }

  /** Columns without a name, and those that say the same of everybody. */
  #saysNothing(header: string, column: Column): boolean {
    if (MADE_UP_HEADER.test(header)) return true;
    let said = this.#isConstant.get(header);
    if (said === undefined) {
      said = isConstant(column);
      this.#isConstant.set(header, said);
    }
    return said;
  }

  /** All orders of the person, newest first; undated ones last. */
  #ordersOf(person: number): number[] {
    const { starts, members } = this.#history.orders;
    const { day } = this.#shop.orders;
    return Array.from(members.subarray(starts[person], starts[person + 1])).sort(
      (a, b) => day[b]! - day[a]! || b - a,
    );
  }

  #order(order: number, person: number): OrderView {
    const { orders } = this.#shop;
    const millis = this.#momentOf(order);
    const { starts, members } = this.#linesOfOrder;
    const lines = members.subarray(starts[order], starts[order + 1]);
    return {
      orderId: this.#orderText('orderId', order),
      day: orders.day[order] === NO_DAY ? null : orders.day[order]!,
      at: Number.isNaN(millis) ? null : millis,
      amount: this.#amountOf(order, lines),
      state: ORDER_STATES[orders.state[order]!]!,
      status: this.#orderText('status', order),
      channel: this.#orderText('channel', order),
      receiver: this.#receiver(order, person),
      lines: Array.from(lines, (line) => this.#line(line)),
    };
  }

  #receiver(order: number, person: number): ReceiverView | null {
    const name = this.#orderText('receiverName', order);
    const phone = this.#orderText('receiverPhone', order);
    const address = this.#address(order);
    if (name === null && phone === null && address === null) return null;
    const buyer = (field: string) => textAt(this.#shop.field('customers', field), person);
    const isSame = (own: string | null, other: string | null) => own !== null && own === other;
    const number = (text: string | null) => (text === null ? null : normalPhone(text));
    return {
      name,
      phone,
      address,
      isBuyer: isSame(name, buyer('name')) || isSame(number(phone), number(buyer('phone'))),
    };
  }

  /** The street with the places before it that it does not begin with itself. */
  #address(order: number): string | null {
    const street = this.#orderText('receiverAddress', order) ?? '';
    const places = ['province', 'city', 'district'].flatMap((field) => {
      const place = this.#orderText(field, order);
      return place === null || street.includes(place) ? [] : [place];
    });
    const parts = [...new Set(places), ...(street === '' ? [] : [street])];
    return parts.length > 0 ? parts.join(' ') : null;
  }

  /** Time of the order, else of its payment; NaN where the files tell days only. */
  #momentOf(order: number): number {
    for (const field of ['orderedAt', 'paidAt']) {
      const at = this.#shop.field('orders', field);
      if (at?.type === 'moment' && !Number.isNaN(at.millis[order]!)) return at.millis[order]!;
      if (at?.type === 'day' && at.days[order] !== NO_DAY) break;
    }
    return Number.NaN;
  }

  /** The order's money; of one that does not count, as it was before the refund, else what its lines add up to. */
  #amountOf(order: number, lines: Int32Array): string {
    const { orders, lines: facts } = this.#shop;
    const isCounted = orders.state[order] === COUNTED;
    const units = orders.units[order]! + (isCounted ? 0 : this.#refundOf(order));
    if (units !== 0 || isCounted) return toDecimalString(units, orders.scale);
    let sum = 0;
    for (const line of lines) {
      const own = facts.units ? facts.units[line]! : Number.NaN;
      if (!Number.isNaN(own)) sum += own;
    }
    return toDecimalString(sum, facts.scale);
  }

  #returnedOf(own: readonly number[], asOf: number): PersonView['returned'] {
    const { day, state, units, scale } = this.#shop.orders;
    let returned = 0;
    let bought = 0;
    for (const order of own) {
      if (day[order] === NO_DAY || day[order]! > asOf) continue;
      returned += this.#returned?.[order] ?? 0;
      if (state[order] === COUNTED) bought += units[order]!;
    }
    if (returned === 0) return null;
    return {
      amount: toDecimalString(returned, scale),
      net: toDecimalString(bought - returned, scale),
    };
  }

  /** What was given back, in the scale of the orders' money. */
  #refundOf(order: number): number {
    const refund = this.#shop.field('orders', 'refundAmount');
    if (refund?.type !== 'decimal' || !(refund.units[order]! > 0)) return 0;
    return refund.units[order]! * 10 ** (this.#shop.orders.scale - refund.scale);
  }

  #orderText(field: string, order: number): string | null {
    return textAt(this.#shop.field('orders', field), order);
  }

  #line(line: number): OrderLineView {
    const { lines } = this.#shop;
    const units = lines.units ? lines.units[line]! : Number.NaN;
    return {
      product: cellText(productNamesOfLines(this.#shop), line),
      quantity: lines.quantity[line]!,
      amount: Number.isNaN(units) ? null : toDecimalString(units, lines.scale),
      counted: lines.counted[line] === 1,
    };
  }
}

/** What a person said, from their columns. */
export function voiceOf(cellOfColumn: (id: string) => Cell | undefined, asOf: number): Voice {
  const number = (id: string): number | null => {
    const cell = cellOfColumn(id);
    return typeof cell === 'number' ? cell : null;
  };
  const ratingDay = number('voices.ratingLastDay');
  return {
    recentComplaints: number('voices.recentComplaints') ?? 0,
    rating: number('voices.ratingLast'),
    ratingDaysAgo: ratingDay === null ? null : asOf - ratingDay,
    refusedChannels: CHANNELS.filter((own) => cellOfColumn(`consent.${own}`) === 'no'),
  };
}

/** Headers made up for columns that have none. */
const MADE_UP_HEADER = /^Column \d+$/;

function isConstant(column: Column): boolean {
  let first: ReturnType<typeof cellOf> = null;
  for (let row = 0; row < columnLength(column); row++) {
    const value = cellOf(column, row);
    if (value === null || value === first) continue;
    if (first !== null) return false;
    first = value;
  }
  return true;
}

function textAt(column: Column | null, row: number): string | null {
  return column && (column.type === 'category' || column.type === 'text')
    ? cellText(column, row)
    : null;
}

function factKind(field: string, custom: boolean, column: Column): CellKind {
  if (!custom && fieldSpec('customers', field)?.type === 'money' && column.type === 'decimal') {
    return 'money';
  }
  switch (column.type) {
    case 'decimal':
    case 'float':
      return 'number';
    case 'day':
      return 'day';
    case 'moment':
      return 'moment';
    default:
      return 'text';
  }
}
