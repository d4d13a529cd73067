/** What one person has agreed to and is talked to about: contracts and deals, as the files have them. */
import { NO_DAY } from '#domain/columns.ts';
import { currencyCode } from '#domain/currency.ts';
import { normalHeader } from '#domain/normalise/header.ts';
import type { DealingView } from '#worker/protocol/people.ts';
import type { CustomFact, PersonRows } from './person-rows.ts';

/** So many of a person go to the page. */
const MOST_DEALINGS = 100;

/** Those that end last, or were opened last, first; undated ones last. */
export function dealingsOf(rows: PersonRows, person: number): readonly DealingView[] {
  return [...contractsOf(rows, person), ...opportunitiesOf(rows, person)]
    .sort((a, b) => (datedBy(b) ?? NO_DAY) - (datedBy(a) ?? NO_DAY))
    .slice(0, MOST_DEALINGS);
}

/** Headers, in normal form, of what neither table has a field for and every list of deals shows. */
const CURRENCY =
  /^(?:[报合]价|商机|合同|交易|deal|amount|contract|quote)?(?:币种|币别|货币|货币类型|currency|currencycode)$/;
const PRODUCT =
  /^(?:意向|关注|商机|报价|需求|deal|interested)?(?:产品|产品名称|商品|商品名称|产品线|课程|服务项目|product|products|productname|item|service|lineitem|lineitems)$/;

/** What a row says in columns of its own, with what stands for a field taken out. */
function ownColumns(customs: readonly CustomFact[]) {
  const find = (words: RegExp) => customs.find(({ header }) => words.test(normalHeader(header)));
  const [currency, product] = [find(CURRENCY), find(PRODUCT)];
  return {
    currency: currency ? currencyCode(currency.value) : null,
    product: product?.value ?? null,
    without: (...taken: readonly ('currency' | 'product')[]) => {
      const facts = taken.map((name) => (name === 'currency' ? currency : product));
      return customs.filter((own) => !facts.includes(own));
    },
  };
}

function datedBy(dealing: DealingView): number | null {
  return dealing.kind === 'contract'
    ? (dealing.endsOn ?? dealing.startedOn)
    : (dealing.openedOn ?? dealing.closedOn);
}

function contractsOf(rows: PersonRows, person: number): DealingView[] {
  const table = rows.of('contracts', 'endedOn');
  return Array.from(table.rows(person), (row) => {
    const own = ownColumns(table.customs(row));
    const product = table.text('product', row);
    return {
      kind: 'contract' as const,
      id: table.text('contractId', row),
      product: product ?? own.product,
      startedOn: table.dayOf('startedOn', row),
      endsOn: table.day(row),
      renewedOn: table.dayOf('renewedOn', row),
      amount: table.money('amount', row),
      currency: own.currency,
      periodMonths: table.number('periodMonths', row),
      status: table.text('status', row),
      churned: table.flag('churned', row),
      others: product === null ? own.without('currency', 'product') : own.without('currency'),
    };
  });
}

function opportunitiesOf(rows: PersonRows, person: number): DealingView[] {
  const table = rows.of('opportunities', 'openedOn');
  return Array.from(table.rows(person), (row) => {
    const own = ownColumns(table.customs(row));
    return {
      kind: 'opportunity' as const,
      id: table.text('opportunityId', row),
      name: table.text('name', row),
      stage: table.text('stage', row),
      openedOn: table.day(row),
      closedOn: table.dayOf('closedOn', row),
      amount: table.money('amount', row),
      currency: own.currency,
      product: own.product,
      owner: table.text('owner', row),
      others: own.without('currency', 'product'),
    };
  });
}
