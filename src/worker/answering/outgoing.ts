/** Lists that leave: phones, addresses, messages. Nobody who refused or is not to be contacted is on them. */
import type { Channel } from '#analyses/consent/analysis.ts';
import { voiceReasons } from '#analyses/churn/reasons.ts';
import { calledByName, fillMessage, saidGoods } from '#domain/message.ts';
import { isNamedEmail, normalEmail } from '#domain/normalise/email.ts';
import { isMasked } from '#domain/normalise/placeholder.ts';
import type { DerivedShop } from '#derive/shop.ts';
import { normalPhone, takesTexts } from '#domain/normalise/phone.ts';
import { neutralise } from '#ingest/write/write-csv.ts';
import { EMAIL_COLUMN, type PeopleColumnSource } from './people-columns.ts';
import { voiceOf } from './person-view.ts';
import type { Outgoing } from '#worker/protocol/groups.ts';
import type { Cell } from '#worker/protocol/people.ts';

const ADDRESS_COLUMNS: Readonly<Record<Channel, string>> = {
  sms: 'customers.phone',
  phone: 'customers.phone',
  email: EMAIL_COLUMN,
  // A chat is found by the phone, unless the files hold the id itself.
  wechat: 'customers.phone',
};
const WECHAT_IDS = ['customers.wechatOpenId', 'customers.wechatUnionId'];

type Columns = ReadonlyMap<string, PeopleColumnSource>;

interface People {
  readonly sources: Columns;
  readonly shop: DerivedShop;
  readonly asOf: number;
}

export type Hold = 'consent' | 'doNotContact';

/**
 * Why somebody is not on a list for the channel, null where nothing speaks against it: their own word, a
 * mark, or the same of whoever shares their phone or address, for it would ring there all the same.
 */
export function holdsOf(
  columns: Columns,
  channel: Channel,
  personCount: number,
): (person: number) => Hold | null {
  const never = columns.get('marks.doNotContact');
  const consent = columns.get(`consent.${channel}`);
  const own = (person: number): Hold | null => {
    if (never?.text(person) === 'yes') return 'doNotContact';
    return consent?.text(person) === 'no' ? 'consent' : null;
  };
  const addressBy = addressesBy(columns, channel);
  const closed = new Map<string, Hold>();
  for (let person = 0; person < personCount; person++) {
    const hold = own(person);
    const address = hold === null ? null : addressBy(person);
    if (hold !== null && address !== null && address !== '') closed.set(plain(address), hold);
  }
  if (closed.size === 0) return own;
  return (person) => {
    const hold = own(person);
    if (hold !== null) return hold;
    const address = addressBy(person);
    return address === null ? null : (closed.get(plain(address)) ?? null);
  };
}

/** One spelling of a phone or an address. */
function plain(address: string): string {
  return normalPhone(address) ?? address.trim().toLowerCase();
}

/** The address of each person by the channel; '' where a chat is open without one, null where there is none to use. */
export function addressesBy(columns: Columns, channel: Channel): (person: number) => string | null {
  const source = columns.get(ADDRESS_COLUMNS[channel]);
  const addressBy = (person: number) => addressOf(source?.text(person) ?? null, channel);
  if (channel !== 'wechat') return addressBy;
  const ids = WECHAT_IDS.flatMap((id) => columns.get(id) ?? []);
  return (person) =>
    addressBy(person) ?? (ids.some((id) => (id.text(person) ?? '') !== '') ? '' : null);
}

interface Message {
  readonly template: string;
  /** Not to those whom an apology is owed first. */
  readonly sparesUnhappy: boolean;
}

/**
 * The list of people for a channel, one a line, and why the others are not on it.
 * @param people index numbers, in the order of the list
 * @param message undefined: addresses alone; in chats names
 */
export function outgoing(
  { sources: columns, shop, asOf }: People,
  people: Int32Array,
  channel: Channel,
  message: Message | undefined,
): Outgoing {
  const text = (id: string, person: number): string | null => columns.get(id)?.text(person) ?? null;
  const cell = (id: string, person: number): Cell => columns.get(id)?.cell(person) ?? null;
  const number = (id: string, person: number): number | null => {
    const value = cell(id, person);
    return typeof value === 'number' ? value : null;
  };
  const isUnhappy = (person: number): boolean =>
    voiceReasons(voiceOf((id) => cell(id, person), asOf)).some(({ code }) => code !== 'refused');
  const hold = holdsOf(columns, channel, shop.personCount);
  const addressBy = addressesBy(columns, channel);
  const heldBack = { consent: 0, doNotContact: 0, noAddress: 0, unhappy: 0 };
  const lines: string[] = [];
  for (const person of people) {
    const held = hold(person);
    if (held !== null) {
      heldBack[held]++;
      continue;
    }
    const address = addressBy(person);
    if (address === null) {
      heldBack.noAddress++;
      continue;
    }
    if (message?.sparesUnhappy && isUnhappy(person)) {
      heldBack.unhappy++;
      continue;
    }
    // Messages for WeChat are pasted into a chat: names them, and no address before each.
    const isChat = channel === 'wechat';
    if (message === undefined) {
      lines.push(oneCell(isChat ? (text('name', person) ?? '') : address));
      continue;
    }
    const said = fillMessage(message.template, {
      name: calledByName(shop.calledName(person)),
      ...saidGoods({
        topProduct: text('habits.topProduct', person),
        topProductTimes: number('habits.topProductTimes', person),
        lastProduct: text('habits.lastProduct', person),
        favouriteCategory: text('profile.favouriteCategory', person),
        orders: number('profile.frequency', person),
      }),
      days: text('lifecycle.silenceDays', person) ?? '',
    });
    lines.push(isChat ? oneCell(said) : `${oneCell(address)}\t${oneCell(said)}`);
  }
  return { people: lines.length, text: lines.join('\n'), heldBack };
}

/** Text that stays in one cell of a sheet it is pasted into, and is not run there. */
function oneCell(text: string): string {
  return neutralise(text.replaceAll(/[\t\r\n]+/g, ' '));
}

/** A phone that can be dialled or an address that can be written to; null where there is none. */
function addressOf(told: string | null, channel: Channel): string | null {
  if (told === null || isMasked(told)) return null;
  if (channel === 'email') {
    if (isNamedEmail(told)) return normalEmail(told);
    return told.includes('@') ? told : null;
  }
  const phone = normalPhone(told);
  if (phone === null) return null;
  // A chat is found by the number of a mobile, too.
  return channel === 'phone' || takesTexts(phone) ? told : null;
}
