import { expect, test } from 'vitest';
import { heightFor, placeBeside } from './placement.ts';

const screen = { width: 390, height: 800 };
const panel = { width: 240, height: 120 };

test('below, aligned, and kept on the screen', () => {
  const anchor = { left: 100, top: 100, width: 40, height: 40 };
  expect(placeBeside(anchor, panel, screen)).toEqual({ left: 100, top: 146 });
  expect(placeBeside(anchor, panel, screen, { align: 'end' })).toEqual({ left: 8, top: 146 });
  const right = { ...anchor, left: 340 };
  expect(placeBeside(right, panel, screen, { align: 'center' })).toEqual({ left: 142, top: 146 });
});

test('above where there is no room below', () => {
  const low = { left: 20, top: 740, width: 40, height: 40 };
  expect(placeBeside(low, panel, screen)).toEqual({ left: 20, top: 614 });
});

test('above by wish, below at the top edge', () => {
  const anchor = { left: 20, top: 300, width: 40, height: 20 };
  expect(placeBeside(anchor, panel, screen, { prefer: 'above' }).top).toBe(174);
  expect(placeBeside({ ...anchor, top: 60 }, panel, screen, { prefer: 'above' }).top).toBe(86);
});

test('a panel is never higher than the room beside its button', () => {
  const button = { left: 0, top: 400, width: 40, height: 40 };
  expect(heightFor(button, 640)).toBe(386);
  expect(heightFor({ ...button, top: 100 }, 640)).toBe(480);
  expect(heightFor({ ...button, top: 100 }, 400)).toBe(246);
});
