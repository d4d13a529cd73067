import { useEffect, useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { IconInfoCircle } from '@tabler/icons-react';
import { placeBeside } from './placement.ts';
import styles from './hint.module.css';

const OPEN_AFTER_MILLIS = 120;
const CLOSE_AFTER_MILLIS = 120;

interface BubbleProps {
  /** What is explained; plain text so that it can be read out as the description. */
  readonly explains: string;
  readonly className: string | undefined;
  readonly label?: string;
  readonly children: ReactNode;
}

/** The tooltip of {@link Hint} and {@link Term}: by pointer, focus or tap; stays while pointed at; Escape closes. */
function Bubble({ explains, className, label, children }: BubbleProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const anchor = useRef<HTMLButtonElement>(null);
  const bubble = useRef<HTMLDivElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const change = (open: boolean, afterMillis: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setOpen(open), afterMillis);
  };
  useEffect(() => () => clearTimeout(timer.current), []);

  useLayoutEffect(() => {
    if (!isOpen || anchor.current === null || bubble.current === null) return;
    const { left, top } = placeBeside(
      anchor.current.getBoundingClientRect(),
      { width: bubble.current.offsetWidth, height: bubble.current.offsetHeight },
      { width: document.documentElement.clientWidth, height: window.innerHeight },
      { align: 'center', prefer: 'above' },
    );
    bubble.current.style.left = `${left}px`;
    bubble.current.style.top = `${top}px`;
    const close = () => setOpen(false);
    window.addEventListener('scroll', close, { capture: true, passive: true, once: true });
    return () => window.removeEventListener('scroll', close, { capture: true });
  }, [isOpen]);

  return (
    <>
      <button
        ref={anchor}
        type="button"
        className={className}
        aria-label={label}
        aria-describedby={id}
        onPointerEnter={(event) => event.pointerType === 'mouse' && change(true, OPEN_AFTER_MILLIS)}
        onPointerLeave={(event) =>
          event.pointerType === 'mouse' && change(false, CLOSE_AFTER_MILLIS)
        }
        onFocus={() => change(true, 0)}
        onBlur={() => change(false, 0)}
        onClick={(event) => {
          event.stopPropagation();
          change(true, 0);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && isOpen) {
            event.stopPropagation();
            change(false, 0);
          }
        }}
      >
        {children}
      </button>
      <span id={id} hidden>
        {explains}
      </span>
      {isOpen &&
        createPortal(
          <div
            ref={bubble}
            className={styles.bubble}
            aria-hidden="true"
            onPointerEnter={() => change(true, 0)}
            onPointerLeave={() => change(false, CLOSE_AFTER_MILLIS)}
          >
            {explains}
          </div>,
          document.body,
        )}
    </>
  );
}

export interface HintProps {
  readonly explains: string;
  /** Spoken name of the small sign, e.g. "What is counted". */
  readonly label: string;
}

/** A small ⓘ beside a number or a title. */
export function Hint({ explains, label }: HintProps) {
  return (
    <Bubble explains={explains} label={label} className={styles.hint}>
      <IconInfoCircle size={15} stroke={1.6} aria-hidden />
    </Bubble>
  );
}

export interface TermProps {
  readonly explains: string;
  readonly children: ReactNode;
}

/** A word with a dotted line under it that says what it means. */
export function Term({ explains, children }: TermProps) {
  return (
    <Bubble explains={explains} className={styles.term}>
      {children}
    </Bubble>
  );
}
