import { IconChevronRight } from '@tabler/icons-react';
import { Fragment, useId, useState } from 'react';
import { groupPhone } from '#app/people/phone-groups.ts';
import { wordIn } from '#domain/locale.ts';
import { useFormats, useLocale, useText } from '#ui/words/locale-context.tsx';
import { TextButton } from '#ui/text-button.tsx';
import type { OrderLineView, OrderView, ReceiverView } from '#worker/protocol/people.ts';
import { customerText, orderStateWords } from './text.ts';
import styles from './customer.module.css';

export interface OrderListProps {
  readonly orders: readonly OrderView[];
  readonly asOfDay: number | null;
  readonly currency: string | null;
  /** Orders that the next press shows. */
  readonly more: number;
  readonly isRunning: boolean;
  readonly onMore: () => void;
}

/** Orders, newest first, counted or not; each opens its lines. */
export function OrderList(props: OrderListProps) {
  const { orders, asOfDay, currency, more, isRunning, onMore } = props;
  const words = useText(customerText);
  const formats = useFormats();
  const id = useId();
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const hasChannels = orders.some(({ channel }) => channel !== null);
  const hasDetails = orders.some(({ lines, receiver }) => lines.length > 0 || receiver !== null);
  const hasIds = orders.some(({ orderId }) => orderId !== null);
  const width = 3 + Number(hasChannels) + Number(hasDetails) + Number(hasIds);
  const toggle = (at: number) => {
    const next = new Set(open);
    if (!next.delete(at)) next.add(at);
    setOpen(next);
  };
  return (
    <>
      <div className={styles.scroller} role="region" aria-label={words.orderTable} tabIndex={0}>
        <table className={styles.orders}>
          <thead>
            <tr>
              <th scope="col">{words.date}</th>
              {hasDetails && <th scope="col">{words.product}</th>}
              <th scope="col" className={styles.end}>
                {words.amount}
              </th>
              <th scope="col" className={styles.wide}>
                {words.state}
              </th>
              {hasChannels && (
                <th scope="col" className={styles.wide}>
                  {words.channel}
                </th>
              )}
              {hasIds && (
                <th scope="col" className={styles.wide}>
                  {words.orderId}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {orders.map((order, at) => {
              const { orderId, day, at: moment, channel, lines, receiver } = order;
              const isOpen = open.has(at);
              const isLater = asOfDay !== null && day !== null && day > asOfDay;
              const isCounted = order.state === 'counted' && !isLater;
              return (
                <Fragment key={at}>
                  <tr data-counted={isCounted}>
                    <td>
                      {day === null ? '–' : formats.dayIso(day)}
                      {moment !== null && (
                        <span className={styles.time}> {formats.moment(moment).slice(11)}</span>
                      )}
                      {!isCounted && (
                        <span className={styles.narrow}>
                          <State order={order} isLater={isLater} />
                        </span>
                      )}
                    </td>
                    {hasDetails && (
                      <td className={styles.goods}>
                        {lines.length === 0 && receiver === null ? (
                          '–'
                        ) : (
                          <button
                            type="button"
                            className={styles.expand}
                            aria-expanded={isOpen}
                            aria-controls={`${id}-${at}`}
                            aria-label={(lines.length > 0 ? words.showLines : words.showOrder)(
                              orderId ?? formats.integer(at + 1),
                            )}
                            onClick={() => toggle(at)}
                          >
                            <IconChevronRight size={15} stroke={1.8} aria-hidden />
                            {lines.length > 0 && (
                              <span className={styles.product}>
                                {lines[0]?.product ?? words.noProduct}
                              </span>
                            )}
                            {lines.length > 1 && (
                              <span className={styles.others}>
                                {words.moreProducts(lines.length, formats.integer(lines.length))}
                              </span>
                            )}
                            {receiver !== null && receiver.name !== null && !receiver.isBuyer && (
                              <span className={styles.others}>{words.sentTo(receiver.name)}</span>
                            )}
                          </button>
                        )}
                      </td>
                    )}
                    <td className={styles.end}>
                      {hasAmount(order) ? formats.money(order.amount, currency) : '–'}
                    </td>
                    <td className={styles.wide}>
                      <State order={order} isLater={isLater} />
                    </td>
                    {hasChannels && <td className={styles.wide}>{channel ?? '–'}</td>}
                    {hasIds && <td className={styles.wide}>{orderId ?? '–'}</td>}
                  </tr>
                  {isOpen && (
                    <tr id={`${id}-${at}`} className={styles.linesRow}>
                      <td colSpan={width}>
                        <p className={styles.narrow}>
                          <State order={order} isLater={isLater} />
                          {orderId !== null && ` · ${words.orderId} ${orderId}`}
                        </p>
                        {receiver !== null && <Receiver receiver={receiver} />}
                        {lines.length > 0 && <Lines lines={lines} currency={currency} />}
                      </td>
                    </tr>
                  )}
                </Fragment>
              );
            })}
          </tbody>
        </table>
      </div>
      {more > 0 && (
        <TextButton look="box" data-print="no" disabled={isRunning} onClick={onMore}>
          {words.showMore(formats.integer(more))}
        </TextButton>
      )}
    </>
  );
}

/** What is not counted often has no amount of its own: its money stands in its lines. */
function hasAmount({ state, amount }: OrderView): boolean {
  return state === 'counted' || Number(amount) !== 0;
}

function State({ order, isLater }: { readonly order: OrderView; readonly isLater: boolean }) {
  const words = useText(customerText);
  const locale = useLocale();
  const known = Object.entries(orderStateWords).find(([code]) => code === order.state)?.[1];
  const said = isLater ? words.afterAsOf : known ? wordIn(known, locale) : order.state;
  return (
    <>
      {said}
      {order.status !== null && <span className={styles.status}> · {order.status}</span>}
    </>
  );
}

/** Who the order went to. Text of files stays text. */
function Receiver({ receiver }: { readonly receiver: ReceiverView }) {
  const words = useText(customerText);
  const { name, phone, address, isBuyer } = receiver;
  const parts = [name, phone === null ? null : groupPhone(phone), address].flatMap(
    (part) => part ?? [],
  );
  const hasPerson = name !== null || phone !== null;
  return (
    <p className={styles.receiver}>
      <span>{hasPerson ? words.receiver : words.shipTo}</span> {parts.join(' · ')}
      {hasPerson && <em>{isBuyer ? words.receiverIsBuyer : words.receiverOther}</em>}
    </p>
  );
}

interface LinesProps {
  readonly lines: readonly OrderLineView[];
  readonly currency: string | null;
}

function Lines({ lines, currency }: LinesProps) {
  const words = useText(customerText);
  const formats = useFormats();
  return (
    <table className={styles.lines}>
      <thead>
        <tr>
          <th scope="col">{words.product}</th>
          <th scope="col" className={styles.end}>
            {words.quantity}
          </th>
          <th scope="col" className={styles.end}>
            {words.amount}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ product, quantity, amount, counted }, at) => (
          <tr key={at} data-counted={counted}>
            <td>
              {product ?? words.noProduct}
              {!counted && <span className={styles.status}> · {words.notCounted}</span>}
            </td>
            <td className={styles.end}>{formats.decimal(quantity, 4)}</td>
            <td className={styles.end}>
              {amount === null ? '–' : formats.money(amount, currency)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
