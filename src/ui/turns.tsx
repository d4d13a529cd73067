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
/** Answers and the like, in the order in which they came. */
const news: Act[] = [];
/** Parts, in the order in which they are drawn. */
let waiting: Act[] = [];
/** Parts of what is being drawn: they come before its neighbours. */
let inner: Act[] | null = null;
/** Milliseconds of drawing since the last frame. */
let drawn = 0;
let isAsked = false;

/** Until now everything was drawn at once: what a page opens with waits for nothing. */
export function takeTurns(): void {
  isPaced = true;
}

/** Draws what has come: at once, or in a later frame where what came before it has filled this one. */
export function drawInTurn(act: Act): void {
  if (!isPaced) {
    act();
  } else if (news.length === 0 && drawn < FRAME_SHARE_MS) {
    draw(act);
    askForFrame(drawSome);
  } else {
    news.push(act);
    waitForFrame();
  }
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
  // What asks for parts has just drawn itself: its frame is full.
  if (inner === null) drawn = FRAME_SHARE_MS;
  waitForFrame();
  return () => {
    waiting = waiting.filter((other) => other !== act);
    inner = inner?.filter((other) => other !== act) ?? null;
  };
}

function waitForFrame(): void {
  document.documentElement.dataset['drawing'] = 'parts';
  askForFrame(drawSome);
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

function draw(act: Act): void {
  const start = performance.now();
  inner = [];
  flushSync(act);
  waiting = [...inner, ...waiting];
  inner = null;
  drawn += performance.now() - start;
}

function drawSome(): void {
  while (drawn < FRAME_SHARE_MS) {
    const act = news.shift() ?? waiting.shift();
    if (act === undefined) break;
    draw(act);
  }
  drawn = 0;
  if (news.length + waiting.length > 0) askForFrame(drawSome);
  else delete document.documentElement.dataset['drawing'];
}

/** All that is to be drawn in the same frame, in one go. */
let together = new Set<Act>();
let isTogetherAsked = false;

/** Changes of state that follow the frames, such as scrolling: drawn together, once before the next one. */
export function drawTogether(act: Act): () => void {
  together.add(act);
  if (!isTogetherAsked) requestAnimationFrame(drawAllTogether);
  isTogetherAsked = true;
  return () => {
    together.delete(act);
  };
}

function drawAllTogether(): void {
  const acts = together;
  together = new Set();
  isTogetherAsked = false;
  flushSync(() => {
    for (const act of acts) act();
  });
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

/** A page that comes out of sight meanwhile waits no longer than this. */
const LONGEST_FRAME_MS = 100;

/** When what has been done since the last frame stands, and the time of the next one begins. */
export function frameDone(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST_FRAME_MS);
    afterFrame(resolve);
  });
}
