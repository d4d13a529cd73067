/** The device's store, opened while the code that will use it is still on its way. */
import { DeviceStore, type StoreEvents } from './device-store.ts';

export type OpenDevice = (events: StoreEvents) => Promise<DeviceStore>;

/**
 * Begins to open the store at once.
 * @returns gives this connection to whoever asks first, with what has happened to it meanwhile; another one
 * to who asks again
 */
export function openEarly(): OpenDevice {
  let heard: StoreEvents | null = null;
  const missed: (keyof StoreEvents)[] = [];
  const tell = (event: keyof StoreEvents) => (): void => {
    if (heard) heard[event]();
    else missed.push(event);
  };
  let opening: Promise<DeviceStore> | null = DeviceStore.open({
    onClosed: tell('onClosed'),
    onBlocked: tell('onBlocked'),
  });
  // Who asks for it is told.
  opening.catch(() => undefined);
  return (events) => {
    if (!opening) return DeviceStore.open(events);
    const given = opening;
    opening = null;
    // Whoever asks knows the connection by what we return: they are told after that.
    queueMicrotask(() => {
      heard = events;
      for (const event of missed.splice(0)) events[event]();
    });
    return given;
  };
}
