/** Short messages at the edge of the screen, each with at most two acts (usually Undo). */
export interface ToastAct {
  readonly label: string;
  readonly run: () => void | Promise<void>;
}

export interface Toast {
  readonly id: number;
  readonly message: string;
  readonly tone: 'done' | 'error';
  /** Milliseconds of the page's own clock. */
  readonly shownAt: number;
  readonly act: ToastAct | null;
}

export interface ToastOptions {
  readonly tone?: Toast['tone'];
  readonly act?: ToastAct;
}

/** With an act there is time to reach it; without, a glance is enough. */
const LIFE_MILLIS = { plain: 3_500, withAct: 9_000 };
const MOST_AT_ONCE = 3;

let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();
const timers = new Map<number, ReturnType<typeof setTimeout>>();

function publish(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

/** Shows a message; returns its id. An error stays until it is closed. */
export function showToast(message: string, { tone = 'done', act }: ToastOptions = {}): number {
  lastId += 1;
  const toast: Toast = {
    id: lastId,
    message,
    tone,
    shownAt: performance.now(),
    act: act ?? null,
  };
  for (const old of toasts.slice(0, Math.max(0, toasts.length + 1 - MOST_AT_ONCE))) {
    closeToast(old.id);
  }
  publish([...toasts, toast]);
  resumeToast(toast.id);
  return toast.id;
}

/** After this a message was seen: going elsewhere takes it away. */
const SEEN_MILLIS = 1_000;

/** Closes what was said about the screen before; errors stay until they are closed. */
export function closeOldToasts(seenMillis = SEEN_MILLIS): void {
  const before = performance.now() - seenMillis;
  for (const { id, tone, shownAt } of toasts) {
    if (tone !== 'error' && shownAt <= before) closeToast(id);
  }
}

export function closeToast(id: number): void {
  pauseToast(id);
  if (toasts.some((toast) => toast.id === id)) publish(toasts.filter((toast) => toast.id !== id));
}

/** Held while it is under the pointer or has the focus. */
export function pauseToast(id: number): void {
  clearTimeout(timers.get(id));
  timers.delete(id);
}

export function resumeToast(id: number): void {
  const toast = toasts.find((it) => it.id === id);
  if (toast === undefined || toast.tone === 'error') return;
  pauseToast(id);
  const life = toast.act === null ? LIFE_MILLIS.plain : LIFE_MILLIS.withAct;
  timers.set(
    id,
    setTimeout(() => closeToast(id), life),
  );
}

export function readToasts(): readonly Toast[] {
  return toasts;
}

export function watchToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
