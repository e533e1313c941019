import type { KeyboardEvent } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { keepFormOnEnter } from '../../../renderer/app/keep-form-on-enter.ts';

class NativeList {
  readonly showPicker?: () => void;
  constructor(showPicker?: () => void) {
    if (showPicker !== undefined) this.showPicker = showPicker;
  }
}

afterEach(() => vi.unstubAllGlobals());

function pressEnter(list: NativeList, more: Partial<KeyboardEvent> = {}) {
  vi.stubGlobal('HTMLSelectElement', NativeList);
  const preventDefault = vi.fn();
  const event = { key: 'Enter', ctrlKey: false, metaKey: false, currentTarget: list, preventDefault, ...more };
  keepFormOnEnter(event as unknown as KeyboardEvent<HTMLElement>);
  return preventDefault;
}

test('Enter opens a native list and does not send its form', () => {
  const open = vi.fn();
  expect(pressEnter(new NativeList(open))).toHaveBeenCalledOnce();
  expect(open).toHaveBeenCalledOnce();
});

test('where a browser cannot open a native list, Enter still does not send its form', () => {
  expect(pressEnter(new NativeList())).toHaveBeenCalledOnce();
});

test('another key, and Ctrl+Enter, are left alone', () => {
  expect(pressEnter(new NativeList(), { key: 'a' })).not.toHaveBeenCalled();
  expect(pressEnter(new NativeList(), { ctrlKey: true })).not.toHaveBeenCalled();
});
