/** Instants to the clock of one zone, many at a time: the zone's offset is asked once per day. */
import { DAY_MS } from '#domain/civil-time.ts';
import { localMomentOf } from '#domain/time-zone.ts';

export class ZoneClock {
  readonly #zone: string;
  /** Offset in milliseconds by UTC day; null on days on which it changes. */
  readonly #offsets = new Map<number, number | null>();

  constructor(zone: string) {
    this.#zone = zone;
  }

  /** Civil moment of an instant (milliseconds since 1970-01-01T00:00Z); NaN for what is no instant. */
  localMoment(instant: number): number {
    if (!(Math.abs(instant) <= 8.64e15)) return Number.NaN;
    const day = Math.floor(instant / DAY_MS);
    let offset = this.#offsets.get(day);
    if (offset === undefined) {
      const first = localMomentOf(day * DAY_MS, this.#zone) - day * DAY_MS;
      const last = localMomentOf((day + 1) * DAY_MS - 1, this.#zone) - ((day + 1) * DAY_MS - 1);
      offset = first === last ? first : null;
      this.#offsets.set(day, offset);
    }
    return offset === null ? localMomentOf(instant, this.#zone) : instant + offset;
  }
}
