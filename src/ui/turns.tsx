/**
 * A screen that is gone to is drawn in parts, one after the other from the top, a few milliseconds of
 * them before each frame: what moves goes on moving, and a key or a press is answered in between.
 */
import { useLayoutEffect, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';

/** Milliseconds of drawing before a frame after which the next part waits for the next one. */
const FRAME_SHARE_MS = 2;

type Act = () => void;

let isPaced = false;
/** In the order in which they are drawn. */
let waiting: Act[] = [];
/** Parts of the part that is being drawn: they come before its neighbours. */
let inner: Act[] | null = null;
let isAsked = false;

/** Until now everything was drawn at once: what a page opens with waits for nothing. */
export function takeTurns(): void {
  isPaced = true;
}

export interface TurnProps {
  /** Keeps the room until then, so that nothing moves. */
  readonly place?: ReactNode;
  /** A function where making it is work too. */
  readonly children: ReactNode | (() => ReactNode);
}

/** A part of a screen that may come some frames later than the screen. Once there it stays. */
export function Turn({ place = null, children }: TurnProps) {
  const [isHere, setHere] = useState(!isPaced);
  useLayoutEffect(() => (isHere ? undefined : queue(() => setHere(true))), [isHere]);
  if (!isHere) return place;
  return typeof children === 'function' ? children() : children;
}

/** @returns takes it back */
function queue(act: Act): () => void {
  (inner ?? waiting).push(act);
  document.documentElement.dataset['drawing'] = 'parts';
  // What asks for parts has just drawn itself: its frame is full.
  if (inner === null) askForFrame(() => askForFrame(drawSome));
  return () => {
    waiting = waiting.filter((other) => other !== act);
    inner = inner?.filter((other) => other !== act) ?? null;
  };
}

function askForFrame(act: Act): void {
  if (isAsked) return;
  isAsked = true;
  const answer = (): void => {
    isAsked = false;
    act();
  };
  // Nobody sees a hidden page, and it gets no frames.
  if (document.hidden) setTimeout(answer);
  else requestAnimationFrame(answer);
}

function drawSome(): void {
  const start = performance.now();
  do {
    const act = waiting.shift();
    if (act === undefined) break;
    inner = [];
    flushSync(act);
    waiting = [...inner, ...waiting];
    inner = null;
  } while (performance.now() - start < FRAME_SHARE_MS);
  if (waiting.length > 0) askForFrame(drawSome);
  else delete document.documentElement.dataset['drawing'];
}

/** Does it when the next frame stands: what asks for places and sizes then costs no second layout. */
export function afterFrame(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (): void => {
    timer = setTimeout(act);
  };
  if (document.hidden) later();
  const frame = document.hidden ? undefined : requestAnimationFrame(later);
  return () => {
    clearTimeout(timer);
    if (frame !== undefined) cancelAnimationFrame(frame);
  };
}
