/** Lists that leave: phones, addresses, messages. Nobody who refused or is not to be contacted is on them. */
import type { Channel } from '#analyses/consent/analysis.ts';
import { calledByName, fillMessage, saidProduct } from '#domain/message.ts';
import { isMasked } from '#domain/text-normal.ts';
import { normalPhone } from '#domain/phone.ts';
import type { PeopleColumnSource } from './people-columns.ts';
import type { Outgoing } from './protocol.ts';

const ADDRESS_COLUMNS: Readonly<Record<Channel, string | null>> = {
  sms: 'customers.phone',
  phone: 'customers.phone',
  email: 'customers.email',
  // Messages for WeChat are pasted into a chat: there is nothing to address.
  wechat: null,
};

export function outgoing(
  people: Int32Array,
  channel: Channel,
  template: string | undefined,
  columns: ReadonlyMap<string, PeopleColumnSource>,
  doNotContact: ReadonlySet<number>,
): Outgoing {
  const text = (id: string, person: number): string | null => columns.get(id)?.text(person) ?? null;
  const addressColumn = ADDRESS_COLUMNS[channel];
  const heldBack = { consent: 0, doNotContact: 0, noAddress: 0 };
  const lines: string[] = [];
  for (const person of people) {
    if (doNotContact.has(person)) {
      heldBack.doNotContact++;
      continue;
    }
    if (text(`consent.${channel}`, person) === 'no') {
      heldBack.consent++;
      continue;
    }
    const address = addressColumn === null ? '' : addressOf(text(addressColumn, person), channel);
    if (address === null) {
      heldBack.noAddress++;
      continue;
    }
    if (template === undefined) {
      lines.push(address === '' ? (text('name', person) ?? '') : address);
      continue;
    }
    const message = fillMessage(template, {
      name: calledByName(text('name', person)),
      product: saidProduct(
        text('habits.topProduct', person),
        text('habits.lastProduct', person),
        text('profile.favouriteCategory', person),
      ),
      days: text('lifecycle.silenceDays', person) ?? '',
    });
    lines.push(address === '' ? message : `${address}\t${message}`);
  }
  return { people: lines.length, text: lines.join('\n'), heldBack };
}

/** A phone that can be dialled or an address that can be written to; null where there is none. */
function addressOf(told: string | null, channel: Channel): string | null {
  if (told === null || isMasked(told)) return null;
  if (channel === 'email') return told.includes('@') ? told : null;
  return normalPhone(told) === null ? null : told;
}
