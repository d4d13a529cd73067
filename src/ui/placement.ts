/** Where a panel beside a button goes so that it stays on the screen. All in CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export type Align = 'start' | 'center' | 'end';

const GAP = 6;
const EDGE = 8;

const MOST_HEIGHT = 480;

/** How high a panel may be to stand wholly below or above the anchor, whichever has more room. */
export function heightFor(anchor: Box, screenHeight: number): number {
  const below = screenHeight - EDGE - (anchor.top + anchor.height + GAP);
  const above = anchor.top - GAP - EDGE;
  return Math.min(MOST_HEIGHT, Math.max(below, above));
}

/** Below the anchor where there is room, else above; moved sideways to keep clear of the edges. */
export function placeBeside(
  anchor: Box,
  panel: { readonly width: number; readonly height: number },
  screen: { readonly width: number; readonly height: number },
  { align = 'start', prefer = 'below' }: { align?: Align; prefer?: 'below' | 'above' } = {},
): { readonly left: number; readonly top: number } {
  const below = anchor.top + anchor.height + GAP;
  const above = anchor.top - GAP - panel.height;
  const fitsBelow = below + panel.height <= screen.height - EDGE;
  const fitsAbove = above >= EDGE;
  const goesBelow = prefer === 'below' ? fitsBelow || !fitsAbove : fitsBelow && !fitsAbove;
  const aligned = {
    start: anchor.left,
    center: anchor.left + (anchor.width - panel.width) / 2,
    end: anchor.left + anchor.width - panel.width,
  }[align];
  const most = screen.width - EDGE - panel.width;
  return { left: Math.max(EDGE, Math.min(aligned, most)), top: goesBelow ? below : above };
}
