import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addWindowState, chooseWindowState, type ScreenArea } from '../../../electron/hosts/desktop/window-state.ts';

const laptop = { x: 0, y: 0, width: 1440, height: 900 };
const projector = { x: 1440, y: 0, width: 1920, height: 1080 };
const state = { x: 100, y: 50, width: 1200, height: 700, maximized: false, fullScreen: false };

test('each arrangement of screens has the state in which the window was last closed on it', () => {
  const there = { ...state, x: 1500, maximized: true };
  const left = addWindowState(addWindowState([], [laptop], state), [projector, laptop], there);
  expect(chooseWindowState(left, [laptop])).toEqual(state);
  expect(chooseWindowState(left, [laptop, projector])).toEqual(there);
  expect(chooseWindowState([], [laptop])).toBe(null);
  const again = addWindowState(left, [laptop], { ...state, fullScreen: true });
  expect(again).toHaveLength(2);
  expect(chooseWindowState(again, [laptop])).toEqual({ ...state, fullScreen: true });
});

test('a window that was on a screen that is gone opens in the middle of the main one, and fits', () => {
  const there = { ...state, x: 1500, width: 1800, height: 1000 };
  const left = addWindowState([], [laptop, projector], there);
  expect(chooseWindowState(left, [laptop])).toEqual({ ...there, x: 0, y: 0, width: 1440, height: 900 });
});

test('the title of the window can be reached, whatever screens it was on and whatever screens there are', () => {
  const area = fc.record({
    x: fc.integer({ min: -4000, max: 4000 }),
    y: fc.integer({ min: -4000, max: 4000 }),
    width: fc.integer({ min: 640, max: 4000 }),
    height: fc.integer({ min: 480, max: 3000 }),
  });
  const screens = fc.array(area, { minLength: 1, maxLength: 3 });
  const isTitleOn = (window: ScreenArea, screen: ScreenArea) =>
    window.y >= screen.y &&
    window.y < screen.y + screen.height &&
    Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x) >= 200;
  fc.assert(
    fc.property(screens, area, screens, (before, window, now) => {
      const left = addWindowState([], before, { ...window, maximized: false, fullScreen: false });
      const chosen = chooseWindowState(left, now);
      return chosen !== null && now.some((screen) => isTitleOn(chosen, screen));
    }),
  );
});
