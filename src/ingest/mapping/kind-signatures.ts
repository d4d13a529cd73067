/** What every kind of file has: the fields without which its rows are none of that kind. */
import type { TableKind } from '#domain/tables.ts';
import type { FileKind } from '#ingest/file-kind.ts';
import { CUSTOMER_KEYS } from './field-candidates.ts';
import { LIKELY, MAYBE, SURE } from './weights.ts';

/** How sure a file is to hold some of these fields of a table: the best of its columns. */
type Best = (table: TableKind, ...fields: readonly string[]) => number;

/** What a file was seen to hold, as its signatures ask for it. */
export interface Evidence {
  readonly best: Best;
  /** The surest key of a person. */
  readonly person: number;
  /** Each person stands in the file once. */
  readonly isOneRowAPerson: boolean;
  /** Some columns are questions that people were asked. */
  readonly hasQuestions: boolean;
  /** It counts what became of mailings: recipients, opens, clicks. */
  readonly isOfMailings: boolean;
  /** Several of its headers speak of calling on somebody. */
  readonly isOfCalls: boolean;
  /** A column tells whether somebody was there. */
  readonly isOfAttendance: boolean;
  /** A column tells how likely something is to be won. */
  readonly isOdds: boolean;
  /** It names people, each once, and surely tells of nothing else. */
  readonly isOnlyNames: boolean;
  /** The table whose number stands before all others, another on every row; undefined without such. */
  readonly firstKey: TableKind | undefined;
  /** Summed weights of clear fields of a table beside these. */
  readonly about: (table: TableKind, without: readonly string[]) => number;
}

/** From here a number is one of orders and of nothing else. */
const NUMBERED = 0.9;

type Signature = (evidence: Evidence) => boolean;

function isListOfPeople({ best, person, about, isOneRowAPerson }: Evidence): boolean {
  return (
    // What people agreed to, and when, is told of people who are hardly told of otherwise.
    !(best('consents', 'purpose', 'at') >= SURE && about('customers', CUSTOMER_KEYS) < 1.5) &&
    (person >= MAYBE ||
      best('customers', 'name') >= LIKELY ||
      // Members by the names that they gave themselves, or that a shop knows them by.
      (best('orders', 'buyerNick') >= SURE &&
        best('orders', 'orderedAt', 'paidAt') < MAYBE &&
        about('customers', CUSTOMER_KEYS) >= 1) ||
      (best('customers', 'name') >= MAYBE && about('customers', CUSTOMER_KEYS) >= 3)) &&
    (about('customers', CUSTOMER_KEYS) >= SURE || isOneRowAPerson)
  );
}

const ADDRESS_PARTS = ['province', 'city', 'district', 'address', 'postcode'];

/** Names and addresses, also of receivers, without anything that was ordered or sent. */
export function isAddressBook({ best }: Evidence): boolean {
  const parts = ADDRESS_PARTS.filter((field) => best('customers', field) >= SURE).length;
  const isOfReceivers =
    best('orders', 'receiverName') >= SURE &&
    (parts > 0 || best('orders', 'receiverAddress', 'receiverPhone') >= SURE);
  if (!isOfReceivers && (parts < 3 || best('customers', 'name') < MAYBE)) return false;
  const dated = best('orders', 'orderedAt', 'paidAt');
  const amount = best('orders', 'amount', 'amountDue');
  const bought = best('orderLines', 'productId', 'sku', 'productName', 'quantity');
  const sent = best('shipments', 'shipmentId', 'carrier', 'shippedAt');
  const isStores = best('stores', 'store') >= SURE;
  return (
    best('orders', 'orderId') < 0.6 && Math.max(dated, amount, bought, sent) < LIKELY && !isStores
  );
}

/** Nobody is named who might have bought anything. */
function isBuyerless({ best, person }: Evidence): boolean {
  return (
    Math.max(person, best('customers', 'name'), best('orders', 'buyerNick', 'receiverName')) < MAYBE
  );
}

const OF_SELLING = ['store', 'channel', 'paymentMethod', 'salesperson', 'promotion', 'freight'];

/**
 * What was bought of suppliers and when: told in the words of purchases, or by the supplier of each row, without
 * a buyer and without anything that only what was sold has.
 */
export function isOfPurchases(evidence: Evidence): boolean {
  const { best } = evidence;
  if (!isBuyerless(evidence) || best('inventory', 'onHand') >= SURE) return false;
  const dated = best('purchases', 'orderedOn', 'receivedOn');
  const quantity = Math.max(best('purchases', 'quantity'), best('orderLines', 'quantity'));
  if (dated < MAYBE || quantity < MAYBE) return false;
  const own = ['purchaseId', 'orderedOn', 'receivedOn', 'quantity', 'unitCost'].filter(
    (field) => best('purchases', field) >= SURE,
  ).length;
  const hasSupplier = Math.max(best('purchases', 'supplier'), best('products', 'supplier')) >= SURE;
  if (own >= 2 || (own === 1 && hasSupplier)) return true;
  const isSold =
    best('orders', ...OF_SELLING) >= SURE ||
    best('products', 'price') >= SURE ||
    best('orders', 'buyerMessage', 'discount') >= SURE ||
    best('shipments', 'shipmentId', 'carrier') >= SURE;
  const costs = Math.max(
    best('purchases', 'unitCost'),
    best('products', 'cost'),
    best('orderLines', 'cost', 'unitPrice'),
  );
  return hasSupplier && !isSold && costs >= MAYBE;
}

/** What competitors ask for things, seen on a day; nobody bought them. */
export function isOfCompetitors(evidence: Evidence): boolean {
  const { best } = evidence;
  return (
    isBuyerless(evidence) &&
    best('competitorProducts', 'competitor', 'product') >= SURE &&
    best('competitorProducts', 'price', 'promotion', 'rating', 'marketShare') >= MAYBE &&
    best('orders', 'orderId') < NUMBERED &&
    best('opportunities', 'opportunityId', 'name') < SURE
  );
}

/** What was offered to somebody under a number of its own: no sale before an order says so. */
export function isOfQuotes({ best }: Evidence): boolean {
  return (
    best('opportunities', 'opportunityId') >= NUMBERED &&
    best('opportunities', 'stage', 'won', 'openedOn', 'closedOn', 'amount') >= SURE &&
    best('orders', 'orderId') < 0.6
  );
}

/** What somebody thought of it, and when they said so; nothing of what it cost or how many there were. */
export function isOfOpinions({ best }: Evidence): boolean {
  const isSold =
    best('orders', 'amount', 'amountDue') >= MAYBE ||
    best('orderLines', 'quantity', 'unitPrice', 'amount') >= MAYBE ||
    best('orders', 'orderedAt', 'paidAt') >= SURE;
  return !isSold && best('feedback', 'text') >= NUMBERED && best('feedback', 'at') >= NUMBERED;
}

/** What may become of what: named by how far it has come, and how likely it is to be won. */
export function isOfPipeline({ best, isOdds }: Evidence): boolean {
  return (
    isOdds &&
    best('opportunities', 'stage') >= SURE &&
    best('opportunities', 'amount', 'name', 'closedOn') >= MAYBE
  );
}

/** Of what else than its time and its person a row could tell. */
function isOfMoneyOrGoods({ best }: Evidence): boolean {
  const isMoney =
    Math.max(
      best('orders', 'orderId', 'amount', 'amountDue'),
      best('orderLines', 'amount', 'unitPrice', 'quantity', 'productId', 'sku'),
      best('payments', 'amount'),
    ) >= MAYBE;
  // What people came for (课程) is named vaguely beside the hour at which they came.
  const isComing = best('events', 'at') >= SURE;
  return isMoney || best('orderLines', 'productName') >= (isComing ? LIKELY : MAYBE);
}

function isPriced({ best }: Evidence): boolean {
  return (
    Math.max(best('orders', 'amount', 'amountDue'), best('orderLines', 'amount', 'unitPrice')) >=
    MAYBE
  );
}

/** Who came when: the number or name of a person and a time, again and again, and hardly anything else. */
function isOfVisits(evidence: Evidence): boolean {
  const { best, person, about, isOneRowAPerson, isOfCalls, isOfAttendance } = evidence;
  // 出席 beside 日期: who was there, and when, in which lesson.
  if (isOfAttendance && best('events', 'at') >= MAYBE && !isPriced(evidence)) {
    return Math.max(person, best('customers', 'name')) >= MAYBE;
  }
  if (isOfMoneyOrGoods(evidence)) return false;
  if (isOfCalls && best('events', 'at') >= MAYBE) {
    return Math.max(person, best('customers', 'name', 'company')) >= MAYBE;
  }
  if (about('customers', CUSTOMER_KEYS) >= 2) return false;
  if (best('events', 'at') >= SURE) return Math.max(person, best('customers', 'name')) >= MAYBE;
  // The same numbers on many days, and nothing else of anybody.
  const isComing = best('events', 'at') >= MAYBE && best('customers', 'customerId') >= SURE;
  if (isComing && !isOneRowAPerson && about('customers', CUSTOMER_KEYS) < SURE) return true;
  return (
    best('events', 'at') >= MAYBE &&
    best('customers', 'memberNo') >= SURE &&
    !isOneRowAPerson &&
    about('customers', CUSTOMER_KEYS) < SURE + LIKELY
  );
}

export const SIGNATURES: Readonly<Record<Exclude<FileKind, 'other'>, Signature>> = {
  customers: (evidence) =>
    evidence.isOnlyNames || isListOfPeople(evidence) || isAddressBook(evidence),
  identifiers: ({ best }) =>
    best('identifiers', 'idKind') >= SURE && best('identifiers', 'idValue') >= SURE,
  orders: ({ best, person, about, isOneRowAPerson }) => {
    const money = Math.max(
      best('orders', 'amount', 'amountDue'),
      best('orderLines', 'amount', 'unitPrice', 'quantity'),
    );
    const dated = best('orders', 'orderedAt', 'paidAt');
    const product = Math.max(
      best('orderLines', 'productId', 'sku', 'productName'),
      best('products', 'productId', 'name'),
    );
    const buyer = Math.max(person, best('customers', 'name'), best('orders', 'buyerNick'));
    // A form that gives each of its entries a running number, and tells who people are.
    const isOfEntries =
      isOneRowAPerson &&
      best('orders', 'orderId') < NUMBERED &&
      Math.max(product, best('contracts', 'product')) < MAYBE &&
      money < SURE &&
      about('customers', CUSTOMER_KEYS) >= 3;
    if (isOfEntries) return false;
    if (best('orders', 'orderId') >= 0.6) {
      // What was sent back of an order tells neither when nor for how much it was bought.
      const isOfReturns = best('returns', 'reason', 'returnedAt') >= SURE;
      return money >= MAYBE || dated >= MAYBE || (product >= 0.6 && !isOfReturns);
    }
    // A list of members with what each has spent in all, and when each was entered.
    const isOfPeople = isOneRowAPerson && dated < SURE && product < MAYBE;
    if (isOfPeople && about('customers', CUSTOMER_KEYS) >= 3) return false;
    return (
      dated >= MAYBE &&
      money >= MAYBE &&
      (buyer >= MAYBE || product >= MAYBE || dated + money >= 1.5)
    );
  },
  payments: ({ best }) =>
    best('payments', 'amount') >= MAYBE &&
    (best('payments', 'paymentId') >= 0.9
      ? best('payments', 'at', 'orderId') >= MAYBE
      : best('payments', 'fee', 'paymentId') >= SURE && best('payments', 'orderId') >= LIKELY),
  returns: ({ best }) =>
    best('returns', 'returnId', 'returnedAt') >= SURE || best('returns', 'reason') >= SURE,
  contracts: ({ best }) =>
    best('contracts', 'contractId', 'churned') >= SURE ||
    // 续费日 beside 缴费日: when somebody is to pay again makes no contract of what they paid.
    (best('contracts', 'renewedOn') >= SURE && best('orders', 'orderedAt', 'paidAt') < SURE) ||
    (best('contracts', 'startedOn') >= SURE &&
      best('contracts', 'periodMonths', 'product') >= LIKELY),
  events: (evidence) =>
    (evidence.best('events', 'kind', 'page') >= SURE && evidence.best('events', 'at') >= MAYBE) ||
    // What was done on which page: when is told by whichever column holds a day.
    (evidence.best('events', 'kind') >= SURE && evidence.best('events', 'page') >= SURE) ||
    isOfVisits(evidence),
  surveys: ({ best, hasQuestions }) =>
    best('surveys', 'answer') >= SURE ||
    (hasQuestions && best('surveys', 'responseId', 'at') >= MAYBE),
  feedback: ({ best, person }) =>
    (best('feedback', 'text', 'nps') >= SURE ||
      best('feedback', 'rating') >= 0.9 ||
      // A score may be anything's.
      (best('feedback', 'rating') >= SURE &&
        best('feedback', 'text', 'productId', 'orderId') >= MAYBE)) &&
    // Opinions with a mark are reviews, also where nobody says whose.
    (Math.max(person, best('feedback', 'at', 'orderId', 'productId', 'feedbackId')) >= MAYBE ||
      (best('feedback', 'text') >= NUMBERED && best('feedback', 'rating', 'nps') >= MAYBE)),
  tickets: ({ best }) =>
    best('tickets', 'ticketId') >= SURE ||
    // Who answered, and when for the first time.
    (best('tickets', 'firstReplyAt') >= SURE && best('tickets', 'agent') >= SURE) ||
    (best('tickets', 'openedAt') >= MAYBE &&
      best('tickets', 'category', 'priority', 'firstReplyAt') >= SURE),
  messages: ({ best }) =>
    best('messages', 'text') >= MAYBE &&
    best('messages', 'from') >= MAYBE &&
    best('messages', 'ticketId') >= MAYBE,
  socialEdges: ({ best }) =>
    best('socialEdges', 'fromId') >= LIKELY && best('socialEdges', 'toId') >= LIKELY,
  posts: ({ best }) =>
    best('posts', 'postId', 'followersAtPost', 'shares') >= SURE &&
    best('posts', 'text', 'likes') >= MAYBE,
  preferences: ({ best, person }) =>
    person >= MAYBE && best('preferences', 'name') >= SURE && best('preferences', 'value') >= MAYBE,
  products: ({ best, about }) =>
    Math.max(best('products', 'productId', 'name'), best('orderLines', 'productName', 'sku')) >=
      MAYBE && about('products', ['productId']) >= 1,
  inventory: ({ best }) => best('inventory', 'onHand') >= SURE,
  purchases: ({ best }) =>
    best('purchases', 'purchaseId', 'unitCost', 'receivedOn') >= SURE &&
    best('purchases', 'quantity', 'supplier') >= MAYBE,
  stores: ({ best }) =>
    best('stores', 'store') >= SURE &&
    best('stores', 'address', 'city', 'latitude', 'kind', 'openedOn') >= MAYBE,
  shipments: ({ best }) =>
    best('shipments', 'shipmentId', 'carrier', 'deliveredAt') >= SURE &&
    best('shipments', 'shippedAt', 'deliveredAt', 'promisedAt') >= MAYBE,
  competitorProducts: ({ best }) =>
    best('competitorProducts', 'competitor', 'product') >= SURE &&
    best('competitorProducts', 'price', 'rating', 'marketShare', 'promotion') >= MAYBE,
  marketSeries: ({ best }) =>
    best('marketSeries', 'series') >= SURE &&
    (best('marketSeries', 'value') >= LIKELY ||
      (best('marketSeries', 'value') >= MAYBE && best('marketSeries', 'on') >= MAYBE)),
  coupons: ({ best }) =>
    best('coupons', 'couponId') >= SURE &&
    best('coupons', 'redeemedOn', 'expiresOn', 'issuedOn', 'value', 'kind') >= LIKELY,
  campaigns: ({ best, person, isOfMailings }) =>
    best('campaigns', 'campaignId', 'name') >= (isOfMailings ? MAYBE : SURE) &&
    (best('campaigns', 'startedOn', 'endedOn', 'cost', 'goal') >= LIKELY ||
      // A report on mailings tells no more of each than when it was sent.
      (person < MAYBE && best('campaigns', 'startedOn') >= MAYBE)),
  // Whom something was sent, by its campaign or by what became of it.
  contacts: ({ best, person }) =>
    person >= LIKELY &&
    (best('contacts', 'campaignId') >= MAYBE ||
      (best('contacts', 'delivered', 'opened', 'clicked') >= SURE &&
        ['delivered', 'opened', 'clicked', 'responded', 'optedOut'].filter(
          (field) => best('contacts', field) >= SURE,
        ).length >= 2)),
  opportunities: ({ best }) =>
    best('opportunities', 'opportunityId', 'name') >= SURE &&
    best('opportunities', 'stage', 'won', 'stageChangedOn', 'closedOn') >= LIKELY,
  // Not a list of people that has a consent column among many others.
  consents: ({ best, person, about }) =>
    person >= MAYBE &&
    best('consents', 'granted', 'purpose', 'lawfulBasis') >= SURE &&
    (best('consents', 'purpose', 'lawfulBasis', 'at') >= SURE ||
      about('customers', CUSTOMER_KEYS) < 1.5),
};
