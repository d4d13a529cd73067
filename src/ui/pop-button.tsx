import { UnstyledButton } from '@mantine/core';
import { useEffect, useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { heightFor, placeBeside, type Align } from './placement.ts';
import styles from './pop-button.module.css';

export interface PopButtonProps {
  /** What the button shows; an icon alone needs a `label`. */
  readonly face: ReactNode;
  /** Spoken name of the button and of the panel. */
  readonly label: string;
  readonly align?: Align;
  readonly className?: string | undefined;
  /** The panel; `close` puts the focus back on the button. */
  readonly children: (close: () => void) => ReactNode;
}

/**
 * A button with a panel beside it: a disclosure, so Tab walks through what is inside, Escape or a click
 * elsewhere closes. Arrow keys move between the controls of a panel made of {@link PopChoice}s.
 */
export function PopButton({ face, label, align = 'end', className, children }: PopButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const panelRef = useRef<HTMLDivElement>(null);
  const root = useRef<HTMLSpanElement>(null);

  const close = () => {
    setOpen(false);
    button?.focus();
  };

  useLayoutEffect(() => {
    const panel = panelRef.current;
    if (!isOpen || button === null || panel === null) return;
    const place = () => {
      const anchor = button.getBoundingClientRect();
      const screen = { width: document.documentElement.clientWidth, height: freeHeight() };
      panel.style.maxHeight = `${heightFor(anchor, screen.height)}px`;
      const { left, top } = placeBeside(
        anchor,
        { width: panel.offsetWidth, height: panel.offsetHeight },
        screen,
        { align },
      );
      panel.style.left = `${left}px`;
      panel.style.top = `${top}px`;
    };
    place();
    // What is inside may come later, or be another list.
    const sized = new ResizeObserver(place);
    sized.observe(panel);
    window.addEventListener('resize', place);
    window.addEventListener('scroll', place, { capture: true, passive: true });
    return () => {
      sized.disconnect();
      window.removeEventListener('resize', place);
      window.removeEventListener('scroll', place, { capture: true });
    };
  }, [isOpen, button, align]);

  useEffect(() => {
    if (!isOpen) return;
    const leave = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [isOpen]);

  return (
    <span
      ref={root}
      className={styles.root}
      onKeyDown={(event) => {
        if (!isOpen) return;
        if (event.key === 'Escape') {
          event.stopPropagation();
          close();
        } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
          moveFocus(panelRef.current, event.key === 'ArrowDown' ? 1 : -1);
          event.preventDefault();
        }
      }}
    >
      <UnstyledButton
        ref={setButton}
        className={className ?? styles.button ?? ''}
        aria-label={label}
        title={label}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {face}
      </UnstyledButton>
      {isOpen && (
        <div ref={panelRef} id={id} role="group" aria-label={label} className={styles.panel}>
          {children(close)}
        </div>
      )}
    </span>
  );
}

/** The height of the screen without a bar that stands fixed at its end. */
function freeHeight(): number {
  const bar = document.querySelector('[data-bar="bottom"]');
  return bar === null || bar.clientHeight === 0
    ? window.innerHeight
    : bar.getBoundingClientRect().top;
}

function moveFocus(panel: HTMLElement | null, step: 1 | -1): void {
  const stops = [
    ...(panel?.querySelectorAll<HTMLElement>('button:not(:disabled), a[href], input') ?? []),
  ];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = at < 0 ? (step > 0 ? 0 : stops.length - 1) : at + step;
  stops[(next + stops.length) % stops.length]?.focus();
}

/** Stays in sight at the top of a {@link PopButton} panel while its choices scroll: where one is looked for. */
export function PopHead({ children }: { readonly children: ReactNode }) {
  return <div className={styles.head}>{children}</div>;
}

export interface PopChoiceProps {
  readonly children: ReactNode;
  readonly icon?: ReactNode;
  /** Set for one of several choices: true shows the tick. */
  readonly isChosen?: boolean;
  /** Where a field names it as the one that its keys stand at (`aria-activedescendant`). */
  readonly id?: string | undefined;
  readonly lang?: string;
  readonly onChoose: () => void;
}

/** One line of a {@link PopButton} panel. */
export function PopChoice({ children, icon, isChosen, id, lang, onChoose }: PopChoiceProps) {
  return (
    <UnstyledButton
      id={id}
      className={styles.choice ?? ''}
      aria-pressed={isChosen}
      data-at={id !== undefined || undefined}
      lang={lang}
      onClick={onChoose}
    >
      {icon !== undefined && <span className={styles.icon}>{icon}</span>}
      <span className={styles.words}>{children}</span>
      {isChosen !== undefined && (
        <svg className={styles.tick} data-on={isChosen} viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3.5 8.5l3 3 6-7" fill="none" stroke="currentColor" strokeWidth="1.8" />
        </svg>
      )}
    </UnstyledButton>
  );
}
