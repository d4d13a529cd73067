import { useCallback, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { follow, rowsInView, scrollScale, toOffset, toScrollTop } from './scroll-scale.ts';
import { afterFrame, drawTogether } from '#ui/turns.tsx';

/** Rows drawn above and below what is seen; after a jump they come a few a frame, when the seen ones stand. */
const SPARE_ROWS = 8;
const SPARE_A_FRAME = 2;
/** Before the frame is measured. */
const FIRST_ROWS = 8;
const REST_MILLIS = 160;
const HEAD_HEIGHT = 40;

export interface RowScroll {
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** Rows to draw. */
  readonly range: { readonly first: number; readonly last: number };
  /** Pixels by which rows run ahead of the scroll bar of a stretched list. */
  readonly shift: number;
  readonly rowHeight: number;
  readonly bodyHeight: number;
  readonly scrollTo: (offset: number) => void;
  readonly showRow: (index: number) => void;
  /** Rows of one screen. */
  readonly pageRows: number;
  /** Most rows drawn at a time: a row keeps its element until another takes its slot. */
  readonly slots: number;
}

interface Sight {
  readonly first: number;
  readonly last: number;
  readonly shift: number;
}

/**
 * Which rows of a scrolled frame are to be drawn. Rows have one height, `--row-height`.
 *
 * @param isFilling whether rows in sight still wait for their content: spare ones come after them
 */
export function useRowScroll(rowCount: number, isFilling: () => boolean): RowScroll {
  const scroller = useRef<HTMLDivElement>(null);
  const position = useRef({ scrollTop: 0, offset: 0 });
  const [{ rowHeight, view }, setSizes] = useState({ rowHeight: 40, view: 600 });
  const [sight, setSight] = useState<Sight>({ first: 0, last: FIRST_ROWS, shift: 0 });
  const drawn = useRef({ first: 0, last: 0, spare: 0, endGrowing: (): void => undefined });
  const lookAgain = useRef(() => {});
  const scale = useMemo(() => scrollScale(rowCount * rowHeight, view), [rowCount, rowHeight, view]);
  const isEmpty = rowCount === 0;

  const look = useCallback(() => {
    const { offset, scrollTop } = position.current;
    const seen = rowsInView(offset, view, rowHeight, rowCount, 0);
    const known = drawn.current;
    if (seen.first >= known.last || seen.last <= known.first) known.spare = 0;
    const { first, last } = rowsInView(offset, view, rowHeight, rowCount, known.spare);
    known.first = first;
    known.last = last;
    if (known.spare < SPARE_ROWS) {
      known.endGrowing();
      known.endGrowing = drawTogether(() => {
        if (!isFilling()) known.spare = Math.min(SPARE_ROWS, known.spare + SPARE_A_FRAME);
        lookAgain.current();
      });
    }
    const shift = offset - scrollTop;
    setSight((before) =>
      first === before.first && last === before.last && Math.abs(shift - before.shift) < 0.5
        ? before
        : { first, last, shift },
    );
  }, [rowCount, rowHeight, view, isFilling]);

  useLayoutEffect(() => {
    lookAgain.current = look;
  }, [look]);

  useLayoutEffect(() => {
    const known = drawn.current;
    return () => known.endGrowing();
  }, []);

  useLayoutEffect(() => {
    const element = scroller.current;
    // The frame appears with the first row: where there are none, something else is shown.
    if (element === null || isEmpty) return;
    const measure = () => {
      const height = Number.parseFloat(getComputedStyle(element).getPropertyValue('--row-height'));
      const next = {
        rowHeight: height || 40,
        view: Math.max(0, element.clientHeight - HEAD_HEIGHT),
      };
      setSizes((before) =>
        before.rowHeight === next.rowHeight && before.view === next.view ? before : next,
      );
    };
    const sizes = new ResizeObserver(measure);
    sizes.observe(element);
    measure();
    return () => sizes.disconnect();
  }, [isEmpty]);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const isStretched = scale.total !== scale.height;
    let rest: ReturnType<typeof setTimeout>;
    let endFrame = (): void => undefined;
    let endLook = (): void => undefined;
    const settle = () => {
      const scrollTop = toScrollTop(scale, position.current.offset);
      if (Math.abs(scrollTop - element.scrollTop) < 1) return;
      element.scrollTop = scrollTop;
      position.current = { ...position.current, scrollTop: element.scrollTop };
      look();
    };
    const onScroll = () => {
      position.current = follow(scale, position.current, element.scrollTop);
      endLook();
      endLook = drawTogether(look);
      clearTimeout(rest);
      endFrame();
      if (!isStretched) return;
      rest = setTimeout(() => (endFrame = afterFrame(settle)), REST_MILLIS);
    };
    // Another number of rows or another size: stay at the same rows as far as they exist.
    const most = Math.max(0, scale.total - scale.view);
    position.current = {
      scrollTop: element.scrollTop,
      offset: isStretched
        ? Math.min(position.current.offset, most)
        : toOffset(scale, element.scrollTop),
    };
    look();
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      clearTimeout(rest);
      endFrame();
      endLook();
      element.removeEventListener('scroll', onScroll);
    };
  }, [scale, look]);

  const scrollTo = useCallback(
    (offset: number) => {
      const element = scroller.current;
      if (element === null) return;
      const most = Math.max(0, scale.total - scale.view);
      const inside = Math.max(0, Math.min(offset, most));
      element.scrollTop = toScrollTop(scale, inside);
      position.current = { scrollTop: element.scrollTop, offset: inside };
      look();
    },
    [scale, look],
  );
  const showRow = (index: number) => {
    const top = index * rowHeight;
    const { offset } = position.current;
    if (top < offset) {
      scrollTo(top);
    } else if (top + rowHeight > offset + view) {
      scrollTo(top + rowHeight - view);
    }
  };
  const last = Math.min(sight.last, rowCount);
  return {
    scroller,
    range: { first: Math.min(sight.first, last), last },
    shift: sight.shift,
    rowHeight,
    bodyHeight: scale.height,
    scrollTo,
    showRow,
    pageRows: Math.max(1, Math.floor(view / rowHeight) - 1),
    slots: Math.max(FIRST_ROWS, Math.ceil(view / rowHeight) + 1 + 2 * SPARE_ROWS),
  };
}
