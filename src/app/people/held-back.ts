/** Who can be reached by a channel, and who was left out and why, in one line. */
import type { Channel } from '#analyses/consent/analysis.ts';
import type { Formats } from '#ui/words/formats.ts';
import type { TextOf } from '#ui/words/text.ts';
import type { HeldBack, Outgoing } from '#worker/protocol/groups.ts';
import type { actText } from './act-text.ts';

type Words = TextOf<typeof actText>;

/** "3 位不收短信，1 位标了勿联系，12 位没有手机号，已略过"; null where nobody was. */
export function heldBackWords(
  { consent, doNotContact, noAddress }: HeldBack,
  channel: Channel,
  words: Words,
  formats: Formats,
): string | null {
  const refused = {
    sms: words.refusedSms,
    phone: words.refusedPhone,
    email: words.refusedEmail,
    wechat: words.refusedWechat,
  }[channel];
  const unreachable = {
    sms: words.noPhone,
    phone: words.noPhone,
    email: words.noEmail,
    wechat: words.noWechat,
  }[channel];
  const say = (count: number, phrase: (n: number, count: string) => string) =>
    count > 0 ? [phrase(count, formats.integer(count))] : [];
  const list = [
    ...say(consent, refused),
    ...say(doNotContact, words.marked),
    ...say(noAddress, unreachable),
  ];
  return list.length > 0 ? words.heldBack(list.join(formats.locale === 'en' ? ', ' : '，')) : null;
}

/** Who is reached, then who is left out. */
export function reachWords(
  { people, heldBack }: Pick<Outgoing, 'people' | 'heldBack'>,
  channel: Channel,
  words: Words,
  formats: Formats,
): string {
  const left = heldBackWords(heldBack, channel, words, formats) ?? words.nobodyLeftOut;
  const reached = words.reach(people, formats.integer(people));
  return `${reached}${words.pause}${left}`;
}
